package telegram

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// TestLibraryLogsNothing listens to the library's own log, which goes past ours and past every mask: its lines hold
// addresses, and addresses hold the token.
func TestLibraryLogsNothing(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch path := r.URL.Path; {
		case strings.HasSuffix(path, "getMe"):
			fmt.Fprint(w, `{"ok":true,"result":{"id":1}}`)
		case strings.HasSuffix(path, "sendDocument"):
			fmt.Fprint(w, `{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":1}}`)
		default:
			panic(http.ErrAbortHandler)
		}
	}))
	defer server.Close()
	var told bytes.Buffer
	if err := tgbotapi.SetLogger(log.New(&told, "", 0)); err != nil {
		t.Fatal(err)
	}
	defer tgbotapi.SetLogger(log.New(io.Discard, "", 0)) // nobody else listens
	c := newClient(Options{Token: "1:canary", Endpoint: server.URL + "/bot%s/%s", Log: slog.New(slog.DiscardHandler)})
	for _, method := range []string{"getMe", "getUpdates"} {
		_ = c.call(t.Context(), method, tgbotapi.Params{"timeout": "0"}, nil) // what it tells is not what is asked here
	}
	file := tgbotapi.RequestFile{Name: "document", Data: tgbotapi.FileBytes{Name: "a", Bytes: []byte("b")}}
	_ = c.upload(t.Context(), "sendDocument", nil, []tgbotapi.RequestFile{file}, nil)
	if told.Len() > 0 {
		t.Errorf("the library logs %q", told.String())
	}
}

// TestCallsEnd has a server that never answers: a call ends with its context, and without one by its limit.
func TestCallsEnd(t *testing.T) {
	over := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-over }))
	defer server.Close()
	defer close(over)
	c := newClient(Options{Token: "1:canary", Endpoint: server.URL + "/bot%s/%s", Log: slog.New(slog.DiscardHandler)})
	c.limit = 30 * time.Millisecond
	short, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	for name, ctx := range map[string]context.Context{"its context": short, "its limit": context.Background()} {
		start := time.Now()
		err := c.call(ctx, "getMe", nil, nil)
		if took := time.Since(start); err == nil || took > 5*time.Second {
			t.Errorf("%s: %v after %v", name, err, took)
		}
		if text := fmt.Sprintf("%+v %#v", err, err); strings.Contains(text, "canary") {
			t.Errorf("%s: the token is in %s", name, text)
		}
	}
}
