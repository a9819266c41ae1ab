package answer_test

import "testing"

// Who is to pay may be named in a sentence before the one that tells the sum.
func TestWhoIsToPayIsNamedBefore(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "A judge has ruled on the eggs of the county.\nJudge Nora Prend told the farm Larkmoor on Friday to withdraw every box.\nHer court wants new labels too.\nThe judgment blames the firm for its adverts; it also orders it to pay 8,000 pounds to the customers.\nThe farm said that new labels would come.",
		"b-fr": "La justice a tranché sur les masques.\nLa laiterie Ostrel et la laiterie Pinder ont promis vendredi de rappeler leurs masques.\nLe tribunal de Tarn veut aussi de nouvelles étiquettes.\nSon jugement reproche à l’entreprise ses réclames ; il la condamne en outre à verser 6 000 euros aux infirmières.",
		"c-fr": "La justice a tranché sur le lait.\nLe tribunal de Sarne a ordonné vendredi à la laiterie Brumont de rappeler ses bouteilles.\nIl veut aussi de nouvelles étiquettes.\nSon jugement reproche à l’entreprise ses réclames ; il la condamne en outre à verser 7 000 euros aux clients.",
	}))
	for question, want := range map[string]string{
		"how much must Larkmoor pay the customers?": "The judgment", "combien Larkmoor doit payer aux clients ?": "The judgment",
		"Brumont doit payer combien aux clients ?": "Son jugement", "combien Brumont doit-elle verser aux clients ?": "Son jugement", "how much must Brumont pay its customers": "Son jugement",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e,
		"Pinder doit payer combien aux infirmières ?", "combien la laiterie Pinder doit verser aux infirmières ?", "combien Brumont doit payer aux professeurs ?",
	)
}
