package answer_test

import (
	"strings"
	"testing"
)

// petitions tell, in both languages, a demand with what its authors threaten and were told right behind, and the threat and the refusal of others further
// down.
var petitions = map[string]string{
	"a": "In a joint letter the walkers' club, the anglers and the mayor of Tarn, Ida Brook, call on the forest office to keep the path open. “At the first barrier we will block the bridge,” they promise in it. " +
		"They have been told that guards would be sent.\nAn earlier wish had been turned down in March, that of the beekeeper Hugo Brandt.\nThe Arval court fined Nordel 900 pounds.\n" +
		"Its lawyer, Leo Finch, threatened on Monday to appeal.",
	"b-fr": "Dans une lettre commune, le club des marcheurs, les pêcheurs et la maire de Tarn, Inès Rouault, exhortent l'Office des bois à garder le sentier ouvert. « À la première barrière, nous bloquerons le pont », y promettent-ils. " +
		"On leur a assuré que des gardes seraient envoyés.\nUn premier souhait avait été rejeté en mars, celui de l'apiculteur Hugues Brandeau.\nLe tribunal de Sorval a condamné Navirel à 900 euros d'amende.\n" +
		"Son avocat, Luc Marchais, a menacé lundi de faire appel.",
}

// TestWhatTheyGotStandsBehind holds that what several people threaten whom an answer named, and what they were told, is taken from the sentences behind the
// quote.
func TestWhatTheyGotStandsBehind(t *testing.T) {
	e := newEngine(t, newLibrary(t, petitions))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "who signed the letter about the path?", "They have been told", []string{"what were they told?", "what answer did they get?", "and what did they hear back?", "what reply did they get?"}},
		{"fr", "qui a signé la lettre sur le sentier ?", "On leur a assuré", []string{"on leur a répondu quoi ?", "qu'est-ce qu'on leur a répondu ?", "ils ont eu quelle réponse ?", "et ils ont reçu quoi comme réponse ?"}},
		{"en", "who signed the letter about the path?", "“At the first barrier", []string{"and what do they threaten?", "what are they threatening?"}},
		{"fr", "qui a signé la lettre sur le sentier ?", "« À la première", []string{"et ils menacent de quoi ?", "ils menacent de faire quoi ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %s %q, got %v %.300v", c.first, text, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}

// terms tells, in both languages, two demands of one woman of which the second has the limit, and a nearer one of somebody else.
var terms = map[string]string{
	"a": "“The ministry slept for years,” said Ida Brook, urging the minister of farms to act.\n“Nordel must close the dam, and it must mend the wall by 3 May.”\n" +
		"Leo Finch promised a new gate by 9 June.",
	"b-fr": "« Le ministère a dormi des années », a dit Inès Rouault, exhortant le ministre des Champs à agir.\n« Navirel doit fermer le barrage et réparer le mur avant le 3 mai. »\n" +
		"Luc Marchais a promis une grille neuve avant le 9 juin.",
}

// TestALimitAmongThoseQuoted holds that a limit is taken from what was quoted, and then from what stands nearest, before or behind.
func TestALimitAmongThoseQuoted(t *testing.T) {
	e := newEngine(t, newLibrary(t, terms))
	for _, c := range []struct{ locale, messages, want string }{
		{"en", "what does Ida Brook demand?|by when?", "“Nordel must"},
		{"en", "what does Ida Brook demand?|before when?", "“Nordel must"},
		{"fr", "que réclame Inès Rouault ?|avant quand ?", "« Navirel doit"},
		{"fr", "que réclame Inès Rouault ?|jusqu'à quand ?", "« Navirel doit"},
	} {
		a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: read as %s %q, got %v %.300v", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets)
		}
	}
}
