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

// TestPointing takes "celui-ci" and "the latter" for the last one named that they fit, by the gender of a body's noun too.
func TestPointing(t *testing.T) {
	acts(t, []act{
		{"the last man", "fr", "Anne Vidal a rencontré Marc Tellier. Ce dernier a promis une aide.", "promise: Marc Tellier"},
		{"the last woman", "fr", "Anne Vidal a rencontré Julie Prat. Cette dernière a promis une aide.", "promise: Julie Prat"},
		{"the only woman", "fr", "Anne Vidal a rencontré Marc Tellier. Celle-ci a promis une aide.", "promise: Anne Vidal"},
		{"a body by its noun", "fr", "La société Arval a rencontré le groupe Brumel. Celui-ci a refusé de payer.", "refuse: Brumel"},
		{"a body by its noun", "fr", "La société Arval a rencontré le groupe Brumel. Celle-ci a refusé de payer.", "refuse: Arval"},
		{"she is the firm", "fr", "La société Arval a rencontré le groupe Brumel. Elle a refusé de payer.", "refuse: Arval"},
		{"they are the unions", "fr", "Les syndicats ont rencontré la direction. Ils exigent une prime.", "demand: syndicats"},
		{"one of two", "fr", "La mairie a reçu Julie Prat. Elle exige des réponses.", "demand: mairie?"},
		{"one of two", "fr", "Le préfet a rencontré Marc Tellier. Il exige des réponses.", "demand: préfet?"},
		{"no act of speech", "fr", "Le gouvernement a reçu Arval. Il exige des réponses.", "demand: gouvernement"},
		{"the latter", "en", "Ann Lee met Paul Cruz, but the latter refused to pay.", "refuse: Paul Cruz"},
		{"no name at the front", "en", "Ann Lee met Paul Cruz on Friday. Afterwards the latter promised to pay.", "promise: Paul Cruz"},
		{"a firm that is not known", "en", "Acme Water thanked Brumel. The latter promised to pay.", "promise: Acme Water?"},
		{"a mayor of old", "en", "The former mayor demanded a vote.", "demand: former mayor?"},
		{"one of two", "en", "The mayor met Paul Cruz. He promised to pay.", "promise: mayor?"},
	})
}
