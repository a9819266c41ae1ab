package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// orElse adds what stands behind the words that press a demand home, or that tie a promise to one, in the reports of a sentence from from on: "wants the
// road reopened, failing which it will sue", « sous peine d'une astreinte », "agreed, on condition that the mayor apologise". Who does the act
// before it does this one too.
func (f *finder) orElse(from int) {
	for on := len(f.reports) - 1; on >= from; on-- { // the nearest one first
		r := f.reports[on]
		if r.speaker.empty() || r.further || r.polarity == knowledge.Negated || len(r.contents) > 1 {
			continue
		}
		if next, ok := f.pressedHome(r); ok {
			next.carried, next.further = on, true
			next.speaker, next.verb = r.speaker, r.verb
			f.reports = append(f.reports, next)
			return
		}
	}
}

// pressedHome reads the threat behind a demand, or the demand that something agreed to or promised is tied to.
func (f *finder) pressedHome(r report) (report, bool) {
	g := &f.speech.Grammar.OrElse
	start, end := r.cue[1], f.sentenceEnd(r.cue[0])
	act := knowledge.Act(f.actAt(r))
	for i := start; i < end; i++ {
		if f.quoted(i) {
			continue
		}
		switch act {
		case knowledge.Demand, knowledge.Oblige:
			n := f.runAt(g.Clause, i)
			clause := n > 0 && f.ownBlow(r, i+n, end)
			if m := f.runAt(g.Pain, i); m > 0 && i+m < end && (f.punishment(i+m, end) >= 0 || f.punishment(i+1, i+m) >= 0 || f.runAt(g.Loss, i+m) > 0) {
				n, clause = m, true
			}
			if clause {
				threat := f.tied(knowledge.Threaten, i, i+n, end, r.sentence)
				threat.addressee = r.addressee
				return threat, true
			}
		case knowledge.Agree, knowledge.Promise, knowledge.Refuse:
			if n := f.runAt(g.Condition, i); n > 0 && i+n+1 < end && i > start-1 {
				return f.tied(knowledge.Demand, i, i+n, end, r.sentence), true
			}
		}
	}
	return report{}, false
}

// actAt is the act of a report, by what it tells where it has a content.
func (f *finder) actAt(r report) string {
	if len(r.contents) == 0 {
		return r.act
	}
	return f.readAct(r, 0)
}

// tied is the report of an act that words[i:p] of a sentence bring, up to end.
func (f *finder) tied(act knowledge.Act, i, p, end, sentence int) report {
	return told(act, i, p, sentence, [2]int{i, f.contentEnd(p, end, true)})
}

// ownBlow reports whether the clause at i says what those who ask, or their people, will do: "it will sue", « ses membres débrayeront », "the union
// will sue" where the union asks.
func (f *finder) ownBlow(r report, i, end int) bool {
	for i < end && (f.words[i].mark(",") || f.words[i].is(lang.Adverb|lang.Complementizer) && !f.words[i].is(lang.SubjectPronoun)) {
		i++
	}
	if i >= end {
		return false
	}
	w := f.words[i]
	if w.is(lang.SubjectPronoun) {
		p := f.speech.Grammar.Pronouns[w.low]
		return p.Person != 2 && (!w.is(lang.Plain) || len(f.speech.Grammar.Clitics) == 0 && f.agreesWith(r.speaker, p))
	}
	p := f.phraseAt(i, end)
	return !p.empty() && (w.is(lang.Possessive) || !r.speaker.empty() && slices.Equal(f.lows(p), f.lows(r.speaker)))
}

// lows are the words of a phrase in lower case.
func (f *finder) lows(p phrase) []string {
	var out []string
	for _, w := range f.words[p.first:p.last] {
		out = append(out, w.low)
	}
	return out
}
