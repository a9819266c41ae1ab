package lang_test

import (
	"testing"

	"disputebot/knowledge/lang"
)

func TestSlips(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		limit int
		want  int
	}{{"abc", "abc", 9, 0}, {"abc", "acb", 9, 1}, {"abc", "ab", 9, 1}, {"kitten", "sitting", 9, 3}, {"é", "e", 9, 1}, {"", "ab", 9, 2}, {"kitten", "k", 3, 3}} {
		if got := lang.Slips(c.a, c.b, c.limit); got != c.want {
			t.Errorf("Slips(%q, %q, %d) = %d, want %d", c.a, c.b, c.limit, got, c.want)
		}
	}
}
