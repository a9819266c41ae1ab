package store

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"disputebot/bot"
)

// A question is nobody's to read until somebody votes on its answer or reports it: that is how they ask to have it kept.
// Till then it is sealed with a key that stands in the buttons under the answer alone.

// answer is what a record of the bucket shown holds.
type answer struct {
	bot.Shown
	Sealed []byte `json:",omitempty"` // the question, while Shown has none
}

// sealer is the cipher of what goes by a secret. No two questions share a secret, so that one nonce does for all.
func (s *Store) sealer(secret string) (cipher.AEAD, error) {
	mac := hmac.New(sha256.New, s.key)
	mac.Write([]byte("sealed\x00" + secret))
	block, err := aes.NewCipher(mac.Sum(nil))
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

// seal closes an answer's question.
func (s *Store) seal(a bot.Shown, secret string) (answer, error) {
	c, err := s.sealer(secret)
	if err != nil {
		return answer{}, fmt.Errorf("seal a question: %w", err)
	}
	out := answer{Shown: a, Sealed: c.Seal(nil, make([]byte, c.NonceSize()), []byte(a.Question), nil)}
	out.Question = ""
	return out, nil
}

// unseal opens the question of an answer to everybody who asked it. With a secret that is not its own it stays closed.
func (s *Store) unseal(t tx, id, secret string) error {
	c, err := s.sealer(secret)
	if err != nil {
		return fmt.Errorf("open a question: %w", err)
	}
	opened := map[string][]byte{}
	err = t.each(shownBucket, id, func(key string, value []byte) error {
		r := recordOf(value)
		var a answer
		if err := json.Unmarshal(r.body, &a); err != nil {
			return fmt.Errorf("read a kept answer: %w", err)
		}
		question, err := c.Open(nil, make([]byte, c.NonceSize()), a.Sealed, nil)
		if a.Sealed == nil || err != nil {
			return nil
		}
		a.Question, a.Sealed = string(question), nil
		body, err := json.Marshal(a)
		opened[key] = record{r.at, r.owner, body}.bytes()
		return err
	})
	for key, value := range opened {
		if err == nil {
			err = t.put(shownBucket, key, value)
		}
	}
	return err
}
