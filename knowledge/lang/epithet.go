package lang

import "strings"

// Epithet reports whether a lower-case noun calls a person by what they are rather than by office ("the 58-year-old").
func (g *Grammar) Epithet(low string) bool {
	for _, e := range g.Epithets {
		if end, ok := strings.CutPrefix(e, "*"); low == e || ok && len(low) > len(end) && strings.HasSuffix(low, end) && g.Class(low)&Role == 0 {
			return true
		}
	}
	return false
}
