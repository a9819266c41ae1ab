package answer_test

import "testing"

// harbourCounts counts things before the number, with a number of two words, and with what is said of them.
var harbourCounts = map[string]string{
	"a": "The herons, 4,000 in 2012, are only 700 in the bay of Arval now.\nForty-one captains of Arval have signed the letter of the harbour.\nThe Arval yard wrote to Nordel about 212 faulty meters.\n" +
		"The mayor of Arval refused to close the bay.\nNordel raised 16.8 million reports about pictures of leaks in 2018.",
	"b-fr": "Soixante-trois pilotes de Corvel ont signé un appel.\nLes mouettes de Corvel, 900 en 2015, ne sont plus que 60.\nLe maire de Corvel a refusé de fermer le bassin.",
}

// What is counted may stand before its number, be told in words with hyphens, or meet the question by what is said of it.
func TestWhatIsCounted(t *testing.T) {
	e := newEngine(t, newLibrary(t, harbourCounts))
	for question, want := range map[string]string{
		"how many herons are left in the bay of Arval":         "The herons",
		"combien de hérons reste-t-il dans la baie d'Arval ?":  "The herons",
		"how many captains of Arval signed the letter":         "Forty-one",
		"combien de compteurs défectueux à Arval ?":            "The Arval yard",
		"combien de pilotes de Corvel ont signé l'appel ?":     "Soixante-trois",
		"combien de mouettes reste-t-il à Corvel ?":            "Les mouettes",
		"how many picture reports did Nordel raise in 2018":    "Nordel raised",
		"combien de signalements Nordel a-t-il faits en 2018?": "Nordel raised",
	} {
		answersWith(t, e, question, want)
	}
	for _, question := range []string{"how many ferries does the harbour of Arval have", "combien de grues possède Corvel ?"} {
		if a := ask(t, e, question); !a.Abstain {
			t.Errorf("%s: %s", question, a.Snippets[0].Text)
		}
	}
}
