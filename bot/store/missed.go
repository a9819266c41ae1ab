package store

import (
	"time"

	"disputebot/bot"
	"disputebot/knowledge"
)

// missed is how often one person asked one question in vain.
type missed struct {
	Question string
	Lang     string
	Reason   knowledge.Reason
	Count    int
}

// Miss counts a question that the articles do not answer.
func (s *Store) Miss(m bot.Missed, now time.Time) error {
	m.Question = clip(m.Question)
	owner, question := s.hash(m.Person), s.hash("question "+m.Lang+" "+m.Question)
	key := string(question[:]) + string(owner[:])
	return s.change(now, func(t tx, at int64) error {
		var before missed
		if _, _, err := fetch(t, missedBucket, key, at-seconds(life), &before); err != nil {
			return err
		}
		return keep(t, missedBucket, key, at, owner, missed{m.Question, m.Lang, m.Reason, before.Count + 1})
	})
}
