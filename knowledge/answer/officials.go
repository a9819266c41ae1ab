package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// official is a person with the words by which the articles introduce them: "la ministre de la Pêche, Ida Voss".
type official struct {
	actor   string
	told    toldParty
	country bool // the words tell one
}

// mostOfficials is how many persons an office may mean: of more it names none.
const mostOfficials = 4

// sameOffice is how like the words of an office must be to mean the same one: "safety" and "security" are, "health" is not.
const sameOffice = .75

// newOfficials are the persons whom the articles call by more than their name, in the order of the library's actors.
func (e *Engine) newOfficials(called map[string][]calling) []official {
	var out []official
	for _, a := range e.library.Actors {
		if a.Kind != knowledge.Person || len(called[a.Name]) == 0 {
			continue
		}
		o := official{actor: a.Name, told: newToldParty()}
		for _, c := range called[a.Name] {
			if c.apposed && !slices.ContainsFunc(lang.Tokens(c.text), e.words[c.code].isOffice) {
				continue
			}
			c.text = e.words[c.code].withoutClause(c.text, a.Name)
			e.hear(&o.told, c.code, c.text, true)
			o.country = o.country || slices.ContainsFunc(lang.Tokens(c.text), e.words[c.code].isCountry)
		}
		for _, body := range a.Of {
			for _, code := range e.codes {
				e.hear(&o.told, code, body, true)
			}
		}
		out = append(out, o)
	}
	return out
}

// officials puts into a reading those whom the question names by their office ("the home secretary", "le ministre de la Pêche"), in
// the place of the country or the body that only tells which office it is.
func (e *Engine) officials(q *question, reading *statement.Reading) {
	for n := range q.words {
		at := q.words[n].at
		if at < 0 || !e.words[q.Lang].isOffice(q.tokens[at]) {
			continue
		}
		var found []statement.Mention
		for i := range e.voices.officials {
			o := &e.voices.officials[i]
			if span, ok := e.office(q, reading, o, at); ok {
				found = append(found, statement.Mention{Actor: o.actor, Span: span, Exact: true})
			}
		}
		if len(found) > 0 && len(found) <= mostOfficials {
			reading.Mentions = inPlace(reading.Mentions, found)
			q.hold(found)
		}
	}
}

// hold notes with the words of an office whom they mean.
func (q *question) hold(found []statement.Mention) {
	for n := range q.words {
		w := &q.words[n]
		for _, m := range found {
			if w.at >= 0 && coveredBy([]statement.Mention{m}, q.tokens[w.at]) {
				w.holders = append(w.holders, m.Actor)
			}
		}
	}
}

// inPlace are the mentions with the found ones instead of those that stand within them, whose role they take over.
func inPlace(mentions, found []statement.Mention) []statement.Mention {
	out := slices.DeleteFunc(slices.Clone(mentions), func(m statement.Mention) bool {
		within := false
		for i := range found {
			if found[i].Span.Contains(m.Span) {
				within, found[i].Role = true, m.Role
			}
		}
		return within
	})
	return append(out, found...)
}

// isOffice tells whether a token is the noun of one person's office. A watchdog is none, though one who chairs it is called by it too.
func (w *questionWords) isOffice(t lang.Token) bool {
	n := w.nouns.nouns[bare(t.Fold)]
	return (n.want == wantPerson && !n.plural || w.led.leading[bare(t.Fold)] && w.led.asked[bare(t.Fold)] == noLeader) && !w.isBody(t)
}

// isCountry tells whether a token is a country's name or adjective.
func (w *questionWords) isCountry(t lang.Token) bool { return w.countries[bare(t.Fold)] }

// office is where the phrase stands around the office at a token, if it means a person: each of its words must be among those by which
// the articles introduce them, one beside the noun at least. A country of which they tell nothing may be theirs.
func (e *Engine) office(q *question, reading *statement.Reading, o *official, head int) (knowledge.Span, bool) {
	if e.judge(q, o, head) != same {
		return knowledge.Span{}, false
	}
	from, to, told := head, head+1, 0
	for ; from > 0 && e.judge(q, o, from-1).within(&told); from-- {
	}
	if from > 0 && e.judge(q, o, from-1) == contradicted {
		return knowledge.Span{}, false
	}
	for to < len(q.tokens) {
		next := e.words[q.Lang].complement(q.tokens, to)
		if next == len(q.tokens) || !e.judge(q, o, next).within(&told) {
			if next < len(q.tokens) && (next > to && e.judge(q, o, next) == other || e.judge(q, o, next) == contradicted) {
				return knowledge.Span{}, false
			}
			break
		}
		to = next + 1
	}
	span := knowledge.Span{Start: q.tokens[from].Start, End: q.tokens[to-1].End}
	return span, told > 0 && q.fills(reading, span)
}

// fills tells whether a phrase is all that the question says of the party that it stands in.
func (q *question) fills(reading *statement.Reading, span knowledge.Span) bool {
	for _, party := range []knowledge.Span{reading.SourceText, reading.AddresseeText} {
		if !party.Contains(span) {
			continue
		}
		for _, w := range q.words {
			if w.at < 0 {
				continue
			}
			t := knowledge.Span{Start: q.tokens[w.at].Start, End: q.tokens[w.at].End}
			if party.Contains(t) && !span.Contains(t) && !reading.Cue.Contains(t) {
				return false
			}
		}
	}
	return true
}

// judgement is what a word beside an office says of one who may hold it.
type judgement int

const (
	nothing      judgement = iota // it carries no meaning
	same                          // the articles introduce them by it
	untold                        // a country, and the articles tell none of theirs
	other                         // they do not
	contradicted                  // a country, and the articles tell another one
)

// within tells whether the word belongs to the phrase; told counts those by which the articles introduce the person.
func (j judgement) within(told *int) bool {
	if j == same {
		*told++
	}
	return j == same || j == untold
}

// judge compares the word at a token with those that introduce a person.
func (e *Engine) judge(q *question, o *official, token int) judgement {
	n := slices.IndexFunc(q.words, func(w word) bool { return w.at == token })
	switch {
	case n < 0:
		return nothing
	case e.heard(&q.words[n], &o.told) >= sameOffice:
		return same
	case !e.words[q.Lang].isCountry(q.tokens[token]):
		return other
	case o.country:
		return contradicted
	}
	return untold
}

// complement is the first word of meaning behind an office's "of" and article at token i, or i where none stands there.
func (w *questionWords) complement(tokens []lang.Token, i int) int {
	at := i
	for at < len(tokens) && at-i < 3 && tokens[at].Kind == lang.Word && (w.of[tokens[at].Fold] || at > i && w.l.Stop(tokens[at].Fold)) {
		at++
	}
	return at
}
