package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Some messages ask nothing of the articles but something of the answer before: whether it is sure and where it stands, what comes behind
// it, or that it was meant for somebody else.

// back is what a message asks about the answer before.
type back int

// What can be asked about an answer.
const (
	noBack   back = iota
	origin        // where it stands: it is quoted again, with its citation
	sequence      // what its article tells next
)

// asksBack reads a message that asks about the answer before, and about nothing else. Whatever was asked then is asked still.
func (e *Engine) asksBack(q *question, prev *knowledge.Reading) bool {
	if prev == nil {
		return false
	}
	w := e.words[q.Lang]
	switch {
	case e.isAll(q, w.doubting):
		q.back = origin
	case e.isAll(q, w.sequels):
		q.back = sequence
	default:
		return false
	}
	code := q.Lang
	q.Reading = *prev
	q.Lang, q.leans = code, true
	q.roles = roles{act: prev.Act, source: prev.Source, addressee: prev.Addressee, about: prev.About}
	for _, typed := range prev.Words {
		q.words = append(q.words, word{at: -1, typed: typed, carried: true, replaced: true})
	}
	q.roles.doer, q.roles.other = q.sideFrom(prev.Source, prev.SourceWords), q.sideFrom(prev.Addressee, prev.AddresseeWords)
	q.understood = e.understood(q)
	return true
}

// isAll tells whether a message is one of the phrases and says nothing beside it.
func (e *Engine) isAll(q *question, phrases []lang.Phrase) bool {
	for _, p := range phrases {
		from, to, ok := p.In(q.tokens)
		if ok && !slices.ContainsFunc(e.contentWords(q.Lang, q.tokens), func(w word) bool { return w.at < from || w.at >= to }) && from <= 2 {
			return true
		}
	}
	return false
}

// backTo are the passages that a message about the answer before asks for.
func (e *Engine) backTo(q *question) []ranked {
	at, ok := e.corpus.byID[q.Passage]
	if !ok {
		return nil
	}
	if q.back == origin {
		return []ranked{{doc: at, score: 1}}
	}
	var out []ranked
	for i := at + 1; i < len(e.corpus.docs) && len(out) < snippets; i++ {
		d := &e.corpus.docs[i]
		if d.passage.Article != e.corpus.docs[at].passage.Article {
			break
		}
		if d.content >= heading && !d.passage.Title {
			out = append(out, ranked{doc: i, score: 1})
		}
	}
	return out
}

// answerBack is the answer to a message about the answer before. What follows goes on from the last passage quoted.
func (e *Engine) answerBack(q *question, found []ranked) knowledge.Answer {
	if len(found) == 0 {
		a := q.abstain(knowledge.NothingOfTheKind)
		a.Reading.Passage = q.Passage
		return a
	}
	a := e.quoting(q, found, found)
	a.Reading.Passage = a.Snippets[len(a.Snippets)-1].Passage
	return a
}

// readMeant takes off what leads to whom the question before meant ("no, I meant X"), where a message begins so.
func (w *questionWords) readMeant(q *question) {
	at := 0
	for at < len(q.tokens) && (w.before[q.tokens[at].Fold] || q.tokens[at].Kind == lang.Mark) {
		at++
	}
	end := at
	for _, p := range w.meaning {
		if to, ok := p.At(q.tokens, at); ok {
			end = max(end, to)
		}
	}
	if end == at || end >= len(q.tokens) {
		return
	}
	q.text, q.corrects = q.text[q.tokens[end].Start:], true
	q.tokens = lang.Tokens(q.text)
}

// asksOthers tells whether a message asks who else did what was asked before.
func (w *questionWords) asksOthers(q *question) bool {
	from, to, ok := lang.FirstOf(w.others, q.tokens)
	if !ok || from > 2 || slices.ContainsFunc(q.words, func(w word) bool { return w.actor || w.name }) {
		return false
	}
	q.words = slices.DeleteFunc(q.words, func(w word) bool { return w.at >= from && w.at < to })
	return len(q.words) <= 2
}

// leaveOut lets a message that asks who else ask for somebody other than those who were named or told before.
func (e *Engine) leaveOut(q *question, prev *knowledge.Reading) {
	r := &q.roles
	q.Kind = knowledge.Who
	q.leftOut = slices.Clone(r.source)
	for _, id := range prev.Shown {
		i, ok := e.corpus.byID[id]
		if !ok {
			continue // of an older library
		}
		for _, s := range e.corpus.docs[i].statements {
			if s.Act == r.act {
				q.leftOut = append(q.leftOut, s.Speaker...)
			}
		}
	}
	q.drop(&r.doer)
	r.source = nil
}

// answerOthers is the answer to "who else?": the passages that tell the act of somebody by name who was not told before, in the article
// that the conversation is about where nobody is named to whom it was done.
func (e *Engine) answerOthers(q *question, found []ranked) knowledge.Answer {
	out := only(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return (!q.roles.other.empty() || d.passage.Article == q.article) && d.tells(func(s *knowledge.Statement) bool { return e.byAnother(q, s) })
	})
	if len(out) == 0 {
		return e.withNearest(q.abstain(knowledge.NothingOfTheKind), found)
	}
	return e.quoting(q, out, nil)
}

// byAnother tells whether a statement is of the act asked about, by somebody by name who was not told before.
func (e *Engine) byAnother(q *question, s *knowledge.Statement) bool {
	return s.Act == q.roles.act && s.Polarity == knowledge.Affirmed && len(s.Speaker) > 0 && e.party(q.leftOut, s.Speaker) <= 0 &&
		(q.roles.other.empty() || e.compared(q, &q.roles.other, e.voices.at[s][1]) > 0)
}
