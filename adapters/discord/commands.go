package discord

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// locales are those of Discord's that a language covers; any other language is a locale of its own name, if Discord has it.
var locales = map[string][]discordgo.Locale{
	"en": {discordgo.EnglishUS, discordgo.EnglishGB},
	"es": {discordgo.SpanishES, discordgo.SpanishLATAM},
	"pt": {discordgo.PortugueseBR},
	"sv": {discordgo.Swedish},
	"zh": {discordgo.ChineseCN, discordgo.ChineseTW},
}

func localesOf(lang string) []discordgo.Locale {
	if l, ok := locales[lang]; ok {
		return l
	}
	if _, ok := discordgo.Locales[discordgo.Locale(lang)]; ok {
		return []discordgo.Locale{discordgo.Locale(lang)}
	}
	return nil
}

// Limits of commands (documentation, "Application command object").
const (
	maxDescriptionText = 100
	maxQuestion        = 6000
)

// menu is the list of commands as Discord shows it.
type menu struct {
	commands []command
	option   string // the name of the option that holds the question, as events carry it
	byName   map[string]bot.Command
}

// command is one entry, in the shape in which it is compared and sent.
type command struct {
	Type                     int               `json:"type"`
	Name                     string            `json:"name"`
	NameLocalizations        map[string]string `json:"name_localizations"`
	Description              string            `json:"description"`
	DescriptionLocalizations map[string]string `json:"description_localizations"`
	Options                  []option          `json:"options"`
	Contexts                 []int             `json:"contexts"`
	IntegrationTypes         []int             `json:"integration_types"`
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
}

// newMenu asks the bot for its commands. Names and descriptions are in English where the bot speaks it, since that is
// what Discord shows to people of any other language; the bot's other languages stand beside them.
func newMenu(help func(lang string) []bot.CommandHelp, langs []string, v vocabulary) menu {
	base := v.lang
	if slices.Contains(langs, "en") {
		base = "en"
	}
	m := menu{option: v.in(base).OptionName, byName: map[string]bot.Command{}}
	for _, h := range help(base) {
		if h.Command == bot.Start || h.Command == bot.Tap || h.Command == bot.Unknown {
			continue // not to be typed on Discord
		}
		c := newCommand(h)
		for _, lang := range langs {
			c.localize(lang, base, h.Command, help(lang))
		}
		if h.Command == bot.Ask {
			c.Options = []option{newOption(v, base, langs)}
		}
		m.commands = append(m.commands, c)
		m.byName[h.Name] = h.Command
	}
	return m
}

// command is the bot's command of that name.
func (m menu) command(name string) (bot.Command, bool) {
	c, ok := m.byName[name]
	return c, ok
}

func newCommand(h bot.CommandHelp) command {
	return command{
		Type:                     int(discordgo.ChatApplicationCommand),
		Name:                     h.Name,
		NameLocalizations:        map[string]string{},
		Description:              clip(h.Description, maxDescriptionText),
		DescriptionLocalizations: map[string]string{},
		Options:                  []option{},
		Contexts:                 []int{int(discordgo.InteractionContextGuild), int(discordgo.InteractionContextBotDM)},
		IntegrationTypes:         []int{int(discordgo.ApplicationIntegrationGuildInstall)},
	}
}

func (c *command) localize(lang, base string, name bot.Command, help []bot.CommandHelp) {
	i := slices.IndexFunc(help, func(h bot.CommandHelp) bool { return h.Command == name })
	if lang == base || i < 0 {
		return
	}
	for _, l := range localesOf(lang) {
		c.NameLocalizations[string(l)] = help[i].Name
		c.DescriptionLocalizations[string(l)] = clip(help[i].Description, maxDescriptionText)
	}
}

func newOption(v vocabulary, base string, langs []string) option {
	w := v.in(base)
	o := option{
		Type:                     int(discordgo.ApplicationCommandOptionString),
		Name:                     w.OptionName,
		NameLocalizations:        map[string]string{},
		Description:              w.OptionDescription,
		DescriptionLocalizations: map[string]string{},
		Required:                 true,
		MaxLength:                maxQuestion,
	}
	for _, lang := range langs {
		for _, l := range localesOf(lang) {
			if lang != base {
				o.NameLocalizations[string(l)] = v.in(lang).OptionName
				o.DescriptionLocalizations[string(l)] = v.in(lang).OptionDescription
			}
		}
	}
	return o
}

// register brings Discord's list of commands in line with the menu. It writes only what has changed: Discord counts
// the writes of a day.
func (p *Platform) register(ctx context.Context, app string) error {
	address := discordgo.EndpointApplicationGlobalCommands(app)
	var there []command
	get := route{name: "list commands", method: "GET", url: address + "?with_localizations=true", key: "commands"}
	if err := p.rest.call(ctx, get, nil, &there); err != nil {
		return err
	}
	if same(there, p.menu.commands) {
		return nil
	}
	put := route{name: "register commands", method: "PUT", url: address, key: "commands"}
	if err := p.rest.call(ctx, put, p.menu.commands, nil); err != nil {
		return err
	}
	p.log.Info("commands registered", "commands", len(p.menu.commands))
	return nil
}

// same compares two lists in any order, with null, missing and empty alike.
func same(a, b []command) bool {
	return reflect.DeepEqual(canonical(a), canonical(b))
}

func canonical(list []command) map[string]string {
	out := map[string]string{}
	for _, c := range list {
		if c.Type == 0 {
			c.Type = int(discordgo.ChatApplicationCommand)
		}
		c.NameLocalizations, c.DescriptionLocalizations = filled(c.NameLocalizations), filled(c.DescriptionLocalizations)
		options := []option{}
		for _, o := range c.Options {
			o.NameLocalizations, o.DescriptionLocalizations = filled(o.NameLocalizations), filled(o.DescriptionLocalizations)
			options = append(options, o)
		}
		c.Options = options
		slices.Sort(c.Contexts)
		text, err := json.Marshal(c)
		if err != nil {
			continue // strings and numbers always have a JSON text
		}
		out[c.Name] = string(text)
	}
	return out
}

func filled(m map[string]string) map[string]string {
	if m == nil {
		return map[string]string{}
	}
	return m
}
