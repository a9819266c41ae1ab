package telegram

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"reflect"
	"testing"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

// mute is a bot without a name for anything.
type mute struct{}

func (mute) Handle(context.Context, bot.Question) (bot.Reply, error) { return bot.Reply{}, nil }
func (mute) Commands(string) []bot.CommandHelp                       { return nil }
func (mute) Languages() []string                                     { return nil }

func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"from":{"id":2},"text":"/ask@us who","entities":[{"type":"bot_command","offset":0,"length":7}]}}`))
	f.Add([]byte(`{"update_id":1,"message":{"chat":{"id":1,"type":"group"},"from":{"id":2},"text":"😀 @us","entities":[{"type":"mention","offset":3,"length":3},{"type":"mention","offset":2,"length":9}]}}`))
	f.Add([]byte(`{"update_id":1,"callback_query":{"id":"1","from":{"id":2},"data":"x","message":{"message_id":1,"chat":{"id":1}}}}`))
	f.Add([]byte(`{"update_id":1,"callback_query":{"id":"1","inline_message_id":"2"}}`))
	r := &reader{self: tgbotapi.User{ID: 9, UserName: "us"}, bot: mute{}}
	f.Fuzz(func(t *testing.T, raw []byte) {
		u, err := decodeUpdate(json.RawMessage(raw))
		if err != nil {
			return
		}
		if got, ok := r.read(u, time.Time{}); ok && got.question.Command == "" {
			t.Errorf("a question without a command: %+v", got)
		}
	})
}

// What a group shows the bot hangs on the privacy mode that its owner set at BotFather.
func TestWhatAGroupShows(t *testing.T) {
	const tap = `{"update_id":1,"callback_query":{"id":"1","from":{"id":2},"data":"x","message":{"message_id":1,"chat":{"id":-1,"type":"group"}}}}`
	const command = `{"update_id":1,"message":{"message_id":1,"chat":{"id":-1,"type":"group"},"from":{"id":2},"text":"/ask","entities":[{"type":"bot_command","offset":0,"length":4}]}}`
	for all, want := range map[bool]bot.Hearing{true: bot.HearsAll, false: bot.HearsAsAdmin} {
		r := &reader{self: tgbotapi.User{ID: 9, UserName: "us", CanReadAllGroupMessages: all}, bot: mute{}}
		for _, raw := range []string{tap, command} {
			u, err := decodeUpdate(json.RawMessage(raw))
			if got, ok := r.read(u, time.Time{}); err != nil || !ok || got.question.Hears != want {
				t.Errorf("%s: hears %q, want %q", raw, got.question.Hears, want)
			}
		}
	}
}

func TestWordsForEachLanguage(t *testing.T) {
	for lang, w := range loadWords() {
		for i := range reflect.ValueOf(w).NumField() {
			if reflect.ValueOf(w).Field(i).String() == "" {
				t.Errorf("words.yaml: %s has no %s", lang, reflect.TypeOf(w).Field(i).Tag.Get("yaml"))
			}
		}
	}
}

// TestLastNet has a reader, then a bot, that is not there at all: whatever panics, the update is over.
func TestLastNet(t *testing.T) {
	p := New(Options{Log: slog.New(slog.DiscardHandler)}, nil)
	for id, body := range map[int]string{7: `"via_bot":{"id":1},`, 8: ""} {
		u, err := decodeUpdate(json.RawMessage(fmt.Sprintf(
			`{"update_id":%d,"message":{%s"message_id":1,"chat":{"id":1,"type":"private"},"from":{"id":2},"text":"Who?"}}`, id, body)))
		if isNew, _ := p.inbox.Keep(id, []byte("{}")); err != nil || !isNew {
			t.Fatal("the update is not kept", err)
		}
		lanes := newLanes()
		var r *reader
		if body == "" {
			r = &reader{}
		}
		p.accept(t.Context(), lanes, r, u, fresh)
		lanes.running.Wait()
		if left, _ := p.inbox.Pending(); len(left) != 0 {
			t.Errorf("update %d is not over", id)
		}
	}
}
