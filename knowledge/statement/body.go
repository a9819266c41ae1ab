package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// bodyMention is a body that an article names: words[first:last].
type bodyMention struct {
	first, last int
	name        string
	plural      bool
}

// findBodies lists the bodies that the article names: actors that are no persons, and names with a body's noun in or before them.
func (h *holders) findBodies() {
	h.nouns, h.starts, h.ends = map[string][]string{}, map[int]*bodyMention{}, map[int]*bodyMention{}
	known := map[string]string{}
	for i := 0; i < len(h.words); i++ {
		name, last := h.bodyName(i, known)
		if name == "" {
			continue
		}
		h.bodies = append(h.bodies, bodyMention{first: i, last: last, name: name, plural: h.pluralArticle(i)})
		for b := i - 1; b > i-4 && b >= 0 && h.words[b].kind == lang.Word && h.words[b].sentence == h.words[i].sentence; b-- {
			if h.words[b].is(lang.Body) {
				h.nouns[name] = append(h.nouns[name], singular(h.words[b].fold))
			} else if !h.adjectival(b) {
				break
			}
		}
		i = last - 1
	}
	for i := range h.bodies {
		h.starts[h.bodies[i].first], h.ends[h.bodies[i].last] = &h.bodies[i], &h.bodies[i]
	}
}

// bodyName is the body named at word i and where its name ends; known are the names met before that no actor bears.
func (h *holders) bodyName(i int, known map[string]string) (string, int) {
	w := h.words[i]
	if w.kind != lang.Word {
		return "", i
	}
	if e, last := h.reg.named(h.doc, i, len(h.words)); e != nil {
		if e.kind == body && h.capitalIn(i, last) && !manyLetters(e.name) {
			return h.longerName(e, i, last)
		}
		if e.kind != person || e.given || !h.calledBody(i) {
			return "", i
		}
		return e.name, last
	}
	if !w.capital || h.at(i-1).capital && !h.at(i-1).is(lang.Determiner) && h.at(i-1).sentence == w.sentence || h.titleCase(w.sentence) {
		return "", i
	}
	last := h.capitals(i, h.sentences[w.sentence].last)
	if last == i || last-i > 5 {
		return "", i
	}
	if h.possessive(last) && h.at(last+1).capital && h.at(last+1).is(lang.Body) { // "the Fishermen's League"
		last += 2
	}
	text := h.nameText(i, last)
	if name := known[lang.Fold(text)]; name != "" {
		return name, last
	}
	if h.calledBody(i) || last-i > 1 && h.bodyIn(i, last) && !h.titledRun(i, last) {
		known[lang.Fold(text)] = text
		return text, last
	}
	return "", i
}

// longerName is the name at words[i:last], or the longer one that it is but the beginning of: "Parents" of "Parents Unplugged",
// "Fédération" of "Fédération laitière de l'Ouest".
func (h *holders) longerName(e *entity, i, last int) (string, int) {
	end := h.sentences[h.words[i].sentence].last
	if e.given || last-i > 1 {
		return e.name, last
	}
	if run := h.capitals(i, end); run > last && !h.capitalPerson(last, run) && !h.titledRun(last, run) {
		return h.nameText(i, run), run
	}
	if h.words[i].is(lang.Body) {
		if p := h.phraseAt(i, end); p.first == i && p.last > last && h.capitalIn(last, p.last) && !h.capitalPerson(last, p.last) && !h.possessive(last) {
			return h.nameText(i, p.last), p.last
		}
	}
	return e.name, last
}

func (h *holders) capitalIn(i, j int) bool {
	for ; i < j; i++ {
		if h.words[i].capital {
			return true
		}
	}
	return false
}

// titledRun reports whether a role or a title stands in the run: it names somebody by an office.
func (h *holders) titledRun(i, j int) bool {
	for ; i < j; i++ {
		if h.words[i].is(lang.Title|lang.Nationality) || h.words[i].is(lang.Role) && !h.words[i].is(lang.Body|lang.PluralNoun) && !h.pluralHead(i) {
			return true
		}
	}
	return false
}

// calledBody reports whether a body's noun stands right before the name at i, an adjective between: "la société Acme".
func (h *holders) calledBody(i int) bool {
	before := h.at(i - 1)
	if before.sentence != h.words[i].sentence || before.capital && !h.sentenceStart(i-1) {
		return false
	}
	noun := func(w word) bool {
		return w.is(lang.Body) && !w.is(lang.Document|lang.Court) || slices.Contains(h.offices().Bodies, w.low)
	}
	if noun(before) {
		return h.at(i-2).kind == lang.Word || h.possessive(i-2) || h.sentenceStart(i-1)
	}
	return len(h.speech.Grammar.Clitics) > 0 && h.adjectival(i-1) && noun(h.at(i-2)) && h.at(i-3).is(lang.Determiner)
}

// personal reports whether the articles show that an entity is a person: a title, a gender, an office.
func (h *holders) personal(e *entity) bool {
	if e.gender != "" || e.given {
		return true
	}
	for n := range e.nouns {
		if h.speech.Grammar.Class(n)&(lang.Role|lang.Title) != 0 {
			return true
		}
	}
	return false
}

func (h *holders) pluralArticle(i int) bool {
	return slices.Contains(h.offices().PluralArticles, h.at(i).low) || slices.Contains(h.offices().PluralArticles, h.at(i-1).low)
}

// bodyEnding is the body whose name ends before word j, and where its phrase begins, its article in it; role is the office it is
// read for.
func (h *holders) bodyEnding(j, role int) (string, int) {
	from, name := j, ""
	switch m := h.ends[j]; {
	case m != nil:
		from, name = m.first, m.name
		for h.at(from-1).is(lang.Body) && h.at(from-1).sentence == h.words[j-1].sentence {
			from--
		}
	case h.at(j-1).is(lang.Body) && h.at(j-1).kind == lang.Word:
		from = j - 1
		if !h.at(j-1).capital && !h.at(j-2).is(lang.Definite) && h.possessive(j) {
			return "", j
		}
		name = h.described(j - 1)
	default:
		from, name = h.unknownBefore(j, role)
	}
	if name == "" || name == none {
		return name, j
	}
	if h.at(from-1).is(lang.Conjunction) || h.marked(from-1, "/&-") {
		return none, j
	}
	if h.at(from-1).is(lang.Of) && h.possessive(j) || h.possessive(from-1) {
		return "", j
	}
	for h.at(from - 1).is(lang.Determiner) {
		from--
	}
	return name, from
}

// unknownBefore is the run of capitals before word j as the name of a body that nothing else tells of.
func (h *holders) unknownBefore(j, role int) (int, string) {
	i := j
	for i > 0 && h.words[i-1].capital && h.words[i-1].kind == lang.Word && h.words[i-1].sentence == h.words[j-1].sentence && j-i < 5 {
		i--
	}
	for i < j && (h.words[i].is(lang.Break|lang.Adverb|lang.Preposition|lang.Determiner) || h.former(i)) && h.sentenceStart(i) {
		i++
	}
	return i, h.unknown(i, j, role)
}

// unknown is words[i:j] as the name of a body, where they may be one.
func (h *holders) unknown(i, j, role int) string {
	if i >= j || h.titledRun(i, j) || h.words[i].is(lang.TimeWord) || h.words[i].is(lang.Preposition|lang.Determiner|lang.Possessive|lang.SubjectPronoun|lang.Somebody) && j-i == 1 || h.country(i) != nil && j-i == 1 {
		return ""
	}
	personal := slices.Contains(h.offices().Personal, h.words[role].low) && !h.department(role-1) && !h.department(role+1)
	if e, last := h.reg.named(h.doc, i, j); e != nil && last == j {
		if e.kind == person && (personal || h.personal(e) || j-i < 2) || e.kind == office {
			return ""
		}
		return e.name
	}
	for k := i; k < j; k++ {
		if e, _ := h.reg.named(h.doc, k, j); e != nil && e.kind == person {
			return ""
		}
	}
	text := h.nameText(i, j)
	if h.isMinister(role) && !h.initials(i) {
		return ""
	}
	if manyLetters(text) {
		return ""
	}
	if personal && !(j-i == 1 && h.initials(i)) {
		return ""
	}
	if j-i == 1 && h.sentenceStart(i) && !h.initials(i) && !h.namedElsewhere(i) && !(h.at(j).low == "'s" && h.words[i].class == 0 && len(h.words[i].forms) == 0) {
		return ""
	}
	return text
}

// manyLetters reports whether a name is the plural of initials, which name many rather than one body: "MPs".
func manyLetters(name string) bool {
	head, ok := strings.CutSuffix(name, "s")
	return ok && len(head) > 1 && head == strings.ToUpper(head)
}

// namedElsewhere reports whether the word at i stands with a capital inside some sentence too.
func (h *holders) namedElsewhere(i int) bool {
	for k := range h.words {
		if h.words[k].capital && h.words[k].fold == h.words[i].fold && !h.sentenceStart(k) && !h.titleCase(h.words[k].sentence) {
			return true
		}
	}
	return false
}

// bodyAt is the body that begins at word c, and where its phrase ends; role is the office it is read for.
func (h *holders) bodyAt(c, role int) (string, int) {
	end := h.sentences[h.words[c].sentence].last
	name, last := "", c
	w := h.words[c]
	switch m := h.starts[c]; {
	case m != nil:
		name, last = m.name, m.last
	case w.is(lang.Body) || slices.Contains(h.offices().Bodies, w.low):
		name, last = h.bodyPhrase(c, end)
	case w.capital:
		last = h.capitals(c, end)
		for k := c + 1; k < last; k++ { // "maire de Lyon Paul Prat"
			if e, at := h.reg.named(h.doc, k, last); e != nil && e.kind == person && at == last {
				last = k
			}
		}
		name = h.unknown(c, last, role)
	}
	if name == "" {
		return "", c
	}
	if h.possessive(last) && !h.department(last+1) {
		return none, c
	}
	if h.at(last).is(lang.Conjunction) && h.otherBody(last+1) || h.marked(last, "/&") {
		return none, c
	}
	return name, last
}

// otherBody reports whether a body's name or noun begins at i, an article aside.
func (h *holders) otherBody(i int) bool {
	for h.at(i).is(lang.Determiner|lang.Of) && !h.at(i).capital {
		i++
	}
	return h.starts[i] != nil || h.at(i).is(lang.Body)
}

// marked reports whether one of the marks stands at i.
func (h *holders) marked(i int, marks string) bool {
	return i >= 0 && i < len(h.words) && h.words[i].mark(marks)
}

// bodyPhrase is the body that a phrase with its noun at c means: by the name behind it, by all the phrase, or as one told of.
func (h *holders) bodyPhrase(c, end int) (string, int) {
	for k := c + 1; k <= c+2 && k < end; k++ {
		if m := h.starts[k]; m != nil && !h.words[k-1].is(lang.Of|lang.Preposition|lang.Determiner) {
			return m.name, m.last
		}
		if h.words[k].kind != lang.Word {
			break
		}
	}
	w, p := h.words[c], h.phraseAt(c, end)
	if p.empty() {
		return h.described(c), c + 1
	}
	for k := c + 1; k < p.last; k++ {
		if e, _ := h.reg.named(h.doc, k, p.last); e != nil && e.kind == person && h.words[k].capital {
			p.last = k
		}
	}
	if h.capitalIn(c+1, p.last) || w.capital && p.last > c+1 {
		if e, last := h.reg.named(h.doc, c, p.last); e != nil && last == p.last && e.kind != person {
			return e.name, last
		}
		return h.nameText(c, p.last), p.last
	}
	return h.described(c), p.last
}

// described is the body that the noun at c means: the only one told of before that the article calls so, here or in the
// paragraph; else, for a company, the only company.
func (h *holders) described(c int) string {
	noun := singular(h.words[c].fold)
	called := h.only(c, func(m *bodyMention) bool { return h.calledSo(m.name, noun) })
	if called != "" || !h.words[c].is(lang.Company) {
		return called
	}
	return h.only(c, func(m *bodyMention) bool { return h.isCompany(m.name) })
}

// only is the one body before word c of that kind: of the paragraph, or of all the article.
func (h *holders) only(c int, fits func(*bodyMention) bool) string {
	near, all := []string{}, []string{}
	for k := range h.bodies {
		m := &h.bodies[k]
		if m.first >= c || !fits(m) || slices.Contains(near, m.name) {
			continue
		}
		if !slices.Contains(all, m.name) {
			all = append(all, m.name)
		}
		if h.sentences[h.words[m.first].sentence].paragraph == h.sentences[h.words[c].sentence].paragraph {
			near = append(near, m.name)
		}
	}
	switch {
	case len(all) == 1:
		return all[0]
	case len(near) == 1:
		return near[0]
	}
	return ""
}

// calledSo reports whether the articles call a body by the noun, or its name holds it.
func (h *holders) calledSo(name, noun string) bool {
	if slices.Contains(h.nouns[name], noun) {
		return true
	}
	for _, w := range foldedWords(name) {
		if singular(w) == noun {
			return true
		}
	}
	e := h.reg.byName[lang.Fold(name)].root()
	return e != nil && e.nouns[noun]
}

// isCompany reports whether the articles call a body a company.
func (h *holders) isCompany(name string) bool {
	nouns := slices.Clone(h.nouns[name])
	if e := h.reg.byName[lang.Fold(name)].root(); e != nil {
		for n := range e.nouns {
			nouns = append(nouns, n)
		}
	}
	return slices.ContainsFunc(nouns, func(n string) bool { return h.speech.Grammar.Class(n)&lang.Company != 0 })
}
