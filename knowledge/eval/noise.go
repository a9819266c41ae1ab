package eval

import (
	"strings"
	"unicode/utf8"

	"disputebot/knowledge"
)

// spots lists every place of a text in an article, overlapping ones too, in bytes. A text of no bytes has none.
func spots(text, article string) []knowledge.Span {
	if text == "" {
		return nil
	}
	var out []knowledge.Span
	for from := 0; ; {
		i := strings.Index(article[from:], text)
		if i < 0 {
			return out
		}
		at := from + i
		out = append(out, knowledge.Span{Start: at, End: at + len(text)})
		_, width := utf8.DecodeRuneInString(article[at:])
		from = at + width
	}
}

// isNoise tells whether a snippet overlaps page furniture. Where the same words also stand in the body, the snippet's
// span decides; without one it is taken to be the body's.
func isNoise(s Snippet, articles map[string]string, noise []Noise) bool {
	article, ok := articles[s.Article]
	if !ok {
		return false
	}
	at := spots(s.Text, article)
	if s.Span != nil && len(at) > 1 {
		if told := standing(*s.Span, at, article); len(told) > 0 {
			at = told
		}
	}
	regions := furniture(s.Article, article, noise)
	for _, p := range at {
		if !overlapsAny(p, regions) {
			return false
		}
	}
	return len(at) > 0
}

// standing keeps the spots that a span means: it starts there in bytes, or is the spot in code points.
func standing(span knowledge.Span, at []knowledge.Span, article string) []knowledge.Span {
	var out []knowledge.Span
	for _, p := range at {
		if p.Start == span.Start || inRunes(p, article) == span {
			out = append(out, p)
		}
	}
	return out
}

// furniture lists where the noise of one article stands, without the white space at its ends.
func furniture(id, article string, noise []Noise) []knowledge.Span {
	var out []knowledge.Span
	for _, n := range noise {
		if n.Article != id {
			continue
		}
		before := len(n.Text) - len(strings.TrimLeftFunc(n.Text, space))
		after := len(n.Text) - len(strings.TrimRightFunc(n.Text, space))
		for _, p := range spots(n.Text, article) {
			out = append(out, knowledge.Span{Start: p.Start + before, End: p.End - after})
		}
	}
	return out
}

func overlapsAny(p knowledge.Span, regions []knowledge.Span) bool {
	for _, r := range regions {
		if p.Overlaps(r) {
			return true
		}
	}
	return false
}

// inRunes counts a span of bytes in code points.
func inRunes(p knowledge.Span, text string) knowledge.Span {
	start := utf8.RuneCountInString(text[:p.Start])
	return knowledge.Span{Start: start, End: start + utf8.RuneCountInString(text[p.Start:p.End])}
}

// cuts tells whether a span, counted in bytes or in code points, cuts out exactly that text. A span that runs past the
// end is read up to it.
func cuts(p knowledge.Span, text, article string) bool {
	return slice(p, article) == text || string(runeSlice(p, []rune(article))) == text
}

func slice(p knowledge.Span, s string) string {
	from, to := clamp(p, len(s))
	return s[from:to]
}

func runeSlice(p knowledge.Span, s []rune) []rune {
	from, to := clamp(p, len(s))
	return s[from:to]
}

func clamp(p knowledge.Span, n int) (from, to int) {
	to = min(max(p.End, 0), n)
	return min(max(p.Start, 0), to), to
}
