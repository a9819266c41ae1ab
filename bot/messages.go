package bot

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// languages are those with a file under messages, the default first. A test compares the two.
var languages = [...]string{"en", "fr"}

//go:embed messages/*.yaml
var messageFiles embed.FS

// catalog holds all the words of one language. Every language has every key; a test lists what is missing.
type catalog struct {
	Own       string            `yaml:"own"`        // what the language calls itself
	Denials   []string          `yaml:"denials"`    // words, in lower case and cut at apostrophes, that deny something
	Messages  map[string]string `yaml:"messages"`   // sentences, with {name} for what is put in
	Acts      map[string]string `yaml:"acts"`       // knowledge.Act to its noun
	Polarity  map[string]string `yaml:"polarity"`   // knowledge.Polarity to a remark, "" for affirmed
	Languages map[string]string `yaml:"languages"`  // language code to "in that language"
	Months    []string          `yaml:"months"`     // twelve, short
	Day       string            `yaml:"day"`        // a whole date, of {day} {month} {year}
	Month     string            `yaml:"month"`      // a month, of {month} {year}
	Commands  []commandText     `yaml:"commands"`   // in the order of menus
	Styles    []citeStyle       `yaml:"styles"`     // of citations, in the order of menus
	Suggest   map[string]string `yaml:"suggest"`    // question templates by act, of {speaker} {addressee}
	QuoteMark [2]string         `yaml:"quote_mark"` // around a title
	Articles  []string          `yaml:"articles"`   // what stands before a name in a sentence, with its blank
	Plural    []string          `yaml:"plural"`     // those of them that stand before several
	Contract  [][2]string       `yaml:"contract"`   // two words that melt into one in a question: "à le " to "au "
}

// withoutArticle is a name as it stands alone.
func (c *catalog) withoutArticle(name string) string {
	for _, a := range c.Articles {
		if rest, ok := strings.CutPrefix(name, a); ok {
			return rest
		}
	}
	return name
}

// several tells whether a name in a sentence is that of many, which the templates' verbs do not fit.
func (c *catalog) several(name string) bool {
	return slices.ContainsFunc(c.Plural, func(p string) bool { return strings.HasPrefix(name, p) })
}

// question fills a template of Suggest with names as a sentence has them.
func (c *catalog) question(template string, pairs ...string) string {
	q := fill(template, pairs...)
	for _, pair := range c.Contract {
		q = strings.ReplaceAll(q, " "+pair[0], " "+pair[1])
	}
	return q
}

// command is a command's name as a person types it in this language.
func (c *catalog) command(command Command) string {
	for _, t := range c.Commands {
		if t.Command == command {
			return t.Name
		}
	}
	return string(command)
}

type commandText struct {
	Command     Command `yaml:"command"`
	Name        string  `yaml:"name"`
	Description string  `yaml:"description"`
	// Aliases are what a person may type as well.
	Aliases []string `yaml:"aliases"`
}

// loadCatalogs reads the embedded files; that they are sound is proved by the tests, so a fault is a programming
// mistake.
func loadCatalogs() map[string]*catalog {
	out := make(map[string]*catalog, len(languages))
	for _, l := range languages {
		raw, err := messageFiles.ReadFile("messages/" + l + ".yaml")
		if err != nil {
			panic(fmt.Sprintf("bot: %v", err))
		}
		c := new(catalog)
		dec := yaml.NewDecoder(strings.NewReader(string(raw)))
		dec.KnownFields(true)
		if err := dec.Decode(c); err != nil {
			panic(fmt.Sprintf("bot: messages/%s.yaml: %v", l, err))
		}
		out[l] = c
	}
	return out
}

// text is a message with its {names} filled in from pairs of name and value. A key that does not exist is a
// programming mistake.
func (c *catalog) text(key string, pairs ...string) string {
	t, ok := c.Messages[key]
	if !ok {
		panic("bot: no message " + key)
	}
	return fill(t, pairs...)
}

// fill puts values into the {names} of a template. Values are put in once and not read again, so that nothing a
// person or an article writes is ever taken for a name.
func fill(t string, pairs ...string) string {
	olds := make([]string, 0, len(pairs))
	for i := 0; i+1 < len(pairs); i += 2 {
		olds = append(olds, "{"+pairs[i]+"}", pairs[i+1])
	}
	return strings.NewReplacer(olds...).Replace(t)
}

// date puts "2019-10-04", "2019-10" or "2019" into words; "" stays "".
func (c *catalog) date(d string) string {
	parts := strings.Split(d, "-")
	if len(parts) == 1 {
		return d
	}
	var m int
	if _, err := fmt.Sscanf(parts[1], "%d", &m); err != nil || m < 1 || m > len(c.Months) {
		return d
	}
	if len(parts) == 2 {
		return fill(c.Month, "month", c.Months[m-1], "year", parts[0])
	}
	return fill(c.Day, "day", strings.TrimLeft(parts[2], "0"), "month", c.Months[m-1], "year", parts[0])
}

// Commands lists the commands a person may type, in a language, in the order in which menus show them. A language the
// bot does not speak gets the default's.
func (b *Bot) Commands(lang string) []CommandHelp {
	var out []CommandHelp
	for _, c := range b.catalogs[b.locale(lang)].Commands {
		out = append(out, CommandHelp(c))
	}
	return out
}
