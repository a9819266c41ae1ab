package bot_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"disputebot/bot"
	"disputebot/bot/store"
)

// TestQuizInAGroup has Ann start a quiz, drop a question, and post the others, twice.
func TestQuizInAGroup(t *testing.T) {
	l := pit()
	var out strings.Builder
	for _, lang := range []string{"en", "fr"} {
		b := stall(l, dossierOf(l))
		turn := func(does string, q bot.Question) bot.Reply {
			q.Locale, q.Person, q.Chat, q.Group = lang, "t:1", "t:-9", true
			r := ask(t, b, q)
			sound(t, l, r)
			out.WriteString("### " + lang + " " + does + "\n" + show(r) + "\n\n")
			return r
		}
		press := func(r bot.Reply, i int) bot.Reply {
			return turn("["+r.Buttons[i].Label+"]", bot.Question{Command: bot.Tap, Text: r.Buttons[i].Data})
		}
		all := turn("quiz", bot.Question{Command: bot.Quiz})
		two := press(all, 2)
		press(two, 0)
		press(two, 0)
		press(press(two, 1), 1)
	}
	golden(t, filepath.Join("booth", "quiz-in-a-group.golden"), out.String())
}

// start is the button that posts a quiz which Ann started in a group.
func start(t *testing.T, b *bot.Bot, person string) bot.Button {
	t.Helper()
	return ask(t, b, bot.Question{Command: bot.Quiz, Locale: "en", Person: person, Chat: "t:-9", Group: true}).Buttons[0]
}

func TestQuizButtonsCannotBeForged(t *testing.T) {
	l := pit()
	b := stall(l, dossierOf(l))
	own, anyone := start(t, b, "t:1").Data, start(t, b, "").Data
	for _, c := range []struct {
		name, data, person string
		posted             bool
	}{
		{"another chat", strings.Replace(own, "t:-9", "t:-8", 1), "t:1", false},
		{"a drop in another chat", strings.Replace(strings.Replace(own, "z:g", "z:p", 1), "t:-9", "t:-8", 1), "t:1", false},
		{"a drop made of a start", strings.Replace(own, "z:g", "z:p", 1), "t:1", false},
		{"fewer questions", own[:11] + own[16:], "t:1", false},
		{"no signature", "z:g" + own[11:], "t:1", false},
		{"nothing", "z:g", "t:1", false},
		{"somebody else", own, "t:2", false},
		{"a question without its preview", "z:n" + own[11:16], "t:1", false},
		{"the starter", own, "t:1", true},
		{"started by nobody known", anyone, "t:2", true},
	} {
		r := ask(t, b, bot.Question{Command: bot.Tap, Text: c.data, Locale: "en", Person: c.person, Chat: "t:-9", Group: true})
		if posted := len(r.Polls) > 0; posted != c.posted || posted != (r.Done != "") || posted && r.To != "t:-9" || !posted && !strings.Contains(r.Lead, "no longer") {
			t.Errorf("%s: %d questions to %q, %q", c.name, len(r.Polls), r.To, r.Lead)
		}
	}
}

// TestQuizInAChatOfALongName posts where the button is pressed, since no button can carry the chat.
func TestQuizInAChatOfALongName(t *testing.T) {
	l := pit()
	b := stall(l, dossierOf(l))
	for _, c := range []struct {
		chat, to string
	}{{"t:" + strings.Repeat("9", 28), "t:" + strings.Repeat("9", 28)}, {strings.Repeat("t", 48), ""}, {"salle n° 4", ""}} {
		q := bot.Question{Command: bot.Quiz, Locale: "en", Person: "t:1", Chat: c.chat, Group: true}
		preview := ask(t, b, q)
		sound(t, l, preview)
		q.Command, q.Text = bot.Tap, preview.Buttons[0].Data
		if r := ask(t, b, q); r.To != c.to || len(r.Polls) != len(preview.Quotes) || r.Done == "" {
			t.Errorf("%s: %d questions to %q, %q", c.chat, len(r.Polls), r.To, r.Lead)
		}
	}
}

// TestQuizIsPostedOnce presses a start again at once, which says so, and once it may have failed.
func TestQuizIsPostedOnce(t *testing.T) {
	l := pit()
	b := stall(l, dossierOf(l))
	data := start(t, b, "t:1").Data
	for _, c := range []struct {
		after  time.Duration
		posted bool
	}{{0, true}, {time.Second, false}, {59 * time.Second, false}, {time.Minute, true}} {
		r := ask(t, b, bot.Question{Command: bot.Tap, Text: data, Locale: "en", Person: "t:1", Chat: "t:1", Time: noon.Add(c.after)})
		if posted := len(r.Polls) == 3; posted != c.posted || !posted && (!r.Silent() || r.Notice == "") {
			t.Errorf("after %s: %d questions, notice %q", c.after, len(r.Polls), r.Notice)
		}
	}
}

// TestQuizOutlivesARestart presses a start on a bot that was begun anew on the same store, and on one with another store.
func TestQuizOutlivesARestart(t *testing.T) {
	l := pit()
	kept := store.NewMemory()
	begin := func(s bot.Store) *bot.Bot {
		return bot.New(l, answers{}, s, bot.Options{Dossier: dossierOf(l), Names: phone{l}})
	}
	q := bot.Question{Command: bot.Tap, Text: start(t, begin(kept), "t:1").Data, Locale: "en", Person: "t:1"}
	if r := ask(t, begin(kept), q); len(r.Polls) != 3 {
		t.Errorf("after a restart: %q", r.Lead)
	}
	if r := ask(t, begin(store.NewMemory()), q); len(r.Polls) != 0 {
		t.Error("a button of another bot is taken")
	}
}

// TestAWholeQuizFits has the longest names of chats that the platforms give.
func TestAWholeQuizFits(t *testing.T) {
	l := pit()
	d := dossierOf(l)
	for _, id := range []string{"dddddd", "eeeeee"} {
		r := d.riddles[1]
		r.ID = id
		d.riddles = append(d.riddles, r)
	}
	for _, chat := range []string{"telegram:-1001234567890", "discord:1234567890123456789"} {
		r := ask(t, stall(l, d), bot.Question{Command: bot.Quiz, Locale: "en", Person: "t:1", Chat: chat, Group: true})
		sound(t, l, r)
		if len(r.Quotes) != 5 {
			t.Errorf("%s: %d questions", chat, len(r.Quotes))
		}
	}
}

// TestNextIsAskedOnce presses the button to the next question twice at once, later, and in another quiz with the same
// questions: each press goes on once, and the button goes.
func TestNextIsAskedOnce(t *testing.T) {
	l := pit()
	b := stall(l, dossierOf(l))
	quiz := func(person string, after time.Duration) string {
		q := bot.Question{Command: bot.Quiz, Locale: "en", Person: person, Chat: person, Time: noon.Add(after)}
		return ask(t, b, q).Buttons[0].Data
	}
	first := quiz("t:1", 0)
	again := ""
	for after := time.Minute; again == ""; after += time.Minute { // a quiz of the same questions in the same order
		if data := quiz("t:1", after); data[:13] == first[:13] {
			again = data
		}
	}
	for _, c := range []struct {
		name, data, person string
		after              time.Duration
		asked              bool
	}{
		{"the first press", first, "t:1", time.Second, true},
		{"a double tap", first, "t:1", time.Second, false},
		{"half an hour later", first, "t:1", 30 * time.Minute, false},
		{"somebody else", first, "t:2", time.Minute, true},
		{"another quiz with the same questions", again, "t:1", 30 * time.Minute, true},
		{"where nobody is known", first, "", time.Minute, true},
		{"again where nobody is known", first, "", time.Minute, true},
		{"a button of before a restart", strings.TrimRight(first, "0123456789abcdefghijklmnopqrstuvwxyz"), "t:3", time.Minute, true},
	} {
		r := ask(t, b, bot.Question{Command: bot.Tap, Text: c.data, Locale: "en", Person: c.person, Chat: "t:1", Time: noon.Add(c.after)})
		if asked := len(r.Polls) == 1; asked != c.asked || !asked && (!r.Silent() || r.Notice == "") {
			t.Errorf("%s: %d questions, notice %q", c.name, len(r.Polls), r.Notice)
		}
		if len(r.Relabel) != 1 || r.Relabel[0] != (bot.Button{Data: c.data}) {
			t.Errorf("%s: the button stays: %+v", c.name, r.Relabel)
		}
	}
}

// TestQuizOneAfterTheOther presses "next" until the last question.
func TestQuizOneAfterTheOther(t *testing.T) {
	l := pit()
	b := stall(l, dossierOf(l))
	r := ask(t, b, bot.Question{Command: bot.Quiz, Locale: "en", Person: "t:1", Chat: "t:1"})
	asked := map[string]bool{}
	var labels []string
	for len(r.Polls) == 1 {
		sound(t, l, r)
		asked[r.Polls[0].Text] = true
		if len(r.Buttons) == 0 {
			break
		}
		labels = append(labels, r.Buttons[0].Label)
		r = ask(t, b, bot.Question{Command: bot.Tap, Text: r.Buttons[0].Data, Locale: "en", Person: "t:1", Chat: "t:1"})
	}
	if got := strings.Join(labels, ", "); len(asked) != 3 || got != "Next question (2 left), Last question" {
		t.Errorf("asked %v, with %s", asked, got)
	}
}
