package main

import (
	"io/fs"
	"log/slog"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"go.yaml.in/yaml/v3"

	"disputebot/config"
	"disputebot/knowledge/eval"
	"disputebot/knowledge/lang"
)

// runLength is the number of words from which on a stretch of data that an article or a gold question also holds is no
// chance: it would be an answer that hides in data, or a question that the data was written for.
const runLength = 6

// TestNoAnswerHidesInData proves that no YAML file shares a run of six words with an article's body or with a question of
// testdata/eval or of a folder in it. An article's title in articles.yaml and the names in actors.yaml are what they are.
func TestNoAnswerHidesInData(t *testing.T) {
	told := map[string]string{}
	rememberBodies(t, told, "")
	for _, folder := range goldFolders(t) {
		rememberQuestions(t, told, folder)
		if articles, err := filepath.Glob(filepath.Join(folder, "*.txt")); err != nil || len(articles) > 0 {
			rememberBodies(t, told, folder)
		}
	}
	if len(told) < 5000 {
		t.Fatalf("only %d runs of words in articles and questions", len(told))
	}
	files := yamlFiles(t)
	if len(files) < 20 {
		t.Fatalf("only %d YAML files: %v", len(files), files)
	}
	for _, file := range files {
		for _, run := range runsOf(stretches(t, file)) {
			if where, ok := told[run]; ok {
				t.Errorf("%s and %s share %q", file, where, run)
			}
		}
	}
}

// goldFolders are the folder of the gold and every folder in it: what is added there is watched from the first day.
func goldFolders(t *testing.T) []string {
	t.Helper()
	out := []string{goldFolder}
	entries, err := os.ReadDir(goldFolder)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if entry.IsDir() {
			out = append(out, path.Join(goldFolder, entry.Name()))
		}
	}
	if len(out) < 6 {
		t.Fatalf("only %d folders of gold: %v", len(out), out)
	}
	return out
}

// rememberBodies notes the runs of words in the bodies of a folder's articles; "" is the folder inside the program.
func rememberBodies(t *testing.T, told map[string]string, folder string) {
	t.Helper()
	c := config.Default()
	c.Articles = folder
	k, err := readLibrary(c, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range k.library.Articles {
		var body strings.Builder
		for _, s := range a.Body {
			body.WriteString(s.Of(a.Text) + "\n")
		}
		for _, run := range runsOf([]string{body.String()}) {
			told[run] = "article " + a.ID
		}
	}
}

func rememberQuestions(t *testing.T, told map[string]string, folder string) {
	t.Helper()
	set, err := eval.Load(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range append(set.Questions, set.Turns...) {
		for _, run := range runsOf([]string{q.Text}) {
			told[run] = "question " + q.ID
		}
	}
}

// runsOf lists the runs of six words in each stretch, folded, whatever stands between the words.
func runsOf(stretches []string) []string {
	var out []string
	for _, s := range stretches {
		words := strings.FieldsFunc(lang.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		for i := 0; i+runLength <= len(words); i++ {
			out = append(out, strings.Join(words[i:i+runLength], " "))
		}
	}
	return out
}

// yamlFiles lists the YAML files of the project, ascending, without those that only tests read.
func yamlFiles(t *testing.T) []string {
	t.Helper()
	var out []string
	err := fs.WalkDir(os.DirFS("."), ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() == ".git") {
			return fs.SkipDir
		}
		if ext := path.Ext(file); ext == ".yaml" || ext == ".yml" {
			out = append(out, file)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// quotable are the keys whose values may stand in an article, by file.
var quotable = map[string]map[string]bool{
	"articles.yaml": {"title": true},
	"actors.yaml":   {"name": true, "aliases": true, "called": true, "of": true},
}

// stretches are the words of a YAML file, read across keys, values and list items, and its comments each by itself. What
// may stand in an article ends a stretch.
func stretches(t *testing.T, file string) []string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(raw, &root); err != nil {
		t.Fatal(err)
	}
	out := []string{""}
	var comments []string
	var walk func(n *yaml.Node)
	walk = func(n *yaml.Node) {
		comments = append(comments, n.HeadComment, n.LineComment, n.FootComment)
		if n.Kind == yaml.ScalarNode {
			out[len(out)-1] += n.Value + "\n"
		}
		for i, child := range n.Content {
			if n.Kind == yaml.MappingNode && i%2 == 1 && quotable[path.Base(file)][n.Content[i-1].Value] {
				out = append(out, "")
				continue
			}
			walk(child)
		}
	}
	walk(&root)
	return append(out, comments...)
}

// TestRunsOfWords proves that a run is found across marks, case and accents, and that a shorter one is none.
func TestRunsOfWords(t *testing.T) {
	runs := runsOf([]string{"L’État a «refusé», net : dit-il", "five words are no run"})
	if want := "l etat a refuse net dit"; len(runs) != 2 || runs[0] != want {
		t.Errorf("runs are %q, the first should be %q", runs, want)
	}
}
