package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"disputebot/adapters"
	"disputebot/adapters/console"
	"disputebot/bot"
)

func askCommand() *cobra.Command {
	var asJSON, why bool
	var questions string
	cmd := &cobra.Command{
		Use:   "ask [question]",
		Short: "Ask one question, or, without one, hold a conversation",
		Long: "ask prints the reply to one question. Without a question it holds a conversation on the terminal.\n\n" +
			"--questions reads JSON Lines: each has an id and a text, may have a lang, and may have a conversation that\n" +
			"ties lines together; a line with turns instead of a text is a conversation of its own, answered as id.1,\n" +
			"id.2, … A line that cannot be read is reported with its number; the others are answered, and the exit code is 1.",
		Example: `  disputebot ask "Who asked for what?"` + "\n  disputebot ask --questions questions.jsonl > answers.jsonl",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 && questions != "" {
				return misusef("leave one of them out", "a question and --questions exclude each other")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := openParts(cmd)
			if err != nil {
				return err
			}
			defer p.done()
			switch {
			case questions != "":
				return askAll(cmd, p.bot, questions)
			case len(args) == 0 && asJSON:
				return misusef(`disputebot ask --json "…"`, "--json needs a question")
			case len(args) == 0 && why:
				return misusef(`disputebot ask --explain "…"`, "--explain needs a question")
			case why:
				return explain(cmd.Context(), cmd.OutOrStdout(), p.engine, strings.Join(args, " "))
			case len(args) == 0:
				return console.Run(cmd.Context(), cmd.InOrStdin(), cmd.OutOrStdout(), p.bot)
			}
			return askOne(cmd.Context(), cmd.OutOrStdout(), p.bot, strings.Join(args, " "), asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON line")
	cmd.Flags().BoolVar(&why, "explain", false, "print the parts of every score instead of the reply")
	cmd.Flags().StringVar(&questions, "questions", "", "answer the JSON Lines of a `file`, - for standard input")
	return cmd
}

func askOne(ctx context.Context, out io.Writer, b *bot.Bot, text string, asJSON bool) error {
	question := adapters.Typed(b, text, console.Locale())
	question.Time = time.Now()
	if !asJSON {
		if err := console.Once(ctx, out, b, question); err != nil {
			return failed(err, "")
		}
		return nil
	}
	reply, err := b.Handle(ctx, question)
	if err != nil {
		return failed(err, "")
	}
	return writeRecord(out, "", reply.Record)
}

// writeRecord prints a reply as one line for a machine.
func writeRecord(out io.Writer, id string, record bot.Record) error {
	record.ID = id
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(record); err != nil {
		return fmt.Errorf("write the answer: %w", err)
	}
	return nil
}

// askAll answers the questions of a file, each as soon as it is read.
func askAll(cmd *cobra.Command, b *bot.Bot, path string) error {
	in := cmd.InOrStdin()
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return misuse(fmt.Errorf("read the questions: %w", err), "--questions names a file of JSON Lines, or - for standard input")
		}
		defer file.Close()
		in = file
	}
	list := &questionList{bot: b, in: in, out: cmd.OutOrStdout(), faults: cmd.ErrOrStderr(), now: time.Now()}
	return list.answer(cmd.Context())
}
