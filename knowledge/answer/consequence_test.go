package answer_test

import "testing"

// What somebody risks who refuses is asked by a condition whose verb is not the act asked for.
func TestConsequenceBehindACondition(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The prefect asked Voltane to empty the dam.\nVoltane refused to empty the dam, and refused again in May.\nThe judge said that if Voltane goes on refusing, it could be fined or see the dam closed.\nVoltane has agreed to pay for the road to the dam.\nThe union backs Voltane, which has obeyed every law.",
		"b-fr": "La maire a prié Corvane de livrer les plans du tunnel.\nCorvane a refusé de livrer les plans du tunnel.\n« Faute de plans, nous saisirons le juge », a prévenu la maire.\nCorvane obéit à la loi, soutient son avocat.",
	}))
	const judge, mayor = "The judge said that if Voltane", "« Faute de plans"
	for question, want := range map[string]string{
		"What happens if Voltane does not comply?": judge, "what does Voltane face if it refuses to empty the dam?": judge, "What could happen to Voltane if it keeps refusing?": judge,
		"que risque Voltane si elle refuse ?": judge, "Que risque Corvane s'il refuse de livrer les plans ?": mayor, "que se passera-t-il si Corvane refuse ?": mayor,
		"what does Corvane risk if it does not obey?": mayor,
	} {
		answersWith(t, e, question, want)
	}
}

// Who is ignored or refused carries out what follows otherwise.
func TestConsequenceOfIgnoringSomebody(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The harbour inspector Ines Roy visited the Voltane works in March.\nMs Roy wants Voltane to fence its quay.\nFailing that, she said, the quay would be closed.\n" +
			"The lawyer of Voltane, Ben Oak, warned that if it built a fence, boats would crash into it.\nThe anglers of the quay caught nine eels.",
		"b-fr": "La préfète Anne Vidal a visité la carrière de Corvane mardi.\nElle veut que Corvane arrose ses pistes.\nSinon, a-t-elle prévenu, la carrière fermera.\n" +
			"Le maire a planté un chêne.",
	}))
	const failing, sinon = "Failing that, she said", "Sinon, a-t-elle prévenu"
	for question, want := range map[string]string{
		"what happens to Voltane if it ignores Ines Roy?": failing, "what if Voltane does not fence its quay": failing, "que risque Voltane si elle ignore Ines Roy ?": failing,
		"que risque Corvane si elle ignore Anne Vidal ?": sinon, "qu'est-ce qui arrive à Corvane si elle n'arrose pas ses pistes": sinon, "what happens to Corvane if it ignores Anne Vidal?": sinon,
	} {
		answersWith(t, e, question, want)
	}
}

// Who asks what somebody is to pay asks for money, whatever else is counted beside.
func TestWhatIsPaidIsMoney(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"b-fr": "Le tribunal a jugé que Corvane avait enfreint son permis pendant 61 nuits.\nIl l'a condamnée à verser 4 000 euros à la commune.\nLe pont de Sorel a deux arches.",
	}))
	for _, question := range []string{"combien Corvane doit-elle verser ?", "combien va débourser Corvane après le jugement ?", "Corvane doit verser combien à la commune", "how much must Corvane pay"} {
		answersWith(t, e, question, "Il l'a condamnée")
	}
}
