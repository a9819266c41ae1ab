package statement_test

import "testing"

// TestPenalties reads punishments behind verbs that mean much else, whatever sum stands between.
func TestPenalties(t *testing.T) {
	acts(t, []act{
		{"slapped with", "en", "The council slapped Arval with a £2m fine.", "sanction: council? > Arval"},
		{"hit with", "en", "The council hit the bank with a record $40 million penalty.", "sanction: council? > bank"},
		{"was hit with", "en", "Arval was hit with a €3m fine.", "sanction: ? > Arval"},
		{"handed", "en", "Ann Lee handed Arval a £2m fine.", "sanction: Ann Lee > Arval"},
		{"was handed", "en", "Arval was handed a £2m fine.", "sanction: ? > Arval"},
		{"was slapped by", "en", "The bank was slapped with a £2m fine by Ann Lee.", "sanction: Ann Lee > bank"},
		{"imposed on", "en", "Ann Lee imposed a £2m fine on Arval.", "sanction: Ann Lee > Arval"},
		{"was imposed on", "en", "A £2m fine was imposed on Arval.", "sanction: ? > Arval"},
		{"received", "en", "Ann Lee received a two-year ban.", "sanction: ? > Ann Lee"},
		{"off the rota", "en", "Mark Stone was taken off the rota.", "sanction: ? > Mark Stone"},
		{"hit with rain", "en", "The storm hit the bank with heavy rain.", ""},
		{"given a chance", "en", "Ann Lee gave Mark Stone a chance.", ""},
		{"a book", "en", "Ann Lee gave the mayor a book about fines.", ""},
		{"a prize", "en", "The prize was given to Ann Lee.", ""},
		{"a letter", "en", "Ann Lee received a letter.", ""},
		{"a sum, behind", "fr", "Julie Prat a infligé à la plateforme 60 000 euros d'amende.", "sanction: Julie Prat > plateforme"},
		{"a sum, before", "fr", "Julie Prat a infligé une amende de 60 000 euros à Arval.", "sanction: Julie Prat > Arval"},
		{"écoper", "fr", "Arval a écopé de 60 000 euros d'amende.", "sanction: ? > Arval"},
		{"coller", "fr", "Julie Prat a collé 300 euros d'amende à Arval.", "sanction: Julie Prat > Arval"},
		{"prendre", "fr", "Paul Roy a pris six mois de suspension.", "sanction: ? > Paul Roy"},
		{"in the passive", "fr", "Une amende de 300 euros a été infligée à Julie Prat.", "sanction: ? > Julie Prat"},
		{"relieved", "fr", "Paul Roy a été relevé de ses fonctions.", "sanction: ? > Paul Roy"},
		{"a book", "fr", "Julie Prat a donné un livre à Paul Roy.", ""},
		{"a coat", "fr", "Julie Prat a retiré son manteau.", ""},
		{"given", "fr", "Un livre a été donné à Julie Prat.", ""},
	})
}
