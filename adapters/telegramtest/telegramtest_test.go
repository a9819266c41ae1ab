package telegramtest_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegramtest"
)

// call sends a form as a client would.
func call(t *testing.T, s *telegramtest.Server, method string, form url.Values) (code int, body map[string]any) {
	t.Helper()
	resp, err := http.PostForm(fmt.Sprintf(s.Endpoint(), s.Token(), method), form)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(&body); err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, body
}

func form(pairs ...string) url.Values {
	v := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		v.Set(pairs[i], pairs[i+1])
	}
	return v
}

// TestRefusals sends what Telegram refuses, and what it takes; the texts are the real server's, see tdlib/telegram-bot-api.
func TestRefusals(t *testing.T) {
	entities := func(kind string, offset, length int) string {
		return fmt.Sprintf(`[{"type":%q,"offset":%d,"length":%d}]`, kind, offset, length)
	}
	poll := func(question, options, right, explanation string) url.Values {
		return form("type", "quiz", "question", question, "options", options, "correct_option_ids", right, "explanation", explanation)
	}
	cases := []struct {
		name, method string
		form         url.Values
		says         string // "" means that it is taken
	}{
		{"plain", "sendMessage", form("text", "hi"), ""},
		{"a number as text", "sendMessage", form("text", "123"), ""},
		{"4096 code points beyond the BMP", "sendMessage", form("text", strings.Repeat("😀", 4096)), ""},
		{"too long", "sendMessage", form("text", strings.Repeat("a", 4097)), "message is too long"},
		{"blank", "sendMessage", form("text", " \n"), "message text is empty"},
		{"no text", "sendMessage", form(), "missing property 'text'"},
		{"unknown parameter", "sendMessage", form("text", "hi", "colour", "red"), "additional properties 'colour' not allowed"},
		{"unknown field deep inside", "sendMessage", form("text", "hi", "entities", `[{"type":"bold","offset":0,"length":2,"colour":1}]`), "'colour' not allowed"},
		{"parameter of another type", "sendMessage", form("text", "hi", "message_thread_id", "one"), "want integer"},
		{"parse mode", "sendMessage", form("text", "hi", "parse_mode", "HTML"), "entities only"},
		{"no such chat", "sendMessage", form("text", "hi", "chat_id", "99"), "chat not found"},
		{"no such topic", "sendMessage", form("text", "hi", "message_thread_id", "99"), "message thread not found"},
		{"no such message to answer", "sendMessage", form("text", "hi", "reply_parameters", `{"message_id":99}`), "message to be replied not found"},
		{"no such message, allowed", "sendMessage", form("text", "hi", "reply_parameters", `{"message_id":99,"allow_sending_without_reply":true}`), ""},
		{"entity behind an emoji", "sendMessage", form("text", "😀hi", "entities", entities("bold", 2, 2)), ""},
		{"entity past the end", "sendMessage", form("text", "😀hi", "entities", entities("bold", 2, 3)), "ends after the end of the text at UTF-16 offset 4"},
		{"entity that begins in a character", "sendMessage", form("text", "😀hi", "entities", entities("bold", 1, 2)), "begins in a middle of a UTF-16 symbol"},
		{"entity that ends in a character", "sendMessage", form("text", "hi😀", "entities", entities("bold", 0, 3)), "ends in a middle of a UTF-16 symbol"},
		{"entity before the text", "sendMessage", form("text", "hi", "entities", entities("bold", -1, 2)), "offset -1"},
		{"entity of blanks", "sendMessage", form("text", "a  b", "entities", entities("bold", 1, 2)), "only blanks"},
		{"entity of no type", "sendMessage", form("text", "hi", "entities", entities("shiny", 0, 2)), "unsupported entity type"},
		{"link to nowhere", "sendMessage", form("text", "hi", "entities", `[{"type":"text_link","offset":0,"length":2,"url":"javascript:1"}]`), "Telegram would drop it"},
		{"crossing entities", "sendMessage", form("text", "abcdef", "entities", `[{"type":"bold","offset":0,"length":4},{"type":"italic","offset":2,"length":4}]`), "entities cross"},
		{"bold in a quote", "sendMessage", form("text", "abcdef", "entities", `[{"type":"blockquote","offset":0,"length":6},{"type":"bold","offset":2,"length":2}]`), ""},
		{"quote in a quote", "sendMessage", form("text", "abcdef", "entities", `[{"type":"blockquote","offset":0,"length":6},{"type":"expandable_blockquote","offset":2,"length":2}]`), "can't be nested"},
		{"long button data", "sendMessage", form("text", "hi", "reply_markup", `{"inline_keyboard":[[{"text":"a","callback_data":"`+strings.Repeat("x", 65)+`"}]]}`), "BUTTON_DATA_INVALID"},
		{"button without use", "sendMessage", form("text", "hi", "reply_markup", `{"inline_keyboard":[[{"text":"a"}]]}`), "exactly one of"},
		{"button to this machine", "sendMessage", form("text", "hi", "reply_markup", `{"inline_keyboard":[[{"text":"a","url":"http://localhost/"}]]}`), "Wrong HTTP URL"},
		{"edit of nothing", "editMessageText", form("text", "hi", "message_id", "99"), "message to edit not found"},
		{"unchanged edit", "editMessageText", form("text", "first", "message_id", "1"), "message is not modified"},
		{"edit", "editMessageText", form("text", "second", "message_id", "1"), ""},
		{"deletion", "deleteMessage", form("message_id", "1"), ""},
		{"deletion of nothing", "deleteMessage", form("message_id", "1"), "message to delete not found"},
		{"poll", "sendPoll", poll("q", `[{"text":"a"},{"text":"b"}]`, "[1]", "because"), ""},
		{"poll with one option", "sendPoll", poll("q", `[{"text":"a"}]`, "[0]", ""), "at least 2 options"},
		{"poll with a long option", "sendPoll", poll("q", `[{"text":"a"},{"text":"`+strings.Repeat("b", 101)+`"}]`, "[0]", ""), "length must not exceed 100"},
		{"poll with equal options", "sendPoll", poll("q", `[{"text":"a"},{"text":"a"}]`, "[0]", ""), "must differ"},
		{"poll with a long question", "sendPoll", poll(strings.Repeat("q", 301), `[{"text":"a"},{"text":"b"}]`, "[0]", ""), "must not exceed 300"},
		{"poll without a right option", "sendPoll", poll("q", `[{"text":"a"},{"text":"b"}]`, "[2]", ""), "wrong correct option"},
		{"poll with a long explanation", "sendPoll", poll("q", `[{"text":"a"},{"text":"b"}]`, "[0]", strings.Repeat("e", 201)), "explanation is too long"},
		{"poll with a ragged explanation", "sendPoll", poll("q", `[{"text":"a"},{"text":"b"}]`, "[0]", "a\nb\nc\nd"), "explanation is too long"},
		{"poll options of another form", "sendPoll", poll("q", `["a","b"]`, "[0]", ""), "options are objects"},
		{"document that is no file", "sendDocument", form("document", "attach://x"), "no document in the request"},
		{"edit of a poll", "editMessageText", form("text", "hi", "message_id", "8"), "no text in the message to edit"},
		{"unknown inline query", "answerInlineQuery", form("inline_query_id", "x", "results", "[]"), "query is too old"},
		{"who is a stranger", "getChatMember", form("user_id", "7"), "PARTICIPANT_ID_INVALID"},
		{"who is a person", "getChatMember", form("user_id", "1001"), ""},
		{"unknown scope", "getMyCommands", form("scope", `{"type":"everybody"}`), "none matched"},
		{"unknown query", "answerCallbackQuery", form("callback_query_id", "x"), "query is too old"},
		{"unknown action", "sendChatAction", form("action", "dancing"), "wrong parameter action"},
		{"upper case command", "setMyCommands", form("commands", `[{"command":"Ask","description":"d"}]`), "BOT_COMMAND_INVALID"},
		{"command without description", "setMyCommands", form("commands", `[{"command":"ask","description":""}]`), "BOT_COMMAND_DESCRIPTION_INVALID"},
		{"language with a country", "setMyCommands", form("language_code", "fr-CA", "commands", `[]`), "invalid language code"},
		{"method of no bundle", "sendGame", form(), "method not found"},
	}
	s := telegramtest.New(t, telegramtest.Options{Lenient: true})
	room := s.Private(s.User("Ada", ""))
	call(t, s, "sendMessage", form("chat_id", fmt.Sprint(room.ID()), "text", "first"))
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if !c.form.Has("chat_id") && !strings.HasSuffix(c.method, "Commands") && !strings.HasPrefix(c.method, "answer") {
				c.form.Set("chat_id", fmt.Sprint(room.ID()))
			}
			before := len(s.Faults())
			code, body := call(t, s, c.method, c.form)
			said := fmt.Sprint(body["description"])
			if (c.says == "") != (code == 200) || (c.says != "" && !strings.Contains(said, c.says)) {
				t.Errorf("answered %d %s, want %q", code, said, c.says)
			}
			if faulty := len(s.Faults()) > before; faulty != (c.says != "" && !strings.Contains(c.says, "not modified")) {
				t.Errorf("faults: %v", s.Faults()[before:])
			}
		})
	}
}

func TestReplacedParametersAreWarnedOf(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{})
	room := s.Private(s.User("Ada", ""))
	code, _ := call(t, s, "sendMessage", form("chat_id", fmt.Sprint(room.ID()), "text", "hi", "disable_web_page_preview", "true"))
	want := []string{"sendMessage: disable_web_page_preview is deprecated"}
	if diff := cmp.Diff(want, s.Warnings()); diff != "" || code != 200 {
		t.Errorf("answered %d, warnings (-want +got):\n%s", code, diff)
	}
}

func TestPollConfirmsByOffset(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{})
	ada := s.User("Ada", "")
	s.Private(ada).Say(ada, "one")
	s.Private(ada).Say(ada, "two")
	ids := func(offset string) (out []string) {
		_, body := call(t, s, "getUpdates", form("offset", offset, "timeout", "0"))
		for _, u := range body["result"].([]any) {
			out = append(out, fmt.Sprintf("%.0f", u.(map[string]any)["update_id"]))
		}
		return out
	}
	got := [][]string{ids("0"), ids("0"), ids("700000002"), ids("700000003"), ids("0")}
	want := [][]string{{"700000001", "700000002"}, {"700000001", "700000002"}, {"700000002"}, nil, nil}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("updates (-want +got):\n%s", diff)
	}
}

func TestLongPollAndTheSecondPoller(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{})
	older := make(chan int, 1)
	go func() {
		code, _ := call(t, s, "getUpdates", form("timeout", "50"))
		older <- code
	}()
	s.WaitFor("the first poll", func() bool { return len(s.Calls("getUpdates")) == 1 })
	newer := make(chan map[string]any, 1)
	go func() {
		_, body := call(t, s, "getUpdates", form("timeout", "50"))
		newer <- body
	}()
	if code := <-older; code != 409 {
		t.Errorf("older poll: %d, want 409", code)
	}
	ada := s.User("Ada", "")
	s.Private(ada).Say(ada, "Who?")
	if got := <-newer; len(got["result"].([]any)) != 1 {
		t.Errorf("newer poll: %v", got)
	}
	s.SetWebhook("https://a.example/")
	if code, _ := call(t, s, "getUpdates", form()); code != 409 {
		t.Errorf("poll with a webhook: %d, want 409", code)
	}
}

func TestFloodByTheServersClock(t *testing.T) {
	now := time.Unix(1000, 0)
	s := telegramtest.New(t, telegramtest.Options{Lenient: true, Now: func() time.Time { return now }})
	room := s.Private(s.User("Ada", ""))
	s.Flood(room.ID(), 5)
	hi := form("chat_id", fmt.Sprint(room.ID()), "text", "hi")
	code, body := call(t, s, "sendMessage", hi)
	if wait := body["parameters"].(map[string]any)["retry_after"]; code != 429 || wait != 5.0 || len(s.Faults()) != 0 {
		t.Errorf("answered %d, retry after %v, faults %v", code, wait, s.Faults())
	}
	now = now.Add(4 * time.Second)
	if code, _ := call(t, s, "sendMessage", hi); code != 429 || len(s.Faults()) != 1 {
		t.Errorf("answered %d, faults %v, want one: called early", code, s.Faults())
	}
	now = now.Add(time.Second)
	if code, _ := call(t, s, "sendMessage", hi); code != 200 {
		t.Errorf("after the flood: %d", code)
	}
}

func TestPrivacyKeepsChatterFromTheBot(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{Privacy: true})
	ada, group := s.User("Ada", ""), s.Group("Class")
	group.Say(ada, "hello")
	group.Say(ada, "/ask@OtherBot hello")
	group.Say(ada, "@DisputeTestBot hello")
	group.Say(ada, "/ask hello")
	_, body := call(t, s, "getUpdates", form())
	if n := len(body["result"].([]any)); n != 2 {
		t.Errorf("%d updates, want 2: %v", n, body)
	}
}

func Example() {
	m := telegramtest.Message{Text: "😀 No.", Entities: []telegramtest.Entity{{Type: "blockquote", Offset: 1, Length: 5}}}
	fmt.Println(telegramtest.Check(m))
	m.Entities[0].Offset = 3
	m.Entities[0].Length = 3
	fmt.Println(telegramtest.Check(m), m.Parts("blockquote"))
	// Output:
	// Bad Request: entity begins in a middle of a UTF-16 symbol at UTF-16 offset 1
	// <nil> [No.]
}

func TestInlineResultsAreJudged(t *testing.T) {
	result := func(id, title, text string) string {
		return fmt.Sprintf(`{"type":"article","id":%q,"title":%q,"input_message_content":{"message_text":%q}}`, id, title, text)
	}
	for _, c := range []struct{ name, results, button, says string }{
		{"good", "[" + result("1", "t", "m") + "]", `{"text":"b","start_parameter":"x"}`, ""},
		{"none", "[]", `{"text":"b","start_parameter":"x"}`, ""},
		{"equal ids", "[" + result("1", "t", "m") + "," + result("1", "u", "n") + "]", "", "RESULT_ID_DUPLICATE"},
		{"long id", "[" + result(strings.Repeat("1", 65), "t", "m") + "]", "", "RESULT_ID_INVALID"},
		{"no title", "[" + result("1", " ", "m") + "]", "", "ARTICLE_TITLE_EMPTY"},
		{"no text", "[" + result("1", "t", "") + "]", "", "message text is empty"},
		{"bad link", "[]", `{"text":"b","start_parameter":"x y"}`, "START_PARAM_INVALID"},
		{"too many", "[" + strings.Repeat(result("1", "t", "m")+",", 50) + result("1", "t", "m") + "]", "", "RESULTS_TOO_MUCH"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := telegramtest.New(t, telegramtest.Options{Lenient: true})
			f := form("inline_query_id", s.Type(s.User("Ada", ""), "who"), "results", c.results)
			if c.button != "" {
				f.Set("button", c.button)
			}
			code, body := call(t, s, "answerInlineQuery", f)
			if said := fmt.Sprint(body["description"]); (c.says == "") != (code == 200) || (c.says != "" && !strings.Contains(said, c.says)) {
				t.Errorf("answered %d %s, want %q", code, said, c.says)
			}
		})
	}
}

func TestNobodyIsWrittenToFirst(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{})
	ada := s.User("Ada", "")
	to := form("chat_id", fmt.Sprint(ada.ID), "text", "hi")
	if code, body := call(t, s, "sendMessage", to); code != 403 || !strings.Contains(fmt.Sprint(body), "can't initiate") {
		t.Errorf("answered %d %v", code, body)
	}
	s.Private(ada)
	if code, _ := call(t, s, "sendMessage", to); code != 200 {
		t.Errorf("answered %d", code)
	}
	s.Block(ada, true)
	if code, body := call(t, s, "sendMessage", to); code != 403 || !strings.Contains(fmt.Sprint(body), "blocked") {
		t.Errorf("answered %d %v", code, body)
	}
}
