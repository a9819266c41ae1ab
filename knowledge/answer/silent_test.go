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
