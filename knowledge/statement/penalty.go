package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// farthestPenalty is how many words of what a verb brings may stand before the punishment it tells of.
const farthestPenalty = 12

// penal is the reading of a frame that wants a punishment among its words, with the person it is imposed on: "hit the bank with a £2m fine",
// « a infligé à la banque 60 000 euros d'amende », "imposed a fine on the bank". Its score is -1 where no punishment stands there.
func (d *doc) penal(f lang.Frame, t tail) tail {
	if t.score < 0 || t.quote >= 0 {
		return tail{quote: -1, score: -1}
	}
	at := d.punishment(t.content[0], t.content[1])
	if at < 0 {
		return tail{quote: -1, score: -1}
	}
	if t.score += scoreInfinitive; t.person.empty() && !f.Bears {
		t.person = d.imposedOn(f, at+1, min(t.content[1], len(d.words)))
	}
	return t
}

// penalAround reports whether a punishment stands where a verb of an article may tell of it: behind it, or in front of a passive.
func (d *doc) penalAround(v verb) bool {
	if d.asked {
		return false
	}
	return d.punishment(v.last, d.sentenceEnd(v.at)) >= 0 || v.passive && d.punishment(max(d.sentences[d.words[v.at].sentence].first, v.first-farthestPenalty), v.first) >= 0
}

// punishment is the word of a punishment among words[i:end], -1 for none: "a fine of £2m", "60 000 euros d'amende", but not "a book about
// fines".
func (d *doc) punishment(i, end int) int {
	for last := min(end, len(d.words), i+farthestPenalty); i < last && !d.words[i].mark(",;:"); i++ {
		if d.runAt(d.speech.Grammar.Outcome.Punished, i) > 0 {
			return i
		}
		if slices.Contains(d.speech.Grammar.Outcome.About, d.words[i].low) {
			return -1
		}
	}
	return -1
}

// penalUndergone is the reading of such a frame in the passive: the punishment is its subject ("a fine was imposed on the bank") or stands
// behind the verb ("the bank was handed a fine"); -1 for its score where there is none.
func (f *finder) penalUndergone(fr lang.Frame, t tail, subject phrase, v verb, end int) tail {
	i := v.last
	none := tail{quote: -1, score: -1}
	if !subject.empty() && f.punishment(subject.first, v.first) >= 0 {
		if t = (tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{subject.first, v.first}}); !slices.Contains(fr.Person, "") {
			t.person = f.imposedOn(fr, i, end)
			return t
		}
		return none
	}
	if f.punishment(i, end) < 0 || !slices.Contains(fr.Person, "") {
		return none
	}
	if t.score < 0 {
		t = tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{i, f.contentEnd(i, end, false)}}
	}
	t.score += scoreInfinitive
	return t
}

// imposedOn is who a punishment is for that one of the frame's prepositions leads to behind it: "a fine of £2m on the bank".
func (d *doc) imposedOn(f lang.Frame, i, end int) phrase {
	for n := 0; i < end && n < farthestPenalty && !d.words[i].mark(",;:"); i, n = i+1, n+1 {
		for _, prep := range f.Person {
			if prep == "" || d.prepositionAt(prep, i) == 0 {
				continue
			}
			if p := d.personAt(prep, i, end); !p.empty() && d.nameLike(p) {
				return p
			}
		}
	}
	return phrase{}
}
