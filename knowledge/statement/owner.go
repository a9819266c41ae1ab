package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// possessor is a body, or somebody else, whom a possessive may go back to.
type possessor struct {
	at     int
	name   string // "" for a person
	plural bool
}

// owner is the body that the possessive at k goes back to: the only one in its sentence before it, else the one that the sentence
// before is about, in the same paragraph. Where a person may be meant it is none.
func (h *holders) owner(k int) string {
	s := h.words[k].sentence
	if list := h.possessors(h.sentences[s].first, k); len(list) > 0 {
		return h.owning(k, list, false)
	}
	for back := s - 1; back >= max(0, s-reach) && h.sentences[back].paragraph == h.sentences[s].paragraph; back-- {
		if list := h.possessors(h.sentences[back].first, h.sentences[back].last); len(list) > 0 {
			return h.owning(k, list, true)
		}
	}
	return h.ownerAbove(k)
}

// ownerAbove is the body that the last sentence of the paragraph before that of word k begins with, where nobody else stands in it:
// what follows in a paragraph of its own, such as a quotation, is about it still.
func (h *holders) ownerAbove(k int) string {
	s := h.words[k].sentence
	for s > 0 && h.sentences[s-1].paragraph == h.sentences[s].paragraph {
		s--
	}
	if s == 0 || h.words[k].sentence > s || h.sentences[s-1].title {
		return ""
	}
	list := h.possessors(h.sentences[s-1].first, h.sentences[s-1].last)
	if slices.Contains(h.offices().Things, h.words[k].low) {
		if list = slices.DeleteFunc(list, func(p possessor) bool { return p.name == "" }); len(list) == 0 {
			return h.bodyTold(s - 1)
		}
	}
	if len(list) == 0 || !h.leadsSentence(list[0].at) {
		return ""
	}
	return h.owning(k, list, false)
}

// bodyTold is the body without a name that sentence s begins with and tells an act of: "the harbour board refused"; "" for none.
func (h *holders) bodyTold(s int) string {
	first := h.words[h.sentences[s].first].start
	for _, t := range h.told {
		if t.SpeakerText.Start != first || t.SpeakerText.Empty() || len(t.Speaker) != 1 || h.reg.byName[lang.Fold(t.Speaker[0])] != nil {
			continue
		}
		for i := h.sentences[s].last - 1; i > h.sentences[s].first; i-- {
			if h.words[i].end == t.SpeakerText.End && h.words[i].is(lang.Body) && !h.pluralHead(i) {
				return t.Speaker[0]
			}
		}
	}
	return ""
}

// owning chooses among those whom a possessive may go back to; the first one of a sentence before is its subject.
func (h *holders) owning(k int, list []possessor, subject bool) string {
	low := h.words[k].low
	if slices.Contains(h.offices().Several, low) {
		list = slices.DeleteFunc(list, func(p possessor) bool { return !p.plural })
	}
	if slices.Contains(h.offices().Things, low) {
		list = slices.DeleteFunc(list, func(p possessor) bool { return p.name == "" })
	}
	var names []string
	for _, p := range list {
		if !slices.Contains(names, p.name) {
			names = append(names, p.name)
		}
	}
	switch {
	case len(names) == 0 || names[0] == "":
		return ""
	case len(names) == 1:
		return names[0]
	case subject && h.leadsSentence(list[0].at):
		return names[0]
	}
	return ""
}

// leadsSentence reports whether the mention at i begins its sentence, a noun with its article aside.
func (h *holders) leadsSentence(i int) bool {
	for k := h.sentences[h.words[i].sentence].first; k < i; k++ {
		if w := h.words[k]; w.kind == lang.Word && !w.is(lang.Determiner|lang.Body|lang.Conjunction) && !h.adjectival(k) {
			return false
		}
	}
	return true
}

// possessors are the bodies and persons of words[i:j], outside what is said.
func (h *holders) possessors(i, j int) []possessor {
	var out []possessor
	for ; i < j; i++ {
		w := h.words[i]
		if h.quoted(i) && !h.fragment(w.quote) || w.kind != lang.Word {
			continue
		}
		if m := h.starts[i]; m != nil {
			if !h.possessive(m.last) {
				out = append(out, possessor{i, m.name, m.plural})
			}
			i = m.last - 1
			continue
		}
		e, last := h.reg.named(h.doc, i, j)
		switch {
		case e != nil && e.kind == person && w.capital:
			out = append(out, h.maybeBody(e, i, last))
			i = last - 1
		case w.is(lang.Body) && !w.is(lang.Document) && h.at(i-1).is(lang.Definite) && h.starts[i+1] == nil && h.starts[i+2] == nil:
			if name := h.described(i); name != "" && !h.possessive(i+1) {
				out = append(out, possessor{i, name, false})
			}
		case w.is(lang.Role) && !w.is(lang.Body) && !w.is(lang.Company) && h.at(i-1).is(lang.Determiner|lang.Possessive|lang.Role), w.is(lang.SubjectPronoun) && !w.is(lang.ObjectPronoun) && h.speech.Grammar.Pronouns[w.low].Gender != "n" && h.speech.Grammar.Pronouns[w.low].Number == "s" && !w.joined && !w.is(lang.Plain):
			out = append(out, possessor{i, "", h.pluralHead(i)})
		}
	}
	return out
}

// maybeBody is a name that the articles take for a person's: a body's where nothing else shows it and a thing's possessive follows.
func (h *holders) maybeBody(e *entity, i, last int) possessor {
	if h.personal(e) || !h.leadsSentence(i) || last-i < 2 || len(h.offices().Things) == 0 {
		return possessor{i, "", false}
	}
	s := h.words[i].sentence
	next := len(h.words)
	if s+1 < len(h.sentences) {
		next = h.sentences[s+1].last
	}
	for k := last; k < next; k++ {
		if slices.Contains(h.offices().Things, h.words[k].low) && (h.isOffice(k+1) || h.isOffice(k+2)) {
			return possessor{i, e.name, false}
		}
	}
	return possessor{i, "", false}
}
