package answer_test

import "testing"

// TestDeclinesWhatWasAskedOfOthers holds that what one demands of others, or of nobody far from the other, is no answer to what they demanded of somebody
// whom the question names; what a common noun, a mention beside it or an audience leaves open is one.
func TestDeclinesWhatWasAskedOfOthers(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The nurses' union Carewell urged Ann Lee on Monday to reopen the night ward at Tarn Hospital.\n\n" +
			"Patients have slept in corridors since May. The clinic has lost eleven doctors in a year.\n\nOther wards are crowded as well. A lift has been broken since June.\n\n" +
			"Dr Milo Grant, who heads the hospital firm Nordel, urged the council to pay for a new road. He has run it since 2019.\n\n" +
			"Carewell also wants a pay rise of six per cent.\n\nRain fell on the town all week. The market was shut.",
		"b-fr": "Le syndicat Terre Haute a demandé lundi à Odile Sarre de rouvrir l'abattoir de Brume.\n\n" +
			"Les éleveurs font cent kilomètres depuis mai. Le marché a fermé.\n\nLa pluie n'a pas cessé. Un pont a été emporté en juin.\n\n" +
			"Yves Cormal, qui dirige le groupe Arval, a invité la commune à payer une route. Il est là depuis 2019.\n\nTerre Haute réclame aussi une prime de cent euros.",
		"c": "\"Kelvor must open its books by Friday,\" the mayor, Nina Oak, told councillors.\nTenants cheered.\nThe housing firm Kelvor owns nine blocks in Sund. Its manager, Bo Rand, was away.",
	}))
	declines(t, e,
		"what did Carewell demand from Milo Grant?", "what did Milo Grant demand from Ann Lee?",
		"qu'est-ce que Terre Haute demande à Yves Cormal ?", "Terre Haute exige quoi d'Arval ?", "que demande Yves Cormal à Odile Sarre ?", "qu'a demandé Carewell à Milo Grant ?",
	)
	for question, want := range map[string]string{
		"what did Carewell demand from Ann Lee?":       "The nurses' union Carewell",
		"que demande Terre Haute à Odile Sarre ?":      "Le syndicat Terre Haute",
		"what did Milo Grant demand from the council?": "Dr Milo Grant",
		"que demande Yves Cormal à la commune ?":       "Yves Cormal, qui",
		"what did Nina Oak demand from Kelvor?":        "\"Kelvor must open",
		"qu'est-ce que Nina Oak demande à Kelvor ?":    "\"Kelvor must open",
	} {
		answersWith(t, e, question, want)
	}
}
