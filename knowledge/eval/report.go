package eval

import (
	"strconv"
	"strings"
)

// Report holds the figures of one folder's gold. What the folder has no gold for is nil.
type Report struct {
	Questions *Result      `json:"questions,omitempty"`
	Turns     *Result      `json:"turns,omitempty"`
	Claims    *ClaimResult `json:"claims,omitempty"`
}

// Score compares everything the bot said and read with a folder's gold. Answers may be in any order.
func Score(s Set, answers []Answer, claims []Claim, articles map[string]string) Report {
	var r Report
	part := func(gold []Question) *Result {
		if len(gold) == 0 {
			return nil
		}
		result := Questions(gold, answersTo(gold, answers), articles, s.Noise)
		return &result
	}
	r.Questions, r.Turns = part(s.Questions), part(s.Turns)
	if len(s.Claims) > 0 {
		result := Claims(s.Claims, claims)
		r.Claims = &result
	}
	return r
}

// answersTo keeps the answers to some of the questions.
func answersTo(gold []Question, answers []Answer) []Answer {
	asked := make(map[string]bool, len(gold))
	for _, g := range gold {
		asked[g.ID] = true
	}
	var out []Answer
	for _, a := range answers {
		if asked[a.ID] {
			out = append(out, a)
		}
	}
	return out
}

// Values lists all figures by name: the questions' as they are ("answer@1"), the others' after "turns." and "claims."
// ("turns.recall@3", "claims.with_act.f1").
func (r Report) Values() map[string]float64 {
	out := map[string]float64{}
	put := func(prefix string, figures map[string]float64) {
		for name, v := range figures {
			out[prefix+name] = v
		}
	}
	if r.Questions != nil {
		put("", r.Questions.Values())
	}
	if r.Turns != nil {
		put("turns.", r.Turns.Values())
	}
	if r.Claims != nil {
		put("claims.", r.Claims.Values())
	}
	return out
}

// String is all the tables, a blank line between them.
func (r Report) String() string {
	var tables []string
	if r.Questions != nil {
		tables = append(tables, r.Questions.String())
	}
	if r.Turns != nil {
		tables = append(tables, r.Turns.String())
	}
	if r.Claims != nil {
		tables = append(tables, r.Claims.String())
	}
	return strings.Join(tables, "\n")
}

// ByFold groups the figures of questions and turns by the folds of [Folds], "fold:1" to "fold:k" after "overall", so that
// one sees how far a figure depends on the questions that happened to be asked.
func ByFold(s Set, answers []Answer, articles map[string]string, k int) Result {
	all := append(append([]Question(nil), s.Questions...), s.Turns...)
	out := Questions(all, answers, articles, s.Noise)
	out.Groups = out.Groups[:1]
	for i, fold := range Folds(all, k) {
		if len(fold) == 0 {
			continue
		}
		r := Questions(fold, answersTo(fold, answers), articles, s.Noise)
		out.Groups = append(out.Groups, Group{Name: "fold:" + strconv.Itoa(i+1), Figures: r.Overall()})
	}
	return out
}
