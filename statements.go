package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"disputebot/bot"
	"disputebot/knowledge"
)

func statementsCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "statements",
		Short: "List who demanded what from whom, as read out of the articles",
		Args:  arguments(cobra.NoArgs),
		RunE: withLibrary(func(cmd *cobra.Command, library *knowledge.Library) error {
			if asJSON {
				return encodeStatements(cmd.OutOrStdout(), library)
			}
			return printStatements(cmd.OutOrStdout(), library)
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON line a statement")
	return cmd
}

func encodeStatements(out io.Writer, library *knowledge.Library) error {
	texts := textsOf(library)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, s := range library.Statements {
		if err := enc.Encode(bot.NewStatementRecord(s, texts[s.Article])); err != nil {
			return fmt.Errorf("write a statement: %w", err)
		}
	}
	return nil
}

// printStatements shows each as a line of who, whom and act, and the quote below it.
func printStatements(out io.Writer, library *knowledge.Library) error {
	texts := textsOf(library)
	for _, s := range library.Statements {
		who := strings.Join(s.Speaker, ", ")
		if !s.Established {
			who = ""
		}
		head := []string{s.Article, orDash(who) + " → " + orDash(strings.Join(s.Addressee, ", ")), string(s.Act)}
		if s.Polarity != knowledge.Affirmed {
			head = append(head, string(s.Polarity))
		}
		if s.Date != "" {
			head = append(head, s.Date)
		}
		if _, err := fmt.Fprintf(out, "%s\n> %s\n\n", visible(strings.Join(head, " · ")), s.Quote.Of(texts[s.Article])); err != nil {
			return err
		}
	}
	return nil
}

// textsOf are the articles' texts by id.
func textsOf(library *knowledge.Library) map[string]string {
	out := make(map[string]string, len(library.Articles))
	for _, a := range library.Articles {
		out[a.ID] = a.Text
	}
	return out
}
