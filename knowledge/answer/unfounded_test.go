package answer_test

import "testing"

// Who asks why somebody did what no article tells of them is told so, though passages hold the words.
func TestWhyWhatNobodyDid(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The council of Arven will vote on the cable car in May.\nThe council refused the new harbour because of the noise.\nThe firm Liftway has asked the council of Arven to accept the cable car.\nThe council agreed to plant trees, since the valley is bare.\nLiftway says the cable car is silent.",
	}))
	for _, question := range []string{"why did the council of Arven reject the cable car?", "why did Liftway agree to plant trees?", "pourquoi le conseil d'Arven a accepté le téléphérique ?"} {
		if a := ask(t, e, question); !a.Abstain || a.Nearest == nil {
			t.Errorf("%s: %+v", question, a)
		}
	}
	for question, want := range map[string]string{
		"why did the council refuse the new harbour?":       "The council refused the new harbour",
		"why did the council of Arven say no to a harbour?": "The council refused the new harbour",
		"why did the council agree to plant trees?":         "The council agreed to plant",
	} {
		answersWith(t, e, question, want)
	}
}
