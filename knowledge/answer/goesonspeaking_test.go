package answer_test

import "testing"

// TestGoesOnSpeaking holds that one who is called by what they are told to be nowhere else is the last who spoke by name in the same paragraph, unless
// another is called so.
func TestGoesOnSpeaking(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The mayor, Nina Oak, has told the mill Arval to shut its sluice.\n\n“That would drown us,” said its manager, Ben Hale. The sluice is old. The former pilot also asks the Rivers Office to publish its map.\n\nNina Oak was in Rome.",
		"b-fr": "La mairesse, Odile Sarre, somme la régie Nordel de rendre les cars.\n\n« Ce serait la ruine », gronde son gérant, Yves Cormal. Les cars sont vieux. L’ancien pilote demande en outre au département de publier sa carte.\n\nOdile Sarre était à Rome.",
	}))
	for question, want := range map[string]string{
		"what is Ben Hale asking of the Rivers Office?":    "The former pilot",
		"what did Ben Hale demand from the Rivers Office?": "The former pilot",
		"Yves Cormal veut quoi du département ?":           "L’ancien pilote",
		"que demande Yves Cormal au département ?":         "L’ancien pilote",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "what is Nina Oak asking of the Rivers Office?", "que demande Odile Sarre au département ?")
}
