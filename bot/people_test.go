package bot_test

import (
	"context"
	"errors"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/knowledge"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var noon = time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)

// ledger is a store that remembers everything in the open, or fails at everything.
type ledger struct {
	settings map[string]bot.ChatSettings
	shown    map[string]bot.Shown
	votes    map[string]bool
	reports  []string
	missed   []bot.Missed
	gone     []string // what was forgotten, in order
	err      error
}

func newLedger() *ledger {
	return &ledger{settings: map[string]bot.ChatSettings{}, shown: map[string]bot.Shown{}, votes: map[string]bool{}}
}

func (l *ledger) Recall(string, time.Time) (knowledge.Reading, bool, error) {
	return knowledge.Reading{}, false, l.err
}
func (l *ledger) Remember(_, _ string, _ knowledge.Reading, _ time.Time) error { return l.err }
func (l *ledger) Settings(scope string) (bot.ChatSettings, error)              { return l.settings[scope], l.err }
func (l *ledger) Forget(c string) error                                        { l.gone = append(l.gone, c); return l.err }
func (l *ledger) ForgetPerson(p string) error                                  { l.gone = append(l.gone, p); return l.err }
func (l *ledger) Miss(m bot.Missed, _ time.Time) error                         { l.missed = append(l.missed, m); return l.err }
func (l *ledger) Set(scope string, s bot.ChatSettings, _ time.Time) error {
	l.settings[scope] = s
	return l.err
}

func (l *ledger) Keep(s bot.Shown, _ time.Time) (string, error) {
	l.shown["00answer"] = s
	return "00answer", l.err
}

func (l *ledger) Vote(id, person string, up *bool, _ time.Time) (bool, error) {
	_, ok := l.shown[id]
	delete(l.votes, id+" "+person)
	if ok && up != nil {
		l.votes[id+" "+person] = *up
	}
	return ok, l.err
}

func (l *ledger) Voted(id, person string) (*bool, error) {
	if up, ok := l.votes[id+" "+person]; ok {
		return &up, l.err
	}
	return nil, l.err
}

func (l *ledger) Report(id, person, text string, _ time.Time) (bool, error) {
	_, ok := l.shown[id]
	if ok {
		l.reports = append(l.reports, id+" "+person+": "+text)
	}
	return ok, l.err
}

// answers is an engine with one answer a text, else an answer about the mayor.
type answers map[string]knowledge.Answer

func (e answers) Answer(_ context.Context, q knowledge.Inquiry) (knowledge.Answer, error) {
	if a, ok := e[q.Text]; ok {
		return a, nil
	}
	return knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{demand(library())}}, nil
}

func people(l *ledger, limits bot.Limits) *bot.Bot {
	return bot.New(library(), answers{}, l, bot.Options{Limits: limits})
}

// golden compares a text with its file.
func golden(t *testing.T, file, got string) {
	t.Helper()
	path := filepath.Join("testdata", file)
	if *update {
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(got), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// sight is all of a reply that somebody sees.
func sight(r bot.Reply) string {
	var out []string
	add := func(what string, yes bool) {
		if yes {
			out = append(out, what)
		}
	}
	add("(private)", r.Private)
	add("(in place)", r.Replace)
	add("notice: "+r.Notice, r.Notice != "")
	add(r.Text(), r.Text() != "")
	for _, b := range r.Buttons {
		add("["+b.Label+"] "+b.Data, true)
	}
	for _, b := range r.Relabel {
		add("relabel ["+b.Label+"] "+b.Data, true)
	}
	return strings.Join(out, "\n")
}

func ask(t *testing.T, b *bot.Bot, q bot.Question) bot.Reply {
	t.Helper()
	if q.Time.IsZero() {
		q.Time = noon
	}
	r, err := b.Handle(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRepliesAboutPeople(t *testing.T) {
	ann := bot.Question{Person: "t:1", Chat: "t:1", Conversation: "t:1", Locale: "en"}
	guest := bot.Question{Person: "t:1", Chat: "t:-9", Group: true, Locale: "en"}
	manager := guest
	manager.Manager = true
	with := func(q bot.Question, c bot.Command, text string) bot.Question {
		q.Command, q.Text = c, text
		return q
	}
	vote := func(pressed string) bot.Question { return with(ann, bot.Tap, "v:00answer:"+pressed) }
	for _, c := range []struct {
		name  string
		turns []bot.Question
	}{
		{"settings of a person", []bot.Question{with(ann, bot.Settings, ""), with(ann, bot.Tap, "e:lang:fr"), with(ann, bot.Tap, "e:lang:auto"), with(ann, bot.Tap, "e:lang:xx"), with(ann, bot.Tap, "e")}},
		{"settings of a chat", []bot.Question{with(manager, bot.Settings, ""), with(manager, bot.Tap, "e:chat:fr"), with(manager, bot.Tap, "e:answers:no"), with(manager, bot.Ask, "?"), with(manager, bot.Tap, "e:answers:yes"),
			with(manager, bot.Tap, "e:mention:no"), with(manager, bot.Tap, "e:threads:yes"), with(manager, bot.Tap, "e:private:yes"), with(manager, bot.Tap, "e:private:maybe"), with(manager, bot.Tap, "e:show:own"), with(manager, bot.Tap, "e:show:chat")}},
		{"settings for a guest", []bot.Question{with(guest, bot.Settings, ""), with(guest, bot.Tap, "e:answers:no"), with(guest, bot.Tap, "e:show:chat"), with(guest, bot.Tap, "e:lang:fr")}},
		{"settings for nobody", []bot.Question{{Command: bot.Settings, Locale: "en"}, {Command: bot.Tap, Text: "e:lang:fr", Locale: "en"}}},
		{"privacy", []bot.Question{with(ann, bot.Privacy, "")}},
		{"forget me", []bot.Question{with(ann, bot.ForgetMe, ""), with(ann, bot.Tap, "f:afc93837:no"), with(ann, bot.Tap, "f:00000000:yes"), with(ann, bot.Tap, "f:afc93837:yes"), {Command: bot.ForgetMe, Locale: "en"}}},
		{"reset", []bot.Question{with(ann, bot.Reset, "")}},
		{"votes", []bot.Question{with(ann, bot.Ask, "?"), vote("u"), vote("d"), vote("d"), vote("u"), vote("n"), vote("x"), with(ann, bot.Tap, "v:0"), with(guest, bot.Tap, "v:00answer:u"), {Command: bot.Tap, Text: "v:00answer:u", Locale: "en"}}},
		{"reports", []bot.Question{with(ann, bot.Ask, "?"), with(ann, bot.Tap, "r:00answer"), with(ann, bot.Report, "r:00answer\nThe mayor\n never\x00 did."), with(ann, bot.Report, "r:other\nwords"), with(ann, bot.Report, "r:00answer\n "), with(ann, bot.Report, "words"), {Command: bot.Report, Text: "r:00answer\nwords", Locale: "en"}}},
		{"media", []bot.Question{with(ann, bot.Media, "voice"), with(ann, bot.Media, "photo"), with(ann, bot.Media, "sticker"), with(ann, bot.Media, "video"), with(ann, bot.Media, "file"), with(ann, bot.Media, "place"), with(ann, bot.Media, "contact"), with(ann, bot.Media, "link"), with(ann, bot.Media, "dance")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			for _, lang := range []string{"en", "fr"} {
				b := people(newLedger(), bot.Limits{})
				for _, q := range c.turns {
					q.Locale = lang
					out.WriteString("### " + lang + " " + string(q.Command) + " " + strings.ToValidUTF8(strings.ReplaceAll(q.Text, "\n", " / "), "") + "\n" + sight(ask(t, b, q)) + "\n\n")
				}
			}
			golden(t, filepath.Join("people", strings.ReplaceAll(c.name, " ", "-")+".golden"), out.String())
		})
	}
}

func TestReplyLanguage(t *testing.T) {
	for _, c := range []struct {
		name         string
		person, chat string
		group        bool
		want         string
	}{
		{"nothing set: the question's", "", "", true, "en"},
		{"the chat's", "", "fr", true, "fr"},
		{"the person's before the chat's", "en", "fr", true, "en"},
		{"the person's", "fr", "", false, "fr"},
		{"one that is spoken no more", "xx", "", false, "en"},
		{"one that is spoken no more leaves the chat's", "xx", "fr", true, "fr"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLedger()
			l.settings["p"], l.settings["c"] = bot.ChatSettings{Lang: c.person}, bot.ChatSettings{Lang: c.chat}
			q := bot.Question{Person: "p", Chat: "c", Group: c.group, Locale: "en", Text: "?"}
			for _, q.Command = range []bot.Command{bot.Ask, bot.Help, bot.Sources, bot.Settings, bot.Privacy, bot.Start, bot.Media} {
				if r := ask(t, people(l, bot.Limits{}), q); r.Lang != c.want || r.Record.Lang != c.want {
					t.Errorf("%s: in %q, recorded as %q, want %q", q.Command, r.Lang, r.Record.Lang, c.want)
				}
			}
			q.Command = bot.Ask
			if r := ask(t, people(l, bot.Limits{}), q); r.Quotes[0].Text != text[:35] || r.Quotes[0].Lang != "en" || (r.Quotes[0].LangNote != "") != (c.want == "fr") {
				t.Errorf("the quote does not stay in its own language: %+v", r.Quotes[0])
			}
		})
	}
}

func TestOffIsSilent(t *testing.T) {
	l := newLedger()
	l.settings["c"] = bot.ChatSettings{Off: true}
	b := people(l, bot.Limits{})
	for _, c := range []struct {
		name   string
		q      bot.Question
		silent bool
	}{
		{"a question", bot.Question{Command: bot.Ask, Text: "?", Group: true}, true},
		{"help", bot.Question{Command: bot.Help, Group: true}, true},
		{"a button", bot.Question{Command: bot.Tap, Text: "s", Group: true}, true},
		{"settings", bot.Question{Command: bot.Settings, Group: true}, false},
		{"a button of settings", bot.Question{Command: bot.Tap, Text: "e:answers:yes", Group: true, Manager: true}, false},
		{"a private chat is never off", bot.Question{Command: bot.Help}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.q.Person, c.q.Chat = "p", "c"
			if r := ask(t, b, c.q); r.Silent() != c.silent || r.Silent() && r.Notice == "" {
				t.Errorf("silent %v with notice %q, want %v", r.Silent(), r.Notice, c.silent)
			}
		})
	}
}

func TestChatThatAnswersPrivately(t *testing.T) {
	l := newLedger()
	l.settings["c"] = bot.ChatSettings{Private: true}
	for group, want := range map[bool]bool{true: true, false: false} {
		if r := ask(t, people(l, bot.Limits{}), bot.Question{Command: bot.Ask, Text: "?", Chat: "c", Group: group}); r.Private != want {
			t.Errorf("group %v: private %v", group, r.Private)
		}
	}
	if got := people(l, bot.Limits{}).ChatSettings(t.Context(), "c"); !got.Private {
		t.Errorf("settings %+v", got)
	}
}

func TestStoreFailureCostsNobodyTheAnswer(t *testing.T) {
	l := newLedger()
	l.err = errors.New("disk full")
	b := people(l, bot.Limits{})
	r := ask(t, b, bot.Question{Command: bot.Ask, Text: "?", Person: "p", Chat: "c", Group: true})
	if len(r.Quotes) != 1 || len(r.Buttons) != 0 {
		t.Errorf("reply %q with buttons %v", r.Text(), r.Buttons)
	}
	b = bot.New(library(), answers{"?": {Lang: "en", Abstain: true, Reason: knowledge.OffTopic}}, l, bot.Options{})
	if r = ask(t, b, bot.Question{Command: bot.Ask, Text: "?"}); !strings.HasPrefix(r.Lead, "The articles do not speak") {
		t.Errorf("reply %q", r.Text())
	}
	l.shown["00answer"] = bot.Shown{}
	for _, q := range []bot.Question{{Command: bot.Tap, Text: "e:lang:fr"}, {Command: bot.Tap, Text: "v:00answer:u"}, {Command: bot.Report, Text: "r:00answer\nno"},
		{Command: bot.Tap, Text: "f:afc93837:yes"}, {Command: bot.Reset}} {
		q.Person, q.Conversation = "t:1", "t:1"
		r, err := b.Handle(t.Context(), q)
		if err == nil || !strings.HasPrefix(r.Lead, "Something went wrong") || strings.Contains(r.Text(), "disk") {
			t.Errorf("%s %q: what was not kept is told as kept: %q", q.Command, q.Text, r.Text())
		}
	}
}

func TestMissesAreCounted(t *testing.T) {
	near := demand(library())
	for _, c := range []struct {
		reason knowledge.Reason
		want   bool
	}{
		{knowledge.OffTopic, true}, {knowledge.NoSuchActor, true}, {knowledge.NothingOfTheKind, true}, {knowledge.OtherDirection, true},
		{knowledge.FalsePremise, true}, {knowledge.SmallTalk, false}, {knowledge.Instruction, false}, {knowledge.Unreadable, false}, {"", false},
	} {
		t.Run(string(c.reason), func(t *testing.T) {
			l := newLedger()
			l.settings["p"] = bot.ChatSettings{Lang: "en"}
			a := knowledge.Answer{Lang: "fr", Abstain: c.reason != "", Reason: c.reason, Kind: knowledge.Greeting, Nearest: &near}
			if c.reason == "" {
				a.Snippets, a.Nearest = []knowledge.Snippet{near}, nil
			}
			b := bot.New(library(), answers{"?": a}, l, bot.Options{})
			r := ask(t, b, bot.Question{Command: bot.Ask, Text: "?", Person: "p", Time: noon})
			var want []bot.Missed
			if c.want {
				want = []bot.Missed{{Person: "p", Question: "?", Lang: "fr", Reason: c.reason}}
			}
			if diff := cmp.Diff(want, l.missed); diff != "" {
				t.Errorf("counted (-want +got):\n%s", diff)
			}
			if votable := len(r.Buttons) > 0; votable != (c.reason == "") {
				t.Errorf("buttons %v", r.Buttons)
			}
		})
	}
}

func TestWhatIsKeptOfAnAnswer(t *testing.T) {
	l := newLedger()
	ask(t, people(l, bot.Limits{}), bot.Question{Command: bot.Ask, Text: "who?", Person: "p"})
	got := l.shown["00answer"]
	if got.Person != "p" || got.Question != "who?" || got.Lang != "en" || !slices.Equal(got.Passages, []string{"p"}) {
		t.Errorf("kept %+v", got)
	}
	l = newLedger()
	if r := ask(t, people(l, bot.Limits{}), bot.Question{Command: bot.Ask, Text: "who?"}); len(l.shown) != 0 || len(r.Buttons) != 0 {
		t.Errorf("kept of nobody: %v, %v", slices.Collect(maps.Keys(l.shown)), r.Buttons)
	}
}

func TestForgetMeForgetsAll(t *testing.T) {
	l := newLedger()
	ask(t, people(l, bot.Limits{}), bot.Question{Command: bot.Tap, Text: "f:afc93837:yes", Person: "t:1", Conversation: "t:1/2"})
	if diff := cmp.Diff([]string{"t:1", "t:1/2"}, l.gone); diff != "" {
		t.Errorf("forgotten (-want +got):\n%s", diff)
	}
}
