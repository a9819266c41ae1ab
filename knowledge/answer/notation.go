package answer

import (
	"regexp"
	"strings"
)

// grouped is a number whose thousands are set apart.
var grouped = regexp.MustCompile(`^\d{1,3}([.,]\d{3})+$`)

// otherwise are the stems of a number that no passage holds as it is typed, as another language writes it: "16.8" as "16,8", "9,000" as "9.000" or "9000", but not as "168".
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
	forms := []string{swapped}
	if grouped.MatchString(fold) {
		forms = append(forms, strings.NewReplacer(",", "", ".", "").Replace(fold))
	}
	for _, form := range forms {
		stems := c.stems(code, form)
		for _, s := range stems {
			if s.ok && form != fold {
				return stems
			}
		}
	}
	return c.stems(code, fold)
}
