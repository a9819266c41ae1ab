package bot_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/knowledge"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var noon = time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)

// ledger is a store that remembers everything in the open, or fails at everything.
type ledger struct {
	settings map[string]bot.ChatSettings
	shown    map[string]bot.Shown
	votes    map[string]bool
	reports  []string
	missed   []bot.Missed
	gone     []string // what was forgotten, in order
	err      error
}

func newLedger() *ledger {
	return &ledger{settings: map[string]bot.ChatSettings{}, shown: map[string]bot.Shown{}, votes: map[string]bool{}}
}

func (l *ledger) Recall(string, time.Time) (knowledge.Reading, bool, error) {
	return knowledge.Reading{}, false, l.err
}
func (l *ledger) Remember(_, _ string, _ knowledge.Reading, _ time.Time) error { return l.err }
func (l *ledger) Settings(scope string) (bot.ChatSettings, error)              { return l.settings[scope], l.err }
func (l *ledger) Forget(c string) error                                        { l.gone = append(l.gone, c); return l.err }
func (l *ledger) ForgetPerson(p string) error                                  { l.gone = append(l.gone, p); return l.err }
func (l *ledger) Miss(m bot.Missed, _ time.Time) error                         { l.missed = append(l.missed, m); return l.err }
func (l *ledger) Set(scope string, s bot.ChatSettings, _ time.Time) error {
	l.settings[scope] = s
	return l.err
}

func (l *ledger) Move(from, to string) error {
	l.settings[to] = l.settings[from]
	delete(l.settings, from)
	return l.err
}

func (l *ledger) Sign(data string) string {
	return fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(data)))
}

func (l *ledger) Keep(s bot.Shown, _ time.Time) (string, error) {
	l.shown["00answer"] = s
	return "00answer", l.err
}

func (l *ledger) Vote(id, person string, up *bool, _ time.Time) (bool, error) {
	_, ok := l.shown[id]
	delete(l.votes, id+" "+person)
	if ok && up != nil {
		l.votes[id+" "+person] = *up
	}
	return ok, l.err
}

func (l *ledger) Voted(id, person string) (*bool, error) {
	if up, ok := l.votes[id+" "+person]; ok {
		return &up, l.err
	}
	return nil, l.err
}

func (l *ledger) Report(id, person, text string, _ time.Time) (bool, error) {
	_, ok := l.shown[id]
	if ok {
		l.reports = append(l.reports, id+" "+person+": "+text)
	}
	return ok, l.err
}

// answers is an engine with one answer a text, else an answer about the mayor.
type answers map[string]knowledge.Answer

func (e answers) Answer(_ context.Context, q knowledge.Inquiry) (knowledge.Answer, error) {
	if a, ok := e[q.Text]; ok {
		return a, nil
	}
	return knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{demand(library())}}, nil
}

func people(l *ledger, limits bot.Limits) *bot.Bot {
	return bot.New(library(), answers{}, l, bot.Options{Limits: limits})
}

// golden compares a text with its file.
func golden(t *testing.T, file, got string) {
	t.Helper()
	path := filepath.Join("testdata", file)
	if *update {
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(got), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// sight is all of a reply that somebody sees.
func sight(r bot.Reply) string {
	var out []string
	add := func(what string, yes bool) {
		if yes {
			out = append(out, what)
		}
	}
	add("(private)", r.Private)
	add("(in place)", r.Replace)
	add("notice: "+r.Notice, r.Notice != "")
	add(r.Text(), r.Text() != "")
	add("once posted: "+r.Done, r.Done != "")
	for _, b := range r.Buttons {
		add("["+b.Label+"] "+b.Data, true)
	}
	for _, b := range r.Relabel {
		add("relabel ["+b.Label+"] "+b.Data, true)
	}
	return strings.Join(out, "\n")
}

func ask(t *testing.T, b *bot.Bot, q bot.Question) bot.Reply {
	t.Helper()
	if q.Time.IsZero() {
		q.Time = noon
	}
	r, err := b.Handle(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
