package bleve

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// keys is a library of two passages.
func keys(version string) *knowledge.Library {
	text := "Le phare est ouvert.|Le port est clos."
	return &knowledge.Library{
		Version:  version,
		Articles: []knowledge.Article{{ID: "a", Text: text}},
		Passages: []knowledge.Passage{
			{ID: "a1", Article: "a", Lang: "fr", Span: knowledge.Span{Start: 0, End: 20}},
			{ID: "a2", Article: "a", Lang: "fr", Span: knowledge.Span{Start: 21, End: len(text)}},
		},
	}
}

// reopen opens the folder's index, checks that it finds what it must and closes it. It returns what was logged.
func reopen(t *testing.T, folder, version string) string {
	t.Helper()
	var log bytes.Buffer
	x, err := Open(context.Background(), keys(version), languages(t), Options{Folder: folder, Log: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	finds(t, x)
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	return log.String()
}

func finds(t *testing.T, x *Index) {
	t.Helper()
	hits, err := x.Search(context.Background(), knowledge.Search{Terms: []knowledge.WeightedTerm{{Text: "phare", Weight: 1}}, Limit: 5})
	if err != nil || len(hits) != 1 || hits[0].Passage != "a1" {
		t.Fatalf("found %v, %v, want a1", hits, err)
	}
}

// names lists what stands in the folder.
func names(t *testing.T, folder string) string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return strings.Join(out, " ")
}

func TestKeptIndexIsTakenAsItIs(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "data")
	if log := reopen(t, folder, "1"); !strings.Contains(log, "there is none") {
		t.Errorf("first start logs %q", log)
	}
	before := names(t, folder)
	for range 2 {
		if log := reopen(t, folder, "1"); log != "" {
			t.Errorf("a whole index is not taken: %s", log)
		}
	}
	if after := names(t, folder); after != before || strings.Contains(after, building) {
		t.Errorf("folder holds %q, then %q", before, after)
	}
}

func TestStaleIndexIsReplaced(t *testing.T) {
	folder := t.TempDir()
	reopen(t, folder, "1")
	before := names(t, folder)
	if log := reopen(t, folder, "2"); !strings.Contains(log, "other articles") {
		t.Errorf("new articles log %q", log)
	}
	if after := names(t, folder); after == before || strings.Contains(after, " ") {
		t.Errorf("folder held %q, holds %q", before, after)
	}
}

func TestTornIndexIsRebuilt(t *testing.T) {
	folder := t.TempDir()
	reopen(t, folder, "1")
	for _, name := range files(t, folder) {
		for tear, f := range map[string]func(string) error{
			"removed":   os.Remove,
			"emptied":   func(p string) error { return os.Truncate(p, 0) },
			"scrambled": func(p string) error { return scramble(p) },
		} {
			t.Run(filepath.Base(name)+" "+tear, func(t *testing.T) {
				if err := f(filepath.Join(folder, name)); err != nil {
					t.Fatal(err)
				}
				if log := reopen(t, folder, "1"); !strings.Contains(log, "torn") {
					t.Errorf("log %q", log)
				}
				if log := reopen(t, folder, "1"); log != "" {
					t.Errorf("rebuilt, but not taken: %s", log)
				}
			})
		}
	}
}

// files lists every file under the folder.
func files(t *testing.T, folder string) (out []string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(folder), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			out = append(out, path)
		}
		return err
	})
	if err != nil || len(out) < 3 {
		t.Fatalf("files %v, %v", out, err)
	}
	return out
}

// scramble turns one byte in the file's middle round.
func scramble(path string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	b[len(b)/2] ^= 0xff
	return os.WriteFile(path, b, 0o600)
}

func TestKilledBuildIsNeverTaken(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{building + "123", building + "old"} {
		if err := os.MkdirAll(filepath.Join(folder, name, "index", "store"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	old := time.Now().Add(-2 * abandoned)
	if err := os.Chtimes(filepath.Join(folder, building+"old"), old, old); err != nil {
		t.Fatal(err)
	}
	if log := reopen(t, folder, "1"); !strings.Contains(log, "building") {
		t.Errorf("log %q", log)
	}
	if got := names(t, folder); !strings.Contains(got, building+"123") || strings.Contains(got, building+"old") {
		t.Errorf("folder holds %q: want a young build left alone, an old one swept", got)
	}
}

func TestUnusableFolderLeavesTheIndexInMemory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if log := reopen(t, file, "1"); !strings.Contains(log, "lives in memory") || !strings.Contains(log, file) {
		t.Errorf("log %q", log)
	}
	for folder, want := range map[string]bool{"": false, file: false, t.TempDir(): true} {
		x, err := Open(t.Context(), keys("1"), languages(t), Options{Folder: folder})
		if err != nil {
			t.Fatal(err)
		}
		if x.Kept() != want {
			t.Errorf("folder %q: kept = %v, want %v", folder, x.Kept(), want)
		}
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestManyShareOneFolder(t *testing.T) {
	folder := t.TempDir()
	set := languages(t)
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			x, err := Open(context.Background(), keys("1"), set, Options{Folder: folder})
			if err != nil {
				t.Error(err)
				return
			}
			defer func() {
				if err := x.Close(); err != nil {
					t.Error(err)
				}
			}()
			finds(t, x)
		})
	}
	wg.Wait()
	if got := names(t, folder); strings.Contains(got, building) {
		t.Errorf("folder holds %q", got)
	}
}

func TestOpenStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	folder := t.TempDir()
	for _, o := range []Options{{}, {Folder: folder}} {
		if x, err := Open(ctx, keys("1"), languages(t), o); !errors.Is(err, context.Canceled) {
			t.Errorf("Open(%+v) after cancel = %v, %v", o, x, err)
		}
	}
	if got := names(t, folder); got != "" {
		t.Errorf("folder holds %q", got)
	}
}

func Example() {
	set, err := lang.Load()
	if err != nil {
		panic(err)
	}
	x, err := Open(context.Background(), keys("1"), set, Options{})
	if err != nil {
		panic(err)
	}
	hits, err := x.Search(context.Background(), knowledge.Search{Terms: []knowledge.WeightedTerm{{Text: "PHARES", Weight: 1}}, Limit: 3})
	if err != nil {
		panic(err)
	}
	fmt.Println(hits[0].Passage)
	// Output: a1
}
