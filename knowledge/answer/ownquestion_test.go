package answer_test

import (
	"strings"
	"testing"
)

// TestOwnQuestion holds that what an article asks itself about somebody and answers in the next sentence answers a reader's question, however little
// the answer shares with it.
func TestOwnQuestion(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The mayor, Nina Oak, has told the mill Arval to stop its saws. “We will not,” said its owner, Ben Hale. He wants the county to publish its map.\n\n" +
			"Does he want the mayor to resign? “Those words never left my mouth,” he says.\n\nThe saws have run since May.",
		"b-fr": "La mairesse, Odile Sarre, somme la régie Nordel de rendre les cars. « C’est non », répond son patron, Yves Cormal. Il demande au département sa carte.\n\n" +
			"Veut-il la tête de la mairesse ? « Je n’ai jamais dit ça », corrige-t-il.\n\nLes cars roulent depuis mai.",
	}))
	for question, want := range map[string]string{
		"does Ben Hale want the mayor gone or not?":             "“Those words never",
		"is Ben Hale asking for the mayor's resignation?":       "“Those words never",
		"Yves Cormal il réclame le départ de la mairesse ?":     "« Je n’ai jamais dit ça",
		"est-ce que Cormal exige que la mairesse démissionne ?": "« Je n’ai jamais dit ça",
	} {
		answersWith(t, e, question, want)
	}
	if a := ask(t, e, "does Nina Oak want the mayor to resign?"); !a.Abstain && strings.HasPrefix(a.Snippets[0].Text, "“Those w") {
		t.Errorf("whoever is not the last who spoke is answered with %s", a.Snippets[0].Text)
	}
}
