package discordtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/gorilla/websocket"
)

// byApp sends a request of a person's own client.
func (c *client) byApp(token, method, path, body string) (status int, says string) {
	c.t.Helper()
	req, err := http.NewRequest(method, c.URL()+"/api/v10"+path, bytes.NewBufferString(body))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bot "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer resp.Body.Close()
	var out struct{ ID string }
	_ = json.NewDecoder(resp.Body).Decode(&out) // nothing says nothing
	return resp.StatusCode, out.ID
}

const someCommands = `[{"type":1,"name":"ask","description":"x","options":[{"type":3,"name":"question","description":"x","required":true},{"type":3,"name":"who","description":"x","autocomplete":true}]},{"name":"Find","type":3,"description":""}]`

// TestAppRefuses has a person's client do what none could, each for its reason.
func TestAppRefuses(t *testing.T) {
	c := connected(t)
	ann, bob := c.User("ann", "fr"), c.User("bob", "fr")
	channel, token := c.Channel(), c.App(ann)
	c.App(bob)
	c.request("PUT", "/applications/"+AppID+"/commands", someCommands)
	c.request("POST", "/channels/"+channel+"/messages", `{"content":"x","components":[{"type":1,"components":[{"type":2,"style":2,"label":"Go","custom_id":"go"}]}]}`)
	shown := c.Messages(channel)[0].ID
	c.mu.Lock()
	private := c.privateWith(bob)
	c.mu.Unlock()
	use := func(kind int, in, data, more string) string {
		return fmt.Sprintf(`{"type":%d,"channel_id":%q,"data":%s%s}`, kind, in, data, more)
	}
	for _, tc := range []struct{ name, body, says string }{
		{"a command", use(2, channel, `{"name":"ask","type":1,"options":[{"name":"question","type":3,"value":"x"}]}`, ""), ""},
		{"what is typed", use(4, channel, `{"name":"ask","type":1,"options":[{"name":"who","type":3,"value":"x","focused":true}]}`, ""), ""},
		{"a message's command", use(2, channel, `{"name":"Find","type":3,"target_id":"`+shown+`"}`, ""), ""},
		{"a button", use(3, channel, `{"component_type":2,"custom_id":"go"}`, `,"message_id":"`+shown+`"`), ""},
		{"a command that is not there", use(2, channel, `{"name":"tell","type":1}`, ""), "not registered"},
		{"a command of another type", use(2, channel, `{"name":"Find","type":1}`, ""), "not registered"},
		{"an option that is not there", use(2, channel, `{"name":"ask","type":1,"options":[{"name":"why","type":3,"value":"x"}]}`, ""), "not registered: why"},
		{"an option of another type", use(2, channel, `{"name":"ask","type":1,"options":[{"name":"question","type":5,"value":true}]}`, ""), "of another type"},
		{"an option left out", use(2, channel, `{"name":"ask","type":1}`, ""), "required option"},
		{"an option that is not completed", use(4, channel, `{"name":"ask","type":1,"options":[{"name":"question","type":3,"value":"x","focused":true}]}`, ""), "not completed"},
		{"no such message", use(2, channel, `{"name":"Find","type":3,"target_id":"1"}`, ""), "not there"},
		{"no such button", use(3, channel, `{"component_type":2,"custom_id":"stop"}`, `,"message_id":"`+shown+`"`), "does not have"},
		{"a button as a list", use(3, channel, `{"component_type":3,"custom_id":"go","values":["a"]}`, `,"message_id":"`+shown+`"`), "does not have"},
		{"a form that is not open", use(5, channel, `{"custom_id":"f"}`, ""), "not open"},
		{"another's private chat", use(2, private, `{"name":"ask","type":1}`, ""), "not in"},
		{"nothing known", use(9, channel, `{}`, ""), "unknown type"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			status, _ := c.byApp(token, "POST", "/interactions", tc.body)
			faults := strings.Join(c.Faults(), "\n")
			if (status == http.StatusNoContent) != (tc.says == "") || !strings.Contains(faults, tc.says) || tc.says == "" && faults != "" {
				t.Errorf("%d %q, want %q", status, faults, tc.says)
			}
		})
	}
	if status, _ := c.byApp(token, "PUT", "/applications/"+AppID+"/commands", someCommands); status != http.StatusForbidden || len(c.Faults()) != 1 {
		t.Errorf("a person's client registers commands: %d", status)
	}
	if status, _ := c.request("POST", "/interactions", `{}`); status != http.StatusForbidden || len(c.Faults()) != 1 {
		t.Errorf("the bot uses something: %d", status)
	}
}

// TestAppSees shows a person's client what the person sees, and nothing of what another sees alone.
func TestAppSees(t *testing.T) {
	c := connected(t)
	ann, bob, channel := c.User("ann", "fr"), c.User("bob", "fr"), c.Channel()
	token := c.App(ann)
	ws, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(c.URL(), "http")+"/gateway/?v=10&encoding=json", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer ws.Close()
	app := &client{c.Server, t, ws}
	app.identify(token, appIntents)
	for f := app.read(); f.Type != "GUILD_CREATE"; f = app.read() {
	}
	var got []string
	see := func() {
		t.Helper()
		f := app.read()
		var m struct {
			Content, Title string
			Flags          int
			Choices        []Choice
		}
		if err := json.Unmarshal(f.Data, &m); err != nil {
			t.Fatal(err)
		}
		got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s%s %d %v", f.Type, m.Content, m.Title, m.Flags, m.Choices)))
	}
	ack := func(i *Interaction, body string) {
		t.Helper()
		if status, _ := c.request("POST", "/interactions/"+i.ID+"/"+i.Token+"/callback", body); status != http.StatusNoContent {
			t.Fatalf("%s: %d", body, status)
		}
	}
	c.request("PUT", "/applications/"+AppID+"/commands", someCommands)
	_, dm := c.byApp(token, "POST", "/users/@me/channels", `{}`)
	c.byApp(token, "POST", "/channels/"+channel+"/messages", `{"content":"hi"}`)
	see()
	c.byApp(token, "POST", "/channels/"+dm+"/messages", `{"content":"hi alone"}`)
	see()
	other := c.Slash(bob, channel, "ask", "question", "x") // hidden, so that ann sees nothing of it
	ack(other, `{"type":4,"data":{"content":"hidden","flags":64}}`)
	open := c.Slash(bob, channel, "ask", "question", "x")
	ack(open, `{"type":5}`)
	see()
	c.request("PATCH", "/webhooks/"+AppID+"/"+open.Token+"/messages/@original", `{"content":"told"}`)
	see()
	c.request("DELETE", "/webhooks/"+AppID+"/"+open.Token+"/messages/@original", "")
	see()
	mine := func() *Interaction {
		c.byApp(token, "POST", "/interactions", `{"type":4,"channel_id":"`+channel+`","nonce":"7","data":{"name":"ask","type":1,"options":[{"name":"who","type":3,"value":"x","focused":true}]}}`)
		c.mu.Lock()
		defer c.mu.Unlock()
		for _, i := range c.interactions {
			if i.app != nil {
				return i
			}
		}
		return nil
	}()
	ack(mine, `{"type":8,"data":{"choices":[{"name":"Ada","value":"a"}]}}`)
	see()
	want := []string{"MESSAGE_CREATE hi 0 []", "MESSAGE_CREATE hi alone 0 []", "MESSAGE_CREATE  128 []", "MESSAGE_UPDATE told 0 []",
		"MESSAGE_DELETE  0 []", "APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE  0 [{Ada a}]"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
