package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"disputebot/bot"
	"disputebot/knowledge"
)

func statementsCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "statements",
		Short: "List who demanded, refused, promised what of whom, as the articles tell it",
		Args:  arguments(cobra.NoArgs),
		RunE: withLibrary(func(cmd *cobra.Command, library *knowledge.Library) error {
			if asJSON {
				return printStatementRecords(cmd, library)
			}
			return printStatements(cmd, library)
		}),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON line a statement")
	return cmd
}

// texts are the articles' texts by id.
func texts(library *knowledge.Library) map[string]string {
	out := map[string]string{}
	for _, a := range library.Articles {
		out[a.ID] = a.Text
	}
	return out
}

func printStatementRecords(cmd *cobra.Command, library *knowledge.Library) error {
	by := texts(library)
	out := json.NewEncoder(cmd.OutOrStdout())
	out.SetEscapeHTML(false)
	for _, s := range library.Statements {
		if err := out.Encode(bot.NewStatementRecord(s, by[s.Article])); err != nil {
			return fmt.Errorf("write a statement: %w", err)
		}
	}
	return nil
}

func printStatements(cmd *cobra.Command, library *knowledge.Library) error {
	by := texts(library)
	for _, s := range library.Statements {
		speaker := strings.Join(s.Speaker, ", ")
		if !s.Established {
			speaker = "?"
		}
		to := ""
		if len(s.Addressee) > 0 {
			to = " > " + strings.Join(s.Addressee, ", ")
		}
		_, err := fmt.Fprintf(cmd.OutOrStdout(), "%s  %s%s  %s (%s)  %s\n", s.Article, visible(speaker), visible(to), s.Act, s.Polarity, visible(s.Quote.Of(by[s.Article])))
		if err != nil {
			return fmt.Errorf("write a statement: %w", err)
		}
	}
	return nil
}
