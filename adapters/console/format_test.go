package console

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// harbour is a reply with everything a reply can hold, about a dispute made up for the tests.
func harbour() bot.Reply {
	return bot.Reply{
		Lang: "fr",
		Lead: "Compris ainsi : Ville de Brume → chantier · demande",
		Quotes: []bot.Quote{
			{
				Frame: "Ville de Brume → chantier Kelm · demande · mars 2021", LangNote: "en anglais", Lang: "en",
				Text: "The city asked the Kelm yard to «open its\u00a0books» within ten days.",
				Cite: "[1] Harbour Post, mars 2021 (en) · aussi dans [2] Le Quai, sans date",
				URL:  "https://post.example/kelm", Permalink: "https://bot.example/p/k1",
				Buttons: []bot.Button{{Label: "Contexte", Data: "c:k1"}, {Label: "Article", URL: "https://post.example/kelm"}},
			},
			{
				Text: "«Non.\n\nJamais», a dit le chantier.", Lang: "fr", Cite: "[2] Le Quai, sans date (fr)", Nearest: true,
				Buttons: []bot.Button{{Label: "Contexte", Data: "c:k2"}},
			},
		},
		Note:        "Deux articles en parlent.",
		Suggestions: []bot.Button{{Label: "Qui a refusé ?", Data: "q:1"}, {Label: "Quand ?", Data: "q:2"}},
	}
}

func TestFormatGolden(t *testing.T) {
	around := bot.Reply{Lang: "en", Quotes: []bot.Quote{{
		Text: "It rained. The yard said no. The city went home.", MarkStart: 11, MarkEnd: 28, Cite: "[1] Harbour Post (en)",
	}}}
	sources := bot.Reply{Lang: "en", Lead: "I answer from these 2 articles:", Sources: []bot.Source{
		{N: 1, Label: "Harbour Post, March 2021 (en)", Lines: "The city asked the Kelm yard to open…", URL: "https://post.example/kelm"},
		{N: 2, Label: "Le Quai, undated (fr)", Lines: "«Non», a dit le chantier."},
	}}
	stall := bot.Reply{Lang: "en", Lead: "2 articles, in BibTeX", File: &bot.File{Name: "sources.bib", Data: []byte("@misc{article-a,\n}\n")},
		Buttons: []bot.Button{{Label: "More (2)", Data: "n:t:4"}, {Label: "At the publisher", URL: "https://post.example/"}},
		Menu:    &bot.Menu{Label: "Choose a name", Options: []bot.Button{{Label: "Ann Lee", Data: "w:1"}, {Label: "Bo Roy", Data: "w:2"}}},
		Polls:   []bot.Poll{{Text: "Who said it?\n“Never.”", Options: []string{"Ann Lee", "Bo Roy"}, Right: 1, Data: []string{"z:a1:0", "z:a1:1"}}},
	}
	tests := []struct {
		name  string
		reply bot.Reply
		style Style
	}{
		{"everything_piped", harbour(), Style{}},
		{"everything_conversation", harbour(), Style{Choices: true}},
		{"everything_narrow_terminal", harbour(), Style{Terminal: true, Choices: true, Width: 40}},
		{"everything_colour", harbour(), Style{Terminal: true, Colour: true}},
		{"context_marked", around, Style{}},
		{"choices_piped", stall, Style{}},
		{"choices_conversation", stall, Style{Choices: true}},
		{"sources", sources, Style{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Format(tt.reply, tt.style)
			path := filepath.Join("testdata", tt.name+".golden")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("Format (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFormatControlCharacters(t *testing.T) {
	r := bot.Reply{Quotes: []bot.Quote{{Text: "a\x1b]0;owned\x07b\u009bc"}}}
	if got := Format(r, Style{}); !strings.Contains(got, r.Quotes[0].Text) {
		t.Errorf("a pipe must get the quote's bytes, got %q", got)
	}
	got := Format(r, Style{Terminal: true, Colour: true})
	if want := "> a\ufffd]0;owned\ufffdb\ufffdc\n"; got != want {
		t.Errorf("on a terminal = %q, want %q", got, want)
	}
}

func TestChoicesMatchNumbers(t *testing.T) {
	out := Format(harbour(), Style{Choices: true})
	for i, b := range Choices(harbour()) {
		if line := "  " + string(rune('1'+i)) + ". " + b.Label + "\n"; !strings.Contains(out, line) {
			t.Errorf("no line %q in\n%s", line, out)
		}
	}
	if got := len(Choices(harbour())); got != 4 {
		t.Errorf("choices = %d, want 4: a button that opens a link is none", got)
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		name, line string
		width      int
		want       []string
	}{
		{"fits", "one two", 7, []string{"one two"}},
		{"at the blank", "one two", 6, []string{"one", "two"}},
		{"long word alone", "a bbbbbbbbbb c", 4, []string{"a", "bbbbbbbbbb", "c"}},
		{"no blank at all", "bbbbbbbbbb", 4, []string{"bbbbbbbbbb"}},
		{"no-break space holds", "16\u00a0800 ans", 5, []string{"16\u00a0800", "ans"}},
		{"combining mark has no width", "e\u0301te\u0301 la", 6, []string{"e\u0301te\u0301 la"}},
		{"wide letters count two", "加密 加密", 6, []string{"加密", "加密"}},
		{"empty", "", 4, []string{""}},
		{"leading blank", " a b", 3, []string{" a", "b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, wrap(tt.line, tt.width)); diff != "" {
				t.Errorf("wrap (-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzFormat proves that a pipe gets every line of every quote unaltered, and that no width makes Format fail.
func FuzzFormat(f *testing.F) {
	f.Add("a quote\nof two lines", 0, 0, 40)
	f.Add("é\xff\x1b[2J", 1, 3, 1)
	f.Fuzz(func(t *testing.T, text string, start, end, width int) {
		r := bot.Reply{Quotes: []bot.Quote{{Text: text, MarkStart: start, MarkEnd: end}}}
		Format(r, Style{Width: width % 200, Terminal: true})
		r.Quotes[0].MarkStart, r.Quotes[0].MarkEnd = 0, 0
		want := "> " + strings.ReplaceAll(text, "\n", "\n> ") + "\n"
		want = strings.ReplaceAll(want, "> \n", ">\n")
		got := strings.ReplaceAll(Format(r, Style{}), "> \n", ">\n")
		if got != want {
			t.Errorf("piped quote = %q, want %q", got, want)
		}
	})
}
