package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// inciseAt adds the report of the quotation that begins at i, where it has its cue inside.
func (f *finder) inciseAt(i int) {
	q := f.words[i].quote
	if f.quotes[q].first != i {
		return
	}
	if r, ok := f.incise(q); ok {
		f.add(r)
	}
}

// incise reads the cue that French sets inside the quotation marks, between commas: « A, a déclaré le ministre. B », « A, dit-elle, B ».
// It is read where nobody outside of the marks is said to speak.
func (f *finder) incise(q int) (report, bool) {
	k := f.quotes[q]
	if len(f.speech.Grammar.Clitics) == 0 || f.taken[q] || k.follows >= 0 || !k.Opened || f.fragment(q) || f.spokenOutside(q) {
		return report{}, false
	}
	for i := k.first + 2; i < k.last; i++ {
		v, ok := f.verbAt(i)
		if !ok || !f.opensIncise(v, k) {
			continue
		}
		if r, ok := f.incised(v, k); ok {
			f.taken[q] = true
			return r, true
		}
	}
	return report{}, false
}

// spokenOutside reports whether words in front of the quotation, or behind it in its sentence, may say who speaks.
func (f *finder) spokenOutside(q int) bool {
	k := f.quotes[q]
	first := f.words[k.first].sentence
	if f.hasWord(f.sentences[first].first, k.first) && !f.words[k.first-1].mark(".!?…;") {
		return true
	}
	return k.last < len(f.words) && f.words[k.last].sentence == f.words[k.last-1].sentence && f.hasWord(k.last, f.sentenceEnd(k.last-1))
}

// opensIncise reports whether a verb of saying begins right behind a mark inside the quotation, and nobody says it to the one who
// speaks there ("m'a dit le maire").
func (f *finder) opensIncise(v verb, k quotation) bool {
	before := f.at(v.first - 1)
	said := slices.ContainsFunc(v.frames, func(fr lang.Frame) bool { return fr.Quote })
	if !said || v.passive || v.bare() || v.first <= k.first+1 || before.kind != lang.Mark || !before.mark(",!?…–—") {
		return false
	}
	for i := v.first; i < v.at; i++ {
		if f.firstPerson(i) {
			return false
		}
	}
	return true
}

// incised is the report of an incise: its subject stands behind the verb, a mark or an adjunct behind both.
func (f *finder) incised(v verb, k quotation) (report, bool) {
	end := f.saidEnd(v.at)
	who, at := phrase{}, v.last
	if v.inverted >= 0 {
		who, at = phrase{v.inverted, v.inverted + 1, v.inverted}, max(at, v.inverted+1)
		if f.speech.Grammar.Pronouns[f.words[v.inverted].low].Person != 3 {
			return report{}, false
		}
	} else if who = f.saidBy(v.last, end); who.empty() {
		return report{}, false
	} else {
		at = who.last
	}
	if !f.inciseEnds(at, end) {
		return report{}, false
	}
	r := report{polarity: v.polarity, cue: [2]int{v.first, v.last}, verb: v, speaker: who, carried: -1, clitic: -1, direct: true}
	for _, fr := range v.frames {
		if fr.Quote {
			r.frame, r.act = fr, fr.Act
			break
		}
	}
	for _, c := range v.clitics {
		r.clitic = c
	}
	r.contents = f.withoutIncise(f.sentenceRuns(k.first, k.last), v.first-1, end)
	return r, true
}

// saidBy is the subject behind the verb of an incise, with its name: empty where it need be nobody who speaks.
func (f *finder) saidBy(i, end int) phrase {
	p := f.phraseAt(f.skipDays(i, end), end)
	if p.empty() || f.words[p.first].is(lang.Preposition) && !f.words[p.first].is(lang.Determiner) || f.words[p.first].is(lang.Possessive) && f.firstPersonal(p.first) {
		return phrase{}
	}
	if !f.somebody(p) && !f.nameLike(p) || f.firstPerson(p.head) {
		return phrase{}
	}
	if at := p.last; at+1 < end && f.words[at].mark(",") && f.words[at+1].capital && !f.words[p.last-1].capital {
		if q := f.phraseAt(at+1, end); !q.empty() && !f.words[q.first].is(lang.Determiner) && (q.last >= end || f.words[q.last].kind == lang.Mark) {
			p.last = q.last // "son président, Paul Roy"
		}
	}
	return p
}

// firstPersonal reports whether the possessive at i is one of the first person, which begins like its pronoun: "mon", "nos".
func (f *finder) firstPersonal(i int) bool {
	for word, p := range f.speech.Grammar.Objects {
		if p.Person == 1 && word[0] == f.words[i].low[0] {
			return true
		}
	}
	return false
}

// inciseEnds reports whether an incise ends at i: a mark stands there, or behind a day or a few words that a preposition leads.
func (f *finder) inciseEnds(i, end int) bool {
	i = f.skipDays(i, end)
	if i >= end || f.words[i].kind == lang.Mark {
		return true
	}
	if !f.words[i].is(lang.Preposition) {
		return false
	}
	for j := i; j < end && j < i+8; j++ {
		if f.words[j].mark(",;") || j+1 == end {
			return true
		}
		if f.verbal(j) || f.words[j].is(lang.Complementizer|lang.RelativeWord) {
			return false
		}
	}
	return false
}

// withoutIncise cuts an incise that begins at the mark at off the piece of what is said that it ends.
func (f *finder) withoutIncise(runs [][2]int, at, end int) [][2]int {
	for n := range runs {
		if c := &runs[n]; c[0] < at && at < c[1] && !f.saidOn(at, end) {
			c[1] = at
		}
	}
	return runs
}

// saidOn reports whether a comma behind the incise that begins at at lets the sentence go on.
func (f *finder) saidOn(at, end int) bool {
	for i := at + 1; i < end; i++ {
		if f.words[i].mark(",;:") {
			return f.clauseAt(i+1, end) || f.words[i+1].is(lang.Conjunction|lang.Break|lang.Preposition) || end-i > 5
		}
	}
	return false
}
