package discordtest

import (
	"strings"
	"time"
)

// User is a person on the server.
type User struct {
	ID     string
	Name   string
	Locale string // of the person's app: "fr"
	Bot    bool   // another bot
	// Manages tells that the person may manage the guild's channels.
	Manages bool
}

// Message is a message as people see it.
type Message struct {
	ID         string
	ChannelID  string
	Content    string
	Embeds     []Embed
	Components []Component
	Files      []File
	ReplyTo    string
	Ephemeral  bool // seen by the one who asked alone

	eyes string         // whose, of an ephemeral one
	wire map[string]any // as the interface gives it
}

// Embed is one embed of a message.
type Embed struct {
	Title       string `json:"title"`
	Description string `json:"description"`
	Color       int    `json:"color"`
	Author      struct {
		Name string `json:"name"`
	} `json:"author"`
	Footer struct {
		Text string `json:"text"`
	} `json:"footer"`
}

// Component is a row or a button.
type Component struct {
	Type       int         `json:"type"`
	Label      string      `json:"label"`
	CustomID   string      `json:"custom_id"`
	URL        string      `json:"url"`
	Components []Component `json:"components"`
	// Of a list, its entries and what stands in it before one is chosen.
	Options     []Option `json:"options"`
	Placeholder string   `json:"placeholder"`
}

// Option is one entry of a list.
type Option struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Buttons are the message's buttons, row after row.
func (m Message) Buttons() []Component {
	var out []Component
	for _, row := range m.Components {
		out = append(out, row.Components...)
	}
	return out
}

// Mention is what mentions the bot in a text.
const Mention = "<@" + BotID + ">"

// MentionRole is what mentions the bot's role, which is not the bot: Discord shows it no more of such a message.
const MentionRole = "<@&" + RoleBot + ">"

// User makes a person.
func (s *Server) User(name, locale string) User {
	s.mu.Lock()
	defer s.mu.Unlock()
	return User{ID: s.newID(), Name: name, Locale: locale}
}

// Post is what somebody writes. Its zero fields are the usual.
type Post struct {
	By      User
	Channel string
	Text    string
	ReplyTo string // the id of a message
	NoPing  bool   // the reply mentions nobody
	Type    int    // of the message; 0 is the usual one
	Webhook string // the webhook that wrote it
	Voice   bool   // a voice message
	File    string // the type of a file that goes along: "image/png"
	Sticker bool
	Forward string // the text of a message that is forwarded
}

// Say writes a message and returns its id. Its content reaches the bot as Discord lets it: in private, or where the
// bot is mentioned.
func (s *Server) Say(p Post) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.channels[p.Channel]
	return s.write(c, s.place(c), p)
}

// Begin opens a post in a forum and returns its id, which is both the thread's and its first message's.
func (s *Server) Begin(p Post, title string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := &channel{id: s.newID(), kind: typeThread, parent: p.Channel, name: title}
	s.add(c)
	m := s.place(c)
	m.ID = c.id
	m.wire["id"] = c.id
	return s.write(c, m, p)
}

// write lets somebody write a message that has its place.
func (s *Server) write(c *channel, m *Message, p Post) string {
	m.Content, m.ReplyTo = p.Text, p.ReplyTo
	wire := m.wire
	wire["content"], wire["author"], wire["type"] = p.Text, person(p.By), p.Type
	mentions := []any{}
	if strings.Contains(p.Text, Mention) || strings.Contains(p.Text, "<@!"+BotID+">") {
		mentions = append(mentions, botUser())
	}
	if to := s.find(p.ReplyTo); to != nil {
		wire["type"] = 19
		wire["message_reference"] = map[string]any{"type": 0, "message_id": to.ID, "channel_id": c.id}
		wire["referenced_message"] = to.alone()
		if !p.NoPing && len(mentions) == 0 && to.wire["author"].(map[string]any)["id"] == BotID {
			mentions = append(mentions, botUser())
		}
	}
	wire["mentions"] = mentions
	if wire["mention_roles"] = []any{}; strings.Contains(p.Text, MentionRole) {
		wire["mention_roles"] = []any{RoleBot}
	}
	p.carry(wire)
	if p.Webhook != "" {
		wire["webhook_id"] = p.Webhook
	}
	s.fault(s.judge.response("message", raw(wire)))
	event := "MESSAGE_CREATE"
	if wire["edited_timestamp"] != nil {
		event = "MESSAGE_UPDATE"
	}
	s.deliver(event, c, p.By, wire, len(mentions) > 0)
	s.show(event, m)
	return m.ID
}

// Revise lets somebody change what they wrote.
func (s *Server) Revise(messageID string, p Post) {
	s.tb.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.find(messageID)
	if m == nil {
		s.tb.Fatalf("discordtest: no message %s", messageID)
	}
	m.wire["edited_timestamp"] = s.now().UTC().Format(time.RFC3339Nano)
	s.write(s.channels[m.ChannelID], m, p)
}

// carry puts what goes along with a message into it.
func (p Post) carry(wire map[string]any) {
	if p.Voice {
		wire["flags"] = 1 << 13
	}
	if p.Sticker {
		wire["sticker_items"] = []any{map[string]any{"id": "1", "name": "x", "format_type": 1}}
	}
	if p.File != "" {
		wire["attachments"] = []any{map[string]any{"id": "1", "filename": "x", "size": 1, "content_type": p.File,
			"url": "https://cdn.a.example/x", "proxy_url": "https://cdn.a.example/x"}}
	}
	if p.Forward != "" {
		wire["message_snapshots"] = []any{map[string]any{"message": map[string]any{"type": 0, "content": p.Forward, "mentions": []any{},
			"mention_roles": []any{}, "attachments": []any{}, "embeds": []any{}, "components": []any{}, "flags": 0,
			"timestamp": wire["timestamp"], "edited_timestamp": nil}}}
	}
}

// deliver dispatches a message as the bot's intents allow.
func (s *Server) deliver(name string, c *channel, by User, wire map[string]any, mentioned bool) {
	if s.session == nil {
		return
	}
	event := map[string]any{}
	for k, v := range wire {
		event[k] = v
	}
	wanted := intentDirectMessages
	event["channel_type"] = c.kind
	if !c.dm {
		wanted = intentGuildMessages
		event["guild_id"], event["member"] = GuildID, member(by)
		if !mentioned && s.session.intents&intentMessageContent == 0 {
			event["content"], event["embeds"], event["attachments"], event["components"] = "", []any{}, []any{}, []any{}
			delete(event, "message_snapshots")
		}
	}
	if s.session.intents&wanted != 0 {
		s.dispatch(name, raw(event))
	}
}

// Messages are those that the bot has written in a channel, oldest first, deferred ones that are still empty left out.
func (s *Server) Messages(channelID string) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	c := s.channels[channelID]
	if c == nil {
		return nil // a thread that is not made yet
	}
	for _, m := range c.messages {
		if m.wire["author"].(map[string]any)["id"] == BotID && !m.empty() && !m.Ephemeral {
			out = append(out, *m)
		}
	}
	return out
}

// AwaitMessages waits until the bot has written n messages in a channel.
func (s *Server) AwaitMessages(channelID string, n int) []Message {
	s.tb.Helper()
	s.Await("messages in a channel", func() bool { return len(s.Messages(channelID)) >= n })
	return s.Messages(channelID)
}

// Commands are those that the bot has registered, as people see them.
func (s *Server) Commands() []map[string]any {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]map[string]any(nil), s.commands...)
}
