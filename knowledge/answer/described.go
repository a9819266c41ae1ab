package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// People seldom call the parties of a dispute as the articles do: "la dirlo de Larkmoor" is whom one calls headteacher and no sentence
// ties to the school's name, "the Italian watchdog" a body that another calls "le Garant". Whom they mean, all words of their phrase tell
// together; where several may be meant, nobody is.

// covering is how well the words that the articles have for somebody cover a phrase of the question.
type covering int

const (
	uncovered covering = iota
	alone              // by the noun, beside which nothing stands
	nearby             // the noun, and a name beside it that stands in an article about them ("the mayor of Tarn")
	wholly             // every word
)

// described puts into a reading those whom the question names by what they are, in the place of names that only tell which one is meant.
func (e *Engine) described(q *question, reading *statement.Reading) {
	for n := range q.words {
		w := &q.words[n]
		if w.at < 0 || len(w.holders) > 0 || !e.describes(q, n) {
			continue
		}
		span, ok := e.phraseOf(q, reading, w.at)
		if !ok || q.asksFor(span) || !q.fills(reading, span) {
			continue
		}
		if p := e.meantBy(q, reading, n, span); p != nil {
			found := []statement.Mention{{Actor: p.actor, Span: span, Exact: true}}
			reading.Mentions = inPlace(reading.Mentions, found)
			q.hold(found)
			q.guesses = append(q.guesses, p.actor)
		}
	}
}

// guessed tells whether the question calls somebody by what they are.
func (q *question) guessed(actor string) bool { return slices.Contains(q.guesses, actor) }

// describes tells whether word n may be the noun by which a question names one person or body.
func (e *Engine) describes(q *question, n int) bool {
	w, t := e.words[q.Lang], q.tokens[q.words[n].at]
	return q.words[n].leader == oneLeader || w.isOffice(t) || w.isBody(t) && !w.nouns.nouns[bare(t.Fold)].plural
}

// asksFor tells whether a phrase holds the word that says what is asked for: "which security service" names none.
func (q *question) asksFor(span knowledge.Span) bool {
	return q.focus >= 0 && span.Contains(knowledge.Span{Start: q.tokens[q.words[q.focus].at].Start, End: q.tokens[q.words[q.focus].at].End})
}

// phraseOf is the phrase around the noun at a token: what stands right before it, and behind it what "of" brings ("la dirlo de Larkmoor") or
// what is a country's adjective. It is not ok where a word of a department stands there, whose head is another one.
func (e *Engine) phraseOf(q *question, reading *statement.Reading, head int) (knowledge.Span, bool) {
	w := e.words[q.Lang]
	content := func(i int) bool {
		return i >= 0 && i < len(q.tokens) && slices.ContainsFunc(q.words, func(w word) bool { return w.at == i }) && !reading.Cue.Contains(knowledge.Span{Start: q.tokens[i].Start, End: q.tokens[i].End})
	}
	from, to := head, head+1
	for content(from - 1) {
		from--
	}
	for to < len(q.tokens) {
		next := w.complement(q.tokens, to)
		if next == to && content(next) && w.led.partial[q.tokens[next].Fold] {
			return knowledge.Span{}, false
		}
		if !content(next) || next == to && !w.isCountry(q.tokens[next]) && !upper(q.tokens[next].Text) && !e.goesWith(q, head, next) {
			break
		}
		to = next + 1
	}
	return knowledge.Span{Start: q.tokens[from].Start, End: q.tokens[to-1].End}, true
}

// goesWith tells whether the word at a token goes with the noun at another: the articles call somebody by both ("le gendarme numérique").
func (e *Engine) goesWith(q *question, head, token int) bool {
	return slices.ContainsFunc(e.voices.profiles, func(p profile) bool {
		return e.judge(q, &p.official, token) == same && e.judge(q, &p.official, head) == same
	})
}

// meantBy is the one whom a phrase of the question means, nil where nobody does or several may. By a noun alone one is meant who is the only such
// in the articles that hold the question's names.
func (e *Engine) meantBy(q *question, reading *statement.Reading, head int, span knowledge.Span) *profile {
	var best *profile
	how, several := uncovered, false
	for i := range e.voices.profiles {
		p := &e.voices.profiles[i]
		c := e.covers(q, reading, p, head, span)
		if c == uncovered || c < how {
			continue
		}
		several = c == how
		best, how = p, c
	}
	if several || best != nil && slices.ContainsFunc(reading.Mentions, func(m statement.Mention) bool { return m.Actor == best.actor }) {
		return nil
	}
	return best
}

// covers tells how well the words for somebody cover a phrase.
func (e *Engine) covers(q *question, reading *statement.Reading, p *profile, head int, span knowledge.Span) covering {
	body := e.words[q.Lang].isBody(q.tokens[q.words[head].at]) && q.words[head].leader != oneLeader
	if p.person == body || e.heard(&q.words[head], &p.told) < sameOffice || body && e.heard(&q.words[head], &p.nouns) < sameOffice {
		return uncovered
	}
	out, beside := wholly, 0
	for n := range q.words {
		w := &q.words[n]
		if n == head || w.at < 0 || !span.Contains(knowledge.Span{Start: q.tokens[w.at].Start, End: q.tokens[w.at].End}) {
			continue
		}
		beside++
		switch j := e.judge(q, &p.official, w.at); {
		case j == same:
		case j == untold, j == other && e.nameWord(w) && !e.words[q.Lang].isParty(q.tokens[w.at]) && !e.ofPerson(reading, q.tokens[w.at]) && e.inArticles(w, p.articles):
			out = nearby
		default:
			return uncovered
		}
	}
	switch {
	case beside == 0 && (!q.definiteAt(e.words[q.Lang], span) || e.unnamed(q, head) || !e.amongNames(q, p)):
		return uncovered
	case beside == 0:
		return alone
	case out == nearby && !e.nowhereElse(q, reading, p, span):
		return uncovered
	}
	return out
}

// ofPerson tells whether a token is part of the name of somebody with an office, which tells of nobody else where they belong.
func (e *Engine) ofPerson(reading *statement.Reading, t lang.Token) bool {
	return slices.ContainsFunc(e.voices.profiles, func(p profile) bool {
		return p.office && slices.ContainsFunc(reading.Mentions, func(m statement.Mention) bool {
			return m.Actor == p.actor && coveredBy([]statement.Mention{m}, t)
		})
	})
}

// inArticles tells whether one of some articles holds a word.
func (e *Engine) inArticles(w *word, articles map[string]bool) bool {
	for id := range articles {
		for i := range e.corpus.within(id) {
			if w.count(&e.corpus.docs[i]) > 0 {
				return true
			}
		}
	}
	return false
}

// definiteAt tells whether an article stands before a phrase that takes what it means for known ("the mayor", "au maire").
func (q *question) definiteAt(w *questionWords, span knowledge.Span) bool {
	i := slices.IndexFunc(q.tokens, func(t lang.Token) bool { return t.Start == span.Start })
	return i > 0 && w.definites[q.tokens[i-1].Fold]
}

// unnamed tells whether the articles have somebody speak, or be spoken to, whom they call by a word of the question and never name.
func (e *Engine) unnamed(q *question, n int) bool {
	return slices.ContainsFunc(e.voices.list, func(v toldParty) bool {
		return v.resolved && !v.named && !slices.ContainsFunc(v.actors, e.properName) && e.heard(&q.words[n], &v) >= sameOffice
	})
}

// amongNames tells whether all names of the question stand in articles about somebody.
func (e *Engine) amongNames(q *question, p *profile) bool {
	return !slices.ContainsFunc(q.words, func(w word) bool { return w.at >= 0 && e.nameWord(&w) && !e.inArticles(&w, p.articles) })
}

// nowhereElse tells whether nothing in what the articles call somebody says that they belong elsewhere: a name or a noun of a body that is
// neither in the phrase nor a word for whom it names.
func (e *Engine) nowhereElse(q *question, reading *statement.Reading, p *profile, span knowledge.Span) bool {
	var named []*profile
	for i := range e.voices.profiles {
		o := &e.voices.profiles[i]
		if slices.ContainsFunc(reading.Mentions, func(m statement.Mention) bool { return m.Actor == o.actor && span.Contains(m.Span) }) {
			named = append(named, o)
		}
	}
	own := folds(p.actor)
	meant := func(code string, t lang.Token) bool {
		told := newToldParty()
		e.hear(&told, code, t.Text, true)
		for n := range q.words {
			w := &q.words[n]
			if w.at >= 0 && span.Contains(knowledge.Span{Start: q.tokens[w.at].Start, End: q.tokens[w.at].End}) && e.heard(w, &told) >= sameOffice {
				return true
			}
		}
		return slices.ContainsFunc(named, func(o *profile) bool { return o.told.shares(&told) })
	}
	for _, of := range p.of {
		if e.properName(of) && !slices.ContainsFunc(named, func(o *profile) bool { return o.actor == of }) && !slices.ContainsFunc(meaning(e.words[q.Lang].l, of), func(t lang.Token) bool { return meant(q.Lang, t) }) {
			return false
		}
	}
	return !slices.ContainsFunc(p.callings, func(c calling) bool {
		w, tokens := e.words[c.code], lang.Tokens(c.text)
		for i, t := range tokens {
			fold := bare(t.Fold)
			if t.Kind != lang.Word || slices.Contains(own, fold) || small(w.l, t) || w.offered.titles[fold] || i > 0 && w.prepositions[tokens[i-1].Fold] { // "in London"
				continue
			}
			if (e.corpus.names[fold] && upper(t.Text) && !w.isParty(t) || w.isBody(t)) && !meant(c.code, t) {
				return true
			}
		}
		return false
	})
}

// shares tells whether two parties have a word in common.
func (v *toldParty) shares(o *toldParty) bool {
	for fold := range o.folds {
		if v.folds[fold] {
			return true
		}
	}
	for term := range o.terms {
		if v.terms[term] {
			return true
		}
	}
	return false
}
