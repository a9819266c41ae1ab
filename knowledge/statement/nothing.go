package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// nothing reads a verb whose only object is a word for nothing, inside its group or right behind it, with the person of its frame:
// "n'a rien demandé à X", "asked nothing of X".
func (f *finder) nothing(v verb, p, end int) tail {
	at := -1
	for i := v.first; i < min(v.last+2, end); i++ {
		if f.isNothing(i) && i < max(p+1, v.last+1) {
			at = i
		}
	}
	none := tail{quote: -1, score: -1}
	if at < 0 || v.passive {
		return none
	}
	behind := p
	if at >= p {
		behind = at + 1
	}
	for _, fr := range v.frames {
		if fr.Act == string(knowledge.State) || fr.Mind || !fr.Object && !fr.That && len(fr.Person) == 0 {
			continue
		}
		t := tail{frame: fr, quote: -1, score: scoreObject, content: [2]int{at, at + 1}}
		for _, prep := range append(slices.Clone(fr.Person), f.speech.Grammar.Of...) {
			if q := f.personAt(prep, f.skipLight(behind, end), end); prep != "" && !q.empty() && f.nameLike(q) {
				t.person = q
				return t
			}
		}
		if none.score < 0 && fr.Object {
			none = t
		}
	}
	return none
}

// isNothing reports whether the word at i is one for nothing, and nothing is excepted: "rien d'autre que la vérité" is a thing.
func (d *doc) isNothing(i int) bool {
	if !slices.Contains(d.speech.Grammar.Nothing, d.at(i).low) {
		return false
	}
	for j := i + 1; j < i+5 && d.at(j).kind == lang.Word; j++ {
		if slices.Contains(d.speech.Grammar.Except, d.at(j).low) {
			return false
		}
	}
	return true
}

// ofNothing reports whether a reading's content is nothing, or its person nobody: the act has not been done.
func (f *finder) ofNothing(t tail) bool {
	if t.quote >= 0 || t.frame.Act == string(knowledge.State) {
		return false
	}
	if !t.person.empty() && f.words[t.person.head].is(lang.Nobody) {
		return true
	}
	i := t.content[0]
	if t.content[1] > i && f.words[i].is(lang.Preposition) {
		i++
	}
	return i < t.content[1] && f.isNothing(i) && !f.adjectival(i+1)
}
