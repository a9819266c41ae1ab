package dossier

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"disputebot/knowledge"
)

// ErrNoArticle is the error of citing an article that the library does not hold.
var ErrNoArticle = errors.New("no such article")

// ErrNoStyle is the error of citing in a style that is not one of those of [Dossier.Cite].
var ErrNoStyle = errors.New("no such citation style")

// Cite makes the reference list of articles, by id, for a reader of lang; nil cites all articles. The styles
// "apa" (7th edition) and "iso690" (2021) are text, a line a reference; "csl-json", "bibtex" and "ris" are files for other programs. Text
// is sorted as the styles ask, files keep the order given. What is not known of an article is left out, or said to be
// missing where the style has words for that; the day on which somebody read it is not known either. The errors are
// [ErrNoStyle] and [ErrNoArticle].
func (d *Dossier) Cite(style, lang string, articles []string) ([]byte, error) {
	var works []work
	if articles == nil {
		for i := range d.library.Articles {
			works = append(works, workOf(&d.library.Articles[i]))
		}
	}
	for _, id := range articles {
		a, ok := d.articles[id]
		if !ok {
			return nil, fmt.Errorf("cite %q: %w", id, ErrNoArticle)
		}
		works = append(works, workOf(a))
	}
	out, err := referenceList(style, lang, works)
	if err != nil {
		return nil, fmt.Errorf("cite in %q: %w", style, err)
	}
	return out, nil
}

func referenceList(style, lang string, works []work) ([]byte, error) {
	switch style {
	case "apa":
		return references(works, lang, wording.apa), nil
	case "iso690":
		return references(works, lang, wording.iso690), nil
	case "csl-json":
		return cslJSON(works)
	case "bibtex":
		return bibTeX(works), nil
	case "ris":
		return ris(works), nil
	}
	return nil, ErrNoStyle
}

// work is an article as reference lists see it: each field one line, "" or 0 where it is not known.
type work struct {
	id, title, publisher, url, lang string
	authors                         []author
	year, month, day                int
}

// openingMost is how many characters of an article's first words stand for a title that is not known.
const openingMost = 60

func workOf(a *knowledge.Article) work {
	w := work{id: a.ID, title: oneLine(a.Title), publisher: oneLine(a.Publisher), url: a.URL, lang: a.Lang}
	for _, name := range a.Authors {
		w.authors = append(w.authors, authorOf(name))
	}
	if w.title == "" {
		// Both styles put what a cataloguer supplies into square brackets, opening words among it.
		w.title = "[" + supplied(a) + "]"
	}
	w.year, w.month, w.day = dateOf(a.Date)
	return w
}

// supplied stands for a title that is not known: how the article begins, else its id.
func supplied(a *knowledge.Article) string {
	for _, paragraph := range a.Body {
		if words := openingWords(oneLine(paragraph.Of(a.Text))); words != "" {
			return words
		}
	}
	return a.ID
}

// dateOf reads "2019-10-04", "2019-10" or "2019"; what is not told, or is no date, is 0.
func dateOf(s string) (year, month, day int) {
	var n [3]int
	for i, part := range strings.SplitN(s, "-", 3) {
		v, err := strconv.Atoi(part)
		if err != nil || v < 1 || i == 1 && v > 12 || i == 2 && v > 31 {
			return n[0], n[1], 0
		}
		n[i] = v
	}
	return n[0], n[1], n[2]
}

// oneLine joins lines and runs of blanks; a no-break space stays one.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r <= ' ' || r == 0x7f }), " ")
}

// openingWords are the first words of a text, with a sign that it goes on.
func openingWords(s string) string {
	runes := []rune(s)
	if len(runes) <= openingMost {
		return strings.TrimRight(s, ".")
	}
	cut := string(runes[:openingMost])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.–—«“‘(") + "…"
}

// dateParts are the known parts of a date, the year first; nil where there is none.
func (w work) dateParts() []int {
	parts := []int{w.year, w.month, w.day}
	if i := slices.Index(parts, 0); i >= 0 {
		return parts[:i:i]
	}
	return parts
}
