package adapters

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"
)

// The waits between two starts of a platform: the first, and the longest that doubling leads to. A platform that
// held out for as long as the longest wait begins again with the first.
const (
	firstWait   = time.Second
	longestWait = 5 * time.Minute
)

// Grace is how long a platform may take to finish what it is sending once it is told to stop; the whole program has 10 s.
const Grace = 9 * time.Second

// Supervise runs the platforms side by side until ctx ends. One that returns or panics before that is started again
// after a wait, and the others never notice. It returns nil when all have finished, or, [Grace] after ctx has ended,
// an error that names those that have not.
func Supervise(ctx context.Context, log *slog.Logger, platforms ...Platform) error {
	done := make([]chan struct{}, len(platforms))
	var all sync.WaitGroup
	for i, p := range platforms {
		done[i] = make(chan struct{})
		all.Go(func() {
			defer close(done[i])
			keepRunning(ctx, log.With("platform", p.Name()), p)
		})
	}
	finished := make(chan struct{})
	go func() { all.Wait(); close(finished) }()

	<-ctx.Done()
	select {
	case <-finished:
		return nil
	case <-time.After(Grace):
		return hanging(platforms, done)
	}
}

func hanging(platforms []Platform, done []chan struct{}) error {
	var faults []error
	for i, p := range platforms {
		select {
		case <-done[i]:
		default:
			faults = append(faults, fmt.Errorf("%s did not stop within %v", p.Name(), Grace))
		}
	}
	return errors.Join(faults...)
}

func keepRunning(ctx context.Context, log *slog.Logger, p Platform) {
	wait := firstWait
	for {
		log.Info("platform starts")
		began := time.Now()
		err := run(ctx, log, p)
		if ctx.Err() != nil {
			logStop(log, err)
			return
		}
		if time.Since(began) >= longestWait {
			wait = firstWait
		}
		log.Error("platform died", "error", err, "retry_in", wait)
		if Sleep(ctx, wait) != nil {
			return
		}
		wait = min(2*wait, longestWait)
	}
}

func logStop(log *slog.Logger, err error) {
	if err != nil && !errors.Is(err, context.Canceled) {
		log.Error("platform stopped", "error", err)
		return
	}
	log.Info("platform stopped")
}

// run turns whatever ends a platform early into an error. A panic in a goroutine that the platform started itself
// cannot be caught here.
func run(ctx context.Context, log *slog.Logger, p Platform) (err error) {
	defer func() {
		if r := recover(); r != nil {
			log.Debug("platform panicked", "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	if err := p.Run(ctx); err != nil || ctx.Err() != nil {
		return err
	}
	return errors.New("returned without being told to stop")
}

// Sleep waits for d or for the end of ctx, whichever is first; the error is the context's.
func Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
