package lang

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// ownClass is how many letters the ending of a class has at least that most nouns have not by chance: "mettre", not the "-re" of
// "gare"; the others are listed (Conjugation.Unlike).
const ownClass = 4

// Irregular lists, ascending, the forms of a verb that is not conjugated as most are ("give": gave, given; "remettre": remis), and none
// of a verb that is, or of a word that is no verb.
func (s *Speech) Irregular(verb string) []string {
	if _, ok := s.verbs.Irregular[verb]; !ok {
		class, _ := s.verbs.class(verb)
		if utf8.RuneCountInString(class.Ends) < ownClass || slices.Contains(s.verbs.Unlike, strings.ToLower(verb)) {
			return nil
		}
	}
	forms, err := s.verbs.Forms(verb)
	if err != nil {
		return nil
	}
	return slices.Sorted(maps.Keys(forms))
}
