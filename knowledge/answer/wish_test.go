package answer_test

import "testing"

// What somebody wants to do themselves is no demand on anybody, so that the demands made of them are not the same the other way round.
func TestOwnWishes(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The mayor of Sorel, Ann Lee, ordered Arval to reopen the line within ten days.\nArval says that it will cut 31 jobs in May.\nThe line is old.",
	}))
	answersWith(t, e, "how many jobs does arval want to cut", "Arval says")
	answersWith(t, e, "Arval veut supprimer combien d'emplois", "Arval says")
	declines(t, e, "what does Arval demand from Ann Lee?")
}
