package telegram

import (
	"context"
	"sync"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

const (
	tapPatience = 3 * time.Second // how long a pressed button waits for its notice
	maxNotice   = 200             // code points
	longNotice  = 60              // code points that a phone shows in passing; a longer one waits for a tap
)

// tap is the waiting sign on a pressed button. It is ended once, with the notice of the reply where that comes in time.
type tap struct {
	mu    sync.Mutex
	ended bool
	stop  context.CancelFunc // of the waiting
}

// first reports whether the sign was still waiting, and takes it.
func (w *tap) first() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	was := w.ended
	w.ended = true
	w.stop()
	return !was
}

// awaitTap ends the waiting sign on a pressed button without a notice when nobody has done so for a while: Telegram
// forgets presses soon, and a chat may have to wait.
func (p *Platform) awaitTap(ctx context.Context, t task) *tap {
	patience, cancel := context.WithCancel(ctx)
	w := &tap{stop: cancel}
	t.tap = w
	go func() {
		if p.opt.Sleep(patience, tapPatience) == nil {
			p.endTap(ctx, t, "")
		}
	}()
	return w
}

// endTap ends the waiting sign on a pressed button, unless that was done, and shows a notice in passing; shown is whether
// the person could see it. That it comes too late is no harm.
func (p *Platform) endTap(ctx context.Context, t task, notice string) (shown bool) {
	if t.tap == nil || !t.tap.first() {
		return false
	}
	params := tgbotapi.Params{"callback_query_id": t.callback}
	if notice != "" {
		params["text"] = clip(notice, maxNotice)
		params.AddBool("show_alert", longer(notice, longNotice))
	}
	if err := p.api.call(ctx, "answerCallbackQuery", params, nil); err != nil {
		p.log.Info("button press could not be acknowledged", "id", t.id(), "err", err)
		return false
	}
	return notice != ""
}

// clip shortens a text to a number of code points, as people see characters.
func clip(text string, limit int) string {
	if !longer(text, limit) {
		return text
	}
	return split(text, limit-1)[0] + "…"
}
