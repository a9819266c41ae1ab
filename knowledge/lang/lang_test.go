package lang_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge/lang"
)

func Example() {
	set, err := lang.Load()
	if err != nil {
		panic(err)
	}
	text := "« Pas question », a dit M. Roux jeudi 3 octobre. La loi reste."
	l := set.Lang(set.Detect(text))
	for _, s := range l.Sentences(text, 0, len(text)) {
		fmt.Println(text[s.Start:s.End])
	}
	for _, d := range l.Dates(text) {
		fmt.Println(text[d.Start:d.End], "=", d.Resolve("2019-10-04"))
	}
	// Output:
	// « Pas question », a dit M. Roux jeudi 3 octobre.
	// La loi reste.
	// jeudi 3 octobre = 2019-10-03
}

func TestFold(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Dérobée", "derobee"}, {"DÉROBÉE", "derobee"}, {"de\u0301robe\u0301e", "derobee"}, {"cœur", "coeur"}, {"Œuvre", "oeuvre"},
		{"l’État", "l'etat"}, {"l`Etat", "l'etat"}, {"Straße", "strasse"}, {"ﬁn", "fin"}, {"Ça", "ca"}, {"İ", "i"}, {"", ""}, {"Æsop", "aesop"},
	}
	for _, tt := range tests {
		if got := lang.Fold(tt.in); got != tt.want {
			t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestTokens(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // the folded tokens, words as they are, numbers after #, marks after !
	}{
		{"elisions", "L’État qu'il j'ai jusqu'à", []string{"l'", "etat", "qu'", "il", "j'", "ai", "jusqu'", "a"}},
		{"apostrophes inside", "aujourd’hui O'Neill Fishermen's it’s", []string{"aujourd'hui", "o'neill", "fishermen's", "it's"}},
		{"not at the end", "the teachers’ 'tis l'", []string{"the", "teachers", "!'", "!'", "tis", "l", "!'"}},
		{"hyphens", "porte-parole a-t-il bout‑en‑bout -x y-", []string{"porte-parole", "a-t-il", "bout-en-bout", "!-", "x", "y", "!-"}},
		{"numbers", "16,8 14.000$ 1\u00a0500 2018. 1er 22h30", []string{"#16,8", "#14.000", "!$", "#1 500", "#2018", "!.", "#1", "er", "#22", "h30"}},
		{"marks", "«Oui»… !", []string{"!«", "oui", "!»", "!...", "!!"}},
		{"decomposed", "e\u0301te\u0301", []string{"ete"}},
		{"broken", "a\xffb", []string{"a", "!�", "b"}},
		{"nothing", " \ufeff\u200b\u00a0", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, x := range lang.Tokens(tt.text) {
				got = append(got, map[lang.TokenKind]string{lang.Word: "", lang.Number: "#", lang.Mark: "!"}[x.Kind]+x.Fold)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Tokens(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Dérobée", "l’`´", "İıſK", "ﬁœß", "\xff", "ᾳ̈́", "0\xf3ӳ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := lang.Fold(s)
		if twice := lang.Fold(once); twice != once {
			t.Errorf("Fold(%q) = %q, folded again %q", s, once, twice)
		}
		// A text that is all ASCII takes a shorter way; a letter beyond it must not change the rest.
		if long := lang.Fold(s + "–"); utf8.ValidString(s) && long != once+"–" {
			t.Errorf("Fold(%q) = %q, beside a dash %q", s, once, long)
		}
	})
}

func FuzzTokens(f *testing.F) {
	for _, s := range []string{"l’État a 16,8 %", "\xff\xfe", "a'b'c-d-", "1.2.3,"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, x := range lang.Tokens(text) {
			if x.Start < at || x.End <= x.Start || x.End > len(text) || text[x.Start:x.End] != x.Text {
				t.Fatalf("token %d:%d %q after %d", x.Start, x.End, x.Text, at)
			}
			if left := strings.Trim(strings.Join(strings.Fields(text[at:x.Start]), ""), "\ufeff\u200b"); left != "" {
				t.Fatalf("left out %q", left)
			}
			at = x.End
		}
		if left := strings.Trim(strings.Join(strings.Fields(text[at:]), ""), "\ufeff\u200b"); left != "" {
			t.Fatalf("left out %q", left)
		}
	})
}
