//go:build peers

package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot/store"
	"disputebot/config"
)

// Programs that others wrote judge what we send and keep our test servers honest. .ci/peers/install installs them; where one
// is missing, its test fails.

// peer is a file that .ci/peers/install put into $DISPUTEBOT_PEERS.
func peer(t *testing.T, path ...string) string {
	t.Helper()
	dir := os.Getenv("DISPUTEBOT_PEERS")
	if dir == "" {
		t.Fatal("DISPUTEBOT_PEERS is not set: run .ci/peers/install DIR and set it to DIR")
	}
	file := filepath.Join(append([]string{dir}, path...)...)
	if _, err := os.Stat(file); err != nil {
		t.Fatalf("a peer is missing, run .ci/peers/install: %v", err)
	}
	return file
}

// python and node run a script of ours with the peers' packages, and give back its output. Node finds packages from the
// folder it stands in, so that the script comes by standard input there.
func python(t *testing.T, script string, args ...string) []byte {
	t.Helper()
	return printed(t, exec.CommandContext(t.Context(), peer(t, "python", "bin", "python"), append([]string{script}, args...)...))
}

func node(t *testing.T, script string) []byte {
	t.Helper()
	return printed(t, nodeCommand(t, script))
}

func nodeCommand(t *testing.T, script string, args ...string) *exec.Cmd {
	t.Helper()
	source, err := os.ReadFile(script)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "node", append([]string{"--input-type=module", "-"}, args...)...)
	cmd.Dir, cmd.Stdin = filepath.Dir(peer(t, "node_modules")), bytes.NewReader(source)
	return cmd
}

func printed(t *testing.T, cmd *exec.Cmd) []byte {
	t.Helper()
	out, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("%s: %v\n%s", cmd.Path, err, exit.Stderr)
		}
		t.Fatal(err)
	}
	return out
}

// The shapes that our servers judge by are what the packages say today, and not edited by hand.
func TestPeerSchemasAreTheirOwn(t *testing.T) {
	t.Run("telegram", func(t *testing.T) {
		packed, err := os.Open("adapters/telegramtest/schema/bundle.json.gz")
		if err != nil {
			t.Fatal(err)
		}
		defer packed.Close()
		unpacked, err := gzip.NewReader(packed)
		if err != nil {
			t.Fatal(err)
		}
		want, err := io.ReadAll(unpacked)
		if err != nil {
			t.Fatal(err)
		}
		same(t, want, python(t, "adapters/telegramtest/schema/export.py"))
	})
	t.Run("discord", func(t *testing.T) {
		want, err := os.ReadFile("adapters/discordtest/schema/bodies.json")
		if err != nil {
			t.Fatal(err)
		}
		same(t, want, node(t, "adapters/discordtest/schema/generate.mjs"))
	})
}

// same compares two JSON documents.
func same(t *testing.T, want, got []byte) {
	t.Helper()
	var a, b any
	if err := errors.Join(json.Unmarshal(want, &a), json.Unmarshal(got, &b)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a, b); diff != "" {
		t.Errorf("the committed shapes are not what the package gives (-committed +package):\n%.4000s", diff)
	}
}

// wholeBot is the bot as serve starts it, on the embedded articles and in memory.
func wholeBot(t *testing.T) parts {
	t.Helper()
	c := config.Default()
	c.Web.PublicURL = "https://quotes.example" // so that every quote has a link
	c.Limits = config.Limits{}                 // programs ask faster than people
	p, err := open(t.Context(), c, store.NewMemory(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.done)
	return p
}
