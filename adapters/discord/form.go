package discord

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// Limits of forms and of choices (documentation, "Modals" and "Autocomplete").
const (
	maxFormTitle = 45
	maxFormHint  = 100
	maxReport    = 1000
	maxChoices   = 25
	maxChoice    = 100
)

// opensForm reports whether the button asks for words, which Discord takes in a form alone. A form is an answer of its
// own: there is no deferring it.
func (in interaction) opensForm() bool {
	return in.Type == discordgo.InteractionMessageComponent && strings.HasPrefix(in.pressed(), reportData)
}

// openForm shows the form in which a person writes what is wrong; it comes back with the button's data as its id.
func (p *Platform) openForm(in interaction, w *work) {
	words := p.words.in(in.Locale)
	field := discordgo.TextInput{
		CustomID: "text", Label: clip(words.ReportLabel, maxFormTitle), Style: discordgo.TextInputParagraph,
		Placeholder: clip(words.ReportHint, maxFormHint), Required: true, MinLength: 1, MaxLength: maxReport,
	}
	p.callback(in, w, callback{discordgo.InteractionResponseModal, map[string]any{
		"custom_id": clip(in.pressed(), maxCustomID), "title": clip(words.ReportTitle, maxFormTitle),
		"components": []discordgo.ActionsRow{{Components: []discordgo.MessageComponent{field}}},
	}})
}

// complete offers what an option may be completed to. Discord waits for three seconds and takes no later answer, so a
// bot that thinks for longer offers nothing.
func (p *Platform) complete(in interaction, w *work) {
	ctx, cancel := context.WithTimeout(w.sending, p.limits.complete)
	defer cancel()
	choices := []choice{}
	if from, typed := p.menu.focused(in); from != "" {
		found, err := attempt(ctx, 0, func() []bot.Choice { return p.bot.Complete(ctx, from, typed, language(in.Locale)) })
		if err != nil {
			p.incident("complete", err)
		}
		choices = offered(found)
	}
	p.callback(in, w, callback{discordgo.InteractionApplicationCommandAutocompleteResult, map[string]any{"choices": choices}})
}

// focused is what an option is completed from, and what stands in it so far.
func (m menu) focused(in interaction) (from bot.Completion, typed string) {
	for _, o := range in.Data.Options {
		if !o.Focused {
			continue
		}
		for name, from := range completions() {
			if m.names[name] == o.Name {
				_ = json.Unmarshal(o.Value, &typed) // what is no text has not been typed
				return from, typed
			}
		}
	}
	return "", ""
}

// offered are the choices that Discord takes.
func offered(found []bot.Choice) []choice {
	out, seen := []choice{}, map[string]bool{}
	for _, c := range found {
		c.Label = clip(strings.TrimSpace(c.Label), maxChoice)
		if c.Label == "" || c.Value == "" || units(c.Value) > maxChoice || seen[c.Label] || len(out) == maxChoices {
			continue
		}
		seen[c.Label] = true
		out = append(out, choice{c.Label, c.Value})
	}
	return out
}
