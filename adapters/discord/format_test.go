package discord

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters/discordtest"
	"disputebot/bot"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// shown undoes the Markdown of a blockquote: what a person reads, and could copy.
func shown(description string) string {
	var lines []string
	for _, l := range strings.Split(description, "\n") {
		if l, ok := strings.CutPrefix(l, "> "); ok {
			lines = append(lines, l)
		}
	}
	s := regexp.MustCompile(`(^|[^\\])\*\*`).ReplaceAllString(strings.Join(lines, "\n"), "$1")
	return regexp.MustCompile(`\\([^0-9A-Za-z\s])`).ReplaceAllString(s, "$1")
}

// judged checks every message of a reply against Discord's limits.
func judged(t *testing.T, messages []message, kinds ...string) {
	t.Helper()
	for i, m := range messages {
		data, err := json.Marshal(newBody(m))
		if err != nil {
			t.Fatal(err)
		}
		for _, kind := range kinds {
			if wrong, err := discordtest.Judge(kind, data); err != nil || wrong != "" {
				t.Errorf("message %d as %s: %s %v", i, kind, wrong, err)
			}
		}
		if strings.TrimSpace(m.content) == "" && len(m.embeds) == 0 {
			t.Errorf("message %d is empty", i)
		}
	}
}

func many(n int, of func(i int) bot.Quote) []bot.Quote {
	var out []bot.Quote
	for i := range n {
		out = append(out, of(i))
	}
	return out
}

func TestCompose(t *testing.T) {
	sentence := "« Nous ne *voulons* pas de porte dérobée », a dit M. Durov. "
	plain := func(text string) func(int) bot.Quote {
		return func(i int) bot.Quote {
			return bot.Quote{Frame: "A → B · demande", Text: text, Cite: "[" + string(rune('1'+i)) + "] a", URL: "https://a.example/1",
				Buttons: []bot.Button{{Label: "Contexte", Data: "c:" + string(rune('a'+i))}}}
		}
	}
	questions := []bot.Button{{Label: "Qui a refusé ?", Data: "q:1"}, {Label: "Qui a demandé ?", Data: "q:2"}, {Label: "Pourquoi ?", Data: "q:3"}}
	for _, tc := range []struct {
		name  string
		reply bot.Reply
		want  []int // embeds of each message
	}{
		{"nothing", bot.Reply{}, nil},
		{"words alone", bot.Reply{Lead: "Bonjour", Note: "!", Suggestions: questions}, []int{0}},
		{"suggestions alone", bot.Reply{Suggestions: questions}, []int{0}},
		{"three quotes", bot.Reply{Lead: "x", Quotes: many(3, plain(sentence)), Note: "note", Suggestions: questions}, []int{4}},
		{"three long quotes", bot.Reply{Lead: "x", Quotes: many(3, plain(strings.Repeat(sentence, 45)))}, []int{2, 1}},
		{"twelve quotes", bot.Reply{Quotes: many(12, plain(sentence))}, []int{10, 2}},
		{"a quote longer than an embed", bot.Reply{Quotes: many(1, plain(strings.Repeat(sentence, 100)))}, []int{1, 1}},
		{"a lead longer than a message", bot.Reply{Lead: strings.Repeat("mot ", 900), Quotes: many(1, plain(sentence))}, []int{0, 1}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := compose(tc.reply, newVocabulary(nil).in("fr"))
			judged(t, got, "edit", "followup", "message")
			var embeds []int
			var text strings.Builder
			for _, m := range got {
				embeds = append(embeds, len(m.embeds))
				for _, e := range m.embeds {
					text.WriteString(shown(e.Description))
				}
			}
			if diff := cmp.Diff(tc.want, embeds); diff != "" {
				t.Errorf("embeds a message (-want +got):\n%s", diff)
			}
			var want strings.Builder
			for _, q := range tc.reply.Quotes {
				want.WriteString(q.Text)
			}
			if diff := cmp.Diff(want.String(), text.String()); diff != "" {
				t.Errorf("the quotes' words (-want +got):\n%s", diff)
			}
		})
	}
}

func TestComposeKeepsWhatBelongsTogether(t *testing.T) {
	long := strings.Repeat("w ", 300)
	r := bot.Reply{Quotes: many(9, func(i int) bot.Quote {
		return bot.Quote{Frame: strings.Repeat("nom, ", 80+i%2*200), Text: long, Cite: "[1] " + strings.Repeat("aussi ", 20),
			URL: "https://a.example/" + strings.Repeat("p", 300), Permalink: "https://b.example/p/1",
			Buttons: []bot.Button{{Label: strings.Repeat("é", 100), Data: "c:" + string(rune('a'+i))}}}
	})}
	messages := compose(r, newVocabulary(nil).in("en"))
	judged(t, messages, "edit")
	links, buttons, names := 0, 0, 0
	for _, m := range messages {
		for _, e := range m.embeds {
			names += strings.Count(e.Description, "nom, ")
			if e.Color == 0 {
				continue // names alone
			}
			if e.Footer == nil || !strings.HasSuffix(e.Description, "/p/1)") || !strings.Contains(e.Description, "> w w") {
				t.Errorf("an embed without its citation, link or quote: %+v", e)
			}
			links += strings.Count(e.Description, "](https://")
		}
		for _, row := range m.rows {
			buttons += len(row.Components)
		}
	}
	if links != 18 || buttons != 9 || names != 5*79+4*279 { // the last of each frame ends without its blank
		t.Errorf("%d links, %d buttons, %d names", links, buttons, names)
	}
}

func TestQuoteMark(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		start, end int
		want       string
	}{
		{"none", "one two", 0, 0, "> one two"},
		{"middle", "one two three", 4, 7, "> one **two** three"},
		{"over lines", "one\ntwo\nthree", 1, 9, "> o**ne**\n> **two**\n> **t**hree"},
		{"beyond the end", "one", 1, 99, "> o**ne**"},
		{"stars inside", "a*b*c", 1, 4, "> a**\\*b\\***c"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := blockquote(tc.text, tc.start, tc.end); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestEscape(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"plain French", "L’été, « 14.000$ » (...) – dit-il…", "L’été, « 14.000$ » (...) – dit-il…"},
		{"emphasis", "*a* _b_ ~~c~~ `d` ||e||", `\*a\* \_b\_ \~\~c\~\~ \` + "`d\\` " + `\|\|e\|\|`},
		{"mention and time", "<@1> <t:0>", `\<@1> \<t:0>`},
		{"masked link", "[x](https://evil.example)", `\[x\](https://evil.example)`},
		{"heading, list, quote", "# a\n- b\n> c\n1. d\n + e", "\\# a\n\\- b\n\\> c\n1\\. d\n \\+ e"},
		{"none of these inside a line", "a # b - c > d 1. e", "a # b - c > d 1. e"},
		{"address", "see https://a.example/x_y_z.", "see https://a.example/x_y_z."},
		{"backslash", `a\b`, `a\\b`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := escape(tc.in); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestWithAsked(t *testing.T) {
	for _, tc := range []struct{ name, asked, content, want string }{
		{"nothing asked", "", "x", "x"},
		{"nothing said", "who?", "", "-# who?"},
		{"both", " who\n# asked\t*whom*? ", "x", "-# who # asked \\*whom\\*?\nx"},
		{"said anyway", "Ann *Lee*", "Ann \\*Lee\\*: what was said", "Ann \\*Lee\\*: what was said"},
		{"a long question", strings.Repeat("w", 400), "x", "-# " + strings.Repeat("w", 299) + "…\nx"},
		{"no room", "who?", strings.Repeat("x", 1999), strings.Repeat("x", 1999)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := withAsked(tc.asked, tc.content); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestLink(t *testing.T) {
	for _, tc := range []struct{ name, address, want string }{
		{"web", "https://a.example/x", "[Go](https://a.example/x)"},
		{"brackets", "https://a.example/x_(y)", "[Go](https://a.example/x_%28y%29)"},
		{"script", "javascript:alert(1)", ""},
		{"no host", "https:///x", ""},
		{"none", "", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := link("Go", tc.address); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestSplit(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		limit    int
		want     []string
	}{
		{"fits", "abc", 3, []string{"abc"}},
		{"empty", "", 3, nil},
		{"at a blank", "one two three", 8, []string{"one two ", "three"}},
		{"at a line's end", "one two\nthree four", 12, []string{"one two\n", "three four"}},
		{"inside a word", "abcdefgh", 3, []string{"abc", "def", "gh"}},
		{"never inside a character", "👍👍👍", 5, []string{"👍👍", "👍"}},
		{"nor before its accent", "ae\u0301e\u0301", 4, []string{"ae\u0301", "e\u0301"}},
		{"nor inside a family", "ab👩\u200d👧", 6, []string{"ab", "👩\u200d👧"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, split(tc.in, tc.limit, units)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestGolden shows the bodies of a whole reply, as they are sent.
func TestGolden(t *testing.T) {
	for name, reply := range map[string]bot.Reply{
		"answer": quoted(),
		"sources": {Lang: "fr", Lead: "Je réponds à partir de ces 2 articles :", Sources: []bot.Source{
			{N: 1, Label: "afp/nxp, oct. 2019 (fr)", Lines: "Quatre ministres lui demandent…"},
			{N: 2, Label: "Enterprise Magazine, sans date (en)", Lines: "We Will not Open…", URL: "https://a.example/2"},
		}, Suggestions: []bot.Button{{Label: "Qui a refusé ?", Data: "q:1"}}},
		"nearest": {Lang: "fr", Lead: "Les articles ne le disent pas.", Quotes: []bot.Quote{{
			Text: "Il a refusé.\nEncore.", Cite: "[1] x (fr)", Permalink: "https://b.example/p/k3", Nearest: true, MarkStart: 0, MarkEnd: 12,
		}}},
	} {
		t.Run(name, func(t *testing.T) {
			var bodies []body
			for _, m := range compose(reply, newVocabulary(nil).in(reply.Lang)) {
				bodies = append(bodies, newBody(m))
			}
			got, err := json.MarshalIndent(bodies, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", name+".json")
			if *update {
				if err := os.WriteFile(file, append(got, '\n'), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)+"\n"); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzCompose: whatever a reply holds, every message of it is one that Discord takes, and no quote loses a character.
func FuzzCompose(f *testing.F) {
	f.Add("lead", "frame", "quote", "cite", "https://a.example", "label", 3, 5)
	f.Add(strings.Repeat("*", 2500), strings.Repeat("é", 300), strings.Repeat("_👍\n> ", 1000), "[1]", "https://a.example/(", "", 0, 3)
	f.Add("", strings.Repeat("*", 2000), "q", "", "https://a.example/"+strings.Repeat("*", 600), "x", 0, 0)
	f.Add("1. a", "# b", "http://_*_ ** \\", "- c", "javascript:x", "<@1>", -4, 2)
	f.Fuzz(func(t *testing.T, lead, frame, text, cite, url, label string, start, n int) {
		for _, s := range []*string{&lead, &frame, &text, &cite, &label} {
			*s = strings.Map(printable, strings.ToValidUTF8(*s, ""))
		}
		r := bot.Reply{Lead: lead, Note: cite, Suggestions: []bot.Button{{Label: label, Data: "x"}}}
		for range max(1, n%4) {
			r.Quotes = append(r.Quotes, bot.Quote{Frame: frame, Text: text, Cite: cite, URL: url, Permalink: url, MarkStart: start, MarkEnd: start + n,
				Buttons: []bot.Button{{Label: label, Data: "y"}, {Label: label, URL: url}}})
		}
		r.Notice, r.Menu = cite, &bot.Menu{Label: lead, Options: []bot.Button{{Label: frame, Data: "z"}}}
		for i := range n % 32 {
			r.Buttons = append(r.Buttons, bot.Button{Label: label, Data: strings.Repeat("b", i%9) + "0"})
		}
		messages := compose(r, newVocabulary(nil).in("fr"))
		judged(t, messages, "edit", "message", "followup")
		judged(t, polls([]bot.Poll{{Text: text, Options: []string{label, frame}, Data: []string{"x", "y"}}}, r.Buttons[:min(len(r.Buttons), 1)]), "message")
		var got strings.Builder
		for _, m := range messages {
			for _, e := range m.embeds {
				if e.Color != 0 {
					got.WriteString(letters(shown(e.Description)))
				}
			}
		}
		if want := strings.Repeat(letters(text), len(r.Quotes)); got.String() != want {
			t.Errorf("quotes read %q, want %q", got.String(), want)
		}
	})
}

// printable keeps what a reply's texts may hold.
func printable(r rune) rune {
	if r < ' ' && r != '\n' || r == 0x7f {
		return -1
	}
	return r
}

// letters leaves out what the crude reading back by [shown] may confuse with marks.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("*\\> \n", r) {
			return -1
		}
		return r
	}, s)
}
