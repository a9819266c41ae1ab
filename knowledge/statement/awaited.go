package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// awaited reports whether a question asks what somebody awaits of somebody, where the frame of an article would say what that is: « qu'attend
// le maire de l'usine », « l'usine doit attendre quoi du maire ». The word for whom stands right behind the verb, its subject or "quoi".
func (d *doc) awaited(f lang.Frame, v verb) bool {
	for i := v.last; i < len(d.words); i++ {
		if !slices.ContainsFunc(f.Person, func(p string) bool { return p != "" && d.prepositionAt(p, i) > 0 }) {
			continue
		}
		subject := d.phraseAt(v.last, i)
		asked := v.first > 0 && d.words[v.first-1].is(lang.Complementizer) && !subject.empty() && subject.last == i
		return i == v.last && d.infinitiveMarked(d.words[i].low, i, len(d.words)) == 0 || asked || d.at(i-1).is(lang.QuestionWord)
	}
	return false
}
