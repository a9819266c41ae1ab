package telegramtest

import (
	"regexp"
	"slices"
	"unicode/utf16"
	"unicode/utf8"
)

// Message is one message of a chat.
type Message struct {
	ID       int
	From     User
	Text     string
	Entities []Entity
	Keyboard [][]Button
	Thread   int
	ReplyTo  int    // the message answered, 0 for none
	Service  string // the name of the topic that this message opened, else ""
	Silent   bool   // link previews are off
	File     *Document
	Poll     *Poll
}

// Document is a file that was sent. The text of its message is its caption.
type Document struct {
	Name string
	Data []byte
}

// Poll is a quiz poll.
type Poll struct {
	Question    string
	Options     []string
	Right       int
	Explanation string
	Anonymous   bool
	Votes       int
}

// Entity marks a part of a text, counted in UTF-16 code units.
type Entity struct {
	Type   string
	Offset int
	Length int
	URL    string
	UserID int64
}

// Button is a button under a message.
type Button struct {
	Text string
	Data string
	URL  string
}

// Part is the part of the text that an entity marks.
func (m Message) Part(e Entity) string {
	units := utf16.Encode([]rune(m.Text))
	if e.Offset < 0 || e.Length < 0 || e.Offset+e.Length > len(units) {
		return ""
	}
	return string(utf16.Decode(units[e.Offset : e.Offset+e.Length]))
}

// Parts lists what entities of a type mark, in order; for links the address stands after a space.
func (m Message) Parts(kind string) []string {
	var out []string
	for _, e := range m.Entities {
		if e.Type != kind {
			continue
		}
		part := m.Part(e)
		if e.URL != "" {
			part += " " + e.URL
		}
		out = append(out, part)
	}
	return out
}

var (
	commandForm = regexp.MustCompile(`(?:^|\s)(/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)`)
	linkForm    = regexp.MustCompile(`(?:^|\s)(https?://[^\s]+)`)
	mentionForm = regexp.MustCompile(`(?:^|[^\w@/])(@[A-Za-z0-9_]{4,32})`)
)

// foundEntities are those that Telegram finds by itself.
func foundEntities(text string) []Entity {
	var out []Entity
	add := func(kind string, at [][]int) {
		for _, m := range at {
			from, length := units(text[:m[2]]), units(text[m[2]:m[3]])
			out = append(out, Entity{Type: kind, Offset: from, Length: length})
		}
	}
	add("bot_command", commandForm.FindAllStringSubmatchIndex(text, -1))
	add("url", linkForm.FindAllStringSubmatchIndex(text, -1))
	add("mention", mentionForm.FindAllStringSubmatchIndex(text, -1))
	return out
}

// units counts UTF-16 code units.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

func (c *chat) find(id int) *Message {
	i := slices.IndexFunc(c.messages, func(m Message) bool { return m.ID == id })
	if i < 0 || id == 0 {
		return nil
	}
	return &c.messages[i]
}

// wireLocked is a message as Telegram writes it.
func (s *Server) wireLocked(c *chat, m Message) map[string]any {
	out := s.bareLocked(c, m)
	to := c.find(m.ReplyTo)
	if to == nil && c.topics[m.Thread] {
		to = c.find(m.Thread) // in a topic, what answers nobody answers the message that opened it
	}
	if to != nil && to.ID != m.ID {
		out["reply_to_message"] = s.bareLocked(c, *to)
	}
	return out
}

func (s *Server) bareLocked(c *chat, m Message) map[string]any {
	out := map[string]any{"message_id": m.ID, "date": s.opt.Now().Unix(), "chat": c.wire(), "from": m.From.wire()}
	if m.Service != "" {
		out["forum_topic_created"] = map[string]any{"name": m.Service, "icon_color": 7322096}
	}
	text, entities := "text", "entities"
	switch {
	case m.File != nil:
		out["document"] = map[string]any{"file_id": "f", "file_unique_id": "f", "file_name": m.File.Name, "file_size": len(m.File.Data)}
		text, entities = "caption", "caption_entities"
	case m.Poll != nil:
		out["poll"] = m.Poll.wire(pollID(c.id, m.ID))
	}
	if m.Text != "" {
		out[text] = m.Text
	}
	if m.Thread != 0 {
		out["message_thread_id"], out["is_topic_message"] = m.Thread, true
	}
	if len(m.Entities) > 0 {
		out[entities] = wireEntities(m.Entities)
	}
	if len(m.Keyboard) > 0 {
		out["reply_markup"] = map[string]any{"inline_keyboard": wireKeyboard(m.Keyboard)}
	}
	return out
}

func wireEntities(list []Entity) []any {
	var out []any
	for _, e := range list {
		w := map[string]any{"type": e.Type, "offset": e.Offset, "length": e.Length}
		if e.URL != "" {
			w["url"] = e.URL
		}
		if e.UserID != 0 {
			w["user"] = User{ID: e.UserID, First: "?"}.wire()
		}
		out = append(out, w)
	}
	return out
}

func wireKeyboard(rows [][]Button) []any {
	var out []any
	for _, row := range rows {
		var line []any
		for _, b := range row {
			w := map[string]any{"text": b.Text}
			if b.Data != "" {
				w["callback_data"] = b.Data
			}
			if b.URL != "" {
				w["url"] = b.URL
			}
			line = append(line, w)
		}
		out = append(out, line)
	}
	return out
}

func points(s string) int { return utf8.RuneCountInString(s) }
