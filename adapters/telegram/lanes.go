package telegram

import "sync"

// lanes runs jobs: those of one key one after another, in their order, those of different keys beside each other.
type lanes struct {
	mu      sync.Mutex
	waiting map[int64][]func()
	stopped bool
	running sync.WaitGroup
}

func newLanes() *lanes { return &lanes{waiting: map[int64][]func(){}} }

// put adds a job; after stop it does nothing.
func (l *lanes) put(key int64, job func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.stopped {
		return
	}
	queue, busy := l.waiting[key]
	l.waiting[key] = append(queue, job)
	if !busy {
		l.running.Add(1)
		go l.run(key)
	}
}

func (l *lanes) run(key int64) {
	defer l.running.Done()
	for job := l.first(key); job != nil; job = l.first(key) {
		job()
	}
}

func (l *lanes) first(key int64) func() {
	l.mu.Lock()
	defer l.mu.Unlock()
	queue := l.waiting[key]
	if len(queue) == 0 || l.stopped {
		delete(l.waiting, key)
		return nil
	}
	l.waiting[key] = queue[1:]
	return queue[0]
}

// stop drops what has not begun. The returned channel is closed when what had begun is over.
func (l *lanes) stop() <-chan struct{} {
	l.mu.Lock()
	l.stopped = true
	l.mu.Unlock()
	over := make(chan struct{})
	go func() {
		l.running.Wait()
		close(over)
	}()
	return over
}
