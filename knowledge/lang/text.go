package lang

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	snowball "github.com/blevesearch/snowballstem"
)

// Text is what data/<code>/text.yaml holds: the small words and the writing habits of a language. Words are spelt
// as the language spells them; they are compared as [Fold] gives them.
type Text struct {
	Name          string        `yaml:"name"` // of the language, in itself
	Stop          []string      `yaml:"stop"` // words that carry no topic
	Abbreviations Abbreviations `yaml:"abbreviations"`
	// Quotes are pairs of an opening and a closing mark. A pair of twice the same mark is told apart by its neighbours.
	Quotes [][]string `yaml:"quotes"`
	// Reporting verbs follow a quotation that ends in ? or ! ("Why?" Smith asked).
	Reporting []string       `yaml:"reporting"`
	Months    [][]string     `yaml:"months"`   // twelve rows, January first, each the full name first
	Weekdays  [][]string     `yaml:"weekdays"` // seven rows, Monday first
	Numbers   map[string]int `yaml:"numbers"`  // number words: "douze": 12
	Dates     DateWords      `yaml:"dates"`
	Stems     Stems          `yaml:"stems"`
	Kin       Kin            `yaml:"kin"`
	Detect    DetectWords    `yaml:"detect"`
}

// Abbreviations are words before a full stop that does not end a sentence, written without their last stop.
type Abbreviations struct {
	BeforeName   []string `yaml:"before_name"`   // "Mr": a sentence never ends here
	BeforeNumber []string `yaml:"before_number"` // "art": not where a number follows
	MayEnd       []string `yaml:"may_end"`       // "etc": only where a small word with a capital follows
}

// DateWords are the words that dates are made with besides months and weekdays.
type DateWords struct {
	BeforeYear []string `yaml:"before_year"` // "since" 2016: makes a bare number a year
	BeforeDay  []string `yaml:"before_day"`  // "on the", taken into no date's span but allowed between its parts
	Ordinals   []string `yaml:"ordinals"`    // endings of a day: "er", "st"
	Past       []string `yaml:"past"`        // "dernier", "last"
	Future     []string `yaml:"future"`      // "prochain", "next"
	// MonthFirst is true where 10/04/2019 is the fourth of October.
	MonthFirst bool `yaml:"month_first"`
	// Capital lists months that are other words too ("may"): they count only with a capital or beside a number.
	Capital  []string            `yaml:"capital"`
	Relative map[string]Relative `yaml:"relative"` // "hier": {days: -1}
}

// Relative is a step from the reference date. Only one of its fields is set, or none for today.
type Relative struct {
	Days   int  `yaml:"days"`
	Months int  `yaml:"months"`
	Years  int  `yaml:"years"`
	Month  bool `yaml:"month"` // this month
	Year   bool `yaml:"year"`  // this year
}

// DetectWords tell the language apart from the others.
type DetectWords struct {
	Function []string `yaml:"function"` // small words, chat spellings too; a word of two languages tells nothing
	Common   []string `yaml:"common"`   // frequent content words: the source of the trigrams
	Letters  string   `yaml:"letters"`  // small letters that no other language writes in words of its own
}

// words is the text data by its folded words.
type words struct {
	stop, reporting                  map[string]bool
	beforeName, beforeNumber, mayEnd map[string]bool
	beforeYear, capital              map[string]bool
	past, future, ordinals           map[string]bool
	months, weekdays, numbers        map[string]int // months and weekdays from 1
	relative                         []relative
	dateWords                        map[string]bool // see OpensDate
	function, common                 map[string]bool
	quotes                           []pair
	trigrams                         map[string]float64
	snowball                         func(*snowball.Env) bool
	kinds                            []string // of kin endings, ascending
}

func index(t Text) (words, error) {
	w := words{
		stop: set(t.Stop), reporting: set(t.Reporting),
		beforeName: exact(t.Abbreviations.BeforeName), beforeNumber: exact(t.Abbreviations.BeforeNumber),
		mayEnd: exact(t.Abbreviations.MayEnd), beforeYear: set(t.Dates.BeforeYear), capital: set(t.Dates.Capital),
		past: set(t.Dates.Past), future: set(t.Dates.Future), ordinals: set(t.Dates.Ordinals),
		months: rows(t.Months), weekdays: rows(t.Weekdays), numbers: folded(t.Numbers),
		function: set(t.Detect.Function), common: set(t.Detect.Common), relative: relatives(t.Dates.Relative),
	}
	if len(t.Months) != 12 || len(t.Weekdays) != 7 {
		return w, fmt.Errorf("want 12 months and 7 weekdays, have %d and %d", len(t.Months), len(t.Weekdays))
	}
	w.dateWords = dateWords(w)
	w.kinds = slices.Sorted(maps.Keys(t.Kin.Endings))
	var quotes, stems error
	w.quotes, quotes = pairs(t.Quotes)
	w.snowball, stems = stemmer(t.Stems.Snowball)
	return w, errors.Join(quotes, stems)
}

func set(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, s := range list {
		out[Fold(s)] = true
	}
	return out
}

// rows numbers every word of a row with the row's place, from 1.
func rows(list [][]string) map[string]int {
	out := map[string]int{}
	for i, row := range list {
		for _, s := range row {
			out[Fold(s)] = i + 1
		}
	}
	return out
}

// Stop reports whether a folded word carries no topic.
func (l *Language) Stop(fold string) bool { return l.stop[fold] }

// Reports tells whether a folded word is a verb that reports what somebody says ("said", "ajoute").
func (l *Language) Reports(fold string) bool { return l.reporting[fold] }

// Number is the value of a folded number word ("douze", "twelve").
func (l *Language) Number(fold string) (int, bool) {
	n, ok := l.numbers[fold]
	return n, ok
}

func folded(m map[string]int) map[string]int {
	out := make(map[string]int, len(m))
	for k, v := range m {
		out[Fold(k)] = v
	}
	return out
}

// exact is a set of words as they are spelt.
func exact(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, s := range list {
		out[s] = true
	}
	return out
}
