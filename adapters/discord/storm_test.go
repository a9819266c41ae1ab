package discord

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

// good are events as Discord sends them, from which the malformed ones are made.
var good = map[string][]string{
	"INTERACTION_CREATE": {
		`{"id":"%d","application_id":"200000000000000002","type":2,"token":"t","guild_id":"200000000000000003","channel_id":"10","locale":"fr",
			"channel":{"id":"10","type":0},"member":{"user":{"id":"5","username":"x"},"permissions":"16","roles":[]},
			"data":{"id":"1","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"qui ?"},{"name":"private","type":5,"value":true}]}}`,
		`{"id":"%d","application_id":"200000000000000002","type":2,"token":"t","channel_id":"10","user":{"id":"5"},
			"data":{"id":"1","name":"Find the source","type":3,"target_id":"7","resolved":{"messages":{"7":{"id":"7","content":"x"}}}}}`,
		`{"id":"%d","application_id":"200000000000000002","type":3,"token":"t","channel_id":"10","user":{"id":"5"},
			"message":{"id":"8","flags":64,"components":[{"type":1,"components":[{"type":3,"custom_id":"menu","options":[{"label":"a","value":"w:1"}]}]}]},
			"data":{"custom_id":"menu","component_type":3,"values":["w:1"]}}`,
		`{"id":"%d","application_id":"200000000000000002","type":3,"token":"t","channel_id":"10","user":{"id":"5"},"data":{"custom_id":"r:1","component_type":2}}`,
		`{"id":"%d","application_id":"200000000000000002","type":4,"token":"t","channel_id":"10","user":{"id":"5"},
			"data":{"name":"who","options":[{"name":"actor","value":"z","focused":true}]}}`,
		`{"id":"%d","application_id":"200000000000000002","type":5,"token":"t","channel_id":"10","user":{"id":"5"},
			"data":{"custom_id":"r:1","components":[{"type":1,"components":[{"type":4,"custom_id":"text","value":"wrong"}]}]}}`,
	},
	"MESSAGE_CREATE": {
		`{"id":"%d","channel_id":"10","guild_id":"200000000000000003","type":0,"content":"<@200000000000000001> qui ?","author":{"id":"5","username":"x"},
			"mentions":[{"id":"200000000000000001","bot":true}],"member":{"roles":["4"]},"timestamp":"2026-01-01T00:00:00Z"}`,
		`{"id":"%d","channel_id":"10","type":19,"content":"","author":{"id":"5"},"mentions":[],"attachments":[{"content_type":"image/png"}],
			"referenced_message":{"author":{"id":"200000000000000001"}},"message_snapshots":[{"message":{"content":"x"}}],"sticker_items":[{}]}`,
	},
	"MESSAGE_UPDATE": {`{"id":"%d","channel_id":"10","type":0,"content":"qui ?","author":{"id":"5"},"mentions":[],"edited_timestamp":"2026-01-01T00:00:00Z"}`},
	"GUILD_CREATE": {`{"id":"%d","owner_id":"9","roles":[{"id":"1","permissions":"2048"}],"channels":[{"id":"10","type":0,
		"permission_overwrites":[{"id":"1","allow":"0","deny":"16"}]}],"threads":[{"id":"13","type":11,"parent_id":"10"}]}`},
	"THREAD_CREATE":     {`{"id":"%d","guild_id":"1","parent_id":"10","type":11,"name":"x"}`},
	"GUILD_ROLE_UPDATE": {`{"guild_id":"%d","role":{"id":"2","permissions":"16"}}`},
	"READY":             {`{"v":%d,"session_id":"s","user":{"id":"200000000000000001"},"application":{"id":"200000000000000002"}}`},
}

// odd are the values that are put in the place of others.
var odd = []any{nil, true, -1, 1e300, "", "\x00\u202e", strings.Repeat("é", 3000), []any{}, map[string]any{}, []any{nil, []any{[]any{}}},
	map[string]any{"id": map[string]any{}}, "99999999999999999999999", "../../x", "<@1>"}

// malformed spoils an event: values of another kind, fields gone, bytes changed.
func malformed(r *rand.Rand, event string) string {
	if r.IntN(5) == 0 {
		b := []byte(event)
		for range 1 + r.IntN(4) {
			b[r.IntN(len(b))] = `{}[]",:0\x`[r.IntN(10)]
		}
		return string(b)
	}
	var doc any
	if json.Unmarshal([]byte(event), &doc) != nil {
		return event
	}
	for range 1 + r.IntN(3) {
		doc = spoil(r, doc)
	}
	out, _ := json.Marshal(doc) // made of what was read
	return string(out)
}

func spoil(r *rand.Rand, doc any) any {
	switch d := doc.(type) {
	case map[string]any:
		for _, k := range sorted(d) {
			if r.IntN(len(d)) != 0 {
				continue
			}
			if r.IntN(6) == 0 {
				delete(d, k)
			} else {
				d[k] = spoil(r, d[k])
			}
			return d
		}
		return d
	case []any:
		if len(d) > 0 && r.IntN(3) != 0 {
			d[0] = spoil(r, d[0])
			return d
		}
	}
	return odd[r.IntN(len(odd))]
}

// refusing is a Discord that takes every acknowledgement and nothing else.
type refusing struct{}

func (refusing) RoundTrip(req *http.Request) (*http.Response, error) {
	if strings.HasSuffix(req.URL.Path, "/callback") {
		return &http.Response{StatusCode: http.StatusNoContent, Request: req, Header: http.Header{}, Body: http.NoBody}, nil
	}
	return &http.Response{StatusCode: http.StatusNotFound, Request: req, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(strings.NewReader(`{"message":"Unknown","code":10062}`))}, nil
}

// Ten thousand malformed interactions, and as many other events as come among them. It is the platform itself that gets
// them, in the order of the gateway; a good interaction after them is answered at once.
func TestTenThousandMalformedInteractions(t *testing.T) {
	r := begin(t, whole(nil))
	r.bot.complete = func(bot.Completion, string, string) []bot.Choice { return nil }
	random := rand.New(rand.NewPCG(5, 2026))
	var kinds []string
	for _, kind := range sorted(good) {
		for range good[kind] {
			kinds = append(kinds, kind)
		}
	}
	w := newWork(t.Context())
	served := r.platform.rest
	r.platform.rest = newREST(r.Token, refusing{})
	r.platform.rest.backoff = time.Millisecond
	for i, interactions := 0, 0; interactions < 10_000; i++ {
		kind := kinds[random.IntN(len(kinds))]
		if kind == "INTERACTION_CREATE" {
			interactions++
		}
		event := fmt.Sprintf(good[kind][random.IntN(len(good[kind]))], i+1)
		r.platform.receive(frame{Type: kind, Data: json.RawMessage(malformed(random, event))}, w)
		if i%1000 == 999 {
			w.group.Wait()
		}
	}
	w.group.Wait()
	r.platform.rest = served
	if strings.Contains(r.log.String(), "panic") {
		log := r.log.String()
		at := strings.Index(log, "panic")
		t.Fatalf("a panic: %s", log[at:min(len(log), at+2000)])
	}
	r.platform.mu.Lock()
	r.platform.self = discordtest.BotID
	r.platform.mu.Unlock()
	if n := len(r.bot.questions()); n < 1000 {
		t.Errorf("the bot was asked %d questions: the events are so bad that they try nothing", n)
	}
	if m := r.Slash(r.User("ann", "fr"), r.Channel(), "ask", "question", "well?").Await(); said(m[0]) != "you said: well?" {
		t.Errorf("the next good one: %+v", m)
	}
}

func sorted[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	for i := range keys {
		for j := i; j > 0 && keys[j] < keys[j-1]; j-- {
			keys[j], keys[j-1] = keys[j-1], keys[j]
		}
	}
	return keys
}

// Twenty cuts of each kind, with something said before, during and after each: everything is answered, and nothing twice,
// though Discord may deliver it again. A session that is ended takes with it only what was said meanwhile.
func TestTwentyCutsOfEachKind(t *testing.T) {
	for _, kind := range []struct {
		name  string
		cut   func(*rig)
		keeps bool // Discord replays what was said meanwhile

		beats, step time.Duration // where they are not the usual ones
	}{
		{"op 7", func(r *rig) { r.Reconnect() }, true, 0, 0},
		{"op 7 twice, the second instead of READY", func(r *rig) { r.Greet(discordtest.HelloThenOp7); r.Reconnect() }, true, 0, 0},
		{"a dropped socket", func(r *rig) { r.Drop() }, true, 0, 0},
		{"a dropped socket, and the next refused", func(r *rig) { r.Greet(discordtest.Refuse); r.Drop() }, true, 0, 0},
		{"a dropped socket, and a silent one", func(r *rig) { r.Greet(discordtest.Mute); r.Drop() }, true, 0, 150 * time.Millisecond},
		{"a line that falls silent", func(r *rig) { r.Deafen(true) }, true, 100 * time.Millisecond, 0},
		{"close 1001", func(r *rig) { r.Close(1001) }, true, 0, 0},
		{"close 4000", func(r *rig) { r.Close(4000) }, true, 0, 0},
		{"close 4008", func(r *rig) { r.Close(4008) }, true, 0, 0},
		{"op 9, resumable", func(r *rig) { r.Invalidate(true) }, true, 0, 0},
		{"op 9", func(r *rig) { r.Invalidate(false) }, false, 0, 0},
		{"close 4007", func(r *rig) { r.Close(4007) }, false, 0, 0},
		{"close 4009", func(r *rig) { r.Close(4009) }, false, 0, 0},
	} {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			r := newRig(t, discordtest.Options{Heartbeat: kind.beats}, &scripted{}, func(r *rig) {
				if kind.step > 0 {
					r.platform.limits.step = kind.step
				}
			})
			r.Server.Await("registered commands", func() bool { return len(r.Commands()) > 0 })
			ann, dm, chat := r.User("ann", "fr"), r.DM(), r.Channel()
			want := 0
			for i := range 20 {
				say := func(when string) {
					r.Say(discordtest.Post{By: ann, Channel: dm, Text: fmt.Sprint(i, when)})
					want++
				}
				connections := len(r.Connections())
				say("before")
				r.AwaitMessages(dm, want)
				kind.cut(r)
				if kind.keeps {
					say("meanwhile")
					r.Repeat()
				}
				r.Server.Await("a new connection", func() bool {
					all := r.Connections()
					return len(all) > connections && all[len(all)-1].Kind != "" && r.Connected()
				})
				r.Deafen(false)
				say("after")
				r.AwaitMessages(dm, want)
				r.Slash(ann, chat, "ask", "question", fmt.Sprint(i, " command")).Await()
			}
			r.Repeat()
			settle(r)
			if n := len(r.Messages(dm)); n != want || len(r.Messages(chat)) != 20 || len(r.bot.questions()) != want+21 {
				t.Errorf("%d messages for %d said, %d for 20 commands, the bot was asked %d times", n, want, len(r.Messages(chat)), len(r.bot.questions()))
			}
		})
	}
}

// Discordgo's Close takes a second, always. What else runs on the machine may take as long, but hardly three times.
func TestStopIsQuick(t *testing.T) {
	var took time.Duration
	for range 3 {
		r := begin(t, &scripted{})
		started := time.Now()
		r.stop()
		if err := r.run(); err != nil {
			t.Fatalf("Run: %v", err)
		}
		if took = time.Since(started); took <= 700*time.Millisecond {
			return
		}
	}
	t.Errorf("Run ended after %v", took)
}

// The clean-up of every rig looks for the token in the log, at debug level; here it is looked for in what was sent as well,
// after a bot and a Discord that repeat whatever they hear.
func TestCanary(t *testing.T) {
	const canary = "CANARY.of.another-token"
	r := newRig(t, discordtest.Options{Token: canary}, &scripted{}, nil)
	log.SetOutput(r.log) // where discordgo logs
	defer log.SetOutput(os.Stderr)
	r.Server.Await("registered commands", func() bool { return len(r.Commands()) > 0 })
	ann, chat, dm := r.User("ann", "fr"), r.Channel(), r.DM()
	var tokens []string
	for i, a := range []discordtest.Answer{{Status: 500}, {Status: 401}, {Cut: true}, {Status: 400, Code: codeInvalidForm}, {Status: 502, HTML: true}} {
		for _, route := range []string{"edit", "callback", "message", "delete", "followup", "typing"} {
			r.Next(route, a)
		}
		in := r.Slash(ann, chat, "ask", "question", fmt.Sprint(i))
		tokens = append(tokens, in.Token)
		r.Say(discordtest.Post{By: ann, Channel: dm, Text: fmt.Sprint(i)})
	}
	r.Drop()
	r.Next("gateway", discordtest.Answer{Status: 401}, discordtest.Answer{Cut: true})
	r.Invalidate(false)
	r.Server.Await("a new session", func() bool {
		all := r.Connections()
		return len(all) > 1 && all[len(all)-1].Kind == "identify" && r.Connected()
	})
	settle(r)
	r.stop()
	if err := r.run(); err != nil && strings.Contains(err.Error(), canary) {
		t.Errorf("the error tells the token: %v", err)
	}
	for _, q := range r.Requests() {
		if strings.Contains(q.Body+q.Path, canary) {
			t.Errorf("%s tells the token: %s %s", q.Route, q.Path, q.Body)
		}
	}
	written := []byte(r.log.String())
	for _, token := range append(tokens, canary) {
		if bytes.Contains(written, []byte(token)) {
			t.Errorf("the log tells %s:\n%s", token, written)
		}
	}
}
