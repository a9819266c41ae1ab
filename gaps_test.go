package main

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

// gapsOf are what the command prints about a data folder that was filled so.
func gapsOf(t *testing.T, fill func(s *store.Store, now time.Time) error, args ...string) string {
	t.Helper()
	c := dispute()
	c.Data = t.TempDir()
	keep, err := openStore(c, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := fill(keep, time.Now()); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	command := rootCommand() // beside the program that has the store open
	command.SetOut(&out)
	command.SetArgs(append([]string{"gaps", "--data", c.Data, "--articles", c.Articles}, args...))
	if err := command.ExecuteContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := keep.Close(); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(out.String(), time.Now().UTC().Format(time.DateOnly), "DAY")
}

func unanswered(s *store.Store, now time.Time) error {
	for _, m := range []bot.Missed{
		{Person: "a", Question: "Who repaired the lighthouse?", Lang: "en", Reason: knowledge.NothingOfTheKind},
		{Person: "b", Question: "Who repaired the lighthouse?", Lang: "en", Reason: knowledge.NothingOfTheKind},
		{Person: "c", Question: "who is repairing\nthe ligthouse", Lang: "en", Reason: knowledge.NothingOfTheKind},
		{Person: "d", Question: "Who repaired the lighthouses in 1990?", Lang: "en", Reason: knowledge.OffTopic},
		{Person: "d", Question: "Qui a réparé le phare ?", Lang: "fr", Reason: knowledge.NothingOfTheKind},
		{Person: "e", Question: "qui repare le phare", Lang: "fr", Reason: knowledge.NothingOfTheKind},
	} {
		if err := s.Miss(m, now); err != nil {
			return err
		}
	}
	return nil
}

func TestGaps(t *testing.T) {
	want := `   3 × Who repaired the lighthouse?
       en · nothing of the kind · last on DAY
       also: who is repairing the ligthouse
   2 × Qui a réparé le phare ?
       fr · nothing of the kind · last on DAY
       also: qui repare le phare
   1 × Who repaired the lighthouses in 1990?
       en · off topic · last on DAY
`
	if diff := cmp.Diff(want, gapsOf(t, unanswered)); diff != "" {
		t.Errorf("gaps (-want +got):\n%s", diff)
	}
	lines := strings.SplitAfter(gapsOf(t, unanswered, "--json"), "\n")
	first := `{"question":"Who repaired the lighthouse?","wordings":["Who repaired the lighthouse?","who is repairing\nthe ligthouse"],"lang":"en","reason":"nothing_of_the_kind","count":3,"last":"DAY"}` + "\n"
	if diff := cmp.Diff(first, lines[0]); diff != "" || len(lines) != 4 {
		t.Errorf("%d lines, the first (-want +got):\n%s", len(lines)-1, diff)
	}
	nothing := func(*store.Store, time.Time) error { return nil }
	if got := gapsOf(t, nothing); got != "Every question of the last 30 days was answered.\n" {
		t.Errorf("no gap: %q", got)
	}
}

func TestGapsReports(t *testing.T) {
	passage := disputeLibrary(t).Passages[0]
	judged := func(s *store.Store, now time.Time) error {
		id, err := s.Keep(bot.Shown{Person: "a", Question: "What\x1b[1m is asked?", Lang: "en", Passages: []string{passage.ID, "gone"}, Version: "v"}, now)
		if err != nil {
			return err
		}
		down := false
		if _, err := s.Vote(id, "b", &down, now); err != nil {
			return err
		}
		_, err = s.Report(id, "b", "that is not\nwhat she said", now)
		return err
	}
	got := gapsOf(t, judged, "--reports")
	for _, want := range []string{"is asked?\n  👍 0 · 👎 1 · last given on DAY\n  report: that is not what she said\n  > ", "[" + passage.Article + "]", "  > gone (not in these articles)"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q does not hold %q", got, want)
		}
	}
	if strings.Contains(got, "\x1b") {
		t.Error("what a person wrote reaches the terminal as a command")
	}
	if got := gapsOf(t, judged, "--reports", "--json"); !strings.Contains(got, `"down":1,"reports":["that is not\nwhat she said"]`) {
		t.Errorf("%q", got)
	}
}
