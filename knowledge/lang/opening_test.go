package lang

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOpenings(t *testing.T) {
	s := &Speech{openings: newOpenings([]Pattern{
		{"demand", [][]string{{"we", "i"}, {"want"}}},
		{"demand", [][]string{{"^stop", "give"}}},
		{"warn", [][]string{{"risk*"}}},
		{"warn", [][]string{{"*ons", "we"}, {"fear"}}},
		{"refuse", [][]string{{"^never$"}}},
	})}
	tests := []struct {
		name, low string
		want      []int
	}{
		{"an alternative of two patterns", "we", []int{0, 3}},
		{"behind the mark of a sentence's beginning", "stop", []int{1}},
		{"beside that mark", "give", []int{1}},
		{"a beginning", "risky", []int{2}},
		{"the beginning alone", "risk", []int{2}},
		{"an ending", "craignons", []int{3}},
		{"before the mark of an end", "never", []int{4}},
		{"a later place", "want", []int{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := append([]int{}, s.Openings(tt.low)...)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Openings(%q) (-want +got):\n%s", tt.low, diff)
			}
		})
	}
	if got := s.Pattern(3).Act; got != "warn" {
		t.Errorf("Pattern(3).Act = %q, want warn", got)
	}
}
