package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// plans are disputes in which much is planned, threatened, demanded or ruled out, and little was done.
var plans = map[string]string{
	"a1": "Ferry crews at Nordel ready for a fight\n" +
		"\n" +
		"The seamen's union Silver Line met in Brantham on Monday. Its secretary, Ann Lee, ruled out a walkout: \"Nobody here wants one.\"\n" +
		"\n" +
		"The ferry company Nordel plans to close its Brantham depot in March. Should the depot close, 240 jobs would be lost, the union says.\n" +
		"\n" +
		"Nordel cut the crews' pay by 4 % in January because fuel had become too dear, its director, Ivo Kern, said. The union has demanded that the cut be reversed.\n" +
		"\n" +
		"The mayor, Tom Reed, promised to open a job centre before the summer. He never intended to buy the ships, he added.\n" +
		"\n" +
		"Crews occupied the Brantham quay for three days in February. The police cleared it on Thursday.\n",
	"a2": "School meals: Arval under pressure\n" +
		"\n" +
		"Parents in Tilmouth want the caterer Arval to refund 60 euros a child. Arval has so far repaid nothing.\n" +
		"\n" +
		"If another caterer were hired, 1,200 meals a day would be cooked in Hexby. The council has not sacked Arval, its leader, Rosa Vint, insisted.\n" +
		"\n" +
		"A court told Arval in May to pay £9,000 to the cook Jean Marsh. She had been dismissed in 2023 after she complained about spoiled fish.\n" +
		"\n" +
		"Inspectors visited the Arval kitchen on 4 June and found mice. The firm was later accused of hiding a report.\n" +
		"\n" +
		"Rosa Vint has offered to hold a public hearing in the town hall. Parents threatened to boycott the canteen from Monday.\n" +
		"\n" +
		"The head teacher, Lewis Oat, resigned on Friday because he could no longer answer for the food.\n",
	"b1-fr": "Les maraîchers de Brame face à la société Tirel\n" +
		"\n" +
		"La société Tirel envisage de vendre le champ de Brame à un promoteur. Il n'a jamais été question de raser la chapelle, assure son patron, Luc Fabre.\n" +
		"\n" +
		"Le syndicat Terre et Main exclut un blocage de la route : « Personne n'en veut », dit sa présidente, Rose Marlet.\n" +
		"\n" +
		"Tirel a supprimé douze postes en avril, faute de commandes. Le préfet, Paul Carel, a promis de recevoir les salariés avant Noël.\n" +
		"\n" +
		"Si la vente échouait, 300 arbres seraient arrachés. Les maraîchers ont manifesté pendant deux jours devant la mairie de Brame.\n" +
		"\n" +
		"La maire, Jeanne Ferrol, exige que Tirel verse 50 000 euros à la commune. « Nous n'avons rien payé », répond Luc Fabre.\n" +
		"\n" +
		"On a reproché à Tirel d'avoir pollué la rivière.\n",
	"b2-fr": "Le stade de Corvel reste ouvert\n" +
		"\n" +
		"Le club de Corvel avait annoncé une fête pour le 12 juin. Elle a été reportée, puis abandonnée.\n" +
		"\n" +
		"Le tribunal a condamné le club à rembourser 8 000 euros à l'entraîneur Hugo Bardin. Le club a fait appel.\n" +
		"\n" +
		"La région n'a pas fermé le stade, rappelle son vice-président, Yves Carnot. Il menace toutefois de retirer la subvention.\n" +
		"\n" +
		"Des supporters ont envahi la pelouse samedi parce que le match avait été arrêté. Trois joueurs ont été blessés.\n" +
		"\n" +
		"Le médecin du club, Anne Ledoux, accepterait qu'un expert examine les joueurs.\n" +
		"\n" +
		"La fédération a ouvert une enquête le 3 mai. Elle pourrait suspendre le gardien, Karl Hoss, pour six matchs.\n",
}

// sequels are disputes in which what was planned, threatened or refused came about all the same, told in other words.
var sequels = map[string]string{
	"c1": "Drivers walk out at Hexby Buses\n" +
		"\n" +
		"The drivers' union had threatened a strike since May. On 3 June its members downed tools for two days, and no bus left the garage.\n" +
		"\n" +
		"Hexby Buses said it would dismiss anyone who stayed away. It sacked four drivers on 10 June; a tribunal has since told it to take them back.\n" +
		"\n" +
		"The company's chief, Mona Frey, promised new ticket machines in April. They were installed in July and cost £300,000.\n" +
		"\n" +
		"Fares were not raised in 2022. They went up by 8 % in January because diesel had become dearer, Ms Frey said.\n" +
		"\n" +
		"If the council bought the garage, the land would be worth £2 million. The council has refused to buy it.\n" +
		"\n" +
		"Passengers asked the council to reopen the night line. It did so on 1 August.\n",
	"d1-fr": "Loyers : bras de fer à Montreval\n" +
		"\n" +
		"L'office HLM de Montreval avait promis de baisser les loyers. Ils ont baissé de 3 % en mars, après une pétition de 900 locataires.\n" +
		"\n" +
		"Le maire, Guy Baral, ne voulait pas démolir la tour Ouest. Elle a finalement été rasée le 4 avril parce qu'elle menaçait de s'effondrer.\n" +
		"\n" +
		"L'association Toit pour tous menace de bloquer les ascenseurs. Ses membres ont déjà occupé le hall pendant une nuit.\n" +
		"\n" +
		"La préfète, Luce Arnal, a demandé à l'office de reloger douze familles. Huit ont été relogées à Corvel ; les autres attendent encore.\n" +
		"\n" +
		"L'office pourrait vendre trente logements. Il en a vendu cinq l'an dernier pour 600 000 euros.\n" +
		"\n" +
		"Le gardien, Zoé Marchal, n'a pas été licencié. Il a été muté à Brival en juin.\n",
	"c2": "Hospital row in Tarnby\n" +
		"\n" +
		"Doctors want the Tarnby clinic to hire 30 nurses. The clinic hired 12 in March and says it cannot find more.\n" +
		"\n" +
		"The health minister, Ines Tallow, refused to close the maternity ward. Her successor, Odo Brandt, shut it on 5 September because too few children were born there.\n" +
		"\n" +
		"Residents planned a march for 12 May; 3,000 people came, and it ended in front of the ministry.\n" +
		"\n" +
		"The regulator could fine the clinic up to £90,000. It was fined £20,000 in 2021 after a patient died.\n" +
		"\n" +
		"The clinic denies that it hid letters. An inquiry found 40 of them in a cellar.\n" +
		"\n" +
		"The mayor will receive the nurses on Friday. Nobody has promised them more money.\n",
	"d2-fr": "Lycée Carnot : la cantine en grève\n" +
		"\n" +
		"Les cuisiniers du lycée ont cessé le travail lundi ; la grève a duré trois jours. Ils réclamaient 150 euros de plus par mois.\n" +
		"\n" +
		"La proviseure, Nina Ferrol, avait juré qu'elle n'appellerait pas la police. Des agents sont intervenus mardi à sa demande.\n" +
		"\n" +
		"La région envisageait de fermer l'internat. Elle l'a fermé en juillet, faute d'élèves.\n" +
		"\n" +
		"Si le recteur démissionnait, un administrateur serait nommé. Le recteur reste en poste.\n" +
		"\n" +
		"Un parent, Hugo Tazi, a porté plainte contre le lycée le 2 mai. Le lycée n'a jamais reçu la plainte.\n" +
		"\n" +
		"Les élèves auraient voulu un self. On leur a installé deux micro-ondes, qui ont coûté 400 euros.\n",
}

// Who asks when, why, how long or how many of what was only planned, threatened, demanded, supposed or ruled out takes for granted what never was.
func TestEventsThatNeverWere(t *testing.T) {
	e := newEngine(t, newLibrary(t, plans))
	for _, question := range []string{
		"how long did the Silver Line walkout last?",
		"when did Silver Line call off the walkout?",
		"why did Nordel close its Brantham depot?",
		"when did Nordel close the Brantham depot?",
		"how many jobs were lost when the Brantham depot closed?",
		"when did the mayor open the job centre?",
		"how much did Tom Reed pay for the ships?",
		"why did Tom Reed buy the ships?",
		"how much did Arval refund each child in Tilmouth?",
		"when did Arval refund the parents?",
		"how many meals a day are cooked in Hexby?",
		"why were 1,200 meals a day cooked in Hexby?",
		"how long did the boycott last?",
		"pourquoi Nordel a fermé son dépôt de Brantham ?",
		"combien de temps a duré la grève de Silver Line ?",
		"pourquoi Tirel a rasé la chapelle ?",
		"quand Tirel a-t-elle vendu le champ de Brame ?",
		"pourquoi Tirel va raser la chapelle de Brame ?",
		"combien de temps a duré le blocage de la route par Terre et Main ?",
		"où a eu lieu le blocage de la route ?",
		"quand le préfet a-t-il reçu les salariés ?",
		"combien d'arbres ont été arrachés ?",
		"combien Tirel a versé à la commune ?",
		"quand Tirel a-t-elle payé les 50 000 euros ?",
		"où s'est déroulée la fête du club de Corvel ?",
		"combien le club de Corvel a remboursé à Hugo Bardin ?",
		"pourquoi la région a fermé le stade de Corvel ?",
		"quand la région a-t-elle retiré la subvention ?",
		"quel expert a examiné les joueurs de Corvel ?",
		"pourquoi la fédération a suspendu Karl Hoss ?",
		"pour combien de matchs Karl Hoss a-t-il été suspendu ?",
		"when did the region close the Corvel stadium?",
		"why was Karl Hoss suspended?",
	} {
		if a := ask(t, e, question); !a.Abstain || a.Reason != knowledge.FalsePremise || a.Nearest == nil {
			t.Errorf("%s: %q, %d snippets", question, a.Reason, len(a.Snippets))
		}
	}
}

// What was done is told, and so is what was planned, threatened or demanded to who asks for that.
func TestEventsThatWere(t *testing.T) {
	e := newEngine(t, newLibrary(t, plans))
	for question, want := range map[string]string{
		"why does Nordel plan to close the Brantham depot?":         "The ferry company Nordel pla",
		"when will the Brantham depot close?":                       "The ferry company Nordel pla",
		"when is Nordel closing its Brantham depot?":                "The ferry company Nordel pla",
		"how many jobs would be lost if the depot closed?":          "Should the depot close, 240 ",
		"why did Nordel cut the crews' pay?":                        "Nordel cut the crews' pay by",
		"how long did the crews occupy the quay?":                   "Crews occupied the Brantham ",
		"when did the police clear the quay?":                       "The police cleared it on Thu",
		"what did the mayor promise?":                               "The mayor, Tom Reed, promise",
		"did Silver Line call a walkout?":                           "Its secretary, Ann Lee, rule",
		"will Tom Reed buy the ships?":                              "He never intended to buy the",
		"how much do parents want Arval to refund?":                 "Parents in Tilmouth want the",
		"how much must Arval pay Jean Marsh?":                       "A court told Arval in May to",
		"how much was Arval told to pay the cook?":                  "A court told Arval in May to",
		"when was Jean Marsh dismissed?":                            "She had been dismissed in 20",
		"why was Jean Marsh dismissed?":                             "She had been dismissed in 20",
		"when did inspectors visit the Arval kitchen?":              "Inspectors visited the Arval",
		"what did the inspectors find?":                             "Inspectors visited the Arval",
		"has the council sacked Arval?":                             "The council has not sacked A",
		"what do the parents threaten?":                             "Parents threatened to boycot",
		"when will the parents boycott the canteen?":                "Parents threatened to boycot",
		"why did Lewis Oat resign?":                                 "The head teacher, Lewis Oat,",
		"when did the head teacher resign?":                         "The head teacher, Lewis Oat,",
		"what would happen if another caterer were hired?":          "If another caterer were hire",
		"combien de temps les équipages ont occupé le quai ?":       "Crews occupied the Brantham ",
		"pourquoi Nordel a baissé les salaires ?":                   "Nordel cut the crews' pay by",
		"quand le dépôt de Brantham va-t-il fermer ?":               "The ferry company Nordel pla",
		"pourquoi Tirel a supprimé douze postes ?":                  "Tirel a supprimé douze poste",
		"quand Tirel a-t-elle supprimé des postes ?":                "Tirel a supprimé douze poste",
		"combien de postes Tirel a supprimés ?":                     "Tirel a supprimé douze poste",
		"combien de temps les maraîchers ont manifesté ?":           "Les maraîchers ont manifesté",
		"où les maraîchers ont-ils manifesté ?":                     "Les maraîchers ont manifesté",
		"combien la maire exige de Tirel ?":                         "La maire, Jeanne Ferrol, exi",
		"combien Tirel devrait verser à la commune ?":               "La maire, Jeanne Ferrol, exi",
		"que promet le préfet ?":                                    "Le préfet, Paul Carel, a pro",
		"quand le préfet va-t-il recevoir les salariés ?":           "Le préfet, Paul Carel, a pro",
		"Tirel va raser la chapelle ?":                              "Il n'a jamais été question d",
		"est-ce que la région a fermé le stade ?":                   "La région n'a pas fermé le s",
		"combien d'arbres seraient arrachés si la vente échouait ?": "Si la vente échouait, 300 ar",
		"combien le club doit rembourser à Hugo Bardin ?":           "Le tribunal a condamné le cl",
		"pourquoi des supporters ont envahi la pelouse ?":           "Des supporters ont envahi la",
		"combien de joueurs ont été blessés ?":                      "Trois joueurs ont été blessé",
		"quand la fédération a-t-elle ouvert une enquête ?":         "La fédération a ouvert une e",
		"combien de matchs risque Karl Hoss ?":                      "Elle pourrait suspendre le g",
		"de quoi Yves Carnot menace le club ?":                      "Il menace toutefois de retir",
		"what does Tirel plan to sell?":                             "La société Tirel envisage de",
		"why did fans invade the pitch?":                            "Des supporters ont envahi la",
		"how many players were hurt?":                               "Trois joueurs ont été blessé",
		"when did the federation open an inquiry?":                  "La fédération a ouvert une e",
		"how long did the growers demonstrate?":                     "Les maraîchers ont manifesté",
	} {
		answersWith(t, e, question, want)
	}
}

// What was to come, and did, is told by the sentence behind it, which takes it up by a pronoun.
func TestEventsThatCameAfterAll(t *testing.T) {
	e := newEngine(t, newLibrary(t, sequels))
	for _, question := range []string{
		"how long did the strike at Hexby Buses last?",
		"how long did the drivers strike?",
		"when did the drivers' strike begin?",
		"when did the drivers walk out?",
		"how many drivers did Hexby Buses sack?",
		"when did Hexby Buses sack four drivers?",
		"who told Hexby Buses to take the drivers back?",
		"when were the ticket machines installed?",
		"how much did the ticket machines cost?",
		"when were the new ticket machines put in?",
		"why did fares go up?",
		"by how much did fares rise in January?",
		"why were fares raised in January?",
		"when did the council reopen the night line?",
		"when was the night line reopened?",
		"why did the council refuse to buy the garage?",
		"how much would the land be worth?",
		"how many nurses did the clinic hire?",
		"when did the clinic hire nurses?",
		"how many nurses do doctors want?",
		"when was the maternity ward closed?",
		"why was the maternity ward shut?",
		"who closed the maternity ward?",
		"how many people marched on 12 May?",
		"where did the march end?",
		"how much was the clinic fined?",
		"when was the clinic fined?",
		"why was the clinic fined in 2021?",
		"where were the letters found?",
		"when will the mayor receive the nurses?",
		"pourquoi la maternité de Tarnby a fermé ?",
		"quand la ligne de nuit a-t-elle rouvert ?",
		"combien de temps a duré la grève chez Hexby Buses ?",
		"combien d'infirmières la clinique a embauchées ?",
		"de combien ont baissé les loyers à Montreval ?",
		"quand les loyers ont-ils baissé ?",
		"pourquoi la tour Ouest a été rasée ?",
		"quand la tour Ouest a-t-elle été rasée ?",
		"quand a-t-on démoli la tour Ouest ?",
		"pourquoi a-t-on démoli la tour Ouest ?",
		"combien de familles ont été relogées ?",
		"où les familles ont-elles été relogées ?",
		"combien de logements l'office a vendus ?",
		"pour combien l'office a-t-il vendu cinq logements ?",
		"où Zoé Marchal a-t-il été muté ?",
		"quand le gardien a-t-il été muté ?",
		"combien de temps a duré la grève des cuisiniers ?",
		"quand la région a-t-elle fermé l'internat ?",
		"pourquoi la région a fermé l'internat ?",
		"quand la police est-elle intervenue au lycée ?",
		"quand Hugo Tazi a-t-il porté plainte ?",
		"combien ont coûté les micro-ondes ?",
		"combien réclamaient les cuisiniers ?",
		"why was the boarding school closed?",
		"how long did the cooks' strike last?",
		"how many flats did the housing office sell?",
	} {
		if a := ask(t, e, question); a.Abstain {
			t.Errorf("%s: %q", question, a.Reason)
		}
	}
}

// What will be may hang on a condition, which is why it will.
func TestEventsUnderACondition(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a1":    "The pool of Brantham\n\nThe pool of Brantham has been shut since March.\n\nIf the pool stays shut, the pupils will go to Hexby.\n",
		"b1-fr": "Le gymnase de Corvel\n\nLe gymnase de Corvel est fermé depuis mars.\n\nSi le gymnase reste fermé, les joueuses iront à Norville.\n",
	}))
	for question, want := range map[string]string{
		"why will the pupils go to Hexby?":               "If the pool stays shut, the ",
		"pourquoi les joueuses iront-elles à Norville ?": "Si le gymnase reste fermé, ",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "why did the pupils go to Hexby?", "pourquoi les joueuses sont-elles allées à Norville ?")
}
