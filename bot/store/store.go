// Package store answers: what is remembered between messages? Here it is kept in memory and ends with the program.
package store

import (
	"sync"
	"time"

	"disputebot/knowledge"
)

// The limits of what is kept: a follow-up leans on something said within the half hour, and the oldest conversations
// are forgotten first.
const (
	span          = 30 * time.Minute
	conversations = 10_000
)

// Memory keeps readings by conversation. It is safe for use by many goroutines at once.
type Memory struct {
	mu    sync.Mutex
	kept  map[string]entry
	order []string // conversations, oldest first; may hold some that were remembered again since
}

type entry struct {
	reading knowledge.Reading
	at      time.Time
}

// NewMemory makes an empty memory.
func NewMemory() *Memory { return &Memory{kept: make(map[string]entry)} }

// Recall gives the last reading of a conversation, unless it is too old to lean on.
func (m *Memory) Recall(conversation string, now time.Time) (knowledge.Reading, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e, ok := m.kept[conversation]
	if !ok || now.Sub(e.at) > span {
		return knowledge.Reading{}, false
	}
	return e.reading, true
}

// Remember keeps a reading as the conversation's last.
func (m *Memory) Remember(conversation string, r knowledge.Reading, now time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, known := m.kept[conversation]; !known {
		m.order = append(m.order, conversation)
	}
	m.kept[conversation] = entry{r, now}
	for len(m.order) > conversations {
		delete(m.kept, m.order[0])
		m.order = m.order[1:]
	}
}
