package lang

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEach(t *testing.T) {
	s := &Set{codes: []string{"aa", "bb", "cc"}}
	seen := make([]string, 3)
	err := s.Each(func(n int, code string) error {
		seen[n] = code
		if code == "bb" {
			return nil
		}
		return errors.New(code + " is broken")
	})
	if diff := cmp.Diff(s.codes, seen); diff != "" {
		t.Errorf("languages seen (-want +got):\n%s", diff)
	}
	if err == nil || err.Error() != "aa is broken\ncc is broken" {
		t.Errorf("error %q, want those of aa and cc in this order", err)
	}
}
