package telegram

import (
	"regexp"
	"slices"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/adapters"
	"disputebot/bot"
)

// wordEnd is what a word goes on with behind Telegram's mark.
var wordEnd = regexp.MustCompile(`^[\pL\d_-]*[\pL\d]`)

// command splits a command from what follows it. It stands at the text's beginning and is marked as one. Telegram's mark
// ends before the first accented letter or hyphen; the name goes on to the end of the word.
func command(text string, entities []tgbotapi.MessageEntity) (name, to, rest string, ok bool) {
	for _, e := range entities {
		if e.Type != "bot_command" || e.Offset != 0 {
			continue
		}
		start, end, in := marked(text, e)
		if !in || text[start] != '/' {
			continue
		}
		if !strings.Contains(text[start:end], "@") {
			end += len(wordEnd.FindString(text[end:]))
		}
		name, to, _ = strings.Cut(text[start+1:end], "@")
		return name, to, strings.TrimSpace(text[end:]), true
	}
	return "", "", "", false
}

// commanded reads a command. Without a name behind the @ it may be meant for any bot of the group; one that the bot
// does not know is then left to the others.
func (r *reader) commanded(m *message, name, to, rest string, q *bot.Question) bool {
	if to != "" && !strings.EqualFold(to, r.self.UserName) {
		return false
	}
	c, lang, known := adapters.Command(r.bot, name, m.locale())
	switch {
	case !known && !m.Chat.IsPrivate() && to == "":
		return false
	case !known:
		*q = bot.Question{Command: bot.Unknown, Text: adapters.PlainName(name)}
		return true
	case c == bot.Ask || c == bot.Find:
		rest = r.orAnswered(rest, m)
	case c == bot.Report:
		rest = m.reported() + "\n" + rest
	case c == bot.Start:
		c, rest = linked(rest)
	}
	*q = bot.Question{Command: c, Text: rest, Locale: lang}
	return true
}

// linked reads a deep link's payload: the name of a command stands for the command, all else is the bot's to read.
func linked(payload string) (bot.Command, string) {
	if c := bot.Command(payload); c != bot.Report && c != bot.Start && slices.Contains(adapters.Canonical(), c) {
		return c, ""
	}
	return bot.Start, payload
}

// withoutMention takes the mentions of the bot out of a text; called is whether there was one.
func (r *reader) withoutMention(text string, entities []tgbotapi.MessageEntity) (rest string, called bool) {
	var kept strings.Builder
	from := 0
	for _, e := range entities {
		start, end, ok := marked(text, e)
		if !ok || start < from || !r.named(text[start:end], e) {
			continue
		}
		kept.WriteString(text[from:start])
		from, called = end, true
	}
	kept.WriteString(text[from:])
	if !called {
		return strings.TrimSpace(text), false
	}
	return strings.Trim(kept.String(), " \t\r\n,:;"), true
}

func (r *reader) named(part string, e tgbotapi.MessageEntity) bool {
	switch e.Type {
	case "mention":
		return strings.EqualFold(part, "@"+r.self.UserName)
	case "text_mention":
		return e.User != nil && e.User.ID == r.self.ID
	case "bot_command": // one that does not begin the text
		_, to, _ := strings.Cut(part, "@")
		return strings.EqualFold(to, r.self.UserName)
	}
	return false
}
