package telegram

import (
	"sync"
	"time"
)

// chats is what is known about chats while the program runs: which asked us to wait, and which have moved.
type chats struct {
	mu    sync.Mutex
	flood map[int64]time.Time // until when nothing may be sent
	moved map[int64]int64     // groups that became supergroups
}

func newChats() *chats {
	return &chats{flood: map[int64]time.Time{}, moved: map[int64]int64{}}
}

// wait notes that nothing may be sent to a chat until then.
func (c *chats) wait(chat int64, until time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.flood[chat] = until
}

// flooded is how long nothing may be sent to a chat, 0 for not at all.
func (c *chats) flooded(chat int64, now time.Time) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	left := c.flood[chat].Sub(now)
	if left <= 0 {
		delete(c.flood, chat)
		return 0
	}
	return left
}

// move notes that a group goes on under another id.
func (c *chats) move(from, to int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.moved[from] = to
}

// now is the place as it is reached today. In a group that moved, messages and topics have other ids.
func (c *chats) now(p place) place {
	c.mu.Lock()
	defer c.mu.Unlock()
	if to, ok := c.moved[p.chat]; ok {
		return place{chat: to}
	}
	return p
}
