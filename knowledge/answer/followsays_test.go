package answer_test

import (
	"strings"
	"testing"
)

// floodgates tells, in both languages, a demand and what those say to it whom it was made to, and others, in later sentences.
var floodgates = map[string]string{
	"a": "The head of the water office, Ida Brook, asked the Arval mill on Monday to open its sluice.\n“The fields are dry,” she explained.\n" +
		"“Opening it would drown the cellar,” replied its owner, Leo Finch.\nThe company will hear nothing of it.\nThe minister called it a shame.\nThe mayor of Tarn backed the mill.",
	"b-fr": "La directrice de l'Office des eaux, Inès Rouault, a demandé lundi au moulin Sorval d'ouvrir sa vanne.\n« Les champs sont secs », a-t-elle expliqué.\n" +
		"« L'ouvrir noierait la cave », a répliqué son propriétaire, Luc Marchais.\nL'entreprise ne veut rien entendre.\nLe ministre a parlé d'une honte.\nLe maire de Tarn a soutenu le moulin.",
}

// TestTheOtherSide holds that "the other side", in whatever words, is who answers behind what was quoted.
func TestTheOtherSide(t *testing.T) {
	e := newEngine(t, newLibrary(t, floodgates))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did Ida Brook ask of the Arval mill?", "“Opening it", []string{"and the other side?", "what does the other side say?", "what do her opponents say?", "and the other camp, what do they think?", "what about the other side?"}},
		{"fr", "qu'a demandé Inès Rouault au moulin Sorval ?", "« L'ouvrir", []string{"et l'autre camp ?", "et en face ?", "que dit la partie adverse ?", "et en face ils disent quoi ?", "et le principal intéressé, il dit quoi ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %s %q, got %v %+v", c.first, text, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}

// TestWhatAnotherSaysOfIt holds that one whom a message turns to answers behind what was quoted, not the one who was quoted.
func TestWhatAnotherSaysOfIt(t *testing.T) {
	e := newEngine(t, newLibrary(t, floodgates))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "what did Ida Brook ask of the Arval mill?|and the company, what does it say?", "The company"},
		{"en", "what did Ida Brook ask of the Arval mill?|what does the minister say?", "The minister"},
		{"en", "what did Ida Brook ask of the Arval mill?|and what does Leo Finch think of it?", "“Opening it"},
		{"fr", "qu'a demandé Inès Rouault au moulin Sorval ?|et l'entreprise, elle en pense quoi ?", "L'entreprise"},
		{"fr", "qu'a demandé Inès Rouault au moulin Sorval ?|et le ministre il en dit quoi ?", "Le ministre"},
		{"fr", "qu'a demandé Inès Rouault au moulin Sorval ?|et Luc Marchais, il répond quoi ?", "« L'ouvrir"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %+v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
