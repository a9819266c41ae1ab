package answer_test

import (
	"strings"
	"testing"
)

// How many there are is no answer to how many did something.
func TestCountedDeeds(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The platform Arval must hire nine hundred couriers, says the labour office of Tarn.\nForty couriers went on strike in May, according to the union Brindo.\n" +
			"The school in Odran has 1,200 pupils and a new roof.",
		"b-fr": "La mairie de Brume veut loger trois cents étudiants dans la caserne.\nDouze étudiants ont été expulsés de la halle en mars.",
	}))
	for question, want := range map[string]string{
		"how many couriers must Arval hire?":                 "The platform Arval",
		"how many couriers went on strike?":                  "Forty couriers",
		"how many pupils does the school in Odran have?":     "The school in Odran",
		"combien d'étudiants ont été expulsés de la halle ?": "Douze étudiants",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e,
		"how many Arval couriers were injured this year?", "how many pupils were bitten in Odran?", "combien d'étudiants se sont blessés à Brume ?",
	)
}

// TestHowManyPeopleBehindAQuestion holds that a follow-up that asks for people alone is answered by how many they were.
func TestHowManyPeopleBehindAQuestion(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "Forty farmers asked Nordel to reopen the dairy.\nNordel refused to pay.",
		"b-fr": "Quarante éleveurs ont demandé à Navirel de rouvrir la laiterie.\nNavirel a refusé de payer.",
	}))
	for _, c := range []struct{ first, second, want string }{
		{"what did the farmers ask of Nordel?", "and how many people", "Forty farmers"},
		{"qu'ont demandé les éleveurs à Navirel ?", "et combien de personnes", "Quarante éleveurs"},
	} {
		if a := ask(t, e, c.first, c.second); a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s, %s: %+v", c.first, c.second, a.Snippets)
		}
	}
}
