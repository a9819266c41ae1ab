package statement_test

import "testing"

// TestTwoRoles takes two roles of one person for one, and leaves those alone who are nobody or another.
func TestTwoRoles(t *testing.T) {
	acts(t, []act{
		{"founder and head", "en", "Its founder and chief executive, Eoin Rae, refused to pay.", "refuse: Eoin Rae"},
		{"founder and head", "fr", "Son fondateur et directeur, Paul Roy, exige une prime.", "demand: Paul Roy"},
		{"of a body", "fr", "La fondatrice et présidente de Nordel, Anne Roy, exige une prime.", "demand: Anne Roy"},
		{"two people", "en", "The mayor and the chief executive, Eoin Rae, refused to pay.", "refuse: mayor, Eoin Rae?"},
		{"somebody", "fr", "Quelqu'un exige une prime de Nordel. Ann Lee refuse.", "refuse: Ann Lee"},
		{"written to whom the pronoun means", "en", "Ken Roy has urged Arval to pay. Nordel has written to Paul Voss asking him to resign.", "demand: Ken Roy > Arval; demand: Nordel > Paul Voss"},
		{"a reply", "en", "Nordel asked Paul Voss to pay. \"Ask us on Monday,\" came the curt answer.", "demand: Nordel > Paul Voss"},
		{"a union's woman", "en", "Union firebrand Ann Lee left. The union refused to pay.", "refuse: union?"},
		{"behind a semicolon", "en", "Nordel had lost; according to Arval, nobody else would pay.", "state: Arval"},
	})
}
