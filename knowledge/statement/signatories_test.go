package statement_test

import "testing"

// TestLetterSigned holds who speaks as "nous" in an open letter, and to whom, where the names stand at its end.
func TestLetterSigned(t *testing.T) {
	letter := func(signed string) string {
		return "Deux pêcheurs et une maire demandent à la ministre Julie Prat de fermer le port.\n\nLe 3 mai, vous annonciez la fin du chalut. Nous demandons que chaque port ait un quai. Le préfet nous a répondu que le budget est clos. Nous refusons de céder.\n\n" + signed
	}
	said := []string{"demand: pêcheurs, maire > Julie Prat", "defend: Julie Prat", "demand: Marc Tellier, Anne Valat > Julie Prat", "state: préfet > Marc Tellier, Anne Valat", "refuse: Marc Tellier, Anne Valat"}
	nobody := []string{"demand: pêcheurs, maire > Julie Prat", "defend: Julie Prat", "demand: ", "state: préfet", "refuse: "}
	holdParties(t, []partyTest{
		{"parted by semicolons", "fr", letter("Ont signé : Marc Tellier, éclusier (Bord) ; Dre Anne Valat, médecin."), said},
		{"this text", "fr", letter("Ont signé ce texte : Marc Tellier, éclusier ; Anne Valat, médecin."), said},
		{"signatories", "fr", letter("Signataires : Marc Tellier et Anne Valat."), said},
		{"bodies", "fr", letter("Ont signé : la Ligue des mers, Lyon ; le Comité des ports."), nobody},
		{"something else is signed", "fr", letter("Les deux ports ont signé un accord."), append(append([]string{}, nobody...), "agree: ports")},
		{"the paper's own words", "fr", letter("Écrivez-nous : courrier des lecteurs."), nobody},
	})
}
