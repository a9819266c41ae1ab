package discord

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

// quoted is a reply as the bot gives it.
func quoted() bot.Reply {
	return bot.Reply{
		Lang: "en", Lead: "Barr → Zuckerberg · demand", Note: "Only what the articles say.",
		Quotes: []bot.Quote{{
			Frame: "4 ministers → Mark Zuckerberg · demand · Oct 2019", Text: "«ne pas mener à terme son projet (...)».", Lang: "fr",
			LangNote: "in French", Cite: "[1] afp/nxp, Oct 2019 (fr)", URL: "https://a.example/x?y=(1)",
			Buttons: []bot.Button{{Label: "More context", Data: "ctx:k3"}},
		}},
		Suggestions: []bot.Button{{Label: "Who refused?", Data: "ask:1"}},
	}
}

func TestSlash(t *testing.T) {
	r := begin(t, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) { return quoted(), nil }})
	ann := r.User("ann", "fr")
	channel := r.Channel()
	in := r.Slash(ann, channel, "ask", "question", "Qui a demandé quoi ?")
	got := in.Await()
	want := bot.Question{Command: bot.Ask, Text: "Qui a demandé quoi ?", Locale: "fr",
		Conversation: "discord:" + channel + ":" + ann.ID, Person: "discord:" + ann.ID, Chat: "discord:" + channel, Group: true, Hears: bot.HearsTitles}
	if diff := cmp.Diff(want, r.bot.questions()[0], cmpopts.IgnoreFields(bot.Question{}, "Time")); diff != "" {
		t.Errorf("question (-want +got):\n%s", diff)
	}
	if age := time.Since(r.bot.questions()[0].Time); age < -time.Second || age > 10*time.Second {
		t.Errorf("the question's time is %v ago", age)
	}
	if len(got) != 1 || len(got[0].Embeds) != 2 {
		t.Fatalf("messages: %+v", got)
	}
	m := got[0]
	if m.Content != "-# Qui a demandé quoi ?\nBarr → Zuckerberg · demand" {
		t.Errorf("lead: %q", said(m))
	}
	e := m.Embeds[0]
	if e.Author.Name != "4 ministers → Mark Zuckerberg · demand · Oct 2019 · in French" || e.Footer.Text != "[1] afp/nxp, Oct 2019 (fr)" {
		t.Errorf("frame or citation: %+v", e)
	}
	if e.Description != "> «ne pas mener à terme son projet (...)».\n\n[Read the article](https://a.example/x?y=%281%29)" {
		t.Errorf("quote: %q", e.Description)
	}
	if m.Embeds[1].Description != "Only what the articles say." {
		t.Errorf("note: %q", m.Embeds[1].Description)
	}
	if b := m.Buttons(); len(b) != 2 || b[0].CustomID != "ctx:k3" || b[1].CustomID != "ask:1" {
		t.Errorf("buttons: %+v", b)
	}
}

func TestButton(t *testing.T) {
	r := begin(t, &scripted{answer: func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command == bot.Tap {
			return bot.Reply{Lang: "en", Lead: "the neighbours of " + q.Text}, nil
		}
		return quoted(), nil
	}})
	ann := r.User("ann", "en-US")
	m := r.Slash(ann, r.DM(), "ask", "question", "who?").Await()[0]
	got := r.Press(ann, m.ID, "ctx:k3").Await()
	if len(got) != 1 || got[0].ID == m.ID || got[0].Content != "-# More context\nthe neighbours of ctx:k3" {
		t.Errorf("after the tap: %+v", got)
	}
}

func TestOtherCommands(t *testing.T) {
	for _, tc := range []struct {
		name string
		want bot.Command
		text string
	}{
		{"sources", bot.Sources, ""},
		{"help", bot.Help, ""},
		{"gone", bot.Unknown, "gone"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := begin(t, &scripted{})
			r.Slash(r.User("ann", "fr"), r.Channel(), tc.name).Await()
			if q := r.bot.questions()[0]; q.Command != tc.want || q.Text != tc.text {
				t.Errorf("question: %+v", q)
			}
		})
	}
}

func TestCommandsAreLocalised(t *testing.T) {
	r := begin(t, &scripted{})
	got := map[string]any{}
	for _, c := range r.Commands() {
		if l, ok := c["name_localizations"].(map[string]any); ok {
			got[c["name"].(string)] = l["fr"]
		}
	}
	want := map[string]any{"ask": "demander", "sources": "sources", "help": "aide", "Find the source": "Trouver la source"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("commands (-want +got):\n%s", diff)
	}
}

// Every command is for everybody, in servers and in private with the bot: settings are everybody's own too, and what only
// a manager may change is decided where it is changed. Who else may use a command is for the server's owner to say.
func TestCommandsAreForEverybody(t *testing.T) {
	r := begin(t, whole(nil))
	if n := len(r.Commands()); n < 15 {
		t.Fatalf("%d commands", n)
	}
	for _, c := range r.Commands() {
		got := fmt.Sprint(c["contexts"], c["integration_types"], c["default_member_permissions"])
		if got != "[0 1] [0] <nil>" {
			t.Errorf("%s: contexts, kinds of installation, permissions: %s", c["name"], got)
		}
	}
	for _, q := range r.Requests() {
		if q.Route == "register" && (strings.Contains(q.Body, "default_member_permissions") || strings.Contains(q.Body, "dm_permission")) {
			t.Errorf("permissions are set: %s", q.Body)
		}
	}
}

func TestCommandsAreWrittenOnlyWhenChanged(t *testing.T) {
	r := begin(t, &scripted{})
	again := New(Options{Token: r.Token, Transport: r.Transport()}, r.bot)
	if err := again.register(t.Context(), discordtest.AppID); err != nil {
		t.Fatal(err)
	}
	if n := r.routes()["register"]; n != 1 {
		t.Errorf("registered %d times, want once", n)
	}
	again.menu.commands[0].Description = "something else"
	if err := again.register(t.Context(), discordtest.AppID); err != nil {
		t.Fatal(err)
	}
	if n := r.routes()["register"]; n != 2 {
		t.Errorf("registered %d times after a change, want twice", n)
	}
}

func TestMessages(t *testing.T) {
	ann := discordtest.User{ID: "300000000000000001", Name: "ann"}
	other := discordtest.User{ID: "300000000000000002", Name: "other", Bot: true}
	for _, tc := range []struct {
		name string
		dm   bool
		post discordtest.Post
		want string // "" means that the bot is not asked
	}{
		{"private message", true, discordtest.Post{By: ann, Text: "who asked?"}, "who asked?"},
		{"mention before", false, discordtest.Post{By: ann, Text: discordtest.Mention + " who asked?"}, "who asked?"},
		{"mention after", false, discordtest.Post{By: ann, Text: "who asked " + discordtest.Mention}, "who asked"},
		{"old form of a mention", false, discordtest.Post{By: ann, Text: "<@!" + discordtest.BotID + "> who?"}, "who?"},
		{"somebody else is mentioned", false, discordtest.Post{By: ann, Text: "<@300000000000000002> who?"}, ""},
		{"everyone", false, discordtest.Post{By: ann, Text: "@everyone who?"}, ""},
		{"not addressed", false, discordtest.Post{By: ann, Text: "who asked?"}, ""},
		{"another bot in private", true, discordtest.Post{By: other, Text: "who?"}, ""},
		{"another bot with a mention", false, discordtest.Post{By: other, Text: discordtest.Mention + " who?"}, ""},
		{"a webhook", false, discordtest.Post{By: ann, Text: discordtest.Mention + " who?", Webhook: "5"}, ""},
		{"somebody joined", false, discordtest.Post{By: ann, Text: discordtest.Mention, Type: 7}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := begin(t, &scripted{})
			tc.post.Channel = r.Channel()
			if tc.dm {
				tc.post.Channel = r.DM()
			}
			id := r.Say(tc.post)
			sentinel := r.DM() // answered after it, so that nothing is still to come
			r.Say(discordtest.Post{By: ann, Channel: sentinel, Text: "sentinel"})
			r.AwaitMessages(sentinel, 1)
			if tc.want == "" {
				if n := len(r.bot.questions()); n != 1 {
					t.Errorf("the bot was asked %d questions, want the sentinel alone", n)
				}
				return
			}
			m := r.AwaitMessages(tc.post.Channel, 1)[0]
			if said(m) != "you said: "+tc.want || m.ReplyTo != id {
				t.Errorf("answer: %+v", m)
			}
		})
	}
}

func TestTypedCommandsAreCommands(t *testing.T) {
	r := begin(t, &scripted{})
	dm := r.DM()
	r.Say(discordtest.Post{By: r.User("ann", "fr"), Channel: dm, Text: "/aide"})
	r.AwaitMessages(dm, 1)
	if q := r.bot.questions()[0]; q.Command != bot.Help || q.Text != "" || q.Locale != "fr" {
		t.Errorf("question %+v, want help in French", q)
	}
}

func TestReplies(t *testing.T) {
	r := begin(t, &scripted{})
	ann, channel := r.User("ann", "fr"), r.Channel()
	r.Say(discordtest.Post{By: ann, Channel: channel, Text: discordtest.Mention + " who?"})
	first := r.AwaitMessages(channel, 1)[0]
	r.Say(discordtest.Post{By: ann, Channel: channel, Text: "and who refused?", ReplyTo: first.ID})
	if m := r.AwaitMessages(channel, 2)[1]; said(m) != "you said: and who refused?" {
		t.Errorf("reply that mentions the bot: %q", said(m))
	}
	r.Say(discordtest.Post{By: ann, Channel: channel, Text: "and who else?", ReplyTo: first.ID, NoPing: true})
	if m := r.AwaitMessages(channel, 3)[2]; !strings.Contains(said(m), "@") || len(r.bot.questions()) != 2 {
		t.Errorf("reply that Discord withholds: %q", said(m))
	}
}

// People choose the bot's role as easily as the bot. Discord shows nothing of what they wrote then, unless it shows
// everything.
func TestRoleMentioned(t *testing.T) {
	r := begin(t, &scripted{})
	ann, channel := r.User("ann", "fr"), r.Channel()
	id := r.Say(discordtest.Post{By: ann, Channel: channel, Text: discordtest.MentionRole + " who?"})
	if m := r.AwaitMessages(channel, 1)[0]; m.Content != r.platform.words.in("").MentionRole || m.ReplyTo != id || len(r.bot.questions()) != 0 {
		t.Errorf("answer: %+v", m)
	}
	r.Say(discordtest.Post{By: ann, Channel: channel, Text: discordtest.MentionRole + " " + discordtest.Mention + " who?"})
	r.AwaitMessages(channel, 2)
	shown := `{"id":"77","channel_id":"%s","guild_id":"%s","content":"<@&%s> who asked?","author":{"id":"5"},"mentions":[],"mention_roles":["%[3]s"]}`
	r.Inject("MESSAGE_CREATE", fmt.Sprintf(shown, channel, discordtest.GuildID, discordtest.RoleManagers))
	r.Inject("MESSAGE_CREATE", fmt.Sprintf(strings.Replace(shown, "77", "78", 1), channel, discordtest.GuildID, discordtest.RoleBot))
	r.AwaitMessages(channel, 3)
	settle(r)
	if got := heard(r); got != "who?|who asked?" || len(r.Messages(channel)) != 3 {
		t.Errorf("asked %q, said %+v", got, r.Messages(channel))
	}
}

func TestNothingPings(t *testing.T) {
	long := quoted()
	long.Lead = "@everyone <@1> " + strings.Repeat("long ", 900)
	r := begin(t, &scripted{answer: func(context.Context, bot.Question) (bot.Reply, error) { return long, nil }})
	ann, channel := r.User("ann", "fr"), r.Channel()
	r.Slash(ann, channel, "ask", "question", "x").Await()
	r.Say(discordtest.Post{By: ann, Channel: channel, Text: discordtest.Mention + " x"})
	r.AwaitMessages(channel, 6)
	seen := 0
	for _, q := range r.Requests() {
		if q.Route != "edit" && q.Route != "followup" && q.Route != "message" {
			continue
		}
		seen++
		var b struct {
			Mentions json.RawMessage `json:"allowed_mentions"`
		}
		if err := json.Unmarshal([]byte(q.Body), &b); err != nil || string(b.Mentions) != `{"parse":[]}` {
			t.Errorf("%s: allowed_mentions %s", q.Route, b.Mentions)
		}
	}
	if seen != 6 {
		t.Errorf("%d messages seen, want 6", seen)
	}
}

func TestInvite(t *testing.T) {
	r := begin(t, &scripted{})
	// View Channel 1<<10, Send Messages 1<<11, Embed Links 1<<14, Attach Files 1<<15, Read Message History 1<<16,
	// Create Public Threads 1<<35, Send Messages in Threads 1<<38.
	want := "https://discord.com/oauth2/authorize?client_id=" + discordtest.AppID + "&permissions=309237763072&scope=bot+applications.commands"
	if !strings.Contains(r.log.String(), want) {
		t.Errorf("no invite link %s in the log:\n%s", want, r.log)
	}
}
