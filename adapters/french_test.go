package adapters_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// misset finds what French typography does not leave as it is: before ? ! ; : and inside « » stands U+00A0, one
// blank for all of them, which every phone has, and between letters the curved apostrophe.
var misset = regexp.MustCompile(`[ \x{202f}][?!;:»]|«[ \x{202f}\pL{]|[\pL}][?!;»]|\pL:(?:\s|$)|\pL'\pL`)

// TestFrenchIsSetOneWay reads every French sentence that the bot and the adapters say of their own.
func TestFrenchIsSetOneWay(t *testing.T) {
	files, err := filepath.Glob("*/words/fr.yaml")
	if err != nil || len(files) < 3 {
		t.Fatal(files, err)
	}
	seen := 0
	for _, file := range append(files, "../bot/messages/fr.yaml", "telegram/words.yaml") {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var node yaml.Node
		if err := yaml.Unmarshal(raw, &node); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, text := range sentences(french(node.Content[0])) {
			seen++
			if at := misset.FindStringIndex(text.Value); at != nil {
				t.Errorf("%s:%d: %q in %q", file, text.Line, text.Value[at[0]:at[1]], text.Value)
			}
		}
	}
	if seen < 300 {
		t.Errorf("%d texts: where are the others?", seen)
	}
}

// french is the part of a file that is in French: all of it, or what stands under that key.
func french(root *yaml.Node) *yaml.Node {
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Value == "fr" {
			return root.Content[i+1]
		}
	}
	return root
}

// sentences are the values of a file, its keys left out.
func sentences(n *yaml.Node) (out []*yaml.Node) {
	switch n.Kind {
	case yaml.ScalarNode:
		return []*yaml.Node{n}
	case yaml.MappingNode:
		for i := 1; i < len(n.Content); i += 2 {
			out = append(out, sentences(n.Content[i])...)
		}
	case yaml.SequenceNode:
		for _, c := range n.Content {
			out = append(out, sentences(c)...)
		}
	}
	return out
}

func TestMissetIsFound(t *testing.T) {
	for text, want := range map[string]bool{
		"Qui ?": true, "Qui?": true, "Qui\u202f?": true, "Qui\u00a0?": false, "dit : non": true, "dit: non": true, "dit\u00a0: non": false,
		"« oui\u00a0»": true, "«\u00a0oui »": true, "«oui»": true, "«\u00a0oui\u00a0»": false, "l'acte": true, "l’acte": false,
		"https://a.example/": false, "«": false, strings.Repeat("a", 3): false,
	} {
		if got := misset.MatchString(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
