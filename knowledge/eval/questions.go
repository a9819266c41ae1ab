package eval

import (
	"encoding/json"
	"sort"
	"strconv"
	"strings"
)

// Figures say how good a group of answers is. Shares are in [0,1] and 0 where there is nothing to share out; the counts
// beside them tell which those are. The names in JSON are the scripts'.
type Figures struct {
	N                int     `json:"n"`
	Answered         int     `json:"answered"`   // questions that got any answer, be it an abstention
	Answerable       int     `json:"answerable"` // questions that the articles answer
	AnswerAt1        float64 `json:"answer@1"`
	RecallAt3        float64 `json:"recall@3"`
	MustInclude      float64 `json:"must_include"`
	MustN            int     `json:"must_n"`
	Forbid           float64 `json:"forbid"` // share of the replies that hold nothing forbidden
	ForbidN          int     `json:"forbid_n"`
	AbstainPrecision float64 `json:"abstain_precision"`
	AbstainRecall    float64 `json:"abstain_recall"`
	GoldAbstain      int     `json:"gold_abstain"`
	Abstained        int     `json:"abstained"`
	AbstainAny       int     `json:"abst_any"` // Abstained and GoldAbstain together: 0 means that no abstention was due or made
	FalseAbstain     float64 `json:"false_abstain"`
	Verbatim         float64 `json:"verbatim"`
	Snippets         int     `json:"snippets"`
	Offsets          float64 `json:"offsets"`
	OffsetsN         int     `json:"offsets_n"`
	Noise            float64 `json:"noise"` // lower is better
}

// Group is the figures of some of the questions: "overall", "kind:who", "lang:fr", "crosslingual:yes".
type Group struct {
	Name    string
	Figures Figures
}

// Result is how good the answers to a set of questions are.
type Result struct {
	Groups  []Group // "overall" first, then by name
	Unknown int     // answers to questions that are not in the gold
	Misses  []Miss  // in the gold's order
}

// Miss is a question whose answer fell short somewhere.
type Miss struct {
	ID          string  `json:"id"`
	Text        string  `json:"text"`
	AnswerAt1   bool    `json:"answer@1"`
	RecallAt3   bool    `json:"recall@3"`
	Must        bool    `json:"must"`
	GoldAbstain bool    `json:"gold_abstain"`
	Abstain     bool    `json:"abstain"`
	Got         []Quote `json:"got"` // the first three snippets
}

// Overall is the figures of all questions.
func (r Result) Overall() Figures { return r.Groups[0].Figures }

// MarshalJSON writes the figures by group name.
func (r Result) MarshalJSON() ([]byte, error) {
	out := make(map[string]Figures, len(r.Groups))
	for _, g := range r.Groups {
		out[g.Name] = g.Figures
	}
	return json.Marshal(out)
}

// Questions compares answers with gold questions. Articles holds each article's text by id, without which no snippet
// counts as verbatim. Of two answers with one id the first counts.
func Questions(gold []Question, answers []Answer, articles map[string]string, noise []Noise) Result {
	first, unknown := index(gold, answers)
	groups := map[string]*counts{"overall": {}}
	r := Result{Unknown: unknown}
	for _, g := range gold {
		a := first[g.ID]
		c := judge(g, a, articles, noise)
		for _, name := range groupNames(g) {
			if groups[name] == nil {
				groups[name] = new(counts)
			}
			groups[name].add(c)
		}
		if c.short() {
			r.Misses = append(r.Misses, miss(g, a, c))
		}
	}
	r.Groups = sorted(groups)
	return r
}

// index finds the first answer to each question, and counts the ids that no question has.
func index(gold []Question, answers []Answer) (first map[string]*Answer, unknown int) {
	asked := make(map[string]bool, len(gold))
	for _, g := range gold {
		asked[g.ID] = true
	}
	first = make(map[string]*Answer, len(answers))
	for i, a := range answers {
		if first[a.ID] != nil {
			continue
		}
		first[a.ID] = &answers[i]
		if !asked[a.ID] {
			unknown++
		}
	}
	return first, unknown
}

func groupNames(g Question) []string {
	names := []string{"overall", "kind:" + g.Kind, "lang:" + g.Lang}
	if g.Abstain || g.Crosslingual == nil {
		return names
	}
	if *g.Crosslingual {
		return append(names, "crosslingual:yes")
	}
	return append(names, "crosslingual:no")
}

func sorted(groups map[string]*counts) []Group {
	out := make([]Group, 0, len(groups))
	for name, c := range groups {
		out = append(out, Group{name, c.figures()})
	}
	sort.Slice(out, func(i, j int) bool {
		if a, b := out[i].Name == "overall", out[j].Name == "overall"; a != b {
			return a
		}
		return out[i].Name < out[j].Name
	})
	return out
}

func miss(g Question, a *Answer, c counts) Miss {
	m := Miss{
		ID: g.ID, Text: g.Text, AnswerAt1: c.first == 1, RecallAt3: c.three == 1, Must: c.must == 1,
		GoldAbstain: g.Abstain, Abstain: c.abstained == 1, Got: []Quote{},
	}
	if a == nil {
		return m
	}
	for _, s := range a.Snippets[:min(3, len(a.Snippets))] {
		m.Got = append(m.Got, Quote{Article: s.Article, Quote: firstRunes(s.Text, 120)})
	}
	return m
}

// String is the table of the figures, a group a line; "-" stands where there was nothing to measure.
func (r Result) String() string {
	var b strings.Builder
	row := func(name, n string, cells []string) {
		b.WriteString(pad(name, -20) + " " + pad(n, 4))
		for _, c := range cells {
			b.WriteString(" " + pad(c, 7))
		}
		b.WriteByte('\n')
	}
	b.WriteString("questions " + strconv.Itoa(r.Overall().N) + ", answers given " + strconv.Itoa(r.Overall().Answered) + ", of unknown id " + strconv.Itoa(r.Unknown) + "\n")
	row("", "n", []string{"ans@1", "rec@3", "must", "forbid", "abstP", "abstR", "falseA", "verbat", "offset", "noise"})
	for _, g := range r.Groups {
		f := g.Figures
		row(g.Name, strconv.Itoa(f.N), []string{
			cell(f.AnswerAt1, f.Answerable), cell(f.RecallAt3, f.Answerable), cell(f.MustInclude, f.MustN), cell(f.Forbid, f.ForbidN),
			cell(f.AbstainPrecision, f.AbstainAny), cell(f.AbstainRecall, f.GoldAbstain), cell(f.FalseAbstain, f.Answerable),
			cell(f.Verbatim, f.Snippets), cell(f.Offsets, f.OffsetsN), cell(f.Noise, f.Snippets),
		})
	}
	return b.String()
}
