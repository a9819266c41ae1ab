package statement

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// holder is the person whom a phrase beside the office names.
func (h *holders) holder(t tenure) *entity {
	if e := h.namedBehind(t); e != nil {
		return e
	}
	return h.namedBefore(t)
}

// appositive is how many words may stand in front of a name behind a comma: "its head, the retired nurse Ann Lee".
const appositive = 5

// namedBehind is the person named behind an office: "founder Ed Moss", "son directeur, Paul Prat".
func (h *holders) namedBehind(t tenure) *entity {
	at := h.behindField(t.last)
	comma := h.marked(at, ",")
	if comma {
		at++
	}
	for n := 0; n < appositive && at < len(h.words) && h.words[at].sentence == h.words[t.first].sentence; n, at = n+1, at+1 {
		w := h.words[at]
		if e, last := h.reg.named(h.doc, at, len(h.words)); e != nil && w.capital {
			if e.kind != person || comma && (h.possessive(last) || h.at(last).kind == lang.Word && h.at(last).sentence == w.sentence) {
				return nil
			}
			return e
		}
		if w.is(lang.Title) || w.mark(".") || comma && (w.is(lang.Determiner|lang.Role) || h.adjectival(at) && !w.capital || h.former(at)) {
			continue
		}
		return nil
	}
	return nil
}

// fieldWords is how many words may tell where or for what an office is held.
const fieldWords = 6

// behindField is the comma behind the words at i that tell where or for what an office is held: "the head of Arval for northern Europe, Ann
// Lee"; i where no such words stand there.
func (h *holders) behindField(i int) int {
	if w := h.at(i); !w.is(lang.Preposition) || w.is(lang.Of) || w.capital {
		return i
	}
	for at := i + 1; at < len(h.words) && at <= i+fieldWords && h.words[at].sentence == h.words[i].sentence; at++ {
		switch w := h.words[at]; {
		case w.mark(","):
			return at
		case w.kind != lang.Word || !w.capital && !w.is(lang.Determiner|lang.Of|lang.Preposition) && !h.adjectival(at):
			return i
		}
	}
	return i
}

// namedBefore is the person named in front of an office: "Ann Lee, 54, chair of X", "Ann Lee (chair of X)".
func (h *holders) namedBefore(t tenure) *entity {
	if w := h.at(t.last); w.kind == lang.Word && w.sentence == h.words[t.first].sentence && !w.is(lang.Conjunction|lang.RelativeWord|lang.Preposition) {
		return nil
	}
	j := t.first - 1
	if h.at(j).is(lang.Conjunction) {
		for n := 0; n < appositive && j > 0 && !h.words[j].mark(","); n++ {
			j--
		}
	}
	if !h.marked(j, ",(") {
		return nil
	}
	if h.at(j-1).kind == lang.Number && h.at(j-2).mark(",(") {
		j -= 2
	}
	if e := h.reg.endingAt(h.doc, j); e != nil && e.kind == person {
		return e
	}
	return nil
}

// nameless ties the speakers and addressees that the phrase of the office at i itself is.
func (h *holders) nameless(i int, t tenure, tied map[int]bool) {
	is := func(s knowledge.Span) bool {
		return !s.Empty() && s.Contains(knowledge.Span{Start: h.words[i].start, End: h.words[i].end}) && s.Start >= h.words[t.first].start-determinerBytes
	}
	for n, s := range h.told {
		for _, part := range []struct {
			span  knowledge.Span
			names []string
		}{{s.SpeakerText, s.Speaker}, {s.AddresseeText, s.Addressee}} {
			if names := without(part.names, []string{t.of}); is(part.span) && len(names) == 1 {
				h.tie(names[0], t.of)
				tied[n] = true
			}
		}
	}
}

// determinerBytes is how many bytes an article with its space may have in front of an office's phrase.
const determinerBytes = 4

// leader ties who leads a body by the verb at i: "Ann Lee, who chairs X".
func (h *holders) leader(i int) {
	j := i - 1
	if j < 1 || !h.words[j].is(lang.RelativeWord) || !h.words[j].is(lang.SubjectPronoun) {
		return
	}
	for j > 0 && h.words[j-1].mark(",") {
		j--
	}
	who := h.reg.endingAt(h.doc, j)
	if who == nil || who.kind != person {
		return
	}
	c := i + 1
	for c < len(h.words) && h.words[c].is(lang.Determiner) && !h.words[c].capital {
		c++
	}
	if c >= len(h.words) || h.words[c].sentence != h.words[i].sentence {
		return
	}
	if of, _ := h.bodyAt(c, i); of != "" && of != none {
		h.tie(who.name, of)
	}
}
