package statement

import "disputebot/knowledge/lang"

// farthestOccasion is how many words may stand before the comma behind an occasion.
const farthestOccasion = 8

// conditioned reports whether what a report says somebody will do hangs on what another does, which makes a threat of it: "Should you be
// silent, we shall complain to the regulator", « faute de réponse, il accusera la ville de mentir ».
func (d *doc) conditioned(r report) bool {
	k := d.sentences[d.words[r.cue[0]].sentence]
	if d.words[k.last-1].mark("?") {
		return false
	}
	for i := k.first; i < k.last; i++ {
		if d.quoted(i) != d.quoted(r.cue[0]) || d.runAt(d.speech.Grammar.Outcome.Given, i) == 0 {
			continue
		}
		if w := d.words[i]; !w.is(lang.Modal) || i == k.first {
			return true
		}
	}
	return false
}

// pastOccasion is where the clause begins behind a phrase in front that says on what occasion: « Au premier permis, nous occuperons ».
func (d *doc) pastOccasion(i, end int) int {
	if i >= end || !d.words[i].is(lang.Preposition) {
		return i
	}
	for at := i + 1; at+1 < end && at < i+farthestOccasion; at++ {
		if d.words[at].mark(",") {
			return at + 1
		}
	}
	return i
}
