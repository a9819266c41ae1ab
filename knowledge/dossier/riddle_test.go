package dossier_test

import (
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
)

const long = "We have paid for forty years and we shall not pay again"

func TestRiddles(t *testing.T) {
	// by lets the first of the names be the mention, where the sentence holds it.
	by := func(who, sentence, content string, change func(*told)) line {
		a := told{who: who, act: knowledge.State, content: content, direct: true}
		if first, _, _ := strings.Cut(who, ","); strings.Contains(sentence, first) {
			a.mention = first
		}
		if change != nil {
			change(&a)
		}
		return line{sentence, []told{a}}
	}
	said := func(who, mention string, change func(*told)) line {
		l := by(who, "“"+long+",” said "+mention+".", "“"+long+",”", func(a *told) { a.mention = mention })
		if change != nil {
			change(&l.acts[0])
		}
		return l
	}
	for _, test := range []struct {
		name string
		line line
		want string // who said it, and what; "" is no riddle
	}{
		{"a person", said("Ann Lee", "Ann Lee", nil), "Ann Lee: " + long},
		{"by the last name", said("Ann Lee", "Ms Lee", nil), "Ann Lee: " + long},
		{"a body", said("Guild", "the Guild", nil), "Guild: " + long},
		{"a body by its spokesperson", said("Acme spokesperson, Acme", "a spokeswoman for the firm", nil), "Acme spokesperson: " + long},
		{"a person beside the body they speak for", said("Ida Roy, Acme", "Ida Roy of Acme", nil), "Ida Roy: " + long},
		{"French marks, spaces between", by("Di Fox", "Di Fox dit : «\u00a0Nous ne voulons pas d'une route au milieu du village.\u00a0»", "«\u00a0Nous ne voulons pas d'une route au milieu du village.\u00a0»", nil),
			"Di Fox: Nous ne voulons pas d'une route au milieu du village."},
		{"a quotation that runs on", by("Di Fox", "Di Fox : « Nous ne voulons pas d'une route au milieu du village.", "« Nous ne voulons pas d'une route au milieu du village.", nil),
			"Di Fox: Nous ne voulons pas d'une route au milieu du village."},
		{"inside one", by("Di Fox", "Di Fox. Nous ne voulons pas d'une route au milieu du village.", "Nous ne voulons pas d'une route au milieu du village.", nil),
			"Di Fox: Nous ne voulons pas d'une route au milieu du village."},
		{"not established", said("Ann Lee", "Ann Lee", func(a *told) { a.doubt = true }), ""},
		{"a person behind a pronoun", said("Ann Lee", "she", nil), ""},
		{"a body behind a pronoun", said("Guild", "it", nil), ""},
		{"a body behind another word", said("Guild", "the giant of the docks", nil), ""},
		{"a body in brackets behind somebody else", said("Guild", "Jo Bell (Guild)", nil), ""},
		{"a last name that two have", said("Moe Twin", "Mr Twin", nil), ""},
		{"two speakers", said("Ann Lee, Bo Park", "Ann Lee and Bo Park", nil), ""},
		{"somebody the registry does not know", said("baker", "the baker", nil), ""},
		{"somebody known by a last name alone", said("Smith", "Smith", nil), ""},
		{"a piece of a headline", said("THINKS HE", "THINKS HE", nil), ""},
		{"an office", said("Acme spokesperson", "Acme spokesperson", nil), ""},
		{"no quotation marks", said("Ann Lee", "Ann Lee", func(a *told) { a.direct = false }), ""},
		{"it may be said", said("Ann Lee", "Ann Lee", func(a *told) { a.polarity = knowledge.Future }), ""},
		{"it was not said", said("Ann Lee", "Ann Lee", func(a *told) { a.polarity = knowledge.Negated }), ""},
		{"the speaker stands inside the quote", by("Di Fox", "“Di Fox has told us all to pay for another forty years,” she said.", "“Di Fox has told us all to pay for another forty years,”", nil), ""},
		{"too short", by("Ann Lee", "“We have paid enough,” Ann Lee said.", "“We have paid enough,”", nil), ""},
		{"names its speaker", by("Ann Lee", "“Nobody tells Lee to pay after all these forty years,” Ann Lee said.", "“Nobody tells Lee to pay after all these forty years,”", nil), ""},
		{"names whom the speaker speaks for", by("Ida Roy", "“Nobody tells Acme to pay after all these forty years,” Ida Roy said.", "“Nobody tells Acme to pay after all these forty years,”", nil), ""},
		{"a part of a sentence", by("Ann Lee", "Ann Lee called it “a sad day for everybody who lives on the harbour”.", "“a sad day for everybody who lives on the harbour”", nil), ""},
		{"the article's words too", by("Ann Lee", "“We paid for forty years” and would not again, Ann Lee said to all.", "“We paid for forty years” and would not again", nil), ""},
		{"it goes on behind the speaker", by("Ann Lee", "“We have paid for forty years and more,” Ann Lee said, “but no longer.”", "“We have paid for forty years and more,”", nil), ""},
		{"another's words inside", by("Ann Lee", "“They said ‘pay up’ to us for forty years,” Ann Lee said.", "“They said ‘pay up’ to us for forty years,”", nil), ""},
		{"somebody else is told to say it too", line{said("Ann Lee", "Ann Lee", nil).text, []told{
			said("Ann Lee", "Ann Lee", nil).acts[0], said("Bo Park", "", nil).acts[0]}}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			lib := makeUp(t, story{id: "a", lang: "en", lines: []line{test.line}})
			for _, name := range []string{"Quay Trust", "Smith", "THINKS HE", "Eve Twin", "Moe Twin"} {
				kind := map[bool]string{true: "body", false: "person"}[name == "Quay Trust"]
				lib.Actors = append(lib.Actors, knowledge.Actor{Name: name, Kind: kind})
			}
			got := ""
			for _, r := range dossier.New(lib, nil, languages(t)).Riddles() {
				got += r.Right + ": " + r.Text
			}
			if diff := gocmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestWrongAnswers are plausible and wrong beyond doubt: of the same kind, never at the speaker's side, not named in the quote.
func TestWrongAnswers(t *testing.T) {
	quote := told{who: "Ann Lee", act: knowledge.State, whom: "Gus Orr", cue: "told", mention: "Ann Lee", content: "“Hal Poe has paid for forty years and shall not pay again,”", direct: true}
	lib := makeUp(t, story{id: "a", lang: "en", lines: []line{
		{"“Hal Poe has paid for forty years and shall not pay again,” Ann Lee told him.", []told{quote}},
		{"Ann Lee and Bo Park wrote.", []told{{who: "Ann Lee, Bo Park", act: knowledge.State, cue: "wrote"}}},
		{"Cy Dunn spoke.", []told{{who: "Cy Dunn", act: knowledge.State, cue: "spoke"}}},
		{"Di Fox spoke.", []told{{who: "Di Fox", act: knowledge.State, cue: "spoke"}}},
		{"Ida Roy spoke.", []told{{who: "Ida Roy", act: knowledge.State, cue: "spoke"}}},
	}})
	lib.Actors = append(lib.Actors,
		knowledge.Actor{Name: "Gus Orr", Kind: "person"}, knowledge.Actor{Name: "Hal Poe", Kind: "person"},
		knowledge.Actor{Name: "Judge Lee", Kind: "person", Aliases: []knowledge.Alias{{Name: "Lee"}}},
		knowledge.Actor{Name: "Kit May", Kind: "person", Of: []string{"Ann Lee"}},
		knowledge.Actor{Name: "Lou Nye", Kind: "person"},
	)
	riddles := dossier.New(lib, nil, languages(t)).Riddles()
	if len(riddles) != 1 {
		t.Fatalf("%d riddles", len(riddles))
	}
	got := slices.Sorted(slices.Values(riddles[0].Wrong))
	if diff := gocmp.Diff([]string{"Cy Dunn", "Di Fox", "Ida Roy"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	lib.Actors = lib.Actors[:4] // only those who speak with her are left
	if riddles := dossier.New(lib, nil, languages(t)).Riddles(); len(riddles) != 0 {
		t.Errorf("with nobody else to name: %+v", riddles)
	}
}

// TestDisputedQuote asks about no quote that articles give to different people, and once about one that two give to the same.
func TestDisputedQuote(t *testing.T) {
	told := func(who string) []line {
		return []line{{"“" + long + ",” Ann Lee said.", []told{{who: who, act: knowledge.State, cue: "said", mention: "Ann Lee", content: "“" + long + ",”", direct: true}}}}
	}
	for who, want := range map[string]int{"Ann Lee": 1, "Ann Lee, Bo Park": 0} {
		lib := makeUp(t, story{id: "a", lang: "en", lines: told("Ann Lee")}, story{id: "b", lang: "en", lines: told(who)})
		if got := len(dossier.New(lib, []knowledge.Group{{Statements: []int{0, 1}}}, languages(t)).Riddles()); got != want {
			t.Errorf("%s in the other article: %d riddles, want %d", who, got, want)
		}
	}
}
