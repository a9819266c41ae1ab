package main

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReport(t *testing.T) {
	two := errors.Join(errors.New("a.txt:3: not UTF-8"), errors.New("b.txt: empty"))
	tests := []struct {
		name string
		err  error
		code int
		want string
	}{
		{"nothing", nil, 0, ""},
		{"plain", errors.New("no index"), 1, "error: no index\n"},
		{"with a hint", failed(errors.New("no index"), "build one"), 1, "error: no index\nhint: build one\n"},
		{"misuse", misusef("see --help", "unknown command %q", "x"), 2, "error: unknown command \"x\"\nhint: see --help\n"},
		{"wrapped", fmt.Errorf("serve: %w", misuse(errors.New("no port"), "")), 2, "error: serve: no port\n"},
		{"several faults", failed(two, "mend them"), 1, "error: a.txt:3: not UTF-8\nerror: b.txt: empty\nhint: mend them\n"},
		{"a file's name moves no cursor", errors.New("open \x1b[2J.txt"), 1, "error: open \ufffd[2J.txt\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out strings.Builder
			code := report(&out, test.err)
			if code != test.code {
				t.Errorf("code %d, want %d", code, test.code)
			}
			if diff := cmp.Diff(test.want, out.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
