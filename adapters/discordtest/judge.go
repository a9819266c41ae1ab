package discordtest

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

//go:embed schema/bodies.json
var bodies []byte

// judge holds Discord's schemas, each as published (open) and with unknown fields forbidden (closed).
type judge struct {
	open, closed, responses map[string]*jsonschema.Schema
}

// compiled is the judge, made once: it never changes.
var compiled = sync.OnceValues(newJudge)

func newJudge() (*judge, error) {
	var groups map[string]map[string]json.RawMessage
	if err := json.Unmarshal(bodies, &groups); err != nil {
		return nil, fmt.Errorf("read schemas: %w", err)
	}
	var j judge
	var err error
	if j.open, err = compile(groups["requests"], false); err != nil {
		return nil, err
	}
	if j.closed, err = compile(groups["requests"], true); err != nil {
		return nil, err
	}
	j.responses, err = compile(groups["responses"], false)
	return &j, err
}

func compile(group map[string]json.RawMessage, closed bool) (map[string]*jsonschema.Schema, error) {
	out := map[string]*jsonschema.Schema{}
	for name, raw := range group {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			return nil, fmt.Errorf("read schema %s: %w", name, err)
		}
		if closed {
			closeObjects(doc)
		}
		c := jsonschema.NewCompiler()
		c.AssertFormat()
		if err := c.AddResource("mem:"+name, doc); err != nil {
			return nil, fmt.Errorf("add schema %s: %w", name, err)
		}
		if out[name], err = c.Compile("mem:" + name); err != nil {
			return nil, fmt.Errorf("compile schema %s: %w", name, err)
		}
	}
	return out, nil
}

// closeObjects forbids unknown fields in every object that names its fields.
func closeObjects(doc any) {
	switch d := doc.(type) {
	case map[string]any:
		if _, named := d["properties"]; named && d["additionalProperties"] == nil {
			d["additionalProperties"] = false
		}
		for _, v := range d {
			closeObjects(v)
		}
	case []any:
		for _, v := range d {
			closeObjects(v)
		}
	}
}

// Judge says what Discord would find wrong with a body, "" where nothing. The kinds are "message", "edit", "followup",
// "commands" and those of the callbacks ("callbackMessage", …).
func Judge(kind string, body []byte) (string, error) {
	j, err := compiled()
	if err != nil {
		return "", err
	}
	return j.request(kind, body), nil
}

// request says what is wrong with a request's body, "" where nothing is.
func (j *judge) request(name string, body []byte) string {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		return "body is not JSON: " + err.Error()
	}
	if j.open[name] == nil {
		return "no schema " + name
	}
	if err := j.open[name].Validate(doc); err != nil {
		return "against the schema: " + err.Error()
	}
	if err := j.closed[name].Validate(without(doc, ignored)); err != nil {
		return "a field the schema does not know: " + err.Error()
	}
	return beyondSchema(name, body)
}

// ignored are fields that libraries send with every message and Discord takes without a word, wherever they stand.
var ignored = []string{"enforce_nonce", "tts"}

// without is a document without some fields of its outermost object, and of the "data" in it.
func without(doc any, fields []string) any {
	object, ok := doc.(map[string]any)
	if !ok {
		return doc
	}
	out := maps.Clone(object)
	for _, field := range fields {
		delete(out, field)
	}
	if data, ok := out["data"]; ok {
		out["data"] = without(data, fields)
	}
	return out
}

// response says what is wrong with what this server itself sends.
func (j *judge) response(name string, body []byte) string {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err == nil {
		err = j.responses[name].Validate(doc)
	}
	if err != nil {
		return "own answer " + name + ": " + err.Error()
	}
	return ""
}

// beyondSchema checks the rules that Discord documents in words only.
func beyondSchema(name string, body []byte) string {
	switch name {
	case "commands":
		return judgeCommands(body)
	case "callbackMessage", "callbackUpdate", "callbackModal", "callbackAutocomplete":
		return judgeCallback(name, body)
	case "message", "followup", "edit", "editMessage":
		return judgeMessage(name, body)
	}
	return ""
}

func judgeCallback(name string, body []byte) string {
	var c struct {
		Type int             `json:"type"`
		Data json.RawMessage `json:"data"`
	}
	_ = json.Unmarshal(body, &c) // the schema has seen it
	switch {
	case len(c.Data) == 0:
		return ""
	case name == "callbackModal":
		return judgeForm(c.Data)
	case name == "callbackAutocomplete":
		return judgeChoices(c.Data)
	case c.Type == 5:
		return judgeDeferral(c.Data)
	}
	return judgeMessage(name, c.Data)
}

// draft is what the rules for messages look at.
type draft struct {
	Content    string      `json:"content"`
	Flags      int         `json:"flags"`
	Embeds     []embed     `json:"embeds"`
	Components []component `json:"components"`
}

type embed struct {
	Title       string `json:"title"`
	Description string `json:"description"`
	Author      struct{ Name string }
	Footer      struct{ Text string }
	Fields      []struct{ Name, Value string }
}

type component struct {
	Type       int         `json:"type"`
	CustomID   string      `json:"custom_id"`
	URL        string      `json:"url"`
	Label      string      `json:"label"`
	Components []component `json:"components"`
	Options    []Option    `json:"options"`
}

// flags are those that a message may set, by how it is sent. An edit can't hide what was shown.
var flags = map[string]int{"message": flagNoPreviews, "edit": flagNoPreviews, "editMessage": flagNoPreviews,
	"followup": flagNoPreviews | flagEphemeral, "callbackMessage": flagNoPreviews | flagEphemeral, "callbackUpdate": flagNoPreviews}

// unfolds is an address for which Discord shows a preview, which nobody has asked for.
var unfolds = regexp.MustCompile(`(?:^|[^<])https?://`)

// Discord's limits on messages of bots.
const (
	maxContent   = 2000
	maxEmbedText = 6000
	maxRows      = 5
)

func judgeMessage(name string, body []byte) string {
	var d draft
	if err := json.Unmarshal(body, &d); err != nil {
		return "message: " + err.Error()
	}
	if n := utf8.RuneCountInString(d.Content); n > maxContent {
		return fmt.Sprintf("content: %d characters, at most %d", n, maxContent)
	}
	if d.Flags&^flags[name] != 0 {
		return fmt.Sprintf("flags: %d can't be set in a %s", d.Flags, name)
	}
	if d.Flags&flagNoPreviews == 0 && unfolds.MatchString(d.Content) {
		return "content: a preview would be shown of an address"
	}
	total := 0
	for i, e := range d.Embeds {
		n := e.characters()
		if n == 0 {
			return fmt.Sprintf("embeds[%d] is empty", i)
		}
		total += n
	}
	if total > maxEmbedText {
		return fmt.Sprintf("embeds: %d characters together, at most %d", total, maxEmbedText)
	}
	return judgeRows(d.Components)
}

func (e embed) characters() int {
	n := 0
	for _, s := range []string{e.Title, e.Description, e.Author.Name, e.Footer.Text} {
		n += utf8.RuneCountInString(strings.TrimSpace(s))
	}
	for _, f := range e.Fields {
		n += utf8.RuneCountInString(f.Name) + utf8.RuneCountInString(f.Value)
	}
	return n
}

func judgeRows(rows []component) string {
	if len(rows) > maxRows {
		return fmt.Sprintf("components: %d rows, at most %d", len(rows), maxRows)
	}
	seen := map[string]bool{}
	for _, row := range rows {
		if row.Type != 1 || len(row.Components) == 0 || len(row.Components) > 5 {
			return "components: a row holds one to five buttons, or one list"
		}
		for _, c := range row.Components {
			if c.Type != 2 && len(row.Components) > 1 {
				return "components: a list has its row alone"
			}
			if fault := judgeOptions(c); fault != "" {
				return fault
			}
			if c.CustomID != "" && seen[c.CustomID] {
				return "components: custom_id " + c.CustomID + " twice"
			}
			if c.Type == 2 && (c.CustomID == "") == (c.URL == "") {
				return "components: a button has either a custom_id or a url"
			}
			seen[c.CustomID] = true
		}
	}
	return ""
}
