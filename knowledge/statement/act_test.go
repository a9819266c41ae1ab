package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// act is a text and who in it is told to do what to whom, as [sides] writes it.
type act struct{ name, lang, text, want string }

// acts reads the texts one by one.
func acts(t *testing.T, tests []act) {
	t.Helper()
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.lang, Date: "2024-05-15"}
			got, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, sides(got)); diff != "" {
				t.Errorf("%s\nstatements (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// sides are statements as "polarity act: speakers > addressees", without the polarity where a thing is told as a fact, with a
// question mark where the speaker is not established.
func sides(statements []knowledge.Statement) string {
	var out []string
	for _, s := range statements {
		line := string(s.Act) + ": " + strings.Join(s.Speaker, ", ")
		if s.Polarity != knowledge.Affirmed {
			line = string(s.Polarity) + " " + line
		}
		if !s.Established {
			line += "?"
		}
		if len(s.Addressee) > 0 {
			line += " > " + strings.Join(s.Addressee, ", ")
		}
		out = append(out, line)
	}
	return strings.Join(out, "; ")
}

// What a quotation says that another will do is no promise of the one who speaks.
func TestOthersPromiseNothing(t *testing.T) {
	acts(t, []act{
		{"another's", "fr", "« La mine n'a pas réussi à garantir qu'elle fermerait le puits », a déclaré Julie Prat.", "state: Julie Prat"},
		{"another's", "en", "“The mine said it would close the pit and it won't close it,” said Ann Lee.", "state: Ann Lee"},
		{"one's own", "fr", "Julie Prat a déclaré qu'elle fermerait le puits.", "promise: Julie Prat"},
	})
}
