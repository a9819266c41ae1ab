package main

import (
	"context"
	"fmt"
	"io"

	"disputebot/adapters/console"
	"disputebot/knowledge"
	"disputebot/knowledge/answer"
)

// explained is how many passages --explain shows.
const explained = 5

// explain answers a question and prints what the answer was made of: the words with their weights, the best passages
// with every part of their scores, and what spoke for abstaining.
func explain(ctx context.Context, out io.Writer, engine *answer.Engine, text string) error {
	x, err := engine.Explain(ctx, knowledge.Inquiry{Text: text, Locale: console.Locale()})
	if err != nil {
		return failed(err, "")
	}
	p := &printer{out: out}
	p.line("%s · %s · abstain %v %s", x.Answer.Lang, x.Answer.Kind, x.Answer.Abstain, x.Answer.Reason)
	p.line("act %q, source %q, addressee %q, about %q", x.Answer.Reading.Act, x.Answer.Reading.Source, x.Answer.Reading.Addressee, x.Answer.Reading.About)
	p.line("\nword, its weight, its best match")
	for _, w := range x.Words {
		p.line("  %-20s %6.2f %6.2f", w.Word, w.Weight, w.Best)
	}
	for i, c := range x.Candidates[:min(explained, len(x.Candidates))] {
		p.line("\n%d. %.3f  %s  %s", i+1, c.Score, c.Passage.Article, c.Text)
		p.parts(c.Parts)
	}
	p.line("\ndoubts: an answer is given where they add up to 0 or less")
	p.parts(x.Doubts)
	return p.err
}

// printer writes lines and keeps the first error.
type printer struct {
	out io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.out, format+"\n", args...)
	}
}

// parts prints each part that is not 0 with its weight, and their sum.
func (p *printer) parts(list []answer.Part) {
	sum := 0.0
	for _, part := range list {
		sum += part.Value * part.Weight
		if part.Value != 0 {
			p.line("  %-24s %6.3f × %6.3f = %7.3f", part.Name, part.Value, part.Weight, part.Value*part.Weight)
		}
	}
	p.line("  %-24s %25.3f", "sum", sum)
}
