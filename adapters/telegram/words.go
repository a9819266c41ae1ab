package telegram

import (
	_ "embed"
	"fmt"

	"go.yaml.in/yaml/v3"
)

//go:embed words.yaml
var wordsFile []byte

// words are the adapter's own sentences in one language.
type words struct {
	Sorry string `yaml:"sorry"`
}

func loadWords() map[string]words {
	var all map[string]words
	if err := yaml.Unmarshal(wordsFile, &all); err != nil {
		panic("telegram: words.yaml: " + err.Error())
	}
	return all
}

// apology is what is said when answering a task failed in a way that the bot could not put into words.
func (p *Platform) apology(t task) []outgoing {
	langs := p.bot.Languages()
	if len(t.question.Locale) >= 2 {
		langs = append([]string{t.question.Locale[:2]}, langs...)
	}
	for _, lang := range append(langs, "en") {
		if w, ok := p.words[lang]; ok {
			return []outgoing{{Text: fmt.Sprintf(w.Sorry, t.id())}}
		}
	}
	return nil
}
