package store

import (
	"cmp"
	"encoding/json"
	"slices"
	"time"

	"disputebot/bot"
)

// Judged is an answer that people voted on or reported.
type Judged struct {
	ID      string
	Shown   bot.Shown // without a person; the question is "" where whoever asked it wants it forgotten
	Up      int
	Down    int
	Reports []string  // ascending
	Last    time.Time // when the answer was last given, UTC
}

// Judged are the answers of the 30 days before now that were voted on or reported: those with most reports and votes
// against them first, then the latest, then by id.
func (s *Store) Judged(now time.Time) ([]Judged, error) {
	since := s.clock.tell(now) - seconds(life)
	byID := map[string]*Judged{}
	err := s.file.read(func(t tx) error {
		read := judgedTx{t, since, byID}
		for _, bucket := range []string{votesBucket, reportsBucket, shownBucket} {
			if err := t.each(bucket, "", func(key string, _ []byte) error { return read.record(bucket, key) }); err != nil {
				return err
			}
		}
		return nil
	})
	out := make([]Judged, 0, len(byID))
	for _, j := range byID {
		slices.Sort(j.Reports)
		out = append(out, *j)
	}
	slices.SortFunc(out, func(a, b Judged) int {
		return cmp.Or(cmp.Compare(len(b.Reports)+b.Down, len(a.Reports)+a.Down), b.Last.Compare(a.Last), cmp.Compare(a.ID, b.ID))
	})
	return out, err
}

// judgedTx gathers judgements first and then the answers they are about.
type judgedTx struct {
	t     tx
	since int64
	byID  map[string]*Judged
}

func (j judgedTx) record(bucket, key string) error {
	var body json.RawMessage
	r, ok, err := fetch(j.t, bucket, key, j.since, &body)
	if err != nil || !ok || len(key) < idLength {
		return err
	}
	id := key[:idLength]
	about := j.byID[id]
	if bucket == shownBucket {
		if about == nil {
			return nil
		}
		about.Last = time.Unix(max(r.at, about.Last.Unix()), 0).UTC()
		return json.Unmarshal(body, &about.Shown)
	}
	if about == nil {
		about = &Judged{ID: id}
		j.byID[id] = about
	}
	if bucket == reportsBucket {
		var text string
		err := json.Unmarshal(body, &text)
		about.Reports = append(about.Reports, text)
		return err
	}
	var up bool
	if err := json.Unmarshal(body, &up); err != nil {
		return err
	}
	if up {
		about.Up++
	} else {
		about.Down++
	}
	return nil
}
