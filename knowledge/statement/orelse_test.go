package statement_test

import "testing"

// TestOrElse reads the threat behind a demand of the same sentence, and the demand that a promise is tied to.
func TestOrElse(t *testing.T) {
	acts(t, []act{
		{"failing which", "en", "Ann Lee wants Nordel to pay by May, failing which she will close the quay.", "demand: Ann Lee > Nordel; threaten: Ann Lee > Nordel"},
		{"or else", "en", "Ann Lee told Nordel to pay, or else she would sue.", "demand: Ann Lee > Nordel; threaten: Ann Lee > Nordel"},
		{"a penalty", "en", "The council gave Nordel until May to pay, with a penalty of $750 for each day of delay.", "demand: council? > Nordel; threaten: council? > Nordel"},
		{"or pay", "en", "The judge ordered Nordel to open its books within a month or pay $800 for each day of delay.", "oblige: judge? > Nordel; threaten: judge? > Nordel"},
		{"on pain of", "en", "The judge ordered Nordel to open its books, on pain of a fine of $800 a day.", "oblige: judge? > Nordel; threaten: judge? > Nordel"},
		{"or lose", "en", "Ann Lee told Nordel to open its books or lose its licence.", "demand: Ann Lee > Nordel; threaten: Ann Lee > Nordel"},
		{"their people", "en", "The union wants a rise; otherwise, its members will walk out on Friday.", "demand: union?; threaten: union?"},
		{"talks", "en", "The union wants talks with Ann Lee.", "demand: union?"},
		{"what talks cost", "en", "What the union wants costs money.", ""},
		{"a choice", "en", "The union urged members to vote yes or no.", "demand: union? > members"},
		{"what follows for others", "en", "Ann Lee wants talks, otherwise children will suffer.", "demand: Ann Lee"},
		{"a condition", "en", "Ann Lee agreed to sign on condition that the mayor apologise.", "agree: Ann Lee; demand: Ann Lee"},
		{"in return", "en", "Nordel promised to stay in return for a grant.", "promise: Nordel; demand: Nordel"},
		{"faute de quoi", "fr", "Julie Prat veut que Nordel paie, faute de quoi elle fermera le quai.", "demand: Julie Prat > Nordel; threaten: Julie Prat > Nordel"},
		{"leurs membres", "fr", "Le syndicat a donné dix jours à Nordel pour payer, faute de quoi ses membres débrayeront lundi.", "demand: syndicat? > Nordel; threaten: syndicat? > Nordel"},
		{"sous peine de", "fr", "Le tribunal a ordonné à Nordel d’ouvrir ses comptes sous peine d’une astreinte de 500 euros par jour.", "oblige: tribunal? > Nordel; threaten: tribunal? > Nordel"},
		{"sous astreinte", "fr", "Le tribunal a ordonné à Nordel d’ouvrir ses comptes sous astreinte de 500 euros.", "oblige: tribunal? > Nordel; threaten: tribunal? > Nordel"},
		{"sinon", "fr", "Les pêcheurs veulent une réponse, sinon ils bloqueront le port.", "demand: pêcheurs; threaten: pêcheurs"},
		{"ce qui touche d'autres", "fr", "Julie Prat exige une réponse, faute de quoi les enfants n’auraient plus d’école.", "demand: Julie Prat"},
		{"un choix", "fr", "Julie Prat demande un rendez-vous ou une lettre.", "demand: Julie Prat"},
		{"une condition", "fr", "Julie Prat accepte, à condition que la maire s’excuse d’abord.", "agree: Julie Prat; demand: Julie Prat"},
		{"en échange", "fr", "Nordel a promis de rester en échange d’une subvention.", "promise: Nordel; demand: Nordel"},
	})
}

// TestRefusedOtherwise reads refusals and threats by phrases of everyday speech.
func TestRefusedOtherwise(t *testing.T) {
	acts(t, []act{
		{"left unanswered", "en", "Ann Lee left the letter unanswered.", "refuse: Ann Lee"},
		{"too little", "en", "The union finds the offer too little.", "refuse: union?"},
		{"no hurry", "en", "Ann Lee is in no hurry to sign.", "refuse: Ann Lee"},
		{"no calls", "en", "Ann Lee did not return calls.", "refuse: Ann Lee"},
		{"not drawn", "en", "Ann Lee would not be drawn on the plan.", "refuse: Ann Lee"},
		{"others asked", "en", "Asked about the plan, Ann Lee referred questions to the council.", "refuse: Ann Lee"},
		{"stopped short", "en", "Ann Lee stopped short of promising a refund.", "refuse: Ann Lee"},
		{"a no", "en", "\"Forget it,\" said Ann Lee.", "refuse: Ann Lee"},
		{"nothing signed", "en", "\"We will sign nothing,\" said Ann Lee.", "refuse: Ann Lee"},
		{"laissée sans réponse", "fr", "Julie Prat l’a laissée sans réponse.", "refuse: Julie Prat"},
		{"exclut de", "fr", "Julie Prat exclut de signer.", "state: Julie Prat"},
		{"se garde de", "fr", "Julie Prat s’est gardée de promettre un remboursement.", "refuse: Julie Prat"},
		{"pas l'intention", "fr", "Julie Prat n’a pas l’intention de signer.", "refuse: Julie Prat"},
		{"n'y comptez pas", "fr", "« N’y comptez pas », dit Julie Prat.", "refuse: Julie Prat"},
		{"the licence", "en", "Ann Lee is waving the club's licence about.", "threaten: Ann Lee"},
		{"a sign", "en", "Ann Lee waved a banner about.", ""},
		{"the right to sue", "en", "Ann Lee reserves the right to sue.", "threaten: Ann Lee"},
		{"the police", "en", "\"If you stay silent, we will go to the police,\" said Ann Lee.", "threaten: Ann Lee"},
		{"la menace d'une grève", "fr", "Julie Prat laisse planer la menace d’une grève.", "threaten: Julie Prat"},
		{"ou nous fermons", "fr", "« Payez ou nous fermons le quai », dit Julie Prat.", "threaten: Julie Prat"},
		{"a fine told of", "en", "The rule bans night flights and carries a $600 fine for each flight.", "oblige: rule?; sanction: rule?"},
		{"une amende prévue", "fr", "L’arrêté interdit les vols de nuit et prévoit 600 euros d’amende par vol.", "oblige: arrêté?; sanction: arrêté?"},
	})
}
