package answer_test

import "testing"

// harbourCounts counts things before the number, with a number of two words, and with what is said of them.
var harbourCounts = map[string]string{
	"a": "The herons, 4,000 in 2012, are only 700 in the bay of Arval now.\nForty-one captains of Arval have signed the letter of the harbour.\nThe Arval yard wrote to Nordel about 212 faulty meters.\n" +
		"The mayor of Arval refused to close the bay.\nNordel raised 16.8 million reports about pictures of leaks in 2018.",
	"b-fr": "Soixante-trois pilotes de Corvel ont signé un appel.\nLes mouettes de Corvel, 900 en 2015, ne sont plus que 60.\nLe maire de Corvel a refusé de fermer le bassin.",
}

// What is counted may stand before its number, be told in words with hyphens, or meet the question by what is said of it.
func TestWhatIsCounted(t *testing.T) {
	e := newEngine(t, newLibrary(t, harbourCounts))
	for question, want := range map[string]string{
		"how many herons are left in the bay of Arval":         "The herons",
		"combien de hérons reste-t-il dans la baie d'Arval ?":  "The herons",
		"how many captains of Arval signed the letter":         "Forty-one",
		"combien de compteurs défectueux à Arval ?":            "The Arval yard",
		"combien de pilotes de Corvel ont signé l'appel ?":     "Soixante-trois",
		"combien de mouettes reste-t-il à Corvel ?":            "Les mouettes",
		"how many picture reports did Nordel raise in 2018":    "Nordel raised",
		"how many harmful picture reports did Nordel make":     "Nordel raised",
		"combien de signalements Nordel a-t-il faits en 2018?": "Nordel raised",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "how many ferries does the harbour of Arval have", "combien de grues possède Corvel ?")
}

// A share or a round number counts what stands behind it, and hours that nobody counted are a time all the same.
func TestRoughCounts(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The overwhelming majority of islanders in Arval heat with wood, a spokesman said.\nHundreds of herons left the bay of Arval.\nThe thieves talked on the radio for hours before the raid on the mill of Arval.",
		"b-fr": "La plupart des pilotes de Corvel dorment à bord.\nLes voleurs se sont parlé à la radio quelques heures avant le vol au moulin de Corvel.",
	}))
	for question, want := range map[string]string{
		"how many islanders heat with wood in Arval?":                                     "The overwhelming",
		"how many herons left the bay of Arval":                                           "Hundreds",
		"combien de pilotes de Corvel dorment à bord":                                     "La plupart",
		"how long before the raid on the mill of Arval did the thieves talk?":             "The thieves",
		"combien de temps avant le vol au moulin de Corvel les voleurs se sont-ils parlé": "Les voleurs",
	} {
		answersWith(t, e, question, want)
	}
}

// People are counted by whatever they are, or by what they did; what is measured needs no counted thing, and a sum a day is told as one.
func TestPeopleAndMeasures(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The app of Nordel is used by more than 100 million customers in Arval.\nThe campaigners of Arval handed a 31,000-signature petition against the night boats to Ann Lee.\n" +
			"Nordel was ordered last month by a judge to pay the port £6.2m in unpaid duty.\nShould Nordel fail to comply, it would face a penalty of €150,000 for every day of delay.\n" +
			"The mast on the hill of Corvel measures 180 metres.\nThe regulator fined Nordel €8.5m in May.\nThe abuse in the port is on an industrial scale, Ann Lee said.",
		"b-fr": "Brival devra verser à la ville une astreinte de 500 euros par jour de retard.\nLe maire a interdit la plage de Brival.\nLe site de Brival compte 6 millions d'inscrits.",
	}))
	for question, want := range map[string]string{
		"how many people use the app of Nordel":                         "The app of Nordel",
		"combien de gens utilisent l'appli de Nordel ?":                 "The app of Nordel",
		"combien de personnes ont signé la pétition contre les bateaux": "The campaigners",
		"how much duty does Nordel have to pay":                         "Nordel was ordered",
		"how much per day does Nordel risk if it does not comply":       "Should Nordel",
		"combien Brival risque par jour de retard ?":                    "Brival devra",
		"how high is the mast of Corvel":                                "The mast",
		"how big is the fine on Nordel":                                 "The regulator",
		"how widespread is the abuse in the port":                       "The abuse",
		"combien de gens sont inscrits sur le site de Brival ?":         "Le site",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "how many people were arrested in Arval", "combien de policiers surveillent la plage de Brival ?")
}

// What somebody agreed to give so many of may have a name that no table knows in the other language; and a question that names nobody is
// answered where the thing itself is counted.
func TestCountsAcrossLanguages(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "Nordel has agreed to send Corvel 50 water bowsers a month, a spokesperson said.\nThe mayor of Corvel refused to close the well.",
		"c-fr": "Douze dockers de Tiel accusent Nordel d'avoir caché des fuites.\nNordel conteste.",
		"b-fr": "Une lettre des savants de Brival demande au préfet de garder le lac.\nIls y rappellent que les flamants, 4 000 en 2012, ne sont plus que 700.",
	}))
	for question, want := range map[string]string{
		"Nordel accepte d'envoyer combien de citernes à Corvel ?": "Nordel has agreed",
		"combien de dockers accusent Nordel ?":                    "Douze dockers",
		"how many flamingos are left at the lake":                 "Ils y rappellent",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "how many cranes are left in the harbour")
}
