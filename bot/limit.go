package bot

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// limiter counts what was asked within a minute, by person and by chat. It is a token bucket that holds a minute's worth
// of questions, kept as the one time at which the bucket will be full again. It is safe for use by many goroutines
// at once, and nothing of it outlives the program.
type limiter struct {
	mu    sync.Mutex
	full  map[string]time.Time
	sweep int // so many buckets, and the full ones are thrown away
}

// sweepAt is how many buckets are kept before the full ones are looked for: a few hundred kilobytes.
const sweepAt = 4096

func newLimiter() *limiter { return &limiter{full: make(map[string]time.Time), sweep: sweepAt} }

// bucket is whose questions are counted and how many of them a minute allows.
type bucket struct {
	key       string
	perMinute int // 0 is no limit
}

// take takes one question out of every bucket, or out of none where one of them is empty; wait is how long until all of
// them hold one, 0 where it was taken.
func (l *limiter) take(now time.Time, buckets ...bucket) (wait time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, x := range buckets {
		if x.perMinute > 0 {
			// A bucket that lacks all but one question is full again a minute less one refill from now.
			wait = max(wait, later(l.full[x.key], now).Sub(now)-(time.Minute-x.refill()))
		}
	}
	if wait > 0 {
		return wait
	}
	for _, x := range buckets {
		if x.perMinute > 0 {
			l.full[x.key] = later(l.full[x.key], now).Add(x.refill())
		}
	}
	l.forgetFull(now)
	return 0
}

// refill is the time in which one question comes back.
func (x bucket) refill() time.Duration { return time.Minute / time.Duration(x.perMinute) }

// forgetFull throws away the buckets that are full, which is what an unknown one is.
func (l *limiter) forgetFull(now time.Time) {
	if len(l.full) < l.sweep {
		return
	}
	for key, at := range l.full {
		if !at.After(now) {
			delete(l.full, key)
		}
	}
	l.sweep = max(sweepAt, 2*len(l.full))
}

// forget throws a bucket away.
func (l *limiter) forget(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.full, key)
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// refusal is the reply to what is not to be carried out: in a chat where the bot is switched off, a notice; beyond the
// limits, when to try again.
func (b *Bot) refusal(m manners, q Question) (reply Reply, refused bool) {
	lang := b.locale(q.Locale)
	if m.chat.Off && !always(q) {
		return b.notice(lang, "off"), true
	}
	if unlimited(q) {
		return Reply{}, false
	}
	wait := b.limiter.take(q.Time, b.buckets(q)...)
	if wait <= 0 {
		return Reply{}, false
	}
	seconds := itoa(int((wait + time.Second - 1) / time.Second))
	if q.Command == Tap {
		return b.notice(lang, "wait", "seconds", seconds), true
	}
	return b.say(lang, "wait", "seconds", seconds), true
}

// buckets are those that a question is taken from. Where a platform tells no person or chat, there is none.
func (b *Bot) buckets(q Question) []bucket {
	var out []bucket
	if q.Person != "" {
		out = append(out, bucket{personKey(q.Person), b.opts.Limits.PerPerson})
	}
	if q.Chat != "" {
		out = append(out, bucket{"chat " + q.Chat, b.opts.Limits.PerChat})
	}
	return out
}

func personKey(person string) string { return "person " + person }

// always tells whether a question is answered even where the bot is switched off: settings can always be seen and changed,
// and what is kept of somebody is theirs.
func always(q Question) bool {
	switch q.Command {
	case Settings, Privacy, ForgetMe:
		return true
	}
	return pressed(q, "e:", "f:")
}

// unlimited tells whether a question is never refused for its number: what helps a person on, what is theirs by right,
// and votes.
func unlimited(q Question) bool {
	return always(q) || q.Command == Help || q.Command == Reset || pressed(q, "v:")
}

// pressed tells whether a button was pressed whose data begins in one of these ways.
func pressed(q Question, prefixes ...string) bool {
	return q.Command == Tap && slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(q.Text, p) })
}
