package eval

import (
	"errors"
	"fmt"
	"strings"
)

// Check finds gold that cannot be met: quotes and noise that do not stand in their article. Articles that are not
// there are named once. It returns every fault at once.
func Check(s Set, articles map[string]string) error {
	var faults []error
	absent := map[string]bool{}
	look := func(what, article, text string) {
		body, ok := articles[article]
		switch {
		case !ok && !absent[article]:
			absent[article] = true
			faults = append(faults, fmt.Errorf("there is no article %q", article))
		case ok && !strings.Contains(body, text):
			faults = append(faults, fmt.Errorf("%s: %q is not in article %q", what, firstRunes(text, 60), article))
		}
	}
	for _, list := range [][]Question{s.Questions, s.Turns} {
		for _, q := range list {
			for _, g := range q.Gold {
				look("question "+q.ID, g.Article, g.Quote)
			}
		}
	}
	for _, c := range s.Claims {
		look("claim "+c.ID, c.Article, c.Quote)
	}
	for _, n := range s.Noise {
		look("noise", n.Article, n.Text)
	}
	return errors.Join(faults...)
}
