package discord

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"disputebot/adapters"
	"disputebot/bot"
)

// The events are read into small types of our own: they hold what is used and nothing else, so that a field or a kind of
// component that discordgo does not know can't make an event unreadable.

// user is a person or a bot.
type user struct {
	ID         string `json:"id"`
	Username   string `json:"username"`
	GlobalName string `json:"global_name"`
	Bot        bool   `json:"bot"`
	System     bool   `json:"system"`
}

func (u user) name() string {
	if u.GlobalName != "" {
		return u.GlobalName
	}
	return u.Username
}

// post is a message somebody wrote.
type post struct {
	ID        string    `json:"id"`
	ChannelID string    `json:"channel_id"`
	GuildID   string    `json:"guild_id"`
	Type      int       `json:"type"`
	Content   string    `json:"content"`
	WebhookID string    `json:"webhook_id"`
	Timestamp time.Time `json:"timestamp"`
	Author    user      `json:"author"`
	Mentions  []user    `json:"mentions"`
	ReplyTo   *struct {
		Author user `json:"author"`
	} `json:"referenced_message"`
}

// The types of messages that people write; the others tell of joins, pins and the like.
var written = []int{int(discordgo.MessageTypeDefault), int(discordgo.MessageTypeReply)}

// addressed reports whether a person wrote the message to the bot: in private, with a mention, or as a reply.
func (m post) addressed(self string) bool {
	if m.Author.ID == "" || m.Author.Bot || m.Author.System || m.WebhookID != "" || !slices.Contains(written, m.Type) {
		return false
	}
	return m.GuildID == "" || m.mentions(self) || m.repliesTo(self)
}

func (m post) mentions(self string) bool {
	return slices.ContainsFunc(m.Mentions, func(u user) bool { return u.ID == self })
}

func (m post) repliesTo(self string) bool { return m.ReplyTo != nil && m.ReplyTo.Author.ID == self }

// withheld reports that Discord kept the content back: without the message-content intent a reply that does not mention
// the bot comes empty, whatever the person wrote.
func (m post) withheld(self string) bool {
	return m.GuildID != "" && m.Content == "" && !m.mentions(self)
}

var mention = regexp.MustCompile(`<@!?(\d+)>`)

// text is what was written, without the mentions of the bot; other people's stand by name, not by number.
func (m post) text(self string) string {
	s := mention.ReplaceAllStringFunc(m.Content, func(s string) string {
		id := strings.Trim(s, "<@!>")
		if id == self {
			return " "
		}
		for _, u := range m.Mentions {
			if u.ID == id && u.name() != "" {
				return "@" + u.name()
			}
		}
		return s
	})
	return strings.TrimSpace(s)
}

// question is the message as a question to the bot. Discord takes commands out of what people type; one that it does not
// know, or that somebody typed behind the bot's name, comes as a message.
func (m post) question(b adapters.Bot, self string) bot.Question {
	q := adapters.Typed(b, m.text(self), "")
	q.Conversation, q.Time = conversation(m.ChannelID, m.Author.ID), m.Timestamp
	return q
}

// interaction is a command or a button that somebody used.
type interaction struct {
	ID        string                    `json:"id"`
	AppID     string                    `json:"application_id"`
	Type      discordgo.InteractionType `json:"type"`
	Token     string                    `json:"token"`
	GuildID   string                    `json:"guild_id"`
	ChannelID string                    `json:"channel_id"`
	Locale    string                    `json:"locale"`
	User      *user                     `json:"user"`
	Member    *struct {
		User *user `json:"user"`
	} `json:"member"`
	Message json.RawMessage `json:"message"` // under which the button is
	Data    struct {
		Name     string `json:"name"`
		CustomID string `json:"custom_id"`
		Options  []struct {
			Name  string          `json:"name"`
			Value json.RawMessage `json:"value"`
		} `json:"options"`
	} `json:"data"`
}

// by is who used it: a member in a server, a user in private.
func (i interaction) by() user {
	switch {
	case i.Member != nil && i.Member.User != nil:
		return *i.Member.User
	case i.User != nil:
		return *i.User
	}
	return user{}
}

// option is the text of the first option of that name.
func (i interaction) option(name string) string {
	for _, o := range i.Data.Options {
		var s string
		if o.Name == name && json.Unmarshal(o.Value, &s) == nil {
			return s
		}
	}
	return ""
}

// question is the interaction as a question to the bot; ok is false for kinds that are not served.
func (i interaction) question(m menu) (q bot.Question, ok bool) {
	q = bot.Question{Locale: i.Locale, Conversation: conversation(i.ChannelID, i.by().ID), Time: born(i.ID)}
	switch i.Type {
	case discordgo.InteractionApplicationCommand:
		q.Command, q.Text = bot.Unknown, i.Data.Name
		if c, known := m.command(i.Data.Name); known {
			q.Command, q.Text = c, i.option(m.option)
		}
	case discordgo.InteractionMessageComponent:
		q.Command, q.Text = bot.Tap, i.Data.CustomID
	default:
		return q, false
	}
	return q, true
}

// asked is what the person asked for, in words: Discord shows others only that a command or a button was used, not with
// what. It is "" where there is nothing to add.
func (i interaction) asked(q bot.Question) string {
	switch q.Command {
	case bot.Ask:
		return q.Text
	case bot.Tap:
		return i.label()
	}
	return ""
}

// label is that of the button that was pressed.
func (i interaction) label() string {
	var m struct {
		Rows []struct {
			Buttons []struct {
				Label    string `json:"label"`
				CustomID string `json:"custom_id"`
			} `json:"components"`
		} `json:"components"`
	}
	if json.Unmarshal(i.Message, &m) != nil {
		return "" // a message unlike ours has no button of ours
	}
	for _, row := range m.Rows {
		for _, b := range row.Buttons {
			if b.CustomID == i.Data.CustomID {
				return b.Label
			}
		}
	}
	return ""
}

// conversation ties together what one person says in one channel or thread (a thread is a channel of its own).
func conversation(channel, person string) string {
	if channel == "" || person == "" {
		return ""
	}
	return "discord:" + channel + ":" + person
}

// epoch is the first millisecond of 2015, from which Discord's ids count.
const epoch = 1420070400000

// born is when Discord made the id, the zero time where it is none of Discord's.
func born(id string) time.Time {
	n, err := strconv.ParseUint(id, 10, 64)
	if err != nil {
		return time.Time{}
	}
	return time.UnixMilli(int64(n>>22) + epoch).UTC()
}
