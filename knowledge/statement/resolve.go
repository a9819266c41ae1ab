package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// resolver turns mentions into actors, walking through an article in the text's order.
type resolver struct {
	*doc
	reg     *registry
	reports []report
	heard   []heard  // who has been mentioned, in order
	signers []string // who signed the letter that the article is, or tells of
	speaks  [][]string
	sure    []bool
	turns   []turn // whether it answers what was said to it
	passed  []int  // the acts told so far that no noun tells, in order

	letterTo []string // whom "you" means where nothing is quoted: the letter that the article is, is written to

	absent []string // who cannot be the pronoun that is read: those whom its quotation speaks of
	others []string // who the noun that is read cannot mean: the speakers, of whom they speak to

	introduced []introduction
	looked     bool // whether introduced is filled
}

// heard is a mention that a later pronoun may go back to.
type heard struct {
	names  []string
	at     int // word
	plural bool
	told   bool // it spoke
	to     bool // it was spoken to
	spoke  bool // it spoke, or is what a sentence is about
	gender string
	person bool
	common bool // without a name: "the mayor", "la direction"
	blank  bool // a thing that may say something, which nobody is called by: "a petition"
	paper  bool // somebody's document was what spoke: "his ruling"
}

// resolve gives each report of the article its speakers and addressees.
func (g *registry) resolve(d *doc, reports []report) ([][]string, [][]string, []bool) {
	r := &resolver{doc: d, reg: g, reports: reports, speaks: make([][]string, len(reports)), sure: make([]bool, len(reports)), turns: make([]turn, len(reports))}
	r.signers = r.signatories()
	to := make([][]string, len(reports))
	next := 0
	for _, i := range inOrder(reports) {
		rep := reports[i]
		next = r.hear(next, rep.cue[0])
		if rep.carried >= 0 && rep.carried < len(r.speaks) && (rep.speaker == reports[rep.carried].speaker) {
			r.speaks[i], r.sure[i] = r.speaks[rep.carried], r.sure[rep.carried]
		} else {
			r.absent = r.spokenOf(rep)
			r.speaks[i], r.sure[i] = r.who(rep.speaker, rep, true)
			r.absent = nil
			r.takeTurn(i, to)
			if k := r.judgedBy(i); k >= 0 {
				r.speaks[i] = r.appealed(rep, r.speaks[k])
				if rep.addressee.empty() && rep.clitic < 0 {
					rep.addressee = reports[k].speaker // a demand is made to who rejects it
					reports[i].addressee = rep.addressee
				}
			}
		}
		if rep.answers > 0 {
			r.speaks[i] = to[rep.answers-1]
		}
		r.sure[i] = r.settled(i)
		if !rep.nominal {
			r.passed = append(r.passed, i)
		}
		if (!rep.nominal || rep.speaker.first < rep.cue[0]) && !r.byTheWay(rep) { // whose demand a noun tells of is not who the story goes on about
			r.note(r.speaks[i], rep.speaker, true)
		}
		switch p := rep.addressee; {
		case rep.listeners: // nothing is asked of the press
		case rep.inside && r.quoted(p.head) && r.pronounThird(p): // "“They must pay,” she said": who knows
		case rep.clitic >= 0 && r.sameObject(i):
			to[i] = to[i-1]
		case rep.clitic >= 0:
			to[i] = r.pronoun(rep.clitic, rep, r.besides(i))
		case rep.inside && p.last-p.first == 1 && r.words[p.head].is(lang.SubjectPronoun):
			to[i] = r.pronoun(p.head, rep, r.besides(i)) // who demands that "he" go is not him
		case p.last-p.first == 1 && r.words[p.head].is(lang.ObjectPronoun) && !r.words[p.head].capital:
			to[i] = r.pronoun(p.head, rep, r.besides(i)) // nobody speaks to "him" and is him
		default:
			if to[i], _ = r.who(rep.addressee, rep, false); len(to[i]) > 0 && len(without(to[i], r.speaks[i])) == 0 {
				r.others = r.speaks[i] // whom "Arval asked the company to pay" means is another one
				to[i], _ = r.who(rep.addressee, rep, false)
				r.others = nil
			}
		}
		if rep.addressee.empty() && rep.clitic < 0 {
			to[i] = r.you(rep, r.speaks[i])
		}
		if len(to[i]) == 0 && rep.addressee.empty() && rep.clitic < 0 {
			to[i] = r.lettersYou(rep, r.speaks[i])
		}
		to[i] = without(to[i], r.speaks[i])
		if len(r.speaks[i]) == 0 {
			r.speaks[i] = r.besidesThat(i, to)
		}
		if !rep.back && (!rep.inside || !r.isPronoun(rep.addressee)) { // whom "backed her" means is not whom the story goes on about
			r.note(to[i], rep.addressee, false)
		}
	}
	r.overLetter()
	return r.speaks, to, r.sure
}

// isPronoun reports whether a phrase is a pronoun alone.
func (r *resolver) isPronoun(p phrase) bool {
	return p.last-p.first == 1 && r.words[p.head].is(lang.SubjectPronoun|lang.ObjectPronoun)
}

// byTheWay reports whether a participle tells in passing whose act a thing is: after "les bons promis par X", the story goes on about
// others.
func (r *resolver) byTheWay(rep report) bool {
	return len(r.speech.Grammar.Clitics) > 0 && !rep.verb.auxiliary && rep.speaker.first >= rep.cue[1] && r.at(rep.speaker.first-1).is(lang.PassiveBy)
}

// inOrder are the reports' numbers by where their cues stand; one that carries a speaker on comes after its own.
func inOrder(reports []report) []int {
	out := make([]int, len(reports))
	for i := range out {
		out[i] = i
	}
	slices.SortStableFunc(out, func(a, b int) int {
		if reports[a].sentence != reports[b].sentence {
			return reports[a].sentence - reports[b].sentence
		}
		return a - b
	})
	return out
}

func without(names, not []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return slices.Contains(not, n) })
}

// hear notes the names mentioned from word i up to j.
func (r *resolver) hear(i, j int) int {
	for i < j {
		if r.quoted(i) && !r.fragment(r.words[i].quote) { // what is said names nobody whom the story goes on about
			i++
			continue
		}
		if h, past := r.namedTogether(i); past > i && past <= j {
			r.heard = append(r.heard, h)
		}
		e, last := r.reg.named(r.doc, i, len(r.words))
		if e == nil {
			if h, past := r.unnamed(i, j); past > i {
				r.heard = append(r.heard, h)
				i = past
				continue
			}
			i++
			continue
		}
		if r.inRelative(i) { // "la lettre, que X a lue": not whom the story goes on about
			i = last
			continue
		}
		if e.kind == office && !e.given {
			if in := r.introducedBy(item{first: max(0, i-1), last: last}); in != nil {
				e = in
			}
		}
		first := r.sentences[r.words[i].sentence].first
		r.heard = append(r.heard, heard{names: []string{e.name}, at: i, spoke: r.leads(first, i) && !r.at(i-1).is(lang.Preposition), gender: r.genderAt(e, i), person: e.kind == person})
		i = last
	}
	return i
}

// inRelative reports whether a name at i stands right behind a comma and a relative pronoun that is its verb's object, an article
// aside.
func (r *resolver) inRelative(i int) bool {
	if r.at(i - 1).is(lang.Determiner) {
		i--
	}
	return i > 1 && r.words[i-1].is(lang.RelativeWord) && !r.words[i-1].is(lang.SubjectPronoun) && r.words[i-2].mark(",") && len(r.speech.Grammar.Clitics) > 0
}

func (r *resolver) note(names []string, p phrase, spoke bool) {
	if len(names) == 0 || p.empty() {
		return
	}
	h := heard{names: names, at: p.head, plural: len(names) > 1 && !r.spokesperson(p) || r.joinedAt(p), spoke: spoke, told: spoke, to: !spoke}
	h.paper = r.words[r.headOf(item{first: p.first, last: p.last})].is(lang.Document)
	if e := r.entity(names[0]); e == nil {
		h.gender, h.common = r.nounGender(p.head), true
		h.person = r.words[p.head].is(lang.Role) && !r.words[p.head].is(lang.Body)
		h.plural = h.plural || r.pluralHead(p.head) && r.words[p.head].is(lang.Role|lang.Body)
	} else {
		h.gender, h.person = e.gender, e.kind == person && !(r.bodyNoun(p) && !r.human(e)) // "the utility" may be a name of two words
		if pr, ok := r.speech.Grammar.Pronouns[r.words[p.head].low]; ok && e.kind == person && e.gender == "" && (pr.Gender == "m" || pr.Gender == "f") && pr.Number == "s" {
			e.gender, h.gender = pr.Gender, pr.Gender
		}
		if h.gender == "" {
			h.gender = r.genderAt(e, p.first)
		}
		h.plural = h.plural || r.isCourt(e.name) && r.words[p.head].is(lang.Role) && r.pluralHead(p.head) // "the judges"
	}
	r.heard = append(r.heard, h)
}

// joinedAt reports whether others join the phrase: "X, flanked by Y".
func (r *resolver) joinedAt(p phrase) bool {
	for _, words := range r.lexicon.joined {
		for i := p.last - 1; i <= p.last+1 && i < len(r.words); i++ {
			if i >= 0 && r.follow(words, i, len(r.words)) > i {
				return true
			}
		}
	}
	return false
}

func (r *resolver) entity(name string) *entity { return r.reg.byName[lang.Fold(name)].root() }

// who are the actors that a phrase means; sure where the words themselves say so or only one can be meant.
func (r *resolver) who(p phrase, rep report, speaker bool) ([]string, bool) {
	if p.last-p.first > 1 && r.words[p.last-1].is(lang.RelativeWord) { // "X, who": X
		p = r.antecedentOf(p)
	}
	if p.empty() {
		return nil, false
	}
	if r.words[p.head].is(lang.Nobody|lang.Somebody) && !r.words[p.head].is(lang.SubjectPronoun) {
		return nil, false
	}
	if two := r.words[p.first].low + r.at(p.first+1).low; p.last-p.first == 2 && strings.Contains(two, "'") && r.speech.Grammar.Class(two)&lang.Somebody != 0 {
		return nil, false // « quelqu'un »
	}
	if p.last-p.first == 1 || r.latter(p.head) {
		w := r.words[p.head]
		if w.is(lang.SubjectPronoun|lang.ObjectPronoun|lang.RelativeWord|lang.Possessive) && !w.capital || w.is(lang.SubjectPronoun|lang.Possessive) {
			names := r.pronoun(p.head, rep, nil)
			return names, len(names) > 0
		}
		if w.is(lang.Plain) {
			return nil, false // "cela imposerait": what was told
		}
	}
	if names := r.distributed(p); len(names) > 0 {
		return names, true
	}
	var out []string
	sure := true
	for _, it := range r.items(p) {
		names, ok := r.party(it, rep, speaker)
		sure = sure && ok
		for _, n := range names {
			if !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	out = r.asSigners(out)
	return out, sure && len(out) > 0
}

// leads reports whether a name at i is what the sentence that begins at first is about: no more than an article and what the named
// one is stands before it ("the prefect, Ann Lee").
func (r *resolver) leads(first, i int) bool {
	if i-first < 3 {
		return true
	}
	if r.at(i-1).mark(",") && r.at(first).is(lang.Determiner|lang.Possessive) && r.at(first+1).is(lang.Role) {
		if p := r.phraseAt(first, i); p.last == i-1 { // "la ministre de l'Emploi, Ann Lee"
			return true
		}
	}
	for j := first; j < i; j++ {
		if w := r.words[j]; !w.is(lang.Determiner|lang.Possessive|lang.Role|lang.Body|lang.Title|lang.Nationality) && !w.mark(",") {
			return false
		}
	}
	return true
}
