package answer_test

import "testing"

// Who signed a letter is told by the names under it.
func TestSignatories(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "In this open letter, two bakers and a tailor call on the radio Arval to drop the copied voice of Ivo Kern.\nTo the head of Arval,\nFor four years the family of Ivo Kern have written to you about his voice.\n" +
			"We ask you to take down the bulletins.\nSigned: Ann Lee, baker (Tarn); Odo Brandt, baker (Odran); and Zed Novak, tailor.",
		"b-fr": "Dans cette lettre, trois marins demandent au port Nordel de garder le phare de Brume.\nNous voulons garder ce phare.\nOnt signé : Zoé Marchal, marin (Brume) ; Guy Baral, marin ; et Luce Arnal, retraitée.",
	}))
	for question, want := range map[string]string{
		"donne-moi tous les signataires de la lettre sur la voix d'Ivo Kern": "Signed:",
		"who signed the letter about the voice of Ivo Kern?":                 "Signed:",
		"give me all the names under the letter to Arval":                    "Signed:",
		"qui a signé la lettre sur le phare de Brume ?":                      "Ont signé",
		"list the signatories of the lighthouse letter to Nordel":            "Ont signé",
	} {
		answersWith(t, e, question, want)
	}
}
