package bot

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"14.000$", []string{"14000"}},
		{"£14,000 in 2019", []string{"14000", "2019"}},
		{"16,8 millions", []string{"168"}},
		{"1\u00a0000", []string{"1000"}},
		{"2019-10-04", []string{"2019", "10", "04"}},
		{"on 3, 4 and 5.", []string{"3", "4", "5"}},
		{"none", nil},
	} {
		if diff := cmp.Diff(c.want, numbers(c.text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestDenies(t *testing.T) {
	catalogs := loadCatalogs()
	for _, c := range []struct {
		lang, claim string
		want        bool
	}{
		{"en", "It didn’t refuse.", true}, {"en", "Never!", true}, {"en", "Notably, it refused.", false},
		{"fr", "Il n’a pas refusé.", true}, {"fr", "On l'ignore, jamais dit", true}, {"fr", "Il refuse le passage.", false},
	} {
		if got := catalogs[c.lang].denies(c.claim); got != c.want {
			t.Errorf("%s %q: %v", c.lang, c.claim, got)
		}
	}
}

func FuzzTelling(f *testing.F) {
	f.Add("One two three. M. Four five! \"Six seven.\" eight\nnine ten eleven…")
	f.Fuzz(func(t *testing.T, message string) {
		got := telling(message)
		if len(got) > claims {
			t.Errorf("%d sentences", len(got))
		}
		for _, s := range got {
			if !utf8.ValidString(s) || utf8.RuneCountInString(s) > longestClaim+1 || strings.TrimSpace(s) == "" {
				t.Errorf("sentence %q", s)
			}
		}
		if !numbersStand(message, message) {
			t.Errorf("the numbers of %q do not stand in it", message)
		}
	})
}
