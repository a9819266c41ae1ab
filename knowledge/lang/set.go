package lang

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sync"

	"go.yaml.in/yaml/v3"
)

//go:embed data/*/*.yaml
var data embed.FS

// Set is every language the program knows. It never changes once it is made and may be used by many goroutines.
type Set struct {
	codes     []string
	languages map[string]*Language
}

// Language is what one language brings of its own. It never changes once it is made.
type Language struct {
	Code string // "fr", "en": the name of its folder under data
	Text Text   // data/<code>/text.yaml
	words
	grammar func() (*Grammar, error)
	speech  func() (*Speech, error)
}

// Grammar is data/<code>/grammar.yaml, read when it is first asked for and then kept. It is not the caller's to change.
func (l *Language) Grammar() (*Grammar, error) { return l.grammar() }

// Speech is how speech is reported in the language, read when it is first asked for and then kept; an error names the file and the
// word.
func (l *Language) Speech() (*Speech, error) { return l.speech() }

// Load reads the embedded data of every language. An error names the file and, where there is one, the line.
func Load() (*Set, error) {
	s := &Set{languages: map[string]*Language{}}
	folders, err := fs.ReadDir(data, "data")
	if err != nil {
		return nil, fmt.Errorf("list the languages: %w", err)
	}
	for _, f := range folders {
		s.codes = append(s.codes, f.Name())
	}
	loaded := make([]*Language, len(s.codes))
	err = s.Each(func(n int, code string) (err error) {
		loaded[n], err = load(code)
		return err
	})
	if err != nil {
		return nil, err
	}
	for n, code := range s.codes {
		s.languages[code] = loaded[n]
	}
	s.weighTrigrams()
	return s, nil
}

func load(code string) (*Language, error) {
	l := &Language{Code: code}
	if err := Decode(code, "text.yaml", &l.Text); err != nil {
		return nil, err
	}
	w, err := index(l.Text)
	if err != nil {
		return nil, fmt.Errorf("data/%s/text.yaml: %w", code, err)
	}
	l.words = w
	l.grammar = sync.OnceValues(func() (*Grammar, error) { return loadGrammar(code) })
	l.speech = sync.OnceValues(func() (*Speech, error) { return loadSpeech(l) })
	return l, nil
}

// Decode reads one embedded data file of a language into v; a key that v does not have is an error, so that a
// misspelt one is found. It is for the loaders of the other data files of this package and of the rooms that keep
// their words here.
func Decode(code, file string, v any) error {
	name := path.Join("data", code, file)
	raw, err := data.ReadFile(name)
	if err != nil {
		return fmt.Errorf("read language data: %w", err)
	}
	d := yaml.NewDecoder(bytes.NewReader(raw))
	d.KnownFields(true)
	if err := d.Decode(v); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return nil
}

// Each does something for every language, for all of them at once: n is the language's place among the codes. It returns
// when all are done, with their errors in the order of the codes. Loading data is most of what a start takes.
func (s *Set) Each(do func(n int, code string) error) error {
	faults := make([]error, len(s.codes))
	var all sync.WaitGroup
	for n, code := range s.codes {
		all.Go(func() { faults[n] = do(n, code) })
	}
	all.Wait()
	return errors.Join(faults...)
}

// Codes lists the languages, ascending. The slice is the caller's.
func (s *Set) Codes() []string { return append([]string(nil), s.codes...) }

// Lang is the language with this code, nil where it is unknown.
func (s *Set) Lang(code string) *Language { return s.languages[code] }
