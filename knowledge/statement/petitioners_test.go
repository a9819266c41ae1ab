package statement_test

import "testing"

// TestPetitioners gives what a petition wants to those who launched or signed it.
func TestPetitioners(t *testing.T) {
	acts(t, []act{
		{"launched", "en", "A petition launched by Ann Lee urges Arval to pay.", "demand: Ann Lee? > Arval"},
		{"that they signed", "en", "Forty nurses signed a petition that urges Arval to pay.", "demand: forty nurses; demand: forty nurses? > Arval"},
		{"which they signed", "en", "The petition, which forty nurses have signed, urges Arval to pay.", "demand: forty nurses? > Arval"},
		{"lancée", "fr", "Une pétition lancée par Anne Roy réclame la démission du maire.", "demand: Anne Roy?"},
		{"que l'on a signée", "fr", "La pétition, que trente médecins ont signée, presse Arval d’agir.", "demand: médecins? > Arval"},
		{"sans nom", "fr", "Une pétition réclame la démission du maire.", "demand: pétition?"},
	})
}

// TestParticipleAhead holds that a participle in front of a comma is nothing that the subject behind it says.
func TestParticipleAhead(t *testing.T) {
	acts(t, []act{
		{"published", "en", "Published by the magazine Nordel, a study accuses Arval of lying.", "accuse: study? > Arval"},
		{"backed", "en", "Backed by the union, Ann Lee accused Arval of lying.", "agree: union?; accuse: Ann Lee > Arval"},
		{"publiée", "fr", "Publiée par Nordel, une expertise reproche à Arval d’avoir menti.", "accuse: expertise? > Arval"},
	})
}
