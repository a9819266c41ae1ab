package discord

import (
	"embed"
	"fmt"
	"path"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed words/*.yaml
var wordFiles embed.FS

// words are the few things that the adapter says itself, in one language.
type words struct {
	Failed      string `yaml:"failed"` // holds {id}
	MentionMe   string `yaml:"mention_me"`
	MentionRole string `yaml:"mention_role"`
	Off         string `yaml:"off"`
	CannotWrite string `yaml:"cannot_write"`
	QuizAside   string `yaml:"quiz_aside"`
	Elsewhere   string `yaml:"elsewhere"` // holds {channel}
	Article     string `yaml:"article"`
	Passage     string `yaml:"passage"`
	Thread      string `yaml:"thread"` // names a thread whose question has no words

	WholeServer string `yaml:"whole_server"`

	Find      string `yaml:"find"`
	FindEmpty string `yaml:"find_empty"`

	ReportTitle string `yaml:"report_title"` // at most 45 characters, as the label
	ReportLabel string `yaml:"report_label"`
	ReportHint  string `yaml:"report_hint"` // at most 100

	Options map[field]optionWords `yaml:"options"`
	Styles  []styleWords          `yaml:"styles"`
}

// optionWords name an option and say what it is for.
type optionWords struct {
	Name        string `yaml:"name"`
	Description string `yaml:"description"`
}

// styleWords name a style of references; the value is what the bot takes.
type styleWords struct {
	Name  string `yaml:"name"`
	Value string `yaml:"value"`
}

// vocabulary holds the words of every language there is a file for.
type vocabulary struct {
	byLang map[string]words
	lang   string // the one that stands in for those without a file
}

// newVocabulary reads the embedded files. The fallback is the first language that has one. It panics where the embedded
// data is broken, which only a programming mistake can bring about.
func newVocabulary(langs []string) vocabulary {
	v := vocabulary{byLang: map[string]words{}, lang: "en"}
	files, err := wordFiles.ReadDir("words")
	if err != nil {
		panic(fmt.Sprintf("discord: read words: %v", err))
	}
	for _, f := range files {
		data, err := wordFiles.ReadFile(path.Join("words", f.Name()))
		if err != nil {
			panic(fmt.Sprintf("discord: read words: %v", err))
		}
		var w words
		if err := yaml.Unmarshal(data, &w); err != nil {
			panic(fmt.Sprintf("discord: read words %s: %v", f.Name(), err))
		}
		v.byLang[strings.TrimSuffix(f.Name(), ".yaml")] = w
	}
	for i := len(langs) - 1; i >= 0; i-- {
		if _, ok := v.byLang[langs[i]]; ok {
			v.lang = langs[i]
		}
	}
	return v
}

// in gives the words of a language or locale ("fr", "fr-CA"), else those of the fallback.
func (v vocabulary) in(locale string) words {
	if w, ok := v.byLang[language(locale)]; ok {
		return w
	}
	return v.byLang[v.lang]
}

// language is the language of a locale: "fr" of "fr-CA".
func language(locale string) string {
	lang, _, _ := strings.Cut(strings.ToLower(locale), "-")
	return lang
}
