package statement_test

import "testing"

// TestDemandAndAnswerInOneSentence holds that a demand and the answer that one sentence tells of name each other's sides.
func TestDemandAndAnswerInOneSentence(t *testing.T) {
	holdParties(t, []partyTest{
		{"asked in front", "en", "Asked by the farmers in September for a grant, the water board refused.", []string{"demand: farmers > water board", "refuse: water board > farmers"}},
		{"asked in front, no answer told", "en", "Pressed by the union to reopen the canteen, Nordel is looking for money.", []string{"demand: union > Nordel"}},
		{"turned to in front", "en", "Petitioned by Arval, the Leeds Tribunal declined to suspend the order.", []string{"demand: Arval > Leeds Tribunal", "refuse: Leeds Tribunal > Arval"}},
		{"asked in front, agreed", "en", "Begged by the parents to reopen the pool, the council agreed to do so.", []string{"demand: parents > council", "agree: council > parents"}},
		{"a pronoun is asked", "en", "Ann Lee runs the port. Asked by Nordel to sell, she refused.", []string{"demand: Nordel > Ann Lee", "refuse: Ann Lee > Nordel"}},
		{"asked in front", "fr", "Sollicité en mars par les riverains pour une fermeture, le préfet n'a pas donné suite.", []string{"demand: riverains > préfet", "refuse: préfet > riverains"}},
		{"asked in front, behind a day", "fr", "La veille, sommée par les éleveurs d'ouvrir la chasse, la préfecture a refusé.", []string{"demand: éleveurs > préfecture", "refuse: préfecture > éleveurs"}},
		{"a pronoun is asked", "fr", "Le ministre Paul Roy se tait. Prié par Arval de s'expliquer, il a refusé.", []string{"demand: Arval > Paul Roy", "refuse: Paul Roy > Arval"}},
		{"asked between commas", "fr", "Nordel, priée par Arval de payer, a refusé.", []string{"demand: Arval > Nordel", "refuse: Nordel > Arval"}},
		{"asked between commas", "en", "Nordel, asked by Arval to pay, refused.", []string{"demand: Arval > Nordel", "refuse: Nordel > Arval"}},
		{"turned to in front", "fr", "Saisi par l'éditeur Arval, le tribunal de Lille a rejeté sa demande de sursis.", []string{"rule: tribunal de Lille > Arval", "demand: Arval > tribunal de Lille"}},
		{"turned down by", "en", "A request by Nordel for the names of forty drivers has been turned down by Arval.", []string{"demand: Nordel > Arval", "refuse: Arval > Nordel"}},
		{"turned down by", "fr", "L'embauche de cent coursiers, réclamée par l'Inspection du travail, a été écartée par Arval.", []string{"demand: Inspection du travail > Arval", "refuse: Arval > Inspection du travail"}},
		{"turns down", "en", "The court rejected Nordel's request for a delay.", []string{"rule: court > Nordel", "demand: Nordel > court"}},
		{"on the topic", "fr", "Quant à la prime exigée par les dockers, la société Arval l'a refusée.", []string{"demand: dockers > Arval", "refuse: Arval > dockers"}},
		{"backed, not asked", "fr", "Soutenu par la CGT, le maire a refusé de signer.", []string{"agree: CGT > maire", "refuse: maire"}},
		{"backed, not asked", "en", "Backed by the miners, Ann Lee refused to sign.", []string{"agree: miners", "refuse: Ann Lee"}},
		{"questioned, not asked", "fr", "Interrogé par la presse sur les salaires, le patron a refusé de répondre.", []string{"refuse: patron"}},
		{"a third one backs it", "fr", "Quant à la demande des éleveurs, le syndicat Arval la soutient.", []string{"demand: éleveurs", "agree: Arval"}},
	})
}
