package discordtest

import (
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// judgeDeferral allows of all flags only the one that hides the reply: a deferral shows nothing yet.
func judgeDeferral(data []byte) string {
	var d map[string]json.RawMessage
	_ = json.Unmarshal(data, &d) // the schema has seen it
	for k, v := range d {
		if k != "flags" || string(v) != "64" && string(v) != "0" {
			return "a deferral carries nothing but the flag 64: " + string(data)
		}
	}
	return ""
}

// judgeForm wants rows of one text field each, with an id of its own.
func judgeForm(data []byte) string {
	var d struct{ Components []component }
	_ = json.Unmarshal(data, &d) // the schema has seen it
	seen := map[string]bool{}
	for _, row := range d.Components {
		if row.Type != 1 || len(row.Components) != 1 || row.Components[0].Type != 4 || seen[row.Components[0].CustomID] {
			return "form: a row holds one text field with an id of its own"
		}
		seen[row.Components[0].CustomID] = true
	}
	if len(d.Components) > maxRows {
		return "form: at most five rows"
	}
	return ""
}

// judgeOptions wants each entry of a list to have a value of its own, and a list to have entries.
func judgeOptions(c component) string {
	if c.Type != 3 {
		return ""
	}
	seen := map[string]bool{}
	for _, o := range c.Options {
		if seen[o.Value] {
			return "components: value " + o.Value + " twice in a list"
		}
		seen[o.Value] = true
	}
	if n := len(c.Options); n == 0 || n > 25 {
		return fmt.Sprintf("components: a list of %d entries", n)
	}
	return ""
}

// judgeChoices holds choices to the limits that Discord's documentation gives; its schema is silent about them.
func judgeChoices(data []byte) string {
	var d struct{ Choices []Choice }
	if err := json.Unmarshal(data, &d); err != nil {
		return "choices: " + err.Error()
	}
	if len(d.Choices) > 25 {
		return fmt.Sprintf("choices: %d, at most 25", len(d.Choices))
	}
	for _, c := range d.Choices {
		for _, s := range []string{c.Name, c.Value} {
			if n := utf8.RuneCountInString(s); n == 0 || n > 100 {
				return fmt.Sprintf("choices: %q has %d characters, not 1 to 100", s, n)
			}
		}
	}
	return ""
}
