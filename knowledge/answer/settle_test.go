package answer_test

import "testing"

// orchard is a dispute whose demands stand in one sentence and what came of them in the next, which names hardly anybody.
var orchard = map[string]string{
	"a": "The mayor of Pellow, Iris Tandy, asked the cider maker Quince & Daughter to remove its tanks from the quay.\n" +
		"The company has refused, citing the frost.\n" +
		"\n" +
		"The growers' league demanded that the Orchard Board reveal what it pays for windfalls.\n" +
		"The board said that it was bound by contract and could not.\n" +
		"\n" +
		"Pensioner Maud Clegg has been told to pay £90 a month for the common press.\n" +
		"She refuses to do so.\n" +
		"\n" +
		"The inspector ordered the pickers to clear the lane.\n" +
		"They complied at dawn.\n" +
		"\n" +
		"Would the Pellow cider fair still be free for schoolchildren?\n" +
		"That depended, a clerk replied, on the weather.\n",
	"b-fr": "Le préfet Armand Loriot a prié la coopérative Les Vergers du Thil de fermer son pressoir la nuit.\n" +
		"« Le bruit porte loin », a-t-il expliqué.\n" +
		"La coopérative n'entend pas obtempérer.\n" +
		"\n" +
		"Londres avait proposé de limiter la hausse de la taxe sur le cidre à 10 %.\n" +
		"Bruxelles n'avait pas donné suite.\n" +
		"\n" +
		"— Baissez vos prix ou rendez les tonneaux ! crie un buveur.\n" +
		"— On ne rendra rien du tout, rétorque la patronne.\n",
}

func TestWhatCameOfADemandAnswers(t *testing.T) {
	e := newEngine(t, newLibrary(t, orchard))
	for question, want := range map[string]string{
		"is Quince & Daughter going to remove its tanks from the quay?":                "The company has refused",
		"did the cider maker take its tanks off the quay as Iris Tandy asked?":         "The company has refused",
		"the orchard board was told to say what it pays for windfalls, did it":         "The board said that it was bound",
		"will Maud Clegg pay the £90?":                                                 "She refuses to do so",
		"est-ce que Maud Clegg va payer ce qu'on lui réclame chaque mois ?":            "She refuses to do so",
		"did the pickers clear the lane?":                                              "They complied",
		"will the Pellow cider fair stay free for schoolchildren":                      "That depended",
		"la coopérative va fermer son pressoir la nuit ?":                              "La coopérative n'entend pas",
		"did Brussels take up London's proposal to limit the cider tax to 10%":         "Bruxelles n'avait pas",
		"la patronne va rendre les tonneaux comme le demande le buveur ?":              "— On ne rendra rien",
		"what did the coop Les Vergers du Thil answer to the prefect":                  "La coopérative n'entend pas",
		"did Quince & Daughter do what the mayor Iris Tandy asked?":                    "The company has refused",
		"le préfet a prié la coopérative de fermer son pressoir, et elle a dit quoi ?": "La coopérative n'entend pas",
	} {
		answersWith(t, e, question, want)
	}
}

// Who asks whether the demand itself was made, or what who made it did, is answered by it.
func TestADemandAnswersForItself(t *testing.T) {
	e := newEngine(t, newLibrary(t, orchard))
	for question, want := range map[string]string{
		"did Iris Tandy ask the cider maker to remove its tanks?":                "The mayor of Pellow",
		"did the growers call for the Orchard Board to reveal what it pays?":     "The growers' league",
		"was Maud Clegg told to pay £90 a month?":                                "Pensioner Maud Clegg",
		"est-ce que le préfet a demandé à la coopérative de fermer son pressoir": "Le préfet Armand Loriot",
		"who asked the cider maker to remove its tanks?":                         "The mayor of Pellow",
	} {
		answersWith(t, e, question, want)
	}
}

// An offer of one's own is told with the verb that elsewhere asks something of others.
func TestAnOfferIsOnesOwnProposal(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Clara Vasnier a promis de rouvrir le bac lundi.\n" +
			"« Le pont est trop vieux », fait valoir Clara Vasnier, la directrice du port.\n" +
			"Elle propose en revanche de prêter deux barques.\n" +
			"Le maire Luc Oster demande aux bateliers de patienter.",
	}))
	answersWith(t, e, "est-ce que Clara Vasnier propose quelque chose à la place ?", "Elle propose")
	answersWith(t, e, "did Clara Vasnier offer boats instead?", "Elle propose")
	answersWith(t, e, "que promet Clara Vasnier ?", "Clara Vasnier a promis")
}

// A promise settles whether something will be done; what stands behind it settles nothing.
func TestAPromiseIsNotWaitedFor(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{"a": "The mill owner, Orla Finch, promised to mend the sluice before the spring floods.\n" +
		"The council refused to lend a crane.\n\nThe weavers' guild opened a fair.\n"}))
	answersWith(t, e, "will the sluice be mended before the spring floods", "The mill owner")
}

// TestTellerIsNotSettled holds that whether something is so according to one is answered by their words, not by what another denies behind them.
func TestTellerIsNotSettled(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "“As an incredibly rich firm, Arval must keep its promises,” said Ann Lee, who has asked it to pay. Arval does not think that it is. “We are not rich,” said a spokesman for Arval.",
	}))
	answersWith(t, e, "is Arval rich, according to Ann Lee?", "“As an incredibly rich")
	answersWith(t, e, "Arval est riche d'après Ann Lee ?", "“As an incredibly rich")
}
