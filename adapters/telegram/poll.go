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
	pollSeconds  = 50                     // Telegram's own limit
	pollSlack    = 15 * time.Second       // how much later than that the answer may come
	pollLimit    = 100                    // updates in one answer, Telegram's maximum
	busyPause    = 250 * time.Millisecond // before asking again while everything given is being worked on
	emptyPause   = time.Second            // at least, from one poll that gives nothing to the next
	backoffTop   = 30 * time.Second
	conflictWait = 10 * time.Second // before trying whether the other poller is gone
	lastCall     = 2 * time.Second  // for telling Telegram what was handled
)

// wanted are the kinds of updates that the adapter reads.
var wanted = marshal([]string{"message", "edited_message", "callback_query", "inline_query"})

// poll gives every new update to accept. It returns nil when ctx has ended.
func (p *Platform) poll(ctx context.Context, accept func(update)) error {
	pause := time.Duration(0)
	for ctx.Err() == nil {
		asked := p.opt.Now()
		batch, err := p.updates(ctx, pollSeconds)
		fresh := 0
		if err == nil {
			fresh, err = p.takeAll(batch, accept)
		}
		if err != nil {
			if pause, err = p.afterPollError(ctx, err, pause); err != nil {
				return err
			}
			continue
		}
		pause = 0
		switch {
		case len(batch) == 0:
			p.rest(ctx, asked)
		case fresh == 0:
			p.awaitProgress(ctx, batch)
		}
	}
	return nil
}

// rest waits where nothing was given at once, though a poll was told to wait for something: a server or a proxy that
// does not hold polls open would be asked a thousand times a second.
func (p *Platform) rest(ctx context.Context, asked time.Time) {
	if left := emptyPause - p.opt.Now().Sub(asked); left > 0 {
		p.opt.Sleep(ctx, left) // cut short by the end of ctx, which ends the polling too
	}
}

// offset is the lowest id that Telegram should still give, 0 for the earliest it has. It never goes beyond what this
// run was given: after a quiet week Telegram numbers updates anew, and a higher number of old would confirm them unseen.
func (p *Platform) offset() (int, error) {
	kept, err := p.inbox.Offset()
	if err != nil {
		return 0, fmt.Errorf("read the inbox's offset: %w", err)
	}
	if offset := min(kept, p.seen+1); p.seen > 0 && offset > 0 {
		return offset, nil
	}
	return 0, nil
}

// updates asks for what has come, and waits for it as long as given. All below the offset is confirmed; what Telegram
// knows already is not said again.
func (p *Platform) updates(ctx context.Context, seconds int) ([]json.RawMessage, error) {
	offset, err := p.offset()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, time.Duration(seconds)*time.Second+pollSlack)
	defer cancel()
	params := tgbotapi.Params{"timeout": strconv.Itoa(seconds), "limit": strconv.Itoa(pollLimit), "allowed_updates": wanted}
	if offset > 0 && offset != p.told {
		params["offset"] = strconv.Itoa(offset)
	}
	var batch []json.RawMessage
	err = p.api.call(ctx, "getUpdates", params, &batch)
	if err == nil { // a poll that was cut off may never have reached Telegram
		p.told = offset
	}
	return batch, err
}

// takeAll keeps and accepts what is new in a batch and counts it. What cannot be kept is not confirmed either.
func (p *Platform) takeAll(batch []json.RawMessage, accept func(update)) (fresh int, err error) {
	for _, raw := range batch {
		u, fault := decodeUpdate(raw)
		if u.UpdateID == 0 {
			continue
		}
		isNew, err := p.inbox.Keep(u.UpdateID, raw)
		if err != nil {
			return fresh, fmt.Errorf("keep update %d: %w", u.UpdateID, err)
		}
		p.seen = max(p.seen, u.UpdateID)
		if !isNew {
			continue
		}
		fresh++
		if fault != nil {
			p.log.Warn("telegram update skipped", "err", fault)
			p.finish(u.UpdateID, true)
			continue
		}
		accept(u)
	}
	return fresh, nil
}

// finish ends an update; one that was not handled stays pending and is taken up at the next start.
func (p *Platform) finish(id int, handled bool) {
	if !handled {
		return
	}
	if err := p.inbox.Done(id); err != nil {
		p.log.Error("telegram update answered but not noted as such: it may be answered again", "id", taskID(id), "err", err)
	}
	select {
	case p.progress <- struct{}{}:
	default:
	}
}

// awaitProgress waits a moment when everything given is being worked on: nothing can be confirmed yet, and Telegram
// would give the same again at once. When a whole batch hangs behind one slow chat, the others matter more: what is
// in hand is confirmed, and lives in memory only.
func (p *Platform) awaitProgress(ctx context.Context, batch []json.RawMessage) {
	if m, ok := p.inbox.(*memory); ok && len(batch) == pollLimit {
		p.log.Warn("telegram updates confirmed before they are answered, since a hundred wait")
		m.release()
	}
	ctx, cancel := context.WithTimeout(ctx, busyPause)
	defer cancel()
	select {
	case <-p.progress:
	case <-ctx.Done():
	}
}

// afterPollError decides whether polling goes on after an error, and waits where it does.
func (p *Platform) afterPollError(ctx context.Context, err error, pause time.Duration) (time.Duration, error) {
	code := errorCode(err)
	switch {
	case ctx.Err() != nil:
		return 0, nil
	case code == 401 || code == 404:
		return 0, ErrToken
	case code == 409:
		pause = conflictWait
		p.log.Error("telegram lets only one program poll with a token, and another one does or a webhook is set: end the other one",
			"err", err, "again_in", pause)
	default:
		pause = nextPause(pause, err)
		p.log.Warn("telegram cannot be polled", "err", err, "again_in", pause)
	}
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
	if offset, err := p.offset(); err != nil || offset == 0 || offset == p.told {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, lastCall)
	defer cancel()
	if _, err := p.updates(ctx, 0); err != nil {
		p.log.Warn("telegram was not told what was handled: some replies may be repeated", "err", err)
	}
}
