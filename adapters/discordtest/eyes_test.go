package discordtest

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"
)

// act is one request about an interaction and what comes of it.
type act struct {
	what, body   string // "ack", "edit", "delete", "followup"
	status, code int
	fault        string
}

// play sends the requests of acts.
func (c *client) play(in *Interaction, acts []act) {
	c.t.Helper()
	for i, a := range acts {
		method, path := "POST", "/interactions/"+in.ID+"/"+in.Token+"/callback"
		switch a.what {
		case "edit":
			method, path = "PATCH", "/webhooks/"+AppID+"/"+in.Token+"/messages/@original"
		case "delete":
			method, path = "DELETE", "/webhooks/"+AppID+"/"+in.Token+"/messages/@original"
		case "followup":
			path = "/webhooks/" + AppID + "/" + in.Token
		}
		if status, code := c.request(method, path, a.body); status != a.status || code != a.code {
			c.t.Errorf("act %d: %d (code %d), want %d (code %d)", i, status, code, a.status, a.code)
		}
		faults := strings.Join(c.Faults(), "\n")
		if (a.fault == "") != (faults == "") || !strings.Contains(faults, a.fault) {
			c.t.Errorf("act %d: faults %q, want %q", i, faults, a.fault)
		}
	}
}

func TestWhoSeesWhat(t *testing.T) {
	const hidden, text, secret = `{"type":5,"data":{"flags":64}}`, `{"content":"x"}`, `{"content":"x","flags":64}`
	for _, tc := range []struct {
		name string
		acts []act
		all  int // messages that everybody sees
		own  int // messages that the asker sees
	}{
		{"hidden by the deferral", []act{{"ack", hidden, 204, 0, ""}, {"edit", text, 200, 0, ""}}, 0, 1},
		{"deferred, deleted, hidden", []act{{"ack", `{"type":5}`, 204, 0, ""}, {"delete", "", 204, 0, ""}, {"followup", secret, 200, 0, ""}}, 0, 1},
		{"a hidden follow-up in the place of what everybody sees", []act{{"ack", `{"type":5}`, 204, 0, ""}, {"followup", secret, 200, 0, "in its place"}}, 0, 1},
		{"deleted twice", []act{{"ack", hidden, 204, 0, ""}, {"delete", "", 204, 0, ""}, {"delete", "", 404, 10008, ""}, {"edit", text, 404, 10008, ""}}, 0, 0},
		{"at once", []act{{"ack", `{"type":4,"data":` + secret + `}`, 204, 0, ""}}, 0, 1},
		{"choices for a command", []act{{"ack", `{"type":8,"data":{"choices":[]}}`, 400, 50035, "does not fit"}}, 0, 0},
		{"an update without a message", []act{{"ack", `{"type":6}`, 400, 50035, "does not fit"}}, 0, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := connected(t)
			chat := c.Channel()
			in := c.Slash(c.User("ann", "fr"), chat, "ask", "question", "x")
			c.play(in, tc.acts)
			if all, own := len(c.Messages(chat)), len(in.Messages()); all != tc.all || own != tc.own {
				t.Errorf("everybody sees %d, the asker %d, want %d and %d", all, own, tc.all, tc.own)
			}
		})
	}
}

func TestPressedMessageStays(t *testing.T) {
	c := connected(t)
	ann := c.User("ann", "fr")
	in := c.Slash(ann, c.Channel(), "ask", "question", "x")
	c.play(in, []act{{"ack", `{"type":4,"data":{"content":"x","components":[{"type":1,"components":[{"type":2,"style":2,"label":"b","custom_id":"b"}]}]}}`, 204, 0, ""}})
	tap := c.Press(ann, in.Messages()[0].ID, "b")
	c.play(tap, []act{{"ack", `{"type":6}`, 204, 0, ""}, {"followup", `{"content":"y","flags":64}`, 200, 0, ""}, {"delete", "", 204, 0, "is deleted"}})
}

func TestCompletionIsNeverDeferred(t *testing.T) {
	c := connected(t)
	in := c.Type(c.User("ann", "fr"), c.Channel(), "who", "actor", "z")
	c.play(in, []act{{"ack", `{"type":5}`, 400, 50035, "does not fit"}, {"ack", `{"type":8,"data":{"choices":[{"name":"Z","value":"z"}]}}`, 204, 0, ""},
		{"followup", `{"content":"x"}`, 200, 0, "choices"}})
	if got := in.AwaitChoices(); len(got) != 1 || got[0].Value != "z" {
		t.Errorf("choices %+v", got)
	}
}

func TestThreadRules(t *testing.T) {
	c := connected(t)
	ann, chat, shut := c.User("ann", "fr"), c.Channel(), c.Channel()
	c.ForbidThreads(shut)
	said, elsewhere := c.Say(Post{By: ann, Channel: chat, Text: "x"}), c.Say(Post{By: ann, Channel: shut, Text: "x"})
	inThread := c.Say(Post{By: ann, Channel: c.Thread(chat, "t"), Text: "x"})
	for _, tc := range []struct {
		name, path   string
		status, code int
		fault        bool
	}{
		{"made", chat + "/messages/" + said, 201, 0, false},
		{"made twice", chat + "/messages/" + said, 400, 160004, false},
		{"not allowed", shut + "/messages/" + elsewhere, 403, 50013, false},
		{"no such message", chat + "/messages/" + elsewhere, 404, 10008, false},
		{"in a thread", c.find(inThread).ChannelID + "/messages/" + inThread, 400, 50024, true},
	} {
		status, code := c.request("POST", "/channels/"+tc.path+"/threads", `{"name":"x"}`)
		if faults := c.Faults(); status != tc.status || code != tc.code || (len(faults) > 0) != tc.fault {
			t.Errorf("%s: %d (code %d), faults %q", tc.name, status, code, faults)
		}
	}
	if status, _ := c.request("GET", "/channels/"+said, ""); status != http.StatusOK {
		t.Errorf("the thread is not there: %d", status)
	}
	if status, _ := c.request("POST", "/users/@me/channels", `{"recipient_id":"`+ann.ID+`"}`); status != http.StatusOK || c.PrivateWith(ann) == "" {
		t.Errorf("no private chat: %d", status)
	}
}

func TestJudgeFiles(t *testing.T) {
	files := map[string]File{"files[0]": {Name: "a.bib", Data: []byte("x")}}
	for _, tc := range []struct {
		name, body string
		files      map[string]File
		want       string
	}{
		{"none", `{}`, nil, ""},
		{"one", `{"attachments":[{"id":"0","filename":"a.bib"}]}`, files, ""},
		{"another name", `{"attachments":[{"id":"0","filename":"b.bib"}]}`, files, "not what was sent"},
		{"another number", `{"attachments":[{"id":"1","filename":"a.bib"}]}`, files, "not what was sent"},
		{"not announced", `{}`, files, "0 announced, 1 sent"},
		{"not sent", `{"attachments":[{"id":"0","filename":"a.bib"}]}`, nil, "1 announced, 0 sent"},
		{"empty", `{"attachments":[{"id":"0","filename":"a"}]}`, map[string]File{"files[0]": {Name: "a"}}, "0 bytes"},
		{"too large", `{"attachments":[{"id":"0","filename":"a"}]}`, map[string]File{"files[0]": {Name: "a", Data: make([]byte, maxFile+1)}}, "bytes"},
	} {
		if got := judgeFiles([]byte(tc.body), tc.files); (tc.want == "") != (got == "") || !strings.Contains(got, tc.want) {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

func TestOpened(t *testing.T) {
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for _, p := range [][3]string{{"payload_json", "", "{}"}, {"files[0]", "a.bib", "@a"}} {
		part, err := w.CreateFormFile(p[0], p[1])
		if err != nil {
			t.Fatal(err)
		}
		_, _ = part.Write([]byte(p[2])) // into memory
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	text, files, err := opened(w.FormDataContentType(), body.Bytes())
	if err != nil || string(text) != "{}" || string(files["files[0]"].Data) != "@a" || files["files[0]"].Name != "a.bib" {
		t.Errorf("text %q, files %+v, %v", text, files, err)
	}
	if _, _, err := opened(w.FormDataContentType(), body.Bytes()[:body.Len()/2]); err == nil {
		t.Error("half a form is no error")
	}
}
