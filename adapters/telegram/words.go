package telegram

import (
	_ "embed"

	"go.yaml.in/yaml/v3"
)

//go:embed words.yaml
var wordsFile []byte

// words are the adapter's own sentences in one language.
type words struct {
	Sorry        string `yaml:"sorry"`         // when even the bot could not be asked; %s is an id
	Again        string `yaml:"again"`         // above what may be a repeat
	Private      string `yaml:"private"`       // where the bot may not write to a person
	Open         string `yaml:"open"`          // on the button that mends it
	InPrivate    string `yaml:"in_private"`    // in passing, when the reply is in the private chat
	CannotWrite  string `yaml:"cannot_write"`  // in private, when the bot may not write where it was asked
	NoFile       string `yaml:"no_file"`       // when a chat takes no files
	Away         string `yaml:"away"`          // when another chat takes nothing
	InlineButton string `yaml:"inline_button"` // above inline results
	InArticle    string `yaml:"in_article"`    // on the button below an inline message
	Nothing      string `yaml:"nothing"`       // as an inline result that is an abstention
}

func loadWords() map[string]words {
	var all map[string]words
	if err := yaml.Unmarshal(wordsFile, &all); err != nil {
		panic("telegram: words.yaml: " + err.Error())
	}
	return all
}

// wordsFor are the sentences in the first of the languages that has them ("fr-CA" is French), else in the bot's first.
func (p *Platform) wordsFor(langs ...string) words {
	for _, lang := range append(append(langs, p.bot.Languages()...), "en") {
		if len(lang) < 2 {
			continue
		}
		if w, ok := p.words[lang[:2]]; ok {
			return w
		}
	}
	return words{}
}
