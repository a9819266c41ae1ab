package discord

import (
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// field is an option that a command may have, by the key under which the words name it.
type field string

// The fields.
const (
	fieldQuestion field = "question"
	fieldMessage  field = "message"
	fieldActor    field = "actor"
	fieldOther    field = "other"
	fieldStyle    field = "style"
	fieldArticle  field = "article"
	fieldPrivate  field = "private"
	fieldServer   field = "server"
)

// form is what can be typed after a command: its fields in order, how many of them are required, and what stands between
// them in the question's text.
type form struct {
	fields   []field
	required int
	between  string
	on       field // what can be switched on besides
}

// forms are those of the commands that take something. Whatever quotes can be asked for in private as well.
func forms() map[bot.Command]form {
	actors := []field{fieldActor, fieldOther}
	return map[bot.Command]form{
		bot.Ask:      {fields: []field{fieldQuestion}, required: 1, on: fieldPrivate},
		bot.Find:     {fields: []field{fieldMessage}, required: 1, on: fieldPrivate},
		bot.Who:      {fields: []field{fieldActor}, required: 1, on: fieldPrivate},
		bot.Matrix:   {fields: actors, between: ", ", on: fieldPrivate},
		bot.Timeline: {fields: actors, between: ", ", on: fieldPrivate},
		bot.Compare:  {fields: actors, between: ", ", on: fieldPrivate},
		bot.Cite:     {fields: []field{fieldStyle, fieldArticle}, between: " ", on: fieldPrivate},
		bot.Sources:  {on: fieldPrivate},
		bot.Settings: {on: fieldServer},
	}
}

// completions are the fields that are completed while somebody types.
func completions() map[field]bot.Completion {
	return map[field]bot.Completion{fieldActor: bot.Actors, fieldOther: bot.Actors, fieldArticle: bot.Articles}
}

// option is what is typed after a command.
type option struct {
	Type                     int               `json:"type"`
	Name                     string            `json:"name"`
	NameLocalizations        map[string]string `json:"name_localizations"`
	Description              string            `json:"description"`
	DescriptionLocalizations map[string]string `json:"description_localizations"`
	Required                 bool              `json:"required"`
	MaxLength                int               `json:"max_length,omitempty"`
	Autocomplete             bool              `json:"autocomplete,omitempty"`
	Choices                  []choice          `json:"choices,omitempty"`
}

// choice is one value that an option can have.
type choice struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// options are those of a command, in Discord's order: what is required goes first.
func (f form) options(v vocabulary, base string, langs []string) []option {
	var out []option
	for i, name := range append(slices.Clone(f.fields), f.on) {
		o := newOption(name, v, base, langs)
		o.Required = i < f.required
		out = append(out, o)
	}
	return out
}

func newOption(name field, v vocabulary, base string, langs []string) option {
	w := v.in(base).Options[name]
	o := option{
		Type:                     int(discordgo.ApplicationCommandOptionString),
		Name:                     w.Name,
		NameLocalizations:        map[string]string{},
		Description:              w.Description,
		DescriptionLocalizations: map[string]string{},
		MaxLength:                maxOption,
	}
	for _, lang := range langs {
		for _, l := range localesOf(lang) {
			if lang != base {
				o.NameLocalizations[string(l)] = v.in(lang).Options[name].Name
				o.DescriptionLocalizations[string(l)] = v.in(lang).Options[name].Description
			}
		}
	}
	_, o.Autocomplete = completions()[name]
	switch name {
	case fieldPrivate, fieldServer:
		o.Type, o.MaxLength = int(discordgo.ApplicationCommandOptionBoolean), 0
	case fieldQuestion, fieldMessage:
		o.MaxLength = maxQuestion
	case fieldStyle:
		o.MaxLength = 0
		for _, s := range v.in(base).Styles {
			o.Choices = append(o.Choices, choice(s))
		}
	}
	return o
}

// text puts what was filled in into one line.
func (f form) text(i interaction, names map[field]string) string {
	var parts []string
	for _, name := range f.fields {
		if s := strings.TrimSpace(i.option(names[name])); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, f.between)
}
