package telegram

import (
	"cmp"
	"slices"
	"strings"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/adapters"
	"disputebot/bot"
)

// reader decides which updates are meant for the bot, and what they ask.
type reader struct {
	self   tgbotapi.User
	bot    adapters.Bot
	albums map[int64]string // the album that a chat sent last
}

func newReader(self tgbotapi.User, b adapters.Bot) *reader {
	return &reader{self: self, bot: b, albums: map[int64]string{}}
}

// read turns an update into a task; ok is false where there is nothing to do, but to end the waiting sign on a button.
func (r *reader) read(u update, now time.Time) (t task, ok bool) {
	switch {
	case u.CallbackQuery != nil:
		t, ok = r.readTap(u.CallbackQuery, now)
	case u.InlineQuery != nil:
		t, ok = readInline(u.InlineQuery, now)
	case u.Message != nil:
		t, ok = r.readMessage(u.Message)
	case u.EditedMessage != nil:
		t, ok = r.readMessage(u.EditedMessage)
		t.kind = editTask
	}
	t.update = u.UpdateID
	return t, ok
}

// readTap reads a pressed button. Under an inline message there is no chat to answer into.
func (r *reader) readTap(c *callback, now time.Time) (task, bool) {
	t := task{kind: tapTask, callback: c.ID}
	if c.Message == nil || c.Message.Chat == nil || c.From == nil || c.From.IsBot || c.Data == "" {
		return t, false
	}
	m := c.Message
	t.label, t.addressed, t.person, t.keyboard = m.label(c.Data), true, c.From.ID, m.ReplyMarkup
	t.place = place{chat: m.Chat.ID, topic: m.topic(), replyTo: m.MessageID, stay: m.comment()}
	t.question = bot.Question{Command: bot.Tap, Text: c.Data, Locale: c.From.LanguageCode, Time: now}
	t.identify(m.Chat, c.From.ID)
	t.question.Hears = r.hears()
	return t, true
}

// readInline reads what somebody types behind the bot's name in any chat. It is half a question at most: it belongs to no
// conversation, and nothing is kept of it.
func readInline(q *tgbotapi.InlineQuery, now time.Time) (task, bool) {
	if q.From == nil || q.From.IsBot || q.ID == "" {
		return task{}, false
	}
	question := bot.Question{Command: bot.Ask, Text: strings.TrimSpace(q.Query), Locale: q.From.LanguageCode, Time: now}
	return task{kind: inlineTask, inline: q.ID, person: q.From.ID, addressed: true, question: question}, true
}

func (r *reader) readMessage(m *message) (task, bool) {
	who, known := author(m)
	if m.Chat == nil || !known || r.ours(m) {
		return task{}, false
	}
	t := task{place: place{chat: m.Chat.ID, topic: m.topic(), replyTo: m.MessageID, stay: m.comment()}}
	if !r.request(m, &t) {
		return task{}, false
	}
	t.question.Locale = cmp.Or(t.question.Locale, m.locale())
	if m.SenderChat == nil {
		t.person = who
	}
	t.anonymous = m.SenderChat != nil && m.SenderChat.ID == m.Chat.ID
	t.question.Time = time.Unix(int64(max(m.Date, m.EditDate)), 0).UTC()
	t.identify(m.Chat, who)
	t.question.Hears = r.hears()
	return t, true
}

// locale is the language of the author's phone, "" where it is not told.
func (m *message) locale() string {
	if m.From == nil {
		return ""
	}
	return m.From.LanguageCode
}

// hears is what the bot is shown of a group: with its privacy mode on, which is how BotFather makes every bot, nothing
// that is not for it, unless it is an administrator.
func (r *reader) hears() bot.Hearing {
	if r.self.CanReadAllGroupMessages {
		return bot.HearsAll
	}
	return bot.HearsAsAdmin
}

// identify says who asks and where.
func (t *task) identify(chat *tgbotapi.Chat, who int64) {
	t.who = who
	t.question.Person, t.question.Chat = chatName(who), chatName(chat.ID)
	t.question.Group, t.question.NoThreads = !chat.IsPrivate(), true // answers stay in their topic
	t.question.Conversation = conversation(t.place, who)
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

// request finds what a message asks of the bot; it is false where the message asks nothing of it.
func (r *reader) request(m *message, t *task) bool {
	text, entities := m.words()
	private := m.Chat.IsPrivate()
	if name, to, rest, ok := command(text, entities); ok {
		t.addressed, t.commanded = true, true
		return r.commanded(m, name, to, rest, &t.question)
	}
	rest, called := r.withoutMention(text, entities)
	t.addressed = private || called || r.answersUs(m)
	if !t.addressed {
		t.question = bot.Question{Command: bot.Ask, Text: rest}
		return r.openTo(m, rest, entities)
	}
	return r.words(m, rest, called, &t.question)
}

// words reads a message in plain words to the bot, or one without words.
func (r *reader) words(m *message, rest string, called bool, q *bot.Question) bool {
	kind := m.medium()
	switch {
	case m.forwarded() && rest != "":
		*q = bot.Question{Command: bot.Find, Text: rest}
	case rest == "" && kind != "":
		*q = bot.Question{Command: bot.Media, Text: kind}
		return r.firstOfAlbum(m)
	case rest == "" && !called:
		return false
	case called || !linkAlone(m, rest):
		*q = bot.Question{Command: bot.Ask, Text: r.orAnswered(rest, m)}
	default:
		*q = bot.Question{Command: bot.Media, Text: "link"}
	}
	return true
}

// openTo reports whether a message to nobody in particular may be a question to the bot, in a chat that lets it listen.
func (r *reader) openTo(m *message, text string, entities []tgbotapi.MessageEntity) bool {
	toOther := slices.ContainsFunc(entities, func(e tgbotapi.MessageEntity) bool {
		return e.Type == "mention" || e.Type == "text_mention" || e.Type == "bot_command"
	})
	return text != "" && m.Text != "" && !toOther && m.answered() == nil && !m.forwarded() && !linkAlone(m, text)
}

// firstOfAlbum reports whether a message is the first of its album, or in none: an album is answered once.
func (r *reader) firstOfAlbum(m *message) bool {
	if m.MediaGroupID == "" {
		return true
	}
	if r.albums == nil || len(r.albums) > remembered {
		r.albums = map[int64]string{}
	}
	first := r.albums[m.Chat.ID] != m.MediaGroupID
	r.albums[m.Chat.ID] = m.MediaGroupID
	return first
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
