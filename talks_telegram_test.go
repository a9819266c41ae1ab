package main

import (
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
)

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

// noon is a clock that stands still, so that every talk is had at the same time.
func noon() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) }

// telegramStage is a talk on Telegram.
type telegramStage struct {
	server *telegramtest.Server
	room   *telegramtest.Room
	ada    telegramtest.User
}

func onTelegram(t *testing.T, p parts, k talk) stage {
	t.Helper()
	s := &telegramStage{server: telegramtest.New(t, telegramtest.Options{Now: noon, Privacy: true})}
	s.ada = s.server.User("Ada", "fr")
	s.room = s.server.Private(s.ada)
	if k.group {
		s.room = s.server.Group("Classe")
	}
	platform := telegram.New(telegram.Options{Token: s.server.Token(), Endpoint: s.server.Endpoint(), Log: quiet(), Now: noon,
		Pace: telegram.Pace{Chat: -1, Group: -1, All: -1}}, p.bot)
	runs(t, platform)
	return s
}

func (s *telegramStage) do(t *testing.T, does string) {
	t.Helper()
	label, pressed := strings.CutPrefix(does, "[")
	text, replied := strings.CutPrefix(does, "↩ ")
	shown := s.room.Shown()
	switch {
	case pressed:
		label = strings.TrimSuffix(label, "]")
		for i := len(shown) - 1; i >= 0; i-- {
			if strings.Contains(fmt.Sprint(shown[i].Keyboard), label) {
				s.room.Tap(s.ada, shown[i], label)
				return
			}
		}
		t.Fatalf("no message has a button %q", label)
	case replied && len(shown) > 0:
		s.room.Post(telegramtest.Post{From: s.ada, Text: text, ReplyTo: &shown[len(shown)-1]})
	default:
		s.room.Say(s.ada, strings.ReplaceAll(does, "@bot", "@"+s.server.Self().Name))
	}
}

// telegramDoings are the methods by which a bot does something that a person sees.
var telegramDoings = map[string]string{"sendMessage": "", "editMessageText": "(edits) ", "editMessageReplyMarkup": "(changes the buttons) ", "sendPoll": "(quiz) ", "sendDocument": "(file) ", "answerCallbackQuery": "(notice) "}

func (s *telegramStage) done(*testing.T) []string {
	var out []string
	for _, call := range s.server.Calls("") {
		lead, seen := telegramDoings[call.Method]
		text := telegramText(call.Params)
		if seen && call.Code == 200 && text != "" {
			out = append(out, lead+text+"\n")
		}
	}
	return out
}

// telegramText is what a person sees of a request.
func telegramText(p map[string]any) string {
	var lines []string
	for _, field := range []string{"text", "question", "caption", "explanation"} {
		if s, ok := p[field].(string); ok && s != "" {
			lines = append(lines, s)
		}
	}
	if options, ok := p["options"].([]any); ok {
		for _, o := range options {
			if m, ok := o.(map[string]any); ok {
				o = m["text"]
			}
			lines = append(lines, fmt.Sprintf("( ) %v", o))
		}
	}
	markup, _ := p["reply_markup"].(map[string]any)
	rows, _ := markup["inline_keyboard"].([]any)
	for _, row := range rows {
		var labels []string
		for _, b := range row.([]any) {
			labels = append(labels, fmt.Sprintf("[%v]", b.(map[string]any)["text"]))
		}
		lines = append(lines, strings.Join(labels, " "))
	}
	return strings.Join(lines, "\n")
}
