package answer_test

import "testing"

// sluices is a dispute in which most of what is wanted names nobody from whom.
var sluices = map[string]string{
	"a": "The water board ordered the builder Arval to open the sluices of the Tarn dam.\n" +
		"Arval has rejected the order.\n" +
		"“Fish do not read permits,” said its director, Ivo Kern.\n\n" +
		"Environment minister Ann Lee wants the turbines still by June.\n" +
		"The anglers’ union Silver Line is calling for 200 euros a member.\n" +
		"“Arval must open its books before Easter,” the senator Odo Brandt told members on Friday.\n" +
		"The bishop of Tarn has kept out of it.",
	"b-fr": "La mairie somme la brasserie Nordel de baisser le son de ses camions.\n" +
		"Nordel refuse de changer ses horaires.\n" +
		"« On ne livre pas la bière à pied », plaide sa patronne, Zoé Marchal.\n\n" +
		"La députée Luce Arnal exige une trêve de nuit.\n" +
		"« Nordel doit publier ses relevés avant Noël », a lancé le sénateur Guy Baral aux abonnés.\n" +
		"Le curé ne dit mot.",
}

func TestOpenDemands(t *testing.T) {
	e := newEngine(t, newLibrary(t, sluices))
	for question, want := range map[string]string{
		"What is Ann Lee asking Arval for?":               "Environment minister",
		"what does Ann Lee want from Arval":               "Environment minister",
		"Ann Lee demande quoi à Arval ?":                  "Environment minister",
		"What did Silver Line ask of Arval?":              "The anglers",
		"What did Silver Line demand of Arval?":           "The anglers",
		"What did Odo Brandt demand of Arval?":            "“Arval must open",
		"Qu'est-ce que Luce Arnal a exigé de Nordel ?":    "La députée",
		"what did Luce Arnal ask of Nordel?":              "La députée",
		"Guy Baral demande quoi à Nordel ?":               "« Nordel doit publier",
		"What is the senator Guy Baral asking Nordel for": "« Nordel doit publier",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e,
		"What did Arval demand of Ann Lee?", "Nordel demande quoi à Luce Arnal ?",
		"Qu'est-ce que Guy Baral a exigé de Luce Arnal ?",
	)
}

// What is asked by a pronoun is asked of nobody on the speaker's own side.
func TestDemandsOfNobodysOwn(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Le préfet Odo Baral a visité le port de Brume.\nLe collectif Salines s’en réjouit. Sa porte-parole, Ilda Tazi, n’épargne pas le préfet pour autant. " +
			"« On attend depuis deux ans », soupire-t-elle, en lui demandant de recevoir les marins.",
	}))
	for _, question := range []string{
		"What is the sailors' group Salines asking the prefect for?", "what does Salines want the prefect to do", "le collectif Salines demande quoi au préfet ?",
	} {
		answersWith(t, e, question, "« On attend")
	}
}
