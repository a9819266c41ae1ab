package store

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"disputebot/bot"
)

// idLength is the length of an answer's id.
const idLength = 8

// longest is how many bytes of a person's text are kept.
const longest = 4096

// Keep keeps what was answered, so that it can be voted on, and returns its id. The same answer to another person is
// another record under the same id, so that each is forgotten with its asker.
func (s *Store) Keep(shown bot.Shown, now time.Time) (id string, err error) {
	id = idOf(shown)
	owner := s.hash(shown.Person)
	shown.Person, shown.Question = "", clip(shown.Question)
	return id, s.change(now, func(t tx, at int64) error {
		return keep(t, shownBucket, shownKey(id, owner), at, owner, shown)
	})
}

// Vote sets a person's one vote on what was shown, or takes it back. A vote is forgotten when what it is about is.
func (s *Store) Vote(id, person string, up *bool, now time.Time) (ok bool, err error) {
	if person == "" {
		return false, nil
	}
	owner := s.hash(person)
	err = s.change(now, func(t tx, at int64) error {
		var since int64
		if since, ok, err = shownAt(t, id, at-seconds(life)); err != nil || !ok {
			return err
		}
		if up == nil {
			return t.drop(votesBucket, shownKey(id, owner))
		}
		return keep(t, votesBucket, shownKey(id, owner), since, owner, *up)
	})
	return ok && err == nil, err
}

// Voted is a person's vote on what was shown; nil where there is none.
func (s *Store) Voted(id, person string) (up *bool, err error) {
	if person == "" {
		return nil, nil
	}
	var vote bool
	err = s.file.read(func(t tx) error {
		_, ok, err := fetch(t, votesBucket, shownKey(id, s.hash(person)), s.clock.last()-seconds(life), &vote)
		if ok {
			up = &vote
		}
		return err
	})
	return up, err
}

// Report keeps what somebody holds to be wrong about what was shown; the same words twice are one report.
func (s *Store) Report(id, person, text string, now time.Time) (ok bool, err error) {
	text = clip(text)
	owner, words := s.hash(person), s.hash("report "+text)
	err = s.change(now, func(t tx, at int64) error {
		var since int64
		if since, ok, err = shownAt(t, id, at-seconds(life)); err != nil || !ok {
			return err
		}
		return keep(t, reportsBucket, shownKey(id, owner)+string(words[:]), since, owner, text)
	})
	return ok && err == nil, err
}

// shownAt tells whether an answer is kept since a time, and when it was last given.
func shownAt(t tx, id string, since int64) (at int64, ok bool, err error) {
	if len(id) != idLength {
		return 0, false, nil
	}
	err = t.each(shownBucket, id, func(_ string, value []byte) error {
		at = max(at, recordOf(value).at)
		return nil
	})
	return at, err == nil && at >= since && at > 0, err
}

func shownOf(body []byte) (shown bot.Shown, err error) {
	if err := json.Unmarshal(body, &shown); err != nil {
		return shown, fmt.Errorf("read a kept answer: %w", err)
	}
	return shown, nil
}

func shownKey(id string, owner hash) string { return id + string(owner[:]) }

// idOf is the id of an answer: 8 of [0-9a-z].
func idOf(shown bot.Shown) string {
	parts := append([]string{shown.Question, shown.Version}, shown.Passages...)
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	const all = 36 * 36 * 36 * 36 * 36 * 36 * 36 * 36
	digits := strconv.FormatUint(binary.BigEndian.Uint64(sum[:])%all, 36)
	return strings.Repeat("0", idLength-len(digits)) + digits
}

// clip shortens a text to what is kept of it, at a character's edge.
func clip(text string) string {
	if len(text) > longest {
		text = text[:longest]
	}
	return strings.ToValidUTF8(text, "")
}
