package answer_test

import "testing"

// slurs tell accusations, demands and threats by nobody who is named, beside some by those who are.
var slurs = map[string]string{
	"a": "The laundry Arval lost its contract in May.\nIts director, Ivo Kern, blamed the clinic for the late sheets.\nArval was later accused of hiding a report on mould.\nThe clinic was threatened with a lawsuit over unpaid bills.\n" +
		"The daily Herald accused the clinic of wasting water.\nThe mayor, Ann Lee, was urged to resign over the sheets.\nThe clinic was accused of burning old beds.\nThe accusation came from the Linen Guild.\nNordel was accused by Ann Lee of spying on nurses.",
	"b-fr": "La conserverie Tirel a perdu un marché en mai.\nOn a reproché à Tirel d'avoir pollué la rivière.\nLe maire de Brame a été sommé de publier les analyses.\nLe syndicat Terre et Main accuse le maire de mentir sur les odeurs.\n" +
		"La société Corvel a été accusée d'avoir brûlé des pneus.\nL'accusation vient du Comité des Quais.\nLe préfet a été accusé par Rose Marlet d'avoir égaré une lettre.",
}

// An act that is told as nobody's is no answer to who did it; one whose doer stands beside it, or in the next sentence, is.
func TestActsOfNobodyNamed(t *testing.T) {
	e := newEngine(t, newLibrary(t, slurs))
	for _, question := range []string{
		"which newspaper accused Arval of hiding a report?", "who accused Arval of hiding the report on mould?", "which union accused Arval of hiding a report on mould?", "which party urged Ann Lee to resign over the sheets?",
		"quelle association a reproché à Tirel d'avoir pollué la rivière ?", "qui a reproché à Tirel d'avoir pollué la rivière ?", "quel journal a accusé Tirel d'avoir pollué la rivière ?",
	} {
		if a := ask(t, e, question); !a.Abstain || a.Nearest == nil {
			t.Errorf("%s: %q, %d snippets", question, a.Reason, len(a.Snippets))
		}
	}
	for question, want := range map[string]string{
		"which newspaper accused the clinic of wasting water?":     "The daily Herald",
		"who accused the clinic of wasting water?":                 "The daily Herald",
		"who accused Nordel of spying on nurses?":                  "Nordel was accused by",
		"who blamed the clinic for the late sheets?":               "Its director",
		"quel syndicat accuse le maire de mentir sur les odeurs ?": "Le syndicat Terre",
		"qui a accusé le préfet d'avoir égaré une lettre ?":        "Le préfet a été accusé",
		"was Arval accused of hiding a report?":                    "Arval was later accused",
		"what was Arval accused of?":                               "Arval was later accused",
		"de quoi Tirel a été accusée ?":                            "On a reproché",
	} {
		answersWith(t, e, question, want)
	}
	for _, question := range []string{"who accused the clinic of burning old beds?", "qui a accusé Corvel d'avoir brûlé des pneus ?"} {
		if a := ask(t, e, question); a.Abstain {
			t.Errorf("%s: %q", question, a.Reason)
		}
	}
}
