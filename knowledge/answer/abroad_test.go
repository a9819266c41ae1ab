package answer_test

import "testing"

// A question may call those whom an article in another language leaves open, or names otherwise, by a common noun that stands nowhere in it.
func TestCommonNounsAcrossLanguages(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The harbour of Arval is blocked since Monday.\nAnn Lee, the minister, promised £2 million in fuel aid on Tuesday.\nThe dockers' union Tarn asked Ann Lee to guarantee their wages.\nThe weather is bad in Arval and nobody sails.\nThe prefect of Arval visited Paul Roe.",
		"b-fr": "Les bergers de Sorel ont rejeté le prix de 441 euros.\n« On nous demande de vendre à perte », s'emporte leur président, Luc Daval.\nLa ville de Sorel a deux ponts.\nLa pluie tombe sur Sorel.",
	}))
	for question, want := range map[string]string{
		"ann lee a promis quoi aux matelots":                      "Ann Lee, the minister, promised",
		"qu'est-ce que les manutentionnaires demandent à ann lee": "The dockers' union Tarn asked",
		"what price do the growers refuse":                        "Les bergers de Sorel",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "paul roe a promis quoi aux matelots", "qu'a promis Ann Lee à Paul Roe ?", "why does Luc Daval refuse the bridges")
}
