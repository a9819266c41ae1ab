package store_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"disputebot/bot"
	"disputebot/bot/store"
)

// TestQuestionIsSealed reads the file as whoever copied it would: a question stands in it only once its answer was voted on
// or reported.
func TestQuestionIsSealed(t *testing.T) {
	up := true
	for name, judge := range map[string]func(s *store.Store, id string){
		"voted on": func(s *store.Store, id string) { s.Vote(id, "bob", &up, noon) },
		"reported": func(s *store.Store, id string) { s.Report(id, "bob", "the date is wrong", noon) },
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), store.Name)
			s := open(t, path)
			reads := func() bool { return bytes.Contains(content(t, path), []byte("Who asked for it")) }
			shown := bot.Shown{Person: "ann", Question: "Who asked for it?", Lang: "en", Passages: []string{"p"}, Version: "v"}
			id, err := s.Keep(shown, noon)
			check(t, err)
			if reads() {
				t.Error("a question that nobody asked to keep can be read")
			}
			for what, other := range map[string]string{"none": id[:8], "another": id[:8] + strings.Repeat("0", 12)} {
				if ok, err := s.Vote(other, "cid", &up, noon); !ok || err != nil || reads() {
					t.Errorf("a vote with %s of the secret: taken %v, %v, and opens the question: %v", what, ok, err, reads())
				}
			}
			judge(s, id)
			if list, err := s.Judged(noon); err != nil || len(list) != 1 || list[0].Shown.Question != shown.Question {
				t.Errorf("judged: %+v, %v", list, err)
			}
			if again, err := s.Keep(shown, noon); again != id || err != nil {
				t.Errorf("asked again: %q, %v", again, err)
			}
			if list, _ := s.Judged(noon); list[0].Shown.Question != shown.Question {
				t.Errorf("judged after the question came again: %+v", list)
			}
		})
	}
}
