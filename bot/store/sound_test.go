package store

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"disputebot/bot"
)

// large makes a file with pages of every kind and gives its bytes.
func large(t testing.TB) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), Name)
	s, err := Open(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	noon := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	for n := range 40 {
		question := strings.Repeat("?", n*97) // some do not fit a page
		err = errors.Join(err, s.Miss(bot.Missed{Question: question + "a"}, noon), s.Miss(bot.Missed{Person: "p", Question: question}, noon))
	}
	raw, readErr := os.ReadFile(path)
	if err := errors.Join(err, readErr, s.Close()); err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestSound(t *testing.T) {
	raw := large(t)
	if err := sound(raw); err != nil {
		t.Errorf("a whole file: %v", err)
	}
	p, err := holding(raw)
	if err != nil {
		t.Fatal(err)
	}
	if b := raw[p.root*uint64(p.size):]; b[8] != leafPage {
		t.Fatalf("the root is of kind %d", b[8])
	}
	if err := p.tree(p.root); err != nil || len(p.seen) < 20 {
		t.Errorf("%d pages in use, want more than 20 (%v)", len(p.seen), err)
	}
	if err := p.tree(p.root); err == nil {
		t.Error("a page may be used twice")
	}
	if err := sound(nil); err != nil {
		t.Errorf("an empty file: %v", err)
	}
	for _, n := range []int{1, 100, p.size, 2 * p.size, int(p.end)*p.size - 1} {
		if sound(raw[:n]) == nil {
			t.Errorf("%d of %d bytes are a whole file", n, len(raw))
		}
	}
}

// FuzzSound damages a file at a place: what is still called sound opens and can be written to.
func FuzzSound(f *testing.F) {
	whole := large(f)
	f.Add(uint32(0), []byte{})
	f.Add(uint32(2*os.Getpagesize()+8), []byte{1, 0})
	f.Add(uint32(3*os.Getpagesize()+10), []byte{255, 255, 255, 255})
	f.Fuzz(func(t *testing.T, at uint32, damage []byte) {
		raw := append([]byte(nil), whole...)
		copy(raw[int(at)%len(raw):], damage)
		if sound(raw) != nil {
			return
		}
		path := filepath.Join(t.TempDir(), Name)
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := Open(path, nil)
		if err != nil {
			t.Fatal(err)
		}
		now := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
		if err := errors.Join(s.Miss(bot.Missed{Question: "!"}, now.Add(48*time.Hour)), s.Close()); err != nil {
			t.Error(err)
		}
	})
}
