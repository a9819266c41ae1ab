package dossier

import "disputebot/knowledge"

// Voice is everything an actor said and was told, those who speak for it included, each act once. Only what it said beyond doubt
// counts as said; negated and future acts are there with their polarity. An actor that the library does not have has said
// nothing.
func (d *Dossier) Voice(actor string) knowledge.Voice {
	v := knowledge.Voice{Actor: actor}
	for _, a := range d.acts {
		if i := d.first(a, func(s *knowledge.Statement) bool { return d.said(actor, s) }); i >= 0 {
			v.Said = append(v.Said, d.entry(i, a))
		}
		if i := d.first(a, func(s *knowledge.Statement) bool { return d.takesPart(actor, s.Addressee) }); i >= 0 {
			v.Told = append(v.Told, d.entry(i, a))
		}
	}
	return v
}
