package bleve

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	engine "github.com/blevesearch/bleve/v2"
)

// format counts the shapes an index on disk has had; raise it when the mapping or the analysis changes.
const format = "2"

// prefix begins the name of every folder an index is kept in, marked ones are being built.
const (
	prefix   = "bleve-"
	building = "building-"
)

// keep opens the index that the folder keeps of this source, or builds it there. A kept index is never written to, so
// any number of processes may use it. It is built beside its place, sealed and then renamed: a killed build leaves
// nothing that could be taken for an index.
func keep(ctx context.Context, s source, o Options) (*Index, error) {
	if err := os.MkdirAll(o.Folder, 0o700); err != nil {
		return nil, fmt.Errorf("make index folder: %w", err)
	}
	place := filepath.Join(o.Folder, prefix+s.key())
	x, err := s.open(place)
	if err == nil {
		return x, nil
	}
	reason := err.Error()
	if errors.Is(err, fs.ErrNotExist) {
		reason = missing(o.Folder)
	}
	o.Log.Info("building the index", "folder", place, "reason", reason, "passages", len(s.library.Passages))
	if err := s.build(ctx, o.Folder, place); err != nil {
		return nil, err
	}
	x, err = s.open(place)
	if err == nil {
		sweep(o, filepath.Base(place))
	}
	return x, err
}

// missing tells a first build from one that replaces the index of other articles.
func missing(folder string) string {
	old, err := filepath.Glob(filepath.Join(folder, prefix+"[0-9a-f]*"))
	if err == nil && len(old) > 0 {
		return "the one kept is of other articles"
	}
	return "there is none"
}

// key names the index by all that its content depends on.
func (s source) key() string {
	h := sha256.New()
	fmt.Fprintln(h, format, s.library.Version, len(s.library.Passages))
	for _, l := range s.languages {
		fmt.Fprintln(h, l.Code, l.Text.Stop, l.Text.Stems)
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}

// open opens a sealed index, for reading only.
func (s source) open(place string) (*Index, error) {
	if err := unbroken(place); err != nil {
		return nil, err
	}
	x, err := engine.OpenUsing(place, map[string]any{"read_only": true, "bolt_timeout": "2s"})
	if err != nil {
		return nil, fmt.Errorf("open index: %w", err)
	}
	n, err := x.DocCount()
	if err == nil && n != uint64(len(s.library.Passages)) {
		err = fmt.Errorf("the index holds %d passages of %d", n, len(s.library.Passages))
	}
	if err != nil {
		return nil, errors.Join(err, x.Close())
	}
	return s.ready(x)
}

// build makes the index beside its place and moves it there.
func (s source) build(ctx context.Context, folder, place string) error {
	work, err := os.MkdirTemp(folder, building)
	if err != nil {
		return fmt.Errorf("make index folder: %w", err)
	}
	defer func() { _ = os.RemoveAll(work) }() // what is left of a failed build; sweep takes what this cannot
	made := filepath.Join(work, "index")
	if err := s.write(ctx, made, work); err != nil {
		return fmt.Errorf("build index: %w", err)
	}
	if err := seal(made); err != nil {
		return fmt.Errorf("seal index: %w", err)
	}
	return move(made, place)
}

// move puts a finished index in its place. Where another process has just put a whole one there, that one stays.
func move(made, place string) error {
	if unbroken(place) == nil {
		return nil
	}
	if err := os.RemoveAll(place); err != nil {
		return fmt.Errorf("remove torn index: %w", err)
	}
	if err := os.Rename(made, place); err != nil && unbroken(place) != nil {
		return fmt.Errorf("put index in place: %w", err)
	}
	return nil
}

// write builds one merged segment in bleve's own way for indexes that will not change.
func (s source) write(ctx context.Context, path, work string) error {
	m, err := newMapping(s.codes())
	if err != nil {
		return err
	}
	b, err := engine.NewBuilder(path, m, map[string]any{"batchSize": memoryBatch, "buildPathPrefix": work})
	if err != nil {
		return err
	}
	if err := s.each(ctx, func(id string, doc map[string]any) error { return b.Index(id, doc) }); err != nil {
		return err // its files lie in work; to close it would finish them, and panics where there are none
	}
	return b.Close()
}

// abandoned is how much older than the newest a build must be to be taken for one that was killed.
const abandoned = time.Hour

// sweep removes the indexes of other articles and the remains of killed builds. What cannot be removed is only logged.
func sweep(o Options, current string) {
	entries, err := os.ReadDir(o.Folder)
	if err != nil {
		o.Log.Warn("cannot look for old indexes", "reason", err)
		return
	}
	now := age(filepath.Join(o.Folder, current))
	for _, e := range entries {
		path := filepath.Join(o.Folder, e.Name())
		old := strings.HasPrefix(e.Name(), prefix) && e.Name() != current ||
			strings.HasPrefix(e.Name(), building) && now.Sub(age(path)) > abandoned
		if !old {
			continue
		}
		if err := os.RemoveAll(path); err != nil {
			o.Log.Warn("cannot remove old index", "folder", path, "reason", err)
		}
	}
}

// age is when the folder was last changed.
func age(path string) time.Time {
	info, err := os.Stat(path)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}
