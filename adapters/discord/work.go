package discord

import (
	"context"
	"sync"
	"time"
)

// work is what is under way in one run. It outlives the run's context by a little, so that an answer that was begun is
// sent whole.
type work struct {
	group   sync.WaitGroup
	asking  context.Context // for the bot's thinking
	sending context.Context // for what goes to Discord; ends after asking

	stopAsking, stopSending context.CancelFunc
}

func newWork(ctx context.Context) *work {
	w := &work{}
	ctx = context.WithoutCancel(ctx)
	w.sending, w.stopSending = context.WithCancel(ctx)
	w.asking, w.stopAsking = context.WithCancel(w.sending)
	return w
}

// finish waits for the answers under way. Those that take longer than the grace are told to stop thinking, so that
// they end with an apology instead of with nothing, and only then is sending cut off.
func (w *work) finish(l limits) {
	done := make(chan struct{})
	go func() { w.group.Wait(); close(done) }()
	for _, step := range []struct {
		wait time.Duration
		then context.CancelFunc
	}{{l.grace, w.stopAsking}, {2 * l.afterword, w.stopSending}, {l.afterword, func() {}}} {
		timer := time.NewTimer(step.wait)
		select {
		case <-done:
		case <-timer.C:
		}
		timer.Stop()
		step.then()
	}
}
