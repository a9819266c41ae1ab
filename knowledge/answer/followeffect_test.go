package answer_test

import (
	"strings"
	"testing"
)

// appeals tell, in both languages, what is asked of somebody, and further down what came of it: in so many words, and by a refusal alone.
var appeals = map[string]string{
	"a":    "The mayor of Fenwick, Ann Lee, called on the brewery Corvane to lower its chimney.\nThe brewery is 200 years old.\nTwelve people work there.\nHer letter fell on deaf ears.\nThe fair begins on Sunday.",
	"b":    "The skaters' parents have asked the Ridgeline club to open its books.\nThe club has 300 members.\nIts president, Hugo Brandt, refused to open them.\nThe rink is closed on Mondays.",
	"c-fr": "La maire de Lande, Anne Ledoux, a demandé à la brasserie Sorvalys d'abaisser sa cheminée.\nLa brasserie a 200 ans.\nDouze personnes y travaillent.\nSa lettre n'a rien donné.\nLa foire commence dimanche.",
	"d-fr": "Les parents des patineurs ont demandé au club de Grandelme d'ouvrir ses comptes.\nLe club compte 300 membres.\nSon président, Luc Marchais, a refusé de les ouvrir.\nLa patinoire est fermée le lundi.",
}

// What came of what was just told is found behind it, in whatever words.
func TestWhatCameOfIt(t *testing.T) {
	e := newEngine(t, newLibrary(t, appeals))
	english := []string{"did it help?", "so did that work?", "did they listen?", "and did she get it?", "with what result?", "did it change anything?", "what came of it?", "was it any use?", "any luck?", "did anything come of that?", "how did that end?"}
	french := []string{"ça a servi à quelque chose ?", "et ça a changé quelque chose ?", "avec quel résultat ?", "ils ont obtenu gain de cause ?", "ça a donné quoi ?", "on les a écoutés ?", "et ça a marché ?", "qu'est-ce que ça a donné ?", "elle a été entendue ?"}
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "what did the mayor ask of the Corvane brewery?", "Her letter", english},
		{"en", "what did the skaters' parents ask of the Ridgeline club?", "Its president", english},
		{"fr", "qu'a demandé la maire à la brasserie Sorvalys ?", "Sa lettre", french},
		{"fr", "qu'ont demandé les parents au club de Grandelme ?", "Son président", french},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %q, got %v %q", c.first, text, a.UnderstoodAs, a.Reason, texts(a))
			}
		}
	}
}
