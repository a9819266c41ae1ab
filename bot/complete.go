package bot

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// What platforms take at most.
const (
	mostChoices  = 25
	choiceLength = 100 // characters of a label or a value
)

// option is something that can be chosen.
type option struct {
	Choice
	names  []string // what it may be typed as, the label first
	weight int      // how much there is of it: more comes first
}

// Complete gives at most 25 choices for what somebody has typed so far, in lang, the best first: by the beginning of a
// name, of a word in it, then with typing errors. Accents and case decide nothing.
func (b *Bot) Complete(_ context.Context, from Completion, typed, lang string) []Choice {
	c := b.catalogs[b.locale(lang)]
	var options []option
	switch from {
	case Actors:
		options = b.actorOptions(c, b.locale(lang))
	case Articles:
		options = b.articleOptions(c)
	}
	return ranked(options, plain(clip(typed, choiceLength)))
}

// ranked are the choices that fit what was typed, the best first.
func ranked(options []option, typed string) []Choice {
	type hit struct {
		option
		rank int
	}
	var hits []hit
	for _, o := range options {
		if r := rank(o.names, typed); r < noFit && o.sendable() {
			hits = append(hits, hit{o, r})
		}
	}
	slices.SortStableFunc(hits, func(x, y hit) int {
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(y.weight, x.weight))
	})
	var out []Choice
	for _, h := range hits[:min(mostChoices, len(hits))] {
		if h.rank == slipped && hits[0].rank < slipped {
			break // nobody meant another name who typed this one right
		}
		out = append(out, h.Choice)
	}
	return out
}

// sendable tells whether a platform can take a choice: its value must arrive whole.
func (o option) sendable() bool {
	n := utf8.RuneCountInString(o.Value)
	return o.Label != "" && 0 < n && n <= choiceLength
}

// actorOptions are all actors, those that speak or are spoken to most first.
func (b *Bot) actorOptions(c *catalog, lang string) []option {
	heard := map[string]int{}
	for _, s := range b.library.Statements {
		for _, name := range slices.Concat(s.Speaker, s.Addressee) {
			heard[name]++
		}
	}
	var out []option
	for _, a := range b.library.Actors {
		label := b.shelf.display(c, a.Name, lang)
		names := []string{label, a.Name}
		for _, alias := range a.Aliases {
			names = append(names, alias.Name)
		}
		out = append(out, option{Choice{opening(label, choiceLength-1), a.Name}, names, heard[a.Name]})
	}
	return out
}

// articleOptions are all articles in their order.
func (b *Bot) articleOptions(c *catalog) []option {
	var out []option
	for _, a := range b.library.Articles {
		label := c.named(b.citation(a.ID))
		out = append(out, option{Choice: Choice{opening(label, choiceLength-1), a.ID}, names: []string{label, a.ID, a.Title}})
	}
	return out
}

// The ways in which a name fits what was typed, the best first.
const (
	begins = iota
	otherNameBegins
	wordBegins
	slipped
	noFit
)

// rank is the best way in which one of an option's names fits.
func rank(names []string, typed string) int {
	best := noFit
	for i, name := range names {
		p := plain(name)
		switch {
		case strings.HasPrefix(p, typed) && i == 0:
			return begins
		case strings.HasPrefix(p, typed) && p != "":
			best = min(best, otherNameBegins)
		case strings.Contains(p, " "+typed):
			best = min(best, wordBegins)
		case nearlyBegins(p, typed):
			best = min(best, slipped)
		}
	}
	return best
}

// nearlyBegins tells whether a name or one of its words begins with what was typed but for typing errors: one where four
// letters were typed, two where eight were.
func nearlyBegins(name, typed string) bool {
	limit := min(utf8.RuneCountInString(typed)/4, 2)
	if limit == 0 {
		return false
	}
	for i := 0; ; {
		if slipsAtStart([]rune(name[i:]), []rune(typed)) <= limit {
			return true
		}
		next := strings.IndexByte(name[i:], ' ')
		if next < 0 {
			return false
		}
		i += next + 1
	}
}

// slipsAtStart is the least number of letters to leave out, put in or change, or of neighbours to swap, that makes typed
// a beginning of name.
func slipsAtStart(name, typed []rune) int {
	name = name[:min(len(name), len(typed)+2)]
	before, row := make([]int, len(name)+1), make([]int, len(name)+1)
	for j := range row {
		row[j] = j
	}
	for i, t := range typed {
		two := before
		before = slices.Clone(row)
		row[0] = i + 1
		for j, n := range name {
			change := before[j]
			if t != n {
				change++
			}
			row[j+1] = min(change, before[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && t == name[j-1] && typed[i-1] == n {
				row[j+1] = min(row[j+1], two[j-1]+1)
			}
		}
	}
	return slices.Min(row)
}

// plain is a name as it is compared: lower case, without accents, its words apart by one blank.
func plain(s string) string {
	var out strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'œ':
			out.WriteString("oe")
		case unicode.IsLetter(r), unicode.IsDigit(r):
			out.WriteRune(r)
		default:
			out.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(out.String()), " ")
}
