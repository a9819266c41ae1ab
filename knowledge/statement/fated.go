package statement

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// fated adds the demand that a sentence names by a noun only to tell what became of it: "The union's request went unanswered.", « Sa requête est
// restée sans suite. », and, where somebody is said to have let it, that they turned it down: "has gone unanswered by the minister".
func (f *finder) fated(s, from int) {
	k := f.sentences[s]
	for i := k.first + 1; i < k.last; i++ {
		if f.quoted(i) || k.title {
			continue
		}
		last := f.fate(i)
		if last == 0 {
			continue
		}
		if who := f.phraseBehindBy(last, k.last); !who.empty() {
			if thing := f.subjectBefore(i, k.first); !thing.empty() {
				f.refusedBy(who, thing, i, last, s)
			}
		}
		if r, ok := f.demandFated(i, last, s, from); ok {
			f.reports = append(f.reports, r)
		}
		return
	}
}

// fate is where the words at i end that tell what became of a demand, 0 where none stand there.
func (f *finder) fate(i int) int {
	if n := f.runAt(f.speech.Grammar.OrElse.Fates, i); n > 0 && i+n < len(f.words) {
		return i + n
	}
	return 0
}

// phraseBehindBy is somebody named behind the word for who acts at i.
func (f *finder) phraseBehindBy(i, last int) phrase {
	if !f.at(i).is(lang.PassiveBy) && !(len(f.speech.Grammar.Clitics) > 0 && f.at(i).is(lang.Of)) {
		return phrase{}
	}
	if p := f.phraseAt(i+1, last); f.nameLike(p) {
		return p
	}
	return phrase{}
}

// refusedBy adds that somebody turned down a thing by what became of it in words[i:last].
func (f *finder) refusedBy(who, thing phrase, i, last, s int) {
	r := told(knowledge.Refuse, i, last, s, [2]int{thing.first, thing.last})
	r.speaker = who
	f.reports = append(f.reports, r)
}

// demandFated is the demand that the noun phrase before word i names, where nothing else told of it and its owner, or nobody, is named with it.
func (f *finder) demandFated(i, last, s, from int) (report, bool) {
	first := f.sentences[s].first
	at := i
	for at > first && f.words[at-1].is(lang.Adverb|lang.Negation|lang.Clitic) {
		at--
	}
	for noun := at - 1; noun > first && noun > at-9; noun-- {
		rows, end := f.nounRows(noun)
		if len(rows) == 0 || rows[0].Act != string(knowledge.Demand) || f.verbal(noun) {
			continue
		}
		for _, r := range f.reports[from:] {
			if r.act == rows[0].Act && r.cue[0] <= noun && noun < max(r.cue[1], f.contentLast(r)) {
				return report{}, false
			}
		}
		p := f.subjectBefore(i, first)
		who := f.owner(noun)
		if by, _ := f.by(rows[0], end, at); who.empty() && !by.empty() {
			who = by
		}
		if p.empty() || p.first > noun || who.empty() && (noun != p.head || !f.words[p.first].is(lang.Definite)) {
			return report{}, false
		}
		r := told(knowledge.Demand, noun, end, s, [2]int{p.first, last})
		r.nominal, r.speaker, r.agentless = true, who, who.empty()
		return r, true
	}
	return report{}, false
}

// contentLast is where the last piece of what a report brings ends.
func (f *finder) contentLast(r report) int {
	if len(r.contents) == 0 {
		return 0
	}
	return r.contents[len(r.contents)-1][1]
}
