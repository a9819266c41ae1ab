package statement_test

import "testing"

// TestCourts keeps the courts of an article apart, and finds whose decision and whose judges are told of.
func TestCourts(t *testing.T) {
	acts(t, []act{
		{"two courts", "en", "Arval accused the Northern Court of Appeals of lying. The Supreme Court asked for papers. The appeals court ordered Nordel to stop.", "accuse: Arval > Northern Court of Appeals; demand: Supreme Court; oblige: Northern Court of Appeals > Nordel"},
		{"a court without a name", "en", "The Supreme Court asked for papers. The lower court ordered Nordel to stop. The court fined it.", "demand: Supreme Court; oblige: lower court? > Nordel; sanction: lower court > Nordel"},
		{"judges", "en", "The Northern Court of Appeals fined Arval. The judges accused Nordel of lying. They asked for papers.", "sanction: Northern Court of Appeals > Arval; accuse: Northern Court of Appeals > Nordel; demand: Northern Court of Appeals"},
		{"judges of whom nobody told", "en", "Arval has lost. The judges accused Nordel of lying.", "accuse: judges > Nordel"},
		{"a decision told of", "en", "In a long decision, the Guarantor for Fair Prices (GFP) said Arval had lied. The decision says the price doubled. Arval was told by a Spanish court to pay.", "accuse: Guarantor for Fair Prices > Arval; state: Guarantor for Fair Prices; oblige: Spanish court > Arval"},
		{"two courts", "fr", "La cour d'appel de Vannes a demandé des pièces. La Cour suprême exige un audit. La cour d'appel a ordonné à Nordel de payer.", "demand: cour d'appel de Vannes; demand: Cour suprême; oblige: cour d'appel de Vannes > Nordel"},
		{"judges", "fr", "La cour d'appel de Vannes a demandé des pièces. Les magistrats reprochent à Nordel d'avoir menti. Ils exigent un audit.", "demand: cour d'appel de Vannes; accuse: cour d'appel de Vannes > Nordel; demand: cour d'appel de Vannes"},
		{"a decision told of", "fr", "Dans une décision de 92 pages, le Garant des prix justes (GPJ) accuse Arval de mentir. La décision indique que le prix a doublé. Un tribunal espagnol exige un audit.", "accuse: Garant des prix justes > Arval; state: Garant des prix justes; demand: tribunal espagnol"},
	})
}
