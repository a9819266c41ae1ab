//go:build peers

package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ebitengine/purego"
)

// tdlib is Telegram's own library, of which only what works without a network is called.
type tdlib struct {
	execute func(request string) string
}

func newTDLib(t *testing.T) *tdlib {
	t.Helper()
	handle, err := purego.Dlopen(peer(t, "node_modules", "@prebuilt-tdlib", "linux-x64-glibc", "libtdjson.so"), purego.RTLD_NOW|purego.RTLD_GLOBAL)
	if err != nil {
		t.Fatal(err)
	}
	lib := &tdlib{}
	purego.RegisterLibFunc(&lib.execute, handle, "td_execute")
	lib.ask(t, map[string]any{"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})
	return lib
}

func (lib *tdlib) ask(t *testing.T, request map[string]any) map[string]any {
	t.Helper()
	raw, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal([]byte(lib.execute(string(raw))), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// sent is a message as it went to Telegram.
type sent struct {
	Text     string
	Entities []struct {
		Type   string
		Offset int
		Length int
		URL    string
	}
}

// tdEntities are Telegram's names for the entities that we send.
func tdEntities(m sent) []any {
	names := map[string]string{"bold": "textEntityTypeBold", "italic": "textEntityTypeItalic", "underline": "textEntityTypeUnderline", "blockquote": "textEntityTypeBlockQuote",
		"expandable_blockquote": "textEntityTypeExpandableBlockQuote", "text_link": "textEntityTypeTextUrl", "code": "textEntityTypeCode"}
	out := []any{}
	for _, e := range m.Entities {
		kind := map[string]any{"@type": names[e.Type]}
		if e.URL != "" {
			kind["url"] = e.URL
		}
		out = append(out, map[string]any{"@type": "textEntity", "offset": e.Offset, "length": e.Length, "type": kind})
	}
	return out
}

// judge lets TDLib turn a message into Markdown and back: what it does not understand it refuses or drops. A text that
// holds Markdown's own signs cannot come back as it went, so that it is judged on the way out alone.
func (lib *tdlib) judge(t *testing.T, m sent) {
	t.Helper()
	if n := utf8.RuneCountInString(m.Text); n == 0 || n > 4096 {
		t.Errorf("a message of %d characters", n)
	}
	request := map[string]any{"@type": "formattedText", "text": m.Text, "entities": tdEntities(m)}
	marked := lib.ask(t, map[string]any{"@type": "getMarkdownText", "text": request})
	if marked["@type"] == "error" {
		t.Errorf("TDLib refuses: %v\n%s", marked["message"], m.Text)
		return
	}
	if strings.ContainsAny(m.Text, "*_`~|[]") && !plainBrackets(m.Text) {
		return
	}
	back := lib.ask(t, map[string]any{"@type": "parseMarkdown", "text": marked})
	got, _ := back["entities"].([]any)
	var kinds, want []string
	for _, e := range got {
		kinds = append(kinds, e.(map[string]any)["type"].(map[string]any)["@type"].(string))
	}
	for _, e := range tdEntities(m) {
		want = append(want, e.(map[string]any)["type"].(map[string]any)["@type"].(string))
	}
	slices.Sort(kinds)
	slices.Sort(want)
	if back["text"] != m.Text || !slices.Equal(kinds, want) {
		t.Errorf("TDLib keeps %v of %v in:\n%s", kinds, want, m.Text)
	}
}

// plainBrackets tells whether a text's only signs of Markdown are brackets around numbers, which are none to TDLib.
func plainBrackets(text string) bool {
	if strings.ContainsAny(text, "*_`~|") {
		return false
	}
	return !strings.Contains(text, "](")
}

// TDLib's judgement is one: what is broken is refused.
func TestPeerTDLibRefusesWhatIsBroken(t *testing.T) {
	lib := newTDLib(t)
	for name, m := range map[string]sent{
		"past the end":               {Text: "abc", Entities: entity("bold", 1, 9, "")},
		"negative offset":            {Text: "abc", Entities: entity("bold", -1, 2, "")},
		"half a character":           {Text: "😀bc", Entities: entity("bold", 1, 2, "")},
		"address that is no address": {Text: "abc", Entities: entity("text_link", 0, 3, "javascript:alert(1)")},
	} {
		out := lib.ask(t, map[string]any{"@type": "getMarkdownText", "text": map[string]any{"@type": "formattedText", "text": m.Text, "entities": tdEntities(m)}})
		if out["@type"] != "error" {
			t.Errorf("%s: TDLib takes it: %v", name, out)
		}
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func entity(kind string, offset, length int, url string) []struct {
	Type   string
	Offset int
	Length int
	URL    string
} {
	return []struct {
		Type   string
		Offset int
		Length int
		URL    string
	}{{kind, offset, length, url}}
}
