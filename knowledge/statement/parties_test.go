package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func TestReadQuestionNamesAnyParty(t *testing.T) {
	type want struct {
		Source, Addressee string
		Polarity          knowledge.Polarity
		Clause            bool
	}
	affirmed := func(source, addressee string) want { return want{source, addressee, knowledge.Affirmed, true} }
	noun := func(source, addressee string) want { return want{source, addressee, knowledge.Affirmed, false} }
	tests := []struct {
		lang, text string
		want       want
	}{
		{"en", "what did the harbour master order the ferry company to do?", affirmed("the harbour master", "the ferry company")},
		{"en", "What was the ferry company ordered to do by the harbour master?", affirmed("the harbour master", "the ferry company")},
		{"en", "who did the islanders ask to keep the night boat?", affirmed("the islanders", "")},
		{"en", "What did the pickers demand from the wholesaler?", affirmed("the pickers", "the wholesaler")},
		{"en", "what did the wholesaler demand that the pickers should repay?", affirmed("the wholesaler", "the pickers")},
		{"en", "Who accused the captain of sailing in fog?", affirmed("", "the captain")},
		{"en", "why didn't the fishermen agree to move?", want{"the fishermen", "", knowledge.Affirmed, true}},
		{"en", "what happens if the shipyard refuses to pay?", want{"the shipyard", "", knowledge.Hypothetical, true}},
		{"en", "What was the union's demand to the shipyard?", want{"the union's", "the shipyard", knowledge.Affirmed, false}},
		{"en", "The ferry company was ordered by the harbour master to turn back?", affirmed("the harbour master", "The ferry company")},
		{"en", "the ferry company was ordered by whom to turn back?", affirmed("", "the ferry company")},
		{"en", "List everyone who accused the captain", affirmed("", "the captain")},
		{"en", "is there anybody who accused the captain?", affirmed("", "the captain")},
		{"en", "name the people who accused the captain", affirmed("", "the captain")},
		{"fr", "Liste tous ceux qui ont accusé le pépiniériste", affirmed("", "le pépiniériste")},
		{"fr", "Y a-t-il quelqu'un qui accuse le pépiniériste ?", affirmed("", "le pépiniériste")},
		{"fr", "Qu'est-ce que la coopérative a exigé du grossiste ?", affirmed("la coopérative", "du grossiste")},
		{"fr", "que réclament les cueilleurs à la coopérative ?", affirmed("les cueilleurs", "la coopérative")},
		{"fr", "De quoi les apiculteurs accusent-ils le pépiniériste ?", affirmed("les apiculteurs", "le pépiniériste")},
		{"fr", "le grossiste il veut quoi de la coopérative", affirmed("le grossiste", "la coopérative")},
		{"fr", "la sous-préfète a demandé quoi aux maires ?", affirmed("la sous-préfète", "aux maires")},
		{"fr", "c'est la sous-préfète qui a demandé aux maires de partager l'eau ?", affirmed("la sous-préfète", "aux maires")},
		{"fr", "Qui a sommé le grossiste d'ouvrir ses registres ?", affirmed("", "le grossiste")},
		{"fr", "pourquoi les patrons du chantier ont exigé une caution au port ?", affirmed("les patrons du chantier", "au port")},
		{"fr", "pourquoi le pépiniériste veut pas rendre le terrain", want{"le pépiniériste", "", knowledge.Affirmed, false}},
		{"fr", "que se passe-t-il si le grossiste refuse de payer ?", want{"le grossiste", "", knowledge.Hypothetical, true}},
		{"fr", "pourquoi le syndicat demande la fermeture de l'écluse ?", affirmed("le syndicat", "")},
		{"fr", "quel jour les pilotes ont-ils annoncé au préfet leur refus ?", noun("les pilotes", "au préfet")},
		{"fr", "quand les cueilleurs ont lancé leur appel au grossiste", noun("les cueilleurs", "au grossiste")},
		{"en", "on what day did the shipyard announce its refusal to the union?", noun("the shipyard", "the union")},
		{"en", "how many requests does the shipyard say it got?", affirmed("the shipyard", "")},
		{"fr", "combien de demandes le grossiste dit avoir reçues", affirmed("le grossiste", "")},
		{"en", "when did the harbour master send the pilots a warning", noun("the harbour master", "the pilots")},
		{"en", "when did the harbour master tell the pilots about their demand", noun("", "")},
		{"en", "the shipyard hasnt given the union any promise about what", noun("", "")},
	}
	asker := reader(t).Asker(nil)
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			r := asker.ReadQuestion(tt.text, tt.lang)
			got := want{r.SourceText.Of(tt.text), r.AddresseeText.Of(tt.text), r.Polarity, r.Clause}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("ReadQuestion (-want +got):\n%s", diff)
			}
		})
	}
}
