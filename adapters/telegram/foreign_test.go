package telegram_test

import (
	"strings"
	"testing"

	"disputebot/adapters/telegramtest"
)

// TestForeignUpdates sends what the library or a careless adapter would panic at, or answer wrongly; then a good one.
func TestForeignUpdates(t *testing.T) {
	person := map[string]any{"id": 7, "is_bot": false, "first_name": "A"}
	private := map[string]any{"id": 7, "type": "private", "first_name": "A"}
	group := map[string]any{"id": -7, "type": "group", "title": "G"}
	channel := map[string]any{"id": -1009, "type": "channel", "title": "C"}
	entity := func(kind string, offset, length int) []any {
		return []any{map[string]any{"type": kind, "offset": offset, "length": length}}
	}
	message := func(fields ...any) map[string]any {
		m := map[string]any{"message_id": 1, "date": 1, "chat": private, "from": person}
		for i := 0; i < len(fields); i += 2 {
			m[fields[i].(string)] = fields[i+1]
		}
		return map[string]any{"message": m}
	}
	silent := map[string]map[string]any{
		"nothing in it":             {},
		"message is a number":       {"message": 7},
		"text is a number":          message("text", 7),
		"no chat":                   message("chat", nil, "text", "Who?"),
		"no author":                 message("from", nil, "text", "Who?"),
		"no author in a group":      message("from", nil, "chat", group, "text", "/ask Who?", "entities", entity("bot_command", 0, 4)),
		"another bot":               message("from", map[string]any{"id": 8, "is_bot": true, "first_name": "B"}, "text", "Who?"),
		"our own inline message":    message("via_bot", map[string]any{"id": 424242, "is_bot": true, "first_name": "D"}, "text", "Who?"),
		"a channel's copied post":   message("chat", group, "is_automatic_forward", true, "text", "/ask Who?", "entities", entity("bot_command", 0, 4)),
		"a service message":         message("new_chat_title", "T"),
		"an album's later picture":  message("photo", []any{}, "media_group_id", "1"),
		"a group's new photo":       message("chat", group, "new_chat_photo", []any{}),
		"mention far outside":       message("chat", group, "text", "hi", "entities", entity("mention", 1<<40, 1<<40)),
		"mention before the text":   message("chat", group, "text", "@DisputeTestBot", "entities", entity("mention", -1, 15)),
		"text mention of nobody":    message("chat", group, "text", "you there", "entities", entity("text_mention", 0, 3)),
		"entities are a string":     message("text", "Who?", "entities", "none"),
		"a tap without anything":    {"callback_query": map[string]any{}},
		"a tap in no chat":          {"callback_query": map[string]any{"id": "1", "from": person, "data": "c:1", "message": map[string]any{"message_id": 1}}},
		"a tap of nobody":           {"callback_query": map[string]any{"id": "1", "data": "c:1", "message": map[string]any{"message_id": 1, "chat": private}}},
		"an inline message's tap":   {"callback_query": map[string]any{"id": "1", "from": person, "data": "c:1", "inline_message_id": "2"}},
		"an edited message":         {"edited_message": message("text", "Who?")["message"]},
		"an inline query of a bot":  {"inline_query": map[string]any{"id": "1", "from": map[string]any{"id": 8, "is_bot": true, "first_name": "B"}, "query": "Who?", "offset": ""}},
		"a channel's post":          {"channel_post": map[string]any{"message_id": 1, "date": 1, "chat": channel, "sender_chat": channel, "text": "/ask Who?", "entities": entity("bot_command", 0, 4)}},
		"a channel's edited post":   {"edited_channel_post": map[string]any{"message_id": 1, "date": 1, "edit_date": 2, "chat": channel, "text": "/ask Who?"}},
		"the bot was added":         {"my_chat_member": map[string]any{"chat": group, "from": person, "date": 1}},
		"a reaction":                {"message_reaction": map[string]any{"chat": private, "message_id": 1, "date": 1, "user": person}},
		"another bot in a group":    message("chat", group, "from", map[string]any{"id": 8, "is_bot": true, "first_name": "B"}, "text", "/ask Who?", "entities", entity("bot_command", 0, 4)),
		"an inline query of nobody": {"inline_query": map[string]any{"id": "1", "query": "Who?", "offset": ""}},
	}
	heard := map[string]map[string]any{
		"command longer than the text":      message("text", "/ask", "entities", entity("bot_command", 0, 99)),
		"command that splits a character":   message("text", "😀 Who?", "entities", entity("bot_command", 0, 1)),
		"a channel that speaks":             message("chat", group, "from", nil, "sender_chat", channel, "text", "/ask Who?", "entities", entity("bot_command", 0, 4)),
		"an anonymous administrator":        message("chat", group, "from", map[string]any{"id": 1087968824, "is_bot": true, "first_name": "Group"}, "sender_chat", group, "text", "/ask Who?", "entities", entity("bot_command", 0, 4)),
		"a caption":                         message("caption", "Who?", "photo", []any{map[string]any{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}}),
		"a sticker in private":              message("sticker", map[string]any{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}),
		"a reply to a message of nobody":    message("text", "Who?", "reply_to_message", map[string]any{"message_id": 1}),
		"a reply to nothing known":          message("text", "Who?", "reply_to_message", nil),
		"a text mention of us":              message("chat", group, "text", "you there", "entities", []any{map[string]any{"type": "text_mention", "offset": 0, "length": 3, "user": map[string]any{"id": 424242, "is_bot": true, "first_name": "D"}}}),
		"unpaired surrogates and NUL bytes": message("text", "\ud7ff\x00\u202e"),
	}
	s := newStage(t, telegramtest.Options{})
	s.server.Script(telegramtest.Script{Method: "answerCallbackQuery", Times: -1, Code: 400, Description: "Bad Request: query ID is invalid"})
	s.play()
	s.server.Private(telegramtest.User{ID: 7, First: "A"})
	for name, body := range silent {
		t.Run(name, func(t *testing.T) {
			s.server.PushBody(body)
			s.server.WaitHandled()
			if got := s.actor.heard(); len(got) != 0 {
				t.Fatalf("heard %+v, want nothing", got)
			}
		})
	}
	s.server.Script(telegramtest.Script{Method: "sendMessage", Chat: -7, Times: -1, Code: 403, Description: "Forbidden: not in this group"})
	for name, body := range heard {
		t.Run(name, func(t *testing.T) {
			before := len(s.actor.heard())
			s.server.PushBody(body)
			s.server.WaitHandled()
			if n := len(s.actor.heard()) - before; n != 1 {
				t.Fatalf("heard %d questions, want 1", n)
			}
		})
	}
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	room.Await(1)
	if strings.Contains(s.journal.String(), "panic") { // the last net holds it, but nothing should fall so far
		t.Errorf("a panic:\n%s", s.journal)
	}
}
