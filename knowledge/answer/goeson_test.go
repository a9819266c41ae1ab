package answer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"disputebot/knowledge/answer"
)

// disputes are the articles of a folder, which tell an act in one sentence and its reason, its date, the reply to it or what follows from it in the next.
func disputes(t *testing.T, folder string) *answer.Engine {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no articles", err)
	}
	texts := map[string]string{}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[strings.TrimSuffix(filepath.Base(name), ".txt")] = string(text)
	}
	return newEngine(t, newLibrary(t, texts))
}

// TestTheNextSentenceAnswers asks in the words of one sentence for what the next one tells.
func TestTheNextSentenceAnswers(t *testing.T) {
	e := disputes(t, "goeson")
	for _, row := range []struct{ about, question, want string }{
		// Who asks why is answered by the reason, in the sentence behind the act, rather than by the act that the question repeats.
		{"reasons", "why won't the tug crews join the strike", "\"We wish them luck"},
		{"reasons", "pk la Tugmen's Guild a voté contre", "\"We wish them luck"},
		{"reasons", "what's Nordel's excuse for keeping its accident records to itself", "\"They hold our customers"},
		{"reasons", "why is Nordel refusing to open its accident records", "\"They hold our customers"},
		{"reasons", "pourquoi Nordel refuse de montrer ses registres d'accidents au syndicat ?", "\"They hold our customers"},
		{"reasons", "why won't Sam Oakes mediate", "He declined"},
		{"reasons", "why is the council scrapping the school bus", "It blames"},
		{"reasons", "pourquoi le comté supprime le bus scolaire", "It blames"},
		{"reasons", "why did the headteacher refuse to sign the letter", "\"I was not consulted"},
		{"reasons", "pourquoi le directeur Felton n'a pas voulu signer la lettre du conseil", "\"I was not consulted"},
		{"reasons", "why do the coach drivers support the parents", "Their jobs depend"},
		{"reasons", "pourquoi les chauffeurs d'Arval soutiennent les parents", "Their jobs depend"},
		{"reasons", "why won't the governors lend the minibus", "It is needed"},
		{"reasons", "pourquoi les administrateurs de l'école ne prêtent pas le minibus", "It is needed"},
		{"reasons", "pourquoi les ambulanciers ne font pas grève", "« Nous venons d'obtenir"},
		{"reasons", "pourquoi les infirmières ne veulent plus des journées de douze heures", "« On s'endort"},
		{"reasons", "pourquoi Anne Morel refuse de recevoir les grévistes ?", "« On ne négocie"},
		{"reasons", "quelle est l'excuse de la directrice pour ne pas recevoir les grévistes", "« On ne négocie"},
		{"reasons", "why does the hospital director refuse to meet the strikers", "« On ne négocie"},
		{"reasons", "pourquoi les internes veulent changer de stage", "L'un d'eux"},
		{"reasons", "pourquoi l'agence régionale ne finance pas la crèche", "Ce n'est pas sa mission"},
		{"reasons", "why won't the regional agency pay for the nursery", "Ce n'est pas sa mission"},
		{"reasons", "pourquoi le bailleur n'envoie pas de technicien avant novembre", "Les pièces viennent"},
		{"reasons", "why can't Habitalis send a technician before November", "Les pièces viennent"},
		{"reasons", "quelle excuse donne Habitalis pour le technicien", "Les pièces viennent"},
		{"reasons", "pourquoi l'assureur refuse d'indemniser les commerçants ?", "Selon lui"},
		{"reasons", "why does the insurer refuse to compensate the shopkeepers", "Selon lui"},
		{"reasons", "why does the landlords' federation back Habitalis", "Elle redoute"},
		{"reasons", "why are the vets siding with the farmers", "\"No milk"},
		{"reasons", "why has the bank frozen Creamwell's credit", "The reason, according"},
		{"reasons", "why doesn't the minister want to step in", "She would rather not"},
		{"reasons", "pourquoi la mairie de Lorme a fermé le bassin olympique ?", "Elle invoque"},
		{"reasons", "why did Lorme close the olympic pool", "Elle invoque"},
		{"reasons", "quelle est l'excuse de la municipalité pour fermer le bassin", "Elle invoque"},
		{"reasons", "pourquoi Rémi Aubin veut la réouverture", "« Nos nageuses"},
		{"reasons", "pourquoi les maîtres-nageurs ne manifestent pas samedi", "Ils craignent"},
		{"reasons", "pourquoi Aquatec refuse de garantir la coque", "D'après son ingénieur"},
		{"reasons", "why won't Aquatec guarantee the hull", "D'après son ingénieur"},
		// What follows stands behind the sentence that tells what somebody is to do, and meets nothing of the question.
		{"consequences", "what happens if Nordel doesn't pay for the lorries", "If it does not come"},
		{"consequences", "que se passe-t-il si Nordel ne paie pas les camions", "If it does not come"},
		{"consequences", "what happens to the cranes if Nordel ignores the inspector", "Failing that, she"},
		{"consequences", "que risque Nordel si les freins ne sont pas changés", "Failing that, she"},
		{"consequences", "what happens if the council doesn't pay Arval", "After that, it said"},
		{"consequences", "que se passera-t-il si le conseil ne paie pas Arval à temps", "After that, it said"},
		{"consequences", "what happens to families who don't fill in the form", "Those who don't"},
		{"consequences", "que fera le maire si l'hôpital ne rouvre pas les urgences", "À défaut"},
		{"consequences", "what will the mayor do if the hospital keeps the emergency room shut", "À défaut"},
		{"consequences", "que risque l'hôpital s'il ignore le maire", "À défaut"},
		{"consequences", "que se passe-t-il si le groupe électrogène n'est pas réparé ?", "Passé ce délai"},
		{"consequences", "que se passera-t-il si Habitalis ne reloge pas les handicapés", "Sans quoi"},
		{"consequences", "que risque Habitalis si l'eau chaude n'est pas rétablie", "Au-delà"},
		{"consequences", "what will it cost Habitalis if it doesn't restore hot water", "Au-delà"},
		{"consequences", "what would happen if Broadfare drops Creamwell's cheddar", "That would cost"},
		{"consequences", "what will Dale Milk do if Creamwell doesn't restore the price", "If nothing has moved"},
		{"consequences", "what happens if Creamwell ignores the environment inspector", "A fine of"},
		{"consequences", "que se passe-t-il si la commune ne présente pas de calendrier ?", "Si rien ne vient"},
		{"consequences", "what happens if Lorme doesn't present a timetable", "Si rien ne vient"},
		{"consequences", "what if the brakes aren't replaced in time?", "Failing that, she"},
		// What a letter, a petition or an idea asks for stands behind the sentence that tells of it.
		{"contents", "what do the shippers want in their petition", "It calls for a ban"},
		{"contents", "que demande la pétition de la fédération des chargeurs", "It calls for a ban"},
		{"contents", "what does Lucy Brandt's petition ask for", "It asks for the bus"},
		{"contents", "que demande Lucy Brandt dans sa pétition ?", "It asks for the bus"},
		{"contents", "what do the year six pupils want", "They want a walking bus"},
		{"contents", "what's the pupils' own idea?", "They want a walking bus"},
		{"contents", "what does the petition in Vernoux call for", "Elle demande le départ"},
		{"contents", "que réclament les gardiens dans leur appel", "Ils y réclament"},
		{"contents", "what do the caretakers of the building want", "Ils y réclament"},
		{"contents", "que demandent les collégiens dans leur lettre à la maire", "Dans leur lettre"},
		// What somebody would rather have stands behind what they were offered.
		{"instead", "what did Ruth Ansell propose instead of the pay rise", "She suggested instead"},
		{"instead", "que propose Ruth Ansell à la place ?", "She suggested instead"},
		{"instead", "que propose Lise Carmin à la place des huit postes ?", "Elle suggère"},
		{"instead", "what does Lise Carmin suggest instead", "Elle suggère"},
		{"instead", "que veut l'amicale à la place des 25 euros", "L'amicale veut plutôt"},
		{"instead", "que propose le club à la place des trois créneaux", "Il préférerait"},
		{"instead", "what would the swimming club rather have than the three slots", "Il préférerait"},
		// Who asks for the answer that somebody got is told it rather than what they asked.
		{"answers", "what answer did Nordel get from the council", "The answer came"},
		{"answers", "what did the council reply to Nordel", "The answer came"},
		{"answers", "qu'est-ce que le conseil a répondu à Nordel", "The answer came"},
		{"answers", "what did Sam Oakes answer when he was asked to mediate", "He declined"},
		{"answers", "what answer did MP Carol Venn get", "The reply from Mr Moss"},
		{"answers", "quelle réponse le député Ollier a-t-il reçue du ministre ?", "On lui a répondu"},
		{"answers", "what answer did Marc Ollier get from the minister", "On lui a répondu"},
		{"answers", "on lui a dit quoi a marc ollier", "On lui a répondu"},
		{"answers", "qu'a répondu Luc Barrault ?", "Il a décliné"},
		{"answers", "qu'a répondu la mairie à Habitalis ?", "La réponse a fusé"},
		{"answers", "qu'a obtenu Josette Mary en demandant un entretien ?", "Elle a reçu"},
		{"answers", "what did Josette Mary get when she asked to see the director", "Elle a reçu"},
		{"answers", "what did Sue Teller answer when asked to step in", "She would rather not"},
		{"answers", "quelle réponse le sous-préfet a-t-il donnée", "Sa réponse tient"},
		{"answers", "what did the sub-prefect answer", "Sa réponse tient"},
		// A figure or a time is told behind the sentence that names what it is of, of a pronoun.
		{"figures", "by when does the council want the money for the lorries?", "It wants the money"},
		{"figures", "how much will the new roster save Nordel", "It says the roster"},
		{"figures", "by when must the council pay Arval", "The firm set a deadline"},
		{"figures", "jusqu'à quand l'hôpital a-t-il pour rouvrir les urgences la nuit", "Il lui donne"},
		{"figures", "what's the mayor's deadline for the night emergency ward", "Il lui donne"},
		{"figures", "combien de personnes ont signé la pétition à Vernoux", "Elle a recueilli"},
		{"figures", "dans quel délai le groupe électrogène doit-il être réparé", "Les travaux doivent"},
		{"figures", "combien le député Marc Ollier demande-t-il au ministre", "Il voudrait"},
		{"figures", "how much money does Marc Ollier want from the health minister", "Il voudrait"},
		{"figures", "combien l'amicale réclame par mois à Habitalis", "Elle exige le remboursement"},
		{"figures", "how much does Creamwell pay per litre now", "The firm now pays"},
		{"figures", "combien Creamwell paie le litre de lait maintenant", "The firm now pays"},
		{"figures", "quand le tribunal rendra-t-il sa décision sur la piscine", "Elle est attendue"},
		{"figures", "when is the court ruling on the pool due", "Elle est attendue"},
		{"figures", "depuis quand Aquatec attend ses 75 000 euros", "L'entreprise attend"},
		{"figures", "how long has Aquatec been waiting for its money", "L'entreprise attend"},
	} {
		t.Run(row.about, func(t *testing.T) { answersWith(t, e, row.question, row.want) })
	}
}

// TestTheActItselfAnswers asks for the act, which the sentence that tells it answers, whatever stands behind it.
func TestTheActItselfAnswers(t *testing.T) {
	e := disputes(t, "goeson")
	for question, want := range map[string]string{
		"what has Nordel refused to open?":                 "The company has refused",
		"who handed Alan Dray a petition?":                 "The shippers' federation",
		"what did Harle Bay council ask of Nordel?":        "Harle Bay council has asked",
		"who ordered Nordel to replace the brakes":         "A safety inspector",
		"qui refuse de recevoir les grévistes ?":           "La directrice, Anne Morel",
		"qu'exige le maire Yves Delcourt de l'hôpital ?":   "Le maire, Yves Delcourt",
		"qui a proposé un geste de 25 euros ?":             "Habitalis a proposé",
		"what did Broadfare threaten to do?":               "Supermarket chain Broadfare",
		"que demande la mairie à Habitalis ?":              "La mairie a demandé",
		"what did the transport chief Derek Moss propose?": "The council's transport chief",
		"qui a fermé le bassin olympique ?":                "La municipalité a fermé",
		"à qui le député Marc Ollier a-t-il écrit ?":       "Le député Marc Ollier",
	} {
		answersWith(t, e, question, want)
	}
}

// TestTheNextSentenceAnswersElsewhere asks the same of other disputes: a lake, a museum, fishing.
func TestTheNextSentenceAnswersElsewhere(t *testing.T) {
	e := disputes(t, "lake")
	for question, want := range map[string]string{
		"why won't Ormond Rowing Club take part in the regatta?":             "The water, it says",
		"pourquoi le club d'aviron ne participe pas à la régate d'Ormond":    "The water, it says",
		"what did the club captain say to Hilda Marsh's offer":               "The club's captain",
		"why does the lake authority say the water is safe":                  "Its chemist",
		"what happens if Hilda Marsh keeps the bank's logo on the boats":     "If she has not complied",
		"que se passe-t-il si Mme Marsh n'enlève pas le logo de la banque ?": "If she has not complied",
		"why did the council refuse the aeration pumps":                      "Money is tight",
		"what's the council's excuse for refusing the pumps":                 "Money is tight",
		"what answer did Bo Larkin get":                                      "He was told",
		"how much will the fence cost Gwen Hobb":                             "The fence will cost",
		"why did the anglers join the protest":                               "Their society lost",
		"pourquoi les gardiens du musée débrayent":                           "Leur syndicat",
		"pourquoi le conservateur refuse d'ouvrir ?":                         "« Je ne laisserai",
		"pourquoi la région a suspendu sa subvention":                        "Elle reproche",
		"what's the region's reason for stopping the grant":                  "Elle reproche",
		"que veulent les restaurateurs dans leur courrier":                   "Ils le prient",
		"what do the restaurant owners ask the mayor for":                    "Ils le prient",
		"que fera Sorbel Assurances si l'exposition n'ouvre pas":             "Faute de quoi",
		"what happens if the exhibition doesn't open on time":                "Faute de quoi",
		"quand l'exposition doit-elle ouvrir selon l'ultimatum":              "L'exposition doit",
		"pourquoi Jean Tissot a claqué la porte":                             "Il ne supportait",
		"qu'a répondu la ministre de la Culture":                             "Elle a renvoyé",
		"quand l'audit sera-t-il rendu":                                      "Il sera rendu",
		"what will happen to the occupants of the hall if they stay":         "Au-delà",
		"jusqu'à quand les occupants peuvent rester dans le hall":            "Les occupants ont",
		"pourquoi les conférenciers ne font pas grève":                       "Payés à la visite",
		"qu'a répondu la direction à la demande de hausse":                   "La direction a répondu",
		"why does Paris refuse the closed zone":                              "Such a zone",
		"pourquoi Paris dit non à la zone des douze milles":                  "Such a zone",
		"why will Trew's members sail in convoy":                             "\"One boat alone",
		"why did the navy not send a ship":                                   "It had none",
		"pourquoi la Royal Navy n'envoie pas de navire":                      "It had none",
		"why has Lowen Pascoe stopped buying from French boats":              "His customers",
		"what do the skippers' wives want from the King":                     "They want a coastguard",
		"what answer did the wives get from the palace":                      "The palace thanked",
		"why did Marlin Mutual double its premiums":                          "They cite",
		"pourquoi les assureurs ont doublé les primes":                       "They cite",
		"what did the French fleet reply to the mediator":                    "The French fleet accepted",
		"what did Yann Le Goff offer instead of paying":                      "He offered a crate",
		"what happens to foreign crews who land on the quay":                 "Those who land",
		"que risquent les équipages étrangers s'ils débarquent":              "Those who land",
		"who declined to send a ship":                                        "The Royal Navy",
		"who has proposed a truce":                                           "Norwegian mediator",
		"what has the Cornish fleet's spokesman demanded":                    "The Cornish fleet's",
		"qui a suspendu la subvention du musée":                              "La région a suspendu",
		"que demande Art et Travail":                                         "Art et Travail demande",
		"combien de hausse demande Art et Travail":                           "Art et Travail demande",
		"what did the lake authority deny":                                   "The lake authority denies",
		"who begged the club to change its mind":                             "Regatta director",
	} {
		answersWith(t, e, question, want)
	}
}
