package statement_test

import "testing"

// TestReferents takes a noun such as "the company" for the nearest body that the text lets it be, and shows no name where two may be
// meant.
func TestReferents(t *testing.T) {
	acts(t, []act{
		{"the nearest, not the one named most", "en", "Brumel met Acme Ltd. Brumel, a chemicals company, is based in Lyon. Brumel grew. Acme Ltd, a water company, won. The company refused to comment.", "refuse: Acme Ltd"},
		{"the subject, but not for sure", "en", "Acme Water, a water company, sued Brumel, a chemicals company. The company demanded £3m.", "accuse: Acme Water > Brumel; demand: Acme Water?"},
		{"what it is called", "en", "Telegraf, the messaging app, was fined. Acme, a water company, won. The app rejected the ruling.", "sanction: ? > Telegraf; refuse: Telegraf"},
		{"no ministry named", "en", "Ann Lee met Acme Water. The ministry demanded answers.", "demand: ministry?"},
		{"not one of several", "fr", "Les unions Sud et FO ont exhorté la société Arval à payer. L'entreprise refuse de céder.", "demand: Sud, FO > Arval; refuse: Arval"},
		{"by its noun", "fr", "La société Arval a rencontré le groupe Brumel. Le groupe a refusé de payer.", "refuse: Brumel"},
		{"by its noun", "fr", "La société Arval a rencontré le groupe Brumel. La société a refusé de payer.", "refuse: Arval"},
		{"a ministry", "fr", "Le ministère de l'Intérieur a reçu Arval. Le ministère exige des réponses.", "demand: ministère de l'Intérieur"},
		{"a ministry is no company", "fr", "Le ministère de l'Intérieur a reçu Julie Prat. L'entreprise refuse de céder.", "refuse: entreprise?"},
		{"whom it accuses", "fr", "Julie Prat accuse Arval de mentir. L'entreprise dément.", "accuse: Julie Prat > Arval; defend: Arval"},
	})
}
