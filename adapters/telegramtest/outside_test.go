package telegramtest_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"disputebot/adapters/telegramtest"
)

// person posts an update as a program does that plays a person.
func person(t *testing.T, s *telegramtest.Server, update string) (code int, says string) {
	t.Helper()
	resp, err := http.Post(s.People()+"/update", "application/json", strings.NewReader(update))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, strings.TrimSpace(string(body))
}

const (
	adaWire  = `{"id":7001,"is_bot":false,"first_name":"Ada"}`
	roomWire = `{"id":7001,"type":"private","first_name":"Ada"}`
)

func said(id int, more string) string {
	return fmt.Sprintf(`{"message_id":%d,"date":1,"chat":%s,"from":%s%s}`, id, roomWire, adaWire, more)
}

// TestPeopleFromOutside lets a program say, press and vote, and refuses what no app could send.
func TestPeopleFromOutside(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{Lenient: true})
	if code, says := person(t, s, `{"message":`+said(1, `,"text":"hi"`)+`}`); code != http.StatusNoContent {
		t.Fatal(says)
	}
	call(t, s, "sendMessage", form("chat_id", "7001", "text", "hello", "reply_markup", `{"inline_keyboard":[[{"text":"Go","callback_data":"g"}]]}`))
	call(t, s, "sendPoll", form("chat_id", "7001", "type", "quiz", "question", "Who?", "options", `[{"text":"a"},{"text":"b"}]`, "correct_option_ids", "[0]"))
	press := func(id, message, data string) string {
		return fmt.Sprintf(`{"callback_query":{"id":%q,"from":%s,"chat_instance":"c","data":%q,"message":%s}}`, id, adaWire, data, message)
	}
	vote := func(poll string, option int) string {
		return fmt.Sprintf(`{"poll_answer":{"poll_id":%q,"user":%s,"option_ids":[%d],"option_persistent_ids":["a"]}}`, poll, adaWire, option)
	}
	for _, c := range []struct {
		name, update, says string
	}{
		{"a press", press("1", said(2, ""), "g"), ""},
		{"a vote", vote("poll7001-3", 1), ""},
		{"an edit", `{"edited_message":` + said(1, `,"text":"hi there","edit_date":2`) + `}`, ""},
		{"a reply", `{"message":` + said(4, `,"text":"oh","reply_to_message":{"message_id":2,"date":1,"chat":`+roomWire+`,"text":"hello"}`) + `}`, ""},
		{"a command", `{"message":` + said(5, `,"text":"/ask","entities":[{"type":"bot_command","offset":0,"length":4}]`) + `}`, ""},
		{"no JSON", `{`, "no JSON"},
		{"an unknown field", `{"message":` + said(6, `,"colour":1`) + `}`, "colour"},
		{"nothing at all", `{}`, "no person causes"},
		{"another bot", strings.Replace(`{"message":`+said(6, `,"text":"hi"`)+`}`, "false", "true", 1), "no person"},
		{"an id out of turn", `{"message":` + said(9, `,"text":"hi"`) + `}`, "whose next is 6"},
		{"a command without its entity", `{"message":` + said(6, `,"text":"/ask"`) + `}`, "Telegram finds"},
		{"a reply to what was not said", `{"message":` + said(6, `,"text":"oh","reply_to_message":{"message_id":2,"date":1,"chat":`+roomWire+`,"text":"bye"}`) + `}`, "does not show"},
		{"an edit of the bot's words", `{"edited_message":` + said(2, `,"text":"bye","edit_date":2`) + `}`, "of no message of this person"},
		{"a button that is not there", press("2", said(2, ""), "h"), "no button"},
		{"a press twice", press("1", said(2, ""), "g"), "was used"},
		{"a vote for nothing", vote("poll7001-3", 2), "none of its options"},
		{"a vote elsewhere", vote("poll7001-1", 0), "no poll"},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, says := person(t, s, c.update)
			if want := c.says == ""; (code == http.StatusNoContent) != want || !strings.Contains(says, c.says) {
				t.Errorf("%d %q, want %q", code, says, c.says)
			}
		})
	}
	// The bot heard of all that was taken, but not of the vote in an anonymous poll.
	_, got := call(t, s, "getUpdates", form())
	if n := len(got["result"].([]any)); n != 5 {
		t.Errorf("%d updates reach the bot, want 5: %v", n, got)
	}
	call(t, s, "answerCallbackQuery", form("callback_query_id", "1"))
}

// TestCallsFromOutside gives the bot's calls with their results, those that are new.
func TestCallsFromOutside(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{Lenient: true})
	s.Private(s.User("Ada", "en"))
	call(t, s, "sendMessage", form("chat_id", "1001", "text", "hello"))
	call(t, s, "sendMessage", form("chat_id", "1001", "text", " "))
	for query, want := range map[string]int{"": 2, "?from=1": 1, "?from=2": 0, "?from=2&wait=1": 0} {
		resp, err := http.Get(s.People() + "/calls" + query)
		if err != nil {
			t.Fatal(err)
		}
		var calls []struct {
			Method string
			Code   int
			Result map[string]any
		}
		if err := json.NewDecoder(resp.Body).Decode(&calls); err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if len(calls) != want {
			t.Errorf("%q gives %d calls, want %d: %v", query, len(calls), want, calls)
		}
		if query == "" && (calls[0].Code != 200 || calls[0].Result["text"] != "hello" || calls[1].Code != 400) {
			t.Errorf("calls %v", calls)
		}
	}
}
