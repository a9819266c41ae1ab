package answer_test

import (
	"strings"
	"testing"
)

// mills tell, in both languages, who leads a body and what that one and others say.
var mills = map[string]string{
	"a": "Ida Brook, director of the Nordel Trust, warned that the weir would burst.\nThe Nordel Trust asked Arval to repair the weir.\n" +
		"Leo Finch, chairman of the mill owners, warned that the weir would be too dear.\nThe minister wrote to Ann Lee in May.\nAnn Lee refused to close the mill.",
	"b-fr": "Jeanne Ferrol, directrice de la Fondation Sorval, a averti que le barrage céderait.\nLa Fondation Sorval a demandé à Grandelme de réparer le barrage.\n" +
		"Luc Marchais, président des meuniers, a averti que le barrage serait trop cher.\nLe ministre a écrit à Anne Ledoux en mai.\nAnne Ledoux a refusé de fermer le moulin.",
}

// A pronoun behind an answer that tells who somebody is, or to whom something was said, means the person whom the answer named.
func TestAPronounMeansThePersonWhomTheAnswerNamed(t *testing.T) {
	e := newEngine(t, newLibrary(t, mills))
	for _, c := range []struct{ name, locale, messages, understood, want string }{
		{"the head of a body", "en", "who is the director of the Nordel Trust?|what does she warn of?", "Ida Brook", "Ida Brook, director"},
		{"likewise in French", "fr", "c'est qui la directrice de la Fondation Sorval ?|elle avertit de quoi ?", "Jeanne Ferrol", "Jeanne Ferrol, directrice"},
		{"another office", "en", "who chairs the mill owners?|what does he warn of?", "Leo Finch", "Leo Finch, chairman"},
		{"likewise in French", "fr", "qui préside les meuniers ?|il avertit de quoi ?", "Luc Marchais", "Luc Marchais, président"},
		{"to whom it was written", "en", "who did the minister write to?|did she refuse?", "Ann Lee", "Ann Lee refused"},
		{"likewise in French", "fr", "à qui le ministre a-t-il écrit ?|a-t-elle refusé ?", "Anne Ledoux", "Anne Ledoux a refusé"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.UnderstoodAs, c.understood) || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %q, got %v %+v", c.name, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// Who somebody is, or who holds an office with them, is asked of them and not of what they did.
func TestWhoSomebodyIsAsked(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Mr Tallow said: \"Our divers work day and night.\"\nThe harbour master, Hugo Tallow, and the fisheries minister, Vera Stroud, closed the quay.\n" +
			"The Marsh League demands that dredging be banned.\nIts spokeswoman, Rhea Moss, spoke of years of neglect.",
		"b-fr": "M. Carnot a déclaré : « Nos plongeurs travaillent jour et nuit. »\nLe maire du port, Yves Carnot, et la ministre de la Pêche, Jeanne Ferrol, ont fermé le quai.\n" +
			"Étang Vivant exige que le dragage soit interdit.\nSa porte-parole, Anne Ledoux, parle d'années de négligence.",
	}))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "what did Hugo Tallow say?|who is he?", "The harbour master, Hugo Tallow"},
		{"fr", "qu'a déclaré Yves Carnot ?|qui est-il ?", "Le maire du port, Yves Carnot"},
		{"en", "what did Hugo Tallow say?|who is he?|and the fisheries minister?", "The harbour master, Hugo Tallow, and"},
		{"en", "what does the Marsh League demand?|who is its spokeswoman?", "Its spokeswoman"},
		{"fr", "que demande Étang Vivant ?|qui est sa porte-parole ?", "Sa porte-parole"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %+v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
