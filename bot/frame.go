package bot

import (
	"strings"

	"disputebot/knowledge"
)

// frame says who spoke to whom, the act and the date, in the catalogue's language. It names a speaker only where the
// statement's second reading agrees; where a snippet reports no speech act at all it is "".
func (b *Bot) frame(c *catalog, lang string, s knowledge.Snippet) string {
	if len(s.Statements) == 0 {
		return ""
	}
	st := s.Statements[0]
	who := b.names(c, lang, st.Speaker)
	switch {
	case !st.Established && !st.SpeakerText.Empty():
		who = c.text("unestablished")
	case who == "":
		who = c.text("unnamed")
	}
	if to := b.names(c, lang, st.Addressee); to != "" {
		who += " → " + to
	}
	parts := []string{who, c.Acts[string(st.Act)]}
	if p := c.Polarity[string(st.Polarity)]; p != "" {
		parts = append(parts, p)
	}
	if d := c.date(st.Date); d != "" {
		parts = append(parts, d)
	}
	return strings.Join(parts, " · ")
}

// names joins actors for a reader of lang: "A, B and C". A spokesperson's company is left out where the spokesperson
// is named.
func (b *Bot) names(c *catalog, lang string, actors []string) string {
	var shown []string
	for _, a := range actors {
		if !b.spokenFor(a, actors) {
			shown = append(shown, b.shelf.display(c, a, lang))
		}
	}
	if len(shown) < 2 {
		return strings.Join(shown, "")
	}
	last := len(shown) - 1
	return strings.Join(shown[:last], ", ") + c.text("and") + shown[last]
}

// spokenFor tells whether another one of actors speaks for this one.
func (b *Bot) spokenFor(actor string, actors []string) bool {
	for _, other := range actors {
		if a, ok := b.shelf.actors[other]; ok && other != actor {
			for _, of := range a.Of {
				if of == actor {
					return true
				}
			}
		}
	}
	return false
}
