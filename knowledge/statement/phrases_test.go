package statement_test

import "testing"

// TestPhrasesOfBlameAndRefusal reads set phrases of news for blame, refusal, promise and demand, in both languages.
func TestPhrasesOfBlameAndRefusal(t *testing.T) {
	acts(t, []act{
		{"not spared", "fr", "Julie Prat n'épargne pas le maire.", "accuse: Julie Prat > maire"},
		{"no sparing of blame", "fr", "Julie Prat ne ménage pas ses critiques envers le maire.", "accuse: Julie Prat > maire"},
		{"not tender", "fr", "Julie Prat n'est pas tendre avec le maire.", "accuse: Julie Prat > maire"},
		{"no words hard enough", "fr", "Julie Prat n'a pas de mots assez durs pour le maire.", "accuse: Julie Prat > maire"},
		{"s'en prendre", "fr", "Julie Prat s'en prend au maire.", "accuse: Julie Prat > maire"},
		{"anger that lasts", "fr", "Julie Prat ne décolère pas contre le maire.", "accuse: Julie Prat > maire"},
		{"not spared", "en", "Ann Lee did not spare the mayor.", "accuse: Ann Lee > mayor"},
		{"harsh words", "en", "Ann Lee had harsh words for the mayor.", "accuse: Ann Lee > mayor"},
		{"words not minced", "en", "Ann Lee did not mince her words about the mayor.", "accuse: Ann Lee > mayor"},
		{"words saved up", "en", "Ann Lee saved her harshest words for the mayor.", "accuse: Ann Lee > mayor"},
		{"not a flinch", "fr", "Arval ne bronche pas.", "refuse: Arval"},
		{"nothing heard", "fr", "Arval ne veut rien savoir.", "refuse: Arval"},
		{"a refusal set against", "fr", "Julie Prat oppose un refus au syndicat.", "refuse: Julie Prat > syndicat"},
		{"unmoved", "en", "Ann Lee is unmoved.", "refuse: Ann Lee"},
		{"remains unmoved", "en", "Arval remains unmoved.", "refuse: Arval"},
		{"not an inch", "en", "Arval has not moved an inch.", "refuse: Arval"},
		{"engaged that", "fr", "Julie Prat s'est engagée à ce qu'une salle ouvre en mai.", "promise: Julie Prat"},
		{"my word", "en", "“You have my word that the school stays open,” Ann Lee said.", "promise: Ann Lee"},
		{"fights for it", "fr", "Julie Prat se bat pour que l'usine ferme.", "demand: Julie Prat > usine"},
		{"a challenge", "fr", "Julie Prat a mis le maire au défi de publier les comptes.", "demand: Julie Prat > maire"},
		{"held to promises", "fr", "Julie Prat a rappelé le maire à ses promesses.", "demand: Julie Prat > maire"},
		{"a wish", "fr", "Julie Prat aimerait que le maire publie les comptes.", "demand: Julie Prat > maire"},
		{"a time set", "fr", "Arval a jusqu'à vendredi pour payer, a prévenu Julie Prat.", "demand: Julie Prat > Arval"},
		{"a time set", "en", "“Arval has until Friday to pay,” said Ann Lee.", "demand: Ann Lee > Arval"},
		{"needs to", "en", "“The mayor needs to listen,” said Ann Lee.", "demand: Ann Lee > mayor"},
		{"high time", "en", "Ann Lee said it was high time the mayor went.", "demand: Ann Lee"},
		{"seeking", "en", "Ann Lee is seeking a pay rise of 5%.", "demand: Ann Lee"},
		{"had to, of herself", "en", "“I had to leave my house,” Ann Lee said.", "state: Ann Lee"},
		{"waiting is no demand", "fr", "« On attend depuis deux ans », a dit Julie Prat.", "state: Julie Prat"},
	})
}
