package lang

import (
	"unicode"
	"unicode/utf8"
)

// Date is a mention of a day, a month or a year. What the words do not say is 0.
type Date struct {
	Start, End       int // bytes, with the weekday, without an article or preposition before it
	Year, Month, Day int
	Weekday          int // 1 is Monday, 7 Sunday
	// Direction is -1 where the words point back ("jeudi dernier"), 1 where they point ahead ("next May"), else 0.
	Direction int
	Step      *Relative // "yesterday": a step from the reference date; nil for other dates
}

// relative is a phrase for a step from the reference date, word by word, folded.
type relative struct {
	words []string
	step  Relative
}

func relatives(m map[string]Relative) []relative {
	var out []relative
	for phrase, step := range m {
		r := relative{step: step}
		for _, t := range Tokens(phrase) {
			r.words = append(r.words, t.Fold)
		}
		if len(r.words) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// Dates finds the dates of a text, ascending and disjoint: "3 octobre 2024", "On Monday", "in October", "May 3rd, 2022",
// "14/03/2023", "2019-10", "depuis 2016" and the relative ones the language data lists.
func (l *Language) Dates(text string) []Date {
	p := dates{l: l, t: Tokens(text)}
	var out []Date
	for i := 0; i < len(p.t); {
		if !l.OpensDate(p.t[i].Fold) {
			i++
			continue
		}
		d, next := p.at(i)
		if next == i {
			i++
			continue
		}
		last := p.t[next-1]
		d.Start, d.End = p.t[i].Start, last.End
		out = append(out, d)
		i = next
	}
	return out
}

// OpensDate reports whether one of the [Language.Dates] may begin with a folded token: hardly any does.
func (l *Language) OpensDate(fold string) bool {
	return fold != "" && fold[0] >= '0' && fold[0] <= '9' || l.dateWords[fold]
}

// dateWords are the words that a date may begin with; figures aside.
func dateWords(w words) map[string]bool {
	out := map[string]bool{}
	for _, r := range w.relative {
		out[r.words[0]] = true
	}
	for _, list := range []map[string]bool{w.past, w.future} {
		for f := range list {
			out[f] = true
		}
	}
	for _, list := range []map[string]int{w.weekdays, w.months} {
		for f := range list {
			out[f] = true
		}
	}
	return out
}

// dates reads dates out of tokens. Each of its readers takes the place it begins at and returns where it ends, the
// same place where it read nothing.
type dates struct {
	l *Language
	t []Token
}

func (p dates) at(i int) (Date, int) {
	for _, read := range []func(int) (Date, int){p.relative, p.numeric, p.pointed, p.weekday, p.dayMonth, p.monthDay, p.bareMonth, p.bareYear} {
		if d, next := read(i); next > i {
			return d, next
		}
	}
	return Date{}, i
}

// fold is the folded token at i, "" outside the text.
func (p dates) fold(i int) string {
	if i < 0 || i >= len(p.t) {
		return ""
	}
	return p.t[i].Fold
}

// relative reads "hier", "l'année dernière".
func (p dates) relative(i int) (Date, int) {
	best, at := i, -1
	for k, r := range p.l.relative {
		n := 0
		for n < len(r.words) && p.fold(i+n) == r.words[n] {
			n++
		}
		if n == len(r.words) && i+n > best {
			best, at = i+n, k
		}
	}
	if at < 0 {
		return Date{}, i
	}
	step := p.l.relative[at].step
	return Date{Step: &step}, best
}

// pointed reads "last Thursday", "next May".
func (p dates) pointed(i int) (Date, int) {
	dir := p.direction(i)
	if dir == 0 {
		return Date{}, i
	}
	if w := p.l.weekdays[p.fold(i+1)]; w > 0 {
		return Date{Weekday: w, Direction: dir}, i + 2
	}
	if m := p.l.months[p.fold(i+1)]; m > 0 && p.full(i+1) && digits(p.fold(i+2)) < 0 {
		return Date{Month: m, Direction: dir}, i + 2
	}
	return Date{}, i
}

func (p dates) direction(i int) int {
	switch f := p.fold(i); {
	case f == "":
		return 0
	case p.l.past[f]:
		return -1
	case p.l.future[f]:
		return 1
	}
	return 0
}

// weekday reads "jeudi", "jeudi dernier", "vendredi 27 septembre", "Monday, 8 March 2021".
func (p dates) weekday(i int) (Date, int) {
	w := p.l.weekdays[p.fold(i)]
	if w == 0 {
		return Date{}, i
	}
	next := p.skip(i+1, func(f string) bool { return f == "," || contains(p.l.Text.Dates.BeforeDay, f) })
	for _, read := range []func(int) (Date, int){p.dayMonth, p.monthDay} {
		if next >= len(p.t) {
			break
		}
		if d, end := read(next); end > next {
			d.Weekday = w
			return d, end
		}
	}
	if dir := p.direction(i + 1); dir != 0 {
		return Date{Weekday: w, Direction: dir}, i + 2
	}
	return Date{Weekday: w}, i + 1
}

func contains(list []string, fold string) bool {
	for _, s := range list {
		if Fold(s) == fold {
			return true
		}
	}
	return false
}

// skip is the first place from i on whose fold ok refuses.
func (p dates) skip(i int, ok func(string) bool) int {
	for i < len(p.t) && ok(p.t[i].Fold) {
		i++
	}
	return i
}

// dayMonth reads "4 octobre", "1er mars 2024", "3rd of May, 2022", "12 sept. 2023".
func (p dates) dayMonth(i int) (Date, int) {
	day := digits(p.fold(i))
	if day < 1 || day > 31 {
		return Date{}, i
	}
	next := p.ordinal(i + 1)
	next = p.skip(next, func(f string) bool { return contains(p.l.Text.Dates.BeforeDay, f) })
	m := p.l.months[p.fold(next)]
	if m == 0 {
		return Date{}, i
	}
	d := Date{Month: m, Day: day}
	d.Year, next = p.year(next + 1)
	return p.turned(d, next)
}

// ordinal skips the ending of a day ("er", "th") that is joined to it.
func (p dates) ordinal(i int) int {
	if p.joined(i) && p.l.ordinals[p.fold(i)] {
		return i + 1
	}
	return i
}

// year reads the year behind a month, past an abbreviation's stop or a comma. Where there is none it is 0.
func (p dates) year(i int) (year, next int) {
	for _, at := range []int{i, i + 1} {
		if y := digits(p.fold(at)); y >= 1000 && y <= 2200 && (at == i || p.fold(i) == "." && p.joined(i) || p.fold(i) == ",") {
			return y, at + 1
		}
	}
	return 0, i
}

// turned reads "dernier" or "next" behind a date without a year.
func (p dates) turned(d Date, next int) (Date, int) {
	if dir := p.direction(next); dir != 0 && d.Year == 0 {
		d.Direction = dir
		next++
	}
	return d, next
}

// monthDay reads "October 4", "May 3rd, 2022", "mars 2019".
func (p dates) monthDay(i int) (Date, int) {
	m := p.l.months[p.fold(i)]
	if m == 0 {
		return Date{}, i
	}
	if y, next := p.year(i + 1); y > 0 {
		return Date{Month: m, Year: y}, next
	}
	at := i + 1
	if p.fold(at) == "." && !p.full(i) {
		at++
	}
	day := digits(p.fold(at))
	if day < 1 || day > 31 || !p.capital(i) {
		return Date{}, i
	}
	d := Date{Month: m, Day: day}
	d.Year, at = p.year(p.ordinal(at + 1))
	return d, at
}

// full reports whether the month at i is spelt in full; a short one ("sept") counts only beside a number.
func (p dates) full(i int) bool {
	return Fold(p.l.Text.Months[p.l.months[p.fold(i)]-1][0]) == p.fold(i)
}

func (p dates) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(p.t[i].Text)
	return unicode.IsUpper(r)
}

// bareMonth reads "octobre", "juin dernier". A month that is another word too ("may") needs a word before it that leads
// to dates.
func (p dates) bareMonth(i int) (Date, int) {
	m := p.l.months[p.fold(i)]
	if m == 0 || !p.full(i) {
		return Date{}, i
	}
	if p.l.capital[p.fold(i)] && !p.l.beforeYear[p.fold(i-1)] {
		return Date{}, i
	}
	return p.turned(Date{Month: m}, i+1)
}

// bareYear reads "2016" where a word before it makes it a year, or brackets do, or a year two words before
// ("between 2016 and 2019").
func (p dates) bareYear(i int) (Date, int) {
	y := year(p.fold(i))
	led := p.l.beforeYear[p.fold(i-1)] || p.fold(i-1) == "(" && p.fold(i+1) == ")" ||
		year(p.fold(i-2)) > 0 && p.l.beforeYear[p.fold(i-3)] && p.l.stop[p.fold(i-1)]
	if y == 0 || !led || p.fold(i+1) == "%" {
		return Date{}, i
	}
	return Date{Year: y}, i + 1
}

// year is the number where it may be a year by itself, else 0.
func year(fold string) int {
	if y := digits(fold); y >= 1500 && y <= 2200 {
		return y
	}
	return 0
}
