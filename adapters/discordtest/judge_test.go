package discordtest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

func TestJudge(t *testing.T) {
	j, err := newJudge()
	if err != nil {
		t.Fatal(err)
	}
	long := func(n int) string { return strings.Repeat("é", n) }
	embeds := func(n, size int) string {
		return `{"embeds":[` + strings.TrimSuffix(strings.Repeat(`{"description":"`+long(size)+`"},`, n), ",") + `]}`
	}
	button := `{"type":2,"style":2,"label":"x","custom_id":%q}`
	rows := func(ids ...string) string {
		var out []string
		for _, id := range ids {
			out = append(out, `{"type":1,"components":[`+fmt.Sprintf(button, id)+`]}`)
		}
		return `{"content":"x","components":[` + strings.Join(out, ",") + `]}`
	}
	for _, tc := range []struct {
		name, schema, body string
		want               string // part of the fault, "" means none
	}{
		{"message", "message", `{"content":"x","allowed_mentions":{"parse":[]}}`, ""},
		{"2000 characters", "message", `{"content":"` + long(2000) + `"}`, ""},
		{"2001 characters in a channel", "message", `{"content":"` + long(2001) + `"}`, "at most 2000"},
		{"2001 characters in an edit", "edit", `{"content":"` + long(2001) + `"}`, "schema"},
		{"4096 in an embed", "edit", embeds(1, 4096), ""},
		{"4097 in an embed", "edit", embeds(1, 4097), "schema"},
		{"6000 in all", "edit", embeds(10, 600), ""},
		{"6010 in all", "edit", embeds(10, 601), "at most 6000"},
		{"eleven embeds", "edit", embeds(11, 1), "schema"},
		{"an empty embed", "edit", `{"embeds":[{"color":1}]}`, "empty"},
		{"a title of 257", "followup", `{"embeds":[{"title":"` + long(257) + `"}]}`, "schema"},
		{"an address that is none", "followup", `{"embeds":[{"title":"x","url":"not an address"}]}`, "schema"},
		{"five rows", "message", rows("1", "2", "3", "4", "5"), ""},
		{"six rows", "message", rows("1", "2", "3", "4", "5", "6"), "at most 5"},
		{"one id twice", "message", rows("1", "1"), "twice"},
		{"a long id", "message", rows(long(101)), "schema"},
		{"unknown field", "message", `{"content":"x","colour":1}`, "does not know"},
		{"not JSON", "message", `{`, "not JSON"},
		{"deferred", "callbackMessage", `{"type":5}`, ""},
		{"command", "commands", `[{"type":1,"name":"ask","description":"x"}]`, ""},
		{"upper case", "commands", `[{"type":1,"name":"Ask","description":"x"}]`, "not allowed"},
		{"a blank in a French name", "commands", `[{"name":"ask","description":"x","name_localizations":{"fr":"poser une"}}]`, "not allowed"},
		{"a long description", "commands", `[{"name":"ask","description":"` + long(101) + `"}]`, "schema"},
		{"a command twice", "commands", `[{"name":"ask","description":"x"},{"name":"ask","description":"x"}]`, "twice"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := j.request(tc.schema, []byte(tc.body))
			if (tc.want == "") != (got == "") || !strings.Contains(got, tc.want) {
				t.Errorf("fault %q, want %q", got, tc.want)
			}
		})
	}
}

func TestSchemasAreForEveryCallback(t *testing.T) {
	j, err := newJudge()
	if err != nil {
		t.Fatal(err)
	}
	for kind, name := range callbackSchemas {
		if j.open[name] == nil || j.closed[name] == nil {
			t.Errorf("callback of type %d has no schema %s", kind, name)
		}
	}
	if !json.Valid(bodies) {
		t.Error("the bundle is not JSON")
	}
}
