package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// cleft reads a demand, or another act, that a sentence sets apart from what it is about: "what the union wants is a seat", "all she asks for is time",
// "a refund is what he demands", "it is the minister that they want out", « ce que veut le maire, c'est un délai ».
func (f *finder) cleft(r report) (report, bool) {
	v := r.verb
	if v.passive || v.bare() && !f.activeParticiple(v) || f.quoted(v.at) || v.inverted >= 0 {
		return r, false
	}
	if !f.cleftable(v) {
		return r, false
	}
	who, open := f.cleftSubject(v)
	k := f.sentences[f.words[v.at].sentence]
	if who.empty() || open < k.first {
		return r, false
	}
	fr, to, p := f.cleftFrame(v, max(v.last, who.last))
	if p < 0 {
		return r, false
	}
	end := f.sentenceEnd(v.at)
	r.addressee = to
	g := &f.speech.Grammar.Cleft
	first := -1 // where the words begin that stand for the thing
	for i := max(k.first, open-3); i <= open; i++ {
		if n := f.runAt(g.What, i); n > 0 && i+n == open+1 && first < 0 {
			first = i
		}
	}
	switch {
	case first >= 0 && f.isAt(p, end) > p: // "what X wants is Y"
		r.contents, r.cue[0] = [][2]int{{f.isAt(p, end), end}}, first
	case first > k.first && f.words[first-1].is(lang.Be) && f.lastAt(p, end): // "Y is what X wants"
		what := f.phraseAt(k.first, first-1)
		if what.empty() || what.last != first-1 {
			return r, false
		}
		r.contents = [][2]int{{what.first, what.last}}
	case len(f.speech.Grammar.Clitics) == 0 && f.words[open].is(lang.Complementizer) && f.words[k.first].is(lang.Plain) && f.at(k.first+1).is(lang.Be) && f.lastAt(p, end): // "it is Y that X wants"
		what := f.phraseAt(k.first+2, open)
		if what.empty() || what.last != open {
			return r, false
		}
		r.contents = [][2]int{{what.first, what.last}}
	default:
		return r, false
	}
	r.frame, r.act, r.speaker = fr, string(fr.Act), who
	r.direct = f.isDirect(r.contents)
	return r, true
}

// cleftable reports whether a verb may take what a sentence sets apart: it demands or refuses something.
func (f *finder) cleftable(v verb) bool {
	return slices.ContainsFunc(v.frames, func(fr lang.Frame) bool {
		return (fr.Act == string(knowledge.Demand) || fr.Act == string(knowledge.Refuse)) && !fr.Target
	})
}

// cleftFrame is the frame by which a verb takes what a sentence sets apart, with of whom it is wanted and where the words end that belong to it
// from p on, its preposition included; -1 where it has none.
func (f *finder) cleftFrame(v verb, p int) (lang.Frame, phrase, int) {
	end := f.sentenceEnd(v.at)
	for _, fr := range v.frames {
		if fr.Act == string(knowledge.Demand) && !fr.Target {
			if to := f.cleftPerson(fr, p, end); !to.empty() {
				return fr, to, to.last
			}
		}
	}
	for _, fr := range v.frames {
		if fr.Act != string(knowledge.Demand) && fr.Act != string(knowledge.Refuse) || fr.With || fr.Target {
			continue
		}
		for _, prep := range fr.Preps {
			if n := f.prepositionAt(prep, p); prep != "" && n > 0 && len(f.speech.Grammar.Clitics) == 0 {
				return fr, phrase{}, p + n
			}
		}
		if fr.Object {
			return fr, phrase{}, p
		}
	}
	return lang.Frame{}, phrase{}, -1
}

// cleftPerson is of whom a thing is wanted that the sentence sets apart from its verb, named at p: "wants from the bishop", « réclame au ministère »,
// « attend de la direction ».
func (f *finder) cleftPerson(fr lang.Frame, p, end int) phrase {
	for _, prep := range fr.Person {
		if prep == "" {
			continue
		}
		if q := f.personAt(prep, p, end); !q.empty() && f.somebodyOrName(q) {
			return f.apposition(q, end)
		}
	}
	return phrase{}
}

// cleftSubject is who does the act of such a sentence, before its verb or, in a language that turns them round, behind it; and the last of the words
// before both.
func (f *finder) cleftSubject(v verb) (phrase, int) {
	at := v.first
	for at > 0 && f.words[at-1].is(lang.Adverb) && !f.words[at-1].is(lang.Complementizer) {
		at--
	}
	k := f.sentences[f.words[v.at].sentence]
	if at > k.first && len(f.speech.Grammar.Clitics) > 0 && f.words[at-1].is(lang.Complementizer) {
		if who := f.phraseAt(v.last, f.sentenceEnd(v.at)); !who.empty() && f.nameLike(who) {
			return who, at - 1
		}
		return phrase{}, 0
	}
	if at > k.first && f.words[at-1].is(lang.SubjectPronoun) && !f.words[at-1].is(lang.RelativeWord) {
		return phrase{at - 1, at, at - 1}, at - 2
	}
	for j := max(k.first+1, at-8); j < at; j++ {
		before := f.words[j-1]
		if p := f.phraseAt(j, at); !p.empty() && p.last == at && (before.is(lang.Complementizer|lang.RelativeWord|lang.QuestionWord) || slices.Contains(f.speech.Grammar.Cleft.What, before.low)) {
			return p, j - 1
		}
	}
	return phrase{}, 0
}

// isAt is where the thing begins that a verb of being at p, behind a comma or not, says is meant: "is", « , c'est »; p where none does.
func (f *finder) isAt(p, end int) int {
	i := p
	if i < end && f.words[i].mark(",") {
		i++
	}
	if n := f.runAt(f.speech.Grammar.Cleft.Is, i); n > 0 && i+n < end {
		return i + n
	}
	return p
}
