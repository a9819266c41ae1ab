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
