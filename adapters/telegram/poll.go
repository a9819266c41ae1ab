package telegram

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

const (
	pollSeconds = 50                     // Telegram's own limit
	pollSlack   = 15 * time.Second       // how much later than that the answer may come
	pollLimit   = 100                    // updates in one answer, Telegram's maximum
	busyPause   = 250 * time.Millisecond // before asking again while everything given is being worked on
	backoffTop  = 30 * time.Second
	lastWait    = time.Second     // for what was cut off to notice
	lastCall    = 2 * time.Second // for telling Telegram what was handled
)

// wanted are the kinds of updates that the adapter reads.
var wanted = marshal([]string{"message", "callback_query"})

// serve polls until ctx ends or Telegram refuses for good; then it lets what is being sent be sent.
func (p *Platform) serve(ctx context.Context, r *reader) error {
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	lanes := newLanes()
	err := p.poll(ctx, func(u update) { p.accept(work, lanes, r, u) })
	p.drain(lanes.stop(), cancel)
	p.ledger.forget()
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

// accept puts an update into its chat's lane.
func (p *Platform) accept(ctx context.Context, lanes *lanes, r *reader, u update) {
	defer p.guard(u.UpdateID)
	t, ok := r.read(u, p.opt.Now())
	if !ok && t.callback == "" {
		p.ledger.finish(u.UpdateID, true)
		return
	}
	lanes.put(t.place.chat, func() {
		defer p.guard(u.UpdateID)
		p.ledger.finish(u.UpdateID, p.handle(ctx, t, ok))
	})
}

// guard, deferred, is the last net: an update that panics where not even an apology is possible ends in the log.
func (p *Platform) guard(id int) {
	if fault := recover(); fault != nil {
		p.log.Error("telegram update dropped", "id", task{update: id}.id(), "panic", fmt.Sprint(fault))
		p.ledger.finish(id, true)
	}
}

// poll gives every new update to accept. It returns nil when ctx has ended.
func (p *Platform) poll(ctx context.Context, accept func(update)) error {
	pause := time.Duration(0)
	for ctx.Err() == nil {
		batch, err := p.updates(ctx, p.ledger.offset(), pollSeconds)
		if err != nil {
			if pause, err = p.afterPollError(ctx, err, pause); err != nil {
				return err
			}
			continue
		}
		pause = 0
		if len(batch) > 0 && p.takeAll(batch, accept) == 0 {
			p.awaitProgress(ctx, batch)
		}
	}
	return nil
}

// updates asks for what has come, and waits for it as long as given. All below offset is confirmed.
func (p *Platform) updates(ctx context.Context, offset, seconds int) ([]json.RawMessage, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Duration(seconds)*time.Second+pollSlack)
	defer cancel()
	params := tgbotapi.Params{"timeout": strconv.Itoa(seconds), "limit": strconv.Itoa(pollLimit), "allowed_updates": wanted}
	if offset > 0 {
		params["offset"] = strconv.Itoa(offset)
	}
	var batch []json.RawMessage
	err := p.api.call(ctx, "getUpdates", params, &batch)
	if err == nil { // a poll that was cut off may never have reached Telegram
		p.told = offset
	}
	return batch, err
}

// takeAll accepts what is new in a batch and counts it.
func (p *Platform) takeAll(batch []json.RawMessage, accept func(update)) (fresh int) {
	for _, raw := range batch {
		u, err := decodeUpdate(raw)
		if u.UpdateID == 0 || !p.ledger.take(u.UpdateID) {
			continue
		}
		fresh++
		if err != nil {
			p.log.Warn("telegram update skipped", "err", err)
			p.ledger.finish(u.UpdateID, true)
			continue
		}
		accept(u)
	}
	return fresh
}

// awaitProgress waits a moment when everything given is being worked on: nothing can be confirmed yet, and Telegram
// would give the same again at once. When a whole batch hangs behind one slow chat, the others matter more: what is
// in hand is confirmed, and lives in memory only.
func (p *Platform) awaitProgress(ctx context.Context, batch []json.RawMessage) {
	if len(batch) == pollLimit {
		p.log.Warn("telegram updates confirmed before they are answered, since a hundred wait")
		p.ledger.release()
	}
	ctx, cancel := context.WithTimeout(ctx, busyPause)
	defer cancel()
	select {
	case <-p.ledger.change:
	case <-ctx.Done():
	}
}

// afterPollError decides whether polling goes on after an error, and waits where it does.
func (p *Platform) afterPollError(ctx context.Context, err error, pause time.Duration) (time.Duration, error) {
	switch code := errorCode(err); {
	case ctx.Err() != nil:
		return 0, nil
	case code == 401 || code == 404:
		return 0, ErrToken
	case code == 409:
		return 0, fmt.Errorf("telegram lets only one program poll with a token, and another one does or a webhook is set: %w", err)
	}
	pause = nextPause(pause, err)
	p.log.Warn("telegram cannot be polled", "err", err, "again_in", pause)
	p.opt.Sleep(ctx, pause) // cut short by the end of ctx, which ends the polling too
	return pause, nil
}

// nextPause is how long to wait before trying again: as Telegram says, else twice as long as the last time.
func nextPause(last time.Duration, err error) time.Duration {
	if told := retryAfter(err); told > 0 {
		return told
	}
	return min(max(2*last, time.Second), backoffTop)
}

// confirm tells Telegram what was handled, so that the next start does not answer it again.
func (p *Platform) confirm(ctx context.Context) {
	offset := p.ledger.offset()
	if offset == p.told {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, lastCall)
	defer cancel()
	if _, err := p.updates(ctx, offset, 0); err != nil {
		p.log.Warn("telegram was not told what was handled: some replies may be repeated", "err", err)
	}
}
