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
	lo := k.first
	f.accordings(s)
	for i := k.first; i < k.last; i++ {
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
		case !f.withinSaid(r, from):
			if r.polarity == knowledge.Affirmed && f.saidNotSo(r, from) {
				r.polarity = knowledge.Negated
			}
			f.add(r)
			if r.frame.Bare || r.frame.That {
				lo = max(lo, f.nested(r))
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
				return r.agentless || r.polarity == knowledge.Hypothetical
			}
		}
	}
	return false
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
	f.complete(&r)
	f.reports = append(f.reports, r)
	if !r.nominal && r.act != "" {
		for _, c := range r.contents {
			f.take(c)
		}
	}
	if r.direct || !r.nominal && len(r.contents) > 0 {
		f.spoken = len(f.reports) - 1
	}
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
	if r.act == string(knowledge.Demand) && r.addressee.empty() && !r.nominal {
		r.addressee = f.letterTo(*r)
	}
}

// letterTo is whom a letter that the words before the cue tell of is written to.
func (f *finder) letterTo(r report) phrase {
	first := f.sentences[f.words[r.cue[0]].sentence].first
	letter := -1
	for i := first; i < r.cue[0]; i++ {
		if f.words[i].is(lang.Letter) {
			letter = i
		}
	}
	if letter < 0 {
		return phrase{}
	}
	for i := letter + 1; i < r.cue[0] && i < letter+4; i++ {
		for _, to := range f.demandedOf() {
			if p := f.personAt(to, i, r.cue[0]); !p.empty() && f.nameLike(p) {
				return f.apposition(p, r.cue[0])
			}
		}
	}
	return phrase{}
}

// demandedOf are the prepositions that nouns of demanding put before the other side, ascending.
func (f *finder) demandedOf() []string {
	var out []string
	for _, rows := range f.speech.Nouns {
		for _, noun := range rows {
			if noun.Act == string(knowledge.Demand) {
				out = append(out, noun.To...)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
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
	if t.score < 0 {
		return r, false
	}
	r.frame, r.act, r.addressee = t.frame, string(t.frame.Act), t.person
	if t.frame.Negated || t.frame.Would {
		r.polarity = knowledge.Affirmed
	}
	r.contents = f.contentsOf(t)
	if len(r.contents) == 1 && v.form.Kind == lang.Gerund && !f.documentBefore(v).empty() && !f.words[r.contents[0][0]].is(lang.Complementizer) { // "une lettre demandant l'arrêt a circulé"
		r.contents[0][1] = min(r.contents[0][1], f.beforeVerb(r.contents[0][0]+1, r.contents[0][1]))
	}
	r.direct = f.isDirect(r.contents)
	r.cue[1] = v.last
	return f.withSpeaker(r, lo, from, t)
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

// cliticContent lets an object pronoun before the verb be the content: "l'a exclu".
func (f *finder) cliticContent(v verb) tail {
	if v.passive || v.bare() {
		return tail{score: -1}
	}
	for i := v.first; i < v.at; i++ { // "s'y oppose"
		prep := f.speech.Grammar.Stands[f.words[i].low]
		for _, fr := range v.frames {
			if prep != "" && slices.Contains(fr.Preps, prep) && fr.Act != string(knowledge.State) && !fr.With {
				return tail{frame: fr, quote: -1, score: scorePrep, content: [2]int{i, i + 1}}
			}
		}
	}
	for _, c := range v.clitics {
		if !f.words[c].is(lang.Definite) {
			continue
		}
		for _, fr := range v.frames {
			if fr.Object && !fr.Target && !fr.With && fr.Act != string(knowledge.State) {
				return tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{c, c + 1}}
			}
		}
	}
	return tail{score: -1}
}

// dative is the pronoun of the group that is the person rather than the content, -1 for none.
func (f *finder) dative(v verb) int {
	for _, c := range v.clitics {
		if !f.words[c].is(lang.Definite) {
			return c
		}
	}
	return -1
}

// fronted reads the content that a relative pronoun brings in front of the verb: "ce que le maire conteste", "la prime que
// réclame le syndicat".
func (f *finder) fronted(v verb) tail {
	none := tail{score: -1}
	if v.passive || v.bare() || len(f.speech.Grammar.Clitics) == 0 {
		return none
	}
	at := v.first - 1
	for at > 0 && !f.words[at].is(lang.Complementizer) && at > v.first-12 && f.words[at].kind != lang.Mark && !f.verbal(at) {
		at--
	}
	if at < 1 || !f.words[at].is(lang.Complementizer) || at+1 < v.first && f.phraseAt(at+1, v.first).last != v.first {
		return none
	}
	first := at - 1
	if !f.words[first].is(lang.Plain) {
		last := at
		if f.words[first].mark(",") {
			last = first
		}
		p := f.phraseEndingAt(last, f.sentences[f.words[at].sentence].first)
		if p.empty() {
			return none
		}
		first = p.first
	}
	for _, fr := range v.frames {
		if fr.Object && !fr.Target && fr.Act != string(knowledge.State) {
			return tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{first, at + 1}}
		}
	}
	return none
}

// withSpeaker finds who acts; without anybody a finite verb marks nothing.
func (f *finder) withSpeaker(r report, lo, from int, t tail) (report, bool) {
	v := r.verb
	switch {
	case v.inverted >= 0:
		r.speaker = phrase{v.inverted, v.inverted + 1, v.inverted}
	case v.bare():
		if v.form.Kind == lang.Infinitive && !f.ownInfinitive(v) {
			if r.speaker = f.narrated(v); f.goesOn(v) {
				r.polarity = knowledge.Affirmed
				r.speaker = f.subjectBefore(f.groupStart(v.first-1), lo)
			}
			return r, !r.speaker.empty()
		}
		if v.form.Kind == lang.Participle && !f.activeParticiple(v) {
			return f.passives(r, lo)
		}
		if f.intended(v) && r.act == string(knowledge.State) {
			return r, false // "plans to add a button" says nothing
		}
		if f.intended(v) {
			r.speaker = f.subjectBefore(f.back(v.first-1)+1, lo)
			if r.polarity == knowledge.Affirmed {
				r.polarity = knowledge.Future
			}
			return r, !r.speaker.empty()
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
	if t.score == scoreAlone && !f.nameLike(r.speaker) && !f.words[r.speaker.head].is(lang.SubjectPronoun|lang.Somebody) {
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

// narrated is the subject of an infinitive that tells the story on: "Et le maire de réclamer une enquête".
func (f *finder) narrated(v verb) phrase {
	first := f.sentences[f.words[v.at].sentence].first
	if !f.words[first].is(lang.Conjunction) || !f.words[v.first].is(lang.InfinitiveMark) || !f.words[v.first].is(lang.Of) {
		return phrase{}
	}
	if p := f.phraseAt(first+1, v.first); p.last == v.first && f.nameLike(p) {
		return p
	}
	return phrase{}
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

// ownInfinitive reports whether the infinitive tells an act of the clause's subject: "avant de prier".
func (f *finder) ownInfinitive(v verb) bool {
	return f.at(v.first-1).is(lang.BeforeInfinitive) || f.at(v.first).is(lang.BeforeInfinitive) || f.intended(v)
}

// intended reports whether a verb of intention governs the infinitive: "plans to appeal".
func (f *finder) intended(v verb) bool {
	return f.governed(v, f.speech.Grammar.Intends)
}

// goesOn reports whether a verb governs the infinitive that tells how the act is done, and done it is: "ne cesse de réclamer".
func (f *finder) goesOn(v verb) bool {
	return f.governed(v, f.speech.Grammar.GoesOn) && (f.governed(v, f.speech.Grammar.Stops) == f.denied(v))
}

// denied reports whether a negation stands before the verb that governs the infinitive, in its clause.
func (f *finder) denied(v verb) bool {
	for i := v.first - 1; i >= 0 && i > v.first-6 && f.words[i].kind == lang.Word; i-- {
		if f.words[i].is(lang.Negation) {
			return true
		}
	}
	return false
}

// governed reports whether one of the verbs stands before the infinitive.
func (f *finder) governed(v verb, lemmas []string) bool {
	at := v.first - 1
	for at > 0 && f.words[at].is(lang.Negation) && len(f.words[at].forms) == 0 {
		at--
	}
	for _, w := range f.at(at).forms {
		if slices.Contains(lemmas, w.Lemma) && w.Kind != lang.Infinitive {
			return true
		}
	}
	return false
}

// groupStart is where the verb group that ends at i begins.
func (f *finder) groupStart(i int) int {
	for i > 0 && f.words[i-1].sentence == f.words[i].sentence && f.words[i-1].is(lang.Auxiliary|lang.Negation|lang.Clitic) {
		i--
	}
	return i
}

// coordinatedVerb reports whether "and" or a comma stands right before the verb group.
func (f *finder) coordinatedVerb(v verb) bool {
	w := f.at(v.first - 1)
	return w.is(lang.Conjunction) || w.is(lang.Break) && !w.is(lang.RelativeWord|lang.Complementizer)
}

// sameSubject takes the subject of the act before in the same sentence, else of the sentence's first clause.
func (f *finder) sameSubject(r report, lo, from int) (report, bool) {
	for i := len(f.reports) - 1; i >= from; i-- {
		p := f.reports[i]
		if p.nominal || p.agentless && p.speaker.empty() {
			if p.verb.passive && !p.nominal && !p.addressee.empty() {
				r.speaker = p.addressee
				return r, true
			}
			continue
		}
		if !p.speaker.empty() && p.speaker.first < r.cue[0] {
			if q := f.subjectInside(p, r.cue[0]); !q.empty() {
				r.speaker = q
				return r, true
			}
			r.speaker, r.carried = p.speaker, i
			return r, true
		}
	}
	if !r.speaker.empty() {
		return r, true
	}
	first := f.sentences[f.words[r.verb.at].sentence].first
	r.speaker = f.mainSubject(first, r.cue[0])
	if r.speaker.empty() && r.verb.bare() {
		r.speaker = f.mainBehind(r)
	}
	return r, !r.speaker.empty()
}

// documentBefore is the noun phrase that a present participle hangs on ("une pétition demandant"), or who issued it where a light
// verb says so ("les élus ont voté une motion demandant").
func (f *finder) documentBefore(v verb) phrase {
	if v.form.Kind != lang.Gerund || len(f.speech.Grammar.BeforeGerund) == 0 || f.words[v.first].is(lang.BeforeGerund) || f.at(v.first-1).kind != lang.Word {
		return phrase{}
	}
	first := f.sentences[f.words[v.at].sentence].first
	p := f.phraseEndingAt(v.first, first)
	if p.empty() {
		return p
	}
	if light, ok := f.lightAt(f.back(p.first)); ok && !light.passive {
		if who := f.subjectBefore(light.first, first); !who.empty() {
			return who
		}
	}
	return p
}

// doneBy is who does what a gerund behind a preposition tells, where that is not the clause's subject: the other side of the act
// before ("blamed the firm for refusing") or the noun that a participle hangs on ("a driver sacked for refusing").
func (f *finder) doneBy(v verb, from int) phrase {
	prep := v.first - 1
	if v.form.Kind != lang.Gerund || !f.at(prep).is(lang.Preposition) || len(f.speech.Grammar.Clitics) > 0 {
		return phrase{}
	}
	for i := len(f.reports) - 1; i >= from; i-- {
		r := f.reports[i]
		if !r.nominal && r.frame.Target && !r.addressee.empty() && len(r.contents) > 0 && r.contents[0][0] == prep {
			return r.addressee
		}
	}
	first := f.sentences[f.words[v.at].sentence].first
	if before := f.at(prep - 1); prep-1 > first && len(before.forms) == 0 && f.speech.PastShape(before.low) {
		return f.phraseEndingAt(prep-1, first)
	}
	return phrase{}
}

// subjectInside is the subject of the clause that a report brings, where the word at i stands in it.
func (f *finder) subjectInside(p report, i int) phrase {
	for _, c := range p.contents {
		if c[0] > p.cue[0] && c[0] < i && i < c[1] && f.words[c[0]].is(lang.Complementizer) {
			return f.mainSubject(c[0]+1, i)
		}
	}
	return phrase{}
}

// mainSubject is the first noun phrase before a finite verb from first on.
func (f *finder) mainSubject(first, before int) phrase {
	for _, s := range f.segments(first, before) {
		if !s.noun.empty() {
			return f.widened(s.noun, s.last)
		}
	}
	return phrase{}
}

// mainBehind is the subject of the main clause behind a participle in front: "Promettant X, le groupe a …".
func (f *finder) mainBehind(r report) phrase {
	end := f.sentenceEnd(r.verb.at)
	for i := r.verb.last; i < end; i++ {
		if f.words[i].mark(",") && !f.quoted(i) {
			return f.firstPhrase(i+1, end)
		}
	}
	return phrase{}
}

// contentsOf are the content's pieces: of a quotation, one for each sentence it runs through.
func (f *finder) contentsOf(t tail) [][2]int {
	if t.quote < 0 && t.inf {
		return f.joinedDemands(t.content)
	}
	if t.quote < 0 {
		if t.content[1] <= t.content[0] {
			return nil
		}
		return [][2]int{t.content}
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

// joinedDemands cuts "to “do A” and to “do B”" in two where each part is quoted.
func (f *finder) joinedDemands(c [2]int) [][2]int {
	first := f.words[c[0]]
	for i := c[0] + 1; i+1 < c[1]; i++ {
		same := f.words[i+1].is(lang.InfinitiveMark) && (f.words[i+1].low == first.low || f.speech.Grammar.Contracted[first.low] == f.words[i+1].low)
		if f.words[i].is(lang.Conjunction) && !f.quoted(i) && same && f.isDirect([][2]int{{c[0], i}}) && f.quoted(i+2) {
			return [][2]int{{c[0], i}, {i + 1, c[1]}}
		}
	}
	return [][2]int{c}
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

// standing gives the quotations of a sentence that nobody is said to speak to the one who spoke last.
func (f *finder) standing(s, from int) {
	k := f.sentences[s]
	for q := range f.quotes {
		quote := f.quotes[q]
		if f.words[quote.last-1].sentence != s || f.taken[q] || f.fragment(q) || k.title {
			continue
		}
		if r, ok := f.introduced(q); ok {
			f.add(r)
			continue
		}
		if r, ok := f.tagged(q); ok {
			f.add(r)
			continue
		}
		if r, ok := f.raised(q, s); ok {
			f.add(r)
			continue
		}
		if f.spoken < 0 {
			continue
		}
		last := f.reports[f.spoken]
		if !f.continues(q, last, s) || f.claimedLater(q) {
			continue
		}
		f.taken[q] = true
		r := report{act: string(knowledge.State), polarity: knowledge.Affirmed, cue: last.cue, verb: last.verb, frame: last.frame, carried: f.spoken, clitic: -1, speaker: last.speaker, addressee: last.addressee, direct: true, sentence: s}
		if last.carried >= 0 && len(last.contents) > 0 && last.sentence > last.verbSentence(f.doc) {
			r.carried = last.carried
		}
		r.contents = f.sentenceRuns(quote.first, quote.last)
		r.whole = true
		f.reports = append(f.reports, r)
		f.spoken = len(f.reports) - 1
	}
}

// claimedLater reports whether the quotation runs on over paragraphs to one behind which its speaker is named.
func (f *finder) claimedLater(q int) bool {
	for n := q; n+1 < len(f.quotes) && !f.quotes[n].Closed && f.quotes[n+1].follows == n; {
		n++
		if f.quotes[n].Closed && n > q {
			end := f.sentences[f.words[f.quotes[n].last-1].sentence].last
			for i := f.quotes[n].last; i < end; i++ {
				if v, ok := f.verbAt(i); ok && !f.quoted(i) {
					_, trails := f.trailing(v, 0)
					return trails
				}
			}
		}
	}
	return false
}

// earlier are the pieces of the paragraphs that a quotation goes on from and that nobody has been given yet.
func (f *finder) earlier(q int) [][2]int {
	var out [][2]int
	for n := f.quotes[q].follows; n >= 0 && !f.taken[n]; n = f.quotes[n].follows {
		f.taken[n] = true
		out = append(f.sentenceRuns(f.quotes[n].first, f.quotes[n].last), out...)
	}
	return out
}

func (r report) verbSentence(d *doc) int { return d.words[r.verb.at].sentence }

// continues reports whether the quotation q may go on the speech of the report before: the next paragraph at most.
func (f *finder) continues(q int, last report, s int) bool {
	if f.quotes[q].follows >= 0 {
		return true
	}
	reach := 0
	for _, c := range last.contents {
		reach = max(reach, f.words[min(c[1], len(f.words))-1].sentence)
	}
	return f.sentences[s].paragraph-f.sentences[max(reach, last.sentence)].paragraph <= 1 && slices.Contains([]bool{true}, last.direct || reach >= s-2)
}
