package store

import (
	"sync"
	"time"
)

// wipeAfter is how long the bytes of an answered message may be left in the file: bbolt keeps what was erased until its
// place is needed. To write a file anew takes some milliseconds, or some hundred where it is full.
const wipeAfter = time.Minute

// wiper writes a file anew some time after something was erased in it, once for all that was erased meanwhile.
type wiper struct {
	mu    sync.Mutex
	due   *time.Timer // nil where nothing is to be wiped
	over  bool        // the file is closed
	fault error       // of the last time
}

// later wipes a file in a while.
func (w *wiper) later(f file) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.due == nil && !w.over {
		w.due = time.AfterFunc(wipeAfter, func() { w.now(f) })
	}
}

func (w *wiper) now(f file) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.due != nil && !w.over {
		w.due, w.fault = nil, f.compact()
	}
}

// last wipes a file that is to be closed, and tells how wiping went.
func (w *wiper) last(f file) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.over = true
	if w.due != nil {
		w.due.Stop()
		w.due, w.fault = nil, f.compact()
	}
	return w.fault
}
