package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// wards tell, in both languages, the same course of things twice in one article, of two disputes that have their words in common.
var wards = map[string]string{
	"a": "The nurses asked Nordel for two more cleaners on every ward.\nThey were told on Tuesday that the wards would be inspected.\nA week later nothing had changed.\nThe whole town is talking about it.\n" +
		"Elsewhere in Ardmore it is the roads that people talk about.\nThe fair was cancelled this year.\nThe river is low.\n" +
		"The dockers asked Corvane for gloves and lamps on the quay.\nThey were told on Friday that the quay would be swept.\nA month later everything had changed.\nThe harbour is proud of it.",
	"b-fr": "Les infirmières ont demandé à Sorvalys deux agents de plus dans chaque salle.\nOn leur a dit mardi que les salles seraient inspectées.\nUne semaine plus tard, rien n'avait changé.\nToute la ville en parle.\n" +
		"Ailleurs à Brival, ce sont les routes dont on parle.\nLa foire a été annulée cette année.\nLa rivière est basse.\n" +
		"Les dockers ont demandé à Grandelme des gants et des lampes sur le quai.\nOn leur a dit vendredi que le quai serait balayé.\nUn mois plus tard, tout avait changé.\nLe port en est fier.",
}

// What is told right behind the last quote is asked for rather than the same of others.
func TestWhatComesNextIsAskedFor(t *testing.T) {
	e := newEngine(t, newLibrary(t, wards))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did the nurses ask Nordel for?", "They were told on Tuesday", []string{"what were they told?", "and what were they told?"}},
		{"en", "what did the dockers ask Corvane for?", "They were told on Friday", []string{"what were they told?", "and what were they told?"}},
		{"en", "what did the nurses ask Nordel for?", "A week later", []string{"what changed?", "and what has changed?", "had it changed a thing?"}},
		{"en", "what did the dockers ask Corvane for?", "A month later", []string{"what changed?", "and what has changed?", "had it changed a thing?"}},
		{"fr", "qu'ont demandé les infirmières à Sorvalys ?", "On leur a dit mardi", []string{"on leur a dit quoi ?", "et que leur a-t-on dit ?"}},
		{"fr", "qu'ont demandé les infirmières à Sorvalys ?", "Une semaine", []string{"qu'est-ce qui a changé ?", "et qu'est-ce que ça a changé ?"}},
		{"fr", "qu'ont demandé les dockers à Grandelme ?", "Un mois", []string{"qu'est-ce qui a changé ?", "et qu'est-ce que ça a changé ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %q, got %v %+v", c.first, text, a.UnderstoodAs, a.Reason, texts(a))
			}
		}
	}
}

// texts are what an answer quotes.
func texts(a knowledge.Answer) []string {
	var out []string
	for _, s := range a.Snippets {
		out = append(out, s.Text)
	}
	return out
}
