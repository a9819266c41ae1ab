package lang_test

import (
	"slices"
	"testing"

	"disputebot/knowledge/lang"
)

func TestKin(t *testing.T) {
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, en, fr string
		names, want  bool // whether both are written like names
	}{
		{"a people", "acadian", "acadiennes", false, true},
		{"a people by another vowel", "caribbean", "caribeen", false, true},
		{"a tongue", "congolese", "congolaise", false, true},
		{"a creed", "mazdaism", "mazdeisme", false, true},
		{"a manner", "byzantinic", "byzantinique", false, true},
		{"a place", "slovakia", "slovaquie", true, true},
		{"a person", "heracles", "heracles", true, true},
		{"a name of the past", "plutarch", "plutarque", true, true},
		{"a name and a verb", "signal", "signale", false, false},
		{"two peoples", "austrian", "australien", false, false},
		{"too short", "iran", "iranien", true, false},
		{"nothing", "", "", true, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			en, fr := langs.Lang("en").Kin(test.en, test.names), langs.Lang("fr").Kin(test.fr, test.names)
			shared := slices.ContainsFunc(en, func(k string) bool { return slices.Contains(fr, k) })
			if shared != test.want {
				t.Errorf("%q %v and %q %v are kin: %v, want %v", test.en, en, test.fr, fr, shared, test.want)
			}
		})
	}
}
