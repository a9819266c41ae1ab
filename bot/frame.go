package bot

import (
	"cmp"
	"slices"
	"strings"

	"disputebot/knowledge"
)

// frame says who spoke to whom, the act and the date, in the catalogue's language. It names a speaker only where the
// statement's second reading agrees; where a snippet reports no speech act at all it is "". Of several acts in one
// sentence it tells the one that the question, as it was read, asks for.
func (b *Bot) frame(c *catalog, lang string, s knowledge.Snippet, asked knowledge.Reading) string {
	if len(s.Statements) == 0 {
		return ""
	}
	st := slices.MaxFunc(s.Statements, func(x, y knowledge.Statement) int {
		return cmp.Or(cmp.Compare(fits(x, asked), fits(y, asked)), cmp.Compare(x.Content.Len(), y.Content.Len()))
	})
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
	return strings.Join(parts, frameMark)
}

// fits counts in how many respects a statement is what a question asks for. Where that decides nothing, the act that
// tells the most stands outside of the others ("they warned that the demand …").
func fits(s knowledge.Statement, asked knowledge.Reading) int {
	n := 0
	for _, same := range []bool{
		s.Act == asked.Act, share(s.Speaker, asked.Source), share(s.Addressee, asked.Addressee),
	} {
		if same {
			n++
		}
	}
	return n
}

// share tells whether one name stands in both lists.
func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(name string) bool { return slices.Contains(b, name) })
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
