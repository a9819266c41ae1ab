package answer_test

import "testing"

// TestDubbed holds that who asks what somebody calls something asks for no demand, and gets what is called so.
func TestDubbed(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The union Lowgate calls on Arval to raise wages. Arval's managers were in Rome on Monday.\n\nSuch a raise would be a gift to its rivals, they said. The managers met Lowgate twice.",
		"b-fr": "Le syndicat Bas-Port appelle Nordel à rendre les cars. Les patrons de Nordel étaient à Rome.\n\nCe plan serait une farce, ont-ils dit. Ils ont vu Bas-Port deux fois.",
	}))
	for question, want := range map[string]string{
		"what do Arval's managers call a gift?":                     "Such a raise",
		"qu'est-ce que les patrons de Nordel appellent une farce ?": "Ce plan",
		"what is Lowgate calling on Arval to do?":                   "The union Lowgate",
		"what does Lowgate call for?":                               "The union Lowgate",
		"à quoi Bas-Port appelle Nordel ?":                          "Le syndicat Bas-Port",
	} {
		answersWith(t, e, question, want)
	}
}

// TestBenefits holds that those for whose good something is not done are not those to whom it is said.
func TestBenefits(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Arval told the mayor, Nina Oak, on Monday that it will not print tickets for the Sund Pensioners' League. The buses run again.\n\nArval told Nina Oak that it refuses to move its depot.\n\nThe Sund Pensioners' League meets in May.",
	}))
	answersWith(t, e, "what won't Arval do for the Sund Pensioners' League?", "Arval told the mayor")
}

// TestClipped holds that a word as chat clips it is read as it is written out.
func TestClipped(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The Sund government has told Arval to shut its mill. Arval's executives refuse.",
		"b-fr": "La présidente de l’association Bas-Port, Zoé Brun, demande à Nordel de rendre les cars. Nordel refuse.",
	}))
	for question, want := range map[string]string{
		"what does the sund govt want from arval":      "The Sund government",
		"la présidente de l'asso Bas-Port veut quoi ?": "La présidente",
	} {
		answersWith(t, e, question, want)
	}
}
