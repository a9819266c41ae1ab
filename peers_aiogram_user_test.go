//go:build peers

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
)

// experience is what came of a person's using the bot.
type experience struct {
	Steps     []string // that went as the person expects
	Complaint string   // what ended them, "" for nothing
}

// aiogramUsers has a person of .ci/peers/aiogram_user.py use our bot for each of the changes, through which what the bot
// sends goes on its way.
func aiogramUsers(t *testing.T, changes ...changeForm) []experience {
	t.Helper()
	p := wholeBot(t)
	args := []string{".ci/peers/aiogram_user.py", "", articleTexts(t, p)}
	for _, change := range changes {
		s := telegramtest.New(t, telegramtest.Options{Privacy: true, Lenient: change != nil})
		platform := telegram.New(telegram.Options{Token: s.Token(), Endpoint: s.Endpoint(), Log: quiet(), Transport: changedForm(change),
			Pace: telegram.Pace{Chat: -1, Group: -1, All: -1}}, p.bot)
		running(t, platform.Run)
		args[1] = s.Self().Name
		args = append(args, s.People())
	}
	return experiences(t, exec.CommandContext(t.Context(), peer(t, "python", "bin", "python"), args...), len(changes))
}

// running runs a platform until the test ends.
func running(t *testing.T, platform func(context.Context) error) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- platform(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

// experiences runs a script that plays people, and reads what came of it, a line each.
func experiences(t *testing.T, cmd *exec.Cmd, people int) (out []experience) {
	t.Helper()
	for line := range bytes.Lines(printed(t, cmd)) {
		var e experience
		if err := json.Unmarshal(line, &e); err != nil {
			t.Fatal(err)
		}
		out = append(out, e)
	}
	if len(out) != people {
		t.Fatalf("%d people, %d experiences", people, len(out))
	}
	return out
}

// articleTexts is a folder with the texts that quotes have to stand in.
func articleTexts(t *testing.T, p parts) string {
	t.Helper()
	dir := t.TempDir()
	for _, a := range p.library.Articles {
		if err := os.WriteFile(filepath.Join(dir, a.ID), []byte(a.Text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// changedForm changes the forms that the bot sends; nil changes nothing.
func changedForm(change func(method string, form url.Values)) http.RoundTripper {
	return onTheWay(func(r *http.Request, body []byte) []byte {
		form, err := url.ParseQuery(string(body))
		if change == nil || err != nil || len(form) == 0 || !strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded") {
			return body
		}
		if change(r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:], form); len(form) == 0 {
			return nil
		}
		return []byte(form.Encode())
	})
}

// onTheWay is a transport that changes bodies. Where it leaves nothing of one, the request is not sent, and looks as if it
// had been.
type onTheWay func(r *http.Request, body []byte) []byte

func (change onTheWay) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body != nil {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		if body = change(r, body); body == nil {
			return &http.Response{StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
				Body: io.NopCloser(strings.NewReader(`{"ok":true,"result":true}`)), Request: r}, nil
		}
		r = r.Clone(r.Context())
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	}
	return http.DefaultTransport.RoundTrip(r)
}

// A person on aiogram's types asks, presses buttons, asks on, corrects, plays and sets, in private and in a group; and misses
// whatever is taken away from what the bot sends.
func TestPeerAiogramUsesTheBot(t *testing.T) {
	taken := []struct {
		what, complaint string
		change          changeForm
	}{
		{"nothing", "", nil},
		{"the citation links", "no citation link behind", entities(func(kind string) bool { return kind != "text_link" })},
		{"the quotes' marks", "0 quotes and 3 citation links", entities(func(kind string) bool { return kind != "blockquote" })},
		{"the letters of a quote", "no article has", inField("text", "KGB", "KBG")},
		{"which message is answered", "answers no message of mine", without("reply_parameters")},
		{"the context button", "no button '① Context'", inField("reply_markup", "① Context", "①")},
		{"the mark of the quote in its context", "the quote is not marked", onlyAfter("▸", entities(func(kind string) bool { return kind != "bold" }))},
		{"how it was understood", "it is not said how", inField("text", "Understood as:", "Forgotten was:")},
		{"the answer to the edited question", "waited in vain for ['EditMessageText']", onlyFor("editMessageText", swallow)},
		{"the explanation of a quiz", "the explanation of", without("explanation")},
		{"the right option of a quiz", "the explanation of", otherOption},
		{"the buttons under a quiz", "no buttons under", onlyFor("sendPoll", without("reply_markup"))},
		{"the tick in the settings", "the settings stay", inField("reply_markup", "✓", "")},
		{"the language", "answered in another language", inField("text", "sans date", "undated  ")},
	}
	var changes []changeForm
	for _, c := range taken {
		changes = append(changes, c.change)
	}
	for i, got := range aiogramUsers(t, changes...) {
		c := taken[i]
		if !strings.Contains(got.Complaint, c.complaint) || c.complaint == "" && got.Complaint != "" {
			t.Errorf("with %s taken away the person complains of %q after %q, want %q", c.what, got.Complaint, got.Steps, c.complaint)
		}
		if diff := cmp.Diff(aiogramSteps, got.Steps); c.change == nil && diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
}

var aiogramSteps = []string{
	"a question is answered with quotes and links to them",
	"a button shows the sentences around the quote",
	"'and why?' is understood, and it is said how",
	"'and Facebook?' is understood, and it is said how",
	"an edited question changes its answer",
	"a quiz asks quotes as polls, one after the other",
	"a button changes the language",
	"the language holds for the questions after",
	"a mention in a group is answered, other talk is not",
	"a reply in a group is a follow-up",
}

type changeForm = func(method string, form url.Values)

func entities(keep func(kind string) bool) changeForm {
	return func(_ string, form url.Values) {
		var list, kept []map[string]any
		if json.Unmarshal([]byte(form.Get("entities")), &list) != nil {
			return
		}
		for _, e := range list {
			if keep(e["type"].(string)) {
				kept = append(kept, e)
			}
		}
		setJSON(form, "entities", kept)
	}
}

func setJSON(form url.Values, field string, v any) {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // it was JSON before
	}
	form.Set(field, string(raw))
}

// inField replaces a text of a field by another; entities stay where they are, so that both are to be of one length or
// nothing marked follows.
func inField(field, old, by string) changeForm {
	return func(_ string, form url.Values) {
		if s := form.Get(field); s != "" {
			form.Set(field, strings.ReplaceAll(s, old, by))
		}
	}
}

func without(field string) changeForm {
	return func(_ string, form url.Values) { form.Del(field) }
}

func swallow(_ string, form url.Values) { clear(form) }

func onlyAfter(begin string, change changeForm) changeForm {
	return func(method string, form url.Values) {
		if strings.HasPrefix(form.Get("text"), begin) {
			change(method, form)
		}
	}
}

func onlyFor(wanted string, change changeForm) changeForm {
	return func(method string, form url.Values) {
		if method == wanted {
			change(method, form)
		}
	}
}

func otherOption(_ string, form url.Values) {
	var right []int
	if json.Unmarshal([]byte(form.Get("correct_option_ids")), &right) == nil && len(right) == 1 {
		setJSON(form, "correct_option_ids", []int{(right[0] + 1) % 3})
	}
}
