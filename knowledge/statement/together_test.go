package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func TestReadQuestionJoinsNames(t *testing.T) {
	asker := reader(t).Asker([]knowledge.Actor{{Name: "Ann Lee", Kind: "person"}, {Name: "Tim Roe", Kind: "person"}, {Name: "Olga Marr", Kind: "person"}, {Name: "Brumel", Kind: "body"}, {Name: "Delta", Kind: "body"}})
	for _, tt := range []struct{ lang, text, source, addressee string }{
		{"en", "what did Ann Lee, Olga Marr and Tim Roe ask Brumel to do", "Ann Lee, Olga Marr and Tim Roe", "Brumel"},
		{"en", "what did Lee, Marr, and Roe ask Brumel to do", "Lee, Marr, and Roe", "Brumel"},
		{"en", "why did Ann Lee accuse Brumel and Delta", "Ann Lee", "Brumel and Delta"},
		{"en", "what did Ann Lee say to Brumel, and Delta said what", "Ann Lee", "Brumel"},
		{"fr", "que demandent Ann Lee, Olga Marr et Tim Roe à Brumel", "Ann Lee, Olga Marr et Tim Roe", "Brumel"},
		{"fr", "que demande Ann Lee à Brumel et à Delta", "Ann Lee", "Brumel et à Delta"},
		{"fr", "Ann Lee demande quoi à Brumel, et Delta répond quoi", "Ann Lee", "Brumel"},
	} {
		r := asker.ReadQuestion(tt.text, tt.lang)
		if diff := cmp.Diff([2]string{tt.source, tt.addressee}, [2]string{r.SourceText.Of(tt.text), r.AddresseeText.Of(tt.text)}); diff != "" {
			t.Errorf("ReadQuestion(%q) parties (-want +got):\n%s", tt.text, diff)
		}
	}
}
