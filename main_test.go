package main

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the replies that README.md shows")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"disputebot": func() { os.Exit(run()) }})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script", Setup: neutral, RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}

// neutral is the environment every script starts with: nobody's language, and where to find the other dispute.
func neutral(env *testscript.Env) error {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	env.Setenv("LC_ALL", "")
	env.Setenv("LC_MESSAGES", "")
	env.Setenv("LANG", "C")
	env.Setenv("DISPUTE", filepath.Join(root, "testdata", "dispute"))
	return nil
}

// exits is a script's command: it runs a program and wants that exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command [argument ...]")
	}
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if want := args[0]; want != strconv.Itoa(got) {
		ts.Fatalf("exit code %d, want %s", got, want)
	}
}

// shown is a command of ours in README.md with its output: a block that begins with "$ ".
var shown = regexp.MustCompile("(?s)```console\n\\$ ([^\n]+)\n(.*?)```")

// TestREADME runs every command that README.md shows with an output, and compares the output byte for byte.
func TestREADME(t *testing.T) {
	t.Setenv("LC_ALL", "C")
	raw, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	want := string(raw)
	if !shown.MatchString(want) {
		t.Fatal("README.md shows no command with its output")
	}
	got := shown.ReplaceAllStringFunc(want, func(block string) string {
		command := shown.FindStringSubmatch(block)[1]
		return "```console\n$ " + command + "\n" + output(t, command) + "```"
	})
	if *update {
		if err := os.WriteFile("README.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("README.md shows something else than the program prints; read the diff, then go test . -update (-want +got):\n%s", diff)
	}
}

// words are those of a shell's line that knows double quotes and nothing else.
var words = regexp.MustCompile(`"[^"]*"|\S+`)

func output(t *testing.T, command string) string {
	t.Helper()
	line, ours := strings.CutPrefix(command, "go run . ")
	if !ours {
		t.Fatalf("README.md shows the output of %q, which is no command of ours", command)
	}
	args := words.FindAllString(line, -1)
	for i := range args {
		args[i] = strings.Trim(args[i], `"`)
	}
	var out strings.Builder
	root := rootCommand()
	root.SetArgs(args)
	root.SetOut(&out)
	if err := root.ExecuteContext(t.Context()); err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	return out.String()
}
