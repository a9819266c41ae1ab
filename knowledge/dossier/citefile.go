package dossier

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// cslItem is an item of CSL-JSON (schema csl-data.json, version 1.0.2).
type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title,omitempty"`
	Authors   []cslName `json:"author,omitempty"`
	Container string    `json:"container-title,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Language  string    `json:"language,omitempty"`
}

// cslName is a person's family and given names, or a body's name as it is.
type cslName struct {
	Family  string `json:"family,omitempty"`
	Given   string `json:"given,omitempty"`
	Literal string `json:"literal,omitempty"`
}

type cslDate struct {
	Parts [][]int `json:"date-parts"`
}

func cslJSON(works []work) ([]byte, error) {
	items := []cslItem{}
	for _, w := range works {
		item := cslItem{ID: w.id, Type: "article-newspaper", Title: w.title, Container: w.publisher, URL: w.url, Language: w.lang}
		for _, a := range w.authors {
			if a.given == "" {
				item.Authors = append(item.Authors, cslName{Literal: a.family})
			} else {
				item.Authors = append(item.Authors, cslName{Family: a.family, Given: a.given})
			}
		}
		if parts := w.dateParts(); len(parts) > 0 {
			item.Issued = &cslDate{Parts: [][]int{parts}}
		}
		items = append(items, item)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false) // for readers of the file; no page holds it
	enc.SetIndent("", "  ")
	if err := enc.Encode(items); err != nil {
		return nil, fmt.Errorf("encode: %w", err)
	}
	return b.Bytes(), nil
}

// bibTeX writes UTF-8, as BibLaTeX reads it; day and month stand in date, year and month are for BibTeX, which knows no
// other. What has a publisher is an article of that journal.
func bibTeX(works []work) []byte {
	var b strings.Builder
	used := map[string]bool{}
	for i, w := range works {
		if i > 0 {
			b.WriteByte('\n')
		}
		kind, journal := "article", w.publisher
		if w.publisher == "" {
			kind = "misc" // an article needs a journal
		}
		fmt.Fprintf(&b, "@%s{%s,\n", kind, bibKey(w.id, used))
		// The second pair of braces keeps capitals as they are.
		bibField(&b, "title", "{"+escapeTeX(w.title)+"}", w.title)
		authors := bibAuthors(w.authors)
		bibField(&b, "author", authors, authors)
		bibField(&b, "journal", escapeTeX(journal), journal)
		bibField(&b, "date", w.isoDate("-"), w.isoDate("-"))
		if w.year > 0 {
			fmt.Fprintf(&b, "  year = {%d},\n", w.year)
		}
		if w.month > 0 {
			fmt.Fprintf(&b, "  month = %s,\n", [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}[w.month-1])
		}
		bibField(&b, "url", bibURL.Replace(w.url), w.url)
		bibField(&b, "language", escapeTeX(w.lang), w.lang)
		b.WriteString("}\n")
	}
	return []byte(b.String())
}

func bibField(b *strings.Builder, name, text, value string) {
	if value != "" {
		fmt.Fprintf(b, "  %s = {%s},\n", name, text)
	}
}

// bibAuthors are the authors as BibTeX splits them; braces keep a name from being split.
func bibAuthors(authors []author) string {
	var out []string
	for _, a := range authors {
		name := "{" + escapeTeX(a.family) + "}"
		if a.given != "" {
			name += ", " + escapeTeX(a.given)
		}
		out = append(out, name)
	}
	return strings.Join(out, " and ")
}

// bibURL writes the bytes that end or unbalance a field as URLs may always write them; \url takes all others as they are.
var bibURL = strings.NewReplacer("{", "%7B", "}", "%7D", "\\", "%5C")

// escapeTeX writes the ten characters that TeX reads for something else. Braces get a name, as BibTeX counts those after a
// backslash too: a single one would run to the end of the file. Of two hyphens TeX would make a dash.
func escapeTeX(s string) string {
	s = strings.NewReplacer(
		`\`, `\textbackslash{}`, `{`, `\textbraceleft{}`, `}`, `\textbraceright{}`, `&`, `\&`, `%`, `\%`, `$`, `\$`, `#`, `\#`, `_`, `\_`,
		`~`, `\textasciitilde{}`, `^`, `\textasciicircum{}`,
	).Replace(s)
	for strings.Contains(s, "--") {
		s = strings.ReplaceAll(s, "--", "-{}-")
	}
	return s
}

// bibKey is an article's id with nothing but what every reader of BibTeX takes in a key, and unlike all used ones.
func bibKey(id string, used map[string]bool) string {
	key := "article-" + strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-') {
			return r
		}
		return '-'
	}, id)
	unique := key
	for n := 2; used[unique]; n++ {
		unique = key + "-" + strconv.Itoa(n)
	}
	used[unique] = true
	return unique
}

// isoDate is as much of the date as is known, "2019-10-04".
func (w work) isoDate(sep string) string {
	var parts []string
	for i, n := range w.dateParts() {
		parts = append(parts, fmt.Sprintf("%0*d", 4-2*min(i, 1), n))
	}
	return strings.Join(parts, sep)
}

// ris writes the tags of the RIS specification of 2011, each line ended by CR and LF. A date there has its three slashes
// whatever is known of it.
func ris(works []work) []byte {
	var b strings.Builder
	for _, w := range works {
		b.WriteString("TY  - NEWS\r\n")
		da := ""
		if w.year > 0 {
			da = w.isoDate("/") + strings.Repeat("/", 4-len(w.dateParts()))
		}
		tags := [][2]string{{"ID", w.id}, {"TI", w.title}}
		for _, a := range w.authors {
			tags = append(tags, [2]string{"AU", a.inverted()})
		}
		tags = append(tags, [][2]string{{"T2", w.publisher}, {"PY", w.isoYear()}, {"DA", da}, {"LA", w.lang}, {"UR", w.url}}...)
		for _, tag := range tags {
			if tag[1] != "" {
				b.WriteString(tag[0] + "  - " + tag[1] + "\r\n")
			}
		}
		b.WriteString("ER  - \r\n\r\n")
	}
	return []byte(b.String())
}

func (w work) isoYear() string {
	if w.year == 0 {
		return ""
	}
	return fmt.Sprintf("%04d", w.year)
}
