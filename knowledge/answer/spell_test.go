package answer

import "testing"

func TestNearestWord(t *testing.T) {
	s := newSpeller(map[string]bool{"planning": true, "planting": true, "quarry": true, "backdoor": true, "fine": true, "cryptage": true, "quartet": true, "abaisse": true, "apulie": true})
	for typed, want := range map[string]string{
		"planing": "planning", "quary": "quarry", "qaurry": "quarry", "bakcdoor": "backdoor", "fin": "", "fime": "", "crytpage": "cryptage",
		"apulia": "apulie", // a word of another length must not pass for one slip
		"zebra":  "", "": "", "uarry": "",
	} {
		if got := s.nearest(typed); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}
