package statement

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// calendar is the dates of an article, found once a sentence.
type calendar struct {
	*doc
	found map[int][]lang.Date
}

// in are the dates of a sentence, their offsets counted in the article.
func (c *calendar) in(s int) []lang.Date {
	if dates, ok := c.found[s]; ok {
		return dates
	}
	span := c.sentences[s].span
	dates := c.language.Dates(span.Of(c.text))
	for i := range dates {
		dates[i].Start += span.Start
		dates[i].End += span.Start
	}
	c.found[s] = dates
	return dates
}

// date sets when an act was done: by the date in its sentence that is nearest to the cue and no part of what is said.
func (c *calendar) date(s *knowledge.Statement, r report) {
	best, near := -1, 0
	dates := c.in(c.words[r.cue[0]].sentence)
	for i, d := range dates {
		at := knowledge.Span{Start: d.Start, End: d.End}
		if c.said(r, at) && !s.SpeakerText.Contains(at) {
			continue
		}
		away := max(s.Cue.Start-d.End, d.Start-s.Cue.End, 0)
		if best < 0 || away < near {
			best, near = i, away
		}
	}
	if best < 0 {
		return
	}
	s.DateText = knowledge.Span{Start: dates[best].Start, End: dates[best].End}
	s.Date = dates[best].Resolve(c.article.Date)
}

// said reports whether the span lies in what the act says.
func (c *calendar) said(r report, at knowledge.Span) bool {
	for _, k := range r.contents {
		if c.span(k[0], k[1]).Contains(at) {
			return true
		}
	}
	return false
}

// carry hands the date of an act on to the acts of the same speaker in its sentence and the next ones of the paragraph.
func carry(d *doc, out []knowledge.Statement) {
	for i := 1; i < len(out); i++ {
		a, b := &out[i-1], &out[i]
		if b.DateText.Empty() && !a.DateText.Empty() && len(b.Speaker) > 0 && sameNames(a.Speaker, b.Speaker) && b.Sentence.Start-a.Sentence.End < 200 && a.Polarity == knowledge.Affirmed {
			b.Date, b.DateText = a.Date, a.DateText
		}
	}
}

// sameNames reports whether the two lists share a name.
func sameNames(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}
