package answer_test

import "testing"

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
