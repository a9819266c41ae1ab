package adapters_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/adapters"
)

// scripted is a platform whose starts are told one by one; the last one repeats.
type scripted struct {
	name   string
	begun  time.Time
	starts []time.Duration // since begun
	runs   []func(ctx context.Context) error
}

func (s *scripted) Name() string { return s.name }

func (s *scripted) Run(ctx context.Context) error {
	i := min(len(s.starts), len(s.runs)-1)
	s.starts = append(s.starts, time.Since(s.begun))
	return s.runs[i](ctx)
}

func dies(ctx context.Context) error { return errors.New("no network") }

func serves(ctx context.Context) error { <-ctx.Done(); return nil }

func panics(ctx context.Context) error { panic("foreign input") }

func returns(ctx context.Context) error { return nil }

func hangs(ctx context.Context) error { time.Sleep(time.Hour); return nil }

func lasts(d time.Duration) func(context.Context) error {
	return func(context.Context) error { time.Sleep(d); return errors.New("connection lost") }
}

func platform(name string, runs ...func(context.Context) error) *scripted {
	return &scripted{name: name, begun: time.Now(), runs: runs}
}

func ExampleSupervise() {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	err := adapters.Supervise(ctx, slog.New(slog.DiscardHandler), platform("web", serves))
	fmt.Println(err)
	// Output: <nil>
}

func TestOneDyingLeavesTheOtherAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		healthy := platform("web", serves)
		ill := platform("telegram", dies, panics, returns, dies, serves)
		var log bytes.Buffer
		time.AfterFunc(time.Minute, stop)
		if err := adapters.Supervise(ctx, slog.New(slog.NewTextHandler(&log, nil)), healthy, ill); err != nil {
			t.Fatal(err)
		}
		if len(healthy.starts) != 1 {
			t.Errorf("the healthy platform started %d times, want once", len(healthy.starts))
		}
		// 1, 2, 4 and 8 seconds of waiting.
		want := []time.Duration{0, 1 * time.Second, 3 * time.Second, 7 * time.Second, 15 * time.Second}
		if diff := cmp.Diff(want, ill.starts); diff != "" {
			t.Errorf("starts (-want +got):\n%s", diff)
		}
		for _, line := range []string{
			`platform=telegram error="no network" retry_in=1s`,
			`platform=telegram error="panic: foreign input" retry_in=2s`,
			`platform=telegram error="returned without being told to stop" retry_in=4s`,
			`msg="platform stopped" platform=web`,
		} {
			if !strings.Contains(log.String(), line) {
				t.Errorf("log does not hold %q:\n%s", line, log.String())
			}
		}
	})
}

func TestWaitIsBoundedAndStartsAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		p := platform("discord", dies, dies, dies, dies, dies, dies, dies, dies, dies, dies, lasts(time.Hour), dies, serves)
		time.AfterFunc(3*time.Hour, stop)
		if err := adapters.Supervise(ctx, slog.New(slog.DiscardHandler), p); err != nil {
			t.Fatal(err)
		}
		var waits []time.Duration
		for i := range len(p.starts) - 1 {
			waits = append(waits, (p.starts[i+1]-p.starts[i])%time.Hour)
		}
		s := time.Second
		want := []time.Duration{1 * s, 2 * s, 4 * s, 8 * s, 16 * s, 32 * s, 64 * s, 128 * s, 256 * s, 300 * s, 1 * s, 2 * s}
		if diff := cmp.Diff(want, waits); diff != "" {
			t.Errorf("waits (-want +got):\n%s", diff)
		}
	})
}

func TestStopWhileWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		p := platform("telegram", dies)
		time.AfterFunc(100*time.Second, stop)
		if err := adapters.Supervise(ctx, slog.New(slog.DiscardHandler), p); err != nil {
			t.Fatal(err)
		}
		if got := time.Since(p.begun); got != 100*time.Second {
			t.Errorf("stopped after %v, want at once, at 1m40s", got)
		}
	})
}

func TestStopWaitsForWhatIsBeingSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		sent := false
		slow := platform("telegram", func(ctx context.Context) error {
			<-ctx.Done()
			time.Sleep(5 * time.Second)
			sent = true
			return fmt.Errorf("poll: %w", ctx.Err())
		})
		var log bytes.Buffer
		time.AfterFunc(time.Second, stop)
		err := adapters.Supervise(ctx, slog.New(slog.NewTextHandler(&log, nil)), slow, platform("web", serves))
		if err != nil || !sent {
			t.Errorf("err = %v, sent = %v, want nil and true", err, sent)
		}
		if strings.Contains(log.String(), "ERROR") {
			t.Errorf("an ordinary stop is no error:\n%s", log.String())
		}
	})
}

func TestStopNamesWhatHangs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		stop()
		began := time.Now()
		err := adapters.Supervise(ctx, slog.New(slog.DiscardHandler), platform("web", serves), platform("discord", hangs))
		if err == nil || err.Error() != "discord did not stop within 9s" {
			t.Errorf("err = %v, want discord named", err)
		}
		if took := time.Since(began); took != adapters.Grace {
			t.Errorf("took %v, want %v", took, adapters.Grace)
		}
		time.Sleep(time.Hour) // the bubble ends only after the platform that hangs
	})
}
