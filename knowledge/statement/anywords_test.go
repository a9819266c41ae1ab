package statement_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"disputebot/knowledge"
)

// anyWordsTexts is how many texts TestAnyWords draws in each language: about a second's work.
const anyWordsTexts = 2000

// marks are what texts are drawn from beside the words of the grammar: punctuation, quotation marks, names and figures.
var marks = []string{",", ",", ".", ":", ";", "«", "»", "“", "”", "‘", "’", "\"", "(", ")", "–", "-", "?", "!", "…", "\n", "Ann Lee", "Arval", "M.", "Mr", "12", "3 %", "$5m", "l'", "d'", "'s"}

// dataWord is a word of the language files, with its hyphens and apostrophes.
var dataWord = regexp.MustCompile(`\pL[\pL'’-]*`)

// drawer makes texts that no article has, out of what one would hold: sentences of the tests and of the language's files,
// cut off, put together wrongly, and with any word of the grammar in between. Cut ends matter most: a rule that looks one
// word too far fails only where no other sentence follows.
type drawer struct {
	words, sentences []string
	rand             *rand.Rand
}

// newDrawer reads the words of a language's files and the lines of the tests' texts; the same seed draws the same texts.
func newDrawer(t testing.TB, code string, seed uint64) *drawer {
	t.Helper()
	d := &drawer{rand: rand.New(rand.NewPCG(seed, 1))}
	seen := map[string]bool{}
	for _, w := range dataWord.FindAllString(filesOf(t, filepath.Join("..", "lang", "data", code, "*.yaml")), -1) {
		if !seen[w] {
			seen[w] = true
			d.words = append(d.words, w)
		}
	}
	for line := range strings.SplitSeq(filesOf(t, filepath.Join("testdata", "*", "*.txt")), "\n") {
		if strings.Contains(line, " ") {
			d.sentences = append(d.sentences, line)
		}
	}
	return d
}

// filesOf are the files of a pattern, one behind the other.
func filesOf(t testing.TB, pattern string) string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no files %q: %v", pattern, err)
	}
	var b strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(data)
		b.WriteByte('\n')
	}
	return b.String()
}

// text draws up to three pieces of sentences, and words and marks between them.
func (d *drawer) text() string {
	var out []string
	for range 1 + d.rand.IntN(3) {
		words := strings.Fields(d.sentences[d.rand.IntN(len(d.sentences))])
		from := 0
		if d.rand.IntN(2) == 0 {
			from = d.rand.IntN(len(words))
		}
		piece := words[from : from+1+d.rand.IntN(min(24, len(words)-from))]
		at := d.rand.IntN(len(piece) + 1)
		out = append(append(append(out, piece[:at]...), d.between()...), piece[at:]...)
	}
	return strings.Join(append(out, d.between()...), " ")
}

// between draws up to two words of the grammar or marks.
func (d *drawer) between() []string {
	var out []string
	for range d.rand.IntN(3) {
		if d.rand.IntN(2) == 0 {
			out = append(out, marks[d.rand.IntN(len(marks))])
		} else {
			out = append(out, d.words[d.rand.IntN(len(d.words))])
		}
	}
	return out
}

// TestAnyWords holds that no order of the words of a grammar makes reading panic, neither in an article nor in a question:
// byte fuzzing rarely comes as far as a cue with a subject.
func TestAnyWords(t *testing.T) {
	r := reader(t)
	asker := r.Asker([]knowledge.Actor{{Name: "Ann Lee", Kind: "person"}, {Name: "Arval", Kind: "company"}})
	for _, code := range []string{"fr", "en"} {
		d := newDrawer(t, code, 1)
		for range anyWordsTexts {
			text := d.text()
			if p := panicOf(func() {
				a := knowledge.Article{ID: "a", Text: text, Lang: code}
				if _, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)}); err != nil {
					t.Fatal(err)
				}
			}); p != nil {
				t.Errorf("article in %s %q: panic: %v", code, text, p)
			}
			if p := panicOf(func() { asker.ReadQuestion(text, code) }); p != nil {
				t.Errorf("question in %s %q: panic: %v", code, text, p)
			}
		}
	}
}

// TestCutOff holds that reading never panics on a text that ends anywhere: every sentence of the tests is cut off behind each of its words,
// with a comma.
func TestCutOff(t *testing.T) {
	r := reader(t)
	for _, code := range []string{"fr", "en"} {
		for _, line := range newDrawer(t, code, 1).sentences {
			words := strings.Fields(line)
			for n := range min(len(words), 40) {
				text := strings.Join(words[:n+1], " ") + ","
				if p := panicOf(func() {
					a := knowledge.Article{ID: "a", Text: text, Lang: code}
					if _, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)}); err != nil {
						t.Fatal(err)
					}
				}); p != nil {
					t.Errorf("%s %q: panic: %v", code, text, p)
				}
			}
		}
	}
}

// panicOf is what f panicked with, nil where it returned.
func panicOf(f func()) (p any) {
	defer func() { p = recover() }()
	f()
	return nil
}
