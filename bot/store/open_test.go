package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

// filled makes a file that holds something of every sort of ann's, and of bob's, and gives its path and ann's hash.
func filled(t *testing.T) (path string, s *store.Store, ann []byte) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "data", store.Name)
	s, err := store.Open(path, nil)
	check(t, err)
	for _, person := range []string{"telegram:4711", "telegram:4712"} {
		id, err := s.Keep(bot.Shown{Person: person, Question: "question of " + person[9:], Passages: []string{"p"}, Version: "v"}, noon)
		check(t, err)
		up := true
		_, err = s.Vote(id, person, &up, noon)
		check(t, err)
		_, err = s.Report(id, person, "report of "+person[9:], noon)
		check(t, err)
		check(t, s.Miss(bot.Missed{Person: person, Question: "missed of " + person[9:]}, noon))
		check(t, s.Remember("chat-1234 of "+person, person, knowledge.Reading{Words: []string{"words of " + person[9:]}}, noon))
		check(t, s.Set(person, bot.ChatSettings{Lang: "fr"}, noon))
	}
	return path, s, store.HashOf(s, "telegram:4711")
}

func TestKeptOverARestart(t *testing.T) {
	path, s, _ := filled(t)
	before := store.HashOf(s, "telegram:4711")
	check(t, s.Close())
	s = open(t, path)
	if got, _ := s.Settings("telegram:4711"); got.Lang != "fr" {
		t.Error("settings are lost")
	}
	if r, ok, _ := s.Recall("chat-1234 of telegram:4712", noon); !ok || len(r.Words) != 1 {
		t.Error("the conversation is lost")
	}
	if !bytes.Equal(before, store.HashOf(s, "telegram:4711")) {
		t.Error("people are no longer known")
	}
	if bytes.Equal(before, store.HashOf(store.NewMemory(), "telegram:4711")) {
		t.Error("another store hashes alike: its key is not its own")
	}
}

func TestNoIDInTheFile(t *testing.T) {
	path, s, ann := filled(t)
	check(t, s.Close())
	raw := content(t, path)
	for _, id := range []string{"telegram:", "4711 ", "chat-1234"} {
		if bytes.Contains(raw, []byte(id)) {
			t.Errorf("the file holds %q", id)
		}
	}
	if !bytes.Contains(raw, ann) || !bytes.Contains(raw, []byte("question of 4711")) {
		t.Error("the test looks for bytes that never were there")
	}
}

func TestForgetPersonLeavesNoByte(t *testing.T) {
	path, s, ann := filled(t)
	gone := [][]byte{ann, []byte("question of 4711"), []byte("report of 4711"), []byte("missed of 4711"), []byte("words of 4711")}
	check(t, s.ForgetPerson("telegram:4711"))
	for _, when := range []string{"open", "closed"} {
		raw := content(t, path)
		for _, bytesOf := range gone {
			if bytes.Contains(raw, bytesOf) {
				t.Errorf("%s: the file holds %q", when, bytesOf)
			}
		}
		for _, kept := range []string{"question", "report", "missed", "words"} {
			if !bytes.Contains(raw, []byte(kept+" of 4712")) {
				t.Errorf("%s: the %s of somebody else is gone", when, kept)
			}
		}
		if when == "open" {
			check(t, s.Miss(bot.Missed{Question: "written after"}, noon))
			check(t, s.Close())
		}
	}
	if others, _ := filepath.Glob(path + "?*"); len(others) > 0 {
		t.Errorf("files are left: %q", others)
	}
	if s := open(t, path); len(store.HashOf(s, "x")) == 0 {
		t.Error("not opened")
	}
}

func TestOldLeavesNoByte(t *testing.T) {
	path, s, _ := filled(t)
	for n := range 200 { // more than what is written later takes the place of
		check(t, s.Miss(bot.Missed{Person: "ann", Question: fmt.Sprint("missed of ", n)}, noon))
	}
	check(t, s.Miss(bot.Missed{Question: "later"}, noon.Add(31*day)))
	check(t, s.Close())
	raw := content(t, path)
	for _, old := range []string{"question of", "report of", "missed of", "words of"} {
		if bytes.Contains(raw, []byte(old)) {
			t.Errorf("the file holds %q after 31 days", old)
		}
	}
	if !bytes.Contains(raw, []byte("later")) {
		t.Error("what is new is gone")
	}
}

func TestInUse(t *testing.T) {
	path, s, _ := filled(t)
	defer s.Close()
	check(t, s.ForgetPerson("telegram:4711")) // the file in the old one's place is locked, too
	if _, err := store.Open(path, nil); !errors.Is(err, store.ErrInUse) || !strings.Contains(err.Error(), path) {
		t.Errorf("error = %v, want one that names the file in use", err)
	}
}

// Who waits for the lock of a file must not get that of one which is gone by then.
func TestInUseWhileTheFileIsReplaced(t *testing.T) {
	path, s, _ := filled(t)
	defer s.Close()
	opened := make(chan error)
	go func() {
		other, err := store.Open(path, nil)
		if err == nil {
			err = other.Close()
		}
		opened <- err
	}()
	for range 10 {
		time.Sleep(20 * time.Millisecond)
		check(t, s.ForgetPerson("telegram:4711"))
	}
	if err := <-opened; !errors.Is(err, store.ErrInUse) {
		t.Errorf("error = %v, want one that tells that the file is in use", err)
	}
}

func TestNewerFile(t *testing.T) {
	path, s, _ := filled(t)
	check(t, s.Close())
	edit(t, path, func(meta *bbolt.Bucket) error { return meta.Put([]byte("version"), []byte("99")) })
	before := content(t, path)
	_, err := store.Open(path, nil)
	if !errors.Is(err, store.ErrNewer) || !strings.Contains(err.Error(), "99") {
		t.Errorf("error = %v, want one that tells the versions", err)
	}
	if !bytes.Equal(before, content(t, path)) {
		t.Error("the file was changed")
	}
}

func TestBrokenFileIsSetAside(t *testing.T) {
	for _, c := range []struct {
		name   string
		damage func(raw []byte) []byte
	}{
		{"no database", func([]byte) []byte { return []byte("hello\n") }},
		{"zeros", func(raw []byte) []byte { return make([]byte, len(raw)) }},
		{"cut in the first page", func(raw []byte) []byte { return raw[:100] }},
		{"cut behind the heads", func(raw []byte) []byte { return raw[:2*os.Getpagesize()] }},
		{"cut in the middle", func(raw []byte) []byte { return raw[:3*os.Getpagesize()] }},
		{"pages of letters", func(raw []byte) []byte {
			out := bytes.Repeat([]byte("garbage "), len(raw)/8)
			copy(out, raw[:2*os.Getpagesize()])
			return out
		}},
		{"heads of letters", func(raw []byte) []byte {
			return append(bytes.Repeat([]byte("garbage "), 2*os.Getpagesize()/8), raw[2*os.Getpagesize():]...)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			path, s, _ := filled(t)
			check(t, s.Close())
			broken := c.damage(content(t, path))
			check(t, os.WriteFile(path, broken, 0o600))
			check(t, os.WriteFile(path+".broken-1", []byte("an earlier one"), 0o600))
			var told strings.Builder
			s, err := store.Open(path, slog.New(slog.NewTextHandler(&told, nil)))
			check(t, err)
			defer s.Close()
			if !strings.Contains(told.String(), path+".broken-2") {
				t.Errorf("the log says %q", told.String())
			}
			if got := content(t, path+".broken-2"); !bytes.Equal(got, broken) {
				t.Error("what was set aside is not what lay there")
			}
			if got := content(t, path+".broken-1"); string(got) != "an earlier one" {
				t.Error("an earlier file was overwritten")
			}
			check(t, s.Set("ann", bot.ChatSettings{Lang: "fr"}, noon))
		})
	}
}

// Whatever is damaged, the store opens: with what was kept, or set aside and begun anew. It never ends the program.
func TestDamagedAnywhere(t *testing.T) {
	path, s, _ := filled(t)
	check(t, s.Close())
	whole := content(t, path)
	random := rand.New(rand.NewPCG(3, 4))
	for n := range 60 {
		raw := bytes.Clone(whole)
		at := random.IntN(len(raw))
		for i := range min(1+random.IntN(64), len(raw)-at) {
			raw[at+i] = byte(random.Uint32())
		}
		if n%3 == 0 {
			raw = raw[:random.IntN(len(raw))]
		}
		path := filepath.Join(t.TempDir(), store.Name)
		check(t, os.WriteFile(path, raw, 0o600))
		s, err := store.Open(path, nil)
		if err != nil {
			t.Fatalf("damage %d at %d: %v", n, at, err)
		}
		check(t, s.Set("ann", bot.ChatSettings{Lang: "fr"}, noon))
		check(t, s.ForgetPerson("ann"))
		check(t, s.Close())
	}
}

func TestOpenTellsWhatIsWrong(t *testing.T) {
	folder := t.TempDir()
	check(t, os.Mkdir(filepath.Join(folder, "folder.db"), 0o700))
	check(t, os.WriteFile(filepath.Join(folder, "file"), nil, 0o600))
	for _, path := range []string{"folder.db", "file/" + store.Name} {
		if _, err := store.Open(filepath.Join(folder, path), nil); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: error = %v", path, err)
		}
	}
}

func TestUnfinishedFileIsRemoved(t *testing.T) {
	path, s, _ := filled(t)
	check(t, s.Close())
	check(t, os.WriteFile(path+".new", content(t, path), 0o600))
	check(t, os.WriteFile(path+".copy-123", content(t, path), 0o600))
	open(t, path)
	if left, _ := filepath.Glob(path + "?*"); len(left) > 0 {
		t.Errorf("what was cut off is left: %q", left)
	}
}

// edit changes the bucket meta of a closed file.
func edit(t *testing.T, path string, change func(meta *bbolt.Bucket) error) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, nil)
	check(t, err)
	check(t, db.Update(func(t *bbolt.Tx) error { return change(t.Bucket([]byte("meta"))) }))
	check(t, db.Close())
}

func content(t *testing.T, path string) []byte {
	t.Helper()
	raw, err := os.ReadFile(path)
	check(t, err)
	return raw
}
