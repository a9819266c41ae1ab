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
	list := func(n int, distinct string) string {
		var out []string
		for i := range n {
			out = append(out, fmt.Sprintf(`{"label":"a","value":"v%s"}`, strings.Repeat(distinct, i)))
		}
		return `{"content":"x","components":[{"type":1,"components":[{"type":3,"custom_id":"m","options":[` + strings.Join(out, ",") + `]}]}]}`
	}
	choices := func(n, size int) string {
		one := `{"name":"` + long(size) + `","value":"x"}`
		return `{"type":8,"data":{"choices":[` + strings.TrimSuffix(strings.Repeat(one+",", n), ",") + `]}}`
	}
	form := func(title string, fields ...string) string {
		var out []string
		for _, id := range fields {
			out = append(out, `{"type":1,"components":[{"type":4,"custom_id":"`+id+`","label":"x","style":2}]}`)
		}
		return `{"type":9,"data":{"custom_id":"r:1","title":"` + title + `","components":[` + strings.Join(out, ",") + `]}}`
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
		{"a link with its preview", "message", `{"content":"see https://a.example"}`, "preview"},
		{"a link without", "message", `{"content":"see <https://a.example>"}`, ""},
		{"no previews at all", "message", `{"content":"https://a.example","flags":4}`, ""},
		{"a hidden message in a channel", "message", `{"content":"x","flags":64}`, "flags"},
		{"a hidden follow-up", "followup", `{"content":"x","flags":64}`, ""},
		{"an edit that hides", "edit", `{"content":"x","flags":64}`, "flags"},
		{"a hidden deferral", "callbackMessage", `{"type":5,"data":{"flags":64}}`, ""},
		{"a deferral that says that all may see it", "callbackMessage", `{"type":5,"data":{"flags":0}}`, ""},
		{"a deferral that says something", "callbackMessage", `{"type":5,"data":{"content":"x"}}`, "deferral"},
		{"a list", "message", list(2, "a"), ""},
		{"a list of 26", "message", list(26, "a"), "schema"},
		{"a list with one value twice", "message", list(2, ""), "twice in a list"},
		{"a list beside a button", "message", `{"content":"x","components":[{"type":1,"components":[{"type":3,"custom_id":"m","options":[{"label":"a","value":"a"}]},` +
			fmt.Sprintf(button, "b") + `]}]}`, "row alone"},
		{"25 choices", "callbackAutocomplete", choices(25, 100), ""},
		{"26 choices", "callbackAutocomplete", choices(26, 1), "at most 25"},
		{"a choice of 101 characters", "callbackAutocomplete", choices(1, 101), "101 characters"},
		{"a form", "callbackModal", form("x", "text"), ""},
		{"a form with a title of 46", "callbackModal", form(long(46), "text"), "schema"},
		{"a form with one field twice", "callbackModal", form("x", "text", "text"), "of its own"},
		{"a thread", "thread", `{"name":"x","auto_archive_duration":1440}`, ""},
		{"a thread with a long name", "thread", `{"name":"` + long(101) + `"}`, "schema"},
		{"a thread that sleeps after five minutes", "thread", `{"name":"x","auto_archive_duration":5}`, "schema"},
		{"a message command", "commands", `[{"type":3,"name":"Find the source","description":""}]`, ""},
		{"a message command that is described", "commands", `[{"type":3,"name":"Find","description":"x"}]`, "description"},
		{"a message command beside one to type", "commands", `[{"type":3,"name":"find","description":""},{"type":1,"name":"find","description":"x"}]`, ""},
		{"a required option behind another", "commands", `[{"name":"a","description":"x","options":[{"type":3,"name":"b","description":"x"},` +
			`{"type":3,"name":"c","description":"x","required":true}]}]`, "required"},
		{"completion of a switch", "commands", `[{"name":"a","description":"x","options":[{"type":4,"name":"b","description":"x","autocomplete":true,` +
			`"choices":[]}]}]`, "no text"},
		{"an option twice", "commands", `[{"name":"a","description":"x","options":[{"type":3,"name":"b","description":"x"},{"type":3,"name":"b","description":"x"}]}]`, "twice"},
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
