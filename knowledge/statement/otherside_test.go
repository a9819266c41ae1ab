package statement_test

import "testing"

// TestOtherSide holds that who is to do what a clause demands, and who has done what a clause complains of, is on the other side.
func TestOtherSide(t *testing.T) {
	holdParties(t, []partyTest{
		{"to do", "en", "The union has demanded that Arval publish its figures.", []string{"demand: union > Arval"}},
		{"to do, an unknown verb", "en", "The teachers' union demanded that the council reopen the canteens.", []string{"demand: teachers' union > council"}},
		{"to do, a noun like a verb behind it", "en", "The chamber had demanded that Ann Lee withdraw remarks about the lake.", []string{"demand: chamber > Ann Lee"}},
		{"to do, a sum behind it", "en", "The tenants' union has today demanded that Arval refund £3m to farmers.", []string{"demand: tenants' union > Arval"}},
		{"to undergo", "en", "The anglers' union demanded that the mayor be sacked.", []string{"demand: anglers' union"}},
		{"a thing", "en", "The anglers' union demanded that the plan be withdrawn.", []string{"demand: anglers' union"}},
		{"to stay so", "en", "The parents' union demanded that the school remain open.", []string{"demand: parents' union"}},
		{"to do", "fr", "Les chasseurs réclament que le préfet retire son arrêté.", []string{"demand: chasseurs > préfet"}},
		{"to do, nothing behind it", "fr", "La CGT exige que le maire démissionne.", []string{"demand: CGT > maire"}},
		{"to do, in a row", "fr", "Les pêcheurs demandent qu'Arval publie ses chiffres et qu'elle paie.", []string{"demand: pêcheurs > Arval", "demand: pêcheurs > Arval"}},
		{"to undergo", "fr", "Les pêcheurs exigent que le maire soit révoqué.", []string{"demand: pêcheurs"}},
		{"to stay so", "fr", "Les parents exigent que l'école reste ouverte.", []string{"demand: parents"}},
		{"whoever it is", "fr", "Les pêcheurs demandent qu'on les écoute.", []string{"demand: pêcheurs"}},
		{"in their own words", "fr", "« Que l'État paie d'abord ! », a lancé Paul Roy.", []string{"demand: Paul Roy > État"}},
		{"a name that begins a quotation", "en", "“Arval must pay for the fish,” said Paul Roy.", []string{"demand: Paul Roy > Arval"}},
		{"a name's thing", "en", "“Arval's dam must be removed,” said Paul Roy.", []string{"demand: Paul Roy"}},
		{"done wrong", "en", "Paul Roy complained that Arval had emptied the lake.", []string{"accuse: Paul Roy > Arval"}},
		{"done wrong", "fr", "Les pêcheurs se plaignent qu'Arval ait vidé le lac.", []string{"accuse: pêcheurs > Arval"}},
		{"done wrong, in their own words", "en", "“Arval lied to us,” said Paul Roy.", []string{"accuse: Paul Roy > Arval"}},
		{"done wrong, in their own words", "fr", "« Arval a menti aux riverains », accuse Paul Roy.", []string{"accuse: Paul Roy > Arval"}},
		{"suffered", "en", "Paul Roy complained that farmers had lost their crops.", []string{"accuse: Paul Roy"}},
		{"suffered", "fr", "La CGT se plaint que le syndicat ait été trompé.", []string{"accuse: CGT"}},
		{"ruled", "en", "The High Court ruled that Arval had broken its licence.", []string{"rule: High Court > Arval"}},
		{"ruled, not on whose it is", "en", "Nordel Airport is loud. FlyWest, the airport's biggest airline, denied it. The High Court ruled that the airport had broken its licence.", []string{"defend: FlyWest", "rule: High Court > airport"}},
		{"ruled", "fr", "Le tribunal a jugé qu'Arval avait violé son permis.", []string{"rule: tribunal > Arval"}},
	})
}

// TestAskedByUs holds that whom somebody's own words ask for what they want is on the other side.
func TestAskedByUs(t *testing.T) {
	holdParties(t, []partyTest{
		{"we want them to", "en", "“We want Arval to publish its figures,” said Paul Roy.", []string{"demand: Paul Roy > Arval"}},
		{"we are asking", "en", "“We are asking Arval to come clean,” said Paul Roy.", []string{"demand: Paul Roy > Arval"}},
		{"we say to them", "en", "“We say to Arval: open the books,” said Paul Roy.", []string{"demand: Paul Roy > Arval"}},
		{"of them that", "fr", "« Nous exigeons du club qu'il rembourse les abonnés », dit Paul Roy.", []string{"demand: Paul Roy > club"}},
		{"of them a thing", "fr", "« J'attends d'Arval les mêmes égards que pour la ville », écrit Paul Roy.", []string{"demand: Paul Roy > Arval"}},
		{"to them", "fr", "« Nous demandons à Arval de publier ses chiffres », a dit Paul Roy.", []string{"demand: Paul Roy > Arval"}},
		{"we say to them", "fr", "« Nous disons à Arval : ouvrez vos livres », a lancé Paul Roy.", []string{"demand: Paul Roy > Arval"}},
		{"of our own", "en", "“We want our members to be heard,” said Paul Roy.", []string{"demand: Paul Roy"}},
	})
}

// TestObject holds that who is backed, turned down, called names or threatened is on the other side, and so is whose thing that is.
func TestObject(t *testing.T) {
	holdParties(t, []partyTest{
		{"backed", "en", "Ann Lee, the mayor, denied it. The ferrymen's union backed her.", []string{"defend: Ann Lee", "agree: ferrymen's union > Ann Lee"}},
		{"her plan", "en", "Ann Lee, the mayor, denied it. The ferrymen's union backed her plan.", []string{"defend: Ann Lee", "agree: ferrymen's union"}},
		{"backed", "fr", "Anne Roy, commerçante, soutient le club.", []string{"agree: Anne Roy > club"}},
		{"a plan", "fr", "Arval soutient le projet.", []string{"agree: Arval"}},
		{"agreed with", "en", "Paul Roy agreed with Ann Lee.", []string{"agree: Paul Roy > Ann Lee"}},
		{"refused more time", "en", "Paul Roy, the leader, denied it. The judge refused him more time.", []string{"defend: Paul Roy", "refuse: judge > Paul Roy"}},
		{"a place", "en", "The trawlers' union blocked the harbour.", []string{"refuse: trawlers' union"}},
		{"sent home by a court", "fr", "Le tribunal a débouté les riverains.", []string{"refuse: tribunal > riverains"}},
		{"whose offer", "en", "The union rejected Arval's offer.", []string{"refuse: union > Arval"}},
		{"whose offer", "fr", "Les pêcheurs ont rejeté l'offre d'Arval.", []string{"refuse: pêcheurs > Arval"}},
		{"a demand from", "en", "Paul Roy rejected a demand from Ann Lee.", []string{"refuse: Paul Roy > Ann Lee"}},
		{"a demand of", "fr", "Le conseil a rejeté une demande d'Anne Roy.", []string{"refuse: conseil > Anne Roy"}},
		{"whose closure", "en", "The union rejected the closure of the school.", []string{"refuse: union"}},
		{"a letter, in the passive", "en", "The union's letter was welcomed by Arval.", []string{"agree: Arval > union"}},
		{"called names", "en", "Ann Lee called the union “a handful of bullies”.", []string{"accuse: Ann Lee > union"}},
		{"found guilty", "en", "The ombudsman found Arval guilty of neglect.", []string{"rule: ombudsman > Arval"}},
		{"refused to meet", "en", "Arval refused to meet the farmers.", []string{"refuse: Arval > farmers"}},
		{"refused to meet", "fr", "Arval refuse de recevoir les syndicats.", []string{"refuse: Arval > syndicats"}},
		{"promised to meet", "fr", "Arval s'est engagée à recevoir les syndicats.", []string{"promise: Arval > syndicats"}},
		{"refused to sell", "en", "Arval refused to sell the dam.", []string{"refuse: Arval"}},
		{"promised to them", "en", "Arval offered a refund to the farmers.", []string{"promise: Arval > farmers"}},
		{"promised to them", "fr", "Arval a promis un remboursement aux agriculteurs.", []string{"promise: Arval > agriculteurs"}},
	})
}

// TestThreatened holds that whom somebody threatens to fight, or whose doing would set it off, is on the other side.
func TestThreatened(t *testing.T) {
	holdParties(t, []partyTest{
		{"to sue", "en", "The swimmers' league threatened to sue the council.", []string{"threaten: swimmers' league > council"}},
		{"to take to court", "en", "The swimmers' league threatened to take the council to court.", []string{"threaten: swimmers' league > council"}},
		{"to fight", "fr", "La ligue de natation menace d'attaquer la ville en justice.", []string{"threaten: ligue de natation > ville"}},
		{"to leave", "en", "Arval threatened to leave the league.", []string{"threaten: Arval"}},
		{"to turn to a judge", "fr", "La ligue menace de saisir la justice.", []string{"threaten: ligue"}},
		{"to close a place", "en", "Arval threatened to close the school.", []string{"threaten: Arval"}},
		{"if they do", "fr", "La CGT menace de bloquer le port si le préfet ne cède pas.", []string{"threaten: CGT > préfet"}},
		{"if they do", "en", "The dockers threatened to strike if the council did not pay.", []string{"threaten: dockers > council"}},
	})
}
