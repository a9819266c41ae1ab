package telegram

import (
	"sync"
	"time"
)

// Pace is how fast messages may follow each other. A field of 0 means what Telegram asks of bots; below 0 there is no
// limit. See https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this.
type Pace struct {
	Chat  time.Duration // between two messages to one chat; 0 means 1 s
	Group int           // messages to one group within a minute; 0 means 20
	All   int           // messages to all chats within a second; 0 means 30
}

// filled is the pace with Telegram's own limits for what is 0.
func (p Pace) filled() Pace {
	if p.Chat == 0 {
		p.Chat = time.Second
	}
	if p.Group == 0 {
		p.Group = 20
	}
	if p.All == 0 {
		p.All = 30
	}
	return p
}

// pacer keeps the pace.
type pacer struct {
	pace  Pace
	mu    sync.Mutex
	chats map[int64][]time.Time // what was sent to a chat within the last minute, oldest first
	all   []time.Time           // what was sent within the last second
}

func newPacer(p Pace) *pacer { return &pacer{pace: p.filled(), chats: map[int64][]time.Time{}} }

// take takes the turn to send to a chat; where it is not yet that chat's turn, nothing is taken and wait says how long to
// wait before asking again. A chat that waits for its own sake takes no turn from the others.
func (p *pacer) take(chat int64, now time.Time) (wait time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.all = since(p.all, now.Add(-time.Second))
	sent := since(p.chats[chat], now.Add(-time.Minute))
	if wait = max(p.ownWait(chat, sent, now), full(p.all, p.pace.All, now, time.Second)); wait > 0 {
		return wait
	}
	p.all = append(p.all, now)
	p.chats[chat] = append(sent, now)
	if len(p.chats) > pacedChats {
		p.sweep(now)
	}
	return 0
}

// pacedChats is how many chats are kept before those that have been quiet are forgotten.
const pacedChats = 1000

func (p *pacer) sweep(now time.Time) {
	for chat, sent := range p.chats {
		if len(since(sent, now.Add(-time.Minute))) == 0 {
			delete(p.chats, chat)
		}
	}
}

// ownWait is how long a chat waits for its own sake. Ids of groups are negative.
func (p *pacer) ownWait(chat int64, sent []time.Time, now time.Time) time.Duration {
	wait := time.Duration(0)
	if chat < 0 {
		wait = full(sent, p.pace.Group, now, time.Minute)
	}
	if n := len(sent); n > 0 && p.pace.Chat > 0 {
		wait = max(wait, sent[n-1].Add(p.pace.Chat).Sub(now))
	}
	return wait
}

// full is how long to wait until fewer than limit were sent within a window; 0 where that is so.
func full(sent []time.Time, limit int, now time.Time, window time.Duration) time.Duration {
	if limit < 0 || len(sent) < limit {
		return 0
	}
	return sent[len(sent)-limit].Add(window).Sub(now)
}

// since drops what lies at or before a time.
func since(sent []time.Time, after time.Time) []time.Time {
	for len(sent) > 0 && !sent[0].After(after) {
		sent = sent[1:]
	}
	return sent
}
