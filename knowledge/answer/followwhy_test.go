package answer_test

import (
	"strings"
	"testing"
)

// barns tells, in both languages, a demand, a refusal and what those who made them said next, and two threats.
var barns = map[string]string{
	"a": "The mayor of Tarn, Ida Brook, refused on Monday to sign the lease of the Arval barn. “The town has no money left,” she said. Ida Brook wants a new roof first.\n" +
		"The farmers asked Nordel to lower the rent of the mill. “We want it done soon.” “And we will block the gate on 3 May if Nordel drags its feet,” warned their head, Leo Finch.\n" +
		"Nordel was fined 900 pounds in March.",
	"b-fr": "La maire de Tarn, Inès Rouault, a refusé lundi de signer le bail de la grange Sorval. « La ville n'a plus un sou », a-t-elle dit. Inès Rouault veut d'abord un toit neuf.\n" +
		"Les éleveurs ont demandé à Navirel de baisser le loyer du moulin. « Nous voulons que ce soit fait autrement qu'en mai. » « Et nous bloquerons la grille le 3 mai si Navirel s'obstine », a prévenu leur chef, Luc Marchais.\n" +
		"Navirel a été condamnée en mars à 900 euros d'amende.",
}

// TestWhyInTheirOwnWords holds that why somebody refuses is told by what they say next, though no word marks a reason.
func TestWhyInTheirOwnWords(t *testing.T) {
	e := newEngine(t, newLibrary(t, barns))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did Ida Brook refuse?", "“The town", []string{"why?", "and why?", "why does she refuse?", "how come?", "for what reason?"}},
		{"fr", "qu'a refusé Inès Rouault ?", "« La ville", []string{"pourquoi ?", "et pourquoi ?", "pk", "pour quelle raison ?", "elle dit quoi pour se justifier ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %s %q, got %v %+v", c.first, text, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}

// TestWhatFollowsOtherwise holds that "or else?" in whatever words is answered by the nearest threat behind what was quoted, not by a fine told of
// further down.
func TestWhatFollowsOtherwise(t *testing.T) {
	e := newEngine(t, newLibrary(t, barns))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did the farmers ask of Nordel?", "“And we will block", []string{"or else?", "or else what?", "otherwise?", "or what?", "and if not?", "failing which?", "and if it refuses?", "and if they don't?", "what if they ignore them?", "and if Nordel carries on?"}},
		{"fr", "qu'ont demandé les éleveurs à Navirel ?", "« Et nous bloquerons", []string{"sinon ?", "sinon quoi ?", "et sinon ?", "faute de quoi ?", "ou sinon ?", "et si elle refuse ?", "et s'ils font rien ?", "et si Navirel les ignore ?", "et si elle veut pas ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %s %q, got %v %+v", c.first, text, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}
