package bot

import (
	"regexp"
	"slices"
	"strings"
)

// address is a web address as people paste it.
var address = regexp.MustCompile(`(?i)\bhttps?://\S+`)

// meant is a question in plain words as it was meant: a command's bare name is that command, an address alone is a link,
// and an address beside words is no word of the question.
func (b *Bot) meant(m manners, q Question) Question {
	if q.Command != Ask {
		return q
	}
	if command, lang, ok := b.bare(q.Text, b.locale(q.Locale)); ok {
		q.Command, q.Text = command, ""
		if m.lang == "" {
			q.Locale = lang
		}
		return q
	}
	rest := strings.TrimSpace(address.ReplaceAllString(q.Text, " "))
	switch {
	case rest == "" && address.MatchString(q.Text):
		q.Command, q.Text = Media, "link"
	case address.MatchString(q.Text):
		q.Text = rest
	}
	return q
}

// bareCommands are those whose names nobody writes alone to ask something else, as they do "who?" and "cite".
var bareCommands = [...]Command{Help, Sources, Matrix, Timeline, Quiz, Settings, Privacy}

// bare is the command of that name where a text is nothing else, and its language: the person's own where it has that name too.
func (b *Bot) bare(text, own string) (c Command, lang string, ok bool) {
	typed := plain(text)
	for _, lang := range append([]string{own}, languages[:]...) {
		for _, t := range b.catalogs[lang].Commands {
			if slices.Contains(bareCommands[:], t.Command) && (plain(t.Name) == typed || slices.ContainsFunc(t.Aliases, func(a string) bool { return plain(a) == typed })) {
				return t.Command, lang, true
			}
		}
	}
	return "", "", false
}
