package statement

import (
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge/lang"
)

func TestGuard(t *testing.T) {
	var told []string
	g := guard(func(err error) { told = append(told, err.Error()) })
	if g.run(func() { panic("no word there") }, "article %q", "a") {
		t.Error("a step that fails is told to be done")
	}
	if len(told) != 1 || !strings.Contains(told[0], `read article "a"`) || !strings.Contains(told[0], "no word there") {
		t.Errorf("told %q", told)
	}
	if !g.run(func() {}, "nothing") || len(told) != 1 {
		t.Error("a step that ends well is told to have failed")
	}
	if guard(nil).run(func() { panic("rule") }, "nothing") {
		t.Error("a step that fails is told to be done where nobody hears of it")
	}
}

// TestLostSentence holds that a sentence that a rule fails in leaves nothing behind: not its reports, nor whose quotation goes on.
func TestLostSentence(t *testing.T) {
	f := &finder{doc: &doc{sentences: make([]sentence, 1)}, taken: []bool{false, true}, reports: make([]report, 1), spoken: 0}
	f.attempt(nil, 0, func(int) {
		f.reports = append(f.reports, report{}, report{})
		f.spoken, f.taken[0] = 2, true
		panic("rule")
	})
	if len(f.reports) != 1 || f.spoken != 0 || !slices.Equal(f.taken, []bool{false, true}) {
		t.Errorf("%d reports, spoken %d, taken %v", len(f.reports), f.spoken, f.taken)
	}
}

// TestUnreadableQuestion holds that a question that cannot be read is one without any act.
func TestUnreadableQuestion(t *testing.T) {
	langs, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(langs)
	if err != nil {
		t.Fatal(err)
	}
	told := 0
	a := &Asker{reader: r.Telling(func(error) { told++ })} // it has no names to look among
	if got := a.ReadQuestion("Who left?", "en"); got.Act != "" || got.Mentions != nil {
		t.Errorf("read %+v", got)
	}
	if got := a.Mentions("Who left?", "en"); got != nil {
		t.Errorf("mentions %+v", got)
	}
	if told != 2 {
		t.Errorf("told of %d, want 2", told)
	}
}
