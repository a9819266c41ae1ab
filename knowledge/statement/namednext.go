package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// namedNext is the person whose name an article gives, for the first time and without a word of who that is, in the sentence right behind one that
// an office begins: "Arval's director denied it. Calling it a joke, Ann Lee said the tests were clean." Nobody else would be named so.
func (h *holders) namedNext(t tenure) *entity {
	s := h.words[t.first].sentence
	k := h.sentences[s]
	if t.first-k.first > 1 || t.first > k.first && !h.words[k.first].is(lang.Determiner) || k.title || s+1 >= len(h.sentences) || h.sentences[s+1].paragraph != k.paragraph {
		return nil
	}
	next := h.sentences[s+1].span
	for _, told := range h.told {
		if told.SpeakerText.Empty() || !next.Contains(told.SpeakerText) || len(told.Speaker) != 1 {
			continue
		}
		if e := h.reg.byName[lang.Fold(told.Speaker[0])].root(); e != nil && e.kind == person && !e.given && len(foldedWords(e.name)) > 1 && told.SpeakerText.Of(h.text) == e.name && h.unheard(s+1, told.SpeakerText) {
			return e
		}
		return nil
	}
	return nil
}

// unheard reports whether the name at a span of sentence s stands there for the first time, and neither it nor the words in front say who that is.
func (h *holders) unheard(s int, name knowledge.Span) bool {
	k := h.sentences[s]
	first, _ := slices.BinarySearchFunc(h.words, name.Start, func(w word, at int) int { return w.start - at })
	last := first
	for last < k.last && h.words[last].start < name.End {
		last++
	}
	if last <= first || h.at(last).mark(",(") || h.at(last).is(lang.Preposition|lang.Of) {
		return false
	}
	for i := k.first; i < first; i++ {
		if w := h.words[i]; w.quote < 0 && (w.is(lang.Role|lang.Title) || w.capital && i > k.first) {
			return false
		}
	}
	family := h.words[last-1].fold
	return !slices.ContainsFunc(h.words[:first], func(w word) bool { return w.fold == family && w.capital })
}
