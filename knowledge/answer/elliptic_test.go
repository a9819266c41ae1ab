package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

var cellars = map[string]string{
	"a": "The harbour board refused on Monday to hand over its pilots' logs to the coastguard.\n\"We will not give them up,\" said its chair, Moira Tandy.\n" +
		"Tandy said that handing over the logs would allow insurers to blame a pilot for every scrape.\n" +
		"The ministers declined to comment on the logs.\nThe mayor, Piet Arden, demanded a tug for the lifeboat.\nA regatta is planned for July.",
	"b-fr": "La fromagerie Lormel a refusé mardi d'ouvrir ses caves aux inspecteurs.\n« Nous n'ouvrirons pas », a déclaré sa directrice, Odile Varenne.\n" +
		"Ouvrir les caves reviendrait à livrer ses recettes à ses concurrents, selon la fromagerie.\n" +
		"Les ministres ont refusé de répondre.\nLe maire, Paul Souchon, exige une médiation.\nUn marché se tient le jeudi.",
}

func TestFollowUpWhyTellsTheReason(t *testing.T) {
	e := newEngine(t, newLibrary(t, cellars))
	for _, c := range []struct{ first, second, want string }{
		{"Did the harbour board refuse to hand over its logs?", "and why?", "Tandy said"},
		{"What did the harbour board refuse?", "why?", "Tandy said"},
		{"La fromagerie a-t-elle refusé d'ouvrir ses caves ?", "et pourquoi ?", "Ouvrir les caves"},
		{"qu'a refusé la fromagerie ?", "pourquoi ?", "Ouvrir les caves"},
	} {
		a := ask(t, e, c.first, c.second)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s %s: got %v %+v", c.first, c.second, a.Reason, a.Snippets)
		}
	}
}

func TestFollowUpWhyWithoutAReasonSaysSo(t *testing.T) {
	e := newEngine(t, newLibrary(t, cellars))
	for first, second := range map[string]string{
		"What did the mayor demand?": "and why?",
		"Qu'exige le maire ?":        "et pourquoi ?",
	} {
		before := ask(t, e, first)
		if before.Abstain {
			t.Fatal(before)
		}
		a := ask(t, e, first, second)
		if a.Reason != knowledge.NothingOfTheKind || a.Nearest != nil && a.Nearest.Passage == before.Snippets[0].Passage {
			t.Errorf("%s %s: got %v %+v", first, second, a.Reason, a.Snippets)
		}
	}
}

func TestFollowUpAsksTheSameOfSomebodyElse(t *testing.T) {
	e := newEngine(t, newLibrary(t, cellars))
	for _, c := range []struct{ first, second, want string }{
		{"Did the harbour board refuse to hand over its logs?", "Did the ministers?", "The ministers declined"},
		{"Did the harbour board refuse to hand over its logs?", "And did the ministers?", "The ministers declined"},
		{"Did the harbour board refuse to hand over its logs?", "the ministers too?", "The ministers declined"},
		{"Did the harbour board refuse to hand over its logs?", "and the mayor?", "The mayor"},
		{"La fromagerie a-t-elle refusé d'ouvrir ses caves ?", "et les ministres ?", "Les ministres ont"},
		{"La fromagerie a-t-elle refusé d'ouvrir ses caves ?", "les ministres aussi ?", "Les ministres ont"},
		{"La fromagerie a-t-elle refusé d'ouvrir ses caves ?", "et le maire, lui aussi ?", "Le maire"},
	} {
		a := ask(t, e, c.first, c.second)
		if a.UnderstoodAs == "" || a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s %s: understood %q, got %v %+v", c.first, c.second, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}

// What is a question by itself leans on none.
func TestWholeQuestionsLeanOnNothing(t *testing.T) {
	e := newEngine(t, newLibrary(t, cellars))
	for first, second := range map[string]string{
		"Did the harbour board refuse to hand over its logs?": "Did the mayor demand a tug?",
		"La fromagerie a-t-elle refusé d'ouvrir ses caves ?":  "Le maire exige-t-il aussi une médiation ?",
	} {
		if a := ask(t, e, first, second); a.UnderstoodAs != "" {
			t.Errorf("%s %s: understood as %q", first, second, a.UnderstoodAs)
		}
	}
}
