package answer_test

import (
	"strings"
	"testing"
)

// halls tell, in both languages, of a man and a woman: a demand, what came of it, and people without a part in it.
var halls = map[string]string{
	"a": "Mr Owen Larch, the mayor of Tarn, asked Mrs Dora Finn to lower the rents.\n\"The walls are wet,\" Mr Larch said.\nMrs Finn said that the rents pay for the roof.\n" +
		"Nordel, the builder, lost two million pounds, its chairman, Mr Piers Holm, said.\n\"We are no bank,\" Mr Holm told reporters, and he promised three new houses.\n" +
		"At the bakery, Ms Ida Brook counts 300 loaves that nobody bought.\n\"I am no baker any more, I am a beggar,\" she said.\n",
	"b-fr": "M. Octave Lorme, le maire de Tarn, a demandé à Mme Dora Pichon de baisser les loyers.\n« Les murs sont humides », a déclaré M. Lorme.\nMme Pichon a déclaré que les loyers paient le toit.\n" +
		"Sorvalys, le promoteur, a perdu deux millions d'euros, a indiqué son président, M. Pierre Houle.\n« Nous ne sommes pas une banque », a lancé M. Houle, et il a promis trois maisons.\n" +
		"À la boulangerie, Mme Inès Rouault compte 300 pains que personne n'a achetés.\n« Je ne suis plus boulangère, je suis mendiante », a-t-elle soupiré.\n",
}

// TestPronounsMeanWhoFitsThem holds that a pronoun stands for whom its gender fits, among those asked about and those whom the answer named.
func TestPronounsMeanWhoFitsThem(t *testing.T) {
	e := newEngine(t, newLibrary(t, halls))
	for _, c := range []struct{ name, locale, messages, understood, want string }{
		{"the woman to whom it was said", "en", "what did Owen Larch ask of Dora Finn?|and what does she say?", "Dora Finn", "Mrs Finn said"},
		{"likewise in French", "fr", "qu'a demandé Octave Lorme à Dora Pichon ?|et elle dit quoi ?", "Dora Pichon", "Mme Pichon a déclaré"},
		{"inverted", "fr", "qu'a demandé Octave Lorme à Dora Pichon ?|et que dit-elle ?", "Dora Pichon", "Mme Pichon a déclaré"},
		{"the one whom the answer named", "en", "how many loaves were left at the bakery?|what does she say she is now?", "Ida Brook", "\"I am no baker"},
		{"likewise in French", "fr", "combien de pains sont restés à la boulangerie ?|elle dit qu'elle est quoi maintenant ?", "Inès Rouault", "« Je ne suis plus"},
		{"a man, where a firm was asked about", "en", "how much did Nordel lose?|what did he promise?", "Piers Holm · promise", "\"We are no bank"},
		{"who a pronoun means", "en", "how much did Nordel lose?|who's he?", "Piers Holm", "Nordel, the builder"},
		{"likewise in French", "fr", "combien a perdu Sorvalys ?|c'est qui lui ?", "Pierre Houle", "Sorvalys, le promoteur"},
		{"with no pronoun", "fr", "combien a perdu Sorvalys ?|c'est qui ?", "Pierre Houle", "Sorvalys, le promoteur"},
		{"that", "en", "how many loaves were left at the bakery?|who's that?", "Ida Brook", "At the bakery"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
			if !strings.HasPrefix(a.UnderstoodAs, c.understood) || a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: read as %q, got %v %+v", c.messages, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		})
	}
}

// TestEvenSoIsNoTime holds that "quand même" asks for no time.
func TestEvenSoIsNoTime(t *testing.T) {
	e := newEngine(t, newLibrary(t, halls))
	for _, messages := range []string{"qu'a demandé Octave Lorme à Dora Pichon ?|il a promis quelque chose quand même ?", "Sorvalys a quand même perdu de l'argent ?"} {
		if a := askIn(t, e, "fr", strings.Split(messages, "|")...); a.Kind != "yes_no" {
			t.Errorf("%s: read as %s", messages, a.Kind)
		}
	}
}
