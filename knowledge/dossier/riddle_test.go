package dossier_test

import (
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
)

const long = "We have paid for forty years and we shall not pay again"

func TestRiddles(t *testing.T) {
	quoted := func(who, sentence, content string, change func(*told)) line {
		a := told{who: who, act: knowledge.State, cue: sentence[:4], content: content, direct: true}
		if change != nil {
			change(&a)
		}
		return line{sentence, []told{a}}
	}
	said := func(who string, change func(*told)) line {
		return quoted(who, "“"+long+",” he said.", "“"+long+",”", change)
	}
	for _, test := range []struct {
		name string
		line line
		want string // who said it, and what; "" is no riddle
	}{
		{"a person", said("Ann Lee", nil), "Ann Lee: " + long},
		{"a body", said("Guild", nil), "Guild: " + long},
		{"a body by its spokesperson", said("Acme spokesperson, Acme", nil), "Acme: " + long},
		{"a person beside the body they speak for", said("Ida Roy, Acme", nil), "Ida Roy: " + long},
		{"a person behind a pronoun", said("Ann Lee", func(a *told) { a.mention = "he" }), "Ann Lee: " + long},
		{"French marks, spaces between", quoted("Di Fox", "Elle dit : «\u00a0Nous ne voulons pas d'une route au milieu du village.\u00a0»", "«\u00a0Nous ne voulons pas d'une route au milieu du village.\u00a0»", nil),
			"Di Fox: Nous ne voulons pas d'une route au milieu du village."},
		{"a quotation that runs on", quoted("Di Fox", "« Nous ne voulons pas d'une route au milieu du village.", "« Nous ne voulons pas d'une route au milieu du village.", nil),
			"Di Fox: Nous ne voulons pas d'une route au milieu du village."},
		{"inside one", quoted("Di Fox", "Nous ne voulons pas d'une route au milieu du village.", "Nous ne voulons pas d'une route au milieu du village.", nil),
			"Di Fox: Nous ne voulons pas d'une route au milieu du village."},
		{"not established", said("Ann Lee", func(a *told) { a.doubt = true }), ""},
		{"two speakers", said("Ann Lee, Bo Park", nil), ""},
		{"somebody the registry does not know", said("baker", nil), ""},
		{"an office", said("Acme spokesperson", nil), ""},
		{"a body behind a mere he", said("Guild", func(a *told) { a.mention = "he" }), ""},
		{"no quotation marks", said("Ann Lee", func(a *told) { a.direct = false }), ""},
		{"it may be said", said("Ann Lee", func(a *told) { a.polarity = knowledge.Future }), ""},
		{"it was not said", said("Ann Lee", func(a *told) { a.polarity = knowledge.Negated }), ""},
		{"the speaker stands inside the quote", said("Ann Lee", func(a *told) { a.mention = "We" }), ""},
		{"too short", quoted("Ann Lee", "“We have paid enough,” he said.", "“We have paid enough,”", nil), ""},
		{"names its speaker", quoted("Ann Lee", "“Nobody tells Lee to pay after all these forty years,” he said.", "“Nobody tells Lee to pay after all these forty years,”", nil), ""},
		{"names whom the speaker speaks for", quoted("Ida Roy", "“Nobody tells Acme to pay after all these forty years,” he said.", "“Nobody tells Acme to pay after all these forty years,”", nil), ""},
		{"a part of a sentence", quoted("Ann Lee", "Lee called it “a sad day for everybody who lives on the harbour”.", "“a sad day for everybody who lives on the harbour”", nil), ""},
		{"the article's words too", quoted("Ann Lee", "“We paid for forty years” and would not again, he said to all.", "“We paid for forty years” and would not again", nil), ""},
		{"it goes on behind the speaker", quoted("Ann Lee", "“We have paid for forty years and more,” he said, “but no longer.”", "“We have paid for forty years and more,”", nil), ""},
		{"another's words inside", quoted("Ann Lee", "“They said ‘pay up’ to us for forty years,” he said.", "“They said ‘pay up’ to us for forty years,”", nil), ""},
		{"somebody else is told to say it too", line{said("Ann Lee", nil).text, append(said("Ann Lee", nil).acts, said("Bo Park", nil).acts...)}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			lib := makeUp(t, story{id: "a", lang: "en", lines: []line{test.line}})
			lib.Actors = append(lib.Actors, knowledge.Actor{Name: "Quay Trust", Kind: "body"})
			got := ""
			for _, r := range dossier.New(lib, nil).Riddles() {
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
	quote := told{who: "Ann Lee", act: knowledge.State, whom: "Gus Orr", cue: "told", content: "“Hal Poe has paid for forty years and shall not pay again,”", direct: true}
	lib := makeUp(t, story{id: "a", lang: "en", lines: []line{
		{"“Hal Poe has paid for forty years and shall not pay again,” she told him.", []told{quote}},
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
	riddles := dossier.New(lib, nil).Riddles()
	if len(riddles) != 1 {
		t.Fatalf("%d riddles", len(riddles))
	}
	got := slices.Sorted(slices.Values(riddles[0].Wrong))
	if diff := gocmp.Diff([]string{"Cy Dunn", "Di Fox", "Ida Roy"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	lib.Actors = lib.Actors[:4] // only those who speak with her are left
	if riddles := dossier.New(lib, nil).Riddles(); len(riddles) != 0 {
		t.Errorf("with nobody else to name: %+v", riddles)
	}
}

// TestDisputedQuote asks about no quote that articles give to different people, and once about one that two give to the same.
func TestDisputedQuote(t *testing.T) {
	told := func(who string) []line {
		return []line{{"“" + long + ",” he said.", []told{{who: who, act: knowledge.State, cue: "said", content: "“" + long + ",”", direct: true}}}}
	}
	for who, want := range map[string]int{"Ann Lee": 1, "Ann Lee, Bo Park": 0} {
		lib := makeUp(t, story{id: "a", lang: "en", lines: told("Ann Lee")}, story{id: "b", lang: "en", lines: told(who)})
		if got := len(dossier.New(lib, []knowledge.Group{{Statements: []int{0, 1}}}).Riddles()); got != want {
			t.Errorf("%s in the other article: %d riddles, want %d", who, got, want)
		}
	}
}
