package statement

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// toldMe reads, inside a quotation, what the one who speaks was told to do, by whomever: "I was told to shut the door", « nous avons été priés par le
// maire de nous taire ».
func (f *finder) toldMe(v verb) {
	q := f.words[v.at].quote
	who := f.subjectBefore(v.first, f.quotes[q].first)
	if who.last-who.first != 1 || !f.firstPerson(who.head) || v.polarity != knowledge.Affirmed || v.bare() {
		return
	}
	end := f.saidEnd(v.at)
	agent, at := f.agent(v.last, end)
	best := tail{quote: -1, score: -1}
	for _, fr := range v.frames {
		if fr.Act != string(knowledge.Demand) && fr.Act != string(knowledge.Oblige) || fr.Mind {
			continue
		}
		if t := f.passiveTail(v, fr, agent, at, end); t.inf && t.score > best.score {
			best = t
		}
	}
	if best.score < 0 {
		return
	}
	r := report{act: best.frame.Act, polarity: v.polarity, cue: [2]int{v.first, v.last}, verb: v, frame: best.frame, speaker: agent, agentless: agent.empty(), addressee: who, contents: [][2]int{best.content}, carried: -1, clitic: -1, nominal: true}
	f.reports = append(f.reports, f.placed(r))
}

// othersWant reads, inside a quotation, what somebody named at the beginning of what is said demands: "the court wants every door open", « le
// syndicat réclame trente postes ».
func (f *finder) othersWant(v verb) bool {
	q := f.quotes[f.words[v.at].quote]
	first := max(q.first, f.sentences[f.words[v.at].sentence].first)
	for first < v.first && f.words[first].kind == lang.Mark {
		first++
	}
	who := f.subjectBefore(v.first, first)
	if who.empty() || who.first != first || who.last > v.first || !f.party(who) || !f.somebody(who) || f.pronounThird(who) || f.firstPerson(who.head) || v.polarity != knowledge.Affirmed || v.form.Kind != lang.Finite && !v.auxiliary {
		return false
	}
	end := f.saidEnd(v.at)
	t := f.bestTail(v, v.last, end)
	if t.score < scoreObject || t.quote >= 0 || t.frame.Act != string(knowledge.Demand) || t.content[0] >= end || t.inf && t.person.empty() { // "the mayor needs to listen"
		return false
	}
	t.content[1] = min(t.content[1], end)
	r := report{act: t.frame.Act, polarity: v.polarity, cue: [2]int{v.first, v.last}, verb: v, frame: t.frame, speaker: who, addressee: t.person, contents: [][2]int{t.content}, carried: -1, clitic: -1, nominal: true}
	f.reports = append(f.reports, f.placed(r))
	return true
}

// askedOfUs reports whether what a pattern for a demand tells at word i is asked of the one who speaks, by whomever: « on exige de moi ».
func (d *doc) askedOfUs(act string, i int) bool {
	if act != string(knowledge.Demand) || !d.words[i].is(lang.Somebody) || i+3 >= len(d.words) {
		return false
	}
	return d.words[i+2].is(lang.Of|lang.Preposition) && d.words[i+3].is(lang.ObjectPronoun) && d.firstPerson(i+3)
}
