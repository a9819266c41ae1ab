package statement_test

import "testing"

// TestBlows reads threats that somebody plans, weighs or does not rule out, and those a sentence tells in its own words.
func TestBlows(t *testing.T) {
	acts(t, []act{
		{"vowed", "en", "Ann Lee vowed to sue Nordel.", "threaten: Ann Lee > Nordel"},
		{"ready", "en", "Ann Lee is ready to take Nordel to court.", "threaten: Ann Lee > Nordel"},
		{"weighed", "en", "The union is considering legal action.", "threaten: union?"},
		{"not ruled out", "en", "Ann Lee has not ruled out a strike.", "threaten: Ann Lee"},
		{"ruled out", "en", "Ann Lee has ruled out a strike.", "refuse: Ann Lee"},
		{"no plan", "en", "Ann Lee does not plan to sue.", "negated state: Ann Lee"},
		{"unless", "en", "Ann Lee said she would leave the board unless Nordel paid.", "threaten: Ann Lee > Nordel"},
		{"a promise", "en", "Ann Lee said she would stay if Nordel paid.", "promise: Ann Lee"},
		{"in its own words", "en", "If Nordel does not pay, the dockers will strike in May.", "threaten: dockers"},
		{"told of the weather", "en", "If the rain does not stop, the club will close the pitch.", ""},
		{"menacer de", "fr", "Julie Prat menace la mairie d’un procès.", "threaten: Julie Prat > mairie"},
		{"menacer une chose", "fr", "La hausse menace la survie du club.", ""},
		{"envisagée", "fr", "Julie Prat envisage de porter plainte contre Nordel.", "future threaten: Julie Prat"},
		{"pas exclue", "fr", "Julie Prat n’exclut pas une grève.", "threaten: Julie Prat"},
		{"exclue", "fr", "Julie Prat exclut une grève.", "refuse: Julie Prat"},
		{"faute d'accord", "fr", "Faute d’accord, les pêcheurs bloqueront le port.", "threaten: pêcheurs"},
		{"sans menace", "fr", "Faute de neige, les skieurs resteront chez eux.", ""},
	})
}

// TestNotEnough reads refusals that a sentence tells by whom a thing is not enough for.
func TestNotEnough(t *testing.T) {
	acts(t, []act{
		{"will not do", "en", "That will not do for the minister, Ann Lee.", "refuse: Ann Lee"},
		{"too little", "en", "The offer was not enough for the union.", "refuse: union?"},
		{"not convinced", "en", "The plan did not convince Ann Lee.", "refuse: Ann Lee"},
		{"our own", "en", "We are told that it is not enough for us.", "state: ?"},
		{"none of it", "en", "None of this is good enough for the minister, Ann Lee.", "refuse: Ann Lee"},
		{"good enough", "en", "The plan is good enough for the minister, Ann Lee.", ""},
		{"rien", "fr", "Rien de tout cela ne suffit au syndicat.", "refuse: syndicat?"},
		{"suffisant", "fr", "L’offre suffit au syndicat.", ""},
		{"ne suffit pas", "fr", "L’offre ne suffit pas au syndicat.", "refuse: syndicat?"},
		{"pas convaincu", "fr", "Le plan n’a pas convaincu Julie Prat.", "refuse: Julie Prat"},
	})
}

// TestFatedDemands reads demands that are named only to tell what became of them.
func TestFatedDemands(t *testing.T) {
	acts(t, []act{
		{"unanswered", "en", "Ann Lee's request went unanswered.", "demand: Ann Lee"},
		{"ignored", "en", "The regulator's plea was ignored.", "demand: regulator?"},
		{"nobody's", "en", "In May the appeal fell on deaf ears.", "demand: ?"},
		{"by whom", "en", "The letter has gone unanswered by the mayor.", "refuse: mayor?"},
		{"no demand", "en", "Ann Lee's horse went nowhere.", ""},
		{"sans suite", "fr", "La requête de Julie Prat est restée sans suite.", "demand: Julie Prat"},
		{"rien donné", "fr", "Julie Prat a écrit deux fois. Sa démarche n’a rien donné.", "demand: Julie Prat"},
		{"pas une demande", "fr", "Le moteur de Julie Prat n’a rien donné.", ""},
	})
}
