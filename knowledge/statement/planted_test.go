package statement

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// plant reads a text, gives the act of each report whose speaker is shown to somebody else whom the sentence names, and returns how
// many such errors there were and which the second reading let pass.
func plant(r *Reader, set *lang.Set, code, text string) (planted int, passed []string) {
	a := knowledge.Article{ID: "a", Text: text, Lang: code}
	var passages []knowledge.Passage
	for i, s := range set.Lang(code).SentencesOf(text, []lang.Range{{Start: 0, End: len(text)}}) {
		passages = append(passages, knowledge.Passage{ID: fmt.Sprint(i), Article: "a", Span: knowledge.Span{Start: s.Start, End: s.End}, Lang: code, Index: i})
	}
	d := r.docs(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: passages})[0]
	reports := d.find(nil)
	reg := newRegistry(nil)
	reg.discover(d, reports)
	speaks, _, sure := reg.resolve(d, reports)
	for i, rep := range reports {
		if !sure[i] || rep.carried >= 0 || rep.speaker.empty() {
			continue
		}
		for _, other := range named(d, reg, rep) {
			wrong := slices.Clone(reports)
			wrong[i].speaker = other
			got, _, still := reg.resolve(d, wrong)
			if sameNames(got[i], speaks[i]) || len(got[i]) == 0 {
				continue
			}
			planted++
			if still[i] {
				passed = append(passed, fmt.Sprintf("%s: %v for %v (%s)", text, got[i], speaks[i], d.span(rep.cue[0], rep.cue[1]).Of(text)))
			}
		}
	}
	return planted, passed
}

// named are the names in the sentence of a report outside of its speaker.
func named(d *doc, reg *registry, rep report) []phrase {
	var out []phrase
	k := d.sentences[rep.sentence]
	for i := k.first; i < k.last; i++ {
		if e, last := reg.named(d, i, k.last); e != nil {
			if i >= rep.speaker.last || last <= rep.speaker.first {
				out = append(out, phrase{i, last, i})
			}
			i = last - 1
		}
	}
	return out
}

// TestPlantedErrors holds that the second reading does not take the first one's word: of speakers that are planted wrong it lets few
// pass.
func TestPlantedErrors(t *testing.T) {
	set, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(set)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile("testdata/adversarial.txt")
	if err != nil {
		t.Fatal(err)
	}
	planted := 0
	var passed []string
	for line := range strings.Lines(string(raw)) {
		parts := strings.Split(line, " | ")
		if len(parts) != 4 || strings.Contains(line, `\n`) || strings.HasPrefix(line, "#") {
			continue
		}
		n, list := plant(r, set, parts[0], parts[1])
		planted += n
		passed = append(passed, list...)
	}
	for _, p := range passed {
		t.Log(p)
	}
	t.Logf("%d errors planted, %d let pass", planted, len(passed))
	if planted < 200 || len(passed)*100 > 6*planted {
		t.Errorf("%d errors planted, %d let pass (at least 200, at most 6 %%)", planted, len(passed))
	}
}
