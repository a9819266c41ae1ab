package answer

import (
	"cmp"
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/statement"
)

// sameDay is how many statements of one date a timeline of everything quotes, so that it reaches further than one day.
const sameDay = 2

// events are, for a timeline that asks for nothing but what happened, at all or between those it names, the best dated
// statements of theirs, or of all where it names nobody, in the order of their dates. They are none where it asks for more, or
// where too little has a date.
func (e *Engine) events(q *question, found []ranked) []ranked {
	named, bare := e.whoseEvents(q)
	if q.Kind != knowledge.Timeline || !bare || q.leans {
		return nil
	}
	out := e.dated(q, named, found, e.dateOf)
	if len(out) < min(snippets, len(found)) { // too little says its own date: what an article tells is of its day at the latest
		out = e.dated(q, named, found, e.dateOrDay)
	}
	if len(named) > 0 && len(out) < min(snippets, len(found)) {
		return nil // what is dated is too little to tell it by
	}
	return out
}

// dated are the best statements of those named that have a date by some reckoning, in the order of the dates.
func (e *Engine) dated(q *question, named []side, found []ranked, dateOf func(int) string) []ranked {
	var out []ranked
	times := map[string]int{}
	for _, r := range found {
		date := dateOf(r.doc)
		if date != "" && len(out) < manySnippets && e.tellsOfAny(q, named, r.doc) && (len(named) > 0 || times[date] < sameDay) {
			times[date]++
			r.must = true
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(dateOf(a.doc), dateOf(b.doc)), cmp.Compare(a.doc, b.doc))
	})
	return out
}

// whoseEvents are those whom a question names, and whether it says nothing else but that something happened.
func (e *Engine) whoseEvents(q *question) (named []side, bare bool) {
	w := e.words[q.Lang]
	for _, actor := range q.roles.all() {
		named = append(named, side{actors: []string{actor}, met: map[int]float64{}})
	}
	for n, word := range q.words {
		switch {
		case word.actor || w.events[word.fold]:
		case w.nouns.nouns[word.fold].person() || e.nameWord(&word):
			named = append(named, side{words: []int{n}, met: map[int]float64{}})
		default:
			return nil, false
		}
	}
	return named, true
}

// dateOf is the date of the first statement of a passage that has one, "" where none has.
func (e *Engine) dateOf(i int) string {
	d := &e.corpus.docs[i]
	for _, s := range d.statements {
		if date := cmp.Or(s.Date, d.when); date != "" {
			return date
		}
	}
	return ""
}

// dateOrDay is the date of a passage that reports an act, else the day its article is of.
func (e *Engine) dateOrDay(i int) string {
	d := &e.corpus.docs[i]
	if len(d.statements) == 0 {
		return ""
	}
	return cmp.Or(e.dateOf(i), e.corpus.articles[d.passage.Article].Date)
}

// tellsOfAny tells whether a passage reports an act by one of the parties, or of anybody where none is named.
func (e *Engine) tellsOfAny(q *question, named []side, i int) bool {
	return len(named) == 0 || e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		return slices.ContainsFunc(named, func(p side) bool { return e.compared(q, &p, e.voices.at[s][0]) > 0 })
	})
}

// datedLeast is the least share of the best score of a passage with a date of its own that comes before nearer ones without.
const datedLeast = .4

// datedFirst puts, for a timeline, behind the best passage those of its article that tell, with a date of their own, something of those whom the
// question names: what is only said about it is no step.
func (e *Engine) datedFirst(q *question, found []ranked) []ranked {
	named := q.roles.all()
	article := e.corpus.docs[found[0].doc].passage.Article
	var dated []int
	for n, r := range found {
		d := &e.corpus.docs[r.doc]
		near := n > 0 && r.score >= datedLeast*found[0].score && d.passage.Article == article
		if near && d.offer&(offerYear|offerMonth|offerDay) > 0 && d.when != "" && e.ofAll(named, r.doc) && len(dated) < manySnippets/2 {
			dated = append(dated, n)
		}
	}
	return moved(found, dated, min(1, len(found)))
}

// ofAll tells whether each of some actors plays a part in passage i or is named there.
func (e *Engine) ofAll(actors []string, i int) bool {
	d := &e.corpus.docs[i]
	mentions := e.asker.Mentions(d.text, d.passage.Lang)
	return !slices.ContainsFunc(actors, func(a string) bool {
		one := []string{a}
		return !d.tells(func(s *knowledge.Statement) bool { return e.party(one, s.Speaker) > 0 || e.party(one, s.Addressee) > 0 }) &&
			!slices.ContainsFunc(mentions, func(m statement.Mention) bool { return m.Actor == a })
	})
}
