package main

import (
	"context"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"disputebot/config"
)

func main() { os.Exit(run()) }

// run is the program; what it returns is the exit code.
func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	return report(os.Stderr, rootCommand().ExecuteContext(ctx))
}

func rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "disputebot",
		Short: "Answer questions about a public dispute, only with quoted sentences",
		Long: "disputebot answers questions about a public dispute in French or English, only with sentences that\n" +
			"stand in its articles, byte for byte, each with its source.\n\n" +
			"Exit codes: 0 done; 1 something failed, or a line could not be read; 2 wrong usage or configuration.",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          knownCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SuggestionsMinimumDistance = 2
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return misuse(err, "see "+cmd.CommandPath()+" --help")
	})
	flags := root.PersistentFlags()
	flags.String("config", "", "the configuration `file`; config/example.yaml explains every key")
	setting(flags, "articles", "articles", "", "the `folder` of articles to answer from, instead of the built-in ones")
	setting(flags, "data", "data", "", "the `folder` for what outlives a restart; without one everything lives in memory")
	setting(flags, "log-level", "log.level", config.Default().Log.Level, "debug, info, warn or error")
	setting(flags, "log-format", "log.format", config.Default().Log.Format, "text or json")
	root.AddCommand(
		askCommand(), serveCommand(), articlesCommand(), statementsCommand(), indexCommand(), evalCommand(), versionCommand(),
		healthcheckCommand(), gapsCommand(),
	)
	return root
}

// knownCommand is asked only where the first argument is no command.
func knownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if strings.ContainsAny(args[0], " ?") {
		return misusef(`ask it: disputebot ask "…"`, "%q is a question, not a command", args[0])
	}
	hint := "see disputebot --help"
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		hint = "did you mean disputebot " + near[0] + "?"
	}
	return misusef(hint, "unknown command %q", args[0])
}

// keyOf is the annotation under which a flag keeps the key of the setting it gives.
const keyOf = "key"

// setting makes a flag that gives the value of a key of package config.
func setting(flags *pflag.FlagSet, name, key, value, usage string) {
	flags.String(name, value, usage)
	if err := flags.SetAnnotation(name, keyOf, []string{key}); err != nil {
		panic("main: " + err.Error())
	}
}

// settings loads the configuration as the command's flags and the environment have it.
func settings(cmd *cobra.Command) (config.Config, error) {
	sources := config.Sources{Env: os.Environ(), Flags: map[string]string{}}
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if key := f.Annotations[keyOf]; len(key) == 1 {
			sources.Flags[key[0]] = f.Value.String()
		}
		if f.Name == "config" {
			sources.File = f.Value.String()
		}
	})
	c, err := config.Load(sources)
	if err != nil {
		return c, misuse(err, "config/example.yaml explains every key; a variable is DISPUTEBOT_ and the key in capitals")
	}
	return c, nil
}
