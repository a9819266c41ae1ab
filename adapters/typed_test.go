package adapters_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters"
	"disputebot/bot"
)

// polyglot has two commands under other names in French.
type polyglot struct{}

func (polyglot) Handle(context.Context, bot.Question) (bot.Reply, error) { return bot.Reply{}, nil }

func (polyglot) Languages() []string { return []string{"en", "fr"} }

func (polyglot) Commands(lang string) []bot.CommandHelp {
	if lang == "fr" {
		return []bot.CommandHelp{{Command: bot.Ask, Name: "demander"}, {Command: bot.Help, Name: "aide", Aliases: []string{"références", "words"}}}
	}
	return []bot.CommandHelp{{Command: bot.Ask, Name: "ask"}, {Command: bot.Help, Name: "help"}, {Command: bot.Cite, Name: "cite", Aliases: []string{"words"}}}
}

func TestTyped(t *testing.T) {
	for _, c := range []struct {
		name, text, locale string
		want               bot.Question
	}{
		{"a question", " who? ", "en", bot.Question{Command: bot.Ask, Text: " who? ", Locale: "en"}},
		{"a command", "/help", "fr", bot.Question{Command: bot.Help, Locale: "fr"}},
		{"capitals and blanks", "  /HELP  me ", "en", bot.Question{Command: bot.Help, Text: "me", Locale: "en"}},
		{"a command that takes words", "/ask\nwho?", "en", bot.Question{Command: bot.Ask, Text: "who?", Locale: "en"}},
		{"a command that menus do not show", "/start", "en", bot.Question{Command: bot.Start, Locale: "en"}},
		{"another language's command tells the language", "/aide", "en", bot.Question{Command: bot.Help, Locale: "fr"}},
		{"another name", "/RÉFÉRENCES", "en", bot.Question{Command: bot.Help, Locale: "fr"}},
		{"another name in both languages: one's own", "/words", "fr-CA", bot.Question{Command: bot.Help, Locale: "fr-CA"}},
		{"the same, no language told", "/words", "", bot.Question{Command: bot.Cite}},
		{"a tap cannot be typed", "/tap c:1", "en", bot.Question{Command: bot.Unknown, Text: "tap", Locale: "en"}},
		{"unknown", "/dance now", "fr", bot.Question{Command: bot.Unknown, Text: "dance", Locale: "fr"}},
		{"a lone slash", "/", "en", bot.Question{Command: bot.Ask, Text: "/", Locale: "en"}},
		{"a path", "/p/abc", "en", bot.Question{Command: bot.Ask, Text: "/p/abc", Locale: "en"}},
		{"a slash further on", "and/or?", "en", bot.Question{Command: bot.Ask, Text: "and/or?", Locale: "en"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, adapters.Typed(polyglot{}, c.text, c.locale)); diff != "" {
				t.Errorf("question (-want +got):\n%s", diff)
			}
		})
	}
}
