package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// A news article names once from whom something is wanted and then goes on: "Arval is to leave. The minister wants the gates shut, the union asks for
// back pay." Who asks what the union wants of Arval is answered by the last words, though they name nobody.

// saysOf tells whether what a statement demands begins with the one whom a question names, to an audience that it does not name: "Arval must open its
// books," the minister told members.
func (e *Engine) saysOf(q *question, s *knowledge.Statement, i int) bool {
	n := e.voices.at[s][1]
	if !pressing(s.Act) || n >= 0 && (e.voices.list[n].named || len(s.Addressee) > 0 && slices.ContainsFunc(s.Addressee, e.properName)) {
		return false
	}
	d := &e.corpus.docs[i]
	is := e.things(q.wordsOf(&q.roles.other), d, lang.Tokens(d.text))
	return opensWithin(d, s.Content, is)
}

// opensWithin tells whether one of the marked tokens of a passage is among the first words of a span of its article.
func opensWithin(d *doc, span knowledge.Span, marked []bool) bool {
	words := 0
	for n, t := range lang.Tokens(d.text) {
		if at := d.passage.Span.Start + t.Start; at < span.Start || at >= span.End || t.Kind == lang.Mark {
			continue
		}
		if marked[n] {
			return true
		}
		if words++; words == openingReach {
			return false
		}
	}
	return false
}

// mayBeTo tells whether a statement of passage i that names nobody it is to may be to the one whom a question names: they are the one from whom most is
// wanted in its article, and not those who speak.
func (e *Engine) mayBeTo(q *question, s *knowledge.Statement, i int) bool {
	at, other := e.voices.at[s], &q.roles.other
	if !pressing(s.Act) || e.voices.resolved(at[1]) || e.compared(q, other, at[0]) > 0 || e.party(other.actors, s.Speaker) > 0 {
		return false
	}
	article := e.corpus.docs[i].passage.Article
	main := e.mainlyPressed(article)
	if main < 0 || e.compared(q, other, main) <= 0 || len(other.actors) > 0 && !slices.ContainsFunc(other.actors, func(a string) bool { return slices.Contains(e.voices.list[main].actors, a) }) {
		return false // who speaks for those from whom most is wanted is another one
	}
	return !slices.ContainsFunc(e.library.Statements, func(t knowledge.Statement) bool { // they name another elsewhere
		return t.Article == article && t.Act == s.Act && e.party(t.Speaker, s.Speaker) > 0 && len(t.Addressee) > 0 && e.party(other.actors, t.Addressee) < 0
	})
}

// mainlyPressed is the party to whom most of the demands and accusations of an article are, the first of several, -1 where none names one.
func (e *Engine) mainlyPressed(article string) int {
	var to []int
	for j := range e.corpus.within(article) {
		for _, s := range e.corpus.docs[j].statements {
			at := e.voices.at[s]
			if pressing(s.Act) && e.voices.resolved(at[1]) {
				to = append(to, at[1])
			}
		}
	}
	best, most := -1, 0
	for _, n := range to {
		times := 0
		for _, m := range to {
			if n == m || e.party(e.voices.list[n].actors, e.voices.list[m].actors) > 0 {
				times++
			}
		}
		if times > most && times > 1 {
			best, most = n, times
		}
	}
	return best
}
