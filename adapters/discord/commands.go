package discord

import (
	"context"
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"

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

// Limits of commands (documentation, "Application command object"); an option's is the longest choice there is.
const (
	maxDescriptionText = 100
	maxQuestion        = 6000
	maxOption          = 200
)

// menu is the list of commands as Discord shows it.
type menu struct {
	commands []command
	names    map[field]string // of the options, as events carry them
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

// typedNowhere are the commands that nobody types on Discord: a report is a form there.
var typedNowhere = []bot.Command{bot.Start, bot.Tap, bot.Unknown, bot.Media, bot.Report}

// commandName is what Discord takes as the name of a slash command; capitals are not.
var commandName = regexp.MustCompile(`^[-_'\p{Ll}\p{Lo}\p{Lm}\p{N}]{1,32}$`)

// newMenu asks the bot for its commands. Names and descriptions are in English where the bot speaks it, since that is
// what Discord shows to people of any other language; the bot's other languages stand beside them.
func newMenu(help func(lang string) []bot.CommandHelp, langs []string, v vocabulary) menu {
	base := v.lang
	if slices.Contains(langs, "en") {
		base = "en"
	}
	m := menu{names: map[field]string{}, byName: map[string]bot.Command{}}
	for name, w := range v.in(base).Options {
		m.names[name] = w.Name
	}
	for _, h := range help(base) {
		if slices.Contains(typedNowhere, h.Command) || !commandName.MatchString(h.Name) || m.byName[h.Name] != "" {
			continue
		}
		c := newCommand(h)
		for _, lang := range langs {
			c.localize(lang, base, h.Command, help(lang))
		}
		if f, ok := forms()[h.Command]; ok {
			c.Options = f.options(v, base, langs)
		}
		m.commands = append(m.commands, c)
		m.byName[h.Name] = h.Command
	}
	m.commands = append(m.commands, finder(v, base, langs))
	return m
}

// read is the command that was used, and its text.
func (m menu) read(i interaction) (bot.Command, string) {
	if i.Data.Type == int(discordgo.MessageApplicationCommand) {
		return bot.Find, i.target()
	}
	c, known := m.byName[i.Data.Name]
	if !known {
		return bot.Unknown, i.Data.Name
	}
	return c, forms()[c].text(i, m.names)
}

// newCommand is a command without options, in servers and in private with the bot. It asks for no permission: nobody is to
// lack their own settings, and what a manager alone may change is decided where it is changed; a server's owner may limit
// any command to roles and channels under Integrations, which a permission of ours would only preset.
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

// finder is the command in the menu of every message: which passages bear it out? Such a command has no description.
func finder(v vocabulary, base string, langs []string) command {
	c := newCommand(bot.CommandHelp{Name: v.in(base).Find})
	c.Type = int(discordgo.MessageApplicationCommand)
	for _, lang := range langs {
		for _, l := range localesOf(lang) {
			if lang != base {
				c.NameLocalizations[string(l)] = v.in(lang).Find
			}
		}
	}
	return c
}

func (c *command) localize(lang, base string, name bot.Command, help []bot.CommandHelp) {
	i := slices.IndexFunc(help, func(h bot.CommandHelp) bool { return h.Command == name })
	if lang == base || i < 0 {
		return
	}
	for _, l := range localesOf(lang) {
		if commandName.MatchString(help[i].Name) {
			c.NameLocalizations[string(l)] = help[i].Name
		}
		c.DescriptionLocalizations[string(l)] = clip(help[i].Description, maxDescriptionText)
	}
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
		out[strconv.Itoa(c.Type)+" "+c.Name] = string(text)
	}
	return out
}

func filled(m map[string]string) map[string]string {
	if m == nil {
		return map[string]string{}
	}
	return m
}
