package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// carried is what a word of the question before counts beside one of its own.
const carried = .5

// follow completes a message that leans on the one before: the words of that one are added, lighter than its own.
// A question that stands by itself starts anew.
func (e *Engine) follow(q *question, prev *knowledge.Reading) {
	if prev == nil || !e.leans(q) {
		return
	}
	w, bare := e.words[q.Lang], len(q.words) == 0
	if !w.asks(q.tokens) && prev.Kind != "" {
		q.Kind = prev.Kind
	}
	own := len(q.roles.source)+len(q.roles.addressee)+len(q.roles.about) > 0
	for _, typed := range prev.Words {
		fold := lang.Fold(typed)
		if q.has(fold) {
			continue
		}
		rows := e.corpus.rows.in(prev.Lang, lang.Tokens(typed))
		q.words = append(q.words, e.newWord(prev.Lang, word{at: -1, typed: typed, name: upper(typed), carried: true, replaced: own && e.corpus.names[lang.Fold(typed)], rows: e.corpus.rowTerms(rows, 0)}))
	}
	q.roles.carry(prev)
	q.article = prev.Article
	if bare {
		q.passage = prev.Passage
	}
	q.understood = e.understood(q)
}

// carry takes over from the question before who does what to whom, as far as a follow-up says nothing of its own. An actor
// that it names without a part of its own takes the part that was filled before: the source's, if there was one.
func (r *roles) carry(prev *knowledge.Reading) {
	if len(r.source)+len(r.addressee) > 0 && r.act != "" {
		return
	}
	if r.act == "" {
		r.act, r.sure = prev.Act, false
	}
	if len(r.source)+len(r.addressee) > 0 {
		return
	}
	r.source, r.addressee = prev.Source, prev.Addressee
	switch named := r.about; {
	case len(named) == 0:
	case len(prev.Source) > 0 && !slices.ContainsFunc(named, func(a string) bool { return slices.Contains(prev.Addressee, a) }):
		r.source, r.about = named, nil
	case len(prev.Addressee) > 0:
		r.addressee, r.about = named, nil
	}
}

// leans tells whether a message cannot be read alone: it opens like a continuation ("and …") or points back with a
// pronoun that no name of its own explains, and it is short; or next to nothing of its own is left in it.
func (e *Engine) leans(q *question) bool {
	own := len(q.words)
	if own == 0 {
		return true
	}
	w := e.words[q.Lang]
	opens := false
	for _, p := range w.openers {
		if from, _, ok := p.In(q.tokens[:min(len(q.tokens), 3)]); ok && from == 0 {
			opens = true
		}
	}
	points := false
	for _, t := range q.tokens {
		points = points || w.pronouns[t.Fold]
	}
	points = points && !slices.ContainsFunc(q.words, func(w word) bool { return w.name || w.actor })
	return opens && own <= 3 || points && own <= 4 || opens && points && own <= 6 || wordCount(q.tokens) <= 2
}

// wordCount counts the tokens that are no marks.
func wordCount(tokens []lang.Token) int {
	n := 0
	for _, t := range tokens {
		if t.Kind != lang.Mark {
			n++
		}
	}
	return n
}

// asks tells whether the tokens themselves say what kind of question they are.
func (w *questionWords) asks(tokens []lang.Token) bool {
	for _, row := range w.kinds {
		if _, _, ok := lang.FirstOf(row.phrases, tokens); ok {
			return true
		}
	}
	return false
}

func (q *question) has(fold string) bool {
	for _, w := range q.words {
		if w.fold == fold {
			return true
		}
	}
	return false
}

// understood shows how a follow-up was read: who to whom, the act, and the words beside them, its own first.
func (e *Engine) understood(q *question) string {
	r := &q.roles
	source, addressee := q.called(&r.doer, r.source), q.called(&r.other, r.addressee)
	parts := []string{source}
	switch {
	case addressee != "" && source != "":
		parts[0] += " → " + addressee
	case addressee != "":
		parts[0] = "→ " + addressee
	}
	parts = append(append(parts, r.about...), string(r.act))
	named := map[string]bool{}
	for _, actor := range slices.Concat(r.source, r.addressee, r.about) {
		for _, fold := range folds(actor) {
			named[fold] = true
		}
	}
	for n, w := range q.words {
		if !w.replaced && !named[w.fold] && !slices.Contains(r.doer.words, n) && !slices.Contains(r.other.words, n) {
			parts = append(parts, w.typed)
		}
	}
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " · ")
}

// called is a party as it is shown: its actors, else the words it is called by.
func (q *question) called(s *side, actors []string) string {
	if len(actors) > 0 {
		return strings.Join(actors, ", ")
	}
	var typed []string
	for _, n := range s.words {
		typed = append(typed, q.words[n].typed)
	}
	return strings.Join(typed, " ")
}
