package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge/lang"
)

// gates tells, in both languages, sentences whose parts are tied by words that people ask for again.
var gates = map[string]string{
	"a": "Arval opened the gate despite the warnings of the river guild.\nNordel will mend the wall rather than sell the mill.\nThe barn stays shut to everyone but its keeper.\n" +
		"Ida Brook will sign the lease unless the roof leaks.\nThe anglers paid more than the bakers for the pond.\nThe lock blocks every boat, even the barges of Tolland.\n" +
		"The ferry was late because of a broken chain.\nThe council, seized by the farmers, closed the road on pain of a fine of 40 pounds.",
	"b-fr": "Sorval a ouvert la grille malgré les mises en garde de la guilde du fleuve.\nNavirel réparera le mur au lieu de vendre le moulin.\nLa grange reste fermée à tous sauf à son gardien.\n" +
		"Inès Rouault signera le bail à moins que le toit ne fuie.\nLes pêcheurs ont payé l'étang plus que les boulangers.\nL'écluse bloque chaque bateau, même les péniches de Tollande.\n" +
		"Le bac avait du retard à cause d'une chaîne brisée.\nLe conseil, saisi par les éleveurs, a fermé la route sous peine d'une amende de 40 euros.",
}

// TestAPartIsAskedForByItsLink holds that "despite what?" and its like are answered by the sentence that was quoted, in either language.
func TestAPartIsAskedForByItsLink(t *testing.T) {
	e := newEngine(t, newLibrary(t, gates))
	for _, c := range []struct{ locale, first, asked, want string }{
		{"en", "who opened the gate?", "despite what?", "Arval opened"},
		{"en", "what will Nordel mend?", "instead of what?", "Nordel will mend"},
		{"en", "what will Nordel mend?", "rather than what?", "Nordel will mend"},
		{"en", "what stays shut?", "except who?", "The barn stays"},
		{"en", "what will Ida Brook sign?", "unless what?", "Ida Brook will"},
		{"en", "who paid for the pond?", "more than who?", "The anglers"},
		{"en", "what does the lock block?", "even the barges?", "The lock"},
		{"en", "what was late?", "whose fault was it?", "The ferry"},
		{"en", "what was late?", "because of what?", "The ferry"},
		{"en", "who closed the road?", "at whose request?", "The council"},
		{"en", "who closed the road?", "on pain of what?", "The council"},
		{"en", "who paid for the pond?", "for what?", "The anglers"},
		{"fr", "qui a ouvert la grille ?", "malgré quoi ?", "Sorval a ouvert"},
		{"fr", "que réparera Navirel ?", "au lieu de quoi ?", "Navirel réparera"},
		{"fr", "que réparera Navirel ?", "plutôt que quoi ?", "Navirel réparera"},
		{"fr", "qu'est-ce qui reste fermé ?", "sauf qui ?", "La grange"},
		{"fr", "que signera Inès Rouault ?", "à moins de quoi ?", "Inès Rouault"},
		{"fr", "qui a payé l'étang ?", "plus que qui ?", "Les pêcheurs"},
		{"fr", "que bloque l'écluse ?", "même les péniches ?", "L'écluse"},
		{"fr", "qu'est-ce qui avait du retard ?", "à cause de quoi ?", "Le bac"},
		{"fr", "qu'est-ce qui avait du retard ?", "c'est la faute à qui ?", "Le bac"},
		{"fr", "qui a fermé la route ?", "saisi par qui ?", "Le conseil"},
		{"fr", "qui a fermé la route ?", "sous quelle peine ?", "Le conseil"},
	} {
		a := askIn(t, e, c.locale, c.first, c.asked)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: %s: read as %s %q, got %v %.300v", c.first, c.asked, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// TestALinkOfAnother holds that the link alone is no answer where a message names somebody of whom the sentence does not tell.
func TestALinkOfAnother(t *testing.T) {
	e := newEngine(t, newLibrary(t, gates))
	for _, c := range []struct{ locale, messages, not string }{
		{"en", "what does the lock block?|even for Arval?", "The lock"},
		{"fr", "que bloque l'écluse ?|même pour Sorval ?", "L'écluse"},
	} {
		if a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...); !a.Abstain && strings.HasPrefix(a.Snippets[0].Text, c.not) {
			t.Errorf("%s: read as %s %q, got %.300v", c.messages, a.Kind, a.UnderstoodAs, a.Snippets)
		}
	}
}

// TestLinksAreInEveryLanguage holds that what one language may ask for another tells.
func TestLinksAreInEveryLanguage(t *testing.T) {
	ids := map[string]string{}
	for _, code := range []string{"en", "fr"} {
		words, err := lang.LoadQuestionWords(code)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range words.Follow.Links {
			if len(l.Asked) == 0 || len(l.Told) == 0 {
				t.Errorf("%s: link %q asks or tells nothing", code, l.ID)
			}
			ids[code] += l.ID + " "
		}
	}
	if ids["en"] != ids["fr"] {
		t.Errorf("links differ: %q and %q", ids["en"], ids["fr"])
	}
}
