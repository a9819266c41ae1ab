package bot_test

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

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
		{"settings of a chat without threads", []bot.Question{{Command: bot.Settings, Person: "p", Chat: "c", Group: true, Manager: true, NoThreads: true, NoPrivate: true}}},
		{"settings where little is shown", []bot.Question{{Command: bot.Settings, Person: "p", Chat: "c", Group: true, Manager: true, Hears: bot.HearsTitles},
			{Command: bot.Tap, Text: "e:mention:no", Person: "p", Chat: "c", Group: true, Manager: true, Hears: bot.HearsTitles},
			{Command: bot.Settings, Person: "p", Chat: "c", Group: true, Manager: true, Hears: bot.HearsAsAdmin}}},
		{"settings for nobody", []bot.Question{{Command: bot.Settings, Locale: "en"}, {Command: bot.Tap, Text: "e:lang:fr", Locale: "en"}}},
		{"help", []bot.Question{with(ann, bot.Help, ""), {Command: bot.Help}}},
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
					out.WriteString("### " + lang + " " + string(q.Command) + " " + strings.NewReplacer("\n", " / ", "\x00", "").Replace(q.Text) + "\n" + sight(ask(t, b, q)) + "\n\n")
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

func TestChatThatMovedKeepsItsSettings(t *testing.T) {
	l := newLedger()
	want := bot.ChatSettings{Lang: "fr", NoMention: true}
	l.settings["c"] = want
	b := people(l, bot.Limits{})
	if err := b.Moved(t.Context(), "c", "d"); err != nil {
		t.Fatal(err)
	}
	if got := [2]bot.ChatSettings{b.ChatSettings(t.Context(), "d"), b.ChatSettings(t.Context(), "c")}; got != [2]bot.ChatSettings{want, {}} {
		t.Errorf("settings under the new name and the old: %+v", got)
	}
	if l.err = errors.New("no space left"); b.Moved(t.Context(), "d", "e") == nil {
		t.Error("a store that keeps nothing is no error")
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
		{"what is kept", bot.Question{Command: bot.Privacy, Group: true}, false},
		{"erasing it", bot.Question{Command: bot.ForgetMe, Group: true}, false},
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

// The platform knows what was a command, and a button of the settings tells by where it is pressed which chat it means.
func TestPrivateIsForThePlatformToSeeTo(t *testing.T) {
	l := newLedger()
	l.settings["c"] = bot.ChatSettings{Private: true}
	b := people(l, bot.Limits{})
	if got := b.ChatSettings(t.Context(), "c"); !got.Private {
		t.Errorf("settings %+v", got)
	}
	for _, c := range []bot.Command{bot.Ask, bot.Settings} {
		if r := ask(t, b, bot.Question{Command: c, Text: "?", Person: "p", Chat: "c", Group: true, Manager: true}); r.Private {
			t.Errorf("%s is private", c)
		}
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

// fragile is an engine that breaks.
type fragile struct{}

func (fragile) Answer(context.Context, knowledge.Inquiry) (knowledge.Answer, error) {
	panic("index out of range")
}

func TestBreakingIsToldWithAnID(t *testing.T) {
	var log strings.Builder
	b := bot.New(library(), fragile{}, newLedger(), bot.Options{Log: slog.New(slog.NewTextHandler(&log, nil))})
	told := map[string]bool{}
	for _, text := range []string{"?", "??"} {
		r, err := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: text, Locale: "en"})
		if err == nil || !strings.HasPrefix(r.Lead, "Something went wrong") || strings.Contains(r.Text(), "index") {
			t.Errorf("reply %q, error %v", r.Text(), err)
		}
		id := regexp.MustCompile(`[0-9a-f]{8}`).FindString(r.Lead)
		if id == "" || told[id] || !strings.Contains(log.String(), "id="+id) || err == nil || !strings.Contains(err.Error(), id) {
			t.Errorf("the id of the failure, told and not, is %q; error %v, log:\n%s", id, err, log.String())
		}
		told[id] = true
	}
}

func TestFailureIsToldInTheLanguageThatIsSet(t *testing.T) {
	l := newLedger()
	l.settings["p"] = bot.ChatSettings{Lang: "fr"}
	r, err := bot.New(library(), fragile{}, l, bot.Options{}).Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?", Person: "p", Locale: "en"})
	if err == nil || r.Lang != "fr" {
		t.Errorf("in %q, error %v", r.Lang, err)
	}
}

func TestManyPeopleAtOnce(t *testing.T) {
	b := bot.New(library(), answers{}, store.NewMemory(), bot.Options{Limits: bot.Limits{PerPerson: 20, PerChat: 1000}})
	turns := []bot.Question{{Command: bot.Ask, Text: "?"}, {Command: bot.Settings}, {Command: bot.Tap, Text: "e:lang:fr"}, {Command: bot.Tap, Text: "e:chat:fr"}, {Command: bot.Tap, Text: "v:0:u"},
		{Command: bot.Find, Text: "The mayor asked the quarry to stop."}, {Command: bot.Help}, {Command: bot.Reset}, {Command: bot.Report, Text: "r:0\nno"}}
	var all sync.WaitGroup
	for i := range 16 {
		all.Go(func() {
			for j, q := range turns {
				q.Person, q.Chat, q.Conversation = string(rune('a'+i%5)), "c", string(rune('a'+i))
				q.Group, q.Manager, q.Time = i%2 == 0, true, noon.Add(time.Duration(j)*time.Second)
				if r, err := b.Handle(t.Context(), q); err != nil || r.Silent() && r.Notice == "" {
					t.Errorf("%s %q: %q, %v", q.Command, q.Text, r.Text(), err)
				}
			}
		})
	}
	all.Wait()
}

// FuzzHandle: whatever is asked or pressed, the reply can be shown, and its buttons can be pressed.
func FuzzHandle(f *testing.F) {
	commands := []bot.Command{bot.Ask, bot.Start, bot.Help, bot.Sources, bot.Tap, bot.Settings, bot.Privacy, bot.ForgetMe, bot.Reset, bot.Find, bot.Report, bot.Media, bot.Unknown}
	for _, s := range []string{"", "\xff\x00", "v:00answer:u", "e:lang:fr", "e:answers:no", "f:afc93837:yes", "r:00answer\nx", "The mayor. Asked 3 things!", "e::::", "v:", "p_p"} {
		f.Add(s, "fr", uint8(4), true)
	}
	data := regexp.MustCompile(`^[0-9a-z:_-]{1,64}$`)
	f.Fuzz(func(t *testing.T, s, locale string, command uint8, group bool) {
		l := newLedger()
		l.shown["00answer"] = bot.Shown{}
		q := bot.Question{Command: commands[int(command)%len(commands)], Text: s, Locale: locale, Person: "t:1", Chat: "c", Conversation: "x", Group: group, Manager: group, Time: noon}
		r, err := people(l, bot.Limits{PerPerson: 5}).Handle(t.Context(), q)
		if err != nil || r.Text()+r.Notice == "" || !utf8.ValidString(r.Text()+r.Notice) {
			t.Errorf("reply %q, %q, %v", r.Text(), r.Notice, err)
		}
		if strings.ContainsFunc(r.Text(), func(c rune) bool { return c < ' ' && c != '\n' }) {
			t.Errorf("control characters in %q", r.Text())
		}
		for _, x := range slices.Concat(r.Buttons, r.Relabel, r.Suggestions) {
			if n := utf8.RuneCountInString(x.Label); n < 1 || n > 80 || !data.MatchString(x.Data) {
				t.Errorf("button %+v", x)
			}
		}
	})
}

func TestVotesInTheRealStore(t *testing.T) {
	b := bot.New(library(), answers{}, store.NewMemory(), bot.Options{})
	q := bot.Question{Command: bot.Ask, Text: "?", Person: "t:1", Chat: "t:1", Locale: "en"}
	r := ask(t, b, q)
	if len(r.Buttons) < 3 || !strings.HasPrefix(r.Buttons[0].Data, "v:") {
		t.Fatalf("buttons %v", r.Buttons)
	}
	press := func(data, person string, after time.Duration) string {
		r := ask(t, b, bot.Question{Command: bot.Tap, Text: data, Person: person, Time: noon.Add(after), Locale: "en"})
		return strings.Join(strings.Fields(r.Notice)[:2], " ")
	}
	up, down := r.Buttons[0].Data, r.Buttons[1].Data
	for i, x := range []struct {
		data, person string
		after        time.Duration
		want         string
	}{
		{up, "t:1", 0, "Thank you!"}, {down, "t:1", 0, "Thank you"}, {down, "t:2", 0, "Thank you"}, {down, "t:1", 0, "Your vote"}, {down, "t:1", 0, "Thank you"},
		{"f:afc93837:yes", "t:1", 0, ""}, {up, "t:2", 31 * 24 * time.Hour, "Thank you,"}, {"v:zzzzzzzz:u", "t:1", 0, "Thank you,"},
	} {
		if x.want == "" {
			ask(t, b, bot.Question{Command: bot.Tap, Text: x.data, Person: x.person})
			continue
		}
		if got := press(x.data, x.person, x.after); got != x.want {
			t.Errorf("press %d: %q, want %q", i, got, x.want)
		}
	}
}
