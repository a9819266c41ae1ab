package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// officers finds out who speaks for whom: who leads a body or is its mouthpiece, as the words of the articles tell. What leaves
// two bodies open ties nobody.
type officers struct {
	reg  *registry
	role map[string][]string // bodies, by the speakers that are but a role ("club's chairman")
	open map[string]bool     // such speakers whose body stays open somewhere
}

// backing completes the actors of the registry by whom they speak for.
func (g *registry) backing(docs []*doc, told [][]knowledge.Statement, lost guard) {
	o := &officers{reg: g, role: map[string][]string{}, open: map[string]bool{}}
	for i, d := range docs {
		lost.run(func() {
			h := &holders{doc: d, officers: o, told: told[i]}
			h.findBodies()
			h.read()
		}, "who speaks for whom in article %q", d.article.ID)
	}
	for i := range told {
		for _, s := range told[i] {
			for _, n := range s.Speaker {
				o.settle(n)
			}
		}
	}
}

// settle makes an actor of a speaker without a name of its own, where all articles tie it to one body.
func (o *officers) settle(name string) {
	if of := o.role[name]; len(of) == 1 && name != strings.ToLower(name) && !o.open[name] && o.reg.byName[lang.Fold(name)] == nil {
		o.reg.add(name, office).voices = of
	}
}

// tie notes that somebody speaks for a body.
func (o *officers) tie(name, of string) {
	e := o.reg.byName[lang.Fold(name)].root()
	b := o.reg.byName[lang.Fold(of)].root()
	if b == nil {
		b = o.reg.add(of, body)
	}
	if b == e || name == of {
		return
	}
	if b.kind == person {
		b.kind = body
	}
	if e == nil {
		o.role[name] = union(o.role[name], []string{b.name})
		return
	}
	e.voices = union(e.voices, []string{b.name})
}

// holders reads one article for those who hold an office.
type holders struct {
	*doc
	*officers
	told   []knowledge.Statement
	bodies []bodyMention        // ascending
	nouns  map[string][]string  // what the article calls a body, by its name
	starts map[int]*bodyMention // by first word
	ends   map[int]*bodyMention // by the word behind
}

// tenure is an office as a phrase tells it: whose, and where the phrase begins and ends.
type tenure struct {
	first, last int
	of          string
}

// read ties the holder of every office of the article.
func (h *holders) read() {
	tied := map[int]bool{}
	for i := range h.words {
		if h.quoted(i) && !h.fragment(h.words[i].quote) || h.titleCase(h.words[i].sentence) {
			continue
		}
		if slices.Contains(h.offices().Leads, h.words[i].low) {
			h.leader(i)
		}
		t, ok := h.tenureAt(i)
		if !ok {
			continue
		}
		if who := h.holder(t); who != nil {
			h.tie(who.name, t.of)
			if short := h.shortBody(t.of); short != "" {
				h.tie(who.name, short)
			}
			continue
		}
		h.nameless(i, t, tied)
		if who := h.namedNext(t); who != nil {
			h.tie(who.name, t.of)
		}
	}
	for n, s := range h.told {
		if len(s.Speaker) == 1 && !tied[n] {
			h.open[s.Speaker[0]] = true
		}
	}
}

// shortBody is the noun in a body's name by which alone the statements of this article call it ("Union"), "" where they do not.
func (h *holders) shortBody(name string) string {
	for _, w := range foldedWords(name) {
		e := h.reg.byName[w].root()
		if e == nil || e.kind != body || e.given || e.name == name || h.speech.Grammar.Class(w)&lang.Body == 0 {
			continue
		}
		for _, s := range h.told {
			if slices.Contains(s.Speaker, e.name) || slices.Contains(s.Addressee, e.name) {
				return e.name
			}
		}
	}
	return ""
}

func (h *holders) offices() *lang.Offices { return &h.speech.Offices }

func (h *holders) isOffice(i int) bool {
	return h.at(i).kind == lang.Word && slices.Contains(h.offices().Offices, h.words[i].low)
}

func (h *holders) isMinister(i int) bool {
	return h.at(i).kind == lang.Word && slices.Contains(h.offices().Ministers, h.words[i].low)
}

func (h *holders) department(i int) bool {
	w := h.at(i)
	return w.kind == lang.Word && slices.Contains(h.offices().Departments, w.low)
}

// tenureAt reads the office at word i, and whose it is.
func (h *holders) tenureAt(i int) (tenure, bool) {
	if !h.isOffice(i) && !h.isMinister(i) {
		return tenure{}, false
	}
	t := tenure{first: i, last: i + 1}
	left, held := h.before(i, &t)

	if !held {
		return t, false
	}
	right := ""
	if h.isOffice(i) {
		right = h.behind(i, &t)
	}
	switch {
	case left == none || right == none || left != "" && right != "" && left != right:
		return t, false
	case left != "":
		t.of = left
	case right != "":
		t.of = right
	default:
		t.of = h.government(i, &t)
	}
	return t, t.of != "" && !h.over(t.last)
}

// none is a body that the words leave open: two are possible, or another's.
const none = "\x00"

// over reports whether words follow that say until when an office was held.
func (h *holders) over(i int) bool {
	if h.marked(i, ",(") {
		i++
	}
	w, next := h.at(i), h.at(i+1)
	return slices.Contains(h.offices().Until, w.low) || slices.Contains(h.offices().During, w.low) && next.kind == lang.Number
}

// former reports whether word i says that an office is not held, or not yet.
func (h *holders) former(i int) bool { return slices.Contains(h.offices().Formerly, h.at(i).low) }

// mostLoose is how many words that the data do not know may stand between an office and what it hangs on.
const mostLoose = 2

// before reads the words in front of the office at i: the body they name, and whether the office is held at all.
func (h *holders) before(i int, t *tenure) (string, bool) {
	k, loose := i, 0
	first := h.sentences[h.words[i].sentence].first
	for ; k > first; k-- {
		w := h.words[k-1]
		switch {
		case h.former(k - 1):
			return "", false
		case h.isOffice(k-1) || h.isMinister(k-1) || h.department(k-1) && !w.is(lang.Conjunction) && h.starts[k-1] == nil:
			continue
		case w.is(lang.Conjunction) && (h.isOffice(k-2) || h.department(k-2)):
			continue
		case h.adjectival(k-1) && !w.capital && !h.possessive(k-1) && loose < mostLoose:
			loose++
			continue
		case w.is(lang.Nationality) && h.ends[k] == nil:
			continue
		}
		break
	}
	t.first = k
	switch {
	case k == first:
		return "", true
	case h.possessive(k - 1):
		of, from := h.bodyEnding(k-1, i)
		t.first = from
		return of, !h.former(from - 1)
	case slices.Contains(h.offices().Owners, h.words[k-1].low) && h.words[k-1].is(lang.Possessive):
		t.first = k - 1
		return h.owner(k - 1), true
	case h.words[k-1].is(lang.Determiner):
		t.first = k - 1
		return "", true
	case len(h.speech.Grammar.Clitics) > 0 || !h.isOffice(i):
		return "", true
	}
	of, from := "", k
	for at := k; at <= min(k+loose, i) && of == ""; at++ { // "group's" and the like: what is loose may be the name's own noun
		of, from = h.bodyEnding(at, i)
	}
	if loose > 0 && of != "" && from < k && h.starts[from] == nil {
		return "", true
	}
	if of != "" {
		t.first = from
	}
	return of, !h.former(from - 1)
}

// behind reads the words behind the office at i: the body it is of.
func (h *holders) behind(i int, t *tenure) string {
	end := h.sentences[h.words[i].sentence].last
	at := i + 1
	for at < end {
		w := h.words[at]
		switch {
		case w.is(lang.Conjunction) && (h.isOffice(at+1) || h.department(at+1) && !h.words[at+1].capital):
			at += 2
			continue
		case (h.isOffice(at) || h.department(at) || w.is(lang.Nationality)) && (!w.capital || w.is(lang.Body)) && !w.is(lang.Conjunction):
			at++
			t.last = at
			continue
		case h.adjectival(at) && !w.capital && slices.Contains(h.offices().Behind, h.at(at+1).low):
			at++
			continue
		case slices.Contains(h.offices().Behind, w.low):
			c := at + 1
			for c < end && h.words[c].is(lang.Determiner) && !h.words[c].capital {
				c++
			}
			if c < end && h.department(c) && h.inCharge(c) {
				at = c
				continue
			}
			if c >= end || h.words[c].is(lang.Possessive) {
				return ""
			}
			of, last := h.bodyAt(c, i)
			if of != "" {
				t.last = last
				if h.adjectival(last) && !h.words[last].capital && len(h.speech.Grammar.Clitics) > 0 { // "du syndicat Rail libre"
					t.last++
				}
			}
			return of
		case len(h.speech.Grammar.Clitics) > 0 && h.starts[at] != nil && at == t.last: // "délégué CGT"
			t.last = h.starts[at].last
			return h.starts[at].name
		case len(h.speech.Grammar.Clitics) > 0 && at == t.last && h.initials(at):
			t.last++
			return h.nameText(at, at+1)
		}
		return ""
	}
	return ""
}

// inCharge reports whether the department at c is what an office is in charge of rather than the body it is of: "la communication",
// "le conseil d'administration", but not "le conseil" alone.
func (h *holders) inCharge(c int) bool {
	w, next := h.words[c], h.at(c+1)
	if w.is(lang.Body) {
		return w.capital || h.department(c+1) || slices.Contains(h.offices().Behind, next.low)
	}
	return !w.capital && !w.is(lang.Conjunction)
}

// mostInitials is how many letters a body's initials may have.
const mostInitials = 6

// initials reports whether the word at i is a body's initials: "CGT".
func (h *holders) initials(i int) bool {
	w := h.at(i)
	text := w.low
	if w.kind == lang.Word {
		text = h.nameText(i, i+1)
	}
	return w.kind == lang.Word && len(text) > 1 && len(text) <= mostInitials && text == strings.ToUpper(text) && text != w.low && w.class&^lang.Body == 0 && h.country(i) == nil
}
