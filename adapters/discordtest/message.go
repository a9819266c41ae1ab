package discordtest

import (
	"encoding/json"
	"maps"
	"strings"
	"time"
)

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
	s.keep(m)
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
		if _, list := c["options"]; list {
			c["min_values"], c["max_values"] = 1, 1 // Discord's defaults
		}
		if inner, ok := c["components"].([]any); ok {
			number(inner, n)
		}
	}
}

// refer makes a message the reply to another one, nil where that is gone.
func (m *Message) refer(to *Message) {
	m.wire["type"], m.wire["referenced_message"] = 19, nil
	m.wire["message_reference"] = map[string]any{"type": 0, "message_id": m.ReplyTo, "channel_id": m.ChannelID}
	if to != nil {
		m.wire["referenced_message"] = to.alone()
	}
}

// alone is a message as it stands in another one: without the message that it answers itself.
func (m *Message) alone() map[string]any {
	out := maps.Clone(m.wire)
	delete(out, "referenced_message")
	return out
}

// flag sets a flag of the message as people see it, or takes it away.
func (m *Message) flag(flag int, set bool) {
	flags, _ := m.wire["flags"].(int)
	if flags &^= flag; set {
		flags |= flag
	}
	m.wire["flags"] = flags
}

func (m *Message) empty() bool {
	return strings.TrimSpace(m.Content) == "" && len(m.Embeds) == 0 && len(m.Files) == 0
}

// announce tells of a message of the bot's: the clients of all who see it, and the bot itself. One that one person alone
// sees reaches the bot as a private message does, and without a word of the guild (documentation, "Messages").
func (s *Server) announce(event string, m *Message) {
	c := s.channels[m.ChannelID]
	if c != nil && m.Ephemeral {
		c = &channel{id: c.id, kind: c.kind, dm: true}
	}
	if c != nil {
		s.deliver(event, c, User{ID: BotID, Bot: true}, m.wire, true)
	}
	s.show(event, m)
}

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
