package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"disputebot/knowledge"
	"disputebot/knowledge/ingest"
)

func articlesCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "articles",
		Short: "Check or list the articles",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return misusef("disputebot articles check, or disputebot articles list", "unknown command %q", "articles "+args[0])
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(
		checkCommand(),
		&cobra.Command{
			Use:   "list",
			Short: "List the articles and what is known about each",
			Args:  arguments(cobra.NoArgs),
			RunE:  withLibrary(listArticles),
		},
	)
	return cmd
}

// withLibrary reads the library for a command that needs no more.
func withLibrary(run func(*cobra.Command, *knowledge.Library) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, _ []string) error {
		c, err := settings(cmd)
		if err != nil {
			return err
		}
		k, err := readLibrary(c, newLogger(cmd.ErrOrStderr(), c))
		if err != nil {
			return err
		}
		library := k.library
		return run(cmd, library)
	}
}

func checkCommand() *cobra.Command {
	var leftOut bool
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Read the articles as a start would, and name every fault",
		Args:  arguments(cobra.NoArgs),
		RunE: withLibrary(func(cmd *cobra.Command, library *knowledge.Library) error {
			if leftOut {
				if err := printLeftOut(cmd); err != nil {
					return err
				}
			}
			_, err := fmt.Fprintf(cmd.OutOrStdout(), "%d articles, %d passages, %d actors: no fault\n",
				len(library.Articles), len(library.Passages), len(library.Actors))
			return err
		}),
	}
	cmd.Flags().BoolVar(&leftOut, "left-out", false, "print what is no part of an article's body, with the rule that found it")
	return cmd
}

// printLeftOut shows a line for every piece of page noise. Nothing in it is ever quoted.
func printLeftOut(cmd *cobra.Command) error {
	c, err := settings(cmd)
	if err != nil {
		return err
	}
	files, languages, err := sources(c)
	if err != nil {
		return err
	}
	report, err := ingest.Check(files, languages)
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	for _, found := range report.Articles {
		for _, drop := range found.Drops {
			text := strings.Join(strings.Fields(drop.Span.Of(found.Article.Text)), " ")
			fmt.Fprintf(table, "%s\t%s\t%s\n", visible(found.Article.ID), drop.Rule, visible(text))
		}
	}
	return table.Flush()
}

func listArticles(cmd *cobra.Command, library *knowledge.Library) error {
	passages := map[string]int{}
	for _, p := range library.Passages {
		passages[p.Article]++
	}
	table := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "ID\tFILE\tLANG\tDATE\tPASSAGES\tPUBLISHER\tTITLE")
	for _, a := range library.Articles {
		row := []string{a.ID, a.File, a.Lang, a.Date, fmt.Sprint(passages[a.ID]), a.Publisher, a.Title}
		for i, cell := range row {
			row[i] = orDash(visible(cell))
		}
		fmt.Fprintln(table, strings.Join(row, "\t"))
	}
	return table.Flush()
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
