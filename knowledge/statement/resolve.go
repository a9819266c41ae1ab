package statement

import (
	"slices"

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
			r.speaks[i], r.sure[i] = r.who(rep.speaker, rep, true)
			r.takeTurn(i, to)
			if judge := r.judgedBy(i); len(judge) > 0 && sameNames(judge, r.speaks[i]) {
				r.speaks[i] = r.pronoun(rep.speaker.head, rep, judge)
			}
		}
		if rep.answers > 0 {
			r.speaks[i] = to[rep.answers-1]
		}
		r.sure[i] = r.settled(i)
		if !rep.nominal {
			r.passed = append(r.passed, i)
		}
		r.note(r.speaks[i], rep.speaker, true)
		switch p := rep.addressee; {
		case rep.clitic >= 0:
			to[i] = r.pronoun(rep.clitic, rep, r.speaks[i])
		case p.last-p.first == 1 && r.words[p.head].is(lang.ObjectPronoun) && !r.words[p.head].capital:
			to[i] = r.pronoun(p.head, rep, r.speaks[i]) // nobody speaks to "him" and is him
		default:
			to[i], _ = r.who(rep.addressee, rep, false)
		}
		if rep.addressee.empty() && rep.clitic < 0 {
			to[i] = r.you(rep, r.speaks[i])
		}
		to[i] = without(to[i], r.speaks[i])
		r.note(to[i], rep.addressee, false)
	}
	return r.speaks, to, r.sure
}

// judgedBy are the speakers of the refusal, or the ruling, whose content the possessive of nominal act i stands in: "the court
// rejected its appeal" tells of another's appeal.
func (r *resolver) judgedBy(i int) []string {
	rep := r.reports[i]
	if !rep.nominal || rep.speaker.empty() || !r.words[rep.speaker.head].is(lang.Possessive) {
		return nil
	}
	for k, other := range r.reports {
		if k == i || other.sentence != rep.sentence || other.act != "refuse" && other.act != "rule" {
			continue
		}
		for _, c := range other.contents {
			if c[0] <= rep.cue[0] && rep.cue[1] <= c[1] {
				return r.speaks[k]
			}
		}
	}
	return nil
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
	if e := r.entity(names[0]); e == nil {
		h.gender, h.common = r.nounGender(p.head), true
		h.person = r.words[p.head].is(lang.Role) && !r.words[p.head].is(lang.Body)
		h.plural = h.plural || r.pluralHead(p.head) && r.words[p.head].is(lang.Role|lang.Body)
	} else {
		h.gender, h.person = e.gender, e.kind == person
		if pr, ok := r.speech.Grammar.Pronouns[r.words[p.head].low]; ok && e.kind == person && e.gender == "" && (pr.Gender == "m" || pr.Gender == "f") && pr.Number == "s" {
			e.gender, h.gender = pr.Gender, pr.Gender
		}
		if h.gender == "" {
			h.gender = r.genderAt(e, p.first)
		}
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
		p.last--
		for p.last > p.first && r.words[p.last-1].mark(",") {
			p.last--
		}
	}
	if p.empty() {
		return nil, false
	}
	if r.words[p.head].is(lang.Nobody|lang.Somebody) && !r.words[p.head].is(lang.SubjectPronoun) {
		return nil, false
	}
	if p.last-p.first == 1 || r.latter(p.head) {
		w := r.words[p.head]
		if w.is(lang.SubjectPronoun|lang.ObjectPronoun|lang.RelativeWord|lang.Possessive) && !w.capital || w.is(lang.SubjectPronoun|lang.Possessive) {
			names := r.pronoun(p.head, rep, nil)
			return names, len(names) > 0
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
	return out, sure && len(out) > 0
}

// party are the actors that one item means.
func (r *resolver) party(it item, rep report, speaker bool) ([]string, bool) {
	if names := r.group(it); len(names) > 0 {
		return names, true
	}
	if e, sure := r.epithet(it); e != nil {
		return []string{e.name}, sure
	}
	if e, last := r.whole(it); e != nil && last >= it.last {
		return append([]string{e.name}, e.of...), true
	}
	if it.named() {
		if e := r.reg.longer(r.doc, it); e != nil {
			return r.withBody([]string{e.name}, it), true
		}
		if names := r.inside(it.name[0], it.name[1]); len(names) > 0 {
			return r.withBody(names, it), true
		}
	}
	if names := r.author(it, rep); len(names) > 0 {
		return names, true
	}
	if e := r.issuer(it); e != nil {
		return []string{e.name}, true
	}
	if p := r.issuedBy(phrase{it.first, it.last, r.headOf(it)}, rep.cue[0]); !p.empty() && speaker {
		return r.who(p, rep, false)
	}
	if e := r.ruling(it); e != nil {
		return []string{e.name}, true
	}
	if name, sure := r.described(it); name != "" {
		return []string{name}, sure
	}
	if r.spokesperson(phrase{it.first, it.last, it.first}) {
		if names := r.spokesFor(it, rep); len(names) > 0 {
			return names, true
		}
	}
	if names := r.inside(it.first, it.last); len(names) > 0 && !r.of(it) {
		return names, true
	}
	first := it.first
	for first < it.last-1 && r.words[first].is(lang.Determiner|lang.Possessive) {
		first++
	}
	if r.words[first].is(lang.Of) && !r.words[first].is(lang.Determiner) {
		first = it.first // "l'un d'eux"
	}
	if speaker && !r.proper(it) && r.newcomers(it, rep) {
		return []string{r.smallText(first, it.last)}, true
	}
	return []string{r.nameText(first, it.last)}, r.proper(it)
}

// whole is the entity one of whose names is all of the item, an article before it aside.
func (r *resolver) whole(it item) (*entity, int) {
	for first := it.first; first < it.last; first++ {
		if e, last := r.reg.named(r.doc, first, it.last); e != nil && last == it.last {
			return e, last
		}
		if !r.words[first].is(lang.Determiner | lang.Possessive | lang.Title) {
			break
		}
	}
	return nil, it.first
}

// inside are the entities named in words[i:j].
func (r *resolver) inside(i, j int) []string {
	var out []string
	for i < j {
		e, last := r.reg.named(r.doc, i, j)
		if e == nil {
			i++
			continue
		}
		if !slices.Contains(out, e.name) {
			out = append(out, e.name)
		}
		i = last
	}
	return out
}

// of reports whether the item is a noun that something named belongs to ("a member of X"): X is not who is meant.
func (r *resolver) of(it item) bool {
	head := r.headOf(it)
	return r.words[head].is(lang.Role|lang.Document) || r.words[head].class == 0
}

// withBody adds the body that somebody speaks for.
func (r *resolver) withBody(names []string, it item) []string {
	for _, n := range names {
		if e := r.entity(n); e != nil {
			for _, o := range e.of {
				if !slices.Contains(names, o) {
					names = append(names, o)
				}
			}
		}
	}
	return names
}

// spokesperson reports whether a phrase's head speaks for somebody else.
func (r *resolver) spokesperson(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if r.words[i].is(lang.Spokesperson) {
			return true
		}
		if r.words[i].is(lang.Of) {
			return false
		}
	}
	return false
}

// spokesFor names a spokesperson without a name and the body behind: "a spokesman for the company".
func (r *resolver) spokesFor(it item, rep report) []string {
	head := r.headOf(it)
	var behind []string
	for i := it.first; i < it.last; i++ {
		if i > head && r.words[i].is(lang.Of|lang.Preposition) && i+1 < it.last {
			behind, _ = r.who(phrase{i + 1, it.last, i + 1}, rep, false)
			break
		}
		if i < head && r.possessive(i) {
			behind, _ = r.who(phrase{it.first, i, it.first}, rep, false)
			break
		}
	}
	if len(behind) == 0 {
		behind = r.inside(it.first, it.last)
	}
	if len(behind) == 0 {
		return nil
	}
	for _, e := range r.reg.list {
		if e.same == nil && slices.Equal(e.of, behind[:1]) && r.calledSo(e, head) {
			return append([]string{e.name}, e.of...)
		}
	}
	first := it.first
	for first < it.last-1 && r.words[first].is(lang.Determiner|lang.Possessive) {
		first++
	}
	return append([]string{r.nameText(first, it.last)}, behind...)
}

// calledSo reports whether a name of the entity holds the noun at i.
func (r *resolver) calledSo(e *entity, i int) bool {
	for _, n := range append([]string{e.name}, aliasNames(e)...) {
		if slices.Contains(foldedWords(n), r.words[i].fold) {
			return true
		}
	}
	return false
}

func aliasNames(e *entity) []string {
	var out []string
	for _, a := range e.aliases {
		out = append(out, a.Name)
	}
	return out
}

// distributed spreads a noun over its adjectives: "les gouvernements américain, britannique et australien".
func (r *resolver) distributed(p phrase) []string {
	head := -1
	for i := p.first; i < p.last; i++ {
		if r.words[i].is(lang.Body|lang.Role) && !r.words[i].is(lang.Nationality) {
			head = i
			break
		}
	}
	if head < 0 || r.reg == nil {
		return nil
	}
	var out []string
	adjectives := 0
	for i := p.first; i < p.last; i++ {
		w := r.words[i]
		if w.capital && !r.sentenceStart(i) && !w.is(lang.Nationality) {
			return nil
		}
		if !w.is(lang.Nationality) {
			continue
		}
		adjectives++
		if e := r.reg.pair(r.doc, r.words[head], w); e != nil {
			out = append(out, e.name)
		} else {
			out = append(out, singular(r.words[head].low)+" "+w.low)
		}
	}
	if adjectives < 2 {
		return nil
	}
	return out
}

// pair is the entity called by a noun and an adjective, in whichever order the language has them.
func (g *registry) pair(d *doc, noun, adjective word) *entity {
	for _, words := range [][]word{{noun, adjective}, {adjective, noun}} {
		for _, n := range g.index[words[0].fold] {
			if len(n.words) == 2 && near(n.words[1], words[1].fold) && holds(n.alias, d.language.Code, d.article.Date) {
				return n.who.root()
			}
		}
		for _, n := range g.index[singular(words[0].fold)] {
			if len(n.words) == 2 && near(n.words[1], words[1].fold) && holds(n.alias, d.language.Code, d.article.Date) {
				return n.who.root()
			}
		}
	}
	return nil
}

// near compares folded adjectives without the endings of gender and number.
func near(a, b string) bool {
	strip := func(s string) string {
		s = singular(s)
		if len(s) > 4 && s[len(s)-1] == 'e' {
			s = s[:len(s)-1]
		}
		return s
	}
	return strip(a) == strip(b)
}

// leads reports whether a name at i is what the sentence that begins at first is about: no more than an article and what the named
// one is stands before it ("the prefect, Ann Lee").
func (r *resolver) leads(first, i int) bool {
	if i-first < 3 {
		return true
	}
	for j := first; j < i; j++ {
		if w := r.words[j]; !w.is(lang.Determiner|lang.Possessive|lang.Role|lang.Body|lang.Title|lang.Nationality) && !w.mark(",") {
			return false
		}
	}
	return true
}
