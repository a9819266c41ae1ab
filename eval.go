package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"disputebot/bot"
	"disputebot/knowledge"
	"disputebot/knowledge/eval"
)

// goldFolder is where the project keeps its own gold.
const goldFolder = "testdata/eval"

// floorsFile, in a gold folder, holds the least that its figures may be.
const floorsFile = "floors.yaml"

// evaluation is what the eval command was asked to do.
type evaluation struct {
	folder string
	asJSON bool
	misses bool
	folds  int
	golden string
	update bool
	floors []string
	fit    bool
}

func evalCommand() *cobra.Command {
	e := evaluation{folder: goldFolder}
	cmd := &cobra.Command{
		Use:   "eval [folder…]",
		Short: "Measure the answers against a folder of gold questions, dialogues and claims",
		Long: "eval asks every question of questions.jsonl and every dialogue of followups.jsonl, reads the claims of the\n" +
			"articles for claims.jsonl, and prints how good they are; noise.jsonl lists what must never be quoted. The folder is\n" +
			goldFolder + " where none is named. The exit code is 1 where a figure is below its floor (--floor, or floors.yaml in\n" +
			"the folder, a line a figure), or where the hits differ from a golden file.\n\n" +
			"With --fit it prints the weights of the answers as knowledge/answer/weights.yaml has them, fitted on the gold of all\n" +
			"folders; a folder that holds articles is asked about those.",
		Example: "  disputebot eval --floor answer@1=0.5\n  disputebot eval --articles articles --golden hits.txt articles\n  disputebot eval --fit --folds 5",
		Args: func(cmd *cobra.Command, args []string) error {
			if e.fit {
				return nil
			}
			return arguments(cobra.MaximumNArgs(1))(cmd, args)
		},
		PreRun: func(_ *cobra.Command, args []string) {
			if len(args) == 1 {
				e.folder = args[0]
			}
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if e.fit {
				return e.runFit(cmd, args)
			}
			return e.run(cmd)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&e.asJSON, "json", false, "print the figures as one JSON object")
	flags.BoolVar(&e.misses, "misses", false, "print a JSON line for each answer that fell short, too")
	flags.IntVar(&e.folds, "folds", 0, "deal the questions into this `number` of folds and print the figures of each, too")
	flags.StringVar(&e.golden, "golden", "", "compare the first hits of every question with a `file`; write it where there is none")
	flags.BoolVar(&e.update, "update", false, "write the golden file anew")
	flags.BoolVar(&e.fit, "fit", false, "fit the weights of the answers on the gold and print them")
	flags.StringArrayVar(&e.floors, "floor", nil, "fail where a figure is less, as in `answer@1=0.5`; may be repeated")
	return cmd
}

// run measures, prints, and only then fails, so that the figures can be read either way.
func (e *evaluation) run(cmd *cobra.Command) error {
	p, err := openParts(cmd)
	if err != nil {
		return err
	}
	defer p.done()
	texts := textsOf(p.library)
	set, floors, err := e.read(texts)
	if err != nil {
		return err
	}
	answers, err := answersOf(cmd.Context(), p.bot, set)
	if err != nil {
		return err
	}
	report := eval.Score(set, answers, claimsOf(p.library, texts), texts)
	if err := e.print(cmd, report, set, answers, texts); err != nil {
		return err
	}
	faults := eval.Below(report.Values(), floors)
	if e.golden != "" {
		faults = append(faults, e.compare(cmd, eval.Golden(append(set.Questions, set.Turns...), answers)))
	}
	if err := errors.Join(faults...); err != nil {
		return failed(err, "")
	}
	return nil
}

// read loads the gold and the floors, and sees that the gold can be met at all.
func (e *evaluation) read(texts map[string]string) (eval.Set, []eval.Floor, error) {
	var none eval.Set
	if e.folds < 0 {
		return none, nil, misusef("--folds 5", "--folds is less than 0")
	}
	if e.update && e.golden == "" {
		return none, nil, misusef("--golden hits.txt --update", "--update needs --golden")
	}
	set, err := eval.Load(os.DirFS(e.folder))
	if err != nil {
		return none, nil, misuse(fmt.Errorf("read the gold of %s: %w", e.folder, err), "a gold folder holds questions.jsonl, followups.jsonl or claims.jsonl")
	}
	if err := eval.Check(set, texts); err != nil {
		return none, nil, misuse(err, "--articles names the folder that the gold belongs to")
	}
	floors, err := floorsOf(e.folder)
	if err != nil {
		return none, nil, misuse(fmt.Errorf("read the floors of %s: %w", e.folder, err), "a line is name: value")
	}
	for _, s := range e.floors {
		f, err := eval.ParseFloor(s)
		if err != nil {
			return none, nil, misuse(err, "")
		}
		floors = append(floors, f)
	}
	return set, floors, nil
}

// floorsOf reads the folder's own floors, if it has any.
func floorsOf(folder string) ([]eval.Floor, error) {
	f, err := os.DirFS(folder).Open(floorsFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return eval.ReadFloors(f)
}

// answersOf asks the bot everything, as people would: the turns of a dialogue one after the other.
func answersOf(ctx context.Context, b *bot.Bot, set eval.Set) ([]eval.Answer, error) {
	at := time.Unix(0, 0).UTC() // the same time for all, so that the same gold gives the same figures
	var out []eval.Answer
	for _, list := range [][]eval.Question{set.Questions, set.Turns} {
		for _, q := range list {
			reply, err := b.Handle(ctx, bot.Question{Command: bot.Ask, Text: q.Text, Locale: q.Lang, Conversation: q.Conversation, Time: at})
			if err != nil {
				return nil, failed(fmt.Errorf("ask %s: %w", q.ID, err), "")
			}
			out = append(out, answerOf(q.ID, reply.Record))
		}
	}
	return out, nil
}

func answerOf(id string, r bot.Record) eval.Answer {
	a := eval.Answer{ID: id, Abstain: r.Abstain, Reply: r.Reply}
	for _, s := range r.Snippets {
		a.Snippets = append(a.Snippets, eval.Snippet{Article: s.Article, Text: s.Text, Span: &knowledge.Span{Start: s.Start, End: s.End}})
	}
	return a
}

// claimsOf are the statements of the articles, as the evaluation compares them.
func claimsOf(library *knowledge.Library, texts map[string]string) []eval.Claim {
	var out []eval.Claim
	for _, s := range library.Statements {
		out = append(out, eval.Claim{
			Article: s.Article, Speaker: s.Speaker, Act: string(s.Act), Addressee: s.Addressee, Quote: s.Quote.Of(texts[s.Article]), Date: s.Date,
		})
	}
	return out
}

// print shows the figures, for people or for a program.
func (e *evaluation) print(cmd *cobra.Command, report eval.Report, set eval.Set, answers []eval.Answer, texts map[string]string) error {
	out := cmd.OutOrStdout()
	var folds *eval.Result
	if e.folds > 0 {
		r := eval.ByFold(set, answers, texts, e.folds)
		folds = &r
	}
	if e.asJSON {
		return json.NewEncoder(out).Encode(struct {
			eval.Report
			Folds *eval.Result `json:"folds,omitempty"`
		}{report, folds})
	}
	fmt.Fprint(out, report)
	if folds != nil {
		fmt.Fprintf(out, "\n%s", folds)
	}
	return e.printMisses(cmd, report)
}

func (e *evaluation) printMisses(cmd *cobra.Command, report eval.Report) error {
	if !e.misses {
		return nil
	}
	enc := json.NewEncoder(cmd.OutOrStdout())
	enc.SetEscapeHTML(false)
	for _, r := range []*eval.Result{report.Questions, report.Turns} {
		if r == nil {
			continue
		}
		for _, m := range r.Misses {
			if err := enc.Encode(m); err != nil {
				return fmt.Errorf("print the misses: %w", err)
			}
		}
	}
	return nil
}

// compare holds the hits against the golden file, or writes it. What differs is printed beside the figures.
func (e *evaluation) compare(cmd *cobra.Command, hits string) error {
	before, err := os.ReadFile(e.golden)
	if e.update || errors.Is(err, fs.ErrNotExist) {
		if err := os.WriteFile(e.golden, []byte(hits), 0o644); err != nil {
			return fmt.Errorf("write the golden file: %w", err)
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the golden file: %w", err)
	}
	changes := eval.Changes(string(before), hits)
	if changes == "" {
		return nil
	}
	fmt.Fprint(cmd.ErrOrStderr(), changes)
	return fmt.Errorf("the hits differ from %s; --update writes it anew", e.golden)
}
