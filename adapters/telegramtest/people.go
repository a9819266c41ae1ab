package telegramtest

import (
	"fmt"
	"slices"
	"strings"
)

// User is a person or a bot.
type User struct {
	ID    int64
	First string
	Name  string // without the @; may be ""
	Lang  string // "fr", "" where the client does not tell
	Bot   bool
}

func (u User) wire() map[string]any {
	m := map[string]any{"id": u.ID, "is_bot": u.Bot, "first_name": u.First}
	if u.Name != "" {
		m["username"] = u.Name
	}
	if u.Lang != "" {
		m["language_code"] = u.Lang
	}
	return m
}

// chat is what the server keeps of one chat.
type chat struct {
	id       int64
	kind     string // "private", "group", "supergroup"
	title    string
	forum    bool
	topics   map[int]bool
	messages []Message
	nextID   int
}

func (c *chat) wire() map[string]any {
	m := map[string]any{"id": c.id, "type": c.kind}
	if c.kind == "private" {
		m["first_name"] = c.title
	} else {
		m["title"] = c.title
	}
	if c.forum {
		m["is_forum"] = true
	}
	return m
}

// User makes up a person.
func (s *Server) User(first, lang string) User {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.users++
	return User{ID: s.users, First: first, Lang: lang}
}

// Room is a chat, or one topic of it.
type Room struct {
	s      *Server
	chat   *chat
	Thread int // the topic, 0 outside of one
}

// ID is the chat's id.
func (r *Room) ID() int64 { return r.chat.id }

// Private is the chat of a person with the bot.
func (s *Server) Private(u User) *Room {
	return s.room(&chat{id: u.ID, kind: "private", title: u.First})
}

// Group is a new group.
func (s *Server) Group(title string) *Room {
	s.mu.Lock()
	id := -int64(5000 + len(s.chats))
	s.mu.Unlock()
	return s.room(&chat{id: id, kind: "group", title: title})
}

// Forum is a new supergroup with topics.
func (s *Server) Forum(title string) *Room {
	s.mu.Lock()
	id := -1001000000000 - int64(len(s.chats))
	s.mu.Unlock()
	return s.room(&chat{id: id, kind: "supergroup", title: title, forum: true})
}

func (s *Server) room(c *chat) *Room {
	s.mu.Lock()
	defer s.mu.Unlock()
	if old := s.chats[c.id]; old != nil {
		return &Room{s: s, chat: old}
	}
	c.topics, c.nextID = map[int]bool{}, 1
	s.chats[c.id] = c
	return &Room{s: s, chat: c}
}

// Topic opens a topic in a forum. By is who opened it: people's messages in it refer to that person's service message.
func (r *Room) Topic(name string, by User) *Room {
	r.s.mu.Lock()
	defer r.s.mu.Unlock()
	m := Message{ID: r.chat.nextID, From: by, Service: name}
	r.chat.nextID++
	r.chat.topics[m.ID] = true
	m.Thread = m.ID
	r.chat.messages = append(r.chat.messages, m)
	return &Room{s: r.s, chat: r.chat, Thread: m.ID}
}

// Admit makes a person a member of the chat: "creator", "administrator", "member" or "left".
func (r *Room) Admit(u User, status string) {
	r.s.mu.Lock()
	defer r.s.mu.Unlock()
	if r.s.members[r.chat.id] == nil {
		r.s.members[r.chat.id] = map[int64]string{}
	}
	r.s.members[r.chat.id][u.ID] = status
}

// Block makes a person want nothing of the bot, or take it back.
func (s *Server) Block(u User, blocked bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blocked[u.ID] = blocked
}

// Gone makes the server forget the chat.
func (r *Room) Gone() {
	r.s.mu.Lock()
	defer r.s.mu.Unlock()
	delete(r.s.chats, r.chat.id)
}

// Post is what a person sends. Entities are found in the text as Telegram finds them, and those given are added.
type Post struct {
	From     User
	Text     string
	ReplyTo  *Message
	Entities []Entity
	// Change, where set, may alter the message's fields before it is sent; what comes out is still judged.
	Change func(fields map[string]any)
}

// Say is a person writing a text.
func (r *Room) Say(from User, text string) Message { return r.Post(Post{From: from, Text: text}) }

// Post is a person sending something. The bot gets it unless privacy keeps it from it.
func (r *Room) Post(p Post) Message {
	r.s.mu.Lock()
	defer r.s.mu.Unlock()
	m := Message{ID: r.chat.nextID, From: p.From, Text: p.Text, Thread: r.Thread, Entities: append(foundEntities(p.Text), p.Entities...)}
	r.chat.nextID++
	if p.ReplyTo != nil {
		m.ReplyTo = p.ReplyTo.ID
	}
	r.chat.messages = append(r.chat.messages, m)
	fields := r.s.wireLocked(r.chat, m)
	if p.Change != nil {
		p.Change(fields)
	}
	if r.s.opt.Privacy && r.chat.kind != "private" && !r.s.spokenToLocked(r.chat, m) {
		return m
	}
	r.s.sayLocked("message", fields)
	return m
}

// spokenToLocked is Telegram's privacy rule: commands, replies to the bot and mentions of it reach the bot.
func (s *Server) spokenToLocked(c *chat, m Message) bool {
	if to := c.find(m.ReplyTo); to != nil && to.From.ID == s.self.ID {
		return true
	}
	return slices.ContainsFunc(m.Entities, func(e Entity) bool {
		part := m.Part(e)
		switch e.Type {
		case "bot_command":
			return !strings.Contains(part, "@") || strings.HasSuffix(part, "@"+s.self.Name)
		case "mention":
			return strings.EqualFold(part, "@"+s.self.Name)
		}
		return e.Type == "text_mention"
	})
}

// Edit is a person changing what they said.
func (r *Room) Edit(m Message, text string) {
	r.s.mu.Lock()
	defer r.s.mu.Unlock()
	said := r.chat.find(m.ID)
	said.Text, said.Entities = text, foundEntities(text)
	fields := r.s.wireLocked(r.chat, *said)
	fields["edit_date"] = r.s.opt.Now().Unix()
	r.s.sayLocked("edited_message", fields)
}

// Tap is a person pressing the first button of a message whose label holds the given text.
func (r *Room) Tap(from User, m Message, label string) {
	r.s.t.Helper()
	for _, row := range m.Keyboard {
		for _, b := range row {
			if strings.Contains(b.Text, label) && b.Data != "" {
				r.TapData(from, m, b.Data)
				return
			}
		}
	}
	r.s.t.Fatalf("telegramtest: message %d has no button %q: %v", m.ID, label, m.Keyboard)
}

// TapData is a press of a button that held these data, be the message as it may.
func (r *Room) TapData(from User, m Message, data string) {
	r.s.mu.Lock()
	defer r.s.mu.Unlock()
	r.s.tapLocked(from, data, map[string]any{"message": r.s.wireLocked(r.chat, m)})
}

// TapInline is a press of a button under an inline message: it belongs to no chat that the bot knows.
func (s *Server) TapInline(from User, data string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tapLocked(from, data, map[string]any{"inline_message_id": "inline-1"})
}

func (s *Server) tapLocked(from User, data string, where map[string]any) {
	id := fmt.Sprintf("query-%d", len(s.queries)+1)
	s.queries[id] = "open"
	where["id"], where["from"], where["chat_instance"], where["data"] = id, from.wire(), "instance", data
	s.sayLocked("callback_query", where)
}

// Shown is every message of the bot that the room shows, oldest first.
func (r *Room) Shown() []Message {
	r.s.mu.Lock()
	defer r.s.mu.Unlock()
	var out []Message
	for _, m := range r.chat.messages {
		if m.From.ID == r.s.self.ID && m.Service == "" && (r.Thread == 0 || m.Thread == r.Thread) {
			out = append(out, m)
		}
	}
	return out
}

// Await waits until the room shows n messages of the bot, and gives them.
func (r *Room) Await(n int) []Message {
	r.s.t.Helper()
	r.s.WaitFor(fmt.Sprintf("%d messages in chat %d", n, r.chat.id), func() bool { return len(r.Shown()) >= n })
	return r.Shown()
}
