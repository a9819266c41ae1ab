package telegram

import (
	"fmt"
	"strings"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/adapters"
	"disputebot/bot"
)

// task is a question and where its reply belongs.
type task struct {
	update   int
	question bot.Question
	callback string // the id of the pressed button's query, "" for a message
	label    string // what stood on the button
	place    place
}

// place is where a reply goes.
type place struct {
	chat    int64
	topic   int // 0 for none
	replyTo int // 0 for none
}

// reader decides which updates are meant for the bot, and what they ask.
type reader struct {
	self  tgbotapi.User
	names map[string]bot.Command
}

func newReader(self tgbotapi.User, b adapters.Bot) *reader {
	r := &reader{self: self, names: map[string]bot.Command{}}
	for _, lang := range b.Languages() {
		for _, c := range b.Commands(lang) {
			r.names[strings.ToLower(c.Name)] = c.Command
		}
	}
	for _, c := range []bot.Command{bot.Ask, bot.Start, bot.Help, bot.Sources} {
		r.names[string(c)] = c
	}
	return r
}

// read turns an update into a task; ok is false where nobody spoke to the bot.
func (r *reader) read(u update, now time.Time) (t task, ok bool) {
	switch {
	case u.CallbackQuery != nil:
		t, ok = r.readTap(u.CallbackQuery, now)
	case u.Message != nil:
		t, ok = r.readMessage(u.Message)
	}
	t.update = u.UpdateID
	return t, ok
}

// readTap reads a pressed button. Under an inline message there is no chat to answer into.
func (r *reader) readTap(c *callback, now time.Time) (task, bool) {
	t := task{callback: c.ID}
	if c.Message == nil || c.Message.Chat == nil || c.From == nil || c.Data == "" {
		return t, false
	}
	t.label = c.Message.label(c.Data)
	t.place = place{chat: c.Message.Chat.ID, topic: c.Message.topic(), replyTo: c.Message.MessageID}
	t.question = bot.Question{Command: bot.Tap, Text: c.Data, Locale: c.From.LanguageCode, Time: now,
		Conversation: conversation(t.place, c.From.ID)}
	return t, true
}

func (r *reader) readMessage(m *message) (task, bool) {
	who, known := author(m)
	if m.Chat == nil || !known || r.ours(m) {
		return task{}, false
	}
	q, ok := r.request(m)
	if !ok {
		return task{}, false
	}
	t := task{place: place{chat: m.Chat.ID, topic: m.topic(), replyTo: m.MessageID}}
	if m.From != nil {
		q.Locale = m.From.LanguageCode
	}
	q.Time, q.Conversation = time.Unix(int64(m.Date), 0).UTC(), conversation(t.place, who)
	t.question = q
	return t, true
}

// author is who speaks: a person, an anonymous administrator in the group's name, or a channel. Bots do not count, and
// neither do the posts that Telegram copies from a channel into its discussion group.
func author(m *message) (id int64, ok bool) {
	switch {
	case m.AutomaticForward:
		return 0, false
	case m.SenderChat != nil:
		return m.SenderChat.ID, true
	case m.From == nil || m.From.IsBot:
		return 0, false
	}
	return m.From.ID, true
}

func (r *reader) ours(m *message) bool { return m.ViaBot != nil && m.ViaBot.ID == r.self.ID }

func conversation(p place, who int64) string {
	return fmt.Sprintf("telegram:%d:%d:%d", p.chat, p.topic, who)
}

// request finds what a message asks of the bot; ok is false where it asks nothing of it.
func (r *reader) request(m *message) (bot.Question, bool) {
	text, entities := m.words()
	private := m.Chat.IsPrivate()
	if name, to, rest, ok := command(text, entities); ok {
		return r.commanded(m, name, to, rest, private)
	}
	rest, called := r.withoutMention(text, entities)
	if !private && !called && !r.answersUs(m) {
		return bot.Question{}, false
	}
	if rest == "" && !called && !spoken(m) {
		return bot.Question{}, false
	}
	return bot.Question{Command: bot.Ask, Text: r.orAnswered(rest, m)}, true
}

// commanded reads a command. Without a name behind the @ it may be meant for any bot of the group; one that the bot
// does not know is then left to the others.
func (r *reader) commanded(m *message, name, to, rest string, private bool) (bot.Question, bool) {
	if to != "" && !strings.EqualFold(to, r.self.UserName) {
		return bot.Question{}, false
	}
	c, known := r.names[name]
	switch {
	case !known && !private && to == "":
		return bot.Question{}, false
	case !known:
		return bot.Question{Command: bot.Unknown, Text: name}, true
	case c == bot.Ask:
		rest = r.orAnswered(rest, m)
	}
	return bot.Question{Command: c, Text: rest}, true
}

// orAnswered is the text, or, where somebody only calls the bot under another's message, that message's.
func (r *reader) orAnswered(text string, m *message) string {
	to := m.answered()
	if text != "" || to == nil || r.answersUs(m) {
		return text
	}
	if m.Quote != nil && m.Quote.Text != "" {
		return m.Quote.Text
	}
	other, _ := to.words()
	return other
}

func (r *reader) answersUs(m *message) bool {
	to := m.answered()
	return to != nil && to.From != nil && to.From.ID == r.self.ID
}

// spoken reports whether a message without words is still something that a person said, which wants an answer: not
// a service message, and not the second picture of an album.
func spoken(m *message) bool {
	return m.MediaGroupID == "" && (m.Sticker != nil || m.Voice != nil || m.Audio != nil || m.Video != nil || m.VideoNote != nil ||
		m.Animation != nil || m.Document != nil || len(m.Photo) > 0 || m.Location != nil || m.Contact != nil)
}

// command splits a command from what follows it. It stands at the text's beginning and is marked as one.
func command(text string, entities []tgbotapi.MessageEntity) (name, to, rest string, ok bool) {
	for _, e := range entities {
		if e.Type != "bot_command" || e.Offset != 0 {
			continue
		}
		start, end, in := marked(text, e)
		if !in || text[start] != '/' {
			continue
		}
		name, to, _ = strings.Cut(text[start+1:end], "@")
		return strings.ToLower(name), to, strings.TrimSpace(text[end:]), true
	}
	return "", "", "", false
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
