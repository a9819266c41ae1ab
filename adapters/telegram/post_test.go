package telegram_test

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/telegramtest"
	"disputebot/bot"
)

// says lets the stage's bot give one reply to whatever is asked.
func (s *stage) says(r bot.Reply) {
	s.actor.mu.Lock()
	defer s.actor.mu.Unlock()
	s.actor.play = func(context.Context, bot.Question) (bot.Reply, error) { return r, nil }
}

// shownIn are the texts that a room shows.
func shownIn(r *telegramtest.Room) (out []string) {
	for _, m := range r.Shown() {
		out = append(out, m.Text)
	}
	return out
}

func TestPrivateReplyInAGroup(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lang: "en", Lead: "for you alone", Private: true})
	s.play()
	ada, bob := s.server.User("Ada", "en"), s.server.User("Bob", "en")
	group, own := s.server.Group("Class"), s.server.Private(ada)
	group.Say(ada, "/settings@DisputeTestBot")
	own.Await(1)
	group.Say(bob, "/settings@DisputeTestBot") // Bob never opened a chat with the bot
	hint := group.Await(1)[0]
	s.server.WaitHandled()
	if got := shownIn(group); len(got) != 1 || strings.Contains(got[0], "alone\n") || !strings.Contains(hint.Text, "press Start") {
		t.Errorf("shown in the group: %q", got)
	}
	if got := hint.Keyboard[0][0].URL; got != "https://t.me/DisputeTestBot?start=settings" {
		t.Errorf("the hint leads to %q", got)
	}
	if own.Shown()[0].ReplyTo != 0 {
		t.Error("the private reply answers a message of the group")
	}
}

func TestSettingKeepsCommandsPrivate(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "en")
	group, own := s.server.Group("Class"), s.server.Private(ada)
	s.actor.set(fmt.Sprintf("telegram:%d", group.ID()), bot.ChatSettings{Private: true})
	group.Say(ada, "/ask Who?")
	own.Await(1)
	group.Say(ada, "@DisputeTestBot and why?") // no command: everybody may read it
	group.Await(1)
}

func TestReplyToAnotherChat(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.play()
	ada := s.server.User("Ada", "en")
	own, group := s.server.Private(ada), s.server.Group("Class")
	s.says(bot.Reply{Lang: "en", Lead: "for the class", To: fmt.Sprintf("telegram:%d", group.ID())})
	own.Say(ada, "Go")
	group.Await(1)
	group.Gone()
	s.server.Script(telegramtest.Script{Method: "sendMessage", Chat: group.ID(), Code: 403, Description: "Forbidden: bot was kicked from the group chat"})
	own.Say(ada, "Go")
	if got := own.Await(1)[0].Text; got != "I cannot post in that chat." {
		t.Errorf("shown: %q", got)
	}
	s.says(bot.Reply{Lead: "here", To: "discord:1"})
	own.Say(ada, "Go")
	own.Await(2)
}

// TestNotices has replies with a notice, to a pressed button and to a message.
func TestNotices(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lead: "quote", Buttons: []bot.Button{{Label: "👍", Data: "v:1:u"}}})
	s.play()
	ada := s.server.User("Ada", "en")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	shown := room.Await(1)[0]
	s.says(bot.Reply{Notice: "Thanks."})
	room.Tap(ada, shown, "👍")
	s.server.WaitHandled()
	if n := len(room.Shown()); n != 1 {
		t.Errorf("a notice alone left %d messages, want the one before", n)
	}
	room.Say(ada, "/privacy")
	if got := room.Await(2)[1].Text; got != "Thanks." {
		t.Errorf("a notice to a message: %q", got)
	}
	s.says(bot.Reply{Notice: strings.Repeat("é", 300)})
	room.Tap(ada, shown, "👍")
	s.server.WaitHandled()
	calls := s.server.Calls("answerCallbackQuery")
	if calls[0].Params["text"] != "Thanks." || calls[0].Params["show_alert"] == true || calls[1].Params["show_alert"] != true {
		t.Errorf("answered with %v and %v", calls[0].Params, calls[1].Params)
	}
}

// TestTapEndsItsWaitingSign has a bot that is slow: the sign ends in time, and the notice becomes a message.
func TestTapEndsItsWaitingSign(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	let := make(chan struct{})
	s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) {
		if q.Command != bot.Tap {
			return bot.Reply{Lead: "quote", Buttons: []bot.Button{{Label: "👍", Data: "v:1:u"}}}, nil
		}
		<-let
		return bot.Reply{Notice: "Thanks."}, nil
	}
	s.play()
	ada := s.server.User("Ada", "en")
	room := s.server.Private(ada)
	room.Say(ada, "Who?")
	room.Tap(ada, room.Await(1)[0], "👍")
	s.server.WaitFor("the wait", func() bool { return s.clock.slept(3*time.Second) == 1 })
	s.clock.pass(3 * time.Second)
	s.server.WaitFor("the answer", func() bool { return len(s.server.Calls("answerCallbackQuery")) == 1 })
	close(let)
	if got := room.Await(2)[1].Text; !strings.Contains(got, "Thanks.") {
		t.Errorf("shown: %q", got)
	}
}

func TestReplaceEditsTheMessage(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	first := bot.Reply{Lead: "page 1", Buttons: []bot.Button{{Label: "Next", Data: "n:x:1"}}, Replace: true}
	s.says(first)
	s.play()
	ada := s.server.User("Ada", "en")
	topic := s.server.Forum("Class").Topic("T", ada)
	topic.Say(ada, "/ask Who?")
	shown := topic.Await(1)[0]
	topic.Tap(ada, shown, "Next") // the same again: not modified, which is no fault
	s.server.WaitHandled()
	s.says(bot.Reply{Lead: "page 2", Replace: true})
	topic.Tap(ada, shown, "Next")
	s.server.WaitHandled()
	if diff := cmp.Diff([]string{"page 2"}, shownIn(topic)); diff != "" {
		t.Errorf("shown (-want +got):\n%s", diff)
	}
	s.server.Script(telegramtest.Script{Method: "editMessageText", Code: 400, Description: "Bad Request: message can't be edited"})
	s.says(bot.Reply{Lead: "page 3", Replace: true})
	topic.TapData(ada, shown, "n:x:1")
	topic.Await(2)
}

func TestFiles(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	file := &bot.File{Name: "sources.bib", MIME: "application/x-bibtex", Data: []byte("@misc{a}")}
	s.play()
	ada := s.server.User("Ada", "en")
	room := s.server.Private(ada)
	s.says(bot.Reply{Lead: "Your references", File: file})
	room.Say(ada, "/cite bibtex")
	got := room.Await(1)[0]
	if got.Text != "Your references" || got.File == nil || got.File.Name != "sources.bib" || string(got.File.Data) != "@misc{a}" || got.ReplyTo == 0 {
		t.Errorf("shown: %+v", got)
	}
	s.says(bot.Reply{Lead: strings.Repeat("long ", 300), File: file})
	room.Say(ada, "/cite bibtex")
	if got := room.Await(3); got[1].File != nil || got[2].File == nil || got[2].Text != "" {
		t.Errorf("shown: %+v", got[1:])
	}
}

// TestNobodyIsLeftInSilence has Telegram refuse a reply for good, in any form: what can be said is said where it gets through.
func TestNobodyIsLeftInSilence(t *testing.T) {
	text, file := bot.Reply{Lang: "en", Lead: "answer"}, bot.Reply{Lang: "en", Lead: "references", File: &bot.File{Name: "a.bib", Data: []byte("@")}}
	for _, c := range []struct {
		name        string
		reply       bot.Reply
		method, why string
		times       int
		group, own  string // what is said there
		private     bool   // it is asked in the own chat
	}{
		{"the bot may not write there", text, "sendMessage", "Bad Request: not enough rights to send text messages to the chat", -1, "", "I am not allowed to write", false},
		{"the topic is closed", text, "sendMessage", "Bad Request: TOPIC_CLOSED", -1, "", "I am not allowed to write", false},
		{"the chat takes no files", file, "sendDocument", "Bad Request: not enough rights to send documents to the chat", -1, "I cannot send a file", "", false},
		{"the file is refused", file, "sendDocument", "Bad Request: FILE_PARTS_INVALID", -1, "I cannot send a file", "", false},
		{"the file is refused in private", file, "sendDocument", "Bad Request: FILE_PARTS_INVALID", -1, "", "Sorry, something went wrong", true},
		{"the text is refused, whatever its form", text, "sendMessage", "Bad Request: MESSAGE_WHATEVER", 1, "Sorry, something went wrong", "", false},
		{"the chat is gone", text, "sendMessage", "Bad Request: chat not found", -1, "", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			s.says(c.reply)
			s.play()
			ada := s.server.User("Ada", "en")
			group, own := s.server.Group("Class"), s.server.Private(ada)
			asked := group
			if c.private {
				asked = own
			}
			s.server.Script(telegramtest.Script{Method: c.method, Chat: asked.ID(), Times: c.times, Code: 400, Description: c.why})
			asked.Say(ada, "/ask Who?")
			s.server.WaitHandled()
			for room, want := range map[*telegramtest.Room]string{group: c.group, own: c.own} {
				got := strings.Join(shownIn(room), "|")
				if !strings.HasPrefix(got, want) || (got == "") != (want == "") {
					t.Errorf("shown in chat %d: %q, want %q", room.ID(), got, want)
				}
			}
		})
	}
}

// TestUploadRefused has an upload refused: its code is told, which the library loses, so it is waited for and not lost.
func TestUploadRefused(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{File: &bot.File{Name: "a.ris", Data: []byte("x")}})
	s.play()
	ada := s.server.User("Ada", "en")
	room := s.server.Private(ada)
	s.server.Flood(room.ID(), 7)
	room.Say(ada, "/cite ris")
	s.server.WaitFor("the wait", func() bool { return s.clock.slept(7*time.Second) == 1 })
	s.clock.pass(7 * time.Second)
	room.Await(1)
	s.server.Script(telegramtest.Script{Method: "sendDocument", Code: 403, Description: "Forbidden: bot was blocked by the user"})
	room.Say(ada, "/cite ris")
	s.server.WaitHandled() // at once: a code 0 would be tried again for minutes
	if n := len(s.server.Calls("sendDocument")); n != 3 {
		t.Errorf("%d uploads, want 3", n)
	}
}

var quiz = bot.Poll{Text: "“No.” Who said it?", Options: []string{"Ada", "Bob"}, Right: 1, Explanation: "The Line,\n\n\n2 May", Data: []string{"z:1:0", "z:1:1"}}

func TestQuizPolls(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lead: "Quiz", Polls: []bot.Poll{quiz, quiz}})
	s.play()
	ada := s.server.User("Ada", "en")
	own, group := s.server.Private(ada), s.server.Group("Class")
	own.Say(ada, "/quiz")
	group.Say(ada, "/quiz")
	want := telegramtest.Poll{Question: quiz.Text, Options: quiz.Options, Right: 1, Explanation: "The Line, 2 May", Anonymous: true}
	if diff := cmp.Diff(&want, own.Await(3)[2].Poll); diff != "" {
		t.Errorf("in private (-want +got):\n%s", diff)
	}
	want.Anonymous = false
	if diff := cmp.Diff(&want, group.Await(3)[1].Poll); diff != "" {
		t.Errorf("in the group (-want +got):\n%s", diff)
	}
}

// TestQuizWithoutPolls has a chat that takes no polls, and a quote that none may hold.
func TestQuizWithoutPolls(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	long := quiz
	long.Text = strings.Repeat("No. ", 100)
	s.says(bot.Reply{Polls: []bot.Poll{quiz, long}})
	s.play()
	s.server.Script(telegramtest.Script{Method: "sendPoll", Code: 400, Description: "Bad Request: not enough rights to send polls to the chat"})
	ada := s.server.User("Ada", "en")
	group := s.server.Group("Class")
	group.Say(ada, "/quiz")
	for i, m := range group.Await(2) {
		if m.Poll != nil || fmt.Sprint(m.Keyboard) != "[[{Ada z:1:0 }] [{Bob z:1:1 }]]" {
			t.Errorf("question %d: %+v", i+1, m)
		}
	}
}

// TestQuizQuestionLeadsToTheNext has a question with a button, as a poll and where no poll can be sent.
func TestQuizQuestionLeadsToTheNext(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Polls: []bot.Poll{quiz}, Buttons: []bot.Button{{Label: "Next", Data: "z:n1"}}})
	s.play()
	ada := s.server.User("Ada", "en")
	own := s.server.Private(ada)
	own.Say(ada, "/quiz")
	own.Tap(ada, own.Await(1)[0], "Next")
	for i, m := range own.Await(2) {
		if m.Poll == nil || fmt.Sprint(m.Keyboard) != "[[{Next z:n1 }]]" {
			t.Errorf("question %d: %+v", i+1, m)
		}
	}
	s.server.Script(telegramtest.Script{Method: "sendPoll", Code: 400, Description: "Bad Request: not enough rights to send polls to the chat"})
	own.Say(ada, "/quiz")
	if m := own.Await(3)[2]; m.Poll != nil || fmt.Sprint(m.Keyboard) != "[[{Ada z:1:0 }] [{Bob z:1:1 }] [{Next z:n1 }]]" {
		t.Errorf("without polls: %+v", m)
	}
}

// TestPressedButtonGoes has a button do its work once: what else stands under the message stays.
func TestPressedButtonGoes(t *testing.T) {
	for name, c := range map[string]struct {
		beside []bot.Button
		want   string
	}{"the only one": {nil, "[]"}, "beside another": {[]bot.Button{{Label: "Stop", Data: "z:s"}}, "[[{Stop z:s }]]"}} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t, telegramtest.Options{})
			s.actor.play = func(_ context.Context, q bot.Question) (bot.Reply, error) {
				r := bot.Reply{Polls: []bot.Poll{quiz}, Buttons: append([]bot.Button{{Label: "Next", Data: "z:n1"}}, c.beside...)}
				if q.Command == bot.Tap {
					r.Relabel, r.Buttons = []bot.Button{{Data: "z:n1"}}, nil
				}
				return r, nil
			}
			s.play()
			ada := s.server.User("Ada", "en")
			own := s.server.Private(ada)
			own.Say(ada, "/quiz")
			own.Tap(ada, own.Await(1)[0], "Next")
			s.server.WaitHandled()
			got := own.Await(2)
			if fmt.Sprint(got[0].Keyboard) != c.want || got[0].Poll == nil || got[1].Poll == nil {
				t.Errorf("after the press: %+v, %d messages", got[0], len(got))
			}
		})
	}
}

// TestPreviewIsDone presses a preview's button in private: the questions go to the group, and the button is gone.
func TestPreviewIsDone(t *testing.T) {
	s := newStage(t, telegramtest.Options{})
	s.says(bot.Reply{Lead: "preview", Private: true, Buttons: []bot.Button{{Label: "Post", Data: "z:g1"}}})
	s.play()
	ada := s.server.User("Ada", "en")
	own, group := s.server.Private(ada), s.server.Group("Class")
	own.Say(ada, "hello")
	own.Await(1)
	group.Say(ada, "/quiz")
	preview := own.Await(2)[1]
	s.says(bot.Reply{Polls: []bot.Poll{quiz}, To: "telegram:" + strconv.FormatInt(group.ID(), 10), Done: "Posted."})
	own.Tap(ada, preview, "Post")
	if got := group.Await(1)[0]; got.Poll == nil {
		t.Errorf("in the group: %+v", got)
	}
	s.server.WaitHandled()
	if got := own.Shown()[1]; got.Text != "Posted." || len(got.Keyboard) != 0 || len(own.Shown()) != 2 {
		t.Errorf("in private: %+v", own.Shown())
	}
}
