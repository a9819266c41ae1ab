package dossier_test

import (
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
)

// account is an article of one sentence that tells one act.
func account(id, lang, date, sentence string, a told) story {
	a.content, a.act = sentence, knowledge.Demand
	return story{id: id, lang: lang, date: date, lines: []line{{sentence, []told{a}}}}
}

func TestCompare(t *testing.T) {
	type differ map[knowledge.Aspect][]string
	for _, test := range []struct {
		name     string
		stories  []story
		accounts []string
		want     differ
	}{
		{"all alike", []story{
			account("a", "en", "", "Pay 300.", told{who: "Guild", whom: "Acme", date: "2020"}),
			account("b", "fr", "2020", "Payez 300.", told{who: "Guild", whom: "Acme", date: "2020-03"})},
			[]string{"b", "a"}, differ{}},
		{"everything differs", []story{
			account("a", "en", "2020-05", "Pay 300 for 2 wells.", told{who: "Guild, Bo Park", whom: "Acme", date: "2020-03"}),
			account("b", "fr", "2020-04", "Payez 1 200 pour 2 puits.", told{who: "Guild", whom: "Ida Roy", date: "2020-04"})},
			[]string{"b", "a"}, differ{
				knowledge.AspectWho: {"b Guild", "a Guild, Bo Park"}, knowledge.AspectWhom: {"b Ida Roy", "a Acme"},
				knowledge.AspectNumber: {"b 1 200, 2", "a 300, 2"}, knowledge.AspectDate: {"b 2020-04", "a 2020-03"}}},
		{"what one leaves out is no difference", []story{
			account("a", "en", "", "Pay 300.", told{who: "Guild", whom: "Acme", date: "2020"}),
			account("b", "fr", "", "Payez.", told{who: "Guild"}),
			account("c", "fr", "", "Payez !", told{who: "Guild, Bo Park", doubt: true, whom: "Acme"})},
			[]string{"a", "b", "c"}, differ{}},
		{"names in another order, digits apart", []story{
			account("a", "en", "", "Pay 1,200.", told{who: "Guild, Bo Park", whom: "Acme"}),
			account("b", "fr", "", "Payez 1.200.", told{who: "Bo Park, Guild", whom: "Acme"})},
			[]string{"a", "b"}, differ{}},
		{"two agree and one does not", []story{
			account("a", "en", "2021", "Pay 5.", told{who: "Guild", whom: "Acme"}),
			account("b", "en", "2020", "Pay 5!", told{who: "Guild", whom: "Acme"}),
			account("c", "en", "2022", "Pay 6.", told{who: "Guild", whom: "Acme"})},
			[]string{"b", "a", "c"}, differ{knowledge.AspectNumber: {"b 5", "a 5", "c 6"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			g := knowledge.Group{}
			for i := range test.stories {
				g.Statements = append(g.Statements, i)
			}
			list := dossier.New(makeUp(t, test.stories...), []knowledge.Group{g}, languages(t)).Compare(nil)
			if len(list) != 1 {
				t.Fatalf("%d comparisons", len(list))
			}
			var accounts []string
			for _, e := range list[0].Accounts {
				accounts = append(accounts, e.Statement.Article)
			}
			got := differ{}
			for _, x := range list[0].Differences {
				for _, v := range x.Values {
					got[x.Aspect] = append(got[x.Aspect], v.Article+" "+v.Text)
				}
			}
			if diff := gocmp.Diff(test.accounts, accounts); diff != "" {
				t.Errorf("accounts (-want +got):\n%s", diff)
			}
			if diff := gocmp.Diff(test.want, got); diff != "" {
				t.Errorf("differences (-want +got):\n%s", diff)
			}
		})
	}
}

// TestCompareActors takes the acts that an actor does or meets, told by more than one article.
func TestCompareActors(t *testing.T) {
	lib := makeUp(t,
		account("a", "en", "", "Pay.", told{who: "Guild", whom: "Ida Roy"}),
		account("b", "en", "", "Pay!", told{who: "Guild", whom: "Acme"}),
		account("c", "en", "", "Go.", told{who: "Bo Park", whom: "Di Fox"}),
		account("d", "en", "", "Go!", told{who: "Bo Park", doubt: true, whom: "Di Fox"}),
		account("e", "en", "", "Stay.", told{who: "Cy Dunn", whom: "Di Fox"}),
	)
	d := dossier.New(lib, []knowledge.Group{{Statements: []int{0, 1}}, {Statements: []int{2, 3}}}, languages(t))
	for actor, want := range map[string]int{"Acme": 1, "Guild": 1, "Ida Roy": 1, "Bo Park": 1, "Di Fox": 1, "Cy Dunn": 0, "": 2} {
		var actors []string
		if actor != "" {
			actors = []string{actor}
		}
		if got := len(d.Compare(actors)); got != want {
			t.Errorf("%q: %d comparisons, want %d", actor, got, want)
		}
	}
}

// TestOneMatter tells acts apart that share nobody, or nothing but a word of the dispute, whatever group they come in.
func TestOneMatter(t *testing.T) {
	n := 0
	said := func(sentence string) story {
		n++
		s := account(string(rune('a'+n)), "en", "", sentence, told{who: "Guild"})
		s.lines[0].acts[0].act = knowledge.State
		return s
	}
	for _, test := range []struct {
		name string
		a, b story
		want int
	}{
		{"the same words", account("a", "en", "", "Close the harbour before winter.", told{who: "Guild"}),
			account("b", "en", "", "Winter is near: close the harbour.", told{who: "Guild"}), 1},
		{"a word of the dispute", account("a", "en", "", "Close the harbour before winter.", told{who: "Guild"}),
			account("b", "en", "", "Paint the harbour yellow.", told{who: "Guild"}), 0},
		{"a name and a word of the dispute", account("a", "en", "", "Close the Harbour Board quickly.", told{who: "Guild", whom: "Harbour Board"}),
			account("b", "en", "", "Paint the Harbour Board quickly.", told{who: "Guild", whom: "Harbour Board"}), 0},
		{"few words", account("a", "en", "", "Close it.", told{who: "Guild"}), account("b", "en", "", "Shut it.", told{who: "Guild"}), 1},
		{"few words that are only said", said("Close it."), said("Shut it."), 0},
		{"many words that are only said", said("Close the harbour before winter, sailors."), said("Sailors: before winter, close the harbour."), 1},
		{"two languages", account("a", "en", "", "Close the harbour before winter.", told{who: "Guild"}),
			account("b", "fr", "", "Fermez le port avant la neige.", told{who: "Guild"}), 1},
		{"two speakers", account("a", "en", "", "Close the harbour before winter.", told{who: "Guild"}),
			account("b", "en", "", "Winter is near: close the harbour.", told{who: "Acme", doubt: true}), 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := dossier.New(makeUp(t, test.a, test.b), []knowledge.Group{{Statements: []int{0, 1}}}, languages(t))
			if got := len(d.Compare(nil)); got != test.want {
				t.Errorf("%d comparisons, want %d", got, test.want)
			}
		})
	}
}
