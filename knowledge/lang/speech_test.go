package lang

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestForms(t *testing.T) {
	tests := []struct {
		lang, word, lemma string
		kind              FormKind
	}{
		{"fr", "déclaré", "déclarer", Participle},
		{"fr", "rappelle", "rappeler", Finite},
		{"fr", "exigeons", "exiger", Finite},
		{"fr", "annonça", "annoncer", Finite},
		{"fr", "promettront", "promettre", Finite},
		{"fr", "enjoint", "enjoindre", Participle},
		{"fr", "reçu", "recevoir", Participle},
		{"fr", "prévenant", "prévenir", Gerund},
		{"en", "urged", "urge", Participle},
		{"en", "denies", "deny", Finite},
		{"en", "swore", "swear", Finite},
		{"en", "admitting", "admit", Gerund},
		{"en", "pointed", "point out", Finite},
	}
	set, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.word, func(t *testing.T) {
			s, err := set.Lang(tt.lang).Speech()
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range s.Forms(tt.word) {
				if f.Lemma == tt.lemma && f.Kind == tt.kind {
					return
				}
			}
			t.Errorf("Forms(%q) = %v, want a form of %q of kind %d", tt.word, s.Forms(tt.word), tt.lemma, tt.kind)
		})
	}
}

// TestSpeechComplete holds that every language has a cue for every act that the others have.
func TestSpeechComplete(t *testing.T) {
	set, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]bool
	for _, code := range set.Codes() {
		s, err := set.Lang(code).Speech()
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]bool{}
		for _, frames := range s.frames {
			for _, f := range frames {
				got[f.Act] = true
			}
		}
		if want == nil {
			want = got
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("acts of %s (-want +got):\n%s", code, diff)
		}
	}
}

// TestSpeechOnce holds that a language's speech data are read once and shared.
func TestSpeechOnce(t *testing.T) {
	set, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	l := set.Lang("fr")
	first, err := l.Speech()
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := l.Speech(); again != first {
		t.Error("Speech read the data twice")
	}
	g, err := l.Grammar()
	if err != nil {
		t.Fatal(err)
	}
	if &g.Roles[0] != &first.Grammar.Roles[0] {
		t.Error("Speech read grammar.yaml anew")
	}
}
