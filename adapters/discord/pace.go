package discord

import (
	"context"
	"sync"
	"time"
)

// pace knows until when each route, or everything, has to rest.
type pace struct {
	mu    sync.Mutex
	until map[string]time.Time
	all   time.Time
}

func newPace() *pace { return &pace{until: map[string]time.Time{}} }

// rest lets no request of that key, or none at all, go before d has passed.
func (p *pace) rest(key string, d time.Duration, all bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	for k, t := range p.until { // what is over is forgotten, so that the map stays small
		if t.Before(now) {
			delete(p.until, k)
		}
	}
	if t := now.Add(d); all && t.After(p.all) {
		p.all = t
	} else if !all && t.After(p.until[key]) {
		p.until[key] = t
	}
}

// wait returns when a request of that key may go, or with ctx's error as soon as that is certain to come first.
func (p *pace) wait(ctx context.Context, key string) error {
	for {
		d := p.left(key)
		if d <= 0 {
			return ctx.Err()
		}
		if end, ok := ctx.Deadline(); ok && time.Until(end) < d {
			return context.DeadlineExceeded
		}
		timer := time.NewTimer(d)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
	}
}

func (p *pace) left(key string) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	until := p.until[key]
	if p.all.After(until) {
		until = p.all
	}
	return time.Until(until)
}
