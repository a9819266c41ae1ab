package adapters

import (
	"slices"
	"strings"
	"unicode"

	"disputebot/bot"
)

// Typed reads what somebody typed where the platform itself knows no commands: a command of b after a slash, in any of
// its languages, else a question in plain words. Locale is the person's; a command that only another language has
// ("/aide") tells that they speak that one. Conversation and time are left to the caller.
func Typed(b Bot, text, locale string) bot.Question {
	name, rest, ok := slash(text)
	if !ok {
		return bot.Question{Command: bot.Ask, Text: text, Locale: locale}
	}
	if c := bot.Command(strings.ToLower(name)); slices.Contains([]bot.Command{bot.Ask, bot.Start, bot.Help, bot.Sources}, c) {
		return bot.Question{Command: c, Text: rest, Locale: locale}
	}
	if c, lang, ok := command(b, name, locale); ok {
		return bot.Question{Command: c, Text: rest, Locale: lang}
	}
	return bot.Question{Command: bot.Unknown, Text: name, Locale: locale}
}

// command finds the command of that name and the language to reply in: the names that commands have in the code and in the
// person's own language leave it as it is.
func command(b Bot, name, locale string) (c bot.Command, lang string, ok bool) {
	own, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(locale, "_", "-")), "-")
	for _, h := range b.Commands(own) {
		if strings.EqualFold(string(h.Command), name) || called(h, name) {
			return h.Command, locale, true
		}
	}
	for _, lang := range b.Languages() {
		for _, h := range b.Commands(lang) {
			if called(h, name) {
				return h.Command, lang, true
			}
		}
	}
	return "", "", false
}

// called tells whether a command goes by a name, or by another that means it.
func called(h bot.CommandHelp, name string) bool {
	return strings.EqualFold(h.Name, name) || slices.ContainsFunc(h.Aliases, func(a string) bool { return strings.EqualFold(a, name) })
}

// slash takes a command's name and what follows it out of a text; ok is false where the text is none: a path or a
// lone slash is no command.
func slash(text string) (name, rest string, ok bool) {
	name, ok = strings.CutPrefix(strings.TrimSpace(text), "/")
	if i := strings.IndexFunc(name, unicode.IsSpace); i >= 0 {
		name, rest = name[:i], strings.TrimSpace(name[i:])
	}
	odd := strings.ContainsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && r != '-'
	})
	return name, rest, ok && name != "" && !odd
}
