package telegram

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

var rewrite = flag.Bool("update", false, "rewrite the golden files")

// judged is a message as the judge sees it.
func judged(m outgoing) telegramtest.Message {
	out := telegramtest.Message{Text: m.Text}
	for _, e := range m.Entities {
		out.Entities = append(out.Entities, telegramtest.Entity{Type: e.Type, Offset: e.Offset, Length: e.Length, URL: e.URL})
	}
	for _, row := range m.Keyboard {
		var line []telegramtest.Button
		for _, b := range row {
			line = append(line, telegramtest.Button(b))
		}
		out.Keyboard = append(out.Keyboard, line)
	}
	return out
}

// picture writes messages down so that a person can read them: entities as <kind>…</kind>, buttons in brackets.
func picture(list []outgoing) string {
	var b strings.Builder
	for i, m := range list {
		fmt.Fprintf(&b, "--- message %d of %d: %d characters\n%s\n", i+1, len(list), utf8.RuneCountInString(m.Text), tagged(m))
		for _, row := range m.Keyboard {
			for _, k := range row {
				fmt.Fprintf(&b, "[%s → %s%s]", k.Text, k.Data, k.URL)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

func tagged(m outgoing) string {
	code := utf16.Encode([]rune(m.Text))
	list := slices.Clone(m.Entities)
	slices.SortStableFunc(list, func(a, b tgbotapi.MessageEntity) int { return b.Length - a.Length }) // outer first
	var b strings.Builder
	for at := 0; at <= len(code); at++ {
		for _, e := range slices.Backward(list) {
			if e.Offset+e.Length == at {
				fmt.Fprintf(&b, "</%s>", e.Type)
			}
		}
		for _, e := range list {
			if e.Offset == at {
				fmt.Fprintf(&b, "<%s>", strings.TrimSpace(e.Type+" "+e.URL))
			}
		}
		if at == len(code) {
			break
		}
		n := 1
		if utf16.IsSurrogate(rune(code[at])) {
			n = 2
		}
		b.WriteString(string(utf16.Decode(code[at : at+n])))
		at += n - 1
	}
	return b.String()
}

const ministers = "Dans une lettre ouverte, quatre ministres lui demandent de «ne pas mener à terme son projet (...) sans inclure un moyen d’accès»."

var (
	plainQuote = bot.Quote{Frame: "4 ministres → Ada Tramway · demande · oct. 2019", Text: ministers, Lang: "fr",
		Cite: "[1] Le Rail, oct. 2019 (fr) · aussi dans [2] The Line, sans date", Buttons: []bot.Button{{Label: "Contexte", Data: "c:3k9x"}}}
	linkedQuote = bot.Quote{Frame: "Ada Tramway → 4 ministers · refuse", Text: "“No,” she said 😀🇫🇷.", Lang: "en", LangNote: "en anglais",
		Cite: "[2] The Line (en)", URL: "https://line.example/a?b=\"c\"", Permalink: "https://bot.example/p/7x",
		Buttons: []bot.Button{{Label: "Contexte", Data: "c:7x"}, {Label: "Article", URL: "https://line.example/a"}}}
)

var replies = []struct {
	name   string
	tapped string
	reply  bot.Reply
}{
	{"answer", "", bot.Reply{Lead: "Compris : ministres → Ada Tramway · demande", Quotes: []bot.Quote{plainQuote, linkedQuote}, Note: "Deux articles en parlent."}},
	{"abstention", "", bot.Reply{Lead: "Les articles ne le disent pas. Le plus proche :", Quotes: []bot.Quote{{Text: ministers, Nearest: true, Cite: "[1] Le Rail"}},
		Suggestions: []bot.Button{{Label: "Qui a refusé ?", Data: "q:1"}, {Label: "Que demande Le Rail ?", Data: "q:2"}}}},
	{"context", "Contexte · Avant…", bot.Reply{Quotes: []bot.Quote{{Text: "Avant 😀. Au milieu. Après.", MarkStart: len("Avant 😀. "), MarkEnd: len("Avant 😀. Au milieu."), Cite: "[1] Le Rail"}}}},
	{"sources", "", bot.Reply{Lead: "2 articles :", Sources: []bot.Source{{N: 1, Label: "Le Rail, oct. 2019 (fr)", Lines: "Quatre ministres…", URL: "https://rail.example/"},
		{N: 2, Label: "The Line (en)", Lines: "No, she said…"}}}},
	{"long-quote", "", bot.Reply{Lead: "One long quote, folded.", Quotes: []bot.Quote{{Text: strings.Repeat("We will not open it. ", 40) + "Never.", Cite: "[1] The Line"}}}},
	{"over-long-quote", "", bot.Reply{Quotes: []bot.Quote{{Frame: "Ada → Bob · state", Text: strings.Repeat("A sentence of the long speech. ", 200) + "The end.", Cite: "[1] The Line", Buttons: plainQuote.Buttons}}}},
	{"nothing", "", bot.Reply{}},
	{"bad-buttons", "", bot.Reply{Lead: "Hi.", Suggestions: []bot.Button{{Label: "", Data: "a"}, {Label: "long", Data: strings.Repeat("x", 65)},
		{Label: "both", Data: "a", URL: "https://a.example/"}, {Label: "here", URL: "http://localhost/p/1"}, {Label: "good", Data: "q:1"}}}},
}

func TestRenderGolden(t *testing.T) {
	for _, c := range replies {
		t.Run(c.name, func(t *testing.T) {
			list := render(c.reply, c.tapped)
			for i, m := range list {
				if err := telegramtest.Check(judged(m)); err != nil {
					t.Errorf("message %d: %v", i+1, err)
				}
			}
			file, got := filepath.Join("testdata", c.name+".golden"), picture(list)
			if *rewrite {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("rendered (-want +got):\n%s", diff)
			}
		})
	}
}

// TestPackedWhole packs more quotes than one message holds: each stands whole beside its citation and its button.
func TestPackedWhole(t *testing.T) {
	var r bot.Reply
	for i := range 130 {
		r.Quotes = append(r.Quotes, bot.Quote{Text: strings.Repeat(fmt.Sprintf("Quote %d 😀. ", i), 20+i%7), Cite: fmt.Sprintf("[%d] source", i),
			Buttons: []bot.Button{{Label: "Context", Data: fmt.Sprintf("c:%d", i)}}})
	}
	n := 0
	for _, m := range render(r, "") {
		if err := telegramtest.Check(judged(m)); err != nil {
			t.Fatal(err)
		}
		quotes := judged(m).Parts("blockquote")
		var taps []button
		for _, row := range m.Keyboard {
			taps = append(taps, row...)
		}
		if len(quotes) != len(taps) {
			t.Fatalf("%d quotes but %d buttons", len(quotes), len(taps))
		}
		for i, q := range quotes {
			if q != r.Quotes[n].Text || !strings.Contains(m.Text, q+"\n"+r.Quotes[n].Cite) || taps[i].Data != r.Quotes[n].Buttons[0].Data {
				t.Errorf("quote %d came as %q", n, q)
			}
			n++
		}
	}
	if n != len(r.Quotes) {
		t.Errorf("%d quotes shown, want %d", n, len(r.Quotes))
	}
}

// TestPackedByEntities packs sources that are short but hold more entities than one message may.
func TestPackedByEntities(t *testing.T) {
	r := bot.Reply{Lead: "All:"}
	for i := range 120 {
		r.Sources = append(r.Sources, bot.Source{N: i + 1, Label: "a", Lines: "b"})
	}
	list := render(r, "")
	for _, m := range list {
		if err := telegramtest.Check(judged(m)); err != nil {
			t.Error(err)
		}
	}
	if len(list) != 3 {
		t.Errorf("%d messages for 240 entities, want 3", len(list))
	}
}

// TestPackedByCodePoints fills a message to its last character, where bytes and UTF-16 code units are twice as many.
func TestPackedByCodePoints(t *testing.T) {
	for _, sign := range []string{"é", "😀"} {
		for room, want := range map[int]int{0: 1, -1: 2} {
			half := (maxText - len(gap)) / 2
			r := bot.Reply{Lead: strings.Repeat(sign, half), Quotes: []bot.Quote{{Text: strings.Repeat(sign, maxText-len(gap)-half-room)}}}
			list := render(r, "")
			if len(list) != want {
				t.Errorf("%d messages of %s for %d characters, want %d", len(list), sign, maxText-room, want)
			}
			for _, m := range list {
				if err := telegramtest.Check(judged(m)); err != nil {
					t.Error(err)
				}
			}
		}
	}
}

func TestSplit(t *testing.T) {
	cases := []struct {
		name, text string
		limit      int
		want       []string
	}{
		{"empty", "", 5, nil},
		{"fits", "12345", 5, []string{"12345"}},
		{"behind a paragraph", "One. Two\nthree four", 12, []string{"One. Two\n", "three four"}},
		{"behind a sentence", "He said «no.» Then more", 18, []string{"He said «no.» ", "Then more"}},
		{"an early sentence is no place", "No. A long run of words", 20, []string{"No. A long run of ", "words"}},
		{"behind a word", "alpha beta gamma", 12, []string{"alpha beta ", "gamma"}},
		{"inside a word that is too long", "abcdefgh", 3, []string{"abc", "def", "gh"}},
		{"not before an accent", "abe\u0301d", 3, []string{"ab", "e\u0301d"}},
		{"not inside a family", "ab👨\u200d👩\u200d👧c", 5, []string{"ab", "👨\u200d👩\u200d👧", "c"}},
		{"not inside a flag", "a🇫🇷b", 2, []string{"a", "🇫🇷", "b"}},
		{"nothing but marks", "e\u0301\u0301\u0301\u0301", 2, []string{"e\u0301", "\u0301\u0301", "\u0301"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, split(c.text, c.limit)); diff != "" {
				t.Errorf("pieces (-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzRender(f *testing.F) {
	for _, c := range replies {
		for _, q := range c.reply.Quotes {
			f.Add(c.reply.Lead, q.Frame, q.Text, q.Cite, q.URL, q.MarkStart, q.MarkEnd)
		}
	}
	f.Add("Lead", " ", "\u00a0", "[1] a", "", 0, 0)
	f.Add("\xff", "", "\xff\xf0\x9f", "\u200d", "http://a.b/\x00", -5, 1<<62)
	f.Fuzz(func(t *testing.T, lead, frame, text, cite, url string, start, end int) {
		r := bot.Reply{Lead: lead, Quotes: []bot.Quote{{Frame: frame, Text: text, Cite: cite, URL: url, MarkStart: start, MarkEnd: end}}}
		for _, m := range render(r, "") {
			if strings.TrimSpace(m.Text) == "" {
				continue // a reply of blanks: the bot's fault, and refused
			}
			if err := telegramtest.Check(judged(m)); err != nil && !strings.Contains(err.Error(), "links to") {
				t.Errorf("%v\n%s", err, picture([]outgoing{m}))
			}
		}
		if pieces := split(text, 7); strings.Join(pieces, "") != text {
			t.Errorf("%q came apart as %q", text, pieces)
		}
	})
}
