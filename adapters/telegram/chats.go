package telegram

import (
	"strconv"
	"sync"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// place is where a reply goes.
type place struct {
	chat    int64
	topic   int  // 0 for none
	replyTo int  // the message to answer, 0 for none
	stay    bool // every message answers that one, or it would leave the thread under a channel's post
}

// address says in a call's parameters where it belongs.
func (p place) address(params tgbotapi.Params, known *chats) {
	p = known.now(p)
	params["chat_id"] = strconv.FormatInt(p.chat, 10)
	if p.topic != 0 {
		params["message_thread_id"] = strconv.Itoa(p.topic)
	}
}

// chats is what is known about chats while the program runs: which asked us to wait, which have moved, which want
// nothing of us.
type chats struct {
	mu      sync.Mutex
	flood   map[int64]time.Time // until when nothing may be sent
	moved   map[int64]int64     // groups that became supergroups
	refused map[int64]bool      // that a chat takes nothing was told in the log
}

func newChats() *chats {
	return &chats{flood: map[int64]time.Time{}, moved: map[int64]int64{}, refused: map[int64]bool{}}
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

// takes notes whether a chat took what was sent; first is whether it did otherwise before.
func (c *chats) takes(chat int64, taken bool) (first bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	was := c.refused[chat]
	if taken {
		delete(c.refused, chat)
	} else {
		c.refused[chat] = true
	}
	return was == taken
}
