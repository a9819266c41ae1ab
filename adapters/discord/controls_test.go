package discord

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
)

func buttons(n int, prefix string) []bot.Button {
	var out []bot.Button
	for i := range n {
		out = append(out, bot.Button{Label: fmt.Sprint(prefix, " ", i), Data: fmt.Sprint(prefix, ":", i)})
	}
	return out
}

// rows tells of each message how many controls each of its rows has.
func rows(messages []message) [][]int {
	var out [][]int
	for _, m := range messages {
		var n []int
		for _, row := range m.rows {
			n = append(n, len(row.Components))
		}
		out = append(out, n)
	}
	return out
}

func TestControls(t *testing.T) {
	quote := func(i int) bot.Quote {
		return bot.Quote{Text: "« Non. »", Cite: fmt.Sprintf("[%d] a", i), Buttons: buttons(1, fmt.Sprint("c", i))}
	}
	for _, tc := range []struct {
		name  string
		reply bot.Reply
		want  [][]int
	}{
		{"buttons alone", bot.Reply{Buttons: buttons(7, "n")}, [][]int{{5, 2}}},
		{"as many as go", bot.Reply{Lead: "x", Buttons: buttons(25, "n")}, [][]int{{5, 5, 5, 5, 5}}},
		{"more than go", bot.Reply{Lead: "x", Buttons: buttons(26, "n")}, [][]int{{5, 5, 5, 5, 5}, {1}}},
		{"a list", bot.Reply{Lead: "x", Menu: &bot.Menu{Label: "l", Options: buttons(30, "m")}}, [][]int{{1}}},
		{"a list alone", bot.Reply{Menu: &bot.Menu{Label: "l", Options: buttons(2, "m")}}, [][]int{{1}}},
		{"an empty list", bot.Reply{Lead: "x", Menu: &bot.Menu{Label: "l"}}, [][]int{nil}},
		{"one of each", bot.Reply{Lead: "x", Quotes: many(3, quote), Buttons: buttons(5, "v"), Menu: &bot.Menu{Label: "l", Options: buttons(2, "m")},
			Suggestions: buttons(3, "q")}, [][]int{{3, 5, 1, 2, 1}}},
		{"twenty quotes with a list", bot.Reply{Quotes: many(20, quote), Menu: &bot.Menu{Label: "l", Options: buttons(2, "m")}}, [][]int{{5, 5}, {5, 5, 1}}},
		{"the same data twice", bot.Reply{Quotes: many(1, quote), Buttons: []bot.Button{{Label: "again", Data: "c0:0"}}}, [][]int{{1}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := compose(tc.reply, words{})
			judged(t, got, "message", "edit", "followup")
			if diff := cmp.Diff(tc.want, rows(got)); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPollsFit(t *testing.T) {
	long := bot.Poll{Text: strings.Repeat("«", 300), Options: []string{strings.Repeat("é", 100), strings.Repeat("è", 100), "c"}, Data: []string{"z:1", "z:2", "z:3"}}
	for i := range 7 {
		long.Options, long.Data = append(long.Options, fmt.Sprint("o", i)), append(long.Data, fmt.Sprint("z:o", i))
	}
	short := bot.Poll{Text: "?", Options: []string{"a", "b"}, Data: []string{"z:1"}} // data for one option alone
	got := compose(bot.Reply{Polls: []bot.Poll{long, short}, Private: true}, words{})
	judged(t, got, "message", "followup")
	if diff := cmp.Diff([][]int{{2, 2, 2, 2, 2}, {1}}, rows(got)); diff != "" || got[0].private || !got[0].public {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	if len(compose(bot.Reply{Polls: []bot.Poll{{Text: " "}}}, words{})) != 0 {
		t.Error("a poll without a question is posted")
	}
}

func TestNotice(t *testing.T) {
	for _, tc := range []struct {
		name    string
		reply   bot.Reply
		content string
		private bool
		replace bool
	}{
		{"alone", bot.Reply{Notice: "Saved *it*."}, `Saved \*it\*.`, true, false},
		{"with a reply", bot.Reply{Lead: "settings", Notice: "Saved."}, "-# Saved.\nsettings", false, false},
		{"with a reply in place of the message", bot.Reply{Lead: "settings", Notice: "Saved.", Replace: true}, "-# Saved.\nsettings", false, true},
		{"alone, though in place of the message", bot.Reply{Notice: "Saved.", Replace: true}, "Saved.", true, false},
	} {
		got := compose(tc.reply, words{})
		if len(got) != 1 || got[0].content != tc.content || got[0].private != tc.private || got[0].replace != tc.replace {
			t.Errorf("%s: %+v", tc.name, got)
		}
	}
}

// Outside of embeds an address is written so that Discord shows no preview of the page.
func TestProse(t *testing.T) {
	for in, want := range map[string]string{
		"see https://a.example/x_y.":     "see <https://a.example/x_y>.",
		"https://a.example, *so* http:/": `<https://a.example>, \*so\* http:/`,
		"(https://a.example/é)":          "(<https://a.example/é>)",
		"nohttps://a.example":            "no<https://a.example>", // Discord makes a link of it all the same
		"# https://a.example\n# x":       "\\# <https://a.example>\n\\# x",
	} {
		if got := prose(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}
