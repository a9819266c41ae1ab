package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// dust is a dispute in which acts are told of parties whom the sentences do not always name, beside sentences that only share words.
var dust = map[string]string{
	"a": "Quarry: villagers against Stonewell\n" +
		"Stonewell blasts twice a day near the village of Harle, and Mara Ilves has lived there for years.\n" +
		"The mayor Mara Ilves urged the company to stop the blasting at night.\n" +
		"She has asked Stonewell before.\n" +
		"“The dust is on every table,” said Mara Ilves, who accused Stonewell of lying about it.\n" +
		"Stonewell refused to change its hours.\n" +
		"The prefect Juno Sayle, who met Mara Ilves and Stonewell on Monday, spoke to nobody else.\n" +
		"Juno Sayle ordered Stonewell to measure the dust.\n" +
		"The farmers of Harle called on the bishop to speak.",
	"b-fr": "Les riverains du dépôt de Gazelle en ont assez.\n" +
		"Leur avocate, Nour Amsellem, reproche à Gazelle d'avoir caché un rapport.\n" +
		"Nour Amsellem connaît Gazelle depuis dix ans.\n" +
		"Le préfet Luc Baral a sommé Gazelle de vider deux cuves.",
}

func TestRelations(t *testing.T) {
	e := newEngine(t, newLibrary(t, dust))
	for question, want := range map[string]string{
		"what is Mara Ilves asking of Stonewell?":             "The mayor Mara Ilves urged",
		"what does Mara Ilves accuse Stonewell of?":           "“The dust is on every table",
		"what is Stonewell refusing to do":                    "Stonewell refused",
		"what did Juno Sayle order Stonewell to do?":          "Juno Sayle ordered",
		"de quoi Mara Ilves accuse Stonewell ?":               "“The dust is on every table",
		"de quoi Nour Amsellem accuse Gazelle ?":              "Leur avocate",
		"what are Nour Amsellem's accusations":                "Leur avocate",
		"Luc Baral veut quoi de Gazelle au juste":             "Le préfet Luc Baral",
		"what does the prefect Luc Baral demand from Gazelle": "Le préfet Luc Baral",
	} {
		answersWith(t, e, question, want)
	}
	for _, question := range []string{
		"what did Stonewell demand from Juno Sayle?", "what does Juno Sayle accuse Mara Ilves of?", "de quoi Luc Baral menace Nour Amsellem ?",
		"que réclame Nour Amsellem à Luc Baral ?",
	} {
		if a := ask(t, e, question); !a.Abstain || a.Kind == knowledge.Definition {
			t.Errorf("%s: %+v", question, a.Snippets)
		}
	}
}

// Beside the sentences that tell the act no other is quoted, by whomever.
func TestRelationsAlone(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The guild Brindo warned that Lormel empties the valley.\nThe mayor Ida Krull accused Lormel of hiding the accounts of Brindo.\nBrindo asked Lormel to publish its accounts.",
	}))
	for question, want := range map[string]string{
		"what did Brindo ask of Lormel?":                        "Brindo asked",
		"what does Brindo accuse Lormel of?":                    "The guild Brindo warned",
		"what are the mayor Ida Krull's accusations to Lormel?": "The mayor Ida Krull",
	} {
		for _, s := range ask(t, e, question).Snippets {
			if !strings.HasPrefix(s.Text, want) {
				t.Errorf("%s: %s", question, s.Text)
			}
		}
		answersWith(t, e, question, want)
	}
}

// Whom no article calls so a union may speak for: that no sentence tells the act of them does not tell that nobody did it.
func TestRelationsOfTheUncalled(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Le syndicat Rail libre a donné dix jours à Nordel pour accorder le repos, faute de quoi ses 840 hôtesses débrayeront.\nAnn Lee dirige Nordel.\nLa gare est vieille.",
		"b":    "The mayors of Sorel have threatened to close the road.\nThe road is old.",
	}))
	answersWith(t, e, "c koi l'ultimatum des hotesses a nordel", "Le syndicat Rail libre")
	answersWith(t, e, "what's the mayors' threat?", "The mayors of Sorel")
}
