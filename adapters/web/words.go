package web

import (
	"bytes"
	"embed"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/text/language"
)

//go:embed words/*.yaml
var wordFiles embed.FS

// languages have a file each under words, the default first. A test compares the two.
var languages = [...]string{"en", "fr"}

// words are what the page says of its own, in one language. A test lists what a language lacks.
type words struct {
	Brand               string `yaml:"brand"`
	Tagline             string `yaml:"tagline"`
	Promise             string `yaml:"promise"`
	Question            string `yaml:"question"`
	Placeholder         string `yaml:"placeholder"`
	Ask                 string `yaml:"ask"`
	FollowUp            string `yaml:"follow_up"`
	FollowUpPlaceholder string `yaml:"follow_up_placeholder"`
	Back                string `yaml:"back"`
	Tools               string `yaml:"tools"`
	Examples            string `yaml:"examples"`
	Sources             string `yaml:"sources"`
	WholeArticle        string `yaml:"whole_article"`
	AtPublisher         string `yaml:"at_publisher"`
	Checked             string `yaml:"checked"`
	Skip                string `yaml:"skip"`
	NotFound            string `yaml:"not_found"`
	NotFoundText        string `yaml:"not_found_text"`
	BadRequest          string `yaml:"bad_request"`
	BadRequestText      string `yaml:"bad_request_text"`
	NotAllowed          string `yaml:"not_allowed"`
	NotAllowedText      string `yaml:"not_allowed_text"`
	Broken              string `yaml:"broken"`
	BrokenText          string `yaml:"broken_text"`
}

// dictionary finds the words for a reader.
type dictionary struct {
	words   []words // as in languages
	matcher language.Matcher
}

// loadWords reads the embedded files; a broken one is a programming mistake.
func loadWords() dictionary {
	var d dictionary
	var tags []language.Tag
	for _, l := range languages {
		raw, err := wordFiles.ReadFile("words/" + l + ".yaml")
		if err != nil {
			panic(fmt.Sprintf("web: %v", err))
		}
		var w words
		dec := yaml.NewDecoder(bytes.NewReader(raw))
		dec.KnownFields(true)
		if err := dec.Decode(&w); err != nil {
			panic(fmt.Sprintf("web: words/%s.yaml: %v", l, err))
		}
		d.words = append(d.words, w)
		tags = append(tags, language.MustParse(l))
	}
	d.matcher = language.NewMatcher(tags)
	return d
}

// accepted picks the language for an Accept-Language header, the default where it asks for none that we have.
func (d dictionary) accepted(header string) (lang string, w words) {
	const longest = 1000 // bytes; browsers send a tenth of that
	if len(header) > longest {
		header = header[:strings.LastIndexByte(header[:longest], ',')+1]
	}
	wanted, _, _ := language.ParseAcceptLanguage(header) // a header that cannot be read asks for nothing
	_, i, _ := d.matcher.Match(wanted...)
	return languages[i], d.words[i]
}
