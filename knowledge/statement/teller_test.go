package statement_test

import "testing"

// TestReadQuestionTellers holds who is read as the one according to whom something is asked.
func TestReadQuestionTellers(t *testing.T) {
	asker := reader(t).Asker(nil)
	for _, tt := range []struct{ lang, text, want string }{
		{"en", "according to Ann Lee, how many came", "Ann Lee"},
		{"en", "how bad is it according to the mayor", "the mayor"},
		{"en", "according to whom is it bad", ""},
		{"en", "how much do they earn per month", ""},
		{"fr", "selon Ann Lee et le maire, combien sont venus", "Ann Lee et le maire"},
		{"fr", "d'après la mairie c'est grave ?", "la mairie"},
		{"fr", "selon qui est-ce grave", ""},
	} {
		r := asker.ReadQuestion(tt.text, tt.lang)
		if got := r.TellerText.Of(tt.text); got != tt.want {
			t.Errorf("ReadQuestion(%q) teller %q, want %q", tt.text, got, tt.want)
		}
	}
}
