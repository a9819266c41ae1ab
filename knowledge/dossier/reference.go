package dossier

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

//go:embed cite.yaml
var citeFile []byte

// wording is what of a reader's language a text style needs.
type wording struct {
	Lang   string    `yaml:"lang"`
	Months []string  `yaml:"months"`
	APA    styleText `yaml:"apa"`
	ISO690 styleText `yaml:"iso690"`
}

// styleText are the words of one style; day and month are of {day} {month} {year}, available of {url}, and stands before
// the last of several authors.
type styleText struct {
	Day       string `yaml:"day"`
	Month     string `yaml:"month"`
	Undated   string `yaml:"undated"`
	And       string `yaml:"and"`
	Online    string `yaml:"online"`
	Available string `yaml:"available"`
}

// wordingOf is the wording for a reader of lang. That the embedded file is sound is proved by the tests, so a fault is a
// programming mistake.
func wordingOf(lang string) wording {
	var all []wording
	if err := yaml.Unmarshal(citeFile, &all); err != nil || len(all) == 0 {
		panic(fmt.Sprintf("dossier: cite.yaml: %v", err))
	}
	if i := slices.IndexFunc(all, func(w wording) bool { return w.Lang == lang }); i >= 0 {
		return all[i]
	}
	return all[0]
}

// references is a list in one of the text styles, sorted as a dictionary of the reader's language sorts, each reference
// on a line of its own.
func references(works []work, lang string, style func(wording, work) string) []byte {
	words := wordingOf(lang)
	order := collate.New(language.Make(words.Lang), collate.IgnoreCase)
	works = slices.Clone(works)
	slices.SortStableFunc(works, func(a, b work) int {
		return cmp.Or(slices.CompareFunc(a.sortNames(), b.sortNames(), order.CompareString),
			cmp.Compare(a.isoDate("-"), b.isoDate("-")), order.CompareString(a.title, b.title))
	})
	lines := make([]string, len(works))
	for i, w := range works {
		lines[i] = style(words, w) + "\n"
	}
	return []byte(strings.Join(slices.Compact(lines), ""))
}

// sortNames are the names by which a work is sorted: those of its authors, else its title without the marks it may begin
// with.
func (w work) sortNames() []string {
	var out []string
	for _, a := range w.authors {
		out = append(out, a.family, a.given)
	}
	if out == nil {
		return []string{strings.TrimLeft(w.title, "[«“‘\"'( \u00a0\u202f")}
	}
	return out
}

// apa is a reference in APA style: an article without an author begins with its title.
func (words wording) apa(w work) string {
	first, second := words.apaAuthors(w.authors), w.title
	if first == "" {
		first, second = w.title, ""
	}
	date := "(" + words.date(words.APA, w) + ")"
	return sentences(first, date, second, w.publisher, w.url)
}

// iso690 is a reference in the style of ISO 690.
func (words wording) iso690(w work) string {
	host, where := w.publisher, ""
	if w.url != "" {
		host += words.ISO690.Online
		where = strings.ReplaceAll(words.ISO690.Available, "{url}", w.url)
	}
	if w.publisher == "" {
		host = strings.TrimLeft(host, ". ")
	}
	return sentences(words.isoAuthors(w.authors), w.title, host, words.date(words.ISO690, w), where)
}

// date puts as much of a date into words as is known.
func (words wording) date(style styleText, w work) string {
	year := strconv.Itoa(w.year)
	switch {
	case w.year == 0:
		return style.Undated
	case w.month == 0:
		return year
	case w.day == 0:
		return strings.NewReplacer("{month}", words.Months[w.month-1], "{year}", year).Replace(style.Month)
	}
	return strings.NewReplacer("{day}", strconv.Itoa(w.day), "{month}", words.Months[w.month-1], "{year}", year).Replace(style.Day)
}

// sentences joins the parts that there are, each with a full stop but where it has its own mark; after an address a
// full stop would be taken for a part of it.
func sentences(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p)
		if !strings.HasSuffix(p, ".") && !strings.HasSuffix(p, "?") && !strings.HasSuffix(p, "!") && !strings.HasSuffix(p, "…") && !strings.Contains(p, "://") {
			b.WriteByte('.')
		}
	}
	return b.String()
}
