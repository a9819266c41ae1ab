package discord

import (
	"encoding/json"
	"net/url"
	"regexp"
	"slices"
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
	ID        string     `json:"id"`
	ChannelID string     `json:"channel_id"`
	GuildID   string     `json:"guild_id"`
	Type      int        `json:"type"`
	Flags     int        `json:"flags"`
	Content   string     `json:"content"`
	WebhookID string     `json:"webhook_id"`
	Timestamp time.Time  `json:"timestamp"`
	EditedAt  *time.Time `json:"edited_timestamp"` // nil where nobody has changed the words
	Author    user       `json:"author"`
	Mentions  []user     `json:"mentions"`
	Roles     []string   `json:"mention_roles"`
	Member    struct {
		Roles []string `json:"roles"`
	} `json:"member"`
	ReplyTo *struct {
		Author user `json:"author"`
	} `json:"referenced_message"`
	For struct {
		ID string `json:"id"`
	} `json:"interaction_metadata"` // what a message of the bot's own answers
	carried

	role string // the bot's own, where it is mentioned
}

// carried is what a message may hold besides its text.
type carried struct {
	Attachments []struct {
		ContentType string `json:"content_type"`
	} `json:"attachments"`
	Stickers  []json.RawMessage `json:"sticker_items"`
	Forwarded []struct {
		Message struct {
			Content string `json:"content"`
		} `json:"message"`
	} `json:"message_snapshots"`
}

// The types of messages that people write; the others tell of joins, pins and the like.
var written = []int{int(discordgo.MessageTypeDefault), int(discordgo.MessageTypeReply)}

// human reports whether a person wrote the message.
func (m post) human() bool {
	return m.ID != "" && m.Author.ID != "" && !m.Author.Bot && !m.Author.System && m.WebhookID == "" && slices.Contains(written, m.Type)
}

// addressed reports whether the message is written to the bot: in private, with a mention of it or of its role, or as a
// reply.
func (m post) addressed(self string) bool {
	return m.GuildID == "" || m.mentions(self) || m.role != "" || m.repliesTo(self)
}

func (m post) mentions(self string) bool {
	return slices.ContainsFunc(m.Mentions, func(u user) bool { return u.ID == self })
}

func (m post) repliesTo(self string) bool { return m.ReplyTo != nil && m.ReplyTo.Author.ID == self }

// open reports whether the message is written to nobody: it replies to no one and names no one.
func (m post) open() bool { return m.ReplyTo == nil && len(m.Mentions) == 0 }

// begins reports that the message opens a forum post: it bears the post's own id.
func (m post) begins(at place) bool { return at.thread() && m.ID == m.ChannelID }

// withheld reports that Discord kept the content back: without the message-content intent a message of a server that
// does not mention the bot comes empty, whatever the person wrote.
func (m post) withheld(self string) bool {
	return m.GuildID != "" && m.Content == "" && !m.mentions(self)
}

var mention = regexp.MustCompile(`<@[!&]?(\d+)>`)

// text is what was written, without the mentions of the bot and its role; other people's stand by name, not by number.
func (m post) text(self string) string {
	s := mention.ReplaceAllStringFunc(m.Content, func(s string) string {
		id := strings.Trim(s, "<@!&>")
		if id == self || id == m.role {
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
// know, or that somebody typed behind the bot's name, comes as a message. The title of a forum post belongs to what its
// first message asks.
func (m post) question(b adapters.Bot, self string, at place) bot.Question {
	text := m.text(self)
	if m.begins(at) && !strings.HasPrefix(text, "/") {
		text = strings.TrimSpace(at.Name + "\n" + text)
	}
	q := adapters.Typed(b, text, "")
	if kind := m.media(text); kind != "" {
		q.Command, q.Text = bot.Media, kind
	}
	if text == "" && len(m.Forwarded) > 0 && m.Forwarded[0].Message.Content != "" {
		q.Command, q.Text = bot.Find, m.Forwarded[0].Message.Content
	}
	q.Conversation, q.Time = conversation(m.ChannelID, m.Author.ID), m.Timestamp
	q.Hears = bot.HearsTitles
	q.Person, q.Chat, q.Group = prefix+m.Author.ID, prefix+at.home(), at.group() || m.GuildID != ""
	return q
}

// flagVoice marks a voice message.
const flagVoice = 1 << 13

// media is the kind of a message without words, "" where it has some.
func (m post) media(text string) string {
	switch {
	case text != "" && !onlyLink(text):
		return ""
	case text != "":
		return "link"
	case m.Flags&flagVoice != 0:
		return "voice"
	case len(m.Stickers) > 0:
		return "sticker"
	case len(m.Attachments) > 0:
		return mediaKind(m.Attachments[0].ContentType)
	}
	return ""
}

func mediaKind(contentType string) string {
	switch kind, _, _ := strings.Cut(contentType, "/"); kind {
	case "image":
		return "photo"
	case "video":
		return "video"
	case "audio":
		return "voice"
	}
	return "file"
}

// onlyLink reports whether a text is nothing but one web address.
func onlyLink(text string) bool {
	u, err := url.Parse(strings.Trim(text, "<>"))
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https") && !strings.ContainsAny(text, " \n\t")
}
