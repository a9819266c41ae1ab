package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/discord"
	"disputebot/adapters/discordtest"
	"disputebot/config"
)

// TestCommandsOnDiscord has the commands as Discord shows them, with their options, in each language. Written anew by -update,
// the file is to be read before it is committed.
func TestCommandsOnDiscord(t *testing.T) {
	const file = "testdata/commands-discord.golden"
	p, err := openQuiet(t, config.Default())
	if err != nil {
		t.Fatal(err)
	}
	s := discordtest.New(t, discordtest.Options{})
	runs(t, discord.New(discord.Options{Token: s.Token, Log: quiet(), Transport: s.Transport()}, p.bot))
	s.Await("the commands", func() bool { return len(s.Commands()) > 0 })
	var b strings.Builder
	for _, lang := range []string{"", "fr"} {
		for _, c := range s.Commands() {
			b.WriteString(entry("/", c, lang))
		}
		b.WriteString("\n")
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(b.String(), "\n")); diff != "" {
		t.Errorf("commands (-want +got):\n%s", diff)
	}
}

// entry is a command or an option as somebody sees it whose app is in a language, "" for any that the bot does not speak.
func entry(lead string, of map[string]any, lang string) string {
	shown := func(key string) string {
		texts, _ := of[key+"_localizations"].(map[string]any)
		if text, ok := texts[lang].(string); ok {
			return text
		}
		text, _ := of[key].(string)
		return text
	}
	var notes []string
	for _, key := range []string{"required", "autocomplete"} {
		if of[key] == true {
			notes = append(notes, key)
		}
	}
	choices, _ := of["choices"].([]any)
	for _, c := range choices {
		notes = append(notes, fmt.Sprint(c.(map[string]any)["name"]))
	}
	line := lead + shown("name") + ": " + shown("description")
	if len(notes) > 0 {
		line += " (" + strings.Join(notes, ", ") + ")"
	}
	lines := []string{line}
	options, _ := of["options"].([]any)
	for _, o := range options {
		lines = append(lines, strings.TrimSuffix(entry("    ", o.(map[string]any), lang), "\n"))
	}
	return strings.Join(slices.DeleteFunc(lines, func(s string) bool { return s == "" }), "\n") + "\n"
}
