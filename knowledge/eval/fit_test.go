package eval_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge/eval"
)

// madeUp is a gold of n questions whose good passage has the greater second part, whatever the first, and of as many that
// ask to abstain, which the second doubt tells.
func madeUp(n int) []eval.Case {
	random := rand.New(rand.NewPCG(1, 2))
	var out []eval.Case
	for i := range n {
		out = append(out,
			eval.Case{
				Question: eval.Question{ID: fmt.Sprintf("a%d", i)},
				Rows:     [][]float64{{random.Float64(), .1}, {random.Float64(), .3}, {random.Float64(), .2}, {random.Float64(), 0}},
				Good:     []bool{false, true, false, false},
				Doubts:   []float64{1, .2 * random.Float64()},
			},
			eval.Case{
				Question: eval.Question{ID: fmt.Sprintf("b%d", i), Abstain: true},
				Doubts:   []float64{1, .8 + .2*random.Float64()},
			})
	}
	return out
}

// misled ranks by the part that tells nothing and never abstains.
var misled = eval.Weights{Rank: []float64{1, 0}, Doubt: []float64{-1, 0}}

func TestFitFindsWhatTheGoldGoesBy(t *testing.T) {
	cases := madeUp(40)
	before := eval.Try(cases, misled)
	if before.AnswerAt1 > .5 || before.AbstainRecall != 0 {
		t.Fatalf("the weights before are too good to show anything: %+v", before)
	}
	w := eval.Fit(cases, misled)
	got := eval.Try(cases, w)
	if got.AnswerAt1 < before.AnswerAt1+.2 || got.AbstainRecall != 1 || got.AbstainPrecision != 1 {
		t.Errorf("after the fit: %+v, before: %+v", got, before)
	}
	if w.Rank[1] <= misled.Rank[1] || w.Doubt[1] <= misled.Doubt[1] {
		t.Errorf("weights moved the wrong way: %+v", w)
	}
	if diff := cmp.Diff(w, eval.Fit(madeUp(40), misled)); diff != "" {
		t.Errorf("two fits differ (-first +second):\n%s", diff)
	}
	if diff := cmp.Diff([]float64{1, 0}, misled.Rank); diff != "" {
		t.Errorf("the fit wrote into the weights before (-want +got):\n%s", diff)
	}
}

func TestFitLeavesWeightsWithoutGold(t *testing.T) {
	settled := []eval.Case{{Question: eval.Question{ID: "hello", Abstain: true}, Abstained: true}}
	if diff := cmp.Diff(misled, eval.Fit(settled, misled)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := eval.Try(settled, misled); got.AbstainRecall != 1 || got.AbstainPrecision != 1 {
		t.Errorf("a settled case is no abstention: %+v", got)
	}
}

func TestTry(t *testing.T) {
	rows := [][]float64{{.1, 0}, {.2, 0}, {.3, 0}, {.4, 0}}
	question := func(good ...bool) eval.Case {
		return eval.Case{Question: eval.Question{ID: "q"}, Rows: rows, Good: good, Doubts: []float64{1, 0}}
	}
	doubted := question(false, false, false, true)
	doubted.Doubts = []float64{-1, 0}
	for _, c := range []struct {
		name       string
		in         eval.Case
		first, top float64
	}{
		{"the best is good", question(false, false, false, true), 1, 1},
		{"the third is good", question(false, true, false, false), 0, 1},
		{"the fourth is good", question(true, false, false, false), 0, 0},
		{"abstained from", doubted, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := eval.Try([]eval.Case{c.in}, misled)
			if got.AnswerAt1 != c.first || got.RecallAt3 != c.top {
				t.Errorf("answer@1 %v, recall@3 %v; want %v, %v", got.AnswerAt1, got.RecallAt3, c.first, c.top)
			}
		})
	}
}

func TestTryFoldsMeasuresEachQuestionOnce(t *testing.T) {
	got := eval.TryFolds(madeUp(20), misled, 5)
	if got.N != 40 || got.Answerable != 20 || got.GoldAbstain != 20 {
		t.Errorf("%d questions, %d answerable, %d to abstain from", got.N, got.Answerable, got.GoldAbstain)
	}
	if got.AbstainRecall != 1 || got.AnswerAt1 < .5 {
		t.Errorf("folds of one kind should be as good as the whole: %+v", got)
	}
}

func TestAccepts(t *testing.T) {
	q := eval.Question{Gold: []eval.Quote{{Article: "a", Quote: "The quarry refused to stop."}}}
	if !q.Accepts(eval.Snippet{Article: "a", Text: "The quarry refused to stop."}) || q.Accepts(eval.Snippet{Article: "b", Text: "The quarry refused to stop."}) {
		t.Error("the gold quote is accepted in its own article alone")
	}
}
