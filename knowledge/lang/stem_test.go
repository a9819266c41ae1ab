package lang_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge/lang"
)

func TestStemJoins(t *testing.T) {
	tests := []struct {
		code  string
		forms []string
	}{
		{"fr", []string{"dérobée", "derobee", "DÉROBÉES", "dérobé"}},
		{"fr", []string{"demander", "demandé", "demandée", "demandèrent", "demande", "demandes", "demandent"}},
		{"fr", []string{"chiffrement", "chiffrements", "chiffrer"}},
		{"fr", []string{"amende", "amendes"}},
		{"fr", []string{"client", "clients"}},
		{"en", []string{"demand", "demands", "demanded", "demanding"}},
		{"en", []string{"company", "companies"}},
		{"en", []string{"fine", "fines", "fined"}},
	}
	s := load(t)
	for _, tt := range tests {
		l := s.Lang(tt.code)
		want := l.Stem(lang.Fold(tt.forms[0]))
		for _, f := range tt.forms[1:] {
			if got := l.Stem(lang.Fold(f)); got != want {
				t.Errorf("%s: Stem(%q) = %q, Stem(%q) = %q", tt.code, tt.forms[0], want, f, got)
			}
		}
	}
}

func TestTerms(t *testing.T) {
	tests := []struct {
		code, a, b string // texts with the same terms
	}{
		{"fr", "L’État, c’est la PORTE dérobée !", "etat porte derobee"},
		{"fr", "un porte-parole a-t-il dit", "porte parole dit"},
		{"fr", "chiffrement de bout-en-bout", "chiffrement de bout en bout"},
		{"fr", "une amende de 14.000$", "amende 14 000"},
		{"en", "Facebook’s fine of 14,000", "the FACEBOOK fines, 14000"},
		{"en", "O’Neill", "oneill"},
		{"en", "who is it", ""},
	}
	s := load(t)
	for _, tt := range tests {
		l := s.Lang(tt.code)
		a, b := l.Terms(tt.a), l.Terms(tt.b)
		if tt.b == "amende 14 000" { // a plain blank makes two numbers
			b = l.Terms("amende 14\u00a0000")
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("Terms(%q), Terms(%q) (-first +second):\n%s", tt.a, tt.b, diff)
		}
	}
}
