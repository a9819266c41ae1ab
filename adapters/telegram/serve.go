package telegram

import (
	"context"
	"fmt"
	"time"
)

// lastWait is how long what was cut off has to notice.
const lastWait = time.Second

// serve takes up what an earlier run left, and polls until ctx ends or Telegram refuses for good; then it lets what is
// being sent be sent.
func (p *Platform) serve(ctx context.Context, r *reader) error {
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	lanes := newLanes()
	p.seen, p.told = 0, 0
	if err := p.takeUp(work, lanes, r); err != nil {
		return err
	}
	err := p.poll(ctx, func(u update) { p.accept(work, lanes, r, u, fresh) })
	p.drain(lanes.stop(), cancel)
	if err == nil {
		p.confirm(context.WithoutCancel(ctx))
	}
	return err
}

// drain waits for the end of what has begun. When the grace is over it is cut off, and not waited for much longer.
func (p *Platform) drain(over <-chan struct{}, cut func()) {
	select {
	case <-over:
		return
	case <-time.After(p.opt.Grace):
		cut()
	}
	select {
	case <-over:
		p.log.Warn("telegram replies were cut off; their questions come again at the next start")
	case <-time.After(lastWait):
		p.log.Error("telegram replies hang and are left behind")
	}
}

// age says whether an update was kept by an earlier run, and what became of its reply then.
type age int

const (
	fresh  age = iota // given just now
	late              // no reply was sent
	repeat            // a reply may have been sent
)

// takeUp accepts what an earlier run kept and did not finish. A reply that may have been sent is sent once more, not twice.
func (p *Platform) takeUp(ctx context.Context, lanes *lanes, r *reader) error {
	pending, err := p.inbox.Pending()
	if err != nil {
		return fmt.Errorf("read the inbox: %w", err)
	}
	for _, raw := range pending {
		u, err := decodeUpdate(raw)
		if u.UpdateID == 0 {
			continue
		}
		sent := p.marked(u.UpdateID)
		if err != nil || sent > 1 {
			p.log.Warn("telegram update of an earlier run dropped", "id", taskID(u.UpdateID), "sent", sent, "err", err)
			p.finish(u.UpdateID, true)
			continue
		}
		p.accept(ctx, lanes, r, u, late+age(sent))
	}
	return nil
}

// marked is how often an update's reply may have been sent. Where the inbox cannot tell, it is taken for once.
func (p *Platform) marked(id int) int {
	m, ok := p.inbox.(Marker)
	if !ok {
		return 1
	}
	n, err := m.Marked(id)
	if err != nil {
		p.log.Warn("telegram inbox cannot tell what was sent", "id", taskID(id), "err", err)
		return 1
	}
	return n
}

// mark notes how often an update's reply may have been sent.
func (p *Platform) mark(id, n int) {
	m, ok := p.inbox.(Marker)
	if !ok {
		return
	}
	if err := m.Mark(id, n); err != nil {
		p.log.Warn("telegram inbox cannot be marked", "id", taskID(id), "err", err)
	}
}

// accept puts an update into its lane.
func (p *Platform) accept(ctx context.Context, lanes *lanes, r *reader, u update, a age) {
	defer p.guard(u.UpdateID)
	t, ok := r.read(u, p.opt.Now())
	t.age = a
	noted := p.notice(ctx, u)
	if !ok && t.callback == "" {
		p.finish(u.UpdateID, noted)
		return
	}
	if t.callback != "" {
		t.tap = p.awaitTap(ctx, t)
	}
	if t.kind == inlineTask {
		p.typed.set(t.person, u.UpdateID)
	}
	lanes.put(t.lane(), func() {
		defer p.guard(u.UpdateID)
		p.finish(u.UpdateID, p.handle(ctx, t, ok))
	})
}

// guard, deferred, is the last net: an update that panics where not even an apology is possible ends in the log.
func (p *Platform) guard(id int) {
	if fault := recover(); fault != nil {
		p.log.Error("telegram update dropped", "id", taskID(id), "panic", fmt.Sprint(fault))
		p.finish(id, true)
	}
}
