package answer_test

import (
	"strings"
	"testing"
)

// letters tell, in both languages, of two letters with those who signed, what they asked and what was answered, each in an article of its own.
var letters = map[string]string{
	"a": "In an open letter to the Nordel company, several mayors asked it to keep the ferry.\nThe open letter was signed by Ida Brook, Leo Finch and Ann Lee.\n" +
		"\"We cannot pay for an empty boat,\" Nordel said on Friday.\nThe institute wrote to the Arval mill in May.",
	"b": "The council asked Nordel to publish its timetable.\nNordel said that the timetable was being printed.\nThe mill asked the ministry for a loan.\nThe ministry replied that no loan was due.",
	"c-fr": "Dans une lettre ouverte à la société Sorvalys, plusieurs maires lui ont demandé de garder le bac.\nLa lettre ouverte est signée par Jeanne Ferrol, Luc Marchais et Anne Ledoux.\n" +
		"« Nous ne pouvons payer un bateau vide », a déclaré vendredi Sorvalys.",
	"d-fr": "Le conseil a demandé à Sorvalys de publier ses horaires.\nSorvalys a déclaré que les horaires étaient à l'impression.\nLa scierie a demandé un prêt au ministère.\nLe ministère a répondu qu'aucun prêt n'était dû.",
}

// A reply that is asked for in a conversation is the one to what was just told, by those at the house that the message names.
func TestAReplyIsToWhatWasJustTold(t *testing.T) {
	e := newEngine(t, newLibrary(t, letters))
	for _, c := range []struct{ name, locale, messages, want string }{
		{"they at a house", "en", "who signed the open letter?|and what did they reply at Nordel?", "\"We cannot pay"},
		{"likewise in French", "fr", "qui a signé la lettre ouverte ?|et ils ont répondu quoi chez Sorvalys ?", "« Nous ne pouvons"},
		{"one by name", "en", "what did the council ask of Nordel?|what did Nordel reply?", "Nordel said that"},
		{"likewise in French", "fr", "qu'a demandé le conseil à Sorvalys ?|que répond Sorvalys ?", "Sorvalys a déclaré que"},
		{"nobody named", "en", "what did the council ask of Nordel?|what was the answer?", "Nordel said that"},
		{"likewise in French", "fr", "qu'a demandé le conseil à Sorvalys ?|quelle a été la réponse ?", "Sorvalys a déclaré que"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %+v", c.name, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// "They" behind an answer that names those who signed are these.
func TestTheyAreThoseWhomTheAnswerNamed(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The petition was signed by Ida Brook, Leo Finch and Ann Lee.\nThe bakers demanded a lower tax.\nThe mayor, Ida Brook, and the judge, Leo Finch, demanded that the weir be repaired.",
		"b-fr": "La lettre est signée par Jeanne Ferrol, Luc Marchais et Anne Ledoux.\nLes boulangers exigent une taxe plus basse.\nLa maire, Jeanne Ferrol, et le juge, Luc Marchais, exigent que le barrage soit réparé.",
	}))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "who signed the petition?|what do they demand?", "The mayor, Ida Brook"},
		{"fr", "qui a signé la lettre ?|ils exigent quoi ?", "La maire, Jeanne Ferrol"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %+v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
