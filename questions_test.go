package main

import (
	"testing"
)

func TestParseLine(t *testing.T) {
	tests := []struct {
		name, line, want string
	}{
		{"a question", `{"id":"q1","text":"who?"}`, ""},
		{"an empty question is one", `{"id":"q1","text":""}`, ""},
		{"with expected answers beside it", `{"id":"q1","text":"who?","gold":[{"article":"000"}],"abstain":false}`, ""},
		{"turns", `{"id":"f1","turns":[{"text":"who?"},{"text":"why?"}]}`, ""},
		{"no JSON", `who?`, "invalid character 'w' looking for beginning of value"},
		{"cut off", `{"id":"q1","text":"wh`, "unexpected end of JSON input"},
		{"a list", `["who?"]`, "array instead of an object"},
		{"text of another type", `{"text":7}`, `"text" holds number instead of a string`},
		{"turns as a string", `{"turns":"who?"}`, `"turns" holds string instead of an array`},
		{"turns as strings", `{"turns":["who?"]}`, `"turns" holds string instead of an object`},
		{"nothing asked", `{"id":"q1"}`, `neither "text" nor "turns"`},
		{"null", `null`, `neither "text" nor "turns"`},
		{"no turns", `{"id":"f1","turns":[]}`, `neither "text" nor "turns"`},
		{"a turn without text", `{"id":"f1","turns":[{"text":"who?"},{}]}`, `a turn without "text"`},
		{"both", `{"id":"f1","text":"who?","turns":[{"text":"why?"}]}`, `"text" and "turns" exclude each other`},
		{"not UTF-8", "{\"text\":\"\xff\"}", "not UTF-8"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := parseLine([]byte(test.line))
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != test.want {
				t.Errorf("error %q, want %q", got, test.want)
			}
		})
	}
}

func FuzzParseLine(f *testing.F) {
	f.Add(`{"id":"q1","text":"who?"}`)
	f.Add(`{"id":"f1","turns":[{"text":"who?"},{"text":null}]}`)
	f.Fuzz(func(t *testing.T, line string) {
		q, err := parseLine([]byte(line))
		if err != nil {
			return
		}
		if q.Text == nil && len(q.Turns) == 0 {
			t.Errorf("%q asks nothing and is no fault", line)
		}
		for _, turn := range q.Turns {
			if turn.Text == nil {
				t.Errorf("%q has a turn without text and is no fault", line)
			}
		}
	})
}
