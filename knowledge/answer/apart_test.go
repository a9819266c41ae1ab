package answer_test

import "testing"

// TestDeclinesWhatNoArticleTellsTogether holds that an act between two whom no article names together is declined, that whoever is called a minor
// lends nobody else an age, and that advice on the asker's own affairs is off the topic.
func TestDeclinesWhatNoArticleTellsTogether(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Juno Sayle, 41, asked Stonewell in July to turn off its lamps.\nMara Ilves warned Stonewell that minors walk home by the river.\nThe cheap night tram to Harle will stop in May.",
		"b": "Nour Amsellem wrote to Gazelle in May.\nGazelle refused to answer Nour Amsellem.",
	}))
	declines(t, e,
		"what did Juno Sayle ask Gazelle to do in July?", "what did Juno Sayle ask Nour Amsellem?", "what does Juno Sayle say about Gazelle?",
		"que dit Juno Sayle de Gazelle ?", "Qu'a dit Juno Sayle de Nour Amsellem ?", "que demandent les ministres allemands à Gazelle ?", "how old is Mara Ilves?", "quel âge a Mara Ilves ?",
		"any tips for cheap hotels in Harle?", "t'aurais pas un code promo pour Harle ?",
	)
	for question, want := range map[string]string{
		"what did Juno Sayle ask Stonewell to do in July?": "Juno Sayle, 41",
		"que demande Juno Sayle à Stonewell ?":             "Juno Sayle, 41",
		"how old is Juno Sayle":                            "Juno Sayle, 41",
	} {
		answersWith(t, e, question, want)
	}
}

// TestNobodyAccusesTheirOwn holds that what a body says of others is no answer to what it accuses one of who speaks for it.
func TestNobodyAccusesTheirOwn(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "In the words of the shopkeepers' league Tern & Sons, the fares are \"a robbery in slow motion\".\nTern & Sons' secretary, Mara Ilves, begged the mayor to step in.",
	}))
	declines(t, e, "what does Tern & Sons accuse Mara Ilves of?", "de quoi Tern & Sons accuse Mara Ilves ?")
	answersWith(t, e, "what does Mara Ilves ask of the mayor?", "Tern & Sons' secretary")
}
