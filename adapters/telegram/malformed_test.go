package telegram_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

// good are updates as Telegram gives them, of every kind that the adapter reads.
const good = `[
{"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private","first_name":"A"},"from":{"id":7,"is_bot":false,"first_name":"A","language_code":"fr"},"text":"/ask@DisputeTestBot Who? 😀","entities":[{"type":"bot_command","offset":0,"length":19}]}},
{"message":{"message_id":2,"date":1,"message_thread_id":1,"is_topic_message":true,"chat":{"id":-1007,"type":"supergroup","title":"G","is_forum":true},"from":{"id":7,"is_bot":false,"first_name":"A"},"text":"😀 @DisputeTestBot who?","entities":[{"type":"mention","offset":3,"length":15}],"reply_to_message":{"message_id":1,"date":1,"chat":{"id":-1007,"type":"supergroup","title":"G"},"from":{"id":424242,"is_bot":true,"first_name":"D"},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"R","callback_data":"r:1"}]]}},"quote":{"text":"x","position":0}}},
{"message":{"message_id":3,"date":1,"chat":{"id":7,"type":"private","first_name":"A"},"from":{"id":7,"is_bot":false,"first_name":"A"},"caption":"Who?","caption_entities":[{"type":"text_mention","offset":0,"length":3,"user":{"id":424242,"is_bot":true,"first_name":"D"}}],"photo":[{"file_id":"1","file_unique_id":"1","width":1,"height":1}],"media_group_id":"4","forward_origin":{"type":"hidden_user","date":1,"sender_user_name":"X"}}},
{"message":{"message_id":4,"date":1,"chat":{"id":-7,"type":"group","title":"G"},"from":{"id":1087968824,"is_bot":true,"first_name":"Group"},"sender_chat":{"id":-7,"type":"group","title":"G"},"text":"/settings","entities":[{"type":"bot_command","offset":0,"length":9}],"migrate_to_chat_id":-1008}},
{"message":{"message_id":5,"date":1,"chat":{"id":7,"type":"private","first_name":"A"},"from":{"id":7,"is_bot":false,"first_name":"A"},"text":"/report wrong","entities":[{"type":"bot_command","offset":0,"length":7},{"type":"url","offset":8,"length":5}],"reply_to_message":{"message_id":4,"date":1,"chat":{"id":7,"type":"private"},"reply_markup":{"inline_keyboard":[[{"text":"R","callback_data":"r:1"}]]}}}},
{"edited_message":{"message_id":1,"date":1,"edit_date":2,"chat":{"id":7,"type":"private","first_name":"A"},"from":{"id":7,"is_bot":false,"first_name":"A"},"text":"Whom?"}},
{"callback_query":{"id":"1","from":{"id":7,"is_bot":false,"first_name":"A"},"chat_instance":"i","data":"c:1","message":{"message_id":9,"date":0,"chat":{"id":-7,"type":"group","title":"G"},"reply_markup":{"inline_keyboard":[[{"text":"C","callback_data":"c:1"}]]}}}},
{"callback_query":{"id":"2","from":{"id":7,"is_bot":false,"first_name":"A"},"chat_instance":"i","data":"c:1","inline_message_id":"3"}},
{"inline_query":{"id":"3","from":{"id":7,"is_bot":false,"first_name":"A"},"query":"who asked","offset":""}}
]`

// junk are the values that stand where others should.
func junk(r *rand.Rand) any {
	values := []any{nil, true, false, 0, 1, -1, 7, 1 << 40, -1 << 62, 1e308, 0.5, "", "x", "\x00\ud7ff\u202e", "@DisputeTestBot", "/ask",
		"telegram:7", []any{}, []any{nil, 1, "x"}, map[string]any{}, map[string]any{"id": "x"}, map[string]any{"type": 7, "offset": -9, "length": 1 << 50}}
	return values[r.IntN(len(values))]
}

// mutate changes a value somewhere inside; the chance to stop at a node is one in depth left.
func mutate(r *rand.Rand, v any) any {
	switch v := v.(type) {
	case map[string]any:
		if len(v) == 0 || r.IntN(6) == 0 {
			return junk(r)
		}
		keys := slices.Sorted(maps.Keys(v))
		key := keys[r.IntN(len(keys))]
		switch r.IntN(5) {
		case 0:
			delete(v, key)
		case 1: // a field that belongs elsewhere
			v[keys[r.IntN(len(keys))]] = v[key]
		default:
			v[key] = mutate(r, v[key])
		}
		return v
	case []any:
		if len(v) == 0 || r.IntN(6) == 0 {
			return junk(r)
		}
		i := r.IntN(len(v))
		v[i] = mutate(r, v[i])
		return append(v, v[i])
	}
	return junk(r)
}

// TestTenThousandMalformedUpdates breaks good updates in ways that a fixed seed chooses: nothing panics, and a good
// one is answered afterwards.
func TestTenThousandMalformedUpdates(t *testing.T) {
	const updates = 10000
	s := newStage(t, telegramtest.Options{Local: true})
	s.options.Transport = s.server.Transport()
	for _, method := range []string{"sendMessage", "editMessageText", "deleteMessage", "sendChatAction", "answerCallbackQuery", "answerInlineQuery", "getChatMember"} {
		s.server.Script(telegramtest.Script{Method: method, Times: -1, Code: 403, Description: "Forbidden: nobody is there"})
	}
	kept := newDisk()
	s.options.Inbox = kept
	s.says(bot.Reply{Lead: "answer", Quotes: []bot.Quote{{Text: "q", Cite: "[1] a", Passage: "p"}}})
	s.play()
	r := rand.New(rand.NewPCG(10, 4))
	var list []json.RawMessage
	if err := json.Unmarshal([]byte(good), &list); err != nil {
		t.Fatal(err)
	}
	for range updates {
		var body map[string]any
		if err := json.Unmarshal(list[r.IntN(len(list))], &body); err != nil {
			t.Fatal(err)
		}
		for range 1 + r.IntN(3) {
			mutate(r, body)
		}
		s.server.PushBody(body)
	}
	for handled := -1; handled < updates; { // longer than one wait may last
		handled = updates - max(s.server.Waiting(), kept.open())
		s.server.WaitFor("a thousand more", func() bool {
			return max(s.server.Waiting(), kept.open()) <= max(updates-handled-1000, 0)
		})
	}
	if n := len(s.actor.heard()); n < updates/10 || n > updates*9/10 {
		t.Errorf("%d of %d were questions: the test breaks too much or too little", n, updates)
	}
	s.server.Unscript()
	ada := s.server.User("Ada", "")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	room.Await(1)
	if log := s.journal.String(); strings.Contains(log, "panic") {
		at := strings.Index(log, "panic")
		t.Errorf("a panic: %s", log[at:min(len(log), at+2000)])
	}
}
