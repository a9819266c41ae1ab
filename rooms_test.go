package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// room is a row of the table in docs/design.md: what a folder may import of ours.
type room struct {
	name string
	may  []string
	// inTests are what its tests may import besides.
	inTests []string
}

// rooms is the whole table. A new folder with Go files is a new row here and there, with its reason.
func rooms() []room {
	platform := []string{"bot", "adapters"}
	return []room{
		{name: "."}, // all
		{name: "config"},
		{name: "adapters", may: []string{"bot"}},
		{name: "adapters/telegram", may: platform, inTests: []string{"adapters/telegramtest"}},
		{name: "adapters/discord", may: platform, inTests: []string{"adapters/discordtest"}},
		{name: "adapters/web", may: platform},
		{name: "adapters/console", may: platform},
		{name: "adapters/telegramtest"},
		{name: "adapters/discordtest"},
		{name: "bot", may: []string{"knowledge"}, inTests: []string{"bot/store"}},
		{name: "bot/store", may: []string{"bot", "knowledge"}},
		{name: "knowledge"},
		{name: "knowledge/articles"},
		{name: "knowledge/lang"},
		{name: "knowledge/vector"},
		{name: "knowledge/ingest", may: []string{"knowledge", "knowledge/lang", "knowledge/statement"}, inTests: []string{"knowledge/articles"}},
		{name: "knowledge/statement", may: []string{"knowledge", "knowledge/lang"},
			inTests: []string{"knowledge/ingest", "knowledge/articles", "knowledge/eval"}},
		{name: "knowledge/index/bleve", may: []string{"knowledge", "knowledge/lang"}, inTests: []string{"knowledge/index/indextest"}},
		{name: "knowledge/index/indextest", may: []string{"knowledge"}},
		{name: "knowledge/answer", may: []string{"knowledge", "knowledge/lang", "knowledge/vector", "knowledge/statement"},
			inTests: []string{"knowledge/ingest", "knowledge/articles", "knowledge/index/bleve", "knowledge/index/indextest"}},
		{name: "knowledge/dossier", may: []string{"knowledge", "knowledge/lang"},
			inTests: []string{"knowledge/statement", "knowledge/ingest", "knowledge/articles"}},
		{name: "knowledge/eval", may: []string{"knowledge"}},
	}
}

// homes are the outside libraries that live in one room each. What is listed with several is a tool for tests and
// data rather than a part of the design.
func homes() map[string][]string {
	return map[string][]string{
		"github.com/spf13/cobra":                     {"."},
		"github.com/spf13/pflag":                     {"."},
		"github.com/spf13/viper":                     {"config"},
		"github.com/go-telegram-bot-api":             {"adapters/telegram"},
		"github.com/bwmarrin/discordgo":              {"adapters/discord"},
		"golang.org/x/term":                          {"adapters/console"},
		"github.com/blevesearch/bleve":               {"knowledge/index/bleve"},
		"go.etcd.io/bbolt":                           {"bot/store"},
		"github.com/blevesearch/snowballstem":        {"knowledge/lang"},
		"github.com/yuin/goldmark":                   {"knowledge/ingest"},
		"github.com/rogpeppe/go-internal/testscript": {"."},
		"github.com/ebitengine/purego":               {"."},
		"github.com/santhosh-tekuri/jsonschema":      {"adapters/telegramtest", "adapters/discordtest"},
	}
}

// goFiles lists the Go files of the module, ascending, without what stands in testdata folders.
func goFiles(t *testing.T) []string {
	t.Helper()
	var out []string
	err := fs.WalkDir(os.DirFS("."), ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || len(d.Name()) > 1 && strings.HasPrefix(d.Name(), ".")) {
			return fs.SkipDir
		}
		if strings.HasSuffix(file, ".go") {
			out = append(out, file)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func importsOf(t *testing.T, file string) []string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), file, raw, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, spec := range parsed.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, name)
	}
	return out
}

func TestImportsPointInward(t *testing.T) {
	table := map[string]room{}
	for _, r := range rooms() {
		table[r.name] = r
	}
	for _, file := range goFiles(t) {
		r, ok := table[path.Dir(file)]
		if !ok {
			t.Errorf("%s: the folder is no room; give it a row in docs/design.md and here", file)
			continue
		}
		may := append([]string{r.name}, r.may...)
		if strings.HasSuffix(file, "_test.go") {
			may = append(may, r.inTests...)
		}
		for _, imported := range importsOf(t, file) {
			ours, ok := strings.CutPrefix(imported, "disputebot/")
			if ok && r.name != "." && !slices.Contains(may, ours) {
				t.Errorf("%s imports %s; %s may import only %v", file, ours, r.name, may)
			}
		}
	}
}

func TestLibrariesStayInTheirRooms(t *testing.T) {
	for _, file := range goFiles(t) {
		for _, imported := range importsOf(t, file) {
			for library, rooms := range homes() {
				if strings.HasPrefix(imported, library) && !slices.Contains(rooms, path.Dir(file)) {
					t.Errorf("%s imports %s, which lives in %v", file, imported, rooms)
				}
			}
		}
	}
}

func TestDesignNamesEveryRoom(t *testing.T) {
	raw, err := os.ReadFile("docs/design.md")
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	for line := range strings.Lines(string(raw)) {
		if strings.HasPrefix(line, "| ") {
			table.WriteString(strings.NewReplacer("{", " ", "}", " ", ",", " ", "`", " ").Replace(strings.SplitN(line, "|", 3)[1]))
		}
	}
	words := strings.Fields(table.String())
	for _, r := range rooms() {
		whole, last := r.name, path.Base(r.name)
		if r.name != "." && !slices.Contains(words, whole) && !slices.Contains(words, last) {
			t.Errorf("docs/design.md has no row for %s", r.name)
		}
	}
}
