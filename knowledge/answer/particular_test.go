package answer_test

import "testing"

func TestParticularsThatNobodyTells(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The mayor Ann Lee warned children and the old of the tide.\nTom Hale, 44, earns £40,000 a year at Nordel.\nThe rowers of Saltby are mostly 19 years old.",
		"b-fr": "Rose Marlet, née à Quimper, dirige Arval.\nElle a 34 ans.",
	}))
	declines(t, e,
		"how old is Ann Lee", "quel âge a Ann Lee ?", "what is the salary of Ann Lee", "combien gagne Ann Lee ?", "where was Tom Hale born", "quelle est l'adresse d'Arval ?", "what is the address of Nordel",
	)
	for question, want := range map[string]string{
		"how old is Tom Hale": "Tom Hale, 44", "combien gagne Tom Hale ?": "Tom Hale, 44", "où est née Rose Marlet ?": "Rose Marlet, née",
	} {
		answersWith(t, e, question, want)
	}
}
