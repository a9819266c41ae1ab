package telegram

import "sync"

// remembered is how many finished updates are kept in mind, in case Telegram gives one twice.
const remembered = 5000

// ledger keeps which updates are open, so that none is confirmed before it is done and none is done twice. It
// outlives a run: what one run finished without confirming, the next does not answer again.
type ledger struct {
	mu     sync.Mutex
	next   int          // one above the highest id seen
	open   map[int]bool // taken and not finished
	done   map[int]bool
	order  []int // of done
	change chan struct{}
}

func newLedger() *ledger {
	return &ledger{open: map[int]bool{}, done: map[int]bool{}, change: make(chan struct{}, 1)}
}

// take opens an update; false means that it is open or done already.
func (l *ledger) take(id int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open[id] || l.done[id] {
		return false
	}
	l.open[id] = true
	l.next = max(l.next, id+1)
	return true
}

// finish closes an update. Where it was not handled, it is forgotten, so that it is handled when it comes again.
func (l *ledger) finish(id int, handled bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.open, id)
	if !handled {
		l.next = min(l.next, id)
		return
	}
	l.remember(id)
	select {
	case l.change <- struct{}{}:
	default:
	}
}

// offset is the lowest id that Telegram should still give: all below are confirmed by asking with it. 0 is the
// beginning, where nothing is known.
func (l *ledger) offset() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	lowest := l.next
	for id := range l.open {
		lowest = min(lowest, id)
	}
	return lowest
}

// release lets all open updates be confirmed although they are not finished.
func (l *ledger) release() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for id := range l.open {
		l.remember(id)
	}
	clear(l.open)
}

func (l *ledger) remember(id int) {
	if l.done[id] {
		return
	}
	l.done[id] = true
	l.order = append(l.order, id)
	if len(l.order) > remembered {
		delete(l.done, l.order[0])
		l.order = l.order[1:]
	}
}

// forget gives up what is still open: it was dropped, and is to be taken when it comes again.
func (l *ledger) forget() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for id := range l.open {
		l.next = min(l.next, id)
	}
	clear(l.open)
}
