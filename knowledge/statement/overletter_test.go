package statement_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// TestOverLetter gives what the headline over a letter calls for to those who signed it.
func TestOverLetter(t *testing.T) {
	title := "‘Reopen the ward’"
	for _, tt := range []struct{ name, body, want string }{
		{"signed", "To the director of Lorve Hospital,\nWe ask you to reopen the ward.\nSigned: Ann Lee, nurse (Dale); Jo Reed, nurse (Lorn).", "Ann Lee, Jo Reed"},
		{"nobody's", "Three hundred people stood in the square.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := title + "\n" + tt.body
			a := knowledge.Article{ID: "a", Text: text, Lang: "en"}
			passages := []knowledge.Passage{{Article: "a", Span: knowledge.Span{End: len(title)}, Lang: "en", Title: true}}
			at := len(title) + 1
			for n, line := range strings.Split(tt.body, "\n") {
				passages = append(passages, knowledge.Passage{Article: "a", Span: knowledge.Span{Start: at, End: at + len(line)}, Lang: "en", Paragraph: n + 1})
				at += len(line) + 1
			}
			got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: passages})
			if err != nil {
				t.Fatal(err)
			}
			if len(got) == 0 || got[0].Act != knowledge.Demand || strings.Join(got[0].Speaker, ", ") != tt.want {
				t.Errorf("%s\nread %q, want a demand of %q", title, sides(got), tt.want)
			}
		})
	}
}
