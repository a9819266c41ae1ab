package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"disputebot/bot/store"
	"disputebot/config"
	"disputebot/knowledge"
	"disputebot/knowledge/answer"
	"disputebot/knowledge/eval"
)

// fitting is the gold as fitting needs it, and the weights that the engine has.
type fitting struct {
	cases  []eval.Case
	ranks  []answer.Part // the names and weights of a score's parts
	doubts []answer.Part
}

// runFit fits the weights on the gold of some folders and prints them as knowledge/answer/weights.yaml has them.
func (e *evaluation) runFit(cmd *cobra.Command, folders []string) error {
	if e.asJSON || e.misses || e.golden != "" || len(e.floors) > 0 {
		return misusef("--fit --folds 5", "--fit goes with --folds alone")
	}
	if e.folds < 0 {
		return misusef("--folds 5", "--folds is less than 0")
	}
	c, err := settings(cmd)
	if err != nil {
		return err
	}
	if len(folders) == 0 {
		folders = []string{goldFolder, path.Join(goldFolder, "novel")}
	}
	var f fitting
	for _, folder := range folders {
		if err := f.read(cmd, c, folder); err != nil {
			return err
		}
	}
	if len(f.ranks) == 0 {
		return failed(errors.New("no question looked at any passage, there is nothing to fit"), "")
	}
	return f.print(cmd.OutOrStdout(), e.folds)
}

// read asks the questions and dialogues of a folder: of the articles in it, or where it has none, of those that the configuration names,
// or of those in the folder that it lies in.
func (f *fitting) read(cmd *cobra.Command, c config.Config, folder string) error {
	set, err := eval.Load(os.DirFS(folder))
	if err != nil {
		return misuse(fmt.Errorf("read the gold of %s: %w", folder, err), "a gold folder holds questions.jsonl or followups.jsonl")
	}
	folders := []string{folder}
	if c.Articles == "" {
		folders = append(folders, filepath.Dir(filepath.Clean(folder)))
	}
	for _, of := range folders {
		own, err := holdsArticles(os.DirFS(of))
		if err != nil {
			return failed(fmt.Errorf("read %s: %w", of, err), "")
		}
		if own {
			c.Articles = of
			break
		}
	}
	p, err := open(cmd.Context(), c, store.NewMemory(), newLogger(cmd.ErrOrStderr(), c))
	if err != nil {
		return err
	}
	defer p.done()
	if err := eval.Check(set, textsOf(p.library)); err != nil {
		return misuse(err, "--articles names the folder that the gold belongs to")
	}
	return f.ask(cmd.Context(), p.engine, slices.Concat(set.Questions, set.Turns), folder)
}

func holdsArticles(folder fs.FS) (bool, error) {
	for _, pattern := range []string{"*.txt", "*.md", "*.html"} {
		if found, err := fs.Glob(folder, pattern); err != nil || len(found) > 0 {
			return len(found) > 0, err
		}
	}
	return false, nil
}

// ask has every question explained, a dialogue's turns one after the other. Ids are made unlike those of other folders.
func (f *fitting) ask(ctx context.Context, engine *answer.Engine, questions []eval.Question, folder string) error {
	before := map[string]*knowledge.Reading{}
	for _, q := range questions {
		x, err := engine.Explain(ctx, knowledge.Inquiry{Text: q.Text, Locale: q.Lang, Previous: before[q.Conversation]})
		if err != nil {
			return failed(fmt.Errorf("ask %s: %w", q.ID, err), "")
		}
		if q.Conversation != "" {
			if !forgotten(x.Answer.Reason) {
				before[q.Conversation] = &x.Answer.Reading
			}
			q.Conversation = path.Join(folder, q.Conversation)
		}
		q.ID = path.Join(folder, q.ID)
		f.add(q, x)
	}
	return nil
}

// forgotten tells whether a follow-up leans on the question before one that ended so, as the bot does it.
func forgotten(r knowledge.Reason) bool {
	return slices.Contains([]knowledge.Reason{knowledge.SmallTalk, knowledge.Instruction, knowledge.Unreadable, knowledge.OffTopic}, r)
}

func (f *fitting) add(q eval.Question, x answer.Explanation) {
	c := eval.Case{Question: q}
	for _, candidate := range x.Candidates {
		f.ranks = candidate.Parts
		c.Rows = append(c.Rows, values(candidate.Parts))
		c.Good = append(c.Good, q.Accepts(eval.Snippet{Article: candidate.Passage.Article, Text: candidate.Text}))
	}
	f.doubts = x.Doubts
	if x.Weighed {
		c.Doubts = values(x.Doubts)
	}
	c.Abstained = x.Answer.Abstain
	f.cases = append(f.cases, c)
}

func values(list []answer.Part) []float64 {
	out := make([]float64, len(list))
	for i, p := range list {
		out[i] = p.Value
	}
	return out
}

func weights(list []answer.Part) []float64 {
	out := make([]float64, len(list))
	for i, p := range list {
		out[i] = p.Weight
	}
	return out
}

// print writes the fitted weights, with the figures as comments.
func (f *fitting) print(out io.Writer, folds int) error {
	now := eval.Weights{Rank: weights(f.ranks), Doubt: weights(f.doubts)}
	w := eval.Fit(f.cases, now)
	p := &printer{out: out}
	p.figures("with the weights as they are", eval.Try(f.cases, now))
	p.figures("with those below, on what they were fitted on", eval.Try(f.cases, w))
	if folds > 0 {
		none := eval.Weights{Rank: make([]float64, len(f.ranks)), Doubt: make([]float64, len(f.doubts))}
		p.figures(fmt.Sprintf("%d folds, fitted from zero on all but the one measured", folds), eval.TryFolds(f.cases, none, folds))
		p.figures(fmt.Sprintf("%d folds, fitted from the weights as they are", folds), eval.TryFolds(f.cases, now, folds))
	}
	p.line("rank:")
	for i, part := range f.ranks {
		p.line("  %s: %.3f", part.Name, w.Rank[i])
	}
	p.line("doubt:")
	for i, part := range f.doubts {
		p.line("  %s: %.3f", part.Name, w.Doubt[i])
	}
	return p.err
}

// figures prints figures as a comment.
func (p *printer) figures(what string, f eval.Figures) {
	p.line("# %s: answer@1 %.3f, recall@3 %.3f of %d; abstention precision %.3f, recall %.3f of %d",
		what, f.AnswerAt1, f.RecallAt3, f.Answerable, f.AbstainPrecision, f.AbstainRecall, f.GoldAbstain)
}
