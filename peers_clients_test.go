//go:build peers

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/discordtest"
	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
)

// A bot on aiogram does against our Telegram what its library makes of Telegram's documentation.
func TestPeerAiogramRunsAgainstOurTelegram(t *testing.T) {
	s := telegramtest.New(t, telegramtest.Options{})
	background(t, exec.Command(peer(t, "python", "bin", "python"), ".ci/peers/aiogram_bot.py", strings.TrimSuffix(s.Endpoint(), "/bot%s/%s"), s.Token()))
	ready(t, "the peer's first poll", func() bool { return len(s.Calls("getUpdates")) > 0 })

	ada := s.User("Ada", "en")
	room := s.Private(ada)
	room.Say(ada, "ask who said that?")
	first := room.Await(1)[0]
	if got := first.Parts("blockquote"); len(got) != 1 || got[0] != "who said that?" || !first.Silent || first.ReplyTo == 0 {
		t.Errorf("answer %+v", first)
	}
	room.Tap(ada, first, "Context")
	s.WaitFor("the message to be edited", func() bool { return room.Shown()[0].Text == "before\nquote\nafter" })

	room.Say(ada, "settings")
	menu := room.Await(2)[1]
	room.Tap(ada, menu, "fr")
	s.WaitFor("the settings to change", func() bool { return room.Shown()[1].Text == "Langue : français" })

	room.Say(ada, "quiz")
	if quiz := room.Await(3)[2].Poll; quiz == nil || quiz.Question != "Who said it?" || quiz.Right != 1 || quiz.Explanation != "The Gazette" {
		t.Errorf("quiz %+v", quiz)
	}

	forum := s.Forum("Class")
	topic := forum.Topic("Homework", ada)
	s.Flood(forum.ID(), 1)
	topic.Say(ada, "ask and in a topic?")
	if got := topic.Await(1)[0]; got.Thread != topic.Thread || got.Thread == 0 {
		t.Errorf("the answer in a topic stands in %d, want %d", got.Thread, topic.Thread)
	}
}

// ready waits for what a peer does, such as to start, which takes a while where others work beside it.
func ready(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !done(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited a minute in vain for %s", what)
		}
	}
}

// background runs a program until the test ends; what it wrote is shown where the test fails.
func background(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	var log strings.Builder
	cmd.Stderr = &log
	if cmd.Stdout == nil { // else the test reads it
		cmd.Stdout = &log
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		if t.Failed() {
			t.Logf("%s wrote:\n%s", cmd.Path, log.String())
		}
	})
}

// A bot on discord.js does against our Discord what its library makes of Discord's documentation.
func TestPeerDiscordJSRunsAgainstOurDiscord(t *testing.T) {
	s := discordtest.New(t, discordtest.Options{})
	background(t, nodeCommand(t, ".ci/peers/discordjs_bot.mjs", s.URL(), s.Token))
	ready(t, "the peer to connect", s.Connected)

	ann, channel := s.User("Ann", "fr"), s.Channel()
	in := s.Slash(ann, channel, "ask", "question", "who said that?")
	s.Await("the answer and one more", func() bool { return len(in.Messages()) == 2 })
	first := in.Messages()[0]
	if len(first.Embeds) != 1 || first.Embeds[0].Description != "who said that?" {
		t.Errorf("answer %+v", first)
	}
	s.Press(ann, first.ID, "c:1")
	s.Await("the message to change", func() bool { return in.Messages()[0].Content == "pressed c:1" })

	settings := s.Slash(ann, channel, "settings")
	s.Await("the settings", func() bool { return len(settings.Messages()) == 1 })
	s.Press(ann, settings.Messages()[0].ID, "e:lang:fr")
	s.Await("the settings to change", func() bool { return settings.Messages()[0].Content == "pressed e:lang:fr" })

	quiz := s.Slash(ann, channel, "quiz")
	s.Await("the quiz", func() bool { return len(quiz.Messages()) == 1 })
	tap := s.Press(ann, quiz.Messages()[0].ID, "z:b")
	s.Await("whether it was right", func() bool { return len(tap.Messages()) == 1 && tap.Messages()[0].Content == "Right." })

	s.Reconnect()
	dm := s.DM()
	s.Say(discordtest.Post{By: ann, Channel: dm, Text: discordtest.Mention + " hello"})
	s.Await("a reply after the resume", func() bool {
		all := s.Messages(dm)
		return len(all) > 0 && all[len(all)-1].Content == "you called?"
	})
}

// telegram-test-api carries a question to our bot and its answer back.
func TestPeerTelegramTestAPI(t *testing.T) {
	const token = "123456:sample-token"
	cmd := nodeCommand(t, ".ci/peers/telegram_server.mjs")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	background(t, cmd)
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatalf("the peer ends before it says where it listens: %v", lines.Err())
	}
	address := lines.Text()
	p := telegram.New(telegram.Options{Token: token, Endpoint: address + "/bot%s/%s", Log: slog.New(slog.DiscardHandler)}, wholeBot(t).bot)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- p.Run(ctx) }()
	cited := regexp.MustCompile(`KGB.*\[\d\] 003 `)
	person := map[string]any{"id": 7, "first_name": "Ada", "is_bot": false, "language_code": "en"}
	post(t, address+"/sendMessage", map[string]any{"botToken": token, "from": person, "chat": map[string]any{"id": 7, "type": "private", "first_name": "Ada"},
		"date": time.Now().Unix(), "text": "What did the FSB ask of Telegram?"})
	var heard strings.Builder // what was given once is not given again
	ready(t, "the answer with its citation", func() bool {
		heard.WriteString(post(t, address+"/getUpdates", map[string]any{"token": token, "chatId": 7}))
		return cited.MatchString(heard.String())
	})
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func post(t *testing.T, address string, body map[string]any) string {
	t.Helper()
	raw, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Post(address, "application/json", bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	out, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d %s %v", address, resp.StatusCode, out, err)
	}
	return string(out)
}
