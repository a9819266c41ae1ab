package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// outcome is what a question asks where it asks whether something came to be, or what was answered.
type outcome struct {
	from    int  // the token at which its own clause begins, behind one that only tells what was put to somebody ("they were asked to pay, did they")
	subject side // the party whose answer or deed is asked for, empty where none is named
}

// readOutcome reads what a question asks that asks whether something came to be, or what was answered.
func (e *Engine) readOutcome(q *question) outcome {
	out := outcome{from: e.words[q.Lang].sequelFrom(q)}
	switch {
	case out.from == 0 && q.replies && e.words[q.Lang].receives(q.tokens): // whoever answered them
		out.subject = side{met: map[int]float64{}}
	case out.from == 0 && !q.roles.doer.empty() && q.roles.doer.first() == q.firstParty(e, 0).first():
		out.subject = q.roles.doer
	default:
		out.subject = q.firstParty(e, out.from)
	}
	return out
}

// first is the first word of a party, -1 where it has none.
func (s side) first() int {
	if len(s.words) == 0 {
		return -1
	}
	return s.words[0]
}

// sequelFrom is the token at which a question's own clause begins behind a clause that tells an act, 0 where it has one clause: behind a
// comma or a word such as "and" the clause asks by its own words, or takes up who was spoken of with a pronoun.
func (w *questionWords) sequelFrom(q *question) int {
	for i := len(q.tokens) - 2; i > 0; i-- {
		if t := q.tokens[i]; t.Start < q.roles.cue.End || t.Text != "," && !w.joining[t.Fold] {
			continue
		}
		rest := q.tokens[i+1:]
		_, _, replies := lang.FirstOf(w.replies, rest)
		if q.roles.act == "" || w.kindAt(q.tokens, 0) != "" && !w.endsAsking(q.tokens) { // what stands before asks itself
			return 0
		}
		if wordCount(rest) > 1 && (replies || w.kindAt(rest, 0) != "" || w.takesUp(rest)) {
			return i + 1
		}
	}
	return 0
}

// endsAsking tells whether a text ends in a clause that asks, by a verb and a pronoun alone, whether what stands before it came to be ("they were
// asked to pay, did they?").
func (w *questionWords) endsAsking(tokens []lang.Token) bool {
	n := len(tokens)
	for n > 0 && tokens[n-1].Kind == lang.Mark {
		n--
	}
	if n < 4 || !w.subjects[tokens[n-1].Fold] || tokens[n-3].Text != "," && !w.joining[tokens[n-3].Fold] {
		return false
	}
	return w.kindAt(tokens[n-2:n], 0) == knowledge.YesNo
}

// takesUp tells whether tokens hold a pronoun that stands for who does something.
func (w *questionWords) takesUp(tokens []lang.Token) bool {
	return slices.ContainsFunc(tokens, func(t lang.Token) bool { return w.subjects[t.Fold] || w.inverted(t.Fold) })
}

// firstParty is the first party that a question names from a token on: a name, or a noun for somebody with the words of meaning before it.
func (q *question) firstParty(e *Engine, from int) side {
	nouns := e.words[q.Lang].nouns.nouns
	party := func(n int) bool { return e.nameWord(&q.words[n]) || nouns[q.words[n].fold].person() }
	head := -1
	to := e.words[q.Lang].mainTo(q.tokens, from)
	for n := range q.words {
		if w := &q.words[n]; w.at >= from && w.at < to && !w.carried && party(n) {
			head = n
			break
		}
	}
	if head < 0 {
		return side{met: map[int]float64{}}
	}
	first, last := head, head
	for first > 0 && q.words[first-1].at >= from && q.words[first-1].at == q.words[first].at-1 {
		first--
	}
	for last+1 < len(q.words) && q.words[last+1].at == q.words[last].at+1 && party(last+1) {
		last++
	}
	span := knowledge.Span{Start: q.tokens[q.words[first].at].Start, End: q.tokens[q.words[last].at].End}
	var actors []string
	for _, m := range e.asker.Mentions(q.text, q.Lang) {
		if span.Contains(m.Span) && !m.Owns && !slices.Contains(actors, m.Actor) {
			actors = append(actors, m.Actor)
		}
	}
	return q.sideOf(span, actors)
}

// openingWords is how many words may open a question before its subject ("est-ce que", "is it true that").
const openingWords = 4

// mainTo is where a question's main clause ends that begins at a token: before the word that opens a clause of another's act ("as they asked").
func (w *questionWords) mainTo(tokens []lang.Token, from int) int {
	for i := from + openingWords; i < len(tokens); i++ {
		if w.subordinating[tokens[i].Fold] {
			return i
		}
	}
	return len(tokens)
}

// receives tells whether tokens ask for the answer that somebody got rather than gave: "what reply did the mayor get?", but not "what did she
// reply to the letter she got?".
func (w *questionWords) receives(tokens []lang.Token) bool {
	for from := 0; from < len(tokens); {
		at, end, ok := lang.FirstOf(w.receiving, tokens[from:])
		if !ok {
			return false
		}
		if !w.ofThing(tokens, from+at) {
			return true
		}
		from += max(end, 1)
	}
	return false
}

// ofThing tells whether the verb at token i stands in a clause that tells of a thing, or the time, named before it: "the letter it got", « la
// lettre qu'il a reçue », but not "what reply did it get", « quelle réponse il a eue ».
func (w *questionWords) ofThing(tokens []lang.Token, i int) bool {
	clause := false
	j := i - 1
	for ; j >= 0 && tokens[j].Kind == lang.Word && (w.subjects[tokens[j].Fold] || w.relatives[tokens[j].Fold] || w.l.Stop(tokens[j].Fold)); j-- {
		clause = clause || w.subjects[tokens[j].Fold] || w.relatives[tokens[j].Fold]
		if w.subordinating[tokens[j].Fold] && j > 0 {
			return true
		}
		if w.subjects[tokens[j].Fold] && j > 0 && w.kindAt(tokens[j-1:j+1], 0) == knowledge.YesNo {
			return false
		}
	}
	if !clause || j < 0 || tokens[j].Kind != lang.Word {
		return false
	}
	_, _, reply := lang.FirstOf(w.replies, tokens[j:j+1])
	return !reply
}
