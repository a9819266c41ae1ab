package web

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
)

func TestAPIAnswersInTheShapeOfAsk(t *testing.T) {
	s := new(script)
	w := send(open(t, s, Options{}), "POST", "/api/ask", `{"text":"What did the mayor ask?","lang":"fr","conversation":"class 7b"}`, "Content-Type", "application/json; charset=utf-8")
	if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "application/json" {
		t.Fatalf("%d %q: %s", w.Code, w.Header().Get("Content-Type"), w.Body)
	}
	if body := w.Body.String(); !strings.Contains(body, `"label":"Harbour Post & Co"`) || !strings.HasSuffix(body, "}\n") {
		t.Errorf("not one line of plain JSON: %q", body)
	}
	var got bot.Record
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(answered().Record, got); diff != "" {
		t.Errorf("record (-want +got):\n%s", diff)
	}
	q := s.asked[0]
	if q.Command != bot.Ask || q.Text != "What did the mayor ask?" || q.Locale != "fr" || q.Conversation != "api:class 7b" || q.Time.IsZero() {
		t.Errorf("question = %+v", q)
	}
}

func TestAPIWithoutConversationCarriesNothingOver(t *testing.T) {
	s := new(script)
	send(open(t, s, Options{}), "POST", "/api/ask", `{"text":"x"}`)
	if len(s.asked) != 1 || s.asked[0].Conversation != "" {
		t.Errorf("questions = %+v", s.asked)
	}
}

func TestAPIRefuses(t *testing.T) {
	h := open(t, new(script), Options{})
	tests := []struct {
		name, kind, body string
		status           int
		holds            string
	}{
		{"nothing", "application/json", "", 400, "empty"},
		{"blanks", "application/json", " \n", 400, "empty"},
		{"no JSON", "application/json", "text=hello", 400, "no JSON object"},
		{"a list", "application/json", `["x"]`, 400, "no JSON object"},
		{"null", "application/json", "null", 400, "no JSON object"},
		{"cut short", "application/json", `{"text":"x`, 400, "ends too early"},
		{"broken", "application/json", `{"text":x}`, 400, "at byte 9"},
		{"two objects", "application/json", `{"text":"x"}{"text":"y"}`, 400, "more after"},
		{"rubbish behind", "application/json", `{"text":"x"} ]`, 400, "more after"},
		{"no text", "application/json", `{"lang":"fr"}`, 400, `"text" is missing`},
		{"text null", "application/json", `{"text":null}`, 400, `"text" is missing`},
		{"text a number", "application/json", `{"text":7}`, 400, `"text" must be a string, not a JSON number`},
		{"misspelt field", "application/json", `{"text":"x","langue":"fr"}`, 400, `unknown field "langue"`},
		{"long conversation", "application/json", `{"text":"x","conversation":"` + strings.Repeat("c", 129) + `"}`, 400, "longer than 128 bytes"},
		{"huge", "application/json", `{"text":"` + strings.Repeat("x", 1<<20) + `"}`, 413, "longer than 65536 bytes"},
		{"a form", "application/x-www-form-urlencoded", "text=x", 415, "application/json"},
		{"a broken type", "/", `{"text":"x"}`, 415, "application/json"},
		{"a fault of the bot", "application/json", `{"text":"fault"}`, 500, "1a2b"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := send(h, "POST", "/api/ask", tt.body, "Content-Type", tt.kind)
			var got struct{ Error string }
			if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
				t.Fatalf("the refusal is no JSON: %v in %q", err, w.Body)
			}
			if w.Code != tt.status || !strings.Contains(got.Error, tt.holds) || strings.Contains(got.Error, "torn") {
				t.Errorf("%d %q, want %d with %q", w.Code, got.Error, tt.status, tt.holds)
			}
		})
	}
}

func TestAPITakesWhatTheBotCanJudge(t *testing.T) {
	for name, text := range map[string]string{"empty": "", "10 kB": strings.Repeat("é", 5000), "control characters": "a\u0000\u001b[2J", "emoji": "🙂🙂"} {
		t.Run(name, func(t *testing.T) {
			s := new(script)
			body, err := json.Marshal(map[string]string{"text": text})
			if err != nil {
				t.Fatal(err)
			}
			if w := send(open(t, s, Options{}), "POST", "/api/ask", string(body)); w.Code != http.StatusOK || s.asked[0].Text != text {
				t.Errorf("%d, asked %+v", w.Code, s.asked)
			}
		})
	}
}

// FuzzAPIAsk proves that any body gets one JSON object back, and that what is answered was one object with a text.
func FuzzAPIAsk(f *testing.F) {
	for _, seed := range []string{`{"text":"Who?"}`, `{"text":"é\ud800","lang":"fr","conversation":"1"}`, `{"text":1}`, `[]`, "\xff{", `{"text":"a","text":"b"}`} {
		f.Add([]byte(seed))
	}
	p := New(Options{}, new(script))
	h := p.Handler()
	f.Fuzz(func(t *testing.T, body []byte) {
		w := send(h, "POST", "/api/ask", string(body), "Content-Type", "application/json")
		var got map[string]any
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || !utf8.Valid(w.Body.Bytes()) {
			t.Fatalf("%d %q: %v", w.Code, w.Body, err)
		}
		var in map[string]any
		text := json.Unmarshal(body, &in) == nil && in != nil
		switch {
		case w.Code == http.StatusOK && !text:
			t.Errorf("%q was answered", body)
		case w.Code != http.StatusOK && got["error"] == "":
			t.Errorf("%d without an error for %q", w.Code, body)
		}
	})
}
