package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// statements turns a report into statements: one for each piece of its content.
func (d *doc) statements(r report) []knowledge.Statement {
	base := knowledge.Statement{
		Article: d.article.ID, Act: knowledge.Act(r.act), Polarity: r.polarity, Lang: d.language.Code,
		Cue: d.span(r.cue[0], r.cue[1]), SpeakerText: d.phraseSpan(r.speaker), AddresseeText: d.phraseSpan(r.addressee), Direct: r.direct,
	}
	if r.clitic >= 0 && r.addressee.empty() {
		base.AddresseeText = d.span(r.clitic, r.clitic+1)
	}
	if len(r.contents) == 0 {
		base.Content = d.bareContent(r)
		base.Quote = hull(base.SpeakerText, base.Cue, base.AddresseeText)
		base.Sentence = d.around(base.Quote)
		return []knowledge.Statement{base}
	}
	var out []knowledge.Statement
	for i, c := range r.contents {
		s := base
		if s.Act = knowledge.Act(d.readAct(r, i)); s.Act == knowledge.Threaten && d.undenied(r) {
			s.Polarity = knowledge.Affirmed // "has not ruled out a strike"
		}
		s.Content = d.trimmed(c[0], c[1])
		if s.Content.Empty() {
			continue
		}
		s.Quote = s.Content
		if !r.whole && d.near(r, i) {
			s.Quote = d.closed(hull(s.Content, s.SpeakerText, s.Cue))
			if r.verb.passive && r.answers == 0 && !r.addressee.empty() && r.addressee.last <= r.cue[0] && r.cue[0]-r.addressee.last < 12 {
				s.Quote = hull(s.Quote, s.AddresseeText)
			}
		} else if r.whole && r.cue[0] >= 0 && d.words[r.cue[0]].sentence == d.words[c[0]].sentence {
			s.Quote = d.closed(hull(s.Content, s.SpeakerText, s.Cue))
		}
		s.Sentence = d.around(s.Quote)
		s.Direct = d.quotedSpan(c)
		out = append(out, s)
	}
	return out
}

// bareContent is what is told where nothing is said beside the cue: the words of the lemma behind the verb ("en demeure"), the
// noun of a light verb ("une plainte"), else the cue itself ("dément").
func (d *doc) bareContent(r report) knowledge.Span {
	if r.verb.last > r.verb.at+1 && r.verb.last <= r.cue[1] {
		return d.span(max(r.verb.at+1, r.verb.gap.last), r.verb.last)
	}
	if r.verb.at >= r.cue[0] && r.verb.last < r.cue[1] {
		return d.span(r.verb.last, r.cue[1])
	}
	return d.span(r.cue[0], r.cue[1])
}

// near reports whether the cue stands in the sentence of the report's piece i, or beside it.
func (d *doc) near(r report, i int) bool {
	if r.further || i > 0 && r.contents[i][0] >= r.cue[1] && r.contents[i-1][0] >= r.cue[1] {
		return false
	}
	return d.words[r.contents[i][0]].sentence == d.words[r.cue[0]].sentence || len(r.contents) == 1
}

func (d *doc) quotedSpan(c [2]int) bool {
	for i := c[0]; i < c[1] && i < len(d.words); i++ {
		if d.quoted(i) {
			return true
		}
	}
	return false
}

func (d *doc) phraseSpan(p phrase) knowledge.Span {
	if p.empty() {
		return knowledge.Span{}
	}
	return d.span(p.first, p.last)
}

// trimmed is the span of words[i:j] without commas at its ends.
func (d *doc) trimmed(i, j int) knowledge.Span {
	j = min(j, len(d.words))
	for i < j && d.words[i].mark(",;:") && d.words[i].quote < 0 {
		i++
	}
	for i < j && d.words[j-1].mark(",;:") && d.words[j-1].quote < 0 {
		j--
	}
	return d.span(i, j)
}

// hull is the smallest span that holds all that are not empty.
func hull(spans ...knowledge.Span) knowledge.Span {
	var out knowledge.Span
	for _, s := range spans {
		switch {
		case s.Empty():
		case out.Empty():
			out = s
		default:
			out = knowledge.Span{Start: min(out.Start, s.Start), End: max(out.End, s.End)}
		}
	}
	return out
}

// closed takes in the full stop and the closing marks right behind a span.
func (d *doc) closed(s knowledge.Span) knowledge.Span {
	first, _ := slices.BinarySearchFunc(d.words, s.End, func(w word, at int) int { return w.start - at })
	for n, w := range d.words[first:] {
		if w.quote >= 0 && d.quotes[w.quote].first == first+n {
			break // the next quotation is somebody else's
		}
		if w.start <= s.End+2 && w.kind == lang.Mark && w.mark(".!?…»”’\"") {
			s.End = w.end
		} else if w.start > s.End {
			break
		}
	}
	return s
}

// around is the sentence, or the sentences, that hold a span.
func (d *doc) around(s knowledge.Span) knowledge.Span {
	var out knowledge.Span
	for _, k := range d.sentences {
		if k.span.Overlaps(s) {
			out = hull(out, k.span)
		}
	}
	return out
}
