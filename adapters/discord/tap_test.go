package discord

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

// taps is a bot that shows the same first, and answers each tap as told.
func taps(first bot.Reply, byData map[string]bot.Reply) func(context.Context, bot.Question) (bot.Reply, error) {
	return func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command == bot.Tap {
			return byData[q.Text], nil
		}
		return first, nil
	}
}

func TestTaps(t *testing.T) {
	first := bot.Reply{Lang: "en", Lead: "settings", Buttons: []bot.Button{
		{Label: "French", Data: "e:lang:fr"}, {Label: "👍", Data: "v:1:u"}, {Label: "More", Data: "n:a:5"}, {Label: "Broken", Data: "c:0"}}}
	r := begin(t, whole(taps(first, map[string]bot.Reply{
		"e:lang:fr": {Lang: "fr", Lead: "réglages", Replace: true, Notice: "Enregistré."},
		"v:1:u":     {Lang: "en", Notice: "Thanks for voting."},
		"n:a:5":     {Lang: "en", Lead: "five more"},
	})))
	ann, chat := r.User("ann", "en-US"), r.Channel()
	m := r.Slash(ann, chat, "ask", "question", "x").Await()[0]

	vote := r.Press(ann, m.ID, "v:1:u").Await()
	if len(vote) != 1 || !vote[0].Ephemeral || vote[0].Content != "Thanks for voting." {
		t.Errorf("after a vote: %+v", vote)
	}
	if more := r.Press(ann, m.ID, "n:a:5").Await(); len(more) != 1 || more[0].Ephemeral || said(more[0]) != "five more" {
		t.Errorf("more: %+v", more)
	}
	broken := r.Press(ann, m.ID, "c:0").Await()
	if len(broken) != 1 || !broken[0].Ephemeral {
		t.Errorf("an error: %+v", broken)
	}
	apologised(t, r, said(broken[0]))
	in := r.Press(ann, m.ID, "e:lang:fr")
	r.Server.Await("the message to change", func() bool { return strings.Contains(r.Messages(chat)[0].Content, "réglages") })
	if got := r.Messages(chat)[0]; got.ID != m.ID || got.Content != "-# Enregistré.\nréglages" || len(got.Buttons()) != 0 || in.Deleted() {
		t.Errorf("changed message: %+v", got)
	}
	if n := len(r.Messages(chat)); n != 2 {
		t.Errorf("everybody sees %d messages, want the answer and more of it", n)
	}
}

// What is pressed under a message that one person sees is answered to that person.
func TestTapsUnderPrivateMessagesStayPrivate(t *testing.T) {
	first := bot.Reply{Lang: "en", Lead: "help", Suggestions: []bot.Button{{Label: "Who?", Data: "q:1"}}}
	r := begin(t, whole(taps(first, map[string]bot.Reply{"q:1": {Lang: "en", Lead: "they"}})))
	ann, chat := r.User("ann", "en-US"), r.Channel()
	m := r.Slash(ann, chat, "help").Await()[0]
	if got := r.Press(ann, m.ID, "q:1").Await(); !got[0].Ephemeral || len(r.Messages(chat)) != 0 {
		t.Errorf("answer: %+v", got)
	}
}

func TestMenu(t *testing.T) {
	options := []bot.Button{{Label: "The mayor", Data: "w:1"}, {Label: "The court", Data: "w:2"}, {Label: "again", Data: "w:2"}}
	first := bot.Reply{Lang: "en", Lead: "who?", Menu: &bot.Menu{Label: "Choose", Options: options}}
	r := begin(t, whole(taps(first, map[string]bot.Reply{"w:2": {Lang: "en", Lead: "the court said"}})))
	ann := r.User("ann", "en-US")
	m := r.Slash(ann, r.Channel(), "who", "actor", "x").Await()[0]
	list := m.Buttons()[0]
	if list.Type != 3 || list.Placeholder != "Choose" || len(list.Options) != 2 {
		t.Errorf("list: %+v", list)
	}
	got := r.Choose(ann, m.ID, "w:2").Await()[0]
	if got.Content != "-# The court\nthe court said" {
		t.Errorf("after the choice: %q", got.Content)
	}
}

func TestReportIsAForm(t *testing.T) {
	first := bot.Reply{Lang: "en", Lead: "an answer", Buttons: []bot.Button{{Label: "Report", Data: "r:00aa11bb"}}}
	r := begin(t, &scripted{answer: func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command == bot.Report {
			return bot.Reply{Lang: "fr", Notice: "Merci."}, nil
		}
		return first, nil
	}})
	ann, chat := r.User("ann", "fr"), r.Channel()
	m := r.Slash(ann, chat, "ask", "question", "x").Await()[0]
	opened := r.Press(ann, m.ID, "r:00aa11bb")
	form := opened.AwaitForm()
	if form.Title != "Signaler une citation erronée" || form.CustomID != "r:00aa11bb" || opened.Callback() != 9 {
		t.Errorf("form: %+v", form)
	}
	sent := r.Submit(opened, "ce n'est pas lui").Await()
	if len(sent) != 1 || !sent[0].Ephemeral || sent[0].Content != "Merci." {
		t.Errorf("answer: %+v", sent)
	}
	q := r.bot.questions()
	if got := q[len(q)-1]; got.Command != bot.Report || got.Text != "r:00aa11bb\nce n'est pas lui" || got.Person != prefix+ann.ID {
		t.Errorf("question: %+v", got)
	}
	if len(q) != 2 {
		t.Errorf("the bot was asked %d times, want twice: opening the form asks nothing", len(q))
	}
}

// Discord sends what was written in rows, and, to forms with labels, below these.
func TestWhatIsWrittenInAForm(t *testing.T) {
	for name, components := range map[string]string{
		"in a row":     `[{"type":1,"components":[{"type":4,"custom_id":"text","value":"wrong"}]}]`,
		"in a label":   `[{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"text","value":"wrong"}}]`,
		"below a text": `[{"type":10,"id":1},{"type":18,"id":2,"component":{"type":4,"custom_id":"text","value":"wrong"}}]`,
	} {
		var in interaction
		if err := json.Unmarshal([]byte(`{"data":{"components":`+components+`}}`), &in); err != nil || in.written() != "wrong" {
			t.Errorf("%s: %q, %v", name, in.written(), err)
		}
	}
}

func TestPolls(t *testing.T) {
	long := strings.Repeat("long ", 18)
	poll := func(n string, options ...string) bot.Poll {
		return bot.Poll{Text: "“We *refuse*.” Who said it? " + n, Options: options, Data: []string{"z:" + n + ":0", "z:" + n + ":1"}, Explanation: "[1]"}
	}
	preview := bot.Reply{Lang: "en", Lead: "preview", Buttons: []bot.Button{{Label: "Start", Data: "z:go"}}}
	r := begin(t, whole(taps(preview, map[string]bot.Reply{
		"z:go":  {Lang: "en", Notice: "Started.", Polls: []bot.Poll{poll("1", "The mayor", "The court"), poll("2", long, "The court")}},
		"z:1:0": {Lang: "en", Notice: "Right!"},
	})))
	ann, ben, chat := r.User("ann", "en-US"), r.User("ben", "en-US"), r.Channel()
	m := r.Slash(ann, chat, "quiz").Await()[0]
	if !m.Ephemeral {
		t.Fatal("the preview is not private")
	}
	r.Press(ann, m.ID, "z:go")
	asked := r.AwaitMessages(chat, 2)
	if asked[0].Embeds[0].Description != `“We \*refuse\*.” Who said it? 1` || asked[0].Buttons()[1].Label != "The court" {
		t.Errorf("first question: %+v", asked[0])
	}
	if second := asked[1]; len(second.Embeds) != 2 || !strings.HasPrefix(second.Buttons()[0].Label, "A. long") ||
		second.Embeds[1].Description != "A. "+long+"\nB. The court" {
		t.Errorf("second question: %+v", second)
	}
	told := r.Press(ben, asked[0].ID, "z:1:0").Await()
	if len(told) != 1 || !told[0].Ephemeral || !strings.HasSuffix(told[0].Content, "Right!") {
		t.Errorf("after an answer: %+v", told)
	}
}

// Started by a slash, a quiz is posted from where its questions are shown to the starter alone.
func TestQuizStartedByASlash(t *testing.T) {
	preview := bot.Reply{Lang: "en", Lead: "preview", Private: true, Buttons: []bot.Button{{Label: "Post", Data: "z:g1"}}}
	r := begin(t, whole(taps(preview, map[string]bot.Reply{
		"z:g1": {Lang: "en", Done: "Posted.", Polls: []bot.Poll{{Text: "Who?", Options: []string{"A", "B"}, Data: []string{"z:a1:0", "z:a1:1"}}}},
	})))
	ann, chat := r.User("ann", "en-US"), r.Channel()
	in := r.Slash(ann, chat, "quiz")
	r.Press(ann, in.Await()[0].ID, "z:g1")
	if m := r.AwaitMessages(chat, 1); len(m[0].Buttons()) != 2 {
		t.Errorf("posted: %+v", m)
	}
	r.Server.Await("the preview to be done", func() bool { m := in.Messages()[0]; return m.Content == "Posted." && len(m.Buttons()) == 0 })
}

func TestQuizQuestionLeadsToTheNext(t *testing.T) {
	r := begin(t, whole(says(bot.Reply{Lang: "en", Polls: []bot.Poll{{Text: "Who?", Options: []string{"A", "B"}, Data: []string{"z:a1:0", "z:a1:1"}}},
		Buttons: []bot.Button{{Label: "Next", Data: "z:n1"}}})))
	ann := r.User("ann", "en-US")
	chat := r.DM()
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: "/quiz"})
	m := r.AwaitMessages(chat, 1)[0]
	if b := m.Buttons(); len(b) != 3 || b[2].Label != "Next" {
		t.Fatalf("question: %+v", m)
	}
	r.Press(ann, m.ID, "z:n1")
	r.AwaitMessages(chat, 2)
}

// A button that has done its work goes; the others, and the rows they stand in, stay.
func TestPressedButtonGoes(t *testing.T) {
	r := begin(t, whole(func(_ context.Context, q bot.Question) (bot.Reply, error) {
		reply := bot.Reply{Lang: "en", Polls: []bot.Poll{{Text: "Who?", Options: []string{"A", "B"}, Data: []string{"z:a1:0", "z:a1:1"}}}}
		if q.Command == bot.Tap {
			reply.Relabel = []bot.Button{{Data: "z:n1"}}
		} else {
			reply.Buttons = []bot.Button{{Label: "Next", Data: "z:n1"}}
		}
		return reply, nil
	}))
	ann, chat := r.User("ann", "en-US"), r.DM()
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: "/quiz"})
	r.Press(ann, r.AwaitMessages(chat, 1)[0].ID, "z:n1")
	got := r.AwaitMessages(chat, 2)
	var left []string
	for _, b := range got[0].Buttons() {
		left = append(left, b.Label)
	}
	if strings.Join(left, " ") != "A B" || len(got[0].Embeds) != 1 {
		t.Errorf("after the press: buttons %v, %+v", left, got[0])
	}
}

// Typed, a quiz has no private answer in its channel; so its questions are shown in private, and posted from there.
func TestQuizTypedInAGroup(t *testing.T) {
	r := begin(t, whole(nil))
	r.bot.answer = func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command == bot.Tap {
			return bot.Reply{Lang: "en", Polls: []bot.Poll{{Text: "Who?", Options: []string{"A", "B"}, Data: []string{"z:a1:0", "z:a1:1"}}},
				To: strings.TrimPrefix(q.Text, "z:g1:"), Done: "Posted."}, nil
		}
		return bot.Reply{Lang: "en", Lead: "preview", Private: true, Buttons: []bot.Button{{Label: "Post", Data: "z:g1:" + q.Chat}}}, nil
	}
	ann, shy, chat := r.User("ann", "en-US"), r.User("shy", "en-US"), r.Channel()
	r.Say(discordtest.Post{By: ann, Channel: chat, Text: discordtest.Mention + " /quiz"})
	r.Server.Await("a private chat", func() bool { return r.PrivateWith(ann) != "" })
	preview := r.AwaitMessages(r.PrivateWith(ann), 1)[0]
	if preview.Content != "preview" || len(r.Messages(chat)) != 0 {
		t.Errorf("in private %+v, to all %+v", preview, r.Messages(chat))
	}
	r.Press(ann, preview.ID, "z:g1:"+prefix+chat)
	if m := r.AwaitMessages(chat, 1); m[0].Buttons()[1].Label != "B" {
		t.Errorf("posted: %+v", m)
	}
	r.Server.Await("the preview to be done", func() bool { return r.Messages(r.PrivateWith(ann))[0].Content == "Posted." })
	if all := r.Messages(r.PrivateWith(ann)); len(all) != 1 || len(all[0].Buttons()) != 0 {
		t.Errorf("once posted: %+v", all)
	}
	r.Next("dm", discordtest.Answer{Status: 403, Code: codeNoPrivate})
	r.Say(discordtest.Post{By: shy, Channel: chat, Text: discordtest.Mention + " /quiz"})
	if m := r.AwaitMessages(chat, 2)[1]; !strings.Contains(m.Content, "commande") {
		t.Errorf("to somebody who takes no private messages: %+v", m)
	}
}

func TestReplyToAnotherChannel(t *testing.T) {
	r := begin(t, &scripted{})
	ann, here, there := r.User("ann", "en-US"), r.Channel(), r.Channel()
	r.bot.answer = says(bot.Reply{Lang: "en", Lead: "for all", To: prefix + there})
	told := r.Slash(ann, here, "ask", "question", "x").Await()
	if m := r.AwaitMessages(there, 1); m[0].Content != "for all" || len(told) != 1 || !told[0].Ephemeral || !strings.Contains(told[0].Content, "<#"+there+">") {
		t.Errorf("there %+v, here %+v", m, told)
	}
	r.Forbid(there)
	apologised(t, r, said(r.Slash(ann, here, "ask", "question", "x").Await()[0]))
	r.bot.answer = says(bot.Reply{Lang: "en", Lead: "just here", To: prefix + here})
	if m := r.Slash(ann, here, "ask", "question", "x").Await(); said(m[0]) != "just here" {
		t.Errorf("a reply to where it was asked: %+v", m)
	}
}

func TestFiles(t *testing.T) {
	file := &bot.File{Name: "sources.bib", MIME: "application/x-bibtex", Data: []byte("@article{a}\n")}
	for _, tc := range []struct {
		name  string
		reply bot.Reply
	}{
		{"with words", bot.Reply{Lang: "en", Lead: "here", File: file}},
		{"alone", bot.Reply{Lang: "en", File: file}},
		{"in private", bot.Reply{Lang: "en", Lead: "here", File: file, Private: true}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := begin(t, whole(says(tc.reply)))
			ann, chat := r.User("ann", "en-US"), r.Channel()
			want := []discordtest.File{{Name: file.Name, MIME: file.MIME, Data: file.Data}}
			if diff := cmp.Diff(want, r.Slash(ann, chat, "cite", "style", "bibtex").Await()[0].Files); diff != "" {
				t.Errorf("after a command (-want +got):\n%s", diff)
			}
			dm := r.DM()
			r.Say(discordtest.Post{By: ann, Channel: dm, Text: "/cite bibtex"})
			if diff := cmp.Diff(want, r.AwaitMessages(dm, 1)[0].Files); diff != "" {
				t.Errorf("after a message (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFileNames(t *testing.T) {
	for name, want := range map[string]string{"a.ris": "a.ris", "../../a\"b\r\n.ris": ".._.._a_b__.ris", " ": "file"} {
		if got := fileName(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
}
