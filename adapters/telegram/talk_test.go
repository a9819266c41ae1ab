package telegram_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

func TestWhatIsAsked(t *testing.T) {
	const us = "@DisputeTestBot"
	cases := []struct {
		name  string
		group bool
		text  string
		want  bot.Command // "" for silence
		rest  string
	}{
		{"private text", false, "Who refused?", bot.Ask, "Who refused?"},
		{"private command", false, "/ask Who refused?", bot.Ask, "Who refused?"},
		{"french name", false, "/demande Qui a refusé ?", bot.Ask, "Qui a refusé ?"},
		{"upper case", false, "/ASK" + us + " Who?", bot.Ask, "Who?"},
		{"command alone", false, "/ask", bot.Ask, ""},
		{"deep link", false, "/start p_3k9x", bot.Start, "p_3k9x"},
		{"help", false, "/aide", bot.Help, ""},
		{"sources", false, "/sources", bot.Sources, ""},
		{"unknown command", false, "/dance now", bot.Unknown, "dance"},
		{"another name", false, "/question Qui ?", bot.Ask, "Qui ?"},
		{"a name with an accent", false, "/paramètres", bot.Settings, ""},
		{"and without", false, "/parametres", bot.Settings, ""},
		{"a name with a hyphen", false, "/oublie_moi", bot.ForgetMe, ""},
		{"an alias", false, "/secours", bot.Help, ""},
		{"an alias with an accent", false, "/idée_à_moi", bot.Help, ""},
		{"an alias with hyphens", false, "/idée-à-moi", bot.Help, ""},
		{"a dash behind a command", false, "/aide - vite", bot.Help, "- vite"},
		{"its own name", false, "/matrix Ada", bot.Matrix, "Ada"},
		{"a link to a command", false, "/start settings", bot.Settings, ""},
		{"a link to nothing", false, "/start tap", bot.Start, "tap"},
		{"a link alone", false, "https://a.example/x", bot.Media, "link"},
		{"a link among words", false, "Is https://a.example/x true?", bot.Ask, "Is https://a.example/x true?"},
		{"another bot's command in private", false, "/ask@OtherBot Who?", "", ""},
		{"mention in private", false, us + " Who?", bot.Ask, "Who?"},
		{"slash without command", false, "/ é", bot.Ask, "/ é"},
		{"group chatter", true, "Who refused?", "", ""},
		{"group command", true, "/ask" + us + " Who?", bot.Ask, "Who?"},
		{"group command behind words", true, "please /ask" + us + " Who?", bot.Ask, "please  Who?"},
		{"bare group command", true, "/ask Who?", bot.Ask, "Who?"},
		{"another bot's command", true, "/ask@OtherBot Who?", "", ""},
		{"a bot whose name begins like ours", true, "/ask@DisputeTestBot2 Who?", "", ""},
		{"unknown group command", true, "/roll 6", "", ""},
		{"unknown command for us", true, "/roll" + us + " 6", bot.Unknown, "roll"},
		{"group mention", true, "😀🇫🇷 " + us + ", who refused?", bot.Ask, "😀🇫🇷 , who refused?"},
		{"mention in other case", true, "@disputetestbot: who?", bot.Ask, "who?"},
		{"longer name", true, us + "s who?", "", ""},
		{"name inside an address", true, "mail me" + us + " who?", "", ""},
		{"mention alone", true, us, bot.Ask, ""},
	}
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "fr")
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			room := s.server.Private(ada)
			if c.group {
				room = s.server.Group(c.name)
			}
			before := len(s.actor.heard())
			room.Say(ada, c.text)
			s.server.WaitHandled()
			var want []bot.Question
			if c.want != "" {
				want = []bot.Question{{Command: c.want, Text: c.rest, Locale: "fr"}}
			}
			got := s.actor.heard()[before:]
			if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(bot.Question{}, "Conversation", "Person", "Chat", "Group", "Manager", "NoThreads", "Hears", "Time")); diff != "" {
				t.Errorf("heard (-want +got):\n%s", diff)
			}
		})
	}
}

// TestCalledUnderAnothersMessage has somebody do no more than call the bot under what another said: that is the question,
// or the part of it that was quoted.
func TestCalledUnderAnothersMessage(t *testing.T) {
	for name, c := range map[string]struct {
		change func(m map[string]any)
		want   string
	}{
		"all of it":        {nil, "Who refused? And who paid?"},
		"a part of it":     {func(m map[string]any) { m["quote"] = map[string]any{"text": "And who paid?", "position": 13} }, "And who paid?"},
		"a quoted nothing": {func(m map[string]any) { m["quote"] = map[string]any{"text": "", "position": 0} }, "Who refused? And who paid?"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			s.play()
			ada, bob := s.server.User("Ada", ""), s.server.User("Bob", "")
			group := s.server.Group("Class")
			said := group.Say(bob, "Who refused? And who paid?")
			group.Post(telegramtest.Post{From: ada, Text: "@DisputeTestBot", ReplyTo: &said, Change: c.change})
			group.Await(1)
			if got := s.actor.heard(); len(got) != 1 || got[0].Text != c.want {
				t.Errorf("heard %+v, want %q", got, c.want)
			}
		})
	}
}

// TestNameTellsTheLanguage types commands by names that only one language has: whoever does speaks that language, whatever
// their phone is set to.
func TestNameTellsTheLanguage(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	for _, c := range []struct{ phone, typed, want string }{
		{"en", "/aide", "fr"}, {"en", "/secours", "fr"}, {"de", "/aide", "fr"}, {"fr", "/assist", "en"},
		{"fr", "/help", "fr"}, {"fr-CA", "/aide", "fr-CA"}, {"", "/aide", "fr"}, {"de", "/help", "de"}, {"en", "/nonsense", "en"},
	} {
		ada := s.server.User("Ada", c.phone)
		before := len(s.actor.heard())
		s.server.Private(ada).Say(ada, c.typed)
		s.server.WaitHandled()
		if got := s.actor.heard()[before:]; len(got) != 1 || got[0].Locale != c.want {
			t.Errorf("%q typed on a phone in %q is heard as %+v, want in %q", c.typed, c.phone, got, c.want)
		}
	}
}

func TestReplyStandsWhereItWasAsked(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "en")
	forum := s.server.Forum("Class")
	topic := forum.Topic("Encryption", s.server.Self())
	topic.Say(ada, "hello everybody") // answers nobody, though Telegram makes it answer our service message
	asked := topic.Say(ada, "/ask@DisputeTestBot Who?")
	got := topic.Await(1)[0]
	if got.Thread != topic.Thread || got.ReplyTo != asked.ID || !got.Silent {
		t.Errorf("thread %d reply to %d silent %v, want %d %d true", got.Thread, got.ReplyTo, got.Silent, topic.Thread, asked.ID)
	}
	topic.Post(telegramtest.Post{From: ada, Text: "and why?", ReplyTo: &got})
	if again := topic.Await(2)[1]; again.Text != "ask: and why?" {
		t.Errorf("follow-up: %q", again.Text)
	}
	s.server.WaitHandled()
	heard := s.actor.heard()
	if len(heard) != 2 || heard[0].Conversation != heard[1].Conversation || heard[0].Conversation == "" {
		t.Errorf("heard %+v, want two questions of one conversation", heard)
	}
}
