package answer_test

import (
	"slices"
	"testing"
)

func TestBodiesByTheWordsOfTheirNames(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "L'Assemblée étudiante réclame un gel des loyers.\nLe Conseil de la concurrence a condamné Arval à payer 12 millions de francs.",
		"b-fr": "L'Office de l'électricité rurale a demandé à Nordel de rebrancher les écoles.\nL'Office lui avait écrit en février.\nL'Office de la loyauté commerciale a demandé à Arval de retirer ses publicités.",
		"c":    "The Rural Schools Agency asked Ann Lee to resign.\nThe Ministry of Sport fined the club Lumen.\nThe Ministry of Health closed the school.\nThe minister of transport, Ida Voss, told Arval to stop.",
	}))
	for _, tt := range []struct{ text, want string }{
		{"what did the student assembly demand?", "Assemblée étudiante"},
		{"what did the competition council decide?", "Conseil de la concurrence"},
		{"what did the rural electricity office ask for?", "Office de l'électricité rurale"},
		{"que veut l'agence des écoles rurales ?", "Rural Schools Agency"},
		{"que demande le ministère des sports ?", "Ministry of Sport"},
		{"what did the fair trading office ask for?", ""}, // no office for energy
		{"what did the student council demand?", ""},      // neither the one nor the other
		{"que demande le ministre des sports ?", ""},      // one person
		{"what did the rural assembly demand?", ""},
	} {
		r := ask(t, e, tt.text).Reading
		named := slices.Concat(r.Source, r.Addressee, r.About)
		if tt.want == "" && len(named) > 0 || tt.want != "" && !slices.Contains(named, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.text, named, tt.want)
		}
	}
}
