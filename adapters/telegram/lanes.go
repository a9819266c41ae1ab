package telegram

import "sync"

// lane names what is worked on one after another: a chat, or the inline queries of a person.
type lane struct {
	inline bool
	id     int64
}

// lanes runs jobs: those of one lane one after another, in their order, those of different lanes beside each other.
type lanes struct {
	mu      sync.Mutex
	waiting map[lane][]func()
	stopped bool
	running sync.WaitGroup
}

func newLanes() *lanes { return &lanes{waiting: map[lane][]func(){}} }

// put adds a job; after stop it does nothing.
func (l *lanes) put(key lane, job func()) {
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

func (l *lanes) run(key lane) {
	defer l.running.Done()
	for job := l.first(key); job != nil; job = l.first(key) {
		job()
	}
}

func (l *lanes) first(key lane) func() {
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
