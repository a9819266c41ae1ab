package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// quotedAs is the gerund that tells what somebody was quoted for, the verb v of quoting being in the passive: "was quoted as saying",
// "was quoted by the Post as warning"; -1 where there is none.
func (f *finder) quotedAs(v verb) int {
	if !v.passive || v.form.Kind != lang.Participle || len(f.speech.Grammar.QuotedAs) == 0 {
		return -1
	}
	end := f.sentenceEnd(v.at)
	at := v.last
	if !slices.Contains(f.speech.Grammar.QuotedAs, f.at(at).low) {
		_, at = f.agent(v.last, end)
	}
	if at+1 >= end || !slices.Contains(f.speech.Grammar.QuotedAs, f.words[at].low) || !f.gerundAt(at+1) {
		return -1
	}
	if _, ok := f.verbAt(at + 1); !ok {
		return -1
	}
	return at + 1
}

// asSaid reads what somebody was quoted as saying: the gerund at word i is the cue, the passive's subject speaks. What is said stands
// before it in quotation marks, or behind.
func (f *finder) asSaid(v verb, i, lo int) (report, bool) {
	said, _ := f.verbAt(i)
	r := report{verb: said, cue: [2]int{v.first, said.last}, polarity: v.polarity, carried: -1, clitic: -1, act: string(said.frames[0].Act), frame: said.frames[0]}
	r.speaker = f.subjectBefore(v.first, lo)
	if r.speaker.empty() {
		return r, false
	}
	first := f.sentences[f.words[v.at].sentence].first
	if cut, ok := f.quoteBefore(v.first, first); ok && cut > first {
		r.contents = f.sentenceRuns(f.saidFrom(first, cut, lo), cut)
		r.direct = true
		return r, true
	}
	t := f.bestTail(said, said.last, f.sentenceEnd(v.at))
	if t.score < scoreBare {
		return r, false
	}
	r.frame, r.act, r.addressee = t.frame, string(t.frame.Act), t.person
	r.contents = f.contentsOf(t)
	r.direct = f.isDirect(r.contents)
	return r, r.act != "" && r.polarity != knowledge.Hypothetical
}
