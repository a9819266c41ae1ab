package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"
)

// rowsOfTerm is how many rows may hold one term: a word may have two meanings, one with more joins unrelated things.
const rowsOfTerm = 2

func concepts(t *testing.T) ([][]Concept, *Set) {
	t.Helper()
	set, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	rows, err := Concepts()
	if err != nil {
		t.Fatal(err)
	}
	return rows, set
}

// stemmed is a term as a search compares it, with its language: word by word, stop words too ("give in", "give up").
func stemmed(set *Set, c Concept) string {
	var stems []string
	for _, t := range Tokens(c.Text) {
		if t.Kind != Mark {
			stems = append(stems, set.Lang(c.Lang).Stem(t.Fold))
		}
	}
	return c.Lang + ":" + strings.Join(stems, " ")
}

func TestConceptsHaveTermsOfEveryLanguage(t *testing.T) {
	rows, set := concepts(t)
	if len(rows) < 6000 {
		t.Errorf("%d rows, want at least 6000", len(rows))
	}
	for _, row := range rows {
		langs := map[string]bool{}
		for _, c := range row {
			langs[c.Lang] = true
		}
		if len(langs) != len(set.Codes()) {
			t.Errorf("row of %q: %d languages, want %d", row[0].Text, len(langs), len(set.Codes()))
		}
	}
}

func TestConceptsHoldNoStopWords(t *testing.T) {
	rows, set := concepts(t)
	for _, row := range rows {
		for _, c := range row {
			if len(set.Lang(c.Lang).Terms(c.Text)) == 0 {
				t.Errorf("row of %q: %s term %q is made of stop words", row[0].Text, c.Lang, c.Text)
			}
		}
	}
}

func TestConceptsRepeatNoTerm(t *testing.T) {
	rows, set := concepts(t)
	firsts := map[string][]string{}
	for _, row := range rows {
		seen := map[string]bool{}
		for _, c := range row {
			key := stemmed(set, c)
			if seen[key] {
				t.Errorf("row of %q: %s term %q stands there twice", row[0].Text, c.Lang, c.Text)
				continue
			}
			seen[key] = true
			firsts[key] = append(firsts[key], row[0].Text)
			if n := len(firsts[key]); n > rowsOfTerm {
				t.Errorf("%s term %q stands in the rows of %q", c.Lang, c.Text, firsts[key])
			}
		}
	}
}

func TestConceptsJoinLanguages(t *testing.T) {
	rows, set := concepts(t)
	tests := []struct{ name, fr, en string }{
		{"noun", "amende", "fine"},
		{"verb in another form", "avertissait", "warned"},
		{"irregular English", "voler", "stolen"},
		{"irregular French", "interdites", "banning"},
		{"phrase", "mise en garde", "warnings"},
		{"office", "ministre de l’Intérieur", "Home Secretary"},
		{"unaccented", "porte-parole du gouvernement", "government spokesperson"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fr, en := stemmed(set, Concept{tt.fr, "fr"}), stemmed(set, Concept{tt.en, "en"})
			for _, row := range rows {
				var found int
				for _, c := range row {
					if s := stemmed(set, c); s == fr || s == en {
						found++
					}
				}
				if found == 2 {
					return
				}
			}
			t.Errorf("no row joins %q and %q", tt.fr, tt.en)
		})
	}
}

// TestConceptsKeepApart holds words that stood together by mistake: an opposite, a neighbour, a word that means too much else.
func TestConceptsKeepApart(t *testing.T) {
	rows, set := concepts(t)
	for _, tt := range [][2]Concept{
		{{Text: "voir d'un bon œil", Lang: "fr"}, {Text: "frown on", Lang: "en"}},
		{{Text: "prêcher dans le désert", Lang: "fr"}, {Text: "preach to the converted", Lang: "en"}},
		{{Text: "compagnie", Lang: "fr"}, {Text: "airline", Lang: "en"}},
		{{Text: "carrier", Lang: "en"}, {Text: "airline", Lang: "en"}},
		{{Text: "gendarme", Lang: "fr"}, {Text: "regulator", Lang: "en"}},
		{{Text: "hépatite", Lang: "fr"}, {Text: "meningitis", Lang: "en"}},
		{{Text: "premier tour", Lang: "fr"}, {Text: "run-off", Lang: "en"}},
		{{Text: "colistier", Lang: "fr"}, {Text: "top candidate", Lang: "en"}},
		{{Text: "grand-père", Lang: "fr"}, {Text: "nana", Lang: "en"}},
		{{Text: "mettre bas les armes", Lang: "fr"}, {Text: "go on strike", Lang: "en"}},
		{{Text: "coup d'épée dans l'eau", Lang: "fr"}, {Text: "flash in the pan", Lang: "en"}},
		{{Text: "maize", Lang: "en"}, {Text: "colza", Lang: "fr"}},
		{{Text: "radiographie", Lang: "fr"}, {Text: "digitise", Lang: "en"}},
		{{Text: "préau", Lang: "fr"}, {Text: "changing room", Lang: "en"}},
		{{Text: "trousse", Lang: "fr"}, {Text: "textbook", Lang: "en"}},
		{{Text: "poussin", Lang: "fr"}, {Text: "brood", Lang: "en"}},
		{{Text: "varicelle", Lang: "fr"}, {Text: "measles", Lang: "en"}},
		{{Text: "pursue", Lang: "en"}, {Text: "car chase", Lang: "en"}},
		{{Text: "nominee", Lang: "en"}, {Text: "homme de paille", Lang: "fr"}},
		{{Text: "muet", Lang: "fr"}, {Text: "sign language", Lang: "en"}},
		{{Text: "donneur", Lang: "fr"}, {Text: "blood donor", Lang: "en"}},
		{{Text: "vue", Lang: "fr"}, {Text: "view", Lang: "en"}},
		{{Text: "court", Lang: "fr"}, {Text: "short", Lang: "en"}},
		{{Text: "voie", Lang: "fr"}, {Text: "lane", Lang: "en"}},
	} {
		a, b := stemmed(set, tt[0]), stemmed(set, tt[1])
		for _, row := range rows {
			var first, second bool
			for _, c := range row {
				s := stemmed(set, c)
				first, second = first || s == a, second || s == b
			}
			if first && second {
				t.Errorf("%q and %q mean the same", tt[0].Text, tt[1].Text)
			}
		}
	}
}

func TestReadConcepts(t *testing.T) {
	got, err := readConcepts("- {fr: [amende], en: [fine]}\n- {fr: [PDG, patron]}\n")
	want := [][]Concept{{{"fine", "en"}, {"amende", "fr"}}, {{"PDG", "fr"}, {"patron", "fr"}}}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("readConcepts: error %v, (-want +got):\n%s", err, diff)
	}
}

// Rows are read without a YAML parser where that gives what YAML gives.
func TestReadConceptsAsYAMLDoes(t *testing.T) {
	odd := "- {fr: ['l''an 1', \"A&E\"], en: [2, a]} # both\n- {fr: [s'engager , 1er mai], en: [35-hour week]}\n" +
		"- fr: [amende, peine]\n-  {fr: [true], en: [\"true\"]}\n"
	for name, raw := range map[string]string{"the file": conceptData, "odd rows": odd} {
		t.Run(name, func(t *testing.T) {
			var want [][]Concept
			var rows []map[string][]string
			if err := yaml.Unmarshal([]byte(raw), &rows); err != nil {
				t.Fatal(err)
			}
			for _, row := range rows {
				want = append(want, conceptRow(row).concepts([]string{"en", "fr"}))
			}
			got, err := readConcepts(raw)
			if diff := cmp.Diff(want, got); err != nil || diff != "" {
				t.Errorf("readConcepts: error %v, (-yaml +got):\n%s", err, diff)
			}
		})
	}
}

func TestReadConceptsFaults(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"unknown language", "- {fr: [amende], tlh: [x]}", `:1: unknown language "tlh"`},
		{"too few terms", "- {fr: [a, b]}\n- {en: [fine]}", ":2: want at least two terms, have 1"},
		{"empty term", "- {fr: [amende, ''], en: [fine]}", `:1: empty term in "fr"`},
		{"language twice", "- {fr: [amende], fr: [fine]}", "already defined"},
		{"no list", "- {fr: amende}", "cannot unmarshal"},
		{"row of two lines", "- {fr: [amende],\n  en: [fine]}", "data/concepts.yaml:1: "},
		{"no row", "fr: [amende]", "cannot unmarshal"},
		{"all faults at once", "- {en: [fine]}\n- {en: [ban]}", ":2: want"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := readConcepts(tt.raw); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("readConcepts: error %v, want %q", err, tt.want)
			}
		})
	}
}
