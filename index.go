package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

func indexCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "index",
		Short: "Build the index",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return misusef("disputebot index build", "unknown command %q", "index "+args[0])
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "build",
		Short: "Build the index in the data folder, so that a start finds it ready",
		Args:  arguments(cobra.NoArgs),
		RunE:  func(cmd *cobra.Command, _ []string) error { return buildIndex(cmd) },
	})
	return cmd
}

func buildIndex(cmd *cobra.Command) error {
	c, err := settings(cmd)
	if err != nil {
		return err
	}
	if c.Data == "" {
		return misusef("name one with --data", "there is no data folder to keep an index in")
	}
	k, err := readLibrary(c, newLogger(cmd.ErrOrStderr(), c))
	if err != nil {
		return err
	}
	index, err := openIndex(cmd.Context(), c, k.library, k.languages, newLogger(cmd.ErrOrStderr(), c))
	if err != nil {
		return err
	}
	if err := index.Close(); err != nil {
		return fmt.Errorf("close the index: %w", err)
	}
	if !index.Kept() {
		return failed(errors.New("the index could not be written; the log says why"), "see that "+c.Data+" is a folder one can write to")
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%d passages of %d articles in %s\n", len(k.library.Passages), len(k.library.Articles), indexFolder(c))
	return err
}
