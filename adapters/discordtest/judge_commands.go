package discordtest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"unicode/utf8"
)

var commandName = regexp.MustCompile(`^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

// Discord's limits on commands.
const (
	maxCommands        = 100
	maxMessageCommands = 5
	maxCommandText     = 8000 // names, descriptions and values of a command together
	maxCommandName     = 32
)

// entry is a command or an option, as far as the rules look at it.
type entry struct {
	Type          int               `json:"type"`
	Name          string            `json:"name"`
	Description   string            `json:"description"`
	Localizations map[string]string `json:"name_localizations"`
	Required      bool              `json:"required"`
	Autocomplete  bool              `json:"autocomplete"`
	Choices       []Choice          `json:"choices"`
	Options       []entry           `json:"options"`
}

func judgeCommands(body []byte) string {
	var list []entry
	if err := json.Unmarshal(body, &list); err != nil {
		return "commands: " + err.Error()
	}
	seen, count := map[string]bool{}, map[int]int{}
	for _, c := range list {
		if c.Type == 0 {
			c.Type = 1
		}
		key := fmt.Sprint(c.Type, " ", c.Name)
		if seen[key] {
			return "commands: name " + c.Name + " twice"
		}
		seen[key] = true
		count[c.Type]++
		if fault := c.fault(); fault != "" {
			return "commands: " + fault
		}
	}
	if count[1] > maxCommands || count[3] > maxMessageCommands {
		return fmt.Sprintf("commands: %d to type and %d of messages, at most %d and %d", count[1], count[3], maxCommands, maxMessageCommands)
	}
	return ""
}

func (c entry) fault() string {
	if c.Type != 1 {
		if c.Description != "" || len(c.Options) > 0 {
			return c.Name + " has a description or options, which only typed commands have"
		}
		return c.longName()
	}
	if c.characters() > maxCommandText {
		return fmt.Sprintf("%s has %d characters, at most %d", c.Name, c.characters(), maxCommandText)
	}
	if fault := c.lowerNames(); fault != "" {
		return fault
	}
	return c.optionsFault()
}

func (c entry) optionsFault() string {
	names, optional := map[string]bool{}, false
	for _, o := range c.Options {
		switch {
		case names[o.Name]:
			return "option " + o.Name + " twice"
		case o.Required && optional:
			return "option " + o.Name + " is required, but the one before is not"
		case o.Autocomplete && len(o.Choices) > 0:
			return "option " + o.Name + " has both choices and completion"
		case o.Autocomplete && o.Type != 3:
			return "option " + o.Name + " completes what is no text"
		}
		if fault := o.lowerNames(); fault != "" {
			return fault
		}
		names[o.Name], optional = true, optional || !o.Required
	}
	return ""
}

// longName lets message commands have blanks and capitals.
func (c entry) longName() string {
	for _, n := range append([]string{c.Name}, values(c.Localizations)...) {
		if k := utf8.RuneCountInString(n); k == 0 || k > maxCommandName {
			return fmt.Sprintf("name %q has %d characters", n, k)
		}
	}
	return ""
}

func (c entry) lowerNames() string {
	for _, n := range append([]string{c.Name}, values(c.Localizations)...) {
		if !lower(n) {
			return "name " + n + " is not allowed"
		}
	}
	return ""
}

func (c entry) characters() int {
	n := utf8.RuneCountInString(c.Name) + utf8.RuneCountInString(c.Description)
	for _, o := range c.Options {
		n += o.characters()
	}
	for _, o := range c.Choices {
		n += utf8.RuneCountInString(o.Name) + utf8.RuneCountInString(o.Value)
	}
	return n
}

func values(m map[string]string) []string {
	var out []string
	for _, v := range m {
		out = append(out, v)
	}
	return out
}
