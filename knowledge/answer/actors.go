package answer

import "slices"

// Actors finds the actors that a text names, in its order, each once and by canonical name; typing errors are tolerated.
// A text may be one name alone, which tells no language: it is read in the locale's, then in all others until one finds
// somebody.
func (e *Engine) Actors(text, locale string) []string {
	text = clean(text)
	first := e.language(e.langs.Detect(text), locale)
	for _, code := range append([]string{first}, e.codes...) {
		var out []string
		for _, m := range e.asker.Mentions(text, code) {
			if !slices.Contains(out, m.Actor) {
				out = append(out, m.Actor)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}
