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
func (d *doc) find(g guard) []report {
	f := &finder{doc: d, taken: make([]bool, len(d.quotes)), spoken: -1}
	for s := range d.sentences {
		f.attempt(g, s, f.sentence)
	}
	return f.reports
}

// attempt reads a sentence; one that a rule fails in leaves nothing behind, neither reports nor whose words go on in the next.
func (f *finder) attempt(g guard, s int, read func(s int)) {
	from, spoken, taken := len(f.reports), f.spoken, slices.Clone(f.taken)
	if !g.run(func() { read(s) }, "sentence %d of article %q", s+1, f.article.ID) {
		f.reports, f.spoken, f.taken = f.reports[:from], spoken, taken
	}
}

func (f *finder) sentence(s int) {
	from := len(f.reports)
	k := f.sentences[s]
	lo, past, outer := k.first, k.last, k.first
	f.accordings(s)
	if r, ok := f.headed(k); ok {
		f.add(r)
		return
	}
	for i := k.first; i < k.last; i++ {
		if i >= past {
			lo, past, outer = outer, k.last, k.first // behind "who asked not to be named,"
		}
		if f.quoted(i) && !f.fragment(f.words[i].quote) {
			f.inciseAt(i)
			f.inQuotation(i)
			continue
		}
		v, ok := f.verbAt(i)
		if !ok {
			f.noun(i)
			continue
		}
		if at := f.quotedAs(v); at >= 0 {
			if r, ok := f.asSaid(v, at, lo); ok {
				f.add(r)
			}
			i = at
			continue
		}
		r, ok := f.analyse(v, lo, from)
		switch {
		case !ok:
			f.noun(i)
		case !f.withinSaid(r, from) && !f.citing(r, from) && !f.wanted(r, from):
			if r.polarity == knowledge.Affirmed && f.saidNotSo(r, from) {
				r.polarity = knowledge.Negated
			}
			f.add(r)
			if r.frame.Bare || r.frame.That {
				before := lo
				lo = max(lo, f.nested(r))
				if c := r.contents; len(c) == 1 && (f.words[c[0][0]].is(lang.InfinitiveMark) || f.words[c[0][0]].is(lang.Negation) && f.at(c[0][0]+1).is(lang.InfinitiveMark)) {
					past = c[0][1]
				}
				if c := r.contents; len(c) == 1 && f.closesRelative(r) { // "the board, which says fares rose, wants"
					past, outer = c[0][1], before
				}
			}
		}
	}
	f.orElse(from)
	f.displeased(s)
	f.fated(s, from)
	f.warnedOf(s, from)
	f.standing(s, from)
	f.exchanged(from)
	f.complained(from)
}

// closesRelative reports whether a comma behind what a report tells ends the relative clause that its verb stands in.
func (f *finder) closesRelative(r report) bool {
	who := f.at(r.speaker.last - 1)
	end := r.contents[0][1]
	return !r.speaker.empty() && who.is(lang.RelativeWord) && r.speaker.last == r.verb.first && f.at(r.speaker.last-2).mark(",") && f.at(end).mark(",") && !f.quoted(end)
}

// withinSaid reports whether a report tells nothing of its own: it is part of what another act of the sentence says, and nobody
// is named or it is not said to have happened.
func (f *finder) withinSaid(r report, from int) bool {
	for _, other := range f.reports[from:] {
		for _, c := range other.contents {
			if !other.nominal && c[0] <= r.cue[0] && r.cue[1] <= c[1] {
				return r.agentless && !f.toldOf(r) || r.polarity == knowledge.Hypothetical && !(other.whole && f.hearsay(r))
			}
		}
	}
	return false
}

// hearsay reports whether the group says of a past act that others tell it: "aurait demandé", as one according to somebody.
func (f *finder) hearsay(r report) bool {
	first := f.words[r.verb.first]
	return len(f.speech.Grammar.Clitics) > 0 && r.verb.form.Kind == lang.Participle && first.is(lang.Have) && first.is(lang.Hypothetical) && !r.speaker.empty()
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
	if f.at(r.speaker.first-1).is(lang.RelativeWord) && len(r.contents) == 1 && f.verbShaped(r.contents[0][0], f.sentenceEnd(r.cue[0])) {
		return 0 // "a move that Ann Lee says costs money": no clause of its own
	}
	for _, c := range r.contents {
		if f.words[c[0]].is(lang.PassiveBy) && f.words[c[0]].is(lang.Preposition) {
			return 0 // "the inquiry ordered by Ann Lee found"
		}
		if c[0] >= r.cue[1] && (len(f.speech.Grammar.Clitics) == 0 || f.words[c[0]].is(lang.Complementizer)) {
			return c[0]
		}
	}
	return 0
}

// analyse reads the act of a verb; ok is false where it marks none here.
func (f *finder) analyse(v verb, lo, from int) (report, bool) {
	r := report{verb: v, cue: [2]int{v.first, v.last}, polarity: v.polarity, carried: -1, clitic: -1, act: string(v.frames[0].Act), frame: v.frames[0]}
	for _, c := range v.clitics {
		r.clitic = c
	}
	if q, ok := f.behindAdjunct(r); ok {
		return q, true
	}
	if q, ok := f.cleft(r); ok {
		return q, true
	}
	if q, ok := f.contact(r); ok {
		return q, true
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
	if f.standsBehind(v) {
		return f.likewise(r)
	}
	t := f.tailFor(&r)
	if t.inf && f.writes(v.at) && f.pressesAt(t.content[0]) {
		return r, false
	}
	if t.score < 0 || t.frame.Act == string(knowledge.Threaten) && t.score == scoreObject && f.words[f.phraseAt(t.content[0], f.sentenceEnd(v.at)).head].is(lang.Inscribed) { // "brandit une pancarte"
		return r, false
	}
	if f.onlyMeant(r, t) {
		return r, false
	}
	return f.filled(r, t, lo, from)
}

// tailFor is what the act of a report's verb is about: what stands behind it, or, where that is little, what stands in front. A clitic
// that is what is said goes from the report, and one to whom it is said is noted there.
func (f *finder) tailFor(r *report) tail {
	v, end := r.verb, f.sentenceEnd(r.verb.at)
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
		if f.words[r.clitic].is(lang.Definite) && !slices.Contains(t.frame.Person, "") && !t.frame.Target {
			r.clitic = -1 // it is what is said
		}
	}
	if c := f.gapped(v); t.score < 0 && c.score >= 0 {
		t = c
	}
	if c := f.frontedAsk(v, p, end); c.score >= 0 && t.score <= scoreObject {
		t = c
	} else if t.score <= scoreAlone || t.score <= scoreObject && f.at(v.first-1).is(lang.Complementizer) {
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
	return t
}

// filled is the report with what the act is about and with who acts; ok is false where nobody does.
func (f *finder) filled(r report, t tail, lo, from int) (report, bool) {
	v := r.verb
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
	if q := f.petitioners(r.speaker, v.first); ok && !q.empty() {
		r.speaker, r.carried = q, -1
	}
	if q := f.facedTo(r); !q.empty() {
		r.addressee, r.clitic = q, -1
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
