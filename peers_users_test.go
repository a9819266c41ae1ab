//go:build peers

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// experience is what came of a person's using the bot.
type experience struct {
	Steps     []string // that went as the person expects
	Complaint string   // what ended them, "" for nothing
}

// running runs a platform until the test ends.
func running(t *testing.T, platform func(context.Context) error) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- platform(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

// experiences runs a script that plays people, and reads what came of it, a line each.
func experiences(t *testing.T, cmd *exec.Cmd, people int) (out []experience) {
	t.Helper()
	for line := range bytes.Lines(printed(t, cmd)) {
		var e experience
		if err := json.Unmarshal(line, &e); err != nil {
			t.Fatal(err)
		}
		out = append(out, e)
	}
	if len(out) != people {
		t.Fatalf("%d people, %d experiences", people, len(out))
	}
	return out
}

// articleTexts is a folder with the texts that quotes have to stand in.
func articleTexts(t *testing.T, p parts) string {
	t.Helper()
	dir := t.TempDir()
	for _, a := range p.library.Articles {
		if err := os.WriteFile(filepath.Join(dir, a.ID), []byte(a.Text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// onTheWay is a transport that changes bodies. Where it leaves nothing of one, the request is not sent, and looks as if it
// had been.
type onTheWay struct {
	base   http.RoundTripper
	change func(r *http.Request, body []byte) []byte
}

func (o onTheWay) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body != nil {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		if body = o.change(r, body); body == nil {
			return &http.Response{StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
				Body: io.NopCloser(strings.NewReader(`{"ok":true,"result":true}`)), Request: r}, nil
		}
		r = r.Clone(r.Context())
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	}
	return o.base.RoundTrip(r)
}

// missed checks what people experienced: whoever was to miss nothing went through all steps, all others complain.
func missed(t *testing.T, people []experience, steps []string, taken func(i int) (what, complaint string)) {
	t.Helper()
	for i, got := range people {
		what, complaint := taken(i)
		if !strings.Contains(got.Complaint, complaint) || complaint == "" && got.Complaint != "" {
			t.Errorf("with %s taken away the person complains of %q after %q, want %q", what, got.Complaint, got.Steps, complaint)
		}
		if diff := cmp.Diff(steps, got.Steps); complaint == "" && diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
}
