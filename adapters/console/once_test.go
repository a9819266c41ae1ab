package console

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"disputebot/bot"
)

// pages is a bot whose list has so many quotes, one a page.
type pages int

func (n pages) Handle(_ context.Context, q bot.Question) (bot.Reply, error) {
	at := 0
	if q.Command == bot.Tap {
		at = int(q.Text[0] - 'a')
	}
	if at == 9 {
		return bot.Reply{}, errors.New("torn")
	}
	r := bot.Reply{Lang: "en", Lead: "A list", Quotes: []bot.Quote{{Text: "quote " + string(rune('a'+at))}}, Buttons: []bot.Button{{Label: "Cite", Data: "i"}}}
	if at > 0 {
		r.Lead += " (continued)"
	}
	if at+1 < int(n) {
		r.Buttons = append(r.Buttons, bot.Button{Label: "More", Data: string(rune('a' + at + 1)), Rest: true})
	}
	return r, nil
}

func (pages) Languages() []string { return []string{"en"} }

func (pages) Commands(string) []bot.CommandHelp { return nil }

func TestOncePrintsTheWholeList(t *testing.T) {
	for _, tt := range []struct {
		name string
		list pages
		want string
	}{
		{"one page", 1, "A list\n\n> quote a\n"},
		{"three pages", 3, "A list\n\n> quote a\n\n> quote b\n\n> quote c\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			out := new(bytes.Buffer)
			if err := Once(t.Context(), out, tt.list, bot.Question{Command: bot.Timeline}); err != nil || out.String() != tt.want {
				t.Errorf("Once = %v\n%s\nwant\n%s", err, out, tt.want)
			}
		})
	}
}

func TestOnceHandsOnTheError(t *testing.T) {
	out := new(bytes.Buffer)
	if err := Once(t.Context(), out, pages(20), bot.Question{}); err == nil || out.Len() > 0 {
		t.Errorf("Once = %v, printed %q", err, out)
	}
}

func TestFormatTellsTheWayOn(t *testing.T) {
	more := bot.Reply{Lang: "en", Lead: "A list", Buttons: []bot.Button{{Label: "More (2)", Data: "n:t:4", Rest: true}}}
	if got := Format(more, Style{}); !strings.Contains(got, "disputebot ask") {
		t.Errorf("a list that was cut says no more than\n%s", got)
	}
	if got := Format(more, Style{Choices: true}); strings.Contains(got, "disputebot ask") {
		t.Errorf("in a conversation the number is enough, got\n%s", got)
	}
}
