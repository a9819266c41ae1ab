package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// standsBehind reports whether the subject of a verb can only stand behind it, in a clause that goes back to what is said around it:
// "comme le demande la ville", "ainsi que l'a annoncé la société Arval", "contrairement à ce qu'affirme la presse".
func (f *finder) standsBehind(v verb) bool {
	before := f.at(v.first - 1)
	if v.bare() || v.inverted >= 0 || before.sentence != f.words[v.at].sentence || len(f.speech.Grammar.Clitics) == 0 {
		return false
	}
	if f.whatThat(v.first - 1) {
		return true
	}
	said := slices.ContainsFunc(v.clitics, func(c int) bool { return f.words[c].is(lang.Definite) })
	return said && before.is(lang.Complementizer) || len(v.clitics) > 0 && slices.Contains(f.speech.Grammar.As, before.low)
}

// whatThat reports whether the word at i is the relative pronoun of "ce que".
func (f *finder) whatThat(i int) bool {
	w := f.at(i)
	return w.is(lang.Complementizer) && w.is(lang.RelativeWord) && f.at(i-1).is(lang.Plain) && f.at(i-1).sentence == w.sentence && !f.at(i-1).is(lang.SubjectPronoun)
}

// likewise reads such a clause; ok is false where nobody stands behind the verb.
func (f *finder) likewise(r report) (report, bool) {
	v := r.verb
	what := f.whatThat(v.first - 1)
	r.speaker = f.followingSubject(v.last)
	if r.speaker.empty() || !what && !f.nameLike(r.speaker) {
		return r, false
	}
	if fr, ok := clauseFrame(v.frames, what); ok {
		r.frame, r.act = fr, fr.Act
	}
	r.clitic, r.aside = f.dative(v), true
	for _, c := range v.clitics {
		if f.words[c].is(lang.Definite) {
			r.contents = [][2]int{{c, c + 1}}
		}
	}
	end := f.sentenceEnd(v.at)
	if _, to, _ := f.cleftFrame(v, r.speaker.last); r.act == string(knowledge.Demand) && !to.empty() { // « ce que demande Arval à la ville »
		r.addressee = to
	}
	switch comma := r.speaker.last; {
	case what && f.accordingTo(v.first-2) && comma+1 < end && f.words[comma].mark(","):
		r.contents, r.aside = [][2]int{{comma + 1, end}}, false
	case what:
		r.contents = [][2]int{{v.first - 2, v.first}}
	}
	return r, len(r.contents) > 0
}

// clauseFrame is the frame of a verb whose object stands for a whole clause: the one that brings a clause, else one with an object
// that is more than telling; of « ce que », which is a thing, that one rather than a demand (« ce que propose la mairie »).
func clauseFrame(frames []lang.Frame, what bool) (lang.Frame, bool) {
	clause := slices.IndexFunc(frames, func(fr lang.Frame) bool { return fr.That })
	object := slices.IndexFunc(frames, func(fr lang.Frame) bool { return fr.Object && fr.Act != string(knowledge.State) })
	switch {
	case object >= 0 && (clause < 0 || what && frames[clause].Act == string(knowledge.Demand)):
		return frames[object], true
	case clause >= 0:
		return frames[clause], true
	}
	return lang.Frame{}, false
}

// accordingTo reports whether words that lead to somebody end before i: "selon ce qu'a indiqué la préfecture, la route rouvrira".
func (f *finder) accordingTo(i int) bool {
	return slices.ContainsFunc(f.speech.According, func(words []string) bool { return i >= len(words) && f.tail(i-len(words), words) })
}

// followingSubject is the subject behind a verb that ends at i, past a time of its own: "qu'affirmait la veille la préfecture".
func (f *finder) followingSubject(i int) phrase {
	end := f.sentenceEnd(min(i, len(f.words)-1))
	i = f.skipDays(i, end)
	if p := f.phraseAt(i, end); !p.empty() && f.words[p.head].is(lang.TimeWord) && p.last < end && f.words[p.last].kind == lang.Word {
		i = p.last
	}
	return f.subjectBehind(i)
}
