package ingest

import (
	"fmt"
	"io/fs"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Report tells what was found in a folder.
type Report struct {
	Articles  []Finding // ascending by id
	Actors    int
	Thesaurus int // rows
}

// Finding tells what was found in one article.
type Finding struct {
	Article  knowledge.Article
	Passages int
	// Body is the share of the text's bytes that belong to the body, in (0,1].
	Body float64
	// Drops are the parts that do not, ascending, each with the name of the rule that found it.
	Drops []Drop
}

// Check reads a folder as [Load] does and tells what was found, or all its faults at once.
func Check(fsys fs.FS, langs *lang.Set) (Report, error) {
	f, err := readFolder(fsys, langs)
	if err != nil {
		return Report{}, err
	}
	r := Report{Actors: len(f.actors), Thesaurus: len(f.thesaurus)}
	for _, s := range f.sources {
		kept := 0
		for _, b := range s.article.Body {
			kept += b.Len()
		}
		r.Articles = append(r.Articles, Finding{Article: s.article, Passages: len(passages(s.article, s.lang)),
			Body: float64(kept) / float64(len(s.article.Text)), Drops: s.drops})
	}
	return r, nil
}

// String is the report for a terminal: an article a line, then the lines left out with their rules.
func (r Report) String() string {
	var b strings.Builder
	for _, f := range r.Articles {
		a := f.Article
		fmt.Fprintf(&b, "%s (%s, %s, %s)\n", a.ID, a.File, a.Lang, or(a.Date, "undated"))
		for _, row := range [][2]string{{"title", a.Title}, {"publisher", a.Publisher}, {"url", a.URL}} {
			if row[1] != "" {
				fmt.Fprintf(&b, "  %s: %s\n", row[0], row[1])
			}
		}
		fmt.Fprintf(&b, "  %d sentences, body %.0f %% of the text\n", f.Passages, 100*f.Body)
		for _, d := range f.Drops {
			fmt.Fprintf(&b, "  - %s: %s\n", d.Rule, shortened(flat(d.Span.Of(a.Text))))
		}
	}
	fmt.Fprintf(&b, "%d articles, %d actors, %d thesaurus rows\n", len(r.Articles), r.Actors, r.Thesaurus)
	return b.String()
}

// shortened is a line's begin, for a terminal.
func shortened(s string) string {
	const longest = 90
	runes := []rune(s)
	if len(runes) <= longest {
		return s
	}
	return string(runes[:longest-1]) + "…"
}
