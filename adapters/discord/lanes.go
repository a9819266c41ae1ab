package discord

import (
	"context"
	"sync"
)

// lanes keep the messages of one conversation in order: a follow-up is not asked before what it follows.
type lanes struct {
	mu   sync.Mutex
	last map[string]chan struct{} // closed when the last turn of a conversation has ended
}

func newLanes() *lanes { return &lanes{last: map[string]chan struct{}{}} }

// turn is a place in a lane. It must be ended, awaited or not.
type turn struct {
	before <-chan struct{} // nil where nobody goes before
	end    func()
}

// take takes the next turn in a lane; in that of "" everybody is first.
func (l *lanes) take(lane string) turn {
	if lane == "" {
		return turn{end: func() {}}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	done := make(chan struct{})
	t := turn{before: l.last[lane], end: func() { l.leave(lane, done) }}
	l.last[lane] = done
	return t
}

func (l *lanes) leave(lane string, done chan struct{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	close(done)
	if l.last[lane] == done {
		delete(l.last, lane)
	}
}

// await waits until those before have ended, or ctx has.
func (t turn) await(ctx context.Context) {
	if t.before == nil {
		return
	}
	select {
	case <-t.before:
	case <-ctx.Done():
	}
}
