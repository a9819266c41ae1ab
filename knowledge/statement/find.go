package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// finder walks through one article and gathers its reports.
type finder struct {
	*doc
	reports []report
	taken   []bool // by quotation: it is somebody's content already
	spoken  int    // the report whose speaker a quotation of its own goes on with, -1
}

// find lists the acts that an article reports, in the text's order.
func (d *doc) find() []report {
	f := &finder{doc: d, taken: make([]bool, len(d.quotes)), spoken: -1}
	for s := range d.sentences {
		f.sentence(s)
	}
	return f.reports
}

func (f *finder) sentence(s int) {
	from := len(f.reports)
	k := f.sentences[s]
	lo, past := k.first, k.last
	f.accordings(s)
	if r, ok := f.headed(k); ok {
		f.add(r)
		return
	}
	for i := k.first; i < k.last; i++ {
		if i >= past {
			lo, past = k.first, k.last // behind "who asked not to be named,"
		}
		if f.quoted(i) && !f.fragment(f.words[i].quote) {
			f.inQuotation(i)
			continue
		}
		v, ok := f.verbAt(i)
		if !ok {
			f.noun(i)
			continue
		}
		r, ok := f.analyse(v, lo, from)
		switch {
		case !ok:
			f.noun(i)
		case !f.withinSaid(r, from) && !f.citing(r, from):
			if r.polarity == knowledge.Affirmed && f.saidNotSo(r, from) {
				r.polarity = knowledge.Negated
			}
			f.add(r)
			if r.frame.Bare || r.frame.That {
				lo = max(lo, f.nested(r))
				if c := r.contents; len(c) == 1 && (f.words[c[0][0]].is(lang.InfinitiveMark) || f.words[c[0][0]].is(lang.Negation) && f.at(c[0][0]+1).is(lang.InfinitiveMark)) {
					past = c[0][1]
				}
			}
		}
	}
	f.standing(s, from)
}

// withinSaid reports whether a report tells nothing of its own: it is part of what another act of the sentence says, and nobody
// is named or it is not said to have happened.
func (f *finder) withinSaid(r report, from int) bool {
	for _, other := range f.reports[from:] {
		for _, c := range other.contents {
			if !other.nominal && c[0] <= r.cue[0] && r.cue[1] <= c[1] {
				return r.agentless && !f.toldOf(r) || r.polarity == knowledge.Hypothetical
			}
		}
	}
	return false
}

// toldOf reports whether what is said tells, of somebody, that a thing was asked or promised: "staff had been told to leave".
func (f *finder) toldOf(r report) bool {
	pressing := r.act == string(knowledge.Demand) || r.act == string(knowledge.Oblige) || r.act == string(knowledge.Promise)
	return pressing && r.verb.auxiliary && len(r.contents) > 0 && r.polarity == knowledge.Affirmed && !r.addressee.empty() && !f.plain(r.addressee)
}

// saidNotSo reports whether a report stands in what another act of the sentence says is not so: "denied that the union had asked".
func (f *finder) saidNotSo(r report, from int) bool {
	for _, other := range f.reports[from:] {
		for _, c := range other.contents {
			if !other.nominal && other.polarity != knowledge.Negated && c[0] <= r.cue[0] && r.cue[1] <= c[1] && slices.Contains(f.speech.Grammar.Denying, other.verb.form.Lemma) {
				return true
			}
		}
	}
	return false
}

// nested is where the clause that a report brings begins, if it lies behind the cue.
func (f *finder) nested(r report) int {
	for _, c := range r.contents {
		if c[0] >= r.cue[1] && (len(f.speech.Grammar.Clitics) == 0 || f.words[c[0]].is(lang.Complementizer)) {
			return c[0]
		}
	}
	return 0
}

func (f *finder) add(r report) {
	r.sentence = f.words[r.cue[0]].sentence
	sign := f.bySign(r)
	if sign {
		r.speaker, r.agentless = phrase{}, true
	}
	f.complete(&r)
	r = f.joinRuns(r)
	f.reports = append(f.reports, r)
	if !r.nominal && r.act != "" {
		for _, c := range r.contents {
			f.take(c)
		}
	}
	if sign {
		f.spoken = -1
		return
	}
	if (r.direct || !r.nominal && len(r.contents) > 0) && !f.retold(r) {
		f.spoken = len(f.reports) - 1
	}
}

// bySign reports whether what a report tells is written on a thing, of which no owner is named beside it: "a banner proclaims".
func (f *finder) bySign(r report) bool {
	p := r.speaker
	if r.nominal || r.carried >= 0 || p.empty() || !f.words[f.headOf(item{first: p.first, last: p.last})].is(lang.Inscribed) || f.proper(item{first: p.first, last: p.last}) {
		return false
	}
	return !slices.ContainsFunc(f.words[p.first:p.last], func(w word) bool {
		return w.is(lang.Possessive) || w.is(lang.Of) && !w.is(lang.Determiner)
	})
}

// retold reports whether a report stands in a clause that another one's cue was put into ("the state, she says, has agreed"): a
// quotation behind it is not its speaker's.
func (f *finder) retold(r report) bool {
	for i := range f.reports[:len(f.reports)-1] {
		other := &f.reports[i]
		if other.sentence != r.sentence || len(other.contents) != 1 || r.cue[0] < other.cue[1] || r.speaker.empty() {
			continue
		}
		c := &other.contents[0]
		if c[0] <= r.speaker.first && r.speaker.last <= c[1] && c[1] <= other.cue[0] && !other.direct && !other.verb.passive && (other.frame.Quote || other.frame.That) {
			c[1] = f.contentEnd(r.cue[1]-1, f.sentenceEnd(r.cue[0]), true)
			return true
		}
	}
	return false
}

// complete finds an addressee that stands apart from the verb: who "must" do what is said, or whom the letter around goes to.
func (f *finder) complete(r *report) {
	if !r.addressee.empty() || r.clitic >= 0 || len(r.contents) == 0 {
		return
	}
	if r.act == string(knowledge.State) && len(r.contents) == 1 && !r.frame.Mind {
		r.addressee = f.bound(r.contents[0])
		r.inside = !r.addressee.empty()
	}
	if r.addressee.empty() && !r.nominal && !r.verb.passive {
		r.addressee = f.addressedAhead(*r)
	}
	if r.addressee.empty() && !r.nominal && (r.act == string(knowledge.Demand) || r.direct && f.saysYou(*r)) {
		r.addressee = f.letterTo(*r)
	}
}

// saysYou reports whether what a report quotes speaks to somebody.
func (f *finder) saysYou(r report) bool {
	for _, c := range r.contents {
		for i := c[0]; i < c[1] && i < len(f.words); i++ {
			w := f.words[i]
			if g := &f.speech.Grammar; f.quoted(i) && (w.is(lang.SubjectPronoun) && g.Pronouns[w.low].Person == 2 || w.is(lang.ObjectPronoun) && g.Objects[w.low].Person == 2) {
				return true
			}
		}
	}
	return false
}

// letterTo is whom a letter that the words around the cue tell of, outside what is quoted, is written to: "in a letter to X, …",
// "…, wrote A in a letter to X".
func (f *finder) letterTo(r report) phrase {
	k := f.sentences[f.words[r.cue[0]].sentence]
	last := r.cue[0]
	if r.direct {
		last = f.sentenceEnd(r.cue[0])
	}
	for letter := last - 1; letter >= k.first; letter-- {
		if !f.words[letter].is(lang.Letter) || f.quoted(letter) {
			continue
		}
		for i := letter + 1; i < last && i < letter+4; i++ {
			if p := f.writtenTo(i, last); !p.empty() {
				return p
			}
		}
	}
	return phrase{}
}

// writtenTo is who is named behind a preposition of asking at i; before a comma and the one who writes no apposition is read.
func (f *finder) writtenTo(i, last int) phrase {
	for _, to := range f.lexicon.demandedOf() {
		if p := f.personAt(to, i, last); !p.empty() && f.nameLike(p) && !f.quoted(i) {
			if q := f.apposition(p, last); f.roleIn(p.first, p.last) && q.last < last {
				return q
			}
			return p
		}
	}
	return phrase{}
}

// take marks the quotations inside a content.
func (f *finder) take(c [2]int) {
	for i := c[0]; i < c[1] && i < len(f.words); i++ {
		if q := f.words[i].quote; q >= 0 {
			f.taken[q] = true
		}
	}
}

// analyse reads the act of a verb; ok is false where it marks none here.
func (f *finder) analyse(v verb, lo, from int) (report, bool) {
	r := report{verb: v, cue: [2]int{v.first, v.last}, polarity: v.polarity, carried: -1, clitic: -1, act: string(v.frames[0].Act), frame: v.frames[0]}
	for _, c := range v.clitics {
		r.clitic = c
	}
	if c, ok := f.trailing(v, lo); ok {
		return f.trailed(r, c, lo)
	}
	if f.lightly(v, from) || f.asks(v) {
		return r, false
	}
	if f.passiveHere(v) {
		return f.passives(r, lo)
	}
	if q, ok := f.likewise(r); ok {
		return q, true
	}
	end := f.sentenceEnd(v.at)
	p := v.last
	if v.inverted >= 0 && v.inverted >= v.last {
		p = v.inverted + 1
	}
	t := f.bestTail(v, p, end)
	if at := f.pastParenthesis(p, end); t.score < 0 && at > p {
		t, p = f.bestTail(v, at, end), at
	}
	if at := f.pastTwin(v, p, end); t.score < 0 && at > p {
		t, p = f.bestTail(v, at, end), at
	}
	if r.clitic >= 0 {
		t = f.withClitic(v, t, p, end)
		if f.words[r.clitic].is(lang.Definite) && !slices.Contains(t.frame.Person, "") {
			r.clitic = -1 // it is what is said
		}
	}
	if t.score <= scoreAlone || t.score <= scoreObject && f.at(v.first-1).is(lang.Complementizer) {
		if c := f.fronted(v); c.score >= 0 {
			t = c
		}
	}
	if t.score <= scoreAlone {
		if c := f.cliticContent(v); c.score >= 0 {
			t, r.clitic = c, f.dative(v)
		}
	}
	if none := f.nothing(v, p, end); none.score >= 0 && t.score <= scoreAlone {
		t = none
	}
	if t.score < 0 || t.frame.Act == string(knowledge.Threaten) && t.score == scoreObject && f.words[f.phraseAt(t.content[0], end).head].is(lang.Inscribed) { // "brandit une pancarte"
		return r, false
	}
	if f.onlyMeant(r, t) {
		return r, false
	}
	r.frame, r.act, r.addressee = t.frame, string(t.frame.Act), t.person
	if t.frame.Negated || t.frame.Would {
		r.polarity = knowledge.Affirmed
	}
	if f.ofNothing(t) {
		r.polarity = knowledge.Negated
	}
	t.content[1] = f.relativeEnd(v, t)
	r.contents = f.contentsOf(t)
	if len(r.contents) == 1 && v.form.Kind == lang.Gerund && !f.documentBefore(v).empty() && !f.words[r.contents[0][0]].is(lang.Complementizer) { // "une lettre demandant l'arrêt a circulé"
		r.contents[0][1] = min(r.contents[0][1], f.beforeVerb(r.contents[0][0]+1, r.contents[0][1]))
	}
	r.direct = f.isDirect(r.contents)
	r.cue[1] = v.last
	r, ok := f.withSpeaker(r, lo, from, t)
	if q := f.signedBy(r.speaker, v.first); ok && !q.empty() {
		r.speaker, r.carried = q, -1
	}
	return r, ok
}

// lightly reports whether the verb is part of the act that a noun before it names: "a complaint was filed".
func (f *finder) lightly(v verb, from int) bool {
	return slices.ContainsFunc(f.reports[from:], func(r report) bool { return r.verb.at == v.at })
}

// asks reports whether the sentence asks what the verb tells, outside of any quotation.
func (f *finder) asks(v verb) bool {
	last := f.sentences[f.words[v.at].sentence].last - 1
	return f.words[last].mark("?") && !f.quoted(last) && !f.quoted(v.at) && len(f.speech.Grammar.Clitics) > 0
}

// pastTwin skips a second participle that shares what the verb brings: "a réclamé et obtenu une prime".
func (f *finder) pastTwin(v verb, p, end int) int {
	if v.form.Kind != lang.Participle || !v.auxiliary || p+1 >= end || !f.words[p].is(lang.Conjunction) || !f.adjectival(p+1) || !f.speech.ParticipleShape(f.words[p+1].low) {
		return p
	}
	return p + 2
}

// pastParenthesis skips a few words between commas right behind a verb: "demand, figures in hand, that".
func (f *finder) pastParenthesis(p, end int) int {
	if p >= end || !f.words[p].mark(",") || f.quoted(p) {
		return p
	}
	for i := p + 1; i < end && i < p+8 && !f.verbal(i); i++ {
		if f.words[i].mark(",") {
			return i + 1
		}
	}
	return p
}

// withClitic lets an object pronoun before the verb be the person of a frame.
func (f *finder) withClitic(v verb, t tail, p, end int) tail {
	direct := len(v.clitics) > 0 && f.words[v.clitics[len(v.clitics)-1]].is(lang.Definite)
	for _, fr := range v.frames {
		if len(fr.Person) == 0 || direct && !slices.Contains(fr.Person, "") {
			continue
		}
		if c := f.contentAt(v, fr, f.skipLight(p, end), end, true); c.score+2 > t.score && c.score >= 0 {
			c.score += 2
			t = c
		}
	}
	return t
}

// withSpeaker finds who acts; without anybody a finite verb marks nothing.
func (f *finder) withSpeaker(r report, lo, from int, t tail) (report, bool) {
	v := r.verb
	switch {
	case v.inverted >= 0:
		r.speaker = phrase{v.inverted, v.inverted + 1, v.inverted}
	case v.bare():
		if v.form.Kind == lang.Infinitive && !f.ownInfinitive(v) {
			if r.speaker = f.narrated(v); f.goesOn(v) && !(r.frame.Mind && len(f.speech.Grammar.Clitics) == 0) {
				r.polarity = knowledge.Affirmed
				r.speaker = f.subjectBefore(f.groupStart(f.governing(v)), lo)
			}
			return r, !r.speaker.empty()
		}
		if v.form.Kind == lang.Participle && !f.activeParticiple(v) {
			return f.passives(r, lo)
		}
		if p := f.headlined(v); !p.empty() {
			r.speaker, r.polarity = p, knowledge.Future
			return r, r.act != string(knowledge.State)
		}
		if noun, _ := f.purpose(v); noun >= 0 || f.intended(v) {
			return f.planned(r, lo, from)
		}
		if f.weighed(v) && r.polarity == knowledge.Affirmed {
			r.polarity = knowledge.Future
		}
		if p := f.documentBefore(v); !p.empty() {
			r.speaker = p
			return r, true
		}
		if p := f.doneBy(v, from); !p.empty() {
			r.speaker = p
			return r, true
		}
		return f.sameSubject(r, lo, from)
	default:
		if f.perfectGerund(v) && f.at(v.first-1).is(lang.Preposition) {
			return r, false // "accused her of having said that": nobody but the accuser says so
		}
		r.speaker = f.subjectBefore(v.first, lo)
		if at := t.content[1]; at > 0 && at <= v.first && f.words[at-1].is(lang.Complementizer) { // fronted
			if r.speaker = f.phraseAt(at, v.first); at == v.first {
				r.speaker = f.subjectBehind(v.last)
			}
		}
		if r.speaker.empty() || f.coordinatedVerb(v) {
			if q, ok := f.sameSubject(r, lo, from); ok {
				return q, true
			}
		}
		if r.speaker.empty() {
			return r, false
		}
	}
	if t.frame.Bears { // "devra verser": nobody is named who wants it
		r.addressee, r.speaker, r.agentless = r.speaker, phrase{}, true
		return r, f.nameLike(r.addressee) || f.pronounThird(r.addressee)
	}
	if t.score == scoreAlone && !f.nameLike(r.speaker) && !(f.bareName(r.speaker) && f.lastAt(v.last, f.sentenceEnd(v.at))) && !f.words[r.speaker.head].is(lang.SubjectPronoun|lang.Somebody) {
		return r, false
	}
	if v.adjective && !f.somebody(r.speaker) {
		return r, false
	}
	if r.polarity == knowledge.Affirmed && f.supposed(r.speaker) {
		r.polarity = knowledge.Hypothetical
	}
	if f.plain(r.speaker) && v.passive {
		r.speaker, r.agentless = phrase{}, true
		return r, !t.frame.Mind
	}
	if (f.words[r.speaker.head].is(lang.Nobody) || f.words[r.speaker.first].is(lang.Nobody) || f.at(r.speaker.first-1).is(lang.Nobody)) && r.polarity == knowledge.Affirmed {
		r.polarity = knowledge.Negated
	}
	return r, true
}

// bareName reports whether a phrase is one word with a capital that begins its sentence and that the data, and the rest of the text,
// do not know for a common noun: "Arval refuse."
func (f *finder) bareName(p phrase) bool {
	w := f.words[p.first]
	return p.last-p.first == 1 && w.capital && w.class == 0 && len(w.forms) == 0 && !f.commonNoun(p.first) && !f.pluralHead(p.first) && !f.manyInitials(p.first)
}

// manyInitials reports whether the word at i is the plural of initials: "MPs".
func (f *finder) manyInitials(i int) bool {
	text := f.text[f.words[i].start:f.words[i].end]
	n := len(text)
	return n > 2 && text[n-1] == 's' && text[n-2] >= 'A' && text[n-2] <= 'Z'
}

// supposed reports whether a word such as "if" opens the clause of a subject: what it is said to do has not happened.
func (f *finder) supposed(p phrase) bool {
	w := f.at(p.first - 1)
	return p.first > 0 && w.sentence == f.at(p.first).sentence && w.is(lang.Hypothetical) && w.is(lang.Break)
}

// plain reports whether the subject is nobody: "it was announced".
func (f *finder) plain(p phrase) bool {
	return p.last-p.first == 1 && f.words[p.first].is(lang.Plain)
}

// activeParticiple: an English past that the data list as a participle too.
func (f *finder) activeParticiple(v verb) bool {
	for _, g := range f.words[v.at].forms {
		if g.Kind == lang.Finite && g.Lemma == v.form.Lemma {
			return true
		}
	}
	return false
}

// contentsOf are the content's pieces: of a quotation, one for each sentence it runs through.
func (f *finder) contentsOf(t tail) [][2]int {
	if t.quote < 0 {
		if t.content[1] <= t.content[0] {
			return nil
		}
		return f.parted(t)
	}
	q := f.quotes[t.quote]
	out := f.sentenceRuns(q.first, q.last)
	f.taken[t.quote] = true
	// what follows the quotation in its last sentence belongs to it unless another act begins
	if n := len(out); n > 0 {
		end := f.sentenceEnd(q.last - 1)
		if q.last < end && !f.words[q.last].mark(",;:") && !(f.words[q.last].is(lang.Conjunction) && !f.at(q.last+1).is(lang.Complementizer|lang.InfinitiveMark)) && !f.cueFollows(q.last, end) {
			out[n-1][1] = max(q.last, f.contentEnd(q.last-1, end, true))
		}
	}
	return out
}

// isDirect reports whether a content has quotation marks.
func (f *finder) isDirect(contents [][2]int) bool {
	for _, c := range contents {
		for i := c[0]; i < c[1] && i < len(f.words); i++ {
			if f.quoted(i) {
				return true
			}
		}
	}
	return false
}
