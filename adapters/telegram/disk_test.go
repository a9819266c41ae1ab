package telegram_test

import (
	"errors"
	"maps"
	"slices"
	"sync"
)

// disk is a stored inbox: it outlives the platforms that use it.
type disk struct {
	mu      sync.Mutex
	updates map[int][]byte
	done    map[int]bool
	marks   map[int]int
	next    int
	full    bool // nothing can be kept
}

func newDisk() *disk {
	return &disk{updates: map[int][]byte{}, done: map[int]bool{}, marks: map[int]int{}}
}

func (d *disk) Keep(id int, update []byte) (bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.full {
		return false, errors.New("no space left on device")
	}
	if d.updates[id] != nil || d.done[id] {
		return false, nil
	}
	d.updates[id], d.next = slices.Clone(update), max(d.next, id+1)
	return true, nil
}

func (d *disk) Pending() (out [][]byte, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, id := range slices.Sorted(maps.Keys(d.updates)) {
		out = append(out, d.updates[id])
	}
	return out, nil
}

// open is how many updates are not done.
func (d *disk) open() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return len(d.updates)
}

// missing are the ids up to n that never arrived. Telegram gives again what was given and not confirmed.
func (d *disk) missing(n int) (out []int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for id := 1; id <= n; id++ {
		if d.updates[id] == nil && !d.done[id] {
			out = append(out, id)
		}
	}
	return out
}

func (d *disk) Done(id int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.updates, id)
	delete(d.marks, id)
	d.done[id] = true
	return nil
}

func (d *disk) Offset() (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.next, nil
}

func (d *disk) Mark(id, mark int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.marks[id] = mark
	return nil
}

func (d *disk) Marked(id int) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.marks[id], nil
}

func (d *disk) fill(full bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.full = full
}

// shaky is a disk whose program is killed between sending a reply and noting it: after some updates none is noted any more.
type shaky struct {
	*disk
	mu   sync.Mutex
	left int
	dead chan struct{}
}

func (s *shaky) Done(id int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.left--; s.left > 0 {
		return s.disk.Done(id)
	}
	if s.left == 0 {
		close(s.dead)
	}
	return nil
}
