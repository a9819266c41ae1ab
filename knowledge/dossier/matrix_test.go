package dossier_test

import (
	"fmt"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
)

// asks is a sentence in which somebody asks somebody for something.
func asks(who, whom, what string, change func(*told)) line {
	a := told{who: who, act: knowledge.Demand, whom: whom, cue: what}
	if change != nil {
		change(&a)
	}
	return line{"Somebody asks somebody for " + what + ", it seems to them.", []told{a}}
}

func TestMatrix(t *testing.T) {
	for _, test := range []struct {
		name  string
		lang  string
		lines []line
		want  []string // "source → addressee: count best"
	}{
		{"everybody of a letter asks everybody", "en", []line{asks("Ann Lee, Bo Park", "Acme, Guild", "pay", nil)},
			[]string{"Ann Lee → Acme: 1 pay", "Ann Lee → Guild: 1 pay", "Bo Park → Acme: 1 pay", "Bo Park → Guild: 1 pay"}},
		{"who asks most stands first", "fr", []line{asks("Di Fox", "Acme", "eau", nil), asks("Di Fox", "Guild", "feu", nil), asks("Ann Lee", "Guild", "air", nil)},
			[]string{"Di Fox → Guild: 1 feu", "Di Fox → Acme: 1 eau", "Ann Lee → Guild: 1 air"}},
		{"quoted words before others, then the text's order", "en", []line{asks("Guild", "Acme", "water", nil),
			asks("Guild", "Acme", "fire", func(a *told) { a.direct = true }), asks("Guild", "Acme", "air", func(a *told) { a.direct = true })},
			[]string{"Guild → Acme: 3 fire"}},
		{"what binds counts too", "en", []line{asks("Harbour Board", "Acme", "pay", func(a *told) { a.act = knowledge.Oblige })},
			[]string{"Harbour Board → Acme: 1 pay"}},
		{"what happened before what may, and that alone counts", "en", []line{
			asks("Guild", "Acme", "fire", func(a *told) { a.polarity, a.direct = knowledge.Future, true }), asks("Guild", "Acme", "water", nil)},
			[]string{"Guild → Acme: 1 water"}},
		{"only what may be", "fr", []line{asks("Guild", "Acme", "feu", func(a *told) { a.polarity = knowledge.Hypothetical }),
			asks("Guild", "Acme", "eau", func(a *told) { a.polarity = knowledge.Future })},
			[]string{"Guild → Acme: 1 eau"}},
		{"what is denied", "en", []line{asks("Guild", "Acme", "fire", func(a *told) { a.polarity = knowledge.Negated })}, nil},
		{"a speaker in doubt", "en", []line{asks("Guild", "Acme", "fire", func(a *told) { a.doubt = true })}, nil},
		{"nobody is named", "en", []line{asks("", "Acme", "fire", nil), asks("Guild", "", "fire", nil)}, nil},
		{"a common noun is nobody in particular", "fr", []line{asks("agence", "Acme", "feu", nil), asks("Guild", "riverains", "feu", nil)}, nil},
		{"a spokesperson beside the firm is no second party", "en", []line{asks("Acme spokesperson, Acme", "Guild", "fire", nil)},
			[]string{"Acme → Guild: 1 fire"}},
		{"a body behind a mere it", "en", []line{asks("Guild", "Acme", "fire", func(a *told) { a.mention = "it" })}, nil},
		{"a body behind a mere them", "en", []line{asks("Guild", "Acme", "fire", func(a *told) { a.target = "them" })}, nil},
		{"a person behind a pronoun", "en", []line{asks("Bo Park", "Acme", "fire", func(a *told) { a.mention = "it" })},
			[]string{"Bo Park → Acme: 1 fire"}},
		{"a body that speaks for itself", "fr", []line{{"Nous exigeons un plan d'Acme.", []told{
			{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "exigeons", mention: "Nous"}}}},
			[]string{"Guild → Acme: 1 exigeons"}},
		{"one sentence asks one thing piece by piece", "fr", []line{{"La Guilde exige un plan et réclame un délai.", []told{
			{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "exige"}, {who: "Guild", act: knowledge.Demand, cue: "réclame"}}}},
			[]string{"Guild → Acme: 1 exige"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			lib := makeUp(t, story{id: "a", lang: test.lang, lines: test.lines}, story{id: "b", lang: test.lang})
			m := dossier.New(lib, nil, languages(t)).Matrix()
			var got []string
			for _, c := range m.Cells {
				got = append(got, fmt.Sprintf("%s → %s: %d %s", c.Source, c.Addressee, c.Count, c.Best.Statement.Cue.Of(text(lib, "a"))))
			}
			if diff := gocmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if m.Articles != 2 {
				t.Errorf("%d articles", m.Articles)
			}
		})
	}
}

// TestTogether tells an act of several articles once, and first of what is equally strong.
func TestTogether(t *testing.T) {
	lib := makeUp(t,
		story{id: "a", lang: "en", lines: []line{asks("Guild", "Acme", "water", nil)}},
		story{id: "b", lang: "en", lines: []line{asks("Guild", "Acme", "fire", nil)}},
		story{id: "c", lang: "en", lines: []line{asks("Guild", "Acme", "flames", func(a *told) { a.doubt = true })}},
		story{id: "d", lang: "en", lines: []line{asks("Bo Park", "Acme", "blaze", func(a *told) { a.doubt = true })}},
	)
	// The last telling names somebody else, in doubt: that is another act, whatever else they share.
	d := dossier.New(lib, []knowledge.Group{{Statements: []int{1, 2, 3}}}, languages(t))
	list := d.Between("Guild", "Acme")
	if len(list) != 2 || list[0].Snippet.Article != "b" || list[1].Snippet.Article != "a" {
		t.Fatalf("between them: %+v", list)
	}
	if also := list[0].Snippet.Also; len(also) != 1 || also[0].Article != "c" || also[0].Citation.N != 3 {
		t.Errorf("told elsewhere: %+v", also)
	}
	if c := d.Matrix().Cells[0]; c.Count != 2 || c.Best.Snippet.Article != "b" {
		t.Errorf("cell: %+v", c)
	}
	if list := d.Between("Acme", "Guild"); len(list) != 0 {
		t.Errorf("the other way round: %+v", list)
	}
}
