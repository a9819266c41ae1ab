package answer_test

import (
	"strings"
	"testing"
)

// locks tell, in both languages, a deal, what its parties say and what a thing is.
var locks = map[string]string{
	"a": "Under a new deal, to speed up inquiries into smuggling and theft, Nordel and Arval must hand their registers to the customs officers.\n" +
		"The vast lock at Pell, which keeps the harbour dry, is opened by the wardens alone.\nArval uses chains to guard its barges from looters and rivals.\n" +
		"A quarrel is expected to break out between the bosses of Nordel and the town.\nThe bosses of Nordel told the mayor, Ann Lee, that they will not open the lock.\n" +
		"The Coast Bureau, once called the River Watch, asked Nordel for its registers in order to stamp out smuggling.\nThe town guards its walls and its gardens.",
	"b-fr": "Dans le cadre d'un nouvel accord, afin de faciliter les enquêtes sur la contrebande, Sorvalys et Grandelme doivent remettre leurs registres aux douaniers.\n" +
		"La grande écluse de Mireval, qui garde le port au sec, est ouverte par les seuls éclusiers.\nGrandelme pose des chaînes pour protéger ses péniches des pillards.\n" +
		"Les dirigeants de Sorvalys vont au-devant d'une querelle avec la ville.\n« Nous n'ouvrirons jamais l'écluse », ont dit les dirigeants de Sorvalys à la maire, Jeanne Ferrol.\n" +
		"Le Bureau des côtes, autrefois la Garde du fleuve, a demandé ses registres à Sorvalys pour réprimer la contrebande.\nLa ville protège ses murs et ses jardins.",
}

func TestPiecesOfAQuestionLean(t *testing.T) {
	e := newEngine(t, newLibrary(t, locks))
	for _, c := range []struct{ name, locale, messages, want string }{
		{"to do a thing to whom", "en", "what does Arval use for its barges?|to guard them from whom?", "Arval uses chains"},
		{"to do what", "en", "what must Nordel and Arval hand over under the new deal?|to speed up what?", "Under a new deal"},
		{"with which", "en", "what does Arval use for its barges?|and against which looters?", "Arval uses chains"},
		{"from whom, in French", "fr", "que pose Grandelme pour ses péniches ?|pour les protéger de qui ?", "Grandelme pose"},
		{"on what, in French", "fr", "que doivent remettre Sorvalys et Grandelme selon l'accord ?|pour enquêter sur quoi ?", "Dans le cadre"},
		{"behind a word that joins", "fr", "que pose Grandelme pour ses péniches ?|et contre quels pillards ?", "Grandelme pose"},
		{"a pronoun before a name", "en", "what was the Coast Bureau once called?|what did it want to stamp out with Nordel's registers?", "The Coast Bureau"},
		{"likewise in French", "fr", "comment s'appelait autrefois le Bureau des côtes ?|que voulait-il réprimer avec les registres de Sorvalys ?", "Le Bureau des côtes"},
		{"an object like an article", "fr", "c'est quoi la grande écluse de Mireval ?|qui peut l'ouvrir ?", "La grande écluse"},
		{"likewise behind which", "fr", "c'est quoi la grande écluse de Mireval ?|quels éclusiers l'ouvrent ?", "La grande écluse"},
		{"who says what they will not do", "en", "who is expected to quarrel with the town?|what do the bosses of Nordel say they won't do?", "The bosses of Nordel"},
		{"whose own they are", "en", "who will quarrel with Nordel's town?|what did its bosses say they won't do?", "The bosses of Nordel"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: read as %s %q: got %v %v, want %q", c.messages, a.Kind, a.UnderstoodAs, a.Reason, a.Snippets, c.want)
			}
		})
	}
	for _, c := range []struct{ locale, messages string }{
		{"en", "what does Arval use for its barges?|is it true that the town guards walls?"},
		{"fr", "que pose Grandelme pour ses péniches ?|est-il vrai que la ville protège des murs ?"},
		{"en", "what does Arval use for its barges?|for which inquiries must Nordel hand its registers to the customs officers?"},
		{"fr", "que pose Grandelme pour ses péniches ?|pour qui les éclusiers ouvrent-ils l'écluse de Mireval ?"},
	} {
		if a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...); a.UnderstoodAs != "" {
			t.Errorf("%s: read as %q, want it to stand by itself", c.messages, a.UnderstoodAs)
		}
	}
}
