package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// beforeColon holds the subject of a clause that ends in a colon, without a verb of saying, for the one who speaks behind it: "Ann Lee bangs the
// table: “…”". Nobody else may stand in the clause, nothing that bears words, and no verb of hearing or reading: "Ann Lee finds a note: “…”".
func (r *resolver) beforeColon(rep report) bool {
	p, colon := rep.speaker, rep.cue[0]
	if r.behindPreposition(p) {
		return false
	}
	aside := false
	for i := p.last; i < colon; i++ {
		w := r.words[i]
		if w.mark(",") {
			aside = !aside
			continue
		}
		if aside {
			continue
		}
		other := w.kind == lang.Word && w.capital || w.is(lang.Body|lang.Role|lang.Document|lang.Inscribed|lang.RelativeWord|lang.Letter)
		if other || w.kind == lang.Mark || len(r.speech.Nouns[w.low]) > 0 || slices.Contains(r.speech.Grammar.Receives, w.low) {
			return false
		}
	}
	return r.agreesInNumber(rep)
}
