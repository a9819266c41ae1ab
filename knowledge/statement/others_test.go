package statement_test

import "testing"

// TestOthers finds who a common noun means: not who speaks to it, and who was just called so with more words.
func TestOthers(t *testing.T) {
	acts(t, []act{
		{"not who asks", "en", "Arval has fined Nordel. Ann Lee left. Arval then asked the company to pay.", "sanction: Arval > Nordel; demand: Arval > Nordel"},
		{"just called so", "en", "Arval has lost to Nordel. The court told the local club to pay. The club refused.", "oblige: court? > local club; refuse: local club"},
		{"just called so", "fr", "L'Étoile de Brac a perdu. La Ligue du Nord (LN) reproche au club marsannais de mentir. Le club conteste l'amende.", "accuse: Ligue du Nord > club marsannais; defend: club marsannais"},
		{"received", "fr", "Arval a proposé aux soignants de les recevoir. Ceux-ci ont refusé l'offre.", "promise: Arval > soignants; refuse: soignants"},
		{"an office with a hyphen", "en", "Vice-chancellor Imogen Hartley refused to pay.", "refuse: Imogen Hartley"},
		{"an office with a hyphen", "en", "Its co-owner and managing director, Eoin Rae, refused to pay.", "refuse: Eoin Rae"},
		{"a hyphen in a name", "en", "Ann Smith-Judge refused to pay.", "refuse: Ann Smith-Judge"},
		{"three times", "en", "Ann Lee had asked the firm three times for a meeting.", "demand: Ann Lee > firm"},
		{"à trois reprises", "fr", "Anne Roy a demandé à trois reprises à Nordel de partir.", "demand: Anne Roy > Nordel"},
		{"around", "en", "Around 300 islanders marched. Arval told Paul Roy to go.", "demand: Arval > Paul Roy"},
	})
}

// TestSameObject lets the object pronouns of two verbs of one subject mean one and the same.
func TestSameObject(t *testing.T) {
	acts(t, []act{
		{"la and lui", "fr", "La société Arval a refusé. Les juges la condamnent à une amende et lui ordonnent de payer.", "refuse: Arval; sanction: juges > Arval; oblige: juges > Arval"},
		{"an office", "en", "Conciliator Peter Hoog refused to comment.", "refuse: Peter Hoog"},
		{"un conciliateur", "fr", "Le conciliateur Paul Roy a refusé l'offre.", "refuse: Paul Roy"},
	})
}
