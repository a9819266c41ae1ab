package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
)

// The exit codes; scripts rely on them.
const (
	exitDone   = 0
	exitFailed = 1 // something failed, or some of the input could not be read; the rest was done
	exitMisuse = 2 // the command line or the configuration cannot be meant
)

// failure is an error that knows what to do next.
type failure struct {
	err  error
	hint string // the next step, "" where none is known
	code int
}

// Error is the wrapped error's.
func (f *failure) Error() string { return f.err.Error() }

// Unwrap is the wrapped error.
func (f *failure) Unwrap() error { return f.err }

func failed(err error, hint string) error { return &failure{err, hint, exitFailed} }

func misuse(err error, hint string) error { return &failure{err, hint, exitMisuse} }

func misusef(hint, format string, args ...any) error {
	return misuse(fmt.Errorf(format, args...), hint)
}

// arguments turns a fault that cobra finds in the arguments into a misuse.
func arguments(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return misuse(err, "usage: "+cmd.UseLine())
		}
		return nil
	}
}

// report prints an error, a line for each of its faults, and what to do about it. It returns the exit code.
func report(w io.Writer, err error) int {
	if err == nil {
		return exitDone
	}
	f := &failure{err: err, code: exitFailed}
	errors.As(err, &f)
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintf(w, "error: %s\n", visible(strings.TrimSpace(line)))
	}
	if f.hint != "" {
		fmt.Fprintf(w, "hint: %s\n", visible(f.hint))
	}
	return f.code
}

// visible shows control characters, which a file's name or an argument may hold, instead of sending them to a terminal.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
