package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// scripts are the golden cases: gold and articles, what was handed in, and the name of what the scripts said.
var scripts = []struct{ name, gold, given, articles, noise string }{
	{"questions", "../../testdata/eval/questions.jsonl", "testdata/questions.answers.jsonl", "../articles", "../../testdata/eval/noise.jsonl"},
	{"followups", "../../testdata/eval/followups.jsonl", "testdata/followups.answers.jsonl", "../articles", "../../testdata/eval/noise.jsonl"},
	{"letters/questions", "testdata/letters/questions.jsonl", "testdata/letters/answers.jsonl", "testdata/letters", "testdata/letters/noise.jsonl"},
}

func TestQuestionsAsTheScriptScoresThem(t *testing.T) {
	for _, tt := range scripts {
		t.Run(tt.name, func(t *testing.T) {
			gold, err := ReadQuestions(bytes.NewReader(read(t, tt.gold)))
			if err != nil {
				t.Fatal(err)
			}
			noise := lines[Noise](t, tt.noise)
			r := Questions(gold, answers(t, tt.given), articles(t, tt.articles), noise)
			if diff := cmp.Diff(string(read(t, "testdata/"+tt.name+".txt")), r.String()); diff != "" {
				t.Errorf("table (-script +got):\n%s", diff)
			}
			sameJSON(t, "testdata/"+tt.name+".json", r)
			sameMisses(t, "testdata/"+tt.name+".errors.jsonl", r.Misses)
		})
	}
}

func TestClaimsAsTheScriptScoresThem(t *testing.T) {
	for _, tt := range []struct{ name, gold, given string }{
		{"claims", "../../testdata/eval/claims.jsonl", "testdata/claims.out.jsonl"},
		{"letters/claims", "testdata/letters/claims.jsonl", "testdata/letters/out.jsonl"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			gold, err := ReadClaims(bytes.NewReader(read(t, tt.gold)))
			if err != nil {
				t.Fatal(err)
			}
			given, err := ReadClaims(bytes.NewReader(read(t, tt.given)))
			if err != nil {
				t.Fatal(err)
			}
			r := Claims(gold, given)
			if diff := cmp.Diff(string(read(t, "testdata/"+tt.name+".txt")), r.String()); diff != "" {
				t.Errorf("table (-script +got):\n%s", diff)
			}
			sameJSON(t, "testdata/"+tt.name+".json", r)
			var want, got []string
			for _, e := range lines[struct{ Error, ID, Quote string }](t, "testdata/"+tt.name+".errors.jsonl") {
				want = append(want, e.Error+" "+e.Quote)
			}
			for _, c := range r.Missed {
				got = append(got, "missed "+c.Quote)
			}
			for _, c := range r.Spurious {
				got = append(got, "spurious "+c.Quote)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("claims without a partner (-script +got):\n%s", diff)
			}
		})
	}
}

// TestPerfectAnswersScoreFull holds the shown gold against the articles: it can be met.
func TestPerfectAnswersScoreFull(t *testing.T) {
	texts := articles(t, "../articles")
	set, err := Load(os.DirFS("../../testdata/eval"))
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(set, texts); err != nil {
		t.Fatal(err)
	}
	for _, gold := range [][]Question{set.Questions, set.Turns} {
		var given []Answer
		for _, g := range gold {
			a := Answer{ID: g.ID, Abstain: g.Abstain, Reply: "Not in the articles."}
			for _, q := range g.Gold {
				at := strings.LastIndex(texts[q.Article], q.Quote)
				a.Snippets = append(a.Snippets, Snippet{q.Article, q.Quote, &knowledge.Span{Start: at, End: at + len(q.Quote)}})
				a.Reply += q.Quote
			}
			given = append(given, a)
		}
		r := Questions(gold, given, texts, set.Noise)
		f := r.Overall()
		if f.AnswerAt1 != 1 || f.RecallAt3 != 1 || f.AbstainPrecision != 1 || f.AbstainRecall != 1 || f.Verbatim != 1 || f.Offsets != 1 || f.Noise != 0 {
			t.Errorf("perfect answers score\n%s%+v", r, r.Misses)
		}
	}
	if r := Claims(set.Claims, set.Claims); r.WithAct.F1 != 1 || r.DateAccuracy != 1 {
		t.Errorf("perfect claims score\n%s", r)
	}
}

func TestNothingScoresNothing(t *testing.T) {
	if r := Questions(nil, nil, nil, nil); r.Overall() != (Figures{}) || !strings.Contains(r.String(), "overall") {
		t.Errorf("no questions score %+v", r)
	}
	if r := Claims(nil, nil); r.WithAct != (Rates{}) {
		t.Errorf("no claims score %+v", r)
	}
}

func TestMatches(t *testing.T) {
	gold := "Anna asked the «Firm» for its keys today."
	tests := []struct {
		name, text string
		want       bool
	}{
		{"the same", gold, true},
		{"other white space", "Anna asked the  «Firm»\nfor its keys today.", true},
		{"too short a part", "Anna", false},
		{"a part", "asked the «Firm» for", true},
		{"the paragraph around it", "Page top. " + gold + " The Firm said no.", true},
		{"a page around it", gold + strings.Repeat(" word", 300), false},
		{"nearly the same words", "Anna today asked the Firm for all keys", true},
		{"other words", "The Firm was asked by somebody else for money", false},
		{"nothing", " ", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := matches(tt.text, gold); got != tt.want {
				t.Errorf("matches = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestLoadNamesEveryBrokenLine(t *testing.T) {
	_, err := Load(fstest.MapFS{
		"questions.jsonl": {Data: []byte("{\"id\":\"q1\"}\n\n{\"id\":7}\n{}\n")},
		"claims.jsonl":    {Data: []byte("[]\n")},
	})
	for _, want := range []string{"questions.jsonl: line 3: ", "line 4: a question without an id", "claims.jsonl: line 1: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Load = %v, want %q in it", err, want)
		}
	}
	if _, err := Load(fstest.MapFS{"noise.jsonl": {Data: nil}}); !errors.Is(err, ErrNoGold) {
		t.Errorf("Load without gold = %v, want %v", err, ErrNoGold)
	}
}

func TestReadQuestionsCountsTurns(t *testing.T) {
	got, err := ReadQuestions(strings.NewReader(`{"id":"f1","lang":"fr","turns":[{"text":"Qui ?"},{"text":"Et pourquoi ?","abstain":true}]}`))
	if err != nil {
		t.Fatal(err)
	}
	want := []Question{
		{ID: "f1.1", Lang: "fr", Text: "Qui ?", Kind: "turn1", Conversation: "f1"},
		{ID: "f1.2", Lang: "fr", Text: "Et pourquoi ?", Kind: "turn2", Conversation: "f1", Abstain: true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("ReadQuestions (-want +got):\n%s", diff)
	}
}

func TestCheckNamesWhatCannotBeMet(t *testing.T) {
	err := Check(Set{
		Questions: []Question{{ID: "q1", Gold: []Quote{{"a", "no such words"}, {"b", "x"}}}},
		Turns:     []Question{{ID: "f1.1", Gold: []Quote{{"b", "y"}}}},
		Claims:    []Claim{{ID: "c1", Article: "a", Quote: "here"}, {ID: "c2", Article: "a", Quote: "there"}},
		Noise:     []Noise{{"a", "menu"}},
	}, map[string]string{"a": "It is here."})
	want := "question q1: \"no such words\" is not in article \"a\"\nthere is no article \"b\"\nclaim c2: \"there\" is not in article \"a\"\nnoise: \"menu\" is not in article \"a\""
	if err == nil || err.Error() != want {
		t.Errorf("Check = %v\nwant %s", err, want)
	}
}

func TestFolds(t *testing.T) {
	gold := loadQuestions(t)
	back := make([]Question, len(gold))
	for i, q := range gold {
		back[len(gold)-1-i] = q
	}
	folds, again := Folds(gold, 5), Folds(back, 5)
	seen := map[string]int{}
	for i, f := range folds {
		ids := map[string]bool{}
		for _, q := range f {
			ids[q.ID] = true
			if at, ok := seen[unit(q)]; ok && at != i {
				t.Errorf("%s is torn apart", unit(q))
			}
			seen[unit(q)] = i
		}
		for _, q := range again[i] {
			if !ids[q.ID] {
				t.Errorf("%s is in another fold when the questions come in another order", q.ID)
			}
		}
		if n := len(f); n < 8 || n > 14 { // 46 units, 9 or 10 a fold, dialogues of two or three turns
			t.Errorf("fold %d holds %d questions", i, n)
		}
	}
	if len(seen) != 46 {
		t.Errorf("%d units in all folds, want 46", len(seen))
	}
}

func TestFloors(t *testing.T) {
	figures := map[string]float64{"answer@1": 0.5, "noise": 0.1, "turns.false_abstain": 0.2}
	tests := []struct{ name, floor, want string }{
		{"reached", "answer@1=0.5", ""},
		{"missed", "answer@1=0.51", "answer@1 is 0.500, below its floor of 0.510"},
		{"a ceiling kept", "noise=0.1", ""},
		{"a ceiling broken", "turns.false_abstain=0.1", "turns.false_abstain is 0.200, above its ceiling of 0.100"},
		{"no such figure", "answers@1=0", `there is no figure "answers@1"; the figures are answer@1, noise, turns.false_abstain`},
		{"no number", "answer@1=half", `floor "answer@1=half": "half" is no number`},
		{"not a number", "answer@1=NaN", `floor "answer@1=NaN": "NaN" is no number`},
		{"no value", "answer@1", `floor "answer@1" is not name=value, as in answer@1=0.5`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := ParseFloor(tt.floor)
			if err == nil {
				err = errors.Join(Below(figures, []Floor{f})...)
			}
			if got := text(err); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestValues(t *testing.T) {
	got := ClaimResult{WithAct: Rates{F1: 0.5, Hits: 2}, ActAccuracy: 0.25, ByAct: map[string]Rates{"x": {}}}.Values()
	if got["with_act.f1"] != 0.5 || got["with_act.tp"] != 2 || got["act_accuracy"] != 0.25 || len(got) != 21 {
		t.Errorf("Values = %v", got)
	}
	if got := Questions([]Question{{ID: "q"}}, nil, nil, nil).Values(); got["n"] != 1 || got["answer@1"] != 0 || len(got) != 20 {
		t.Errorf("Values = %v", got)
	}
}

func TestReadFloors(t *testing.T) {
	got, err := ReadFloors(strings.NewReader("# least\nanswer@1: 0.5\nclaims.with_act.f1: 1\n"))
	if diff := cmp.Diff([]Floor{{"answer@1", 0.5}, {"claims.with_act.f1", 1}}, got); diff != "" || err != nil {
		t.Errorf("ReadFloors (-want +got), %v:\n%s", err, diff)
	}
	if got, err := ReadFloors(strings.NewReader("")); got != nil || err != nil {
		t.Errorf("no floors = %v, %v", got, err)
	}
	for in, want := range map[string]string{"- a\n": "no map", "a: 1\nb: x\nc: [1]\n": "line 2: floor", "\t": "read the floors"} {
		if _, err := ReadFloors(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("ReadFloors(%q) = %v, want %q in it", in, err, want)
		}
	}
}

func TestReport(t *testing.T) {
	texts := map[string]string{"a": "The mayor asked. The yard said no."}
	gold := []Quote{{"a", "The yard said no."}}
	set := Set{
		Questions: []Question{{ID: "q1", Kind: "who", Lang: "en", Gold: gold}, {ID: "q2", Kind: "who", Lang: "en", Gold: gold}},
		Turns:     []Question{{ID: "f1.1", Kind: "turn1", Lang: "en", Conversation: "f1", Gold: gold}},
	}
	said := []Answer{{ID: "f1.1", Abstain: true}, {ID: "q1", Snippets: []Snippet{{"a", "The yard said no.", nil}}}}
	r := Score(set, said, nil, texts)
	if r.Claims != nil || r.Values()["answer@1"] != 0.5 || r.Values()["turns.false_abstain"] != 1 || r.Questions.Unknown != 0 {
		t.Errorf("report = %+v", r.Values())
	}
	if raw, err := json.Marshal(r); err != nil || !strings.Contains(string(raw), `"turns":{"kind:turn1":`) || strings.Contains(string(raw), "claims") {
		t.Errorf("JSON = %s, %v", raw, err)
	}
	if got := strings.Count(r.String(), "questions "); got != 2 {
		t.Errorf("%d tables in\n%s", got, r)
	}
	set.Claims = []Claim{{Article: "a", Quote: "The yard said no."}}
	if got := Score(set, said, set.Claims, texts).Values()["claims.with_act.f1"]; got != 1 {
		t.Errorf("claims.with_act.f1 = %v", got)
	}
	folds := ByFold(set, said, texts, 2)
	if len(folds.Groups) != 3 || folds.Groups[1].Name != "fold:1" || folds.Groups[1].Figures.N+folds.Groups[2].Figures.N != 3 {
		t.Errorf("folds:\n%s", folds)
	}
}

func TestGoldenAndItsChanges(t *testing.T) {
	gold := []Question{{ID: "q1", Text: "Who\nsaid no?", Gold: []Quote{{"a", "The yard said no."}}}, {ID: "q2", Text: "When?", Abstain: true}, {ID: "q3", Text: "Why?"}}
	yes := Answer{ID: "q1", Snippets: []Snippet{{"a", "The yard\nsaid no.", &knowledge.Span{Start: 17, End: 34}}, {"b", strings.Repeat("é", 99), nil}}}
	before := Golden(gold, []Answer{yes, {ID: "q2", Abstain: true}})
	want := "q1 Who said no?\n  + a 17-34 The yard said no.\n  - b " + strings.Repeat("é", 70) + "\nq2 When?\n  + abstains\nq3 Why?\n  no answer\n"
	if diff := cmp.Diff(want, before); diff != "" {
		t.Errorf("Golden (-want +got):\n%s", diff)
	}
	if got := Changes(before, before); got != "" {
		t.Errorf("nothing changed, yet %q", got)
	}
	after := Golden(append(gold[:2:2], Question{ID: "q4", Text: "Whom?"}), []Answer{{ID: "q1", Abstain: true}, {ID: "q2", Abstain: true}})
	want = "q1 Who said no?\n was\n  + a 17-34 The yard said no.\n  - b " + strings.Repeat("é", 70) + "\n is\n  - abstains\ngone: q3 Why?\nnew: q4 Whom?\n  no answer\n"
	if diff := cmp.Diff(want, Changes(before, after)); diff != "" {
		t.Errorf("Changes (-want +got):\n%s", diff)
	}
}

// FuzzMatches proves that a text always matches itself, that F1 is symmetric, and that no bytes are too foreign.
func FuzzMatches(f *testing.F) {
	f.Add("Anna asked", "asked Anna today")
	f.Add("\xff\x1c", "ﬁ ß e\u0301")
	f.Fuzz(func(t *testing.T, a, b string) {
		if fold(a) != "" && !matches(a, a) {
			t.Errorf("%q does not match itself", a)
		}
		x, y := tokenF1(a, b), tokenF1(b, a)
		if x != y || x < 0 || x > 1 {
			t.Errorf("F1 is %v one way and %v the other", x, y)
		}
		for _, p := range spots(a, b) {
			if !utf8.ValidString(a) || !utf8.ValidString(b) {
				break // no article is, and code points of anything else are a matter of taste
			}
			if p.Of(b) != a || !cuts(p, a, b) || !cuts(inRunes(p, b), a, b) {
				t.Errorf("%v is no place of %q in %q", p, a, b)
			}
		}
	})
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// lines reads a file of one JSON value a line.
func lines[T any](t *testing.T, path string) []T {
	t.Helper()
	var out []T
	err := eachLine(bytes.NewReader(read(t, path)), func(raw []byte) error {
		var v T
		out = append(out, v)
		return json.Unmarshal(raw, &out[len(out)-1])
	})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return out
}

func loadQuestions(t *testing.T) []Question {
	t.Helper()
	set, err := Load(os.DirFS("../../testdata/eval"))
	if err != nil {
		t.Fatal(err)
	}
	return append(set.Questions, set.Turns...)
}

func answers(t *testing.T, path string) []Answer {
	t.Helper()
	type line struct {
		ID       string
		Abstain  bool
		Reply    string
		Snippets []struct {
			Article, Text string
			Start, End    *int
		}
	}
	var out []Answer
	for _, l := range lines[line](t, path) {
		a := Answer{ID: l.ID, Abstain: l.Abstain, Reply: l.Reply}
		for _, s := range l.Snippets {
			next := Snippet{Article: s.Article, Text: s.Text}
			if s.Start != nil && s.End != nil {
				next.Span = &knowledge.Span{Start: *s.Start, End: *s.End}
			}
			a.Snippets = append(a.Snippets, next)
		}
		out = append(out, a)
	}
	return out
}

func articles(t *testing.T, dir string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range files {
		id := strings.TrimSuffix(filepath.Base(f), ".txt")
		out[id] = string(read(t, f))
		if short, _, long := strings.Cut(id, "_"); long {
			out[short] = out[id]
		}
	}
	for _, table := range []string{"claims", "questions"} { // the scripts' output lies beside the articles
		delete(out, table)
	}
	return out
}

// sameJSON compares values as JSON numbers: every figure to its last digit.
func sameJSON(t *testing.T, golden string, got any) {
	t.Helper()
	raw, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	var want, have any
	if err := errors.Join(json.Unmarshal(read(t, golden), &want), json.Unmarshal(raw, &have)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(numbers(want), have); diff != "" {
		t.Errorf("%s (-script +got):\n%s", golden, diff)
	}
}

// numbers turns the truth values, which the script's counts are where they count a single question, into 0 and 1.
func numbers(v any) any {
	switch v := v.(type) {
	case bool:
		return float64(one(v))
	case map[string]any:
		for k := range v {
			v[k] = numbers(v[k])
		}
	}
	return v
}

// truth reads true and false, or the script's 1 and 0.
type truth bool

func (b *truth) UnmarshalJSON(raw []byte) error {
	*b = string(raw) == "true" || string(raw) == "1"
	return nil
}

func sameMisses(t *testing.T, golden string, got []Miss) {
	t.Helper()
	type line struct {
		ID, Text    string
		AnswerAt1   truth `json:"answer@1"`
		RecallAt3   truth `json:"recall@3"`
		Must        truth
		GoldAbstain truth `json:"gold_abstain"`
		Abstain     truth
		Got         [][2]string
	}
	var want []Miss
	for _, l := range lines[line](t, golden) {
		m := Miss{
			ID: l.ID, Text: l.Text, AnswerAt1: bool(l.AnswerAt1), RecallAt3: bool(l.RecallAt3), Must: bool(l.Must),
			GoldAbstain: bool(l.GoldAbstain), Abstain: bool(l.Abstain), Got: []Quote{},
		}
		for _, g := range l.Got {
			m.Got = append(m.Got, Quote{g[0], g[1]})
		}
		want = append(want, m)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("misses (-script +got):\n%s", diff)
	}
}
