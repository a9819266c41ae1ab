package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// calendar is the dates of an article, found once a sentence.
type calendar struct {
	*doc
	found   map[int][]lang.Date
	reports []report
	aside   []bool // by statement: it is told in passing, and need not be of the story's time
}

// in are the dates of a sentence, their offsets counted in the article.
func (c *calendar) in(s int) []lang.Date {
	if dates, ok := c.found[s]; ok {
		return dates
	}
	if !c.sentences[s].dated {
		return nil
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
		if (c.said(r, at) || c.saidBeside(r, at) || c.relativeAside(r, at)) && !s.SpeakerText.Contains(at) {
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

// saidBeside reports whether the span lies in what another act of the sentence says, beside this one: "backs the shorter Friday and
// objects to the early start".
func (c *calendar) saidBeside(r report, at knowledge.Span) bool {
	for _, other := range c.reports {
		if other.sentence == r.sentence && other.cue != r.cue && !other.nominal && c.said(other, at) && !c.said(other, c.span(r.cue[0], r.cue[1])) {
			return true
		}
	}
	return false
}

// relativeAside reports whether the span lies in a relative clause behind a comma that the act is not told in: "Ann Lee, who signed in
// 2016, now says", "urged Arval, which closed the port in May".
func (c *calendar) relativeAside(r report, at knowledge.Span) bool {
	k := c.sentences[c.words[r.cue[0]].sentence]
	date := k.first
	for date < k.last && c.words[date].start < at.Start {
		date++
	}
	comma := func(w word) bool { return w.mark(",") }
	if len(c.speech.Grammar.Clitics) > 0 || date >= k.last || c.quoted(date) || r.cue[0] > date && !slices.ContainsFunc(c.words[date:r.cue[0]], comma) {
		return false
	}
	for i := date - 1; i > k.first && i >= r.cue[1]-1 || i > k.first && r.cue[0] > date; i-- {
		if !c.words[i].is(lang.RelativeWord) || c.quoted(i) {
			continue
		}
		before := c.at(i - 1)
		return before.mark(",") || before.is(lang.Preposition) && c.at(i-2).mark(",")
	}
	return false
}

// carry hands the date of an act on to the acts of the same speaker in its sentence and the next ones of the paragraph, and a day
// of the week to whatever else is told in its sentence and right behind it.
func (c *calendar) carry(out []knowledge.Statement) {
	for i := 1; i < len(out); i++ {
		a, b := &out[i-1], &out[i]
		if !b.DateText.Empty() || a.DateText.Empty() || a.Polarity != knowledge.Affirmed {
			continue
		}
		same := len(b.Speaker) > 0 && sameNames(a.Speaker, b.Speaker) && b.Sentence.Start-a.Sentence.End < 200
		if same || b.Polarity == knowledge.Affirmed && !c.aside[i] && !a.Content.Contains(a.DateText) && c.weekday(a.DateText) && c.next(a.Sentence, b.Sentence) && !c.untimed(*b) {
			b.Date, b.DateText = a.Date, a.DateText
		}
	}
}

// weekday reports whether the date at a span is a bare day of the week, as news tell when something was said ("on Monday"): what
// bears a month or a year is more often the date of one act alone.
func (c *calendar) weekday(at knowledge.Span) bool {
	for _, d := range c.in(c.sentenceAt(at.Start)) {
		if d.Start == at.Start {
			return d.Weekday > 0 && d.Month == 0 && d.Direction <= 0
		}
	}
	return false
}

// next reports whether the second sentence is the first one or stands right behind it.
func (c *calendar) next(a, b knowledge.Span) bool {
	return b.Start <= a.End || c.sentenceAt(b.Start)-c.sentenceAt(a.End-1) <= 1
}

// sentenceAt is the sentence that holds a byte, the last one that begins before it where none does.
func (c *calendar) sentenceAt(at int) int {
	n, _ := slices.BinarySearchFunc(c.sentences, at, func(s sentence, at int) int { return s.span.Start - at })
	if n < len(c.sentences) && c.sentences[n].span.Start == at {
		return n
	}
	return max(n-1, 0)
}

// untimed reports whether the words of a statement's sentence outside of what is said put it before the time of the story.
func (c *calendar) untimed(s knowledge.Statement) bool {
	k := c.sentences[c.sentenceAt(s.Cue.Start)]
	for i := k.first; i < k.last; i++ {
		w := c.words[i]
		if w.quote < 0 && slices.Contains(c.speech.Grammar.Earlier, w.low) && !s.Content.Contains(knowledge.Span{Start: w.start, End: w.end}) {
			return true
		}
	}
	return len(c.in(c.sentenceAt(s.Cue.Start))) > 0
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
