package telegram

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/adapters"
	"disputebot/bot"
)

var menuName = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)

const (
	maxDescription = 256 // code points
	maxCommands    = 100
	menuLimit      = 20 * time.Second // for setting all menus
)

// scope is where a menu is shown, and which commands stand in it.
type scope struct {
	name  string
	shows func(bot.Command) bool
}

// scopes: in a group nobody can do anything with what is about one person alone, and only its administrators with what
// is set for it.
var scopes = [...]scope{
	{"all_private_chats", func(bot.Command) bool { return true }},
	{"all_group_chats", func(c bot.Command) bool { return shared(c) && c != bot.Settings }},
	{"all_chat_administrators", shared},
}

func shared(c bot.Command) bool { return c != bot.Privacy && c != bot.ForgetMe && c != bot.Start }

// offerCommands sets the menus of commands for each kind of chat and each language, and for all other languages those
// of the bot's first one. What is set already is left alone.
func (p *Platform) offerCommands(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, menuLimit)
	defer cancel()
	langs := p.bot.Languages()
	if len(langs) == 0 {
		return nil
	}
	for _, s := range scopes {
		for i, code := range append([]string{""}, langs...) {
			if err := p.offerIn(ctx, s.name, code, menu(p.bot.Commands(langs[max(i-1, 0)]), s.shows)); err != nil {
				return err
			}
		}
	}
	return nil
}

// menu lists the commands that a scope shows in a form that Telegram takes: each under its first name, the others are
// aliases.
func menu(list []bot.CommandHelp, shows func(bot.Command) bool) []tgbotapi.BotCommand {
	var out []tgbotapi.BotCommand
	seen := map[bot.Command]bool{}
	for _, c := range list {
		name, description := adapters.PlainName(c.Name), clip(c.Description, maxDescription)
		if seen[c.Command] || !shows(c.Command) || !menuName.MatchString(name) || description == "" || len(out) == maxCommands {
			continue
		}
		seen[c.Command] = true
		out = append(out, tgbotapi.BotCommand{Command: name, Description: description})
	}
	return out
}

func (p *Platform) offerIn(ctx context.Context, scope, lang string, want []tgbotapi.BotCommand) error {
	params := tgbotapi.Params{"scope": marshal(map[string]string{"type": scope})}
	params.AddNonEmpty("language_code", lang)
	var have []tgbotapi.BotCommand
	if err := p.api.call(ctx, "getMyCommands", params, &have); err != nil {
		return fmt.Errorf("read the command menu of %s for %q: %w", scope, lang, err)
	}
	if len(want) == 0 || slices.Equal(have, want) {
		return nil
	}
	params["commands"] = marshal(want)
	if err := p.api.call(ctx, "setMyCommands", params, nil); err != nil {
		return fmt.Errorf("set the command menu of %s for %q: %w", scope, lang, err)
	}
	return nil
}
