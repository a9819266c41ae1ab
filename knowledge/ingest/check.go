package ingest

import (
	"io/fs"

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
