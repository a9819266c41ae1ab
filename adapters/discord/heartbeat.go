package discord

import (
	"math/rand/v2"
	"time"
)

// beat sends heartbeats. A server that leaves one without an answer is given up: the socket may be dead without
// anybody having said so.
func (c *connection) beat(interval time.Duration, s *session, done <-chan struct{}) {
	c.acked.Store(true)
	wait := time.Duration(rand.Int64N(int64(interval))) // Discord wants the first at a random time
	for {
		timer := time.NewTimer(wait)
		select {
		case <-done:
			timer.Stop()
			return
		case <-timer.C:
		}
		if !c.acked.Swap(false) || c.send(opHeartbeat, s.last()) != nil {
			c.end(closeResume)
			return
		}
		wait = interval
	}
}
