package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// Many bodies are named by what they are, and who asks in another language says that: "the student assembly" is « l'Assemblée étudiante ».

// wordyName is the name of a body as words that mean something.
type wordyName struct {
	actor string
	words []toldParty // one a word, in their order
}

// Likenesses from which on the words of a question may be those of a name in another language: each for itself, and on the average, where as
// many stand in the one as in the other. Of two bodies both may be, the nearer one is meant if it is so by nameMargin.
const (
	eachNameWord = sameParty
	allNameWords = .78
	nameMargin   = .06
)

// newWordyNames are the names of several words that bodies have, in the order of their profiles.
func (e *Engine) newWordyNames(profiles []profile) []wordyName {
	var out []wordyName
	for i := range profiles {
		p := &profiles[i]
		if p.person {
			continue
		}
		for _, code := range e.codes {
			if !e.calledIn(p, code) {
				continue
			}
			if n := (wordyName{p.actor, e.nameWords(code, p.actor)}); len(n.words) > 1 {
				out = append(out, n)
			}
		}
	}
	return out
}

// calledIn tells whether an article of a language tells of somebody.
func (e *Engine) calledIn(p *profile, code string) bool {
	for id := range p.articles {
		if e.corpus.articles[id].Lang == code {
			return true
		}
	}
	return false
}

// nameWords are the words of a name, with the meaning that each has where it is no name: nil if one of them has none.
func (e *Engine) nameWords(code, name string) []toldParty {
	var out []toldParty
	for _, t := range meaning(e.langs.Lang(code), name) {
		v := newToldParty()
		e.hear(&v, code, t.Text, true)
		place := e.vectors.Place(t.Text, code)
		if !place.Known() {
			return nil
		}
		v.places = append(v.places, place.Row)
		out = append(out, v)
	}
	return out
}

// translated puts into a reading the bodies that the question names by the words of their names in another language.
func (e *Engine) translated(q *question, reading *statement.Reading) {
	for from := range q.words {
		for to := len(q.words); to > from+1; to-- {
			span, ok := e.runOf(q, reading, from, to)
			if !ok || !q.fills(reading, span) {
				continue
			}
			if actor := e.bodyCalled(q, from, to); actor != "" {
				found := []statement.Mention{{Actor: actor, Span: span, Exact: true}}
				reading.Mentions = inPlace(reading.Mentions, found)
				q.hold(found)
				break
			}
		}
	}
}

// runOf is where words from to to of a question stand, if they are one run of words and no name as it stands in the articles.
func (e *Engine) runOf(q *question, reading *statement.Reading, from, to int) (knowledge.Span, bool) {
	w := e.words[q.Lang]
	for n := from; n < to; n++ {
		word := &q.words[n]
		if word.at < 0 || len(word.holders) > 0 || n > from && !w.joined(q.tokens, q.words[n-1].at, word.at) {
			return knowledge.Span{}, false
		}
	}
	span := knowledge.Span{Start: q.tokens[q.words[from].at].Start, End: q.tokens[q.words[to-1].at].End}
	whole := slices.ContainsFunc(reading.Mentions, func(m statement.Mention) bool { return m.Exact && m.Span.Contains(span) })
	return span, !whole && !q.asksFor(span) && !reading.Cue.Contains(span)
}

// joined tells whether nothing but small words stands between two tokens.
func (w *questionWords) joined(tokens []lang.Token, a, b int) bool {
	return a < b && !slices.ContainsFunc(tokens[a+1:b], func(t lang.Token) bool { return t.Kind != lang.Word || !small(w.l, t) })
}

// bodyCalled is the one body whose name words from to to of a question may be, "" where none is, or several.
func (e *Engine) bodyCalled(q *question, from, to int) string {
	actor, best, next := "", 0.0, 0.0
	for i := range e.voices.wordy {
		n := &e.voices.wordy[i]
		like := e.nameLike(q, from, to, n.words)
		switch {
		case like <= next:
		case n.actor == actor:
			best = max(best, like)
		case like > best:
			actor, best, next = n.actor, like, best
		default:
			next = like
		}
	}
	if best < allNameWords || best-next < nameMargin {
		return ""
	}
	return actor
}

// nameLike is how like words from to to of a question are to the words of a name, on the average, 0 where one of them has none to itself.
func (e *Engine) nameLike(q *question, from, to int, words []toldParty) float64 {
	if to-from != len(words) {
		return 0
	}
	sum, taken := 0.0, make([]bool, len(words))
	for n := from; n < to; n++ {
		best, at := 0.0, -1
		for i := range words {
			if like := e.heard(&q.words[n], &words[i]); !taken[i] && like > best {
				best, at = like, i
			}
		}
		if best < eachNameWord || best < 1 && (q.words[n].leader != noLeader || e.words[q.Lang].isOffice(q.tokens[q.words[n].at])) { // a minister is no ministry
			return 0
		}
		taken[at] = true
		sum += best
	}
	return sum / float64(len(words))
}

// misnamed takes out of a reading the bodies that the question names by a noun alone, where it says beside it that another one is meant: "the
// fair trading office" is no office for energy that an article calls the Office.
func (e *Engine) misnamed(q *question, reading *statement.Reading) {
	reading.Mentions = slices.DeleteFunc(reading.Mentions, func(m statement.Mention) bool {
		head := slices.IndexFunc(q.words, func(w word) bool {
			return w.at >= 0 && q.tokens[w.at].Start == m.Span.Start && q.tokens[w.at].End == m.Span.End
		})
		p := slices.IndexFunc(e.voices.profiles, func(p profile) bool { return p.actor == m.Actor && !p.person })
		if head < 0 || p < 0 || !e.words[q.Lang].isBody(q.tokens[q.words[head].at]) || len(folds(m.Actor)) == 1 {
			return false
		}
		span, ok := e.phraseOf(q, reading, q.words[head].at)
		return ok && slices.ContainsFunc(q.words, func(w word) bool {
			return w.at >= 0 && w.at != q.words[head].at && span.Contains(knowledge.Span{Start: q.tokens[w.at].Start, End: q.tokens[w.at].End}) &&
				!coveredBy(reading.Mentions, q.tokens[w.at]) && e.judge(q, &e.voices.profiles[p].official, w.at) == other
		})
	})
}
