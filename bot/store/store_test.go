package store_test

import (
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

var noon = time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)

const day = 24 * time.Hour

// stores runs a test on an empty store of each kind.
func stores(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Run("memory", func(t *testing.T) { test(t, store.NewMemory()) })
	t.Run("file", func(t *testing.T) { test(t, open(t, filepath.Join(t.TempDir(), store.Name))) })
}

// open opens a store that ends with the test.
func open(t *testing.T, path string) *store.Store {
	t.Helper()
	s, err := store.Open(path, slog.New(slog.DiscardHandler))
	check(t, err)
	t.Cleanup(func() { check(t, s.Close()) })
	return s
}

var _ bot.Store = (*store.Store)(nil)

func TestReadings(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		want := knowledge.Reading{Lang: "en", Act: knowledge.Demand, Source: []string{"The mayor"}, Words: []string{"stop"}}
		check(t, s.Remember("a", "ann", want, noon))
		check(t, s.Remember("b", "bob", knowledge.Reading{Act: knowledge.Refuse}, noon))
		got, ok, err := s.Recall("a", noon.Add(29*time.Minute))
		check(t, err)
		if diff := cmp.Diff(want, got); diff != "" || !ok {
			t.Errorf("a reading of half an hour ago (-want +got):\n%s", diff)
		}
		if _, ok, err := s.Recall("a", noon.Add(31*time.Minute)); ok || err != nil {
			t.Errorf("an old reading still carries over (%v)", err)
		}
		check(t, s.Forget("a"))
		if _, ok, _ := s.Recall("a", noon); ok {
			t.Error("a forgotten conversation carries over")
		}
		if _, ok, _ := s.Recall("b", noon); !ok {
			t.Error("another conversation was forgotten, too")
		}
	})
}

func TestSettings(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		want := bot.ChatSettings{Lang: "fr", Threads: true}
		check(t, s.Set("ann", want, noon))
		got, err := s.Settings("ann")
		check(t, err)
		if got != want {
			t.Errorf("settings = %+v, want %+v", got, want)
		}
		if got, _ := s.Settings("bob"); got != (bot.ChatSettings{}) {
			t.Errorf("somebody else's = %+v", got)
		}
		for range 3 { // each read renews them
			noon := noon.Add(20 * day)
			check(t, s.Miss(bot.Missed{Question: "?"}, noon))
			if got, _ := s.Settings("ann"); got != want {
				t.Error("settings in use were forgotten")
			}
		}
		check(t, s.Miss(bot.Missed{Question: "?"}, noon.Add(100*day)))
		if got, _ := s.Settings("ann"); got != (bot.ChatSettings{}) {
			t.Error("settings that nobody used for 30 days are kept")
		}
	})
}

func TestMove(t *testing.T) {
	old, own, none := bot.ChatSettings{Lang: "fr", Threads: true}, bot.ChatSettings{Off: true}, bot.ChatSettings{}
	for _, c := range []struct {
		name              string
		from, to          string
		before, was, want bot.ChatSettings // of the old name and the new one before, and of the new one after
	}{
		{"something set", "old", "new", old, none, old},
		{"nothing set", "old", "new", none, none, none},
		{"something set under the new name already", "old", "new", old, own, own},
		{"the same name", "new", "new", old, old, old},
	} {
		t.Run(c.name, func(t *testing.T) {
			stores(t, func(t *testing.T, s *store.Store) {
				check(t, s.Set(c.from, c.before, noon))
				check(t, s.Set(c.to, c.was, noon))
				check(t, s.Set("another", old, noon))
				for range 2 { // to be told again does no harm
					check(t, s.Move(c.from, c.to))
				}
				for name, want := range map[string]bot.ChatSettings{"old": none, "new": c.want, "another": old} {
					if got, err := s.Settings(name); got != want || err != nil {
						t.Errorf("%s: %+v, want %+v (%v)", name, got, want, err)
					}
				}
				check(t, s.Miss(bot.Missed{Question: "?"}, noon.Add(31*day)))
				if got, _ := s.Settings("new"); got != none {
					t.Errorf("what was moved is kept for longer: %+v", got)
				}
			})
		})
	}
}

func TestMoveTakesTalksAlong(t *testing.T) {
	was, next := knowledge.Reading{Words: []string{"was"}}, knowledge.Reading{Words: []string{"next"}}
	none := knowledge.Reading{}
	talk := func(chat, who string) string { return bot.ConversationIn(chat, who) }
	for _, c := range []struct {
		name string
		gone time.Duration // after the talk, the same person's talk under the new name; 0 for none
		want knowledge.Reading
	}{
		{"nobody has spoken under the new name", 0, was},
		{"the talk has gone on under the new name", time.Minute, next},
		{"the talk under the new name is older", -time.Minute, was},
	} {
		t.Run(c.name, func(t *testing.T) {
			stores(t, func(t *testing.T, s *store.Store) {
				check(t, s.Remember(talk("old", "ann"), "ann", was, noon))
				check(t, s.Remember(talk("old", "bob"), "bob", was, noon))
				check(t, s.Remember(talk("another", "ann"), "ann", next, noon))
				check(t, s.Remember("old", "ann", next, noon)) // a conversation in no chat
				if c.gone != 0 {
					check(t, s.Remember(talk("new", "ann"), "ann", next, noon.Add(c.gone)))
				}
				for range 2 {
					check(t, s.Move("old", "new"))
				}
				for name, want := range map[string]knowledge.Reading{talk("old", "ann"): none, talk("new", "ann"): c.want,
					talk("new", "bob"): was, talk("another", "ann"): next, "old": next} {
					got, _, err := s.Recall(name, noon.Add(2*time.Minute))
					if diff := cmp.Diff(want, got); diff != "" || err != nil {
						t.Errorf("%q (-want +got), %v:\n%s", name, err, diff)
					}
				}
				check(t, s.ForgetPerson("bob"))
				if _, ok, _ := s.Recall(talk("new", "bob"), noon); ok {
					t.Error("what was moved is nobody's any longer")
				}
			})
		})
	}
}

func TestVotesAndReports(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		shown := bot.Shown{Person: "ann", Question: "Who asked?", Lang: "en", Passages: []string{"p", "q"}, Version: "v1"}
		id, err := s.Keep(shown, noon)
		check(t, err)
		again, _ := s.Keep(bot.Shown{Person: "bob", Question: "Who asked?", Passages: []string{"p", "q"}, Version: "v1"}, noon)
		if id != again || len(id) != 20 {
			t.Errorf("ids = %q and %q, want one of 20 letters", id, again)
		}
		up, down := true, false
		for _, want := range []*bool{nil, &up, &down, nil, &up} {
			s.Vote(id, "cid", want, noon)
			if got, err := s.Voted(id, "cid"); !cmp.Equal(want, got) || err != nil {
				t.Errorf("vote (-want +got):\n%s%v", cmp.Diff(want, got), err)
			}
		}
		if got, _ := s.Voted(id, "bob"); got != nil {
			t.Error("another's vote is told")
		}
		for _, c := range []struct {
			name, id, person string
			now              time.Time
			want             bool
		}{
			{"kept", id, "bob", noon.Add(29 * day), true},
			{"changed", id, "bob", noon.Add(29 * day), true},
			{"unknown", "00000000", "bob", noon, false},
			{"no id", "", "bob", noon, false},
			{"by nobody", id, "", noon, false},
			{"too old", id, "bob", noon.Add(31 * day), false},
		} {
			if ok, err := s.Vote(c.id, c.person, &up, c.now); ok != c.want || err != nil {
				t.Errorf("vote %s: %v, %v", c.name, ok, err)
			}
		}
	})
}

func TestForgetPersonLeavesOthers(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		up := true
		shown := bot.Shown{Person: "ann", Question: "Who asked?", Passages: []string{"p"}, Version: "v1"}
		judged, _ := s.Keep(shown, noon)
		shown.Question = "And why?"
		alone, _ := s.Keep(shown, noon)
		s.Vote(judged, "bob", &up, noon)
		s.Vote(alone, "ann", &up, noon)
		check(t, s.Set("ann", bot.ChatSettings{Lang: "fr"}, noon))
		check(t, s.Set("bob", bot.ChatSettings{Lang: "fr"}, noon))
		check(t, s.Remember("a", "ann", knowledge.Reading{}, noon))
		check(t, s.ForgetPerson("ann"))
		if got, _ := s.Settings("ann"); got.Lang != "" {
			t.Error("settings are left")
		}
		if got, _ := s.Settings("bob"); got.Lang != "fr" {
			t.Error("somebody else's settings are gone")
		}
		if _, ok, _ := s.Recall("a", noon); ok {
			t.Error("the conversation is left")
		}
		if ok, _ := s.Vote(alone, "bob", &up, noon); ok {
			t.Error("the answer is left")
		}
		if ok, _ := s.Vote(judged, "bob", nil, noon); !ok {
			t.Error("somebody else's vote was lost")
		}
		check(t, s.ForgetPerson(""))
	})
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestSignatures(t *testing.T) {
	stores(t, func(t *testing.T, s *store.Store) {
		one := s.Sign("a")
		if len(one) != 8 || one != s.Sign("a") || one == s.Sign("b") || one == store.NewMemory().Sign("a") {
			t.Errorf("signed %q, then %q", one, s.Sign("a"))
		}
	})
}

func TestSignaturesOutliveARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), store.Name)
	var signed []string
	for range 2 {
		s, err := store.Open(path, nil)
		check(t, err)
		signed = append(signed, s.Sign("a"))
		check(t, s.Close())
	}
	if signed[0] != signed[1] {
		t.Errorf("signed %q, after a restart %q", signed[0], signed[1])
	}
}
