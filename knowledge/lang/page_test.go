package lang_test

import (
	"reflect"
	"testing"

	"disputebot/knowledge/lang"
)

func furniture(t *testing.T) *lang.Furniture {
	t.Helper()
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	f, err := langs.Furniture()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFurnitureOfBothLanguages(t *testing.T) {
	f := furniture(t)
	tests := []struct {
		name     string
		patterns *lang.Patterns
		line     string
		want     bool
	}{
		{"french link", &f.Links, "À lire aussi : le pont", true},
		{"english link", &f.Links, "RELATED: the bridge", true},
		{"the line's begin is wanted", &f.Links, "Elle a dit à lire aussi", false},
		{"a number", &f.Lines, "12 commentaires", true},
		{"a gap", &f.Lines, "Get the morning news in your inbox", true},
		{"the line's end is wanted", &f.Lines, "Publicité mensongère, dit la juge", false},
		{"accents and case do not matter", &f.Lines, "TOUS DROITS RESERVES", true},
		{"a plain sentence", &f.Lines, "La ministre a demandé un moratoire.", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, _, ok := tt.patterns.Find(lang.Tokens(tt.line)); ok != tt.want {
				t.Errorf("%q: found %v, want %v", tt.line, ok, tt.want)
			}
		})
	}
}

func TestPatternsCoverWhatTheyMatch(t *testing.T) {
	f := furniture(t)
	tokens := lang.Tokens("mon compte")
	if n := f.Items.At(tokens, 0); n != 2 {
		t.Errorf("covers %d tokens, want 2", n)
	}
}

func TestNoPatternHoldsBehindTheLastToken(t *testing.T) {
	f := furniture(t)
	tokens := lang.Tokens("mon compte")
	for _, at := range []int{len(tokens), len(tokens) + 1} {
		if n := f.Items.At(tokens, at); n != 0 {
			t.Errorf("At(tokens, %d) covers %d tokens, want 0", at, n)
		}
	}
}

func TestEveryLanguageFillsEveryListOfItsPages(t *testing.T) {
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range langs.Codes() {
		var p lang.Page
		if err := lang.Decode(code, "page.yaml", &p); err != nil {
			t.Fatal(err)
		}
		v := reflect.ValueOf(p)
		for i := range v.NumField() {
			if v.Field(i).Len() == 0 {
				t.Errorf("data/%s/page.yaml: %s is empty", code, v.Type().Field(i).Tag.Get("yaml"))
			}
		}
	}
}
