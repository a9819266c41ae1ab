package answer_test

import "testing"

// crafts holds a common word that stands in a title once, with a capital.
var crafts = map[string]string{
	"a-fr": "Le graveur Paul Nortier est un maître de la gravure sur bois.\nLe musée d’Art de Velm réclame ses planches à la ville.\nLa ville répond que cet art se perd, et que l’art du fer se perd aussi.\nUn voisin a vendu son étang et ses deux vaches.",
}

func TestCommonWordInATitleIsNoName(t *testing.T) {
	e := newEngine(t, newLibrary(t, crafts))
	for question, want := range map[string]string{
		"quel art apprenait nortier ?":         "Le graveur Paul Nortier",
		"dans quel art nortier excellait-il ?": "Le graveur Paul Nortier",
		"que réclame le musée d'Art ?":         "Le musée d’Art",
	} {
		answersWith(t, e, question, want)
	}
}
