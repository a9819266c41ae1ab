package discord

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestPaceKnowsTheContext(t *testing.T) {
	p := newPace()
	p.rest("busy", time.Hour, false)
	for _, tc := range []struct {
		name string
		ctx  func() (context.Context, context.CancelFunc)
		key  string
		want error
	}{
		{"another route", func() (context.Context, context.CancelFunc) { return context.WithCancel(t.Context()) }, "calm", nil},
		{"ends while waiting", func() (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(t.Context())
			time.AfterFunc(20*time.Millisecond, cancel)
			return ctx, cancel
		}, "busy", context.Canceled},
		{"must end before", func() (context.Context, context.CancelFunc) {
			return context.WithTimeout(t.Context(), time.Minute)
		}, "busy", context.DeadlineExceeded},
	} {
		t.Run(tc.name, func(t *testing.T) {
			ctx, cancel := tc.ctx()
			defer cancel()
			done := make(chan error, 1)
			go func() { done <- p.wait(ctx, tc.key) }()
			select {
			case err := <-done:
				if !errors.Is(err, tc.want) {
					t.Errorf("got %v, want %v", err, tc.want)
				}
			case <-time.After(2 * time.Second):
				t.Error("waits although nothing can come of it")
			}
		})
	}
}

func TestPaceForgets(t *testing.T) {
	p := newPace()
	p.rest("short", time.Millisecond, false)
	time.Sleep(5 * time.Millisecond)
	p.rest("long", time.Hour, false)
	p.rest("long", time.Minute, false) // a shorter rest does not end a longer one
	if len(p.until) != 1 || p.left("long") < 59*time.Minute {
		t.Errorf("routes that rest: %v", p.until)
	}
}
