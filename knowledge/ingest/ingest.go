// Package ingest answers: how does a folder become articles, actors, thesaurus and passages? In goes any [fs.FS] with
// .txt, .md or .html files at its top level, with or without articles.yaml, actors.yaml and thesaurus.yaml; out comes a
// [knowledge.Library], or every fault of the folder at once, each with its file, its line and what to do about it.
//
// The hard part is to find an article's body among what its page puts around it. Only the body becomes passages; what
// was left out, and by which rule, is told by [Check]. The rules know shapes, places and repetitions; their words are
// language data (knowledge/lang/data). The package is pure but for reading the folder.
package ingest

import (
	"errors"
	"fmt"
	"io/fs"
	"sort"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Reader reads statements out of a library that has everything else: articles, passages, actors, thesaurus. It gives
// all actors back, those it was given and those it found in the articles. It must not change the library.
type Reader interface {
	Read(lib *knowledge.Library) ([]knowledge.Statement, []knowledge.Actor, error)
}

// Options of [Load]. The zero value reads no statements.
type Options struct {
	// Statements reads the statements; nil leaves the library without.
	Statements Reader
}

// Load reads a folder into a library. An error joins all faults of the folder.
func Load(fsys fs.FS, langs *lang.Set, o Options) (*knowledge.Library, error) {
	f, err := readFolder(fsys, langs)
	if err != nil {
		return nil, err
	}
	lib := &knowledge.Library{Actors: f.actors, Thesaurus: f.thesaurus}
	for _, s := range f.sources {
		lib.Articles = append(lib.Articles, s.article)
		lib.Passages = append(lib.Passages, passages(s.article, s.lang)...)
	}
	setIDs(lib)
	if o.Statements != nil {
		lib.Statements, lib.Actors, err = o.Statements.Read(lib)
		if err != nil {
			return nil, fmt.Errorf("read statements: %w", err)
		}
		keepCalled(lib.Actors, f.actors)
		sort.SliceStable(lib.Actors, func(i, j int) bool { return lib.Actors[i].Name < lib.Actors[j].Name })
	}
	lib.Version, err = version(lib)
	return lib, err
}

// keepCalled gives the actors that the statements' reader knows the names by which replies call them; it reads without.
func keepCalled(known, given []knowledge.Actor) {
	called := make(map[string]map[string]string, len(given))
	for _, a := range given {
		called[a.Name] = a.Called
	}
	for i := range known {
		known[i].Called = called[known[i].Name]
	}
}

// folder is everything that was read of a folder.
type folder struct {
	sources   []source // ascending by the article's id
	actors    []knowledge.Actor
	thesaurus [][]knowledge.Term
}

// source is one article with what was found while it was read.
type source struct {
	article knowledge.Article
	lang    *lang.Language
	drops   []Drop
}

func readFolder(fsys fs.FS, langs *lang.Set) (*folder, error) {
	furniture, err := langs.Furniture()
	if err != nil {
		return nil, err
	}
	names, err := sourceNames(fsys)
	if err != nil {
		return nil, err
	}
	var faults []error
	rows, err := readRows(fsys, names, langs)
	faults = append(faults, err)
	f := &folder{}
	for _, name := range names {
		s, err := readSource(fsys, name, rows[name], langs, furniture)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		f.sources = append(f.sources, s)
	}
	faults = append(faults, doubles(f.sources))
	f.actors, err = readActors(fsys, langs)
	faults = append(faults, err)
	f.thesaurus, err = readThesaurus(fsys, langs)
	if err := errors.Join(append(faults, err)...); err != nil {
		return nil, err
	}
	return f, nil
}

// doubles sorts the sources by id and names those that share one.
func doubles(sources []source) error {
	sort.SliceStable(sources, func(i, j int) bool { return sources[i].article.ID < sources[j].article.ID })
	var faults []error
	for i := 1; i < len(sources); i++ {
		if a, b := sources[i-1].article, sources[i].article; a.ID == b.ID {
			faults = append(faults, fmt.Errorf("%s and %s: both have the id %q; give one of them another in articles.yaml", a.File, b.File, a.ID))
		}
	}
	return errors.Join(faults...)
}
