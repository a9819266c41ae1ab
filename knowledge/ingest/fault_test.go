package ingest_test

import (
	"errors"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"disputebot/knowledge"
	"disputebot/knowledge/ingest"

	"github.com/google/go-cmp/cmp"
)

const sentence = "The mayor shut the old bridge on Monday because it was not safe.\n"

func TestFaultsNameFileLineAndReason(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		want  []string // every one of these is in the error
	}{
		{"no article", map[string]string{"notes.pdf": "x", "README.md": sentence}, []string{"holds no article", ".txt"}},
		{"empty file", map[string]string{"a.txt": " \n"}, []string{"a.txt: the file is empty"}},
		{"not UTF-8", map[string]string{"a.txt": "Good line.\nCaf\xe9 noir.\n"}, []string{"a.txt:2: byte 14 is not UTF-8; save the file as UTF-8"}},
		{"nothing but a menu", map[string]string{"a.txt": "Menu | Search | Home\n"}, []string{"a.txt: "}},
		{"two files of one id", map[string]string{"a.txt": sentence, "a.md": sentence}, []string{`a.md and a.txt: both have the id "a"`}},
		{"one id told twice", map[string]string{"a.txt": sentence, "b.txt": sentence, "articles.yaml": "- {id: a}\n- {id: a, file: b.txt}\n"}, []string{`a.txt and b.txt: both have the id "a"`}},
		{"broken yaml", map[string]string{"a.txt": sentence, "articles.yaml": "- id: a\n  title: \"x\n"}, []string{"articles.yaml: line 2"}},
		{"no list", map[string]string{"a.txt": sentence, "articles.yaml": "id: a\n"}, []string{"articles.yaml:1: want a list"}},
		{"unknown key", map[string]string{"a.txt": sentence, "articles.yaml": "- id: a\n  tilte: x\n"}, []string{`articles.yaml:2: unknown key "tilte"; known keys: id, file, title`}},
		{"unknown language", map[string]string{"a.txt": sentence, "articles.yaml": "- id: a\n  lang: xx\n"}, []string{`articles.yaml:2: unknown language "xx"; known: en, fr`}},
		{"impossible date", map[string]string{"a.txt": sentence, "articles.yaml": "- id: a\n  date: 2019-13\n"}, []string{`articles.yaml:2: date "2019-13" is no date`}},
		{"half an author", map[string]string{"a.txt": sentence, "articles.yaml": "- id: a\n  author: [A Body, \"Roy, \"]\n"}, []string{`articles.yaml:2: author "Roy,": write a person as "Family, Given names"`}},
		{"two authors in one", map[string]string{"a.txt": sentence, "articles.yaml": "- id: a\n  author: Roy, Bo, Lee, Ann\n"}, []string{`articles.yaml:2: author "Roy, Bo, Lee, Ann"`}},
		{"row without a file", map[string]string{"a.txt": sentence, "articles.yaml": "- id: b\n"}, []string{"articles.yaml:1: there is no file b.txt"}},
		{"unknown kind of actor", map[string]string{"a.txt": sentence, "actors.yaml": "- name: X\n  kind: dog\n"}, []string{`actors.yaml:2: unknown kind "dog"`}},
		{"alias without a name", map[string]string{"a.txt": sentence, "actors.yaml": "- name: X\n  aliases:\n    - {lang: fr}\n"}, []string{"actors.yaml:3: an alias needs a name"}},
		{"called in no language", map[string]string{"a.txt": sentence, "actors.yaml": "- name: X\n  called: {xx: le X}\n"}, []string{`actors.yaml:2: unknown key "xx"`}},
		{"actor twice", map[string]string{"a.txt": sentence, "actors.yaml": "- name: X\n- name: X\n"}, []string{`actors.yaml:2: actor "X" stands in line 1 already`}},
		{"lonely term", map[string]string{"a.txt": sentence, "thesaurus.yaml": "- [key]\n"}, []string{"thesaurus.yaml:1: a row needs two terms"}},
		{"front matter", map[string]string{"a.md": "---\ntitle: [x\n---\n" + sentence}, []string{"a.md: front matter: "}},
		{"all at once", map[string]string{"a.txt": "", "b.txt": "\xff", "articles.yaml": "- {id: c}\n", "actors.yaml": "- {nom: X}\n"},
			[]string{"a.txt: the file is empty", "b.txt:1:", "articles.yaml:1:", "actors.yaml:1: unknown key"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ingest.Load(folder(tt.files), languages(t), ingest.Options{})
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range tt.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error lacks %q:\n%v", want, err)
				}
			}
		})
	}
}

func folder(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{}
	for name, data := range files {
		out[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return out
}

func TestMissingFolder(t *testing.T) {
	_, err := ingest.Load(os.DirFS(t.TempDir()+"/nowhere"), languages(t), ingest.Options{})
	if !errors.Is(err, ingest.ErrNoFolder) || !strings.Contains(err.Error(), "--articles") {
		t.Errorf("error %v", err)
	}
}

func TestActorsAndThesaurusAreRead(t *testing.T) {
	lib, err := ingest.Load(folder(map[string]string{
		"a.txt": sentence,
		"actors.yaml": "- name: Old Bridge Office\n  kind: body\n  aliases: [OBO, {name: Office du vieux pont, lang: fr, from: 2019-10, until: 2021}]\n" +
			"- name: Ann Lee\n  kind: person\n  of: Old Bridge Office\n  called: {fr: la juge Lee}\n",
		"thesaurus.yaml": "- [bridge, {text: pont, lang: fr}]\n",
	}), languages(t), ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	actors := []knowledge.Actor{
		{Name: "Ann Lee", Kind: "person", Of: []string{"Old Bridge Office"}, Called: map[string]string{"fr": "la juge Lee"}},
		{Name: "Old Bridge Office", Kind: "body", Aliases: []knowledge.Alias{{Name: "OBO"}, {Name: "Office du vieux pont", Lang: "fr", From: "2019-10", Until: "2021"}}},
	}
	if d := cmp.Diff(actors, lib.Actors); d != "" {
		t.Errorf("actors (-want +got):\n%s", d)
	}
	if d := cmp.Diff([][]knowledge.Term{{{Text: "bridge"}, {Text: "pont", Lang: "fr"}}}, lib.Thesaurus); d != "" {
		t.Errorf("thesaurus (-want +got):\n%s", d)
	}
}
