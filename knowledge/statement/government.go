package statement

import "disputebot/knowledge/lang"

// government is the government that the minister at i speaks for, where the article names it.
func (h *holders) government(i int, t *tenure) string {
	if !h.isMinister(i) {
		return ""
	}
	if p := h.phraseAt(i, h.sentences[h.words[i].sentence].last); p.first == i && !h.capitalPerson(i+1, p.last) {
		t.last = max(t.last, p.last)
	}
	for k := i - 1; k >= i-4 && h.at(k).sentence == h.words[i].sentence && h.at(k).kind == lang.Word && len(h.speech.Grammar.Clitics) == 0; k-- {
		if c := h.country(k); c != nil {
			t.first = k
			if h.at(k - 1).is(lang.Determiner) {
				t.first--
			}
			if h.former(t.first-1) || h.former(k-1) {
				return ""
			}
			return h.governing(c)
		}
	}
	for k := i + 1; k < i+6 && h.at(k).sentence == h.words[i].sentence && h.at(k).kind == lang.Word && !h.at(k).is(lang.Body); k++ {
		if c := h.country(k); c != nil {
			t.last = max(t.last, k+1)
			return h.governing(c)
		}
	}
	return ""
}

// capitalPerson reports whether a person is named in words[i:j].
func (h *holders) capitalPerson(i, j int) bool {
	for ; i < j; i++ {
		if e, _ := h.reg.named(h.doc, i, j); e != nil && e.kind == person && h.words[i].capital {
			return true
		}
	}
	return false
}

// country is the country that word i is an adjective or the name of.
func (h *holders) country(i int) *lang.Country {
	w := h.at(i)
	if w.kind != lang.Word || len(w.low) < 4 && !w.capital {
		return nil
	}
	return h.offices().Country(w.low)
}

// governing is what the article calls a country's government; "" where it does not.
func (h *holders) governing(c *lang.Country) string {
	for i, w := range h.words {
		if w.low != h.offices().Government {
			continue
		}
		for _, at := range []int{i - 1, i + 1, i - 2, i + 2} {
			if h.country(at) != c || h.at(at).sentence != w.sentence || at == i-2 && !h.possessive(i-1) || at == i+2 && !h.at(i+1).is(lang.Of) {
				continue
			}
			first, last := min(i, at), max(i, at)+1
			for from := first; from <= max(i, at); from++ {
				if e, end := h.reg.named(h.doc, from, last); e != nil && end == last && e.kind != person {
					return e.name
				}
			}
			return h.nameText(first, last)
		}
	}
	for _, n := range c.Names {
		if e := h.reg.byName[lang.Fold(n)].root(); e != nil && e.kind == body {
			return e.name
		}
	}
	return ""
}
