package answer

import (
	"maps"
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// offer is a set of the sorts of things that a sentence holds.
type offer uint32

// The sorts of things a sentence can hold.
const (
	offerFigure offer = 1 << iota
	offerMoney
	offerShare
	offerCount
	offerDuration
	offerFrequency
	offerHour
	offerAge
	offerYears // a number of years, which may be an age
	offerYear
	offerMonth
	offerDay
	offerMoment // any other time: "after the vote"
	offerSalary
	offerAddress
	offerBirth
	offerNationality
	offerCalled      // a word before a name: "known as"
	offerSomebody    // a noun of a person or a body
	offerPronoun     // one that stands for somebody
	offerConsequence // what follows if something is done or not
	offerWeekday
	offerCondition
	offerLeast
	offerLimit // a time by which or until which something is to be
)

// offerNamed is the sort by its name in the language data.
func offerNamed(name string) offer {
	switch name {
	case "money":
		return offerMoney
	case "share":
		return offerShare
	case "count":
		return offerCount
	case "duration":
		return offerDuration
	case "frequency":
		return offerFrequency
	case "hour":
		return offerHour
	case "age":
		return offerAge
	case "years":
		return offerYears
	case "moment":
		return offerMoment
	case "salary":
		return offerSalary
	case "address":
		return offerAddress
	case "called":
		return offerCalled
	case "birth":
		return offerBirth
	case "condition":
		return offerCondition
	case "least":
		return offerLeast
	case "consequence":
		return offerConsequence
	}
	return 0
}

// offerWords are the words by which the sentences of one language offer a sort of thing.
type offerWords struct {
	units, hints        hints
	places, clock       map[string]bool // as they are spelt, in lower case: "à" is no "a"
	since               map[string]bool
	limits              []lang.Phrase
	limitFill           map[string]bool // small words between those and the time
	titles, nationality map[string]bool
	pronouns            map[string]bool
}

// hints are phrases by their first word.
type hints map[string][]hint

type hint struct {
	phrase lang.Phrase
	offer  offer
}

func newHints(lists map[string][]string) hints {
	out := hints{}
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		for _, s := range lists[name] {
			first := lang.Tokens(s)[0].Fold
			out[first] = append(out[first], hint{lang.Phrases([]string{s})[0], offerNamed(name)})
		}
	}
	return out
}

// at is what the phrases that begin at token i offer, and where the longest ends.
func (h hints) at(tokens []lang.Token, i int) (all offer, end int) {
	if i >= len(tokens) {
		return 0, i
	}
	end = i
	for _, x := range h[tokens[i].Fold] {
		if to, ok := x.phrase.At(tokens, i); ok {
			all |= x.offer
			end = max(end, to)
		}
	}
	return all, end
}

func newOfferWords(g *lang.Grammar, data lang.QuestionWords) offerWords {
	w := offerWords{
		units: newHints(data.Units), hints: newHints(data.Hints), places: spelt(data.Places), clock: spelt(data.Clock),
		since: foldSet(data.Since), limits: lang.Phrases(data.Limits), limitFill: foldSet(data.LimitFill), nationality: map[string]bool{}, pronouns: map[string]bool{},
	}
	w.titles = foldSet(g.Titles)
	for _, s := range g.Nationalities {
		for _, form := range lang.Plurals(s) {
			w.nationality[lang.Fold(form)] = true
		}
	}
	for s, p := range g.Pronouns {
		w.pronouns[lang.Fold(s)] = p.Person == 3
	}
	return w
}

// spelt is a set of words as they are spelt.
func spelt(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, s := range list {
		out[s] = true
	}
	return out
}

// run is a run of capitals in a sentence: a name.
type run struct {
	words  []string // folded
	opens  bool     // begins the sentence, where a capital tells nothing
	titled bool
	placed bool // behind a word that stands before a place
}

// numbered is how many words after a number what is counted stands among.
const numbered = 4

// reader reads what one sentence offers.
type reader struct {
	w         *questionWords
	l         *lang.Language
	tokens    []lang.Token
	dates     []lang.Date
	offer     offer
	counts    []string // the words behind numbers that count something, folded
	describes []string // the words behind numbers, further than counts
	worth     []string // what sums of money are made up of
	runs      []run
}

func (r *reader) read() {
	for _, d := range r.dates {
		r.date(d)
	}
	for i := 0; i < len(r.tokens); {
		i = max(i+1, r.at(i))
	}
	if r.limited() {
		r.offer |= offerLimit
	}
}

// date adds what a date offers.
func (r *reader) date(d lang.Date) {
	r.offer |= offerMoment
	if d.Year > 0 || d.Step != nil && (d.Step.Years != 0 || d.Step.Year) {
		r.offer |= offerYear
	}
	if d.Month > 0 || d.Step != nil && (d.Step.Months != 0 || d.Step.Month) {
		r.offer |= offerMonth
	}
	if d.Day > 0 || d.Weekday > 0 || d.Step != nil && *d.Step == (lang.Relative{Days: d.Step.Days}) {
		r.offer |= offerDay
	}
	if d.Weekday > 0 {
		r.offer |= offerWeekday
	}
	for i, t := range r.tokens {
		if t.Start == d.Start && i > 0 && r.w.offered.since[r.tokens[i-1].Fold] {
			r.offer |= offerDuration
		}
	}
}

// at reads the token at i and returns where what it read ends.
func (r *reader) at(i int) int {
	t := r.tokens[i]
	o := &r.w.offered
	all, to := o.hints.at(r.tokens, i)
	r.offer |= all
	if all&(offerShare|offerCount) > 0 && !numeral(r.l, t.Fold) {
		r.counted(i, to) // "most of the herons", « des centaines de hérons »
	}
	if inside(r.dates, t) {
		return i + 1
	}
	if end := r.number(i); end > i {
		return end
	}
	if o.nationality[t.Fold] {
		r.offer |= offerNationality
	}
	if o.pronouns[t.Fold] || r.w.inverted(t.Fold) {
		r.offer |= offerPronoun
	}
	if r.w.nouns.nouns[t.Fold].person() {
		r.offer |= offerSomebody
	}
	if t.Kind == lang.Word && upper(t.Text) {
		return r.name(i)
	}
	return i + 1
}

// number reads a number with its unit or what it counts; it ends where it begins where there is none.
func (r *reader) number(i int) int {
	end, before, joined := r.digits(i)
	if end == i {
		return i
	}
	r.offer |= offerFigure
	unit := before
	if end < len(r.tokens) && r.tokens[end].Text == "-" && end+1 < len(r.tokens) {
		end++
	}
	next, stop := r.w.offered.units.at(r.tokens, r.skipSmall(end))
	unit |= next | joined
	if i > 0 && end < len(r.tokens) && r.tokens[i-1].Text == "," && r.tokens[end].Text == "," && i > 1 && upper(r.tokens[i-2].Text) && len(r.tokens[i].Text) == 2 {
		unit |= offerAge
	}
	if unit&offerHour > 0 && unit&offerDuration > 0 && !(i > 0 && r.w.offered.clock[strings.ToLower(r.tokens[i-1].Text)]) {
		unit &^= offerHour
	}
	if end+1 < len(r.tokens) && r.tokens[end].Text == ":" && r.tokens[end+1].Kind == lang.Number {
		unit |= offerHour
		stop = end + 2
	}
	if unit == 0 {
		unit = offerCount
		r.counted(i, end)
		r.described(end)
		stop = end
	}
	if unit&offerMoney > 0 {
		r.madeOf(max(end, stop))
	}
	r.offer |= unit
	return max(end, stop)
}

// digits reads the figures of a number, number words behind them too ("16.8 million"); before is money where its sign
// stands in front, joined the unit that is written in one word with the number ("five-year", "22h30").
func (r *reader) digits(i int) (end int, before, joined offer) {
	t := r.tokens[i]
	if code := r.moneyCode(i); code > 0 {
		return code, offerMoney, 0
	}
	if t.Kind != lang.Number && !numeral(r.l, t.Fold) {
		if head, tail, ok := strings.Cut(t.Fold, "-"); ok && counts(r.l, head) {
			unit, _ := r.w.offered.units.at(lang.Tokens(tail), 0)
			return i + 1, 0, unit | offerFigure
		}
		return i, 0, 0
	}
	if i > 0 && r.tokens[i-1].Kind == lang.Mark {
		before, _ = r.w.offered.units.at(r.tokens, i-1)
		before &= offerMoney
	}
	end = i + 1
	for end < len(r.tokens) && (counts(r.l, r.tokens[end].Fold) || r.tokens[end].Kind == lang.Number && r.tokens[end-1].Kind == lang.Number) {
		end++
	}
	if end < len(r.tokens) {
		if head, tail := r.tokens[end].Fold[:1], r.tokens[end].Fold[1:]; tail != "" && strings.Trim(tail, "0123456789") == "" {
			joined, _ = r.w.offered.units.at(lang.Tokens(head), 0)
		}
	}
	return end, before, joined
}

// moneyCode is where a sum ends that begins at a token with the letters of its currency, in one word with its figures or before them ("R5.6 million",
// "Rs 300", "CHF 5 000"), 0 where none does.
func (r *reader) moneyCode(i int) int {
	t := r.tokens[i]
	code := strings.TrimRight(t.Text, "0123456789")
	if t.Kind != lang.Word || !upper(t.Text) || r.w.offered.units[lang.Fold(code)] == nil {
		return 0
	}
	end, apart := i+1, code == t.Text
	if apart && (end == len(r.tokens) || r.tokens[end].Kind != lang.Number || len(code) > 2 && code != strings.ToUpper(code)) { // "Won 3 times"
		return 0
	}
	if unit, _ := r.w.offered.units.at(lang.Tokens(code), 0); unit&offerMoney == 0 {
		return 0
	}
	for end < len(r.tokens) && (r.tokens[end].Kind == lang.Number || counts(r.l, r.tokens[end].Fold) || r.tokens[end].Text == "." && end+1 < len(r.tokens) && r.tokens[end+1].Kind == lang.Number) {
		end++
	}
	return end
}

// skipSmall is the place behind the small words between a number and its unit ("500 millions de dollars", "last five years").
func (r *reader) skipSmall(i int) int {
	for n := 0; n < 2 && i < len(r.tokens) && r.tokens[i].Kind == lang.Word && small(r.l, r.tokens[i]) && r.w.offered.units[r.tokens[i].Fold] == nil; n++ {
		i++
	}
	return i
}

// name reads a run of capitals.
func (r *reader) name(i int) int {
	o := &r.w.offered
	n := run{opens: sentenceStart(r.tokens, i)}
	if i > 0 {
		n.placed = o.places[strings.ToLower(r.tokens[i-1].Text)] || i > 1 && r.l.Stop(r.tokens[i-1].Fold) && o.places[strings.ToLower(r.tokens[i-2].Text)]
	}
	end := i
	for ; end < len(r.tokens) && r.tokens[end].Kind == lang.Word && upper(r.tokens[end].Text) && !inside(r.dates, r.tokens[end]); end++ {
		t := r.tokens[end]
		switch noun := r.w.nouns.nouns[t.Fold]; {
		case o.titles[t.Fold]:
			n.titled = true
		case noun.person():
			r.offer |= offerSomebody
		case o.nationality[t.Fold]:
			r.offer |= offerNationality
		case !small(r.l, t):
			n.words = append(n.words, bare(t.Fold))
		}
	}
	if len(n.words) > 0 {
		r.runs = append(r.runs, n)
	}
	return end
}
