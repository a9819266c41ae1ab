package answer

import "strings"

// otherwise are the stems of a number that no passage holds as it is typed, as another language writes it: "16.8" as "16,8", "9,000" as "9.000" or "9000".
func (c *corpus) otherwise(code, fold string) []stem {
	swapped := strings.Map(func(r rune) rune {
		switch r {
		case '.':
			return ','
		case ',':
			return '.'
		}
		return r
	}, fold)
	for _, form := range []string{swapped, strings.NewReplacer(",", "", ".", "").Replace(fold)} {
		stems := c.stems(code, form)
		for _, s := range stems {
			if s.ok && form != fold {
				return stems
			}
		}
	}
	return c.stems(code, fold)
}
