package answer

import "testing"

// A word that limits makes a limit of the time right behind it, not of one that belongs to something else.
func TestLimited(t *testing.T) {
	for code, sentences := range map[string]map[string]bool{
		"en": {
			"Sign it by Friday or leave.": true, "She will decide by the end of September.": true, "They gave us until noon on 4 May.": true, "He must answer within 24 hours.": true,
			"It set a deadline of 6 March.": true, "The boats must go by Christmas.": true, "The board has a fortnight.": false,
			"She was fined by the club on Monday.": false, "It was signed on Friday.": false, "Before the vote he spoke for two hours.": false,
		},
		"fr": {
			"Il faut signer d’ici au 4 mai.": true, "Elle a jusqu’à vendredi.": true, "Le texte doit être prêt avant l’automne.": true, "Ils répondront sous quinze jours.": true,
			"Le délai de deux mois est fixé.": true, "Sans réponse le 3 juin, ils partiront.": true, "Elle a signé vendredi.": false, "Il a écrit sous le nom de son frère.": false, "Avant de partir, il a parlé lundi.": false,
		},
	} {
		for sentence, want := range sentences {
			e := engineOf(t, code, sentence)
			if got := e.corpus.docs[0].offer&offerLimit > 0; got != want {
				t.Errorf("%s: %v, want %v", sentence, got, want)
			}
		}
	}
}
