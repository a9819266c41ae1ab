package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// want is a sort of thing that a question can ask for.
type want string

// The sorts of things, as the language data name them.
const (
	wantSomebody    want = "somebody" // who: a person or a body, by name or by what they are
	wantPerson      want = "person"
	wantGroup       want = "group"
	wantCountry     want = "country"
	wantName        want = "name"
	wantOffice      want = "office"
	wantNationality want = "nationality"
	wantPlace       want = "place" // a town, a country
	wantWhere       want = "where" // any place, "on the pier" too
	wantAddress     want = "address"
	wantBirth       want = "birth"
	wantDate        want = "date" // when: any time
	wantYear        want = "year"
	wantMonth       want = "month"
	wantDay         want = "day"
	wantHour        want = "hour"
	wantWeekday     want = "weekday"
	wantDeadline    want = "deadline"  // the time by which or until which
	wantCondition   want = "condition" // on what condition
	wantLeast       want = "least"     // what is asked at the least
	wantFigure      want = "figure"    // how much: any figure
	wantMoney       want = "money"
	wantSalary      want = "salary"
	wantShare       want = "share"
	wantCount       want = "count"
	wantAge         want = "age"
	wantDuration    want = "duration"
	wantFrequency   want = "frequency"
	wantRate        want = "rate"   // how much a day, a month
	wantDegree      want = "degree" // how widespread: told by a figure or in words
)

// particular tells whether it is a particular of somebody or something.
func (w want) particular() bool {
	switch w {
	case wantName, wantPerson, wantGroup, wantCountry, wantPlace, wantAddress, wantAge, wantBirth, wantSalary, wantNationality:
		return true
	}
	return false
}

// limits tells whether it is one that only a question for a time asks for.
func (w want) limits() bool { return w == wantDeadline || w == wantWeekday }

// telling tells whether it is one that a sentence offers by words that tell little else, so that one that does comes first.
func (w want) telling() bool { return w.limits() || w == wantCondition || w == wantLeast }

// figures tells whether it is one that a number tells, of money or of anything.
func (w want) figures() bool {
	switch w {
	case wantFigure, wantMoney, wantShare, wantCount, wantRate:
		return true
	}
	return false
}

// wantRow is a sort of thing and the phrases that ask for it.
type wantRow struct {
	want            want
	phrases, except []lang.Phrase
}

func wantRows(rows []lang.WantRow) []wantRow {
	out := make([]wantRow, len(rows))
	for i, r := range rows {
		out[i] = wantRow{want(r.Want), lang.Phrases(r.Phrases), lang.Phrases(r.Except)}
	}
	return out
}

// readWant finds what sort of thing the question asks for: by a phrase, else by a noun behind "which", else by its kind.
func (w *questionWords) readWant(q *question) {
	q.of = -1
	switch q.Kind {
	case knowledge.Why, knowledge.YesNo, knowledge.Stance, knowledge.Compare, knowledge.Timeline, knowledge.Definition:
		return
	}
	if q.want = w.wanted(q.tokens, q.Kind); q.want != "" {
		return
	}
	switch q.Kind {
	case knowledge.Who, knowledge.Whom:
		q.want = wantSomebody
	case knowledge.When:
		q.want = wantDate
		if slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return w.nouns.nouns[t.Fold].want == wantDeadline }) {
			q.want = wantDeadline // "what was the deadline they set"
		}
	case knowledge.HowMuch:
		q.want = wantFigure
		if q.focus >= 0 && w.counted(q) {
			q.want, q.of = wantCount, q.focus
		}
	}
}

// wanted is the sort that a phrase or a noun of a question of some kind asks for, "" where none does.
func (w *questionWords) wanted(tokens []lang.Token, kind knowledge.Kind) want {
	for _, r := range w.wants {
		if r.want.limits() && kind != knowledge.When { // "how much, and by when"
			continue
		}
		if _, _, ok := lang.FirstOf(r.except, tokens); ok {
			continue
		}
		if _, _, ok := lang.FirstOf(r.phrases, tokens); ok {
			return r.want
		}
	}
	asking := w.unmasked(tokens)
	for i := range tokens {
		if n := w.nouns.at(w, tokens, i); asking[i] && n.want != "" {
			return n.want
		}
	}
	return ""
}
