package statement_test

import "testing"

// TestBodyNames takes the whole name of a body: over "of" and a capital, over a preposition that its initials count in, and in front of
// the initials.
func TestBodyNames(t *testing.T) {
	acts(t, []act{
		{"over of", "en", "Arval accused the Northern Court of Appeals of lying.", "accuse: Arval > Northern Court of Appeals"},
		{"no name over of", "en", "Ann Lee of the Northern Union of Nordel refused to pay.", "refuse: Ann Lee"},
		{"spelled out", "en", "The Guarantor for Fair Prices (GFP) asked for calm. The GFP has fined Arval.", "demand: Guarantor for Fair Prices; sanction: Guarantor for Fair Prices > Arval"},
		{"initials of something else", "en", "Ann Lee asked Arval for Clean Rivers (NB).", "demand: Ann Lee > Arval"},
		{"spelled out", "fr", "Le Garant des prix justes (GPJ) demande une enquête. Le GPJ a condamné la société Arval à une amende.", "demand: Garant des prix justes; sanction: Garant des prix justes > Arval"},
		{"a party", "fr", "Paul Meunier (CGT) exige une prime.", "demand: Paul Meunier"},
		{"a federation's union", "fr", "La Fédération des dockers (CGT) exige une prime.", "demand: CGT"},
		{"a name of two parts", "en", "Eoin Mac Rae said no. The fee, Mac Rae said, was fair.", "refuse: Eoin Mac Rae; state: Eoin Mac Rae"},
		{"a name of two parts", "fr", "Le patron, Ian Mac Rae, exige une prime. Selon Mac Rae, la facture est trop salée.", "demand: Ian Mac Rae; state: Ian Mac Rae"},
		{"a month cut short", "en", "The ruling is expected by Sept. 9. Arval has asked the court for a delay.", "demand: Arval > court"},
	})
}
