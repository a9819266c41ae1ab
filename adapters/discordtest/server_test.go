package discordtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// client is a bot that does just what a test says.
type client struct {
	*Server
	t  *testing.T
	ws *websocket.Conn
}

// connected identifies and reads up to GUILD_CREATE.
func connected(t *testing.T) *client {
	t.Helper()
	s := New(t, Options{})
	ws, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(s.http.URL, "http")+"/gateway/?v=9&encoding=json", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ws.Close() })
	c := &client{s, t, ws}
	c.identify(s.Token, 1<<9|1<<12|1)
	for f := c.read(); f.Type != "GUILD_CREATE"; f = c.read() {
	}
	return c
}

func (c *client) identify(token string, intents int) {
	c.send(2, map[string]any{"token": token, "intents": intents, "properties": map[string]string{"os": "linux"}})
}

func (c *client) send(op int, d any) {
	c.t.Helper()
	if err := c.ws.WriteJSON(map[string]any{"op": op, "d": d}); err != nil {
		c.t.Fatal(err)
	}
}

func (c *client) read() frame {
	c.t.Helper()
	var f frame
	_ = c.ws.SetReadDeadline(time.Now().Add(5 * time.Second))
	if err := c.ws.ReadJSON(&f); err != nil {
		c.t.Fatal(err)
	}
	if f.Type == "CHANNEL_CREATE" || f.Type == "THREAD_CREATE" {
		return c.read() // the tests' own doing
	}
	return f
}

// request sends one, and gives back the status and Discord's code.
func (c *client) request(method, path, body string) (status, code int) {
	c.t.Helper()
	req, err := http.NewRequest(method, "https://discord.com/api/v10"+path, bytes.NewBufferString(body))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bot "+c.Token)
	req.Header.Set("User-Agent", "DiscordBot (https://a.example, 1)")
	resp, err := c.Transport().RoundTrip(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusNoContent && resp.Header.Get("Content-Type") != "" {
		c.t.Errorf("%s %s: 204 with a Content-Type", method, path)
	}
	var e struct{ Code int }
	_ = json.NewDecoder(resp.Body).Decode(&e) // a list has no code
	return resp.StatusCode, e.Code
}

func TestInteractionClock(t *testing.T) {
	const deferred, text = `{"type":5}`, `{"content":"x"}`
	type step struct {
		after        time.Duration
		what         string // "ack", "edit", "followup"
		body         string
		status, code int
		fault        string
	}
	for _, tc := range []struct {
		name  string
		steps []step
	}{
		{"in time", []step{{0, "ack", deferred, 204, 0, ""}, {time.Minute, "edit", text, 200, 0, ""}, {0, "followup", text, 200, 0, ""}}},
		{"acknowledged too late", []step{{4 * time.Second, "ack", deferred, 404, 10062, ""}}},
		{"acknowledged twice", []step{{0, "ack", deferred, 204, 0, ""}, {0, "ack", deferred, 400, 40060, ""}}},
		{"edited before it was acknowledged", []step{{0, "edit", text, 404, 10015, ""}}},
		{"edited after 15 minutes", []step{{0, "ack", deferred, 204, 0, ""}, {16 * time.Minute, "edit", text, 401, 50027, ""}}},
		{"follow-up before the edit", []step{{0, "ack", deferred, 204, 0, ""}, {0, "followup", text, 200, 0, "before the deferred reply"}}},
		{"emptied", []step{{0, "ack", deferred, 204, 0, ""}, {0, "edit", `{"content":" "}`, 400, 50006, "empty"}}},
		{"unknown type", []step{{0, "ack", `{"type":3}`, 400, 50035, "unknown type"}}},
		{"a field in the wrong place", []step{{0, "ack", `{"type":5,"flags":64}`, 400, 50035, "does not know"}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := connected(t)
			in := c.Slash(c.User("ann", "fr"), c.Channel(), "ask", "question", "x")
			for i, s := range tc.steps {
				c.Advance(s.after)
				method, path := "POST", "/interactions/"+in.ID+"/"+in.Token+"/callback"
				switch s.what {
				case "edit":
					method, path = "PATCH", "/webhooks/"+AppID+"/"+in.Token+"/messages/@original"
				case "followup":
					path = "/webhooks/" + AppID + "/" + in.Token
				}
				if status, code := c.request(method, path, s.body); status != s.status || code != s.code {
					t.Errorf("step %d: %d (code %d), want %d (code %d)", i, status, code, s.status, s.code)
				}
				faults := strings.Join(c.Faults(), "\n")
				if (s.fault == "") != (faults == "") || !strings.Contains(faults, s.fault) {
					t.Errorf("step %d: faults %q, want %q", i, faults, s.fault)
				}
			}
		})
	}
}

func TestResumeReplays(t *testing.T) {
	c := connected(t)
	chat := c.DM()
	c.Say(Post{By: c.User("ann", "fr"), Channel: chat, Text: "one"})
	first := c.read()
	c.Drop()
	c.Say(Post{By: c.User("ann", "fr"), Channel: chat, Text: "two"})
	ws, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(c.http.URL, "http")+"/resume/?v=9&encoding=json", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer ws.Close()
	c.ws = ws
	c.send(6, map[string]any{"token": c.Token, "session_id": "session-1", "seq": first.Seq})
	var got []string
	for range 3 {
		f := c.read()
		got = append(got, fmt.Sprintf("%d %s", f.Op, f.Type))
	}
	if want := "[10  0 MESSAGE_CREATE 0 RESUMED]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestGatewayRefuses(t *testing.T) {
	for _, tc := range []struct {
		name  string
		token string
		with  int
		want  int
		fault bool
	}{
		{"a wrong token", "x", 1, 4004, false},
		{"a privileged intent", "", 1 << 15, 4014, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := New(t, Options{})
			ws, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(s.http.URL, "http")+"/gateway/?v=9&encoding=json", nil)
			if err != nil {
				t.Fatal(err)
			}
			defer ws.Close()
			c := &client{s, t, ws}
			if tc.token == "" {
				tc.token = s.Token
			}
			c.read()
			c.identify(tc.token, tc.with)
			_, _, err = ws.ReadMessage()
			if !websocket.IsCloseError(err, tc.want) {
				t.Errorf("closed with %v, want %d", err, tc.want)
			}
			if faults := s.Faults(); (len(faults) > 0) != tc.fault {
				t.Errorf("faults %q", faults)
			}
		})
	}
}

func TestContentIsWithheld(t *testing.T) {
	c := connected(t)
	ann, channel := c.User("ann", "fr"), c.Channel()
	for _, tc := range []struct{ text, want string }{{"among us", ""}, {Mention + " hello", Mention + " hello"}} {
		c.Say(Post{By: ann, Channel: channel, Text: tc.text})
		var m struct{ Content string }
		if err := json.Unmarshal(c.read().Data, &m); err != nil || m.Content != tc.want {
			t.Errorf("content %q, want %q", m.Content, tc.want)
		}
	}
}

func TestRefusals(t *testing.T) {
	c := connected(t)
	open, shut := c.Channel(), c.Channel()
	c.Forbid(shut)
	for _, tc := range []struct {
		name, method, path, body string
		status, code             int
		fault                    bool
	}{
		{"message", "POST", "/channels/" + open + "/messages", `{"content":"x"}`, 200, 0, false},
		{"forbidden", "POST", "/channels/" + shut + "/messages", `{"content":"x"}`, 403, 50013, false},
		{"no such channel", "POST", "/channels/1/messages", `{"content":"x"}`, 404, 10003, true},
		{"empty", "POST", "/channels/" + open + "/messages", `{"content":""}`, 400, 50006, true},
		{"reply to nothing", "POST", "/channels/" + open + "/messages", `{"content":"x","message_reference":{"message_id":"1"}}`, 200, 0, true},
		{"typing", "POST", "/channels/" + open + "/typing", ``, 204, 0, false},
		{"no such route", "GET", "/users/@me/guilds", ``, 404, 0, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if status, code := c.request(tc.method, tc.path, tc.body); status != tc.status || code != tc.code {
				t.Errorf("%d (code %d), want %d (code %d)", status, code, tc.status, tc.code)
			}
			if faults := c.Faults(); (len(faults) > 0) != tc.fault {
				t.Errorf("faults %q", faults)
			}
		})
	}
}
