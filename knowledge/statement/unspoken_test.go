package statement_test

import "testing"

// TestUnspoken gives the words on things, and the answers of an interview, to nobody whom the article told of before.
func TestUnspoken(t *testing.T) {
	acts(t, []act{
		{"a sign", "fr", "Paul Meunier refuse de payer. Dans la foule, une pancarte : « Nous voulons un pont. »", "refuse: Paul Meunier; demand: ?"},
		{"on a sign", "fr", "Julie Prat a défilé. Sur une banderole : « Rendez-nous notre école ».", "demand: ?"},
		{"a sign that is waved", "fr", "Une manifestante brandit une pancarte : « Fermez cette usine ! »", "demand: ?"},
		{"a banner with a verb", "fr", "Paul Meunier refuse de payer. Une banderole proclame : « Rendez-nous notre école. »", "refuse: Paul Meunier; demand: ?"},
		{"a verb, then a banner", "fr", "« Rendez les terres », proclame une banderole.", "demand: ?"},
		{"who speaks before a wall", "fr", "Devant le mur, Julie Prat a lancé : « Fermez l'usine ! »", "demand: Julie Prat"},
		{"an interview with dashes", "fr", "Une lettre signée par Julie Prat et Marc Tellier circule.\n— Que demandez-vous ?\n— Nous exigeons un pont.", "demand: ?"},
		{"an interview with labels", "fr", "Le maire, Paul Meunier, a refusé de payer.\nQ : Que demandez-vous ?\nR : Nous demandons un pont.", "refuse: Paul Meunier; demand: ?"},
		{"an interview with names", "fr", "Le Journal : Que demandez-vous ?\nJulie Prat : Nous demandons un pont.", "demand: Julie Prat?"},
		{"an interview in quotation marks", "fr", "Paul Meunier refuse de payer.\n« Que demandez-vous ? »\n« Nous demandons un pont. »", "refuse: Paul Meunier"},
		{"a letter", "fr", "Une lettre signée par Julie Prat et Marc Tellier circule. Nous exigeons un pont.", "demand: Julie Prat, Marc Tellier"},
		{"a sign", "en", "Paul Stone refused to pay. One sign read: “Close the plant.”", "refuse: Paul Stone; demand: ?"},
		{"a banner", "en", "Paul Stone refused to pay. A banner: “We demand justice.”", "refuse: Paul Stone; demand: ?"},
		{"a banner with a verb", "en", "Paul Stone refused to pay. “Give the land back,” proclaimed a banner outside.", "refuse: Paul Stone; demand: ?"},
		{"somebody's answer", "en", "“Go,” Paul Stone told Mark Webb. “No,” came the reply.", "state: Paul Stone > Mark Webb"},
		{"who holds one and speaks", "en", "Ann Lee, holding a sign, said: “Close the plant.”", "demand: Ann Lee"},
		{"an interview with labels", "en", "Paul Stone refused to pay.\nQ: What do you demand?\nA: We demand a bridge.", "refuse: Paul Stone; demand: ?"},
		{"an interview in quotation marks", "en", "Paul Stone refused to pay.\n“What do you want?”\n“We want a bridge.”", "refuse: Paul Stone"},
		{"a question of who speaks", "en", "“It is late,” said Ann Lee. “Do you want a bridge?”", "state: Ann Lee; state: Ann Lee"},
	})
}
