package discord

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

var apology = regexp.MustCompile(`\((?:error|erreur) ([0-9a-f]{8})\)`)

// apologised checks that a text is the apology and that the log knows its id.
func apologised(t *testing.T, r *rig, text string) {
	t.Helper()
	id := apology.FindStringSubmatch(text)
	if id == nil || !strings.Contains(r.log.String(), id[1]) {
		t.Errorf("%q is no apology with an id that the log has:\n%s", text, r.log)
	}
}

func TestRequestsThatFail(t *testing.T) {
	html := discordtest.Answer{Status: 502, HTML: true}
	for _, tc := range []struct {
		name, route string
		answers     []discordtest.Answer
	}{
		{"server errors on the edit", "edit", []discordtest.Answer{{Status: 500}, html, {Status: 503}}},
		{"server error on the acknowledgement", "callback", []discordtest.Answer{{Status: 500}, html}},
		{"broken line on the edit", "edit", []discordtest.Answer{{Cut: true}, {Cut: true}}},
		{"acknowledgement done, its answer lost", "callback", []discordtest.Answer{{Cut: true, Done: true}}},
		{"acknowledgement done, its answer an error", "callback", []discordtest.Answer{{Status: 500, Done: true}}},
		{"edit done, its answer lost", "edit", []discordtest.Answer{{Cut: true, Done: true}}},
		{"too many requests on the edit", "edit", []discordtest.Answer{{Status: 429, After: 50 * time.Millisecond}, {Status: 429, After: 20 * time.Millisecond}}},
		{"too many requests on the acknowledgement", "callback", []discordtest.Answer{{Status: 429, After: 50 * time.Millisecond}}},
		{"gateway address", "gateway", []discordtest.Answer{{Status: 500}, html, {Status: 429, HTML: true, After: 10 * time.Millisecond}}},
		{"list of commands", "commands", []discordtest.Answer{{Status: 500}}},
		{"registering", "register", []discordtest.Answer{{Status: 429, After: 10 * time.Millisecond, Global: true}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := newRig(t, discordtest.Options{}, &scripted{}, func(r *rig) { r.Next(tc.route, tc.answers...) })
			r.Server.Await("registered commands", func() bool { return len(r.Commands()) > 0 })
			in := r.Slash(r.User("ann", "fr"), r.Channel(), "ask", "question", "x")
			if m := in.Await(); len(m) != 1 || said(m[0]) != "you said: x" {
				t.Errorf("answer: %+v", m)
			}
			if len(r.bot.questions()) != 1 {
				t.Errorf("the bot was asked %d times", len(r.bot.questions()))
			}
		})
	}
}

func TestLostAnswerMakesNoSecondMessage(t *testing.T) {
	r := begin(t, &scripted{})
	chat := r.DM()
	r.Next("message", discordtest.Answer{Status: 500, Done: true}, discordtest.Answer{Cut: true, Done: true})
	r.Say(discordtest.Post{By: r.User("ann", "fr"), Channel: chat, Text: "x"})
	r.Server.Await("three requests", func() bool { return r.routes()["message"] == 3 })
	if n := len(r.AwaitMessages(chat, 1)); n != 1 {
		t.Errorf("%d messages, want 1", n)
	}
}

// A wait that Discord asks for is kept to the millisecond, and holds up nothing else.
func TestRateLimits(t *testing.T) {
	r := begin(t, &scripted{})
	ann, busy, calm := r.User("ann", "fr"), r.DM(), r.DM()
	wait := 2 * time.Second // long enough for a busy machine to answer the other chat within
	r.Next("message", discordtest.Answer{Status: 429, After: wait})
	started := time.Now()
	r.Say(discordtest.Post{By: ann, Channel: busy, Text: "x"})
	r.Server.Await("the refusal", func() bool { return r.routes()["message"] == 1 })
	r.Say(discordtest.Post{By: ann, Channel: calm, Text: "y"})
	r.AwaitMessages(calm, 1)
	if d := time.Since(started); d >= wait {
		t.Errorf("the other chat waited %v", d)
	}
	r.AwaitMessages(busy, 1)
	if at := r.sent("message"); len(at) != 3 || at[2].Sub(at[0]) < wait {
		t.Errorf("requests at %v, want the last at least %v after the first", at, wait)
	}
}

func TestGlobalRateLimitHoldsEverything(t *testing.T) {
	r := begin(t, &scripted{})
	ann, one, two := r.User("ann", "fr"), r.DM(), r.DM()
	wait := 300 * time.Millisecond
	r.Next("message", discordtest.Answer{Status: 429, After: wait, Global: true})
	r.Say(discordtest.Post{By: ann, Channel: one, Text: "x"})
	r.Server.Await("the refusal", func() bool { return r.platform.rest.pace.left("another route") > 0 })
	r.Say(discordtest.Post{By: ann, Channel: two, Text: "y"})
	r.AwaitMessages(two, 1)
	if d := time.Since(r.sent("message")[0]); d < wait {
		t.Errorf("answered %v after a global limit of %v", d, wait)
	}
	r.AwaitMessages(one, 1)
}

// The context cuts a wait short: an acknowledgement that could only come too late is not waited for.
func TestRateLimitPastTheInteraction(t *testing.T) {
	r := begin(t, &scripted{})
	r.Next("callback", discordtest.Answer{Status: 429, After: time.Hour})
	started := time.Now()
	r.Slash(r.User("ann", "fr"), r.Channel(), "ask", "question", "x")
	r.Server.Await("a word in the log", func() bool { return strings.Contains(r.log.String(), "not acknowledged") })
	if len(r.bot.questions()) != 0 || r.routes()["callback"] != 1 || time.Since(started) > 10*time.Second {
		t.Errorf("asked %d, acknowledged %d times, after %v", len(r.bot.questions()), r.routes()["callback"], time.Since(started))
	}
}

func TestInteractionTooOld(t *testing.T) {
	r := newRig(t, discordtest.Options{}, &scripted{}, func(r *rig) { r.platform.limits.first = 300 * time.Millisecond })
	r.Server.Await("a connection", r.Connected)
	ann, chat := r.User("ann", "fr"), r.Channel()
	r.Drop()
	r.Slash(ann, chat, "ask", "question", "x")
	r.Advance(4 * time.Second)
	r.Server.Await("a word in the log", func() bool { return strings.Contains(r.log.String(), "10062") })
	if len(r.bot.questions()) != 0 {
		t.Error("the bot was asked what nobody waits for")
	}
}

func TestAnswerAfterFifteenMinutes(t *testing.T) {
	think := make(chan struct{})
	r := begin(t, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) {
		<-think
		return quoted(), nil
	}})
	chat := r.Channel()
	in := r.Slash(r.User("ann", "fr"), chat, "ask", "question", "x")
	r.Server.Await("the acknowledgement", func() bool { return in.AckedAfter() > 0 })
	r.Advance(16 * time.Minute)
	close(think)
	if m := r.AwaitMessages(chat, 1); said(m[0]) != quoted().Lead {
		t.Errorf("in the channel: %+v", m)
	}
}

func TestSlowBotIsAcknowledgedAtOnce(t *testing.T) {
	think := make(chan struct{})
	r := begin(t, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) {
		<-think
		return bot.Reply{Lang: "en", Lead: "at last"}, nil
	}})
	var all []*discordtest.Interaction
	for i := range 40 {
		all = append(all, r.Slash(r.User(fmt.Sprint("user", i), "fr"), r.Channel(), "ask", "question", "x"))
	}
	for _, in := range all {
		r.Server.Await("an acknowledgement before the bot is done", func() bool { return in.AckedAfter() > 0 })
	}
	close(think)
	for _, in := range all {
		if m := in.Await(); said(m[0]) != "at last" {
			t.Errorf("answer: %+v", m)
		}
	}
}

// What one person says in one place is asked in order, and nobody else waits for it.
func TestConversationKeepsItsOrder(t *testing.T) {
	first := make(chan struct{})
	r := begin(t, &scripted{answer: func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Text == "1" {
			<-first
		}
		return bot.Reply{Lang: "en", Lead: "answer " + q.Text}, nil
	}})
	ann, ben, chat := r.User("ann", "fr"), r.User("ben", "fr"), r.Channel()
	r.Slash(ann, chat, "ask", "question", "1")
	second := r.Slash(ann, chat, "ask", "question", "2")
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: discordtest.Mention + " 3"})
	if m := r.Slash(ben, chat, "ask", "question", "4").Await(); said(m[0]) != "answer 4" {
		t.Errorf("somebody else: %+v", m)
	}
	r.Server.Await("the second acknowledgement", func() bool { return second.AckedAfter() > 0 })
	time.Sleep(50 * time.Millisecond) // in which a bot that did not wait would have asked
	if got := heard(r); strings.ContainsAny(got, "23") {
		t.Errorf("asked %q before the first is answered", got)
	}
	close(first)
	r.AwaitMessages(chat, 4)
	var order []string
	for _, q := range r.bot.questions() {
		if q.Text != "4" {
			order = append(order, q.Text)
		}
	}
	if strings.Join(order, "") != "123" {
		t.Errorf("asked in the order %v", order)
	}
	r.Server.Await("the end of every lane", func() bool {
		r.platform.lanes.mu.Lock()
		defer r.platform.lanes.mu.Unlock()
		return len(r.platform.lanes.last) == 0
	})
}

func TestTyping(t *testing.T) {
	shown := make(chan struct{})
	r := newRig(t, discordtest.Options{}, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) {
		<-shown
		return bot.Reply{Lang: "en", Lead: "done"}, nil
	}}, func(r *rig) { r.platform.limits.typing = 5 * time.Millisecond })
	r.Server.Await("a connection", r.Connected)
	chat := r.DM()
	r.Say(discordtest.Post{By: r.User("ann", "fr"), Channel: chat, Text: "x"})
	r.Server.Await("the sign of typing", func() bool { return r.routes()["typing"] > 0 })
	close(shown)
	r.AwaitMessages(chat, 1)
	if r.routes()["typing"] != 1 {
		t.Errorf("typing shown %d times, want once", r.routes()["typing"])
	}
}

func TestPanicBecomesApology(t *testing.T) {
	r := begin(t, &scripted{answer: func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Text == "bad" {
			panic("the bot broke")
		}
		return bot.Reply{Lang: "fr", Lead: "fine"}, nil
	}})
	ann, chat := r.User("ann", "fr"), r.DM()
	m := r.Slash(ann, chat, "ask", "question", "bad").Await()[0]
	apologised(t, r, said(m))
	if !strings.Contains(said(m), "erreur") || strings.Contains(said(m), "broke") {
		t.Errorf("apology to a French reader: %q", said(m))
	}
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: "bad"})
	apologised(t, r, r.AwaitMessages(chat, 2)[1].Content)
	if m := r.Slash(ann, chat, "ask", "question", "good").Await()[0]; said(m) != "fine" {
		t.Errorf("the next question: %q", said(m))
	}
}

// breaking is an outlet that breaks at the first message.
type breaking struct{ sent []message }

func (o *breaking) send(_ context.Context, m message) error {
	if o.sent = append(o.sent, m); len(o.sent) == 1 {
		panic("in the middle of a reply")
	}
	return nil
}

func TestPanicWhileReplyingBecomesApology(t *testing.T) {
	r := begin(t, &scripted{})
	o := &breaking{}
	r.platform.serve(t.Context(), t.Context(), bot.Question{Command: bot.Ask, Text: "x", Locale: "fr", Group: true}, o)
	if len(o.sent) != 2 || !o.sent[1].private {
		t.Fatalf("sent %+v", o.sent)
	}
	apologised(t, r, o.sent[1].content)
}

func TestEmptyReplyBecomesApology(t *testing.T) {
	r := begin(t, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) { return bot.Reply{Lang: "en"}, nil }})
	apologised(t, r, r.Slash(r.User("ann", "fr"), r.DM(), "help").Await()[0].Content)
}

func TestErrorReplyIsShown(t *testing.T) {
	r := begin(t, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) {
		return bot.Reply{Lang: "en", Lead: "sorry, 1234"}, errors.New("the index is gone")
	}})
	m := r.Slash(r.User("ann", "fr"), r.DM(), "help").Await()[0]
	if said(m) != "sorry, 1234" || !strings.Contains(r.log.String(), "the index is gone") {
		t.Errorf("reply %q, log:\n%s", said(m), r.log)
	}
}

func TestRefusedFormBecomesApology(t *testing.T) {
	r := begin(t, &scripted{})
	r.Next("edit", discordtest.Answer{Status: 400, Code: codeInvalidForm})
	apologised(t, r, r.Slash(r.User("ann", "fr"), r.DM(), "help").Await()[0].Content)
}

func TestForbiddenChannel(t *testing.T) {
	r := begin(t, &scripted{})
	ann, shut := r.User("ann", "fr"), r.Channel()
	r.Forbid(shut)
	r.Say(discordtest.Post{By: ann, Channel: shut, Text: discordtest.Mention + " x"})
	r.Server.Await("a private chat", func() bool { return r.PrivateWith(ann) != "" })
	r.AwaitMessages(r.PrivateWith(ann), 1) // that it may not write there
	tries := 0
	for _, q := range r.Requests() {
		if q.Route == "message" && strings.Contains(q.Path, shut) {
			tries++
		}
	}
	if tries != 1 || !strings.Contains(r.log.String(), "50013") {
		t.Errorf("tried %d times, want once; log:\n%s", tries, r.log)
	}
}

func TestNoBucketIsKept(t *testing.T) {
	r := begin(t, &scripted{})
	for range 20 {
		r.Slash(r.User("ann", "fr"), r.Channel(), "help").Await()
	}
	buckets := reflect.ValueOf(r.platform.rest.session.Ratelimiter).Elem().FieldByName("buckets")
	if n := buckets.Len(); n != 0 {
		t.Errorf("%d buckets are kept after 20 interactions", n)
	}
	if n := len(r.platform.rest.pace.until); n != 0 {
		t.Errorf("%d routes are remembered though none rests", n)
	}
}

func TestStopFinishesAnswers(t *testing.T) {
	long := quoted()
	long.Lead = strings.Repeat("long ", 900)
	begun := make(chan struct{})
	r := begin(t, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) {
		close(begun)
		time.Sleep(200 * time.Millisecond)
		return long, nil
	}})
	in := r.Slash(r.User("ann", "fr"), r.Channel(), "ask", "question", "x")
	<-begun
	r.stop()
	if err := r.run(); err != nil {
		t.Error(err)
	}
	if m := in.Messages(); len(m) != 3 || len(m[2].Embeds) != 2 {
		t.Errorf("%d messages were sent, want all 3", len(m))
	}
}

func TestStopApologisesForWhatTakesTooLong(t *testing.T) {
	for name, answer := range map[string]func(context.Context, bot.Question) (bot.Reply, error){
		"bot that listens": func(ctx context.Context, _ bot.Question) (bot.Reply, error) {
			<-ctx.Done()
			return bot.Reply{Lang: "en", Lead: "sorry (error 12345678)"}, ctx.Err()
		},
		"bot that does not": func(context.Context, bot.Question) (bot.Reply, error) { select {} },
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, discordtest.Options{}, &scripted{answer: answer}, func(r *rig) {
				r.platform.limits.grace = 100 * time.Millisecond
			})
			r.Server.Await("a connection", r.Connected)
			in := r.Slash(r.User("ann", "fr"), r.Channel(), "ask", "question", "x")
			r.Server.Await("the acknowledgement", func() bool { return in.AckedAfter() > 0 })
			started := time.Now()
			r.stop()
			if err := r.run(); err != nil || time.Since(started) > 10*time.Second {
				t.Errorf("ended with %v after %v", err, time.Since(started))
			}
			if m := in.Messages(); len(m) != 1 || !apology.MatchString(said(m[0])) {
				t.Errorf("what the person sees: %+v", m)
			}
		})
	}
}

// leaky is a transport that fails the first time at every address, with an error that tells everything it knows, as
// net/http's do.
type leaky struct {
	http.RoundTripper
	failed sync.Map
}

func (l *leaky) RoundTrip(req *http.Request) (*http.Response, error) {
	if _, again := l.failed.LoadOrStore(req.Method+req.URL.String(), true); again {
		return l.RoundTripper.RoundTrip(req)
	}
	_, _ = io.Copy(io.Discard, req.Body)
	return nil, fmt.Errorf("dial %s with %s", req.URL, req.Header.Get("Authorization"))
}

// The clean-up of every rig looks for the token in the log; here everything goes wrong that can tell it.
func TestTokenIsNeverTold(t *testing.T) {
	r := newRig(t, discordtest.Options{Token: "CANARY.of.a-token"}, &scripted{}, func(r *rig) {
		r.platform.rest = newREST(r.Token, &leaky{RoundTripper: r.Transport()})
		r.platform.rest.backoff = time.Millisecond
	})
	r.Server.Await("registered commands", func() bool { return len(r.Commands()) > 0 })
	chat, ann := r.DM(), r.User("ann", "fr")
	for i, p := range []int{401, 403, 404, 400, 500} {
		r.Next("message", discordtest.Answer{Status: p}, discordtest.Answer{Status: p}, discordtest.Answer{Status: p}, discordtest.Answer{Status: p})
		r.Say(discordtest.Post{By: ann, Channel: chat, Text: fmt.Sprint(i)})
	}
	in := r.Slash(ann, chat, "ask", "question", "x")
	in.Await()
	r.Next("register", discordtest.Answer{Status: 401}, discordtest.Answer{Status: 401})
	err := r.platform.rest.call(t.Context(), route{name: "register", method: "PUT", url: "https://discord.com/api/v9/applications/1/commands"}, nil, nil)
	if err == nil || strings.Contains(r.platform.mask.err(fmt.Errorf("with %s: %w", r.Token, err)).Error(), r.Token) {
		t.Errorf("error: %v", err)
	}
	r.platform.log.Debug("everything", "url", "https://x/"+r.Token, "err", errors.New(r.Token))
	if log := r.log.String(); strings.Contains(log, r.Token) || strings.Contains(log, in.Token) || !strings.Contains(log, hidden) {
		t.Errorf("log:\n%s", log)
	}
}
