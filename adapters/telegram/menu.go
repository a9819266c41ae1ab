package telegram

import (
	"context"
	"fmt"
	"regexp"
	"slices"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

var menuName = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)

const maxDescription = 256 // code points

// offerCommands sets the menu of commands for each language, and for all others that of the bot's first one. What is
// set already is left alone.
func (p *Platform) offerCommands(ctx context.Context) error {
	langs := p.bot.Languages()
	if len(langs) == 0 {
		return nil
	}
	if err := p.offerIn(ctx, "", menu(p.bot.Commands(langs[0]))); err != nil {
		return err
	}
	for _, lang := range langs {
		if err := p.offerIn(ctx, lang, menu(p.bot.Commands(lang))); err != nil {
			return err
		}
	}
	return nil
}

// menu lists the commands in a form that Telegram takes.
func menu(list []bot.CommandHelp) []tgbotapi.BotCommand {
	var out []tgbotapi.BotCommand
	for _, c := range list {
		description := []rune(c.Description)
		if menuName.MatchString(c.Name) && len(description) > 0 {
			out = append(out, tgbotapi.BotCommand{Command: c.Name, Description: string(description[:min(len(description), maxDescription)])})
		}
	}
	return out
}

func (p *Platform) offerIn(ctx context.Context, lang string, want []tgbotapi.BotCommand) error {
	params := tgbotapi.Params{}
	params.AddNonEmpty("language_code", lang)
	var have []tgbotapi.BotCommand
	if err := p.api.call(ctx, "getMyCommands", params, &have); err != nil {
		return fmt.Errorf("read the command menu for %q: %w", lang, err)
	}
	if len(want) == 0 || slices.Equal(have, want) {
		return nil
	}
	params["commands"] = marshal(want)
	if err := p.api.call(ctx, "setMyCommands", params, nil); err != nil {
		return fmt.Errorf("set the command menu for %q: %w", lang, err)
	}
	return nil
}
