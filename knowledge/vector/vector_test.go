package vector

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func open(t testing.TB) *Table {
	t.Helper()
	table, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestTableFitsTheBinary(t *testing.T) {
	table := open(t)
	if len(words) > 12_000_000 {
		t.Errorf("the table is %d bytes, want at most 12,000,000", len(words))
	}
	if table.Len() < 100_000 {
		t.Errorf("the table holds %d words, want 100,000", table.Len())
	}
}

func TestTableIsSortedAndWhole(t *testing.T) {
	table := open(t)
	before := ""
	for r := range Row(table.Len()) {
		folded, form := table.entry(int(r))
		if folded < before {
			t.Fatalf("row %d: %q stands after %q", r, folded, before)
		}
		if got := fold(table.Word(r)); got != folded {
			t.Fatalf("row %d: %q folds to %q, the table says %q", r, form, got, folded)
		}
		if !table.Speaks(r, "fr") && !table.Speaks(r, "en") {
			t.Fatalf("row %d: %q has no language", r, folded)
		}
		before = folded
	}
}

func TestEveryRowHasTheLengthThatCosinesAssume(t *testing.T) {
	table := open(t)
	for r := range Row(table.Len()) {
		p := table.point(r)
		if self := float64(dot(&p, &p)) / table.norm; self < 0.9 || self > 1.1 {
			t.Fatalf("%q: cosine with itself %.3f", table.Word(r), self)
		}
	}
}

// What articles and their thesaurus write in lower case must have a row of its own; names match as strings.
func TestKnownWordsAreInTheTable(t *testing.T) {
	table := open(t)
	files, err := filepath.Glob("../articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	word := regexp.MustCompile(`\pL+(?:-\pL+)*`)
	notText := regexp.MustCompile(`(?m)^ *#.*$|\b(?:fr|en|text|lang):`)
	for _, file := range append(files, "../articles/thesaurus.yaml") {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := string(raw)
		if filepath.Ext(file) == ".yaml" {
			text = notText.ReplaceAllString(text, " ")
		}
		for _, w := range word.FindAllString(text, -1) {
			if w != strings.ToLower(w) || len([]rune(w)) < 2 {
				continue
			}
			if _, ok := table.Row(w, ""); !ok {
				t.Errorf("%s: %q has no row; build the table again (build/README.md)", filepath.Base(file), w)
			}
		}
	}
}

// A word that has no row finds the place that another of its meaning lends it, in place of a word it only looks like.
func TestLending(t *testing.T) {
	table := open(t)
	fruit, _ := table.Row("fruit", "fr")
	lending := table.Lending(func(folded, lang string) Row {
		if folded == "zorgelbaie" && lang == "fr" {
			return fruit
		}
		return None
	})
	if got, want := lending.Place("Zorgelbaie", "fr"), (Place{fruit, Lent, trustLent}); got != want {
		t.Errorf("a word that is lent a place: %v, want %v", got, want)
	}
	if got := lending.Place("zorgelbaie", "en").How; got == Lent {
		t.Error("a word of the other language is lent a place")
	}
	for _, word := range []string{"pommes", "zorgelbai"} {
		if got, want := lending.Place(word, "fr"), table.Place(word, "fr"); got != want {
			t.Errorf("%q: %v, without lending %v", word, got, want)
		}
	}
}

func TestParseRefusesWhatIsNoTable(t *testing.T) {
	tests := []struct{ name, data string }{
		{"empty", ""},
		{"other file", strings.Repeat("x", 100)},
		{"cut short", words[:len(words)-1]},
		{"head alone", words[:header]},
		{"too long", words + "x"},
		{"more words than entries", words[:4] + "\x02\x00\x00\x00" + words[8:20] + "\x02\x00\x00\x00" + "a\n" + "\x01\x01" + strings.Repeat("\x00", 2*width)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if _, err := parse(test.data); !errors.Is(err, errTable) {
				t.Errorf("error %v, want %v", err, errTable)
			}
		})
	}
}

func TestWeightGrowsWithRarity(t *testing.T) {
	table := open(t)
	order := []string{"the", "letter", "encryption"}
	last := 0.0
	for _, w := range order {
		r, ok := table.Row(w, "en")
		if !ok {
			t.Fatalf("no row for %q", w)
		}
		if got := table.Weight(r); got <= last {
			t.Errorf("%q weighs %.2f, not more than the word before it (%.2f)", w, got, last)
		} else {
			last = got
		}
	}
	if got := table.Weight(None); got < last || got != mostWeight {
		t.Errorf("a word without a row weighs %.2f, want %.2f", got, mostWeight)
	}
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		open(b)
	}
}
