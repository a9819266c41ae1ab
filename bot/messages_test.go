package bot

import (
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func TestEveryLanguageHasEveryMessage(t *testing.T) {
	files, err := messageFiles.ReadDir("messages")
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, f := range files {
		codes = append(codes, strings.TrimSuffix(f.Name(), ".yaml"))
	}
	known := languages[:]
	known = slices.Sorted(slices.Values(known))
	if diff := cmp.Diff(known, codes); diff != "" {
		t.Fatalf("languages and files (-want +got):\n%s", diff)
	}
	catalogs := loadCatalogs()
	ref := catalogs[languages[0]]
	for _, l := range languages[1:] {
		c := catalogs[l]
		for name, pair := range map[string][2]map[string]string{"messages": {ref.Messages, c.Messages}, "acts": {ref.Acts, c.Acts},
			"polarity": {ref.Polarity, c.Polarity}, "languages": {ref.Languages, c.Languages}, "suggest": {ref.Suggest, c.Suggest}} {
			if diff := cmp.Diff(shape(pair[0]), shape(pair[1])); diff != "" {
				t.Errorf("%s: %s (-%s +%s):\n%s", l, name, languages[0], l, diff)
			}
		}
		if len(c.Months) != 12 || len(c.Commands) != len(ref.Commands) || c.Day == "" || c.Month == "" {
			t.Errorf("%s: months, commands or dates are not whole", l)
		}
	}
}

// shape is each key with the sorted {names} of its text.
func shape(m map[string]string) map[string][]string {
	names := regexp.MustCompile(`\{[a-z]+\}`)
	out := map[string][]string{}
	for k, v := range m {
		n := names.FindAllString(v, -1)
		sort.Strings(n)
		out[k] = n
	}
	return out
}

func TestMessagesCoverTheNouns(t *testing.T) {
	for l, c := range loadCatalogs() {
		for _, k := range []knowledge.Kind{knowledge.Greeting, knowledge.Thanks, knowledge.Farewell, knowledge.Insult, knowledge.Identity, knowledge.Chatter,
			knowledge.Order, knowledge.Blank, knowledge.TooLong, knowledge.Wordless, knowledge.OtherAlphabet} {
			if c.Messages[string(k)] == "" {
				t.Errorf("%s: no message %q", l, k)
			}
		}
		for _, r := range []knowledge.Reason{knowledge.OffTopic, knowledge.NoSuchActor, knowledge.NothingOfTheKind, knowledge.OtherDirection, knowledge.FalsePremise} {
			if c.Messages[string(r)] == "" {
				t.Errorf("%s: no message %q", l, r)
			}
		}
		for _, a := range []knowledge.Act{knowledge.Demand, knowledge.Refuse, knowledge.Accuse, knowledge.Warn, knowledge.Threaten, knowledge.Promise,
			knowledge.Defend, knowledge.Sanction, knowledge.Rule, knowledge.Oblige, knowledge.State, knowledge.Agree} {
			if c.Acts[string(a)] == "" {
				t.Errorf("%s: no word for %q", l, a)
			}
		}
	}
}

func TestLabelAlwaysReads(t *testing.T) {
	c := loadCatalogs()["fr"]
	for _, x := range []struct {
		name string
		in   knowledge.Citation
		want string
	}{
		{"publisher and month", knowledge.Citation{Article: "1", Publisher: "La Gazette", Date: "2019-10", Title: "Un titre"}, "La Gazette, oct. 2019"},
		{"no date", knowledge.Citation{Article: "1", Publisher: "La Gazette", Title: "Un titre"}, "La Gazette «Un titre», sans date"},
		{"nothing but words", knowledge.Citation{Article: "7", Opening: "Les premiers mots du texte"}, "7 «Les premiers mots du texte», sans date"},
		{"nothing at all", knowledge.Citation{Article: "7"}, "7, sans date"},
		{"a day", knowledge.Citation{Article: "7", Publisher: "G", Date: "2019-10-04"}, "G, 4 oct. 2019"},
		{"a year", knowledge.Citation{Article: "7", Publisher: "G", Date: "2019"}, "G, 2019"},
		{"a date that is none", knowledge.Citation{Article: "7", Publisher: "G", Date: "2019-77"}, "G, 2019-77"},
	} {
		if got := c.label(x.in); got != x.want {
			t.Errorf("%s: %q, want %q", x.name, got, x.want)
		}
	}
}

func TestWhatIsPutInIsNotReadAgain(t *testing.T) {
	if got := fill("a {x} b", "x", "{y}", "y", "secret"); got != "a {y} b" {
		t.Errorf("%q", got)
	}
}

func FuzzHandleAnyText(f *testing.F) {
	f.Add("\x00\xff", "c:\xff")
	f.Fuzz(func(t *testing.T, s, l string) {
		if got := clip(s, 5); len([]rune(got)) > 6 || strings.ContainsAny(got, "\x00\n\x1b") {
			t.Errorf("clip %q = %q", s, got)
		}
		if o := opening(s, 10); len([]rune(o)) > 11 {
			t.Errorf("opening %q = %q", s, o)
		}
		if !reflect.DeepEqual(fill("{a}", "a", s), s) {
			t.Errorf("fill changed %q", s)
		}
	})
}

// Telegram's callback answers, the narrowest place that a notice is shown in, take 200 characters.
func TestNoticesAreShort(t *testing.T) {
	for l, c := range loadCatalogs() {
		for _, key := range []string{"off", "wait", "saved", "settings_none", "settings_managers", "forget_other", "vote_up", "vote_down", "vote_back", "vote_stale", "report_how", "quiz_posted_already", "quiz_next_already"} {
			if n := len([]rune(c.Messages[key])); n == 0 || n > 180 {
				t.Errorf("%s: %s has %d characters", l, key, n)
			}
		}
	}
}

// What a button does is read on a phone, several in a row.
func TestButtonsOfSettingsAreShort(t *testing.T) {
	for l, c := range loadCatalogs() {
		for key, label := range c.Messages {
			button := strings.HasPrefix(key, "toggle_") && (strings.HasSuffix(key, "_yes") || strings.HasSuffix(key, "_no")) ||
				slices.Contains([]string{"language_auto_button", "settings_to_chat", "settings_to_own", "forget_yes", "forget_no", "report_button"}, key)
			if n := len([]rune(label)); button && n > 28 {
				t.Errorf("%s: %s has %d characters", l, key, n)
			}
		}
		if c.Own == "" || len(c.Denials) == 0 {
			t.Errorf("%s: no name of its own, or no words that deny", l)
		}
	}
}
