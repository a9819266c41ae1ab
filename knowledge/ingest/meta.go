package ingest

import (
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Meta is what is known about an article; what is unknown is empty.
type Meta struct {
	ID        string
	Title     string
	Authors   []string // as [knowledge.Article] has them
	Publisher string
	Date      string // "2019-10-04", "2019-10" or "2019"
	Lang      string
	URL       string
}

// textMeta finds what a page's own text tells: the headline, the date in its byline, the publisher in its copyright
// line or signature.
func textMeta(text string, b body, l *lang.Language, f *lang.Furniture) Meta {
	m := Meta{Title: flat(b.title.Of(text))}
	for _, d := range b.drops {
		s := d.Span.Of(text)
		switch d.Rule {
		case "byline or date", "dateline", "header", "furniture words":
			if m.Date == "" && len(b.spans) > 0 && (d.Span.Start < secondOf(b).Start) {
				m.Date = dateOf(s, l)
			}
		case "signature":
			m.Publisher = or(m.Publisher, strings.Trim(s, "()[]—–- ."))
		}
		if d.Rule == "copyright" || d.Rule == "furniture words" {
			m.Publisher = or(m.Publisher, owner(s, l, f))
		}
	}
	return m
}

// secondOf is the body's second part: an article's date stands before it.
func secondOf(b body) knowledge.Span {
	k := 0
	if !b.title.Empty() && b.spans[0] == b.title {
		k = 1
	}
	return b.spans[min(k+1, len(b.spans)-1)]
}

// flat is a text on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// dateOf is the first date with its year in a byline, "" where there is none.
func dateOf(s string, l *lang.Language) string {
	for _, d := range l.Dates(s) {
		if d.Year > 0 && (d.Month > 0 || strings.TrimSpace(s[:d.Start]) != "") && d.Step == nil {
			return d.Resolve("")
		}
	}
	return ""
}

// owner is who a copyright line names: "© 2022 The Baltic Ledger. All rights reserved." Years, separators and furniture
// around the name are left out.
func owner(s string, l *lang.Language, f *lang.Furniture) string {
	_, rest, ok := strings.Cut(s, "©")
	if !ok {
		return ""
	}
	tokens := lang.Tokens(rest)
	if _, _, ok := f.Credits.Find(lang.Tokens(strings.Replace(s, "©", "", 1))); ok {
		return "" // a picture's
	}
	for len(tokens) > 0 && !capital(tokens[0]) {
		if tokens[0].Kind == lang.Word && !f.Stamp(tokens[0].Fold) {
			return ""
		}
		tokens = tokens[1:]
	}
	end := 0
	for end < len(tokens) && (capital(tokens[end]) || tokens[end].Kind == lang.Word && l.Stop(strings.TrimSuffix(tokens[end].Fold, "'")) || strings.ContainsAny(tokens[end].Text, "-&'’")) {
		end++
	}
	for end > 0 && !capital(tokens[end-1]) {
		end--
	}
	if end == 0 || f.Items.At(tokens, 0) == end {
		return ""
	}
	return rest[tokens[0].Start:tokens[end-1].End]
}
