package answer_test

import (
	"slices"
	"testing"

	"disputebot/knowledge"
)

// describing is a library of two articles a language whose parties are called by more than one noun.
func describing(t *testing.T) *knowledge.Library {
	return newLibrary(t, map[string]string{
		"a":    "Parents at Larkmoor Hall, near Tarn, are furious.\nHeadteacher Dr Ida Voss told pupils to leave their phones at home.\nShe refused to lend them lockers.\nA group called Free Pockets urged the school to think again.\nThe group's chairman, Olu Hart, promised a day of packed lunches.",
		"b-fr": "Le maire, Paul Rigaud, a haussé le ton à Valmorin.\nIl exige que la société Nordel répare le pont avant Pâques.\nLa société Nordel invoque la météo.\nSon directeur général, Marc Ferrand, a promis un pont neuf pour le mois de mai.\nL'évêque de Saint-Orens, Mgr Jean Vial, a prié les fidèles de prendre le bac.",
		"c":    "The Parcels Board ordered courier firm Swiftpost on Monday to publish its prices.\nAnn Reed, chair of the Parcels Board, accused Swiftpost of hiding them.\nThe watchdog’s chair, Ann Reed, warned that fines may follow.\nSwiftpost refused to comment.",
		"d-fr": "La compagnie aérienne Aérolis veut fermer la ligne de Morvan.\nLe syndicat Ciel libre a demandé au tribunal de suspendre la fermeture.\nSa secrétaire générale, Lucie Prat, menace d'une grève en juillet.\nLa compagnie a refusé de négocier.",
	})
}

// TestPartiesAreMeantByWhatTheyAre asks for persons and bodies by words that stand beside their names nowhere, in either language.
func TestPartiesAreMeantByWhatTheyAre(t *testing.T) {
	e := newEngine(t, describing(t))
	for _, c := range []struct{ question, actor string }{
		{"what does the Larkmoor head refuse to lend?", "Ida Voss"},
		{"pk la dirlo de Larkmoor refuse les casiers", "Ida Voss"},
		{"que refuse la proviseure de Larkmoor Hall ?", "Ida Voss"},
		{"what did the headmistress tell pupils?", "Ida Voss"},
		{"que demande le maire de Valmorin ?", "Paul Rigaud"},
		{"what does the mayor of Valmorin demand", "Paul Rigaud"},
		{"le boss de Nordel a promis quoi", "Marc Ferrand"},
		{"what did Nordel's boss promise?", "Marc Ferrand"},
		{"what did the CEO of Nordel promise", "Marc Ferrand"},
		{"l'eveque a demandé quoi aux fidèles", "Jean Vial"},
		{"what did the bishop ask for?", "Jean Vial"},
		{"what did the parcel watchdog order?", "Parcels Board"},
		{"what did the airline refuse?", "Aérolis"},
	} {
		a := ask(t, e, c.question)
		if got := slices.Concat(a.Reading.Source, a.Reading.Addressee, a.Reading.About); !slices.Equal(got, []string{c.actor}) {
			t.Errorf("%s: got %v, want %s", c.question, got, c.actor)
		}
	}
}

// TestSeveralOrOthersAreMeantByNoNoun asks by nouns that fit several, or one whom another word rules out.
func TestSeveralOrOthersAreMeantByNoNoun(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "Headteacher Ida Voss told pupils of Larkmoor Hall to leave their phones at home.\nHeadteacher Olu Brack told pupils of Pinder High to bring theirs.\nSwiftpost chairman Ned Coll promised Larkmoor a new van.",
		"b-fr": "Le maire, Paul Rigaud, exige un pont à Valmorin.\nLe maire, Yves Colin, exige un bac à Tarnac.\nLe ministre espagnol de la Pêche, Juan Sola, promet des filets.",
	}))
	for _, question := range []string{
		"what did the headteacher tell pupils?",
		"la dirlo a dit quoi aux élèves",
		"que demande le maire ?",
		"what did the deputy head tell pupils",
		"which head told pupils to bring phones",
		"que promet le ministre danois de la pêche",
		"que promet le ministre de la santé",
	} {
		a := ask(t, e, question)
		if got := slices.Concat(a.Reading.Source, a.Reading.Addressee, a.Reading.About); len(got) > 0 {
			t.Errorf("%s: got %v, want nobody", question, got)
		}
	}
}
