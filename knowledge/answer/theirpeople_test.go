package answer_test

import "testing"

// Whom a body is asked for something answers by its people, whom the article calls by what they are to "the company".
func TestRepliesOfTheirPeople(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The Harbour Board has ordered the tug firm Arval to stop night work in Tarn. “Noise is not a cargo,” its chair, Odo Brandt, wrote on Monday.\n" +
			"The Danish-owned company took an hour. “Stop at night and forty ships will wait,” said its managing director, Ivo Kern.\n" +
			"The union Brindo wants talks.",
		"b": "The Milk Office has told the dairy Lormel to pay its farmers by June.\n" +
			"The firm’s response came before lunch: not a penny. “Milk is dear enough,” argued its owner, Zed Novak.\n" +
			"The bishop prays.",
		"c-fr": "La préfecture a sommé la carrière Nordel de couper ses sirènes.\n" +
			"L’entreprise a mis deux heures. « Sans sirène, un mort par mois », a répliqué sa directrice, Zoé Marchal.\n" +
			"Le curé attend.",
		"d-fr": "L’agence du sel a ordonné au port Gazelle de vider ses cuves.\n" +
			"La réponse de la société tient en trois mots : pas avant Noël. Son patron, Guy Baral, boude.",
	}))
	for question, want := range map[string]string{
		"what did Arval answer when it was told to stop night work?":       "“Stop at night",
		"Arval a répondu quoi quand on lui a dit d'arrêter la nuit ?":      "“Stop at night",
		"what did Lormel reply when it was told to pay its farmers?":       "The firm’s response",
		"what was Lormel's answer to the Milk Office?":                     "The firm’s response",
		"Nordel a répondu quoi quand on lui a dit de couper les sirènes ?": "« Sans sirène",
		"what did Nordel reply when it was told to cut its sirens?":        "« Sans sirène",
		"qu'a répondu Gazelle à l'agence du sel ?":                         "La réponse de la société",
	} {
		answersWith(t, e, question, want)
	}
}
