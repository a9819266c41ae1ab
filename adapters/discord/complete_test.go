package discord

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

func TestComplete(t *testing.T) {
	b := whole(nil)
	b.complete = func(from bot.Completion, typed, lang string) []bot.Choice {
		out := []bot.Choice{{Label: fmt.Sprint(from, " ", typed, " ", lang), Value: "v"}, {Label: " ", Value: "no label"}, {Label: "no value"},
			{Label: "too long to come back whole", Value: strings.Repeat("é", 101)}, {Label: strings.Repeat("long ", 40), Value: "w"}}
		for i := range 40 {
			out = append(out, bot.Choice{Label: fmt.Sprint("again ", i/2), Value: fmt.Sprint(i)})
		}
		return out
	}
	r := begin(t, b)
	ann, chat := r.User("ann", "fr"), r.Channel()
	for _, tc := range []struct{ command, option, want string }{
		{"who", "actor", "actors zu fr"},
		{"matrix", "other", "actors zu fr"},
		{"cite", "article", "articles zu fr"},
	} {
		in := r.Type(ann, chat, tc.command, tc.option, "zu")
		got := in.AwaitChoices()
		if len(got) != 22 || got[0].Name != tc.want || got[2].Name != "again 0" || in.Callback() != 8 {
			t.Errorf("%s %s: %d choices, %+v", tc.command, tc.option, len(got), got)
		}
	}
	if got := r.Type(ann, chat, "ask", "question", "zu").AwaitChoices(); len(got) != 0 {
		t.Errorf("a question is completed to %+v", got)
	}
	if n := len(r.bot.questions()); n != 0 {
		t.Errorf("the bot was asked %d questions", n)
	}
}

// However long the bot thinks, Discord gets its answer within three seconds, and who types waits for no answer.
func TestCompleteIsNeverLate(t *testing.T) {
	think := make(chan struct{})
	b := whole(nil)
	b.complete = func(bot.Completion, string, string) []bot.Choice { <-think; panic("and breaks") }
	r := newRig(t, discordtest.Options{}, b, func(r *rig) { r.platform.limits.complete = 100 * time.Millisecond })
	r.Server.Await("a connection", r.Connected)
	in := r.Type(r.User("ann", "fr"), r.Channel(), "who", "actor", "zu")
	if got := in.AwaitChoices(); len(got) != 0 || in.AckedAfter() > 3*time.Second {
		t.Errorf("%d choices after %v", len(got), in.AckedAfter())
	}
	close(think)
	if got := r.Type(r.User("ann", "fr"), r.Channel(), "who", "actor", "zu").AwaitChoices(); len(got) != 0 {
		t.Errorf("a bot that breaks offers %+v", got)
	}
}

func TestOptionsBecomeText(t *testing.T) {
	r := begin(t, whole(nil))
	ann, chat := r.User("ann", "fr"), r.Channel()
	for i, tc := range []struct {
		command string
		options []string
		want    bot.Command
		text    string
	}{
		{"who", []string{"actor", "the mayor"}, bot.Who, "the mayor"},
		{"matrix", nil, bot.Matrix, ""},
		{"matrix", []string{"other", "B", "actor", "A"}, bot.Matrix, "A, B"},
		{"timeline", []string{"actor", "A"}, bot.Timeline, "A"},
		{"compare", []string{"actor", " ", "other", "B"}, bot.Compare, "B"},
		{"cite", []string{"article", "2", "style", "ris"}, bot.Cite, "ris 2"},
		{"find", []string{"message", "they said so"}, bot.Find, "they said so"},
		{"settings", nil, bot.Settings, ""},
		{"sources", []string{"private", "true"}, bot.Sources, ""},
	} {
		r.Slash(ann, chat, tc.command, tc.options...).Await()
		if q := r.bot.questions()[i]; q.Command != tc.want || q.Text != tc.text {
			t.Errorf("%s %v asks %+v", tc.command, tc.options, q)
		}
	}
}

func TestOptionsAsPeopleSeeThem(t *testing.T) {
	r := begin(t, whole(nil))
	got := map[string]string{}
	for _, c := range r.Commands() {
		var options []string
		list, _ := c["options"].([]any)
		for _, o := range list {
			o := o.(map[string]any)
			name := o["name"].(string) + "/" + o["name_localizations"].(map[string]any)["fr"].(string)
			if o["required"] == true {
				name += "!"
			}
			if o["autocomplete"] == true {
				name += "…"
			}
			options = append(options, name)
		}
		got[c["name"].(string)] = strings.Join(options, " ")
	}
	two := "actor/acteur… other/autre… private/privé"
	want := map[string]string{"ask": "question/question! private/privé", "who": "actor/acteur!… private/privé", "matrix": two, "timeline": two,
		"compare": two, "cite": "style/style article/article… private/privé", "find": "message/message! private/privé", "sources": "private/privé",
		"help": "", "quiz": "", "settings": "server/serveur", "privacy": "", "forgetme": "", "reset": "", "Find the source": ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("options (-want +got):\n%s", diff)
	}
}

func TestFindTheSource(t *testing.T) {
	r := begin(t, whole(says(bot.Reply{Lang: "en", Lead: "the articles say"})))
	ann, ben, chat := r.User("ann", "en-US"), r.User("ben", "fr"), r.Channel()
	for _, tc := range []struct {
		name string
		post discordtest.Post
		want string // "" means that there is nothing to look for
	}{
		{"words", discordtest.Post{Text: "they refused"}, "they refused"},
		{"a picture", discordtest.Post{File: "image/png"}, ""},
		{"blanks", discordtest.Post{Text: " \n"}, ""},
		{"forwarded words", discordtest.Post{Forward: "they agreed"}, "they agreed"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tc.post.By, tc.post.Channel = ben, chat
			before := len(r.bot.questions())
			in := r.Use(ann, chat, "Find the source", r.Say(tc.post))
			m := in.Await()[0]
			asked := r.bot.questions()[before:]
			if tc.want == "" {
				if len(asked) != 0 || !m.Ephemeral || in.Callback() != 4 || !strings.Contains(m.Content, "no words in that message") {
					t.Errorf("asked %+v, said %+v", asked, m)
				}
				return
			}
			if len(asked) != 1 || asked[0].Command != bot.Find || asked[0].Text != tc.want || said(m) != "the articles say" || m.Ephemeral {
				t.Errorf("asked %+v, said %+v", asked, m)
			}
		})
	}
}
