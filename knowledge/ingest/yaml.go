package ingest

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"

	"go.yaml.in/yaml/v3"
)

// checker reads one yaml file and gathers its faults, each with its line.
type checker struct {
	file   string
	langs  *lang.Set
	faults []error
}

func (c *checker) fault(n *yaml.Node, format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf("%s:%d: %s", c.file, n.Line, fmt.Sprintf(format, args...)))
}

func (c *checker) err() error { return errors.Join(c.faults...) }

// root reads the file as a list of rows, nil where it is not there or empty.
func (c *checker) root(fsys fs.FS) []*yaml.Node {
	raw, err := fs.ReadFile(fsys, c.file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = readableYAML(c.file, raw)
	}
	var doc yaml.Node
	if err == nil {
		if err = yaml.Unmarshal(raw, &doc); err != nil {
			err = fmt.Errorf("%s: %s; mend the file's yaml", c.file, strings.TrimPrefix(err.Error(), "yaml: "))
		}
	}
	if err != nil {
		c.faults = append(c.faults, err)
		return nil
	}
	if len(doc.Content) == 0 || doc.Content[0].Tag == "!!null" {
		return nil
	}
	if doc.Content[0].Kind != yaml.SequenceNode {
		c.fault(doc.Content[0], "want a list, a dash before each row")
		return nil
	}
	return doc.Content[0].Content
}

func readableYAML(name string, raw []byte) error {
	if len(strings.TrimSpace(string(raw))) == 0 {
		return nil
	}
	return readable(name, raw)
}

// row gives a mapping's values by key; a key that is unknown or told twice is a fault.
func (c *checker) row(n *yaml.Node, keys ...string) map[string]*yaml.Node {
	if n.Kind != yaml.MappingNode {
		c.fault(n, "want keys and values, have %q; known keys: %s", n.Value, strings.Join(keys, ", "))
		return nil
	}
	out := map[string]*yaml.Node{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		switch {
		case !slices.Contains(keys, k.Value):
			c.fault(k, "unknown key %q; known keys: %s", k.Value, strings.Join(keys, ", "))
		case out[k.Value] != nil:
			c.fault(k, "key %q stands here twice; remove one", k.Value)
		default:
			out[k.Value] = v
		}
	}
	return out
}

// text is a scalar as it is written, "" where it is not there.
func (c *checker) text(key string, n *yaml.Node) string {
	if n == nil || n.Tag == "!!null" {
		return ""
	}
	if n.Kind != yaml.ScalarNode {
		c.fault(n, "%s: want a plain value", key)
		return ""
	}
	return strings.TrimSpace(n.Value)
}

var dateShape = regexp.MustCompile(`^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$`)

func (c *checker) date(key string, n *yaml.Node) string {
	s := c.text(key, n)
	if s != "" && !dateShape.MatchString(s) {
		c.fault(n, "%s %q is no date; write 2019, 2019-10 or 2019-10-04", key, s)
		return ""
	}
	return s
}

func (c *checker) lang(n *yaml.Node) string {
	s := c.text("lang", n)
	if s != "" && c.langs.Lang(s) == nil {
		c.fault(n, "unknown language %q; known: %s", s, strings.Join(c.langs.Codes(), ", "))
	}
	return s
}

// readRows reads articles.yaml: what it says of each file.
func readRows(fsys fs.FS, names []string, langs *lang.Set) (map[string]Meta, error) {
	c := &checker{file: "articles.yaml", langs: langs}
	out := map[string]Meta{}
	for _, n := range c.root(fsys) {
		row := c.row(n, "id", "file", "title", "author", "publisher", "date", "lang", "url")
		if row == nil {
			continue
		}
		m := Meta{ID: c.text("id", row["id"]), Title: c.text("title", row["title"]), Authors: c.authors(row["author"]), Publisher: c.text("publisher", row["publisher"]),
			Date: c.date("date", row["date"]), Lang: c.lang(row["lang"]), URL: c.text("url", row["url"])}
		file := c.fileOf(n, m.ID, c.text("file", row["file"]), names)
		if file == "" {
			continue
		}
		if _, ok := out[file]; ok {
			c.fault(n, "%s has a row already; keep one", file)
			continue
		}
		out[file] = m
	}
	return out, c.err()
}

// authors reads one author or a list of them.
func (c *checker) authors(n *yaml.Node) []string {
	var out []string
	for _, name := range c.list("author", n) {
		family, given, person := strings.Cut(name, ",")
		family, given = strings.TrimSpace(family), strings.TrimSpace(given)
		switch {
		case family == "" || (person && given == "") || strings.Contains(given, ","):
			c.fault(n, "author %q: write a person as \"Family, Given names\", a body without a comma, several as a list", name)
		case person:
			out = append(out, family+", "+given)
		default:
			out = append(out, family)
		}
	}
	return out
}

// fileOf finds the file that a row tells about: the one it names, else the one named by its id.
func (c *checker) fileOf(n *yaml.Node, id, file string, names []string) string {
	if file != "" {
		if slices.Contains(names, file) {
			return file
		}
		c.fault(n, "there is no file %q in the folder; mend the name or remove the row", file)
		return ""
	}
	if id == "" {
		c.fault(n, "a row needs an id or a file")
		return ""
	}
	for _, name := range names {
		if stem, _ := splitName(name); stem == id {
			return name
		}
	}
	c.fault(n, "there is no file %s.txt, .md or .html in the folder; add it or name another with file", id)
	return ""
}

// readActors reads actors.yaml: rows of name, kind, of, aliases, called; an alias is a name, or name, lang,
// from, until; called has a name by language.
func readActors(fsys fs.FS, langs *lang.Set) ([]knowledge.Actor, error) {
	c := &checker{file: "actors.yaml", langs: langs}
	var out []knowledge.Actor
	lines := map[string]int{}
	for _, n := range c.root(fsys) {
		row := c.row(n, "name", "kind", "of", "aliases", "called")
		if row == nil {
			continue
		}
		a := knowledge.Actor{Name: c.text("name", row["name"]), Kind: c.kind(row["kind"]), Of: c.list("of", row["of"]), Called: c.byLang(row["called"])}
		if a.Name == "" {
			c.fault(n, "an actor needs a name")
			continue
		}
		if lines[a.Name] > 0 {
			c.fault(n, "actor %q stands in line %d already; join the two", a.Name, lines[a.Name])
			continue
		}
		lines[a.Name] = n.Line
		for _, alias := range c.items("aliases", row["aliases"]) {
			a.Aliases = append(a.Aliases, c.alias(alias))
		}
		out = append(out, a)
	}
	slices.SortStableFunc(out, func(a, b knowledge.Actor) int { return strings.Compare(a.Name, b.Name) })
	return out, c.err()
}

func (c *checker) kind(n *yaml.Node) string {
	s := c.text("kind", n)
	switch s {
	case "", knowledge.Person, knowledge.Body, knowledge.Office:
	default:
		c.fault(n, "unknown kind %q; known: person, body, office", s)
	}
	return s
}

func (c *checker) alias(n *yaml.Node) knowledge.Alias {
	if n.Kind == yaml.ScalarNode {
		return knowledge.Alias{Name: c.text("alias", n)}
	}
	row := c.row(n, "name", "lang", "from", "until")
	a := knowledge.Alias{Name: c.text("name", row["name"]), Lang: c.lang(row["lang"]), From: c.date("from", row["from"]), Until: c.date("until", row["until"])}
	if a.Name == "" && row != nil {
		c.fault(n, "an alias needs a name")
	}
	return a
}

// byLang reads a text for each language, nil where there is none.
func (c *checker) byLang(n *yaml.Node) map[string]string {
	if n == nil || n.Tag == "!!null" {
		return nil
	}
	out := map[string]string{}
	for code, text := range c.row(n, c.langs.Codes()...) {
		out[code] = c.text(code, text)
	}
	return out
}

// items gives the entries of a list, nil where there is none.
func (c *checker) items(key string, n *yaml.Node) []*yaml.Node {
	if n == nil || n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		c.fault(n, "%s: want a list", key)
		return nil
	}
	return n.Content
}

func (c *checker) list(key string, n *yaml.Node) []string {
	if n != nil && n.Kind == yaml.ScalarNode && n.Tag != "!!null" {
		return []string{c.text(key, n)}
	}
	var out []string
	for _, item := range c.items(key, n) {
		out = append(out, c.text(key, item))
	}
	return out
}

// readThesaurus reads thesaurus.yaml: each row a list of terms that mean the same; a term is a text, or text and lang.
func readThesaurus(fsys fs.FS, langs *lang.Set) ([][]knowledge.Term, error) {
	c := &checker{file: "thesaurus.yaml", langs: langs}
	var out [][]knowledge.Term
	for _, n := range c.root(fsys) {
		var row []knowledge.Term
		for _, t := range c.items("row", n) {
			row = append(row, c.term(t))
		}
		if len(row) == 1 {
			c.fault(n, "a row needs two terms or more")
		}
		if len(row) > 0 {
			out = append(out, row)
		}
	}
	return out, c.err()
}

func (c *checker) term(n *yaml.Node) knowledge.Term {
	if n.Kind == yaml.ScalarNode {
		return knowledge.Term{Text: c.text("term", n)}
	}
	row := c.row(n, "text", "lang")
	t := knowledge.Term{Text: c.text("text", row["text"]), Lang: c.lang(row["lang"])}
	if t.Text == "" && row != nil {
		c.fault(n, "a term needs a text")
	}
	return t
}
