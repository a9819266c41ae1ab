package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestWhoseDemandWasRejected holds that a demand which a judge rejected, and a possessive alone gives to somebody, is of who turned to the
// judge, else of somebody close by, never of whoever spoke last.
func TestWhoseDemandWasRejected(t *testing.T) {
	holdParties(t, []partyTest{
		{"who turned to the court", "fr", "Le porte-parole, Luc Prat, appelle le maire à agir.\n\nSaisi par l'association Dunes, le tribunal de Brest a rejeté vendredi sa demande de sursis.", []string{"demand: Luc Prat > maire", "rule: tribunal de Brest > Dunes", "demand: Dunes > tribunal de Brest"}},
		{"who turned to the court", "en", "The spokeswoman, Ann Lee, urged the mayor to act.\n\nPetitioned by the landlord, the court rejected its request for a delay.", []string{"demand: Ann Lee > mayor", "demand: landlord > court", "rule: court > landlord", "demand: landlord > court"}},
		{"who was told of right before", "fr", "Luc Prat a saisi le juge. Le tribunal a rejeté vendredi sa demande de sursis.", []string{"threaten: Luc Prat", "rule: tribunal", "demand: Luc Prat > tribunal"}},
		{"nobody close by", "fr", "Le porte-parole, Luc Prat, appelle le maire à agir.\n\nLe tribunal de Brest a rejeté vendredi sa demande de sursis.", []string{"demand: Luc Prat > maire", "rule: tribunal de Brest", "demand:  > tribunal de Brest"}},
		{"nobody close by", "en", "The spokeswoman, Ann Lee, urged the mayor to act.\n\nThe court rejected her request for a delay on Friday.", []string{"demand: Ann Lee > mayor", "rule: court", "demand:  > court"}},
	})
}

// TestSubjectBefore holds that "elle" is what the sentence before is about, wherever its verb stands.
func TestSubjectBefore(t *testing.T) {
	holdParties(t, []partyTest{
		{"behind a span of time", "fr", "Voilà dix ans que la cour royale de Sandou vous écrit. En mai, elle sollicitait un inventaire.", []string{"demand: cour royale de Sandou"}},
		{"behind a span of time", "fr", "Cela fait un an que la chambre des métiers attend. Elle réclame une aide.", []string{"demand: chambre des métiers"}},
		{"no subject", "fr", "Le musée tient à la direction du port. Elle exige un vote.", []string{"demand: "}},
		{"another's clause", "fr", "Anne Roy dit que la direction du port ment. Elle exige un vote.", []string{"accuse: Anne Roy > direction du port", "demand: Anne Roy"}},
	})
}

// TestWhereAQuoteEnds holds that the mark which opens the next quotation is no part of a statement's quote, nor its sentence of the
// statement's.
func TestWhereAQuoteEnds(t *testing.T) {
	tests := []struct{ name, text, quote, sentence string }{
		{"next paragraph", "Ann Lee vowed to publish the figures.\n\n\"Never!\" yelled a man.", "Ann Lee vowed to publish the figures.", "Ann Lee vowed to publish the figures."},
		{"same paragraph", "Ann Lee vowed to publish the figures. \"Never!\" yelled a man.", "Ann Lee vowed to publish the figures.", "Ann Lee vowed to publish the figures."},
		{"its own mark", "Ann Lee vowed to \"publish the figures\". Nobody clapped.", "Ann Lee vowed to \"publish the figures\".", "Ann Lee vowed to \"publish the figures\"."},
		{"its own mark behind the full stop", "\"We will publish the figures.\" said Ann Lee.", "\"We will publish the figures.\" said Ann Lee.", "\"We will publish the figures.\" said Ann Lee."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: "en"}
			got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil || len(got) == 0 {
				t.Fatalf("%d statements, %v", len(got), err)
			}
			if diff := cmp.Diff([]string{tt.quote, tt.sentence}, []string{got[0].Quote.Of(tt.text), got[0].Sentence.Of(tt.text)}); diff != "" {
				t.Errorf("quote and sentence (-want +got):\n%s", diff)
			}
		})
	}
}

// TestNotGoingTo holds that "I'm not going to" refuses and "I'm going to" promises.
func TestNotGoingTo(t *testing.T) {
	holdParties(t, []partyTest{
		{"not going to", "en", "“I'm not going to be pinned down to a date,” Ann Lee said.", []string{"refuse: Ann Lee"}},
		{"not going to", "en", "“We’re not going to sell the farm,” Ann Lee said.", []string{"refuse: Ann Lee"}},
		{"going to", "en", "“We’re going to sell the farm,” Ann Lee said.", []string{"promise: Ann Lee"}},
	})
}

// TestItIsTheBodyCalledSo holds that "it" is the body which the sentence before calls by a noun, though its name looks like a person's.
func TestItIsTheBodyCalledSo(t *testing.T) {
	holdParties(t, []partyTest{
		{"a name of two words", "en", "Marsh Water isn't happy. The utility has lodged an objection, stating that it cannot pay. It is asking the council to impose a cap.", []string{"state: Marsh Water", "demand: Marsh Water > council"}},
		{"a person", "en", "The mayor, Ann Lee, is angry. The utility said that it would sue. It wants the council to act.", []string{"threaten: utility", "demand: utility > council"}},
	})
}
