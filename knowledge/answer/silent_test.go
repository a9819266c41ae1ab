package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// ferries is a dispute in which Vetrano and Solmar are named and do nothing by words.
var ferries = map[string]string{
	"a":    "The mayor Olga Reyne accused Voltane of dumping oil, as ferries such as those of Vetrano do.\nVoltane replied that the sea is clean.\nCritics say that Voltane lies about the oil.\nThe harbour pilots told Solmar about the oil.\nAccording to Brindel, the oil is harmless.\nKervos, which owns the pier, has since promised to pay.",
	"b-fr": "Des critiques visent les ferries de Voltane et de Vetrano, deux fois plus sales.\nLa préfète a répondu à Solmar que la mer est propre.\n« Nous paierons », a répondu hier Marlet.",
}

func TestWhoIsSilent(t *testing.T) {
	e := newEngine(t, newLibrary(t, ferries))
	for question, name := range map[string]string{
		"Que répond Vetrano aux critiques ?": "Vetrano", "What did Vetrano say?": "Vetrano", "What did Vetrano reply to its critics?": "Vetrano",
		"que demande Vetrano ?": "Vetrano", "What did Solmar answer?": "Solmar", "Que dit Solmar du pétrole ?": "Solmar", "why did Vetrano refuse?": "Vetrano",
	} {
		a := ask(t, e, question)
		if !a.Abstain || a.Reason == knowledge.NoSuchActor || a.Nearest == nil || !strings.Contains(a.Nearest.Text, name) {
			t.Errorf("%s: %+v", question, a)
		}
	}
	for question, want := range map[string]string{
		"What did Voltane reply?": "Voltane replied", "What does Brindel say about the oil?": "According to Brindel", "What did Kervos promise?": "Kervos, which",
		"Que répond Marlet ?": "« Nous paierons »",
	} {
		answersWith(t, e, question, want)
	}
}

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
