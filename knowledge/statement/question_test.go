package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func TestReadQuestion(t *testing.T) {
	actors := []knowledge.Actor{
		{Name: "Ann Lee", Kind: "person"},
		{Name: "Brumel", Kind: "body", Aliases: []knowledge.Alias{{Name: "Pinnace", From: "2021"}}},
		{Name: "Guilde des eaux", Kind: "body", Aliases: []knowledge.Alias{{Name: "water guild", Lang: "en"}}},
	}
	type want struct {
		Act               knowledge.Act
		Source, Addressee []string
	}
	tests := []struct {
		name, lang, text string
		want             want
	}{
		{"who asked", "fr", "Qui a demandé à Brumel de livrer ses clés ?", want{"demand", nil, []string{"Brumel"}}},
		{"subject before the verb", "fr", "Qu'est-ce que Lee a exigé de Brumel ?", want{"demand", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"subject behind the verb", "fr", "que demande la guilde des eaux a brumel ?", want{"demand", []string{"Guilde des eaux"}, []string{"Brumel"}}},
		{"other direction", "fr", "Brumel a-t-il accusé Ann Lee ?", want{"accuse", []string{"Brumel"}, []string{"Ann Lee"}}},
		{"without accents", "fr", "qui a refuse a brumel", want{"refuse", nil, []string{"Brumel"}}},
		{"noun", "fr", "la demande de la Guilde des eaux à Brumel", want{"demand", []string{"Guilde des eaux"}, []string{"Brumel"}}},
		{"who accused", "en", "Who accused Brumel of lying?", want{"accuse", nil, []string{"Brumel"}}},
		{"did", "en", "What did the water guild ask Pinnace to do?", want{"demand", []string{"Guilde des eaux"}, []string{"Brumel"}}},
		{"passive", "en", "Was Brumel fined by Ann Lee?", want{"sanction", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"typing errors", "en", "why did Brummel refuse?", want{"refuse", []string{"Brumel"}, nil}},
		{"possessive noun", "en", "What was Lee's warning?", want{"warn", []string{"Ann Lee"}, nil}},
	}
	asker := reader(t).Asker(actors)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			r := asker.ReadQuestion(tt.text, tt.lang)
			if diff := cmp.Diff(tt.want, want{r.Act, r.Source, r.Addressee}); diff != "" {
				t.Errorf("ReadQuestion(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// FuzzReadQuestion holds that any bytes are read without a panic, and that mentions lie inside the text.
func FuzzReadQuestion(f *testing.F) {
	f.Add("Qui a demandé à Ann Lee ?", "fr")
	f.Add("'s \xff won't", "en")
	asker := reader(f).Asker([]knowledge.Actor{{Name: "Ann Lee", Kind: "person"}})
	f.Fuzz(func(t *testing.T, text, language string) {
		for _, m := range asker.ReadQuestion(text, language).Mentions {
			if m.Span.Start < 0 || m.Span.End > len(text) || m.Span.Empty() {
				t.Fatalf("mention %v outside of %d bytes", m, len(text))
			}
		}
	})
}
