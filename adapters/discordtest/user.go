package discordtest

import (
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// User is a person on the server.
type User struct {
	ID     string
	Name   string
	Locale string // of the person's app: "fr"
	Bot    bool   // another bot
}

// Message is a message as people see it.
type Message struct {
	ID         string
	ChannelID  string
	Content    string
	Embeds     []Embed
	Components []Component
	ReplyTo    string

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

// User makes a person.
func (s *Server) User(name, locale string) User {
	s.mu.Lock()
	defer s.mu.Unlock()
	return User{ID: s.newID(), Name: name, Locale: locale}
}

// Channel makes a channel of the guild; a thread is one too.
func (s *Server) Channel() string { return s.newChannel(false) }

// DM makes a private chat with the bot.
func (s *Server) DM() string { return s.newChannel(true) }

func (s *Server) newChannel(dm bool) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := &channel{id: s.newID(), dm: dm}
	s.channels[c.id] = c
	return c.id
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
}

// Say writes a message and returns its id. Its content reaches the bot as Discord lets it: in private, or where the
// bot is mentioned.
func (s *Server) Say(p Post) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.channels[p.Channel]
	m := s.place(c)
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
		wire["referenced_message"] = to.wire
		if !p.NoPing && len(mentions) == 0 && to.wire["author"].(map[string]any)["id"] == BotID {
			mentions = append(mentions, botUser())
		}
	}
	wire["mentions"] = mentions
	if p.Webhook != "" {
		wire["webhook_id"] = p.Webhook
	}
	s.fault(s.judge.response("message", raw(wire)))
	s.deliver(c, wire, len(mentions) > 0)
	return m.ID
}

// deliver dispatches a message as the bot's intents allow.
func (s *Server) deliver(c *channel, wire map[string]any, mentioned bool) {
	if s.session == nil {
		return
	}
	event := map[string]any{}
	for k, v := range wire {
		event[k] = v
	}
	wanted := intentDirectMessages
	event["channel_type"] = 1
	if !c.dm {
		wanted = intentGuildMessages
		event["channel_type"] = 0
		event["guild_id"] = GuildID
		if !mentioned && s.session.intents&intentMessageContent == 0 {
			event["content"], event["embeds"], event["attachments"], event["components"] = "", []any{}, []any{}, []any{}
		}
	}
	if s.session.intents&wanted != 0 {
		s.dispatch("MESSAGE_CREATE", raw(event))
	}
}

// Slash uses a command, with its options as name, value, name, value.
func (s *Server) Slash(by User, channelID, name string, options ...string) *Interaction {
	list := []any{}
	for i := 0; i+1 < len(options); i += 2 {
		list = append(list, map[string]any{"name": options[i], "type": 3, "value": options[i+1]})
	}
	return s.interact(by, channelID, 2, nil, map[string]any{"id": AppID, "name": name, "type": 1, "options": list})
}

// Press presses a button of a message.
func (s *Server) Press(by User, messageID, customID string) *Interaction {
	s.tb.Helper()
	s.mu.Lock()
	m := s.find(messageID)
	s.mu.Unlock()
	there := m != nil && slices.ContainsFunc(m.Buttons(), func(c Component) bool { return c.CustomID == customID })
	if !there {
		s.tb.Fatalf("discordtest: message %s has no button %q", messageID, customID)
	}
	return s.interact(by, m.ChannelID, 3, m, map[string]any{"custom_id": customID, "component_type": 2})
}

func (s *Server) interact(by User, channelID string, kind int, onto *Message, data map[string]any) *Interaction {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.channels[channelID]
	i := &Interaction{s: s, ID: s.newID(), channel: c, created: s.now(), onto: onto}
	i.Token = "interaction-token-" + i.ID
	s.interactions[i.Token] = i
	event := map[string]any{
		"id": i.ID, "application_id": AppID, "type": kind, "token": i.Token, "version": 1, "data": data,
		"channel_id": c.id, "locale": by.Locale, "app_permissions": "0", "entitlements": []any{},
		"authorizing_integration_owners": map[string]any{"0": GuildID}, "attachment_size_limit": 10485760,
	}
	if c.dm {
		event["user"], event["context"] = person(by), 1
	} else {
		event["member"] = map[string]any{"user": person(by), "roles": []any{}, "permissions": "0", "joined_at": nil, "deaf": false, "mute": false, "flags": 0}
		event["guild_id"], event["guild_locale"], event["context"] = GuildID, "en-US", 0
	}
	if onto != nil {
		event["message"] = onto.wire
	}
	s.dispatch("INTERACTION_CREATE", raw(event))
	return i
}

// Messages are those that the bot has written in a channel, oldest first, deferred ones that are still empty left out.
func (s *Server) Messages(channelID string) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	for _, m := range s.channels[channelID].messages {
		if m.wire["author"].(map[string]any)["id"] == BotID && !m.empty() {
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

// The functions below are called with the lock held.

func person(u User) map[string]any {
	return map[string]any{"id": u.ID, "username": u.Name, "discriminator": "0", "global_name": nil, "avatar": nil,
		"public_flags": 0, "flags": 0, "bot": u.Bot, "primary_guild": nil}
}

// place puts an empty message of the bot into a channel.
func (s *Server) place(c *channel) *Message {
	m := &Message{ID: s.newID(), ChannelID: c.id}
	m.wire = map[string]any{
		"id": m.ID, "channel_id": c.id, "type": 0, "content": "", "mentions": []any{}, "mention_roles": []any{},
		"attachments": []any{}, "embeds": []any{}, "components": []any{}, "flags": 0, "pinned": false, "tts": false,
		"mention_everyone": false, "timestamp": s.now().UTC().Format(time.RFC3339Nano), "edited_timestamp": nil,
		"author": botUser(),
	}
	c.messages = append(c.messages, m)
	return m
}

// post puts a message of the bot into a channel, nil where it would be empty.
func (s *Server) post(c *channel, body []byte) *Message {
	m := s.place(c)
	if !s.fill(m, body) {
		c.messages = c.messages[:len(c.messages)-1]
		return nil
	}
	return m
}

// fill writes what a body brings into a message; false where that leaves it empty.
func (s *Server) fill(m *Message, body []byte) bool {
	var typed Message
	var wire map[string]any
	_ = json.Unmarshal(body, &wire) // the judge has read it
	for _, k := range []string{"content", "embeds", "components"} {
		if v, ok := wire[k]; ok && v != nil {
			m.wire[k] = v
		}
	}
	for _, e := range m.wire["embeds"].([]any) {
		e.(map[string]any)["type"] = "rich"
	}
	number(m.wire["components"].([]any), new(int))
	_ = json.Unmarshal(raw(m.wire), &typed) // our own words
	m.Content, m.Embeds, m.Components = typed.Content, typed.Embeds, typed.Components
	s.fault(s.judge.response("message", raw(m.wire)))
	return !m.empty()
}

// number gives every component an id, as Discord does.
func number(list []any, n *int) {
	for _, c := range list {
		c, ok := c.(map[string]any)
		if !ok {
			continue
		}
		*n++
		c["id"] = *n
		if inner, ok := c["components"].([]any); ok {
			number(inner, n)
		}
	}
}

func (m *Message) empty() bool { return strings.TrimSpace(m.Content) == "" && len(m.Embeds) == 0 }

func (s *Server) find(id string) *Message {
	for _, c := range s.channels {
		for _, m := range c.messages {
			if m.ID == id {
				return m
			}
		}
	}
	return nil
}
