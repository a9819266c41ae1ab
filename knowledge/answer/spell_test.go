package answer

import "testing"

func TestNearestWord(t *testing.T) {
	s := newSpeller(map[string]bool{"planning": true, "planting": true, "quarry": true, "backdoor": true, "fine": true, "cryptage": true})
	for typed, want := range map[string]string{
		"planing": "planning", "quary": "quarry", "qaurry": "quarry", "bakcdoor": "backdoor", "fin": "", "fime": "", "crytpage": "cryptage",
		"zebra": "", "": "", "uarry": "",
	} {
		if got := s.nearest(typed); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"abc", "abc", 0}, {"abc", "acb", 1}, {"abc", "ab", 1}, {"kitten", "sitting", 3}, {"é", "e", 1}, {"", "ab", 2}} {
		if got := distance(c.a, c.b, 9); got != c.want {
			t.Errorf("%q %q: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
