package dossier

import (
	"slices"

	"disputebot/knowledge"
)

// side is a name with all that it speaks for, itself first.
func (d *Dossier) side(name string) []string {
	out := []string{name}
	for i := 0; i < len(out); i++ {
		if a := d.actors[out[i]]; a != nil {
			for _, of := range a.Of {
				if !slices.Contains(out, of) {
					out = append(out, of)
				}
			}
		}
	}
	return out
}

// oneSide tells whether one of the names is or speaks for whom one of the others is or speaks for.
func (d *Dossier) oneSide(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			for _, of := range d.side(y) {
				if slices.Contains(d.side(x), of) {
					return true
				}
			}
		}
	}
	return false
}

// takesPart tells whether an actor, or somebody who speaks for it, is among the names.
func (d *Dossier) takesPart(actor string, names []string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return slices.Contains(d.side(n), actor) })
}

// anyPart tells whether one of the actors takes part in a statement, as a speaker beyond doubt or as the one spoken to. No actors
// are all.
func (d *Dossier) anyPart(actors []string, s *knowledge.Statement) bool {
	return len(actors) == 0 || slices.ContainsFunc(actors, func(a string) bool { return d.said(a, s) || d.takesPart(a, s.Addressee) })
}

// said tells whether an actor, or somebody who speaks for it, is the established speaker.
func (d *Dossier) said(actor string, s *knowledge.Statement) bool {
	return s.Established && d.takesPart(actor, s.Speaker)
}

// meant are those of the names that a mention means beyond guessing: bodies behind a lone pronoun ("it") are left out, since more
// than one may have been spoken of. Where the pronoun stands for an office beside them, it is a person's, and those who speak
// with each other ("we", "you") cannot be mistaken either.
func (d *Dossier) meant(names []string, article string, mention knowledge.Span) []string {
	out := d.known(names)
	text := mention.Of(d.text(article))
	said := folds(text)
	office := func(n string) bool { return d.actors[n] != nil && d.actors[n].Kind == knowledge.Office }
	if len(said) != 1 || slices.ContainsFunc(names, office) || d.words[d.articles[article].Lang]().here[said[0]] {
		return out
	}
	return slices.DeleteFunc(out, func(n string) bool { return d.actors[n].Kind != knowledge.Person && !d.names(n, text) })
}

// known are the names that the registry knows, without the offices that speak for another of them: a spokesperson who is named
// beside the firm is no second party. What texts call by a common noun alone ("the agency") is left out: in two articles it is
// not the same one.
func (d *Dossier) known(names []string) []string {
	var out []string
	for _, n := range names {
		a := d.actors[n]
		if a == nil || a.Kind == knowledge.Office && slices.ContainsFunc(names, func(o string) bool { return o != n && slices.Contains(d.side(n), o) }) {
			continue
		}
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// wordsIn are the words of the language that a statement is told in.
func (d *Dossier) wordsIn(s *knowledge.Statement) words { return d.words[d.articles[s.Article].Lang]() }
