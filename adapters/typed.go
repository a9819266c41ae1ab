package adapters

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

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
	if c, lang, ok := Command(b, name, locale); ok {
		return bot.Question{Command: c, Text: rest, Locale: lang}
	}
	return bot.Question{Command: bot.Unknown, Text: name, Locale: locale}
}

// Canonical are the commands that go by their own names in every language.
func Canonical() []bot.Command {
	return []bot.Command{bot.Ask, bot.Start, bot.Help, bot.Sources, bot.Who, bot.Matrix, bot.Timeline, bot.Compare, bot.Cite, bot.Quiz,
		bot.Settings, bot.Privacy, bot.ForgetMe, bot.Reset, bot.Find, bot.Report}
}

// Command finds the command that goes by a name, in capitals, without accents or with "_" for "-" as well, and the language
// to reply in: a name that a command has in the code or in the person's own language leaves it as it is, one that only
// another language has tells that they speak that one.
func Command(b Bot, name, locale string) (c bot.Command, lang string, ok bool) {
	name = PlainName(name)
	if c := bot.Command(name); slices.Contains(Canonical(), c) {
		return c, locale, true
	}
	own, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(locale, "_", "-")), "-")
	for _, h := range b.Commands(own) {
		if called(h, name) {
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

// called tells whether a command goes by a plain name, or by another that means it.
func called(h bot.CommandHelp, name string) bool {
	return PlainName(h.Name) == name || slices.ContainsFunc(h.Aliases, func(a string) bool { return PlainName(a) == name })
}

// PlainName is a command's name as the narrowest platforms take it: small letters without accents, "_" between words.
func PlainName(name string) string {
	var out strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '-':
			out.WriteByte('_')
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
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
