package bot

import (
	"fmt"
	"strconv"
	"strings"

	"disputebot/knowledge"
)

// titleLength is how many characters of a title or an opening a label shows; a phone's line holds about 40.
const titleLength = 40

// label names an article to a person, in the catalogue's language: publisher and date; where there is no date, the
// title too; where there is no publisher, the id and the title or the opening words.
func (c *catalog) label(x knowledge.Citation) string {
	name := x.Publisher
	if name == "" {
		name = x.Article
	}
	if x.Publisher == "" || x.Date == "" {
		if title := firstOf(x.Title, x.Opening); title != "" {
			name += " " + c.QuoteMark[0] + opening(title, titleLength) + c.QuoteMark[1]
		}
	}
	if x.Date == "" {
		return name + ", " + c.text("undated")
	}
	return name + ", " + c.date(x.Date)
}

// cite is the citation line of a snippet: its own source, then the other places that tell the same.
func (c *catalog) cite(s knowledge.Snippet) string {
	line := c.numbered(s.Citation)
	var places []string
	for _, m := range s.Also {
		places = append(places, c.numbered(m.Citation))
	}
	if len(places) == 0 {
		return line
	}
	return line + " · " + c.text("also", "places", strings.Join(places, ", "))
}

func (c *catalog) numbered(x knowledge.Citation) string {
	return fmt.Sprintf("[%s] %s", strconv.Itoa(x.N), c.named(x))
}

// named is an article with its language: "afp/nxp, Oct 2019 (fr)".
func (c *catalog) named(x knowledge.Citation) string {
	return fmt.Sprintf("%s (%s)", c.label(x), x.Lang)
}

func firstOf(options ...string) string {
	for _, o := range options {
		if o != "" {
			return o
		}
	}
	return ""
}
