package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// evidence is what kinds of answers a sentence can hold.
type evidence struct {
	when   string // the first date, resolved against the article's; "" where that is not possible
	names  int    // runs of capitals inside the sentence
	reason bool
	// grounds is set where words that hardly stand for anything else give a reason.
	grounds bool
	// content counts the words that are no stop words: a heading or a caption has few.
	content int
	ahead   bool // it tells what may be or is to come
	coming  bool // it names a time to come
	later   bool // one of its dates lies behind its article's
	earlier bool // all those that tell lie before
	outcome bool // its words tell what came of something
	// offer are the sorts of things it holds, counted what it counts, described the words behind what it counts too, runs its names.
	offer     offer
	counted   []string
	described []string
	worth     []string // what sums of money are made up of: "400,000 francs in grants"
	runs      []run
}

// evidence reads what a sentence offers beside its words.
func (c *corpus) evidence(l *lang.Language, text string, tokens []lang.Token, published string) evidence {
	w := c.words[l.Code]
	dates := l.Dates(text)
	v := evidence{}
	if len(dates) > 0 {
		v.when = dates[0].Resolve(published)
	}
	v.dated(dates, published)
	r := reader{w: w, l: l, tokens: tokens, dates: dates}
	r.read()
	v.offer, v.counted, v.described, v.worth, v.runs = r.offer, r.counts, r.describes, r.worth, r.runs
	_, _, v.reason = lang.FirstOf(w.reasons, tokens)
	_, _, v.coming = lang.FirstOf(w.coming, tokens)
	_, _, v.outcome = lang.FirstOf(w.outcomes, tokens)
	v.grounds, v.ahead = w.tellsReason(tokens), w.mayBe(slices.DeleteFunc(slices.Clone(tokens), func(t lang.Token) bool { return inside(dates, t) })) // "in May"
	for i, t := range tokens {
		switch {
		case t.Kind == lang.Mark:
			continue
		case inside(dates, t) || t.Kind == lang.Number || counts(l, t.Fold):
		case upper(t.Text) && !sentenceStart(tokens, i) && !(i > 0 && upper(tokens[i-1].Text) && !sentenceStart(tokens, i-1)):
			v.names++
		}
		if !l.Stop(t.Fold) {
			v.content++
		}
	}
	return v
}

// counts tells whether a word is a number above one; "one" and "un" are rather articles.
func counts(l *lang.Language, fold string) bool {
	n, ok := l.Number(fold)
	return ok && n > 1
}

func inside(dates []lang.Date, t lang.Token) bool {
	for _, d := range dates {
		if d.Start <= t.Start && t.End <= d.End {
			return true
		}
	}
	return false
}

// offers tells whether a passage holds the sort of thing that the question asks for: 1 where it does, -1 where it does not,
// 0 where nothing of a sort is asked for or what the passage holds may be it or not. A name counts only where the
// question does not name it itself.
func (e *Engine) offers(q *question, d *doc) float64 {
	switch q.want {
	case "", wantDegree:
		return 0
	case wantRate:
		return grade(d.offer&offerFigure > 0 && d.offer&offerFrequency > 0, d.offer&offerFigure > 0)
	case wantSomebody, wantPerson, wantGroup, wantCountry:
		return grade(e.newName(q, d, nil), len(d.runs) > 0 || d.offer&(offerSomebody|offerPronoun) > 0)
	case wantName:
		full := func(r run) bool { return r.titled || len(r.words) > 1 || d.offer&offerCalled > 0 }
		return grade(e.newName(q, d, full), e.newName(q, d, nil))
	case wantPlace:
		return grade(e.newName(q, d, func(r run) bool { return r.placed }), e.newName(q, d, nil))
	case wantWhere:
		return grade(e.newName(q, d, func(r run) bool { return r.placed }), true)
	case wantOffice:
		return grade(d.offer&offerSomebody > 0 && q.names(d), d.offer&offerSomebody > 0)
	case wantCount:
		return grade(d.offer&(offerCount|offerShare) > 0 && e.countsIt(q, d), d.offer&offerCount > 0 || e.worthOf(q, d))
	case wantSalary:
		return grade(d.offer&offerMoney > 0 && d.offer&offerSalary > 0, false)
	}
	full, half := offersOf(q.want)
	return grade(d.offer&full > 0, d.offer&half > 0)
}

// grade is 1 where a passage surely holds what is asked for, 0 where it may, else -1.
func grade(surely, maybe bool) float64 {
	switch {
	case surely:
		return 1
	case maybe:
		return 0
	}
	return -1
}

// offersOf are the sorts of things of a sentence that answer what is asked for, and those that may.
func offersOf(w want) (full, half offer) {
	const time = offerYear | offerMonth | offerDay
	switch w {
	case wantDate:
		return time | offerHour, offerMoment | offerDuration | offerFrequency
	case wantDeadline:
		return offerLimit, time | offerHour | offerMoment | offerDuration | offerFrequency
	case wantCondition:
		return offerCondition, ^offer(0)
	case wantLeast:
		return offerLeast, ^offer(0)
	case wantWeekday:
		return offerWeekday, offerDay
	case wantYear:
		return offerYear, 0
	case wantMonth:
		return offerMonth, 0
	case wantDay:
		return offerDay, 0
	case wantHour:
		return offerHour, 0
	case wantFigure:
		return offerFigure, offerCount | offerShare | offerMoney | offerFrequency
	case wantMoney:
		return offerMoney, 0
	case wantShare:
		return offerShare, 0
	case wantAge:
		return offerAge, offerYears
	case wantDuration:
		return offerDuration, time
	case wantFrequency:
		return offerFrequency, 0
	case wantNationality:
		return offerNationality, 0
	case wantAddress:
		return offerAddress, 0
	case wantBirth:
		return offerBirth, 0
	}
	return 0, ^offer(0)
}

// newName tells whether a passage holds a name that fits and that the question does not hold.
func (e *Engine) newName(q *question, d *doc, fits func(run) bool) bool {
	for _, r := range d.runs {
		if fits != nil && !fits(r) {
			continue
		}
		words := r.words
		if r.opens && !e.corpus.names[words[0]] { // any word has a capital there, only a name has one behind it
			words = words[1:]
		}
		for _, word := range words {
			if !q.holds(word) {
				return true
			}
		}
	}
	return false
}

// names tells whether a passage holds a name of the question.
func (q *question) names(d *doc) bool {
	return slices.ContainsFunc(d.runs, func(r run) bool { return slices.ContainsFunc(r.words, q.holds) })
}

// holds tells whether the question holds the word of a name.
func (q *question) holds(fold string) bool {
	for _, w := range q.words {
		if w.fold == fold || len(fold) > 3 && strings.HasPrefix(w.fold, fold) || len(w.fold) > 3 && strings.HasPrefix(fold, w.fold) {
			return true
		}
	}
	return false
}
