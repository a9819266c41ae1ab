package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestReadQuestionAwaits holds that what is awaited or hoped of somebody is asked as a demand of them, and that waiting for something is none.
func TestReadQuestionAwaits(t *testing.T) {
	asker := reader(t).Asker([]knowledge.Actor{{Name: "Ann Lee", Kind: "person"}, {Name: "Brumel", Kind: "body"}})
	for _, tt := range []struct {
		lang, text string
		act        knowledge.Act
		addressee  string
	}{
		{"fr", "qu'attend Ann Lee de Brumel ?", knowledge.Demand, "Brumel"},
		{"fr", "qu'est-ce que Ann Lee attend de Brumel", knowledge.Demand, "Brumel"},
		{"fr", "Ann Lee attend quoi de Brumel", knowledge.Demand, "Brumel"},
		{"fr", "que souhaite Ann Lee de la part de Brumel", knowledge.Demand, "Brumel"},
		{"fr", "quand attend-on la réponse de Brumel", "", ""},
		{"fr", "pourquoi Ann Lee attend la décision de Brumel", "", ""},
		{"en", "what does Ann Lee expect of Brumel", knowledge.Demand, "Brumel"},
		{"en", "what does Ann Lee expect from Brumel", knowledge.Demand, "Brumel"},
		{"en", "how much does Brumel expect to earn from the sale", knowledge.State, ""},
		{"en", "what does Ann Lee expect", knowledge.State, ""},
	} {
		r := asker.ReadQuestion(tt.text, tt.lang)
		if diff := cmp.Diff([2]string{string(tt.act), tt.addressee}, [2]string{string(r.Act), strings.Join(r.Addressee, ", ")}); diff != "" {
			t.Errorf("ReadQuestion(%q) act and addressee (-want +got):\n%s", tt.text, diff)
		}
	}
}
