package vector

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPlace(t *testing.T) {
	table := open(t)
	tests := []struct {
		name, word, lang, want string
		how                    How
	}{
		{"as written", "ministère", "fr", "ministère", Spelling},
		{"upper case", "MINISTÈRE", "fr", "ministère", Spelling},
		{"decomposed accents", "ministe\u0300re", "fr", "ministère", Spelling},
		{"without accents", "ministere", "fr", "ministère", Spelling},
		{"without accents, feminine", "derobee", "fr", "dérobée", Spelling},
		{"ligature", "œuvre", "fr", "œuvre", Spelling},
		{"ligature spelled out", "soeur", "fr", "sœur", Spelling},
		{"plain spelling kept", "chiffrement", "fr", "chiffrement", Spelling},
		{"hyphen too many", "back-door", "en", "backdoor", Spelling},
		{"letter left out", "chifrement", "fr", "chiffrement", Typo},
		{"letter left out early", "wich", "en", "which", Typo},
		{"letters swapped", "govermnent", "en", "government", Typo},
		{"letter doubled", "demmande", "fr", "demande", Typo},
		{"letter wrong", "suspention", "fr", "suspension", Typo},
		{"two typos", "gouvernemment", "fr", "gouvernement", Typo},
		{"plural the table has not", "backdoors", "en", "backdoor", Stem},
		{"long ending", "chiffrassions", "fr", "chiffrage", Stem},
		{"compound with a hyphen", "anti-chiffrement", "fr", "chiffrement", Compound},
		{"a name", "Zuckerberg", "en", "", Nowhere},
		{"too short", "pq", "fr", "", Nowhere},
		{"digits", "2019", "fr", "", Nowhere},
		{"another alphabet", "письмо", "fr", "", Nowhere},
		{"nothing", "", "fr", "", Nowhere},
		{"too long", strings.Repeat("chiffrement", 9), "fr", "", Nowhere},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := table.Place(test.word, test.lang)
			if word := table.Word(got.Row); word != test.want || got.How != test.how {
				t.Errorf("Place(%q) = %q by %d, want %q by %d", test.word, word, got.How, test.want, test.how)
			}
			if (got.Trust > 0) != (got.Row != None) || got.Trust > 1 {
				t.Errorf("Place(%q) has row %d and trust %v", test.word, got.Row, got.Trust)
			}
		})
	}
}

func TestFormCorrectsNothing(t *testing.T) {
	table := open(t)
	if got := table.Form("wich", "en"); got.How != Nowhere {
		t.Errorf("Form(wich) = %q by %d, want nowhere", table.Word(got.Row), got.How)
	}
	if got := table.Form("backdoors", "en"); got.How != Stem {
		t.Errorf("Form(backdoors) by %d, want by stem", got.How)
	}
}

// Where accents alone tell words apart, the spelling decides, then the language.
func TestRowPrefersTheSpelling(t *testing.T) {
	table := open(t)
	for _, want := range []string{"pêcher", "pécher", "cote", "côté", "côte"} {
		r, ok := table.Row(want, "fr")
		if got := table.Word(r); !ok || got != want {
			t.Errorf("Row(%q) = %q", want, got)
		}
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"lettre", "lettre", 0},
		{"letre", "lettre", slip},
		{"lettres", "lettre", slip},
		{"lertte", "lettre", 2 * slip}, // the r left out and put in again
		{"lettra", "lettre", wrong},
		{"letrte", "lettre", slip},
		{"", "ab", 2 * slip},
		{"banana", "lettre", 7}, // more than the limit of 6
		{strings.Repeat("a", maxEdited), "a", 7},
	}
	for _, test := range tests {
		if got := distance(test.a, test.b, 6); got != test.want {
			t.Errorf("distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func FuzzPlace(f *testing.F) {
	for _, s := range []string{"lettre", "Été", "wich", "a-t-il", "\xff", "'", "ﬁn", "-", "İstanbul", "ǅ"} {
		f.Add(s, "fr")
	}
	table := open(f)
	f.Fuzz(func(t *testing.T, word, lang string) {
		p := table.Place(word, lang)
		if p.Row != None && !table.has(p.Row) {
			t.Fatalf("Place(%q) is outside the table: %d", word, p.Row)
		}
		if again := table.Place(word, lang); again != p {
			t.Fatalf("Place(%q) = %v, then %v", word, p, again)
		}
		if utf8.ValidString(word) && fold(fold(word)) != fold(word) {
			t.Fatalf("folding %q twice changes it", word)
		}
		passages := table.NewPassages()
		passages.Add([]string{word}, lang)
		terms := table.Terms([]string{word}, lang)
		if s := passages.Scorer(terms).Score(0); s < 0 || s > 1 {
			t.Fatalf("a word scores %v against itself", s)
		}
	})
}

func BenchmarkPlace(b *testing.B) {
	table := open(b)
	for _, w := range []string{"ministère", "backdoors", "govermnent", "zuckerberg"} {
		b.Run(w, func(b *testing.B) {
			for b.Loop() {
				table.Place(w, "fr")
			}
		})
	}
}
