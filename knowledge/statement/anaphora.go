package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// pronoun is whom the pronoun or possessive at word i goes back to, but not to any of not.
func (r *resolver) pronoun(i int, rep report, not []string) []string {
	w := r.words[i]
	g := &r.speech.Grammar
	p, ok := g.Pronouns[w.low]
	if owner, is := g.Possessives[w.low]; is && w.is(lang.Possessive) && !ok {
		p, ok = lang.Pronoun{Number: owner[:1], Gender: owner[1:], Person: r.ownerPerson(w.low)}, true
	}
	if o, is := g.Objects[w.low]; is && !ok {
		p, ok = o, true
	}
	if w.is(lang.RelativeWord) && p.Number == "" {
		return r.antecedent(i, rep)
	}
	if !ok {
		return nil
	}
	switch p.Person {
	case 1:
		if p.Number == "s" && r.quoted(i) {
			return r.whoQuotes(rep)
		}
		if names := r.bodiesOf(r.whoQuotes(rep)); r.quoted(i) && len(names) > 0 {
			return names // "us" may be more than who speaks, but their body is among them
		}
		if len(r.signers) == 0 || r.interviewed(i) {
			return r.labelled(i)
		}
		return r.signers
	case 2:
		if !r.quoted(i) && rep.polarity == knowledge.Hypothetical {
			return nil // "you may disagree": any reader
		}
		names := r.spokenTo(rep)
		if !r.quoted(i) {
			r.letterTo = names
		}
		return names
	case 0:
		return nil
	}
	if r.pointed(i) {
		names, _ := r.lastOf(i, p)
		return names
	}
	return r.goesBack(i, p, rep, union(not, r.absent))
}

// interviewed reports whether the word at i stands, outside any quotation, behind a question that is put to somebody and is no
// quotation either: who answers in an interview is not whom the article before speaks of.
func (r *resolver) interviewed(i int) bool {
	if r.quoted(i) {
		return false
	}
	for s := r.words[i].sentence - 1; s >= 0; s-- {
		if k := r.sentences[s]; r.words[k.last-1].mark("?") && !r.quoted(k.last-1) && r.asksYou(k.first, k.last) {
			return true
		}
	}
	return false
}

// labelled is who speaks in the paragraph of word i where it opens with a name and a colon, as in an interview.
func (r *resolver) labelled(i int) []string {
	k := r.words[i].sentence
	for k > 0 && r.sentences[k-1].paragraph == r.sentences[k].paragraph {
		k--
	}
	first := r.sentences[k].first
	p := r.phraseAt(first, r.sentences[k].last)
	if p.empty() || p.first != first || p.last >= i || !r.words[p.last].mark(":") || !r.words[first].capital || r.quoted(i) {
		return nil
	}
	if e, last := r.reg.named(r.doc, first, p.last); e != nil && last == p.last {
		return []string{e.name}
	}
	return nil
}

// ownerPerson is 3 for his, her, its; the first and second person are told by the pronoun that shares the ending.
func (r *resolver) ownerPerson(low string) int {
	for word, p := range r.speech.Grammar.Objects {
		if p.Person < 3 && p.Person > 0 && len(word) > 1 && len(low) > 2 && low[0] == word[0] && low[1] == word[1] {
			return p.Person
		}
	}
	return 3
}

// antecedent is who a relative pronoun hangs on: the noun phrase before it.
func (r *resolver) antecedent(i int, rep report) []string {
	end := i
	for end > 1 && !r.words[end-1].mark(",") && (r.words[end-1].is(lang.Preposition) || r.words[end-2].mark(",")) { // "X, d'après qui"
		end--
	}
	for end > 0 && r.words[end-1].mark(",") {
		end--
	}
	first := r.sentences[r.words[i].sentence].first
	for j := first; j < end; j++ {
		if p := r.phraseAt(j, end); !p.empty() && p.last == end {
			names, _ := r.who(p, rep, false)
			return names
		}
	}
	return nil
}

// spokenTo is whom "you" means: whom the act around was addressed to, else whom its speaker spoke to last.
func (r *resolver) spokenTo(rep report) []string {
	if outer := r.saidIn(rep); outer != nil && (!outer.addressee.empty() || outer.clitic >= 0) {
		if outer.addressee.empty() {
			return r.pronoun(outer.clitic, *outer, nil)
		}
		names, _ := r.who(outer.addressee, *outer, false)
		return names
	}
	for i := len(r.heard) - 1; i >= 0; i-- {
		if h := r.heard[i]; h.to && len(h.names) > 0 && !slices.Equal(h.names, r.signers) {
			return h.names
		}
	}
	return nil
}

// whoQuotes is who speaks the quotation that another one's act is told in: "“They ask me to sign,” said X".
func (r *resolver) whoQuotes(rep report) []string {
	outer := r.saidIn(rep)
	if outer == nil || outer.speaker.empty() {
		return nil
	}
	if outer.carried >= 0 {
		return r.speaks[outer.carried]
	}
	r.absent = r.spokenOf(*outer)
	names, _ := r.who(outer.speaker, *outer, false)
	r.absent = nil
	if len(names) != 1 {
		return nil
	}
	return names
}

// bodiesOf are the bodies among some actors, and those they speak for.
func (r *resolver) bodiesOf(names []string) []string {
	var out []string
	for _, n := range names {
		switch e := r.entity(n); {
		case e == nil:
		case e.kind == body && !r.calledRole(e):
			out = union(out, []string{e.name})
		default:
			out = union(out, union(e.of, e.voices))
		}
	}
	return out
}

// calledRole reports whether the articles call somebody by a role that is no body's: a first name alone is taken for a body's.
func (r *resolver) calledRole(e *entity) bool {
	for n := range e.nouns {
		if c := r.speech.Grammar.FoldedClass(n); c&lang.Role != 0 && c&lang.Body == 0 {
			return true
		}
	}
	return false
}

// saidIn is the report in whose quotation another one's cue stands, nil for none.
func (r *resolver) saidIn(rep report) *report {
	for i := range r.reports {
		other := &r.reports[i]
		if !other.direct || other.nominal {
			continue
		}
		for _, c := range other.contents {
			if c[0] <= rep.cue[0] && rep.cue[1] <= c[1] && rep.cue[0] != other.cue[0] {
				return other
			}
		}
	}
	return nil
}

// you is whom a quotation's "you" means: whom the same speakers addressed before, in this article.
func (r *resolver) you(rep report, speakers []string) []string {
	if !rep.direct || !r.secondPerson(rep) {
		return nil
	}
	for i := len(r.heard) - 1; i >= 0; i-- {
		if h := r.heard[i]; h.to && i > 0 && sameNames(r.heard[i-1].names, speakers) {
			return h.names
		}
	}
	return nil
}

// secondPerson reports whether a piece of the report's content says "you".
func (r *resolver) secondPerson(rep report) bool {
	for _, c := range rep.contents {
		for i := c[0]; i < c[1] && i < len(r.words); i++ {
			if w := r.words[i]; w.is(lang.SubjectPronoun) && r.speech.Grammar.Pronouns[w.low].Person == 2 {
				return true
			}
		}
	}
	return false
}

// reach is how many sentences back a pronoun may go. Beyond it nobody is named.
const reach = 4

// goesBack is the last one heard that fits the pronoun: who spoke, or what a sentence was about, before others.
func (r *resolver) goesBack(i int, p lang.Pronoun, rep report, not []string) []string {
	s := r.words[i].sentence
	best, score := -1, 0
	for k := len(r.heard) - 1; k >= 0; k-- {
		h := r.heard[k]
		away := s - r.words[h.at].sentence
		if away > reach || away > 1 && p.Gender == "n" && r.quoted(i) && !r.fragment(r.words[i].quote) {
			break // who knows what "it" is of which somebody speaks
		}
		if h.at >= i || h.passing() || !r.fitsPronoun(h, p) || r.saidOf(h, i, rep) || r.ownOfficer(h, i) || r.inFrontOf(h, i) || len(h.names) > 0 && slices.Contains(not, h.names[0]) {
			continue
		}
		points := 100 - 12*away
		if h.spoke {
			points += 20
		}
		if h.blank && away == 1 {
			points += 15
		}
		if p.Gender != "" && h.gender == p.Gender {
			points += 10
		}
		if points > score {
			best, score = k, points
		}
	}
	if best < 0 || r.strangerSince(r.heard[best].at, i, p) {
		return nil
	}
	return r.heard[best].names
}

// strangerSince reports whether the sentence before that of the pronoun at i, or its own, gives the first and last name of somebody of
// the pronoun's gender of whom no act is told, behind the mention at word from.
func (r *resolver) strangerSince(from, i int, p lang.Pronoun) bool {
	names := map[string][]string{"m": r.speech.Grammar.Men, "f": r.speech.Grammar.Women}[p.Gender]
	s := r.words[i].sentence
	if p.Number != "s" || r.words[from].sentence == s {
		return false
	}
	for at := max(from+1, r.sentences[max(0, s-1)].first); at+1 < i; at++ {
		w, next := r.words[at], r.words[at+1]
		if !w.capital || !next.capital || next.kind != lang.Word || next.class != 0 || r.quoted(at) || !slices.Contains(names, w.low) || r.at(at-1).capital && !r.sentenceStart(at) {
			continue
		}
		if e, _ := r.reg.named(r.doc, at, i); e == nil && !r.possessive(at+2) {
			return true
		}
	}
	return false
}

// passing reports whether a mention without a name is neither what its sentence is about nor one of those who speak with each other.
func (h heard) passing() bool { return h.common && !h.spoke && !h.to }

// ownOfficer reports whether a mention names whose role, right before the pronoun at i, is told as that of whom the pronoun means: "par la
// voix de son directeur, X, il".
func (r *resolver) ownOfficer(h heard, i int) bool {
	if !r.at(i-1).mark(",") || !r.at(h.at-1).mark(",") || r.words[h.at].sentence != r.words[i].sentence || i-h.at > 6 {
		return false
	}
	for at := h.at; at < i-1; at++ {
		if !r.words[at].capital && !r.words[at].is(lang.Particle) {
			return false
		}
	}
	for b := h.at - 2; b >= max(0, h.at-6) && r.words[b].kind == lang.Word; b-- {
		if r.words[b].is(lang.Possessive) {
			return true
		}
	}
	return false
}

// inFrontOf reports whether a mention stands in the words that a participle opens a sentence with, right before its subject, the
// pronoun at i: "Interrogé sur le parc, que la société Arval convoite, il a refusé" tells of what somebody else was asked.
func (r *resolver) inFrontOf(h heard, i int) bool {
	k := r.sentences[r.words[i].sentence]
	if r.words[h.at].sentence != r.words[i].sentence || !r.at(i-1).mark(",") || len(r.speech.Grammar.Clitics) == 0 {
		return false
	}
	first := k.first
	for first < i && (r.words[first].is(lang.Adverb|lang.Conjunction) || r.words[first].kind == lang.Mark) {
		first++
	}
	_, participle := r.words[first].form(lang.Participle)
	return participle || r.adjectival(first) && r.speech.ParticipleShape(r.words[first].low)
}

// saidOf reports whether a mention is part of what the speaker behind it says: "the state, she says, will pay".
func (r *resolver) saidOf(h heard, i int, rep report) bool {
	return i == rep.speaker.head && !h.told && slices.ContainsFunc(rep.contents, func(c [2]int) bool { return c[0] <= h.at && h.at < c[1] && h.at < rep.cue[0] })
}

// fitsPronoun reports whether a mention may be what a pronoun stands for.
func (r *resolver) fitsPronoun(h heard, p lang.Pronoun) bool {
	if p.Number == "p" && !h.plural || p.Number == "s" && h.plural {
		return false
	}
	switch p.Gender {
	case "m", "f":
		if h.gender != "" && h.gender != p.Gender {
			return false
		}
		return h.person || len(r.speech.Grammar.Clitics) > 0
	case "n":
		return !h.person || h.paper
	}
	return true
}

// ruling is the court whose ruling an unnamed document is: the only one that the article names.
func (r *resolver) ruling(it item) *entity {
	head := r.headOf(it)
	if !r.words[head].is(lang.Ruling) || it.last-it.first > 2 || !r.definite(it) {
		return nil
	}
	var court *entity
	for i := 0; i < len(r.words); i++ {
		if !r.words[i].is(lang.Court) || i > it.first && r.newCourt(i) {
			continue
		}
		for first := max(0, i-2); first <= i; first++ {
			e, last := r.reg.named(r.doc, first, len(r.words))
			if e == nil || last <= i {
				continue
			}
			if court != nil && court != e {
				return nil
			}
			court = e
		}
	}
	return court
}

// commercial reports whether the articles call a body a company by some word.
func (r *resolver) commercial(e *entity) bool {
	for n := range e.nouns {
		if r.speech.Grammar.FoldedClass(n)&lang.Company != 0 {
			return true
		}
	}
	return false
}

// public reports whether a body is a court, a state or the like: it has a body's noun that is no company's.
func (r *resolver) public(e *entity) bool {
	for _, w := range foldedWords(e.name) {
		if c := r.speech.Grammar.FoldedClass(w); c&lang.Body != 0 && c&lang.Company == 0 || c&lang.Role != 0 {
			return true
		}
	}
	for n := range e.nouns {
		if c := r.speech.Grammar.FoldedClass(n); c&lang.Body != 0 && c&(lang.Company) == 0 {
			return true
		}
	}
	return false
}
