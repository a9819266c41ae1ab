package store

import (
	"sync"
	"time"
)

// A store is tidied when an hour has passed by the times it was told, and before much more is written than may be kept.
const (
	tidyEvery  = time.Hour
	tidyWrites = 2000
)

// clock knows the latest time that was handed in, and whether it is time to tidy.
type clock struct {
	mu     sync.Mutex
	latest int64 // Unix seconds
	tidied int64
	writes int
}

// tell takes a time and gives it back in Unix seconds; where none is told, the latest.
func (c *clock) tell(now time.Time) int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now.IsZero() {
		return c.latest
	}
	c.latest = max(c.latest, now.Unix())
	return now.Unix()
}

// due tells whether it is time to tidy, and takes it as done.
func (c *clock) due() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.writes++
	if c.latest-c.tidied < seconds(tidyEvery) && c.writes < tidyWrites {
		return false
	}
	c.tidied, c.writes = c.latest, 0
	return true
}

// last is the latest time that was told, 0 before any was.
func (c *clock) last() int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.latest
}

func seconds(d time.Duration) int64 { return int64(d / time.Second) }
