package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
)

// inPlace has the bot on an invented dispute talk on Telegram.
func inPlace(t *testing.T) *telegramtest.Server {
	t.Helper()
	server := telegramtest.New(t, telegramtest.Options{Privacy: true})
	runPlatforms(t, telegram.New(telegram.Options{Token: server.Token(), Endpoint: server.Endpoint(), Log: quiet(), Now: noon,
		Pace: telegram.Pace{Chat: -1, Group: -1, All: -1}}, openDispute(t)))
	return server
}

// TestFollowUpsAreOnesOwn has two people talk to the bot in a group with topics: what one of them talked about is carried
// over to their next message to the bot in that topic, however it is addressed, and to nobody else's and nowhere else.
func TestFollowUpsAreOnesOwn(t *testing.T) {
	const understood = "Understood as:"
	server := inPlace(t)
	ada, bob := server.User("Ada", "en"), server.User("Bob", "en")
	class := server.Forum("Class")
	topic, other := class.Topic("Lake", ada), class.Topic("Town", ada)
	said := 0
	hears := func(in *telegramtest.Room, p telegramtest.Post) telegramtest.Message {
		in.Post(p)
		said++
		return in.Await(said)[said-1]
	}
	first := hears(topic, telegramtest.Post{From: ada, Text: "/ask What did the workers ask of the mayor?"})
	for _, c := range []struct {
		name string
		post telegramtest.Post
		want bool
	}{
		{"a reply", telegramtest.Post{From: ada, Text: "and why?", ReplyTo: &first}, true},
		{"a mention", telegramtest.Post{From: ada, Text: "@" + server.Self().Name + " and why?"}, true},
		{"a command", telegramtest.Post{From: ada, Text: "/ask and why?"}, true},
		{"of somebody else", telegramtest.Post{From: bob, Text: "/ask and why?"}, false},
		{"of somebody else, as a reply", telegramtest.Post{From: bob, Text: "and why?", ReplyTo: &first}, false},
	} {
		if got := hears(topic, c.post).Text; strings.Contains(got, understood) != c.want {
			t.Errorf("%s: %q is in %q: want %v", c.name, understood, got, c.want)
		}
	}
	topicSaid := said
	said = 0
	if got := hears(other, telegramtest.Post{From: ada, Text: "/ask and why?"}).Text; strings.Contains(got, understood) {
		t.Errorf("in another topic: %s", got)
	}
	said = topicSaid
	hears(topic, telegramtest.Post{From: ada, Text: "/reset"})
	if got := hears(topic, telegramtest.Post{From: ada, Text: "/ask and why?"}).Text; strings.Contains(got, understood) {
		t.Errorf("after /reset: %s", got)
	}
}

// TestOldButtons presses buttons behind a restart, first with the same articles, then with those the answer quoted gone:
// then the bot says so.
func TestOldButtons(t *testing.T) {
	server := telegramtest.New(t, telegramtest.Options{})
	c := telegramAlone(t, server)
	c.Articles = t.TempDir()
	if err := os.CopyFS(c.Articles, os.DirFS("testdata/dispute")); err != nil {
		t.Fatal(err)
	}
	ada := server.User("Ada", "en")
	room := server.Private(ada)

	_, stop := serving(t, c)
	room.Say(ada, "What did the workers ask for?")
	shown := room.Await(1)[0]
	server.WaitHandled()
	stop()

	_, stop = serving(t, c)
	room.Tap(ada, shown, "① Context")
	if got := room.Await(2)[1].Text; !strings.Contains(got, "Nobody has spoken to us since the ruling") {
		t.Errorf("the sentences around the quote: %s", got)
	}
	room.Tap(ada, shown, "👍")
	server.WaitFor("the vote", func() bool { return strings.Contains(fmt.Sprint(room.Shown()[0].Keyboard), "👍 ✓") })
	stop()

	if err := os.Remove(filepath.Join(c.Articles, "workers.txt")); err != nil {
		t.Fatal(err)
	}
	_, stop = serving(t, c)
	room.Tap(ada, shown, "① Context")
	if got := room.Await(3)[2].Text; !strings.Contains(got, "no longer in the articles") {
		t.Errorf("of an article that is gone: %s", got)
	}
	server.WaitHandled()
	stop()
}

// TestEveryCommandByEveryName types each command by each of the names that the bot gives it, in both languages, and by the
// name that Telegram's menu shows.
func TestEveryCommandByEveryName(t *testing.T) {
	server := telegramtest.New(t, telegramtest.Options{Privacy: true})
	b := openDispute(t)
	runPlatforms(t, telegram.New(telegram.Options{Token: server.Token(), Endpoint: server.Endpoint(), Log: quiet(), Now: noon,
		Pace: telegram.Pace{Chat: -1, Group: -1, All: -1}}, b))
	unknown := map[string]string{"en": "I do not know the command", "fr": "Je ne connais pas la commande"}
	commands := map[string]bool{}
	for lang, sorry := range unknown {
		ada := server.User("Ada", lang)
		room := server.Private(ada)
		room.Say(ada, "/nonsense")
		if got := room.Await(1)[0].Text; !strings.Contains(got, sorry) {
			t.Fatalf("an unknown command: %s", got)
		}
		names := []string{}
		for _, c := range b.Commands(lang) {
			names = append(append(names, c.Name), c.Aliases...)
			commands[string(c.Command)] = true
		}
		server.WaitHandled()
		for _, line := range server.Menu("all_private_chats", lang) {
			name, description, _ := strings.Cut(line, ": ")
			names = append(names, name)
			if description == "" {
				t.Errorf("%s: /%s is not described", lang, name)
			}
		}
		for i, name := range names {
			room.Say(ada, "/"+name)
			if got := room.Await(i + 2)[i+1]; strings.Contains(got.Text, sorry) {
				t.Errorf("/%s: %s", name, got.Text)
			}
		}
	}
	for _, want := range strings.Fields("ask who matrix timeline compare sources cite quiz settings privacy forgetme help reset find") {
		if !commands[want] {
			t.Errorf("there is no command %q", want)
		}
	}
}

// TestDeepLinkShowsThePassage goes the way from a quote that somebody picked in another chat to the sentences around it.
func TestDeepLinkShowsThePassage(t *testing.T) {
	server := inPlace(t)
	ada, bob := server.User("Ada", "en"), server.User("Bob", "fr")
	results := server.AwaitResults(server.Type(ada, "What did the workers ask for?"))
	if len(results.List) == 0 {
		t.Fatal("nothing to pick")
	}
	picked := results.List[0].Message
	if quotes := picked.Parts("blockquote"); len(quotes) != 1 || !strings.Contains(picked.Text, quotes[0]+"\n[") {
		t.Errorf("what is picked is no cited quote: %s", picked.Text)
	}
	_, payload, linked := strings.Cut(picked.Keyboard[0][0].URL, "?start=")
	if !linked || !strings.HasPrefix(payload, "p_") {
		t.Fatalf("the picked quote leads to %q", picked.Keyboard[0][0].URL)
	}
	room := server.Private(bob)
	room.Say(bob, "/start "+payload)
	got := room.Await(1)[0]
	if !strings.Contains(got.Text, "asked for a seat") || len(got.Parts("bold")) == 0 || !strings.Contains(got.Text, "Workers ask for a seat at the table") {
		t.Errorf("the link leads to: %s", got.Text)
	}
	room.Say(bob, "/start p_0gone0")
	if got := room.Await(2)[1].Text; !strings.Contains(got, "n’est plus dans les articles") {
		t.Errorf("a link to what is gone leads to: %s", got)
	}
}
