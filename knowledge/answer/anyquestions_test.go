package answer_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/answer"
)

// TestAnyQuestions holds that no conversation made of pieces of sentences ends a question with a panic or without an answer:
// each is cut from the texts of the tests, with names and marks between, and follows the one before it.
func TestAnyQuestions(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "statement", "testdata", "*", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts: %v", err)
	}
	var lines []string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(string(data), "\n") {
			if strings.Contains(line, " ") {
				lines = append(lines, line)
			}
		}
	}
	const questions = 3000
	between := []string{"", "", "", "?", ",", "\"", "–", "2016", "the mayor", "la carrière", "who", "qui", "pourquoi", "when", "et", "and", "donner", "12 %", "d'", "\u200b"}
	e := newEngine(t, newLibrary(t, quarry))
	rnd := rand.New(rand.NewPCG(1, 1))
	piece := func() string {
		words := strings.Fields(lines[rnd.IntN(len(lines))])
		from := rnd.IntN(len(words))
		return strings.Join(words[from:from+1+rnd.IntN(min(12, len(words)-from))], " ")
	}
	var talk *knowledge.Reading
	for n := range questions {
		text := strings.Join([]string{between[rnd.IntN(len(between))], piece(), between[rnd.IntN(len(between))], piece()}[:2+rnd.IntN(3)], " ")
		if n%4 == 0 {
			talk = nil
		}
		talk = replied(t, e, text, talk)
	}
}

// replied asks a question within a conversation and is what was read from it.
func replied(t *testing.T, e *answer.Engine, text string, talk *knowledge.Reading) *knowledge.Reading {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%q after %+v: panic: %v", text, talk, p)
		}
	}()
	a, err := e.Answer(t.Context(), knowledge.Inquiry{Text: text, Previous: talk})
	if err != nil {
		t.Fatal(err)
	}
	return &a.Reading
}
