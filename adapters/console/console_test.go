package console

import (
	"bytes"
	"context"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
)

// script is a bot that answers from the question alone and keeps what it was asked.
type script struct{ asked []bot.Question }

func (s *script) Handle(_ context.Context, q bot.Question) (bot.Reply, error) {
	s.asked = append(s.asked, q)
	r := bot.Reply{Lang: "en", Lead: string(q.Command) + " " + q.Text}
	switch {
	case q.Command == bot.Start:
		r.Suggestions = []bot.Button{{Label: "Who refused?", Data: "q:1"}, {Label: "When?", Data: "q:2"}}
	case strings.HasPrefix(q.Text, "Qui"):
		r.Lang = "fr"
		r.Quotes = []bot.Quote{{Text: "«Non».", Cite: "[1] Le Quai", Buttons: []bot.Button{{Label: "Contexte", Data: "c:k2"}}}}
	case q.Text == "break":
		return bot.Reply{Lang: "en", Lead: "Something went wrong, 1a2b."}, errors.New("engine: index torn")
	}
	return r, nil
}

func (*script) Languages() []string { return []string{"en", "fr"} }

func (*script) Commands(lang string) []bot.CommandHelp {
	if lang == "fr" {
		return []bot.CommandHelp{{Command: bot.Sources, Name: "articles"}}
	}
	return []bot.CommandHelp{{Command: bot.Ask, Name: "ask"}, {Command: bot.Sources, Name: "sources"}}
}

// talk feeds lines to a conversation and returns what was asked and printed.
func talk(t *testing.T, input string) ([]bot.Question, string) {
	t.Helper()
	s, out := new(script), new(bytes.Buffer)
	at := time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)
	p := New(Options{In: strings.NewReader(input), Out: out, Locale: "en", Now: func() time.Time { return at }}, s)
	if err := p.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s.asked[1:], out.String() // the first is always Start
}

func TestConversation(t *testing.T) {
	ask := func(c bot.Command, text string) bot.Question {
		return bot.Question{Command: c, Text: text, Locale: "en", Conversation: conversation, Time: time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)}
	}
	french := func(q bot.Question) bot.Question { q.Locale = "fr"; return q }
	tests := []struct {
		name, input string
		want        []bot.Question
	}{
		{"a question", "  Who asked?  \n", []bot.Question{ask(bot.Ask, "Who asked?")}},
		{"last line without end", "Who asked?", []bot.Question{ask(bot.Ask, "Who asked?")}},
		{"a suggestion by number", "2\n", []bot.Question{ask(bot.Tap, "q:2")}},
		{"a button by number", "Qui ?\n1\n", []bot.Question{ask(bot.Ask, "Qui ?"), french(ask(bot.Tap, "c:k2"))}},
		{"a number that is not there", "7\n0\n-1\n", nil},
		{"a year in words is a question", "2019 ?\n", []bot.Question{ask(bot.Ask, "2019 ?")}},
		{"empty lines", "\n \n\t\n", nil},
		{"a command", "/ask who?\n/SOURCES\n", []bot.Question{ask(bot.Ask, "who?"), ask(bot.Sources, "")}},
		{"a command in another language", "/articles\n", []bot.Question{french(ask(bot.Sources, ""))}},
		{"an unknown command", "/dance now\n", []bot.Question{ask(bot.Unknown, "dance")}},
		{"leaving", "quit\nWho asked?\n", nil},
		{"leaving in the reply's language", "Qui ?\nQuitter\nQui ?\n", []bot.Question{ask(bot.Ask, "Qui ?")}},
		{"a fault does not end it", "break\nWho?\n", []bot.Question{ask(bot.Ask, "break"), ask(bot.Ask, "Who?")}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, _ := talk(t, tt.input)
			if diff := cmp.Diff(tt.want, got, cmp.Transformer("empty", func(q []bot.Question) []bot.Question { return append([]bot.Question{}, q...) })); diff != "" {
				t.Errorf("questions (-want +got):\n%s", diff)
			}
		})
	}
}

func TestConversationPrints(t *testing.T) {
	_, out := talk(t, "9\nbreak\nQui ?\n")
	for _, want := range []string{
		"  1. Who refused?\n", "you> ", "nothing under that number", "Something went wrong, 1a2b.", "> «Non».\n", "  1. Contexte\n", "vous> ",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if strings.Contains(out, "index torn") || strings.Contains(out, "\x1b") {
		t.Errorf("internals or colour codes in\n%s", out)
	}
}

func TestRunEndsWithContext(t *testing.T) {
	in, _ := io.Pipe()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Run(ctx, in, io.Discard, new(script)); err != nil {
		t.Errorf("Run after cancel = %v, want nil", err)
	}
}

func TestRunReportsBrokenInput(t *testing.T) {
	broken := errors.New("line down")
	err := Run(t.Context(), iotest.ErrReader(broken), io.Discard, new(script))
	if !errors.Is(err, broken) {
		t.Errorf("Run = %v, want %v in it", err, broken)
	}
}

func TestLocale(t *testing.T) {
	tests := []struct{ name, all, lang, want string }{
		{"nothing", "", "", ""},
		{"posix", "", "C.UTF-8", ""},
		{"language", "", "fr_CA.UTF-8", "fr"},
		{"LC_ALL wins", "en_GB", "fr_FR", "en"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("LC_ALL", tt.all)
			t.Setenv("LC_MESSAGES", "")
			t.Setenv("LANG", tt.lang)
			if got := Locale(); got != tt.want {
				t.Errorf("Locale() = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWordsComplete(t *testing.T) {
	entries, err := wordFiles.ReadDir("words")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		v := reflect.ValueOf(wordsFor(strings.TrimSuffix(e.Name(), ".yaml")))
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("%s: nothing for %s", e.Name(), v.Type().Field(i).Tag.Get("yaml"))
			}
		}
	}
}
