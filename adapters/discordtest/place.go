package discordtest

import (
	"encoding/json"
	"net/http"
	"time"
)

// The types of channels that there are here.
const (
	typeText   = 0
	typeDM     = 1
	typeThread = 11
	typeForum  = 15
)

// RoleManagers is the role of the guild that may manage it and its channels, RoleBot the one that Discord makes for the bot.
const (
	RoleManagers = "200000000000000004"
	RoleBot      = "200000000000000005"
)

// The permissions of everybody, and those of the managers.
const (
	everybodysPermissions = "2048"
	managersPermissions   = "2096" // 1<<11 + 1<<4 + 1<<5
)

// channel is a text channel, a forum, a thread or a private chat.
type channel struct {
	id        string
	kind      int
	dm        bool
	with      string // of a private chat, who has it with the bot, where that is known
	parent    string // of a thread
	name      string
	closed    bool // the bot may not write here
	noThreads bool // nor make threads
	noHistory bool // nor see, so it may reply to nothing
	messages  []*Message
}

// wire is the channel as the interface and events give it.
func (c *channel) wire() map[string]any {
	out := map[string]any{"id": c.id, "type": c.kind, "flags": 0, "name": c.name}
	if c.dm {
		delete(out, "name")
		out["recipients"] = []any{}
		return out
	}
	out["guild_id"], out["parent_id"], out["permission_overwrites"] = GuildID, nil, []any{}
	if c.kind == typeThread {
		delete(out, "permission_overwrites")
		out["parent_id"], out["owner_id"] = c.parent, BotID
		out["thread_metadata"] = map[string]any{"archived": false, "locked": false, "auto_archive_duration": 1440,
			"archive_timestamp": time.Now().UTC().Format(time.RFC3339)}
		out["message_count"], out["member_count"], out["total_message_sent"], out["rate_limit_per_user"] = 0, 1, 0, 0
	}
	return out
}

func (c *channel) remove(m *Message) {
	for i := range c.messages {
		if c.messages[i] == m {
			c.messages = append(c.messages[:i:i], c.messages[i+1:]...)
			return
		}
	}
}

// Channel makes a text channel of the guild.
func (s *Server) Channel() string { return s.newChannel(channel{name: "talk"}) }

// Forum makes a forum of the guild, in which every post is a thread.
func (s *Server) Forum() string { return s.newChannel(channel{kind: typeForum, name: "forum"}) }

// Thread makes a thread in a channel.
func (s *Server) Thread(channelID, name string) string {
	return s.newChannel(channel{kind: typeThread, parent: channelID, name: name})
}

// DM makes a private chat with the bot.
func (s *Server) DM() string { return s.newChannel(channel{kind: typeDM, dm: true}) }

func (s *Server) newChannel(c channel) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.id = s.newID()
	s.add(&c)
	return c.id
}

// add lets a channel be, and tells the bot of it as Discord does.
func (s *Server) add(c *channel) {
	s.channels[c.id] = c
	s.order = append(s.order, c.id)
	if s.session == nil || c.dm || s.session.intents&intentGuilds == 0 {
		return
	}
	event := "CHANNEL_CREATE"
	if c.kind == typeThread {
		event = "THREAD_CREATE"
	}
	s.dispatch(event, raw(c.wire()))
}

// Slumber lets the bot know nothing of a channel: a thread that is archived is in no list.
func (s *Server) Slumber(channelID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dispatch("THREAD_DELETE", raw(map[string]any{"id": channelID, "guild_id": GuildID}))
}

// guild is the guild with all its channels, as GUILD_CREATE gives it.
func (s *Server) guild() map[string]any {
	channels, threads := []any{}, []any{}
	for _, id := range s.order {
		switch c := s.channels[id]; {
		case c.kind == typeThread:
			threads = append(threads, c.wire())
		case !c.dm:
			channels = append(channels, c.wire())
		}
	}
	return map[string]any{"id": GuildID, "name": "test", "owner_id": "1", "channels": channels, "threads": threads, "members": []any{},
		"preferred_locale": "en-US", "roles": []any{
			map[string]any{"id": GuildID, "name": "@everyone", "permissions": everybodysPermissions},
			map[string]any{"id": RoleManagers, "name": "managers", "permissions": managersPermissions},
			map[string]any{"id": RoleBot, "name": "disputebot", "permissions": "0", "managed": true, "tags": map[string]any{"bot_id": BotID}},
		}}
}

// member is a person as a member of the guild.
func member(u User) map[string]any {
	roles := []any{}
	if u.Manages {
		roles = append(roles, RoleManagers)
	}
	return map[string]any{"roles": roles, "joined_at": "2020-01-01T00:00:00Z", "deaf": false, "mute": false, "flags": 0}
}

func permissions(u User) string {
	if u.Manages {
		return managersPermissions
	}
	return everybodysPermissions
}

func (s *Server) getChannel(w http.ResponseWriter, r *http.Request, _ []byte) {
	if c := s.channels[r.PathValue("channel")]; c != nil {
		answer(w, http.StatusOK, c.wire())
		return
	}
	refuse(w, http.StatusNotFound, 10003, "Unknown Channel")
}

// postThread makes a thread out of a message, under the message's id.
func (s *Server) postThread(w http.ResponseWriter, r *http.Request, body []byte) {
	c, m := s.channels[r.PathValue("channel")], s.find(r.PathValue("message"))
	if !s.accept(w, "thread", body) {
		return
	}
	switch {
	case c == nil || m == nil || m.ChannelID != c.id:
		refuse(w, http.StatusNotFound, 10008, "Unknown Message")
	case c.kind != typeText || m.Ephemeral:
		s.fault("a thread in a thread, a forum or a private chat, or out of a message that one person sees")
		refuse(w, http.StatusBadRequest, 50024, "Cannot execute action on this channel type")
	case c.noThreads:
		refuse(w, http.StatusForbidden, 50013, "Missing Permissions")
	case s.channels[m.ID] != nil:
		refuse(w, http.StatusBadRequest, 160004, "A thread has already been created for this message")
	default:
		var d struct{ Name string }
		_ = json.Unmarshal(body, &d) // the judge has read it
		thread := &channel{id: m.ID, kind: typeThread, parent: c.id, name: d.Name}
		s.add(thread)
		s.fault(s.judge.response("thread", raw(thread.wire())))
		answer(w, http.StatusCreated, thread.wire())
	}
}

// postPrivateChat opens a private chat, or finds the one there is.
func (s *Server) postPrivateChat(w http.ResponseWriter, _ *http.Request, body []byte) {
	if !s.accept(w, "dm", body) {
		return
	}
	var d struct {
		Recipient string `json:"recipient_id"`
	}
	_ = json.Unmarshal(body, &d) // the judge has read it
	id := s.privateWith(User{ID: d.Recipient})
	s.fault(s.judge.response("dm", raw(s.channels[id].wire())))
	answer(w, http.StatusOK, s.channels[id].wire())
}

// privateWith is the private chat with somebody, which is made where there is none.
func (s *Server) privateWith(u User) string {
	id := s.private[u.ID]
	if id == "" {
		id = s.newID()
		s.private[u.ID] = id
		s.add(&channel{id: id, kind: typeDM, dm: true, with: u.ID})
	}
	return id
}

// PrivateWith is the private chat that the bot has opened with somebody, "" where there is none.
func (s *Server) PrivateWith(u User) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.private[u.ID]
}
