package telegram

import (
	"slices"
	"sync"
)

// Inbox keeps the updates that Telegram gave until their replies are sent, so that a restart loses none and answers none
// twice. An update is kept before Telegram is told that it arrived. An Inbox may be used by many goroutines at once.
type Inbox interface {
	// Keep keeps an update. fresh is false where it was kept before, be it done or not.
	Keep(id int, update []byte) (fresh bool, err error)
	// Pending are the kept updates that are not done, by ascending id.
	Pending() ([][]byte, error)
	// Done ends an update: its words are erased, its id is remembered.
	Done(id int) error
	// Offset is the id up to which Telegram may forget updates, itself excluded; 0 where nothing was kept yet.
	Offset() (int, error)
}

// Marker is an [Inbox] that also remembers how often a reply may have been sent without our knowing. With one, a reply
// that may be a repeat is told from one that is late; without one, all that was pending at a start may be a repeat.
type Marker interface {
	// Mark sets the mark of a pending update. It goes with [Inbox.Done].
	Mark(id, mark int) error
	// Marked is an update's mark, 0 where none was set.
	Marked(id int) (int, error)
}

// remembered is how many finished updates are kept in mind, in case Telegram gives one twice.
const remembered = 5000

// memory is the [Inbox] of a program without a data folder. It lets Telegram keep what is not done: its offset stays
// below the lowest open update.
type memory struct {
	mu    sync.Mutex
	next  int            // one above the highest id seen
	open  map[int][]byte // taken and not done
	loose map[int]bool   // open ones that Telegram may forget
	marks map[int]int
	done  map[int]bool
	order []int // of done
}

func newMemory() *memory {
	return &memory{open: map[int][]byte{}, loose: map[int]bool{}, marks: map[int]int{}, done: map[int]bool{}}
}

// Keep implements [Inbox].
func (m *memory) Keep(id int, update []byte) (fresh bool, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.open[id] != nil || m.done[id] {
		return false, nil
	}
	m.open[id] = append([]byte{}, update...)
	m.next = max(m.next, id+1)
	return true, nil
}

// Pending implements [Inbox]. There is something only where the same program runs the platform again.
func (m *memory) Pending() ([][]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var ids []int
	for id := range m.open {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	var out [][]byte
	for _, id := range ids {
		out = append(out, m.open[id])
	}
	return out, nil
}

// Done implements [Inbox].
func (m *memory) Done(id int) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.open, id)
	delete(m.loose, id)
	delete(m.marks, id)
	if m.done[id] {
		return nil
	}
	m.done[id] = true
	m.order = append(m.order, id)
	if len(m.order) > remembered {
		delete(m.done, m.order[0])
		m.order = m.order[1:]
	}
	return nil
}

// Offset implements [Inbox].
func (m *memory) Offset() (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	lowest := m.next
	for id := range m.open {
		if !m.loose[id] {
			lowest = min(lowest, id)
		}
	}
	return lowest, nil
}

// Mark implements [Marker].
func (m *memory) Mark(id, mark int) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.marks[id] = mark
	return nil
}

// Marked implements [Marker].
func (m *memory) Marked(id int) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.marks[id], nil
}

// release lets Telegram forget what is open.
func (m *memory) release() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for id := range m.open {
		m.loose[id] = true
	}
}
