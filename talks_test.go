package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters"
	"disputebot/bot/store"
	"disputebot/config"
)

// A talk is a conversation with the whole bot, as a person has it. A line that begins with "> " is what the person does:
//
//	> text         writes it
//	> ↩ text       writes it in reply to the bot's last message
//	> [Label]      presses the button with that label, of the newest message that has one
//	> /name text   uses the command
//
// On Discord, where others see what is not for one person alone, moreover:
//
//	> Ben: text    somebody else writes it
//	> (Name)       uses the command of that name in the menu of the message that a person wrote last
//	> [Label] text presses the button and writes the text into the form that it opens
//
// What stands between two such lines is everything the bot did. The head of the file, up to the first such line, says what
// the talk shows; "@ group" in it puts the talk into a group instead of a private chat, "@ group of theirs" into one that the person manages.
type talk struct {
	head  string
	group bool
	turns []turn
}

type turn struct {
	does string
	says []string // what the bot did, one text each
}

// mark begins each of the bot's doings.
const mark = "< "

func readTalk(t *testing.T, file string) talk {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out talk
	for line := range strings.Lines(string(raw)) {
		does, ok := strings.CutPrefix(line, "> ")
		last := len(out.turns) - 1
		switch {
		case ok:
			out.turns = append(out.turns, turn{does: strings.TrimSpace(does)})
		case last < 0:
			out.head += line
		case strings.HasPrefix(line, mark):
			out.turns[last].says = append(out.turns[last].says, strings.TrimPrefix(line, mark))
		case len(out.turns[last].says) > 0:
			n := len(out.turns[last].says) - 1
			out.turns[last].says[n] += strings.TrimPrefix(line, "  ")
		}
	}
	out.group = strings.Contains(out.head, "\n@ group")
	return out
}

func (k talk) String() string {
	var b strings.Builder
	b.WriteString(k.head)
	for _, turn := range k.turns {
		b.WriteString("> " + turn.does + "\n")
		for _, s := range turn.says {
			b.WriteString(mark + strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\n  ") + "\n")
		}
		b.WriteString("\n")
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// stage is a platform on which a talk is had.
type stage interface {
	// do does what a person does in the talk.
	do(t *testing.T, does string)
	// done is everything the bot has done so far, in order.
	done(t *testing.T) []string
}

// TestTalks has every talk again. Written anew by -update, they are to be read before they are committed.
func TestTalks(t *testing.T) {
	for platform, open := range map[string]func(*testing.T, parts, talk) stage{"telegram": onTelegram, "discord": onDiscord} {
		files, err := filepath.Glob("testdata/talks/" + platform + "/*.txt")
		if err != nil || len(files) < 10 {
			t.Errorf("%s has %d talks, %v", platform, len(files), err)
		}
		for _, file := range files {
			t.Run(platform+"/"+strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
				want := readTalk(t, file)
				c := config.Default()
				p, err := openQuiet(t, c)
				if err != nil {
					t.Fatal(err)
				}
				got := have(t, open(t, p, want), want)
				if *update {
					if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
						t.Fatal(err)
					}
					return
				}
				if diff := cmp.Diff(strings.Split(want.String(), "\n"), strings.Split(got.String(), "\n")); diff != "" {
					t.Errorf("the talk went otherwise (-%s +now):\n%s", file, diff)
				}
			})
		}
	}
}

func openQuiet(t *testing.T, c config.Config) (parts, error) {
	t.Helper()
	p, err := open(t.Context(), c, store.NewMemory(), quiet())
	if err == nil {
		t.Cleanup(p.done)
	}
	return p, err
}

// have has a talk: it does each turn and waits for as many doings as the talk has there, or, where it is to be written anew or
// they fail to come, until nothing more comes.
func have(t *testing.T, on stage, want talk) talk {
	t.Helper()
	got := talk{head: want.head, group: want.group}
	seen := 0
	for _, turn := range want.turns {
		on.do(t, turn.does)
		all := settle(t, on, seen, len(turn.says))
		turn.says = all[seen:]
		seen = len(all)
		got.turns = append(got.turns, turn)
	}
	return got
}

// settle waits for what the bot does.
func settle(t *testing.T, on stage, seen, expected int) []string {
	t.Helper()
	quietFor, limit := 0, 20*time.Second // which only what fails waits for
	if *update {
		expected = 0
	}
	before := -1
	for begin := time.Now(); time.Since(begin) < limit; time.Sleep(20 * time.Millisecond) {
		all := on.done(t)
		if len(all) != before {
			before, quietFor = len(all), 0
		} else {
			quietFor++
		}
		if !*update && len(all)-seen >= expected && quietFor >= 2 || *update && quietFor >= 40 {
			return all
		}
	}
	return on.done(t)
}

// runs has a platform run until the test ends, without an error.
func runs(t *testing.T, platform adapters.Platform) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- platform.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}
