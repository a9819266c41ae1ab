package discord

import (
	"context"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// A server has settings of its own, which hold in every channel that has none. To the bot the server is one more chat.

// serverMark stands behind the data of the buttons under a server's settings, and tells that it is those they change: for
// the bot a button means the chat it is pressed in. No data of the bot's holds an "@".
const serverMark = "@server"

// forServer reports whether an interaction is about the settings of the whole server.
func (in interaction) forServer(m menu) bool {
	if in.GuildID == "" {
		return false
	}
	if in.Type == discordgo.InteractionMessageComponent {
		return strings.HasSuffix(in.pressed(), serverMark)
	}
	return m.byName[in.Data.Name] == bot.Settings && in.chosen(m.names[fieldServer])
}

// marked puts the mark behind the buttons of a server's settings, and says above what they are of.
func (m message) marked(heading string) message {
	m.content = withAsked(heading, m.content)
	var rows []discordgo.ActionsRow
	for _, row := range m.rows {
		var out []discordgo.MessageComponent
		for _, c := range row.Components {
			if b, ok := c.(discordgo.Button); ok && strings.HasPrefix(b.CustomID, settingsData) {
				b.CustomID += serverMark
				c = b
			}
			out = append(out, c)
		}
		rows = append(rows, discordgo.ActionsRow{Components: out})
	}
	m.rows = rows
	return m
}

// prevailing are the settings that hold for a question, and q's chat becomes the one they are of: the channel, or the
// server where the channel has none. What changes settings stays with the chat it names.
func (p *Platform) prevailing(ctx context.Context, q *bot.Question, at place) bot.ChatSettings {
	s := p.settings(ctx, q.Chat)
	if s != (bot.ChatSettings{}) || at.GuildID == "" || q.Chat == prefix+at.GuildID {
		return s
	}
	server := p.settings(ctx, prefix+at.GuildID)
	if server != (bot.ChatSettings{}) && !ownChat(*q) {
		q.Chat = prefix + at.GuildID
	}
	return server
}

// ownChat reports whether a question is about the very chat it is asked in: its settings, or a quiz to be posted there.
func ownChat(q bot.Question) bool {
	switch q.Command {
	case bot.Settings, bot.Quiz:
		return true
	case bot.Tap:
		return strings.HasPrefix(q.Text, settingsData) || strings.HasPrefix(q.Text, quizData)
	}
	return false
}
