package console

import (
	"bytes"
	"embed"
	"fmt"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed words/*.yaml
var wordFiles embed.FS

// defaultLang is spoken where the person's language is unknown or has no file under words.
const defaultLang = "en"

// words are what the terminal says of its own in one language. A test lists what a language lacks.
type words struct {
	Prompt       string   `yaml:"prompt"`
	Hint         string   `yaml:"hint"`
	Leave        []string `yaml:"leave"`
	NoSuchNumber string   `yaml:"no_such_number"`
	Choose       string   `yaml:"choose"`
	GoOn         string   `yaml:"go_on"`
}

// wordsFor finds the words for a language as a reply or an environment names it ("fr", "fr_CA.UTF-8"). A broken file
// is a programming mistake.
func wordsFor(lang string) words {
	raw, err := wordFiles.ReadFile("words/" + primary(lang) + ".yaml")
	if err != nil {
		raw, err = wordFiles.ReadFile("words/" + defaultLang + ".yaml")
	}
	if err != nil {
		panic(fmt.Sprintf("console: %v", err))
	}
	var w words
	dec := yaml.NewDecoder(bytes.NewReader(raw))
	dec.KnownFields(true)
	if err := dec.Decode(&w); err != nil {
		panic(fmt.Sprintf("console: words/%s.yaml: %v", primary(lang), err))
	}
	return w
}

// leaves reports whether a line says goodbye to the program rather than to the bot.
func (w words) leaves(line string) bool {
	for _, l := range w.Leave {
		if strings.EqualFold(line, l) {
			return true
		}
	}
	return false
}

// primary cuts "fr_CA.UTF-8" and "fr-CA" down to "fr".
func primary(lang string) string {
	if i := strings.IndexAny(lang, "_-.@"); i >= 0 {
		lang = lang[:i]
	}
	return strings.ToLower(lang)
}

// Locale is the language that the environment asks for, as [bot.Question] wants it: the first of LC_ALL, LC_MESSAGES
// and LANG that is set; "" where none names a language.
func Locale() string {
	for _, key := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		switch l := primary(os.Getenv(key)); l {
		case "":
			continue
		case "c", "posix":
			return ""
		default:
			return l
		}
	}
	return ""
}
