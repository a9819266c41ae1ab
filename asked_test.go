package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge/eval"
)

// How people ask for an act of one, and for one that is done to another.
var asking = map[string]struct{ alone, of []string }{
	"demand":   {[]string{"what does %s want?", "que réclame %s ?"}, []string{"what is %s asking of %s?", "%s veut quoi de %s", "what did %s demand from %s?", "qu'est ce que %s demande à %s ?"}},
	"refuse":   {[]string{"what did %s refuse?", "%s refuse de faire quoi", "what is %s refusing to do", "qu'a refusé %s ?"}, nil},
	"accuse":   {nil, []string{"what does %s accuse %s of?", "de quoi %s accuse %s ?", "what are %s's accusations against %s", "que reproche %s à %s"}},
	"threaten": {[]string{"what did %s threaten?"}, []string{"de quoi %s menace %s ?"}},
	"promise":  {[]string{"what did %s promise?", "qu'a promis %s ?", "what has %s pledged to do", "%s s'engage à quoi"}, nil},
	"defend":   {[]string{"how does %s defend itself?", "comment %s se défend ?"}, nil},
	"oblige":   {nil, []string{"what did %s order %s to do?", "à quoi %s oblige %s ?"}},
	"warn":     {[]string{"what did %s warn about?", "contre quoi %s met en garde ?"}, nil},
	"agree":    {[]string{"what did %s agree to?", "qu'a accepté %s ?"}, nil},
}

// Whoever asks for an act that an article tells, in the plainest words, gets the sentence that tells it; and is not told of it where others
// did it. The questions are made from the claims, so that an answer which no claim holds counts as wrong: the floors are what was reached.
func TestEveryClaimCanBeAskedFor(t *testing.T) {
	for folder, floors := range map[string]struct{ answered, declined float64 }{
		"novel": {.70, .70}, "fresh": {.63, .95}, "later": {.64, .80},
	} {
		t.Run(folder, func(t *testing.T) {
			f, err := os.Open(filepath.Join("testdata", "eval", folder, "claims.jsonl"))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			claims, err := eval.ReadClaims(f)
			if err != nil {
				t.Fatal(err)
			}
			if got := rateOf(t, folder, asked(claims), "answer@1"); got < floors.answered {
				t.Errorf("answer@1 is %.3f, below %.2f", got, floors.answered)
			}
			if got := rateOf(t, folder, askedOfOthers(claims), "abstain_recall"); got < floors.declined {
				t.Errorf("abstain_recall is %.3f, below %.2f", got, floors.declined)
			}
		})
	}
}

// gold is a line of questions.jsonl.
type gold struct {
	ID      string      `json:"id"`
	Lang    string      `json:"lang"`
	Text    string      `json:"text"`
	Kind    string      `json:"kind"`
	Gold    []goldQuote `json:"gold"`
	Abstain bool        `json:"abstain"`
}

type goldQuote struct {
	Article string `json:"article"`
	Quote   string `json:"quote"`
}

// asked are the questions for every act of the claims, each answered by all claims of it that name the other or nobody.
func asked(claims []eval.Claim) []gold {
	var out []gold
	for _, c := range claims {
		var quotes []goldQuote
		for _, o := range claims {
			if o.Act == c.Act && meet(o.Speaker, c.Speaker) && (len(c.Addressee)*len(o.Addressee) == 0 || meet(o.Addressee, c.Addressee)) {
				quotes = append(quotes, goldQuote{o.Article, o.Quote})
			}
		}
		for _, text := range wordings(c.Act, c.Speaker, c.Addressee) {
			out = append(out, gold{Lang: langOf(text), Text: text, Kind: c.Act, Gold: quotes})
		}
	}
	return numbered(out)
}

// askedOfOthers are the questions for acts of those who only do them to others than the one named.
func askedOfOthers(claims []eval.Claim) []gold {
	var out []gold
	for _, c := range claims {
		var others []string
		for _, o := range claims {
			if o.Article == c.Article {
				others = append(others, append(slices.Clone(o.Speaker), o.Addressee...)...)
			}
		}
		open := len(c.Speaker) == 0
		for _, o := range claims {
			if o.Article == c.Article && meet(o.Speaker, c.Speaker) && o.Act != "state" {
				open = open || len(o.Addressee) == 0
				others = slices.DeleteFunc(others, func(name string) bool { return slices.Contains(append(o.Addressee, c.Speaker...), name) })
			}
		}
		slices.Sort(others)
		others = slices.Compact(others)
		if open {
			continue
		}
		for _, other := range others[:min(len(others), 3)] {
			for _, text := range wordings(c.Act, c.Speaker, []string{other}) {
				if strings.Contains(text, other) {
					out = append(out, gold{Lang: langOf(text), Text: text, Kind: "false_premise", Abstain: true})
				}
			}
		}
	}
	return numbered(out)
}

// wordings are the ways to ask for an act.
func wordings(act string, by, to []string) []string {
	if len(by) == 0 {
		return nil
	}
	var out []string
	for _, w := range asking[act].of {
		if len(to) > 0 {
			out = append(out, fmt.Sprintf(w, by[0], to[0]))
		}
	}
	for _, w := range asking[act].alone {
		if len(out) == 0 || len(asking[act].of) == 0 {
			out = append(out, fmt.Sprintf(w, by[0]))
		}
	}
	return out
}

func langOf(text string) string {
	if strings.HasPrefix(text, "what ") || strings.HasPrefix(text, "how ") {
		return "en"
	}
	return "fr"
}

func meet(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// numbered are the questions, each once.
func numbered(list []gold) []gold {
	seen := map[string]bool{}
	var out []gold
	for _, g := range list {
		if !seen[g.Text] {
			seen[g.Text] = true
			g.ID = fmt.Sprintf("a%04d", len(out))
			out = append(out, g)
		}
	}
	return out
}

// rateOf asks the questions over the articles of a folder and gives one of the figures.
func rateOf(t *testing.T, folder string, questions []gold, figure string) float64 {
	t.Helper()
	dir := t.TempDir()
	var lines strings.Builder
	for _, g := range questions {
		line, err := json.Marshal(g)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&lines, "%s\n", line)
	}
	if err := os.WriteFile(filepath.Join(dir, "questions.jsonl"), []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	command := rootCommand()
	command.SetOut(&out)
	command.SetArgs([]string{"eval", "--json", "--articles", filepath.Join("testdata", "eval", folder), dir})
	if err := command.ExecuteContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	var report struct{ Questions map[string]map[string]float64 }
	if err := json.Unmarshal([]byte(out.String()), &report); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d questions, %s %.3f", len(questions), figure, report.Questions["overall"][figure])
	return report.Questions["overall"][figure]
}
