package answer_test

import (
	"strings"
	"testing"
)

// depots tell, in both languages, what a union asks of a firm for pay and hours, and in another article of a swimming pool and a bishop.
var depots = map[string]string{
	"a": "Last week the drivers' union asked Corvane to raise wages by five per cent.\nIt also wants shorter hours on Sundays.\nIts president, Ann Lee, said that the buses are too old.\n" +
		"In 2019, Corvane paid 40 drivers to stay at home.\nCorvane refused to talk about wages.",
	"b-fr": "La semaine dernière, le syndicat des conducteurs a demandé à Sorvalys d'augmenter les salaires de cinq pour cent.\nIl veut aussi des horaires plus courts le dimanche.\nSa présidente, Jeanne Ferrol, a dit que les bus sont trop vieux.\n" +
		"En 2018, Sorvalys a payé 40 conducteurs pour rester chez eux.\nSorvalys a refusé de parler des salaires.",
	"c":    "The bishop of Fenwick opened the swimming pool in May.\nThe trams were late again, the bishop said.",
	"d-fr": "L'évêque de Lande a inauguré la piscine en mai.\nLes tramways étaient encore en retard, a dit l'évêque.",
}

// A follow-up that turns to a thing that the conversation's article does not have is declined, whatever other articles tell.
func TestWhatNoArticleInSightHas(t *testing.T) {
	e := newEngine(t, newLibrary(t, depots))
	for _, c := range []struct {
		locale, first string
		asked         []string
	}{
		{"en", "what did the drivers' union ask of Corvane?", []string{"and the cheese?", "what about the swimming pool?", "and the museum?", "how about parking?", "and in 1994?", "and 1987?", "but what about the dust?", "and on doping?", "and the bishop?",
			"and what did it say about the cheese?", "what did they say about doping?", "and their holidays in Spain?"}},
		{"fr", "qu'a demandé le syndicat des conducteurs à Sorvalys ?", []string{"et le fromage ?", "et la piscine ?", "et le musée ?", "et sur le dopage ?", "et en 1994 ?", "et 1987 ?", "mais la poussière ?", "et l'évêque ?",
			"et il a dit quoi sur le fromage ?", "et que dit-il du dopage ?", "qu'en est-il du fromage ?"}},
	} {
		for _, text := range c.asked {
			if a := askIn(t, e, c.locale, c.first, text); !a.Abstain {
				t.Errorf("%s: %s: read as %q, got %q", c.first, text, a.UnderstoodAs, a.Snippets[0].Text)
			}
		}
	}
}

// What it has is found, by another word too.
func TestWhatTheArticleInSightHas(t *testing.T) {
	e := newEngine(t, newLibrary(t, depots))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did the drivers' union ask of Corvane?", "It also wants", []string{"and the hours?", "what about Sundays?", "and on Sunday hours?"}},
		{"en", "what did the drivers' union ask of Corvane?", "Last week", []string{"and the wages?", "and on pay?"}},
		{"en", "how many drivers did Corvane pay last week?", "In 2019", []string{"and in 2019?"}},
		{"fr", "qu'a demandé le syndicat des conducteurs à Sorvalys ?", "Il veut aussi", []string{"et les horaires ?", "et le dimanche ?", "et sur les horaires ?"}},
		{"fr", "qu'a demandé le syndicat des conducteurs à Sorvalys ?", "La semaine", []string{"et les salaires ?", "et sur la paie ?"}},
		{"fr", "combien de conducteurs Sorvalys a payés la semaine dernière ?", "En 2018", []string{"et en 2018 ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %q, got %v %q", c.first, text, a.UnderstoodAs, a.Reason, texts(a))
			}
		}
	}
}
