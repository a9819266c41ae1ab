package dossier_test

import (
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
)

// cues shows exchanges by the words that mark their acts: "urged ← refused, said".
func cues(lib *knowledge.Library, list []knowledge.Exchange) []string {
	cue := func(e knowledge.Entry) string { return e.Statement.Cue.Of(text(lib, e.Statement.Article)) }
	var out []string
	for _, x := range list {
		line := cue(x.Demand)
		for n, r := range x.Replies {
			line += map[bool]string{true: " ← ", false: ", "}[n == 0] + cue(r)
		}
		out = append(out, line)
	}
	return out
}

// TestReplies ties replies to demands where the text does, and nowhere else.
func TestReplies(t *testing.T) {
	demand := line{"The Guild urged Acme to pay.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "urged"}}}
	exige := line{"La Guilde exige d'Acme un plan.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "exige"}}}
	gap := line{"It has rained for weeks.", nil}
	for _, test := range []struct {
		name  string
		lang  string
		lines []line
		want  []string
	}{
		{"whoever was asked refuses", "en", []line{demand, gap, gap, gap, gap,
			{"Acme refused.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged ← refused"}},
		{"whoever was asked agrees", "fr", []line{exige, gap,
			{"Acme a accepté.", []told{{who: "Acme", act: knowledge.Agree, cue: "accepté"}}}},
			[]string{"exige ← accepté"}},
		{"somebody speaks for them", "en", []line{demand, gap,
			{"Acme's spokesman refused.", []told{{who: "Acme spokesperson", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged ← refused"}},
		{"somebody who speaks for them was asked", "fr", []line{
			{"La Guilde demande à Ida Roy de payer.", []told{{who: "Guild", act: knowledge.Demand, whom: "Ida Roy", cue: "demande"}}}, gap,
			{"Acme a refusé.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refusé"}}}},
			[]string{"demande ← refusé"}},
		{"somebody else refuses", "en", []line{demand,
			{"The Board refused.", []told{{who: "Harbour Board", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged"}},
		{"nobody answers themselves", "en", []line{demand,
			{"The Guild refused to wait.", []told{{who: "Guild", act: knowledge.Refuse, whom: "Acme", cue: "refused"}}}},
			[]string{"urged"}},
		{"somebody else asks in between", "en", []line{demand,
			{"The Board pressed Acme to leave.", []told{{who: "Harbour Board", act: knowledge.Demand, whom: "Acme", cue: "pressed"}}}, gap,
			{"Acme refused.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged", "pressed ← refused"}},
		{"somebody else may ask the same in between", "fr", []line{exige,
			{"Le Conseil réclame des excuses.", []told{{who: "Harbour Board", act: knowledge.Demand, cue: "réclame"}}}, gap,
			{"Acme a refusé.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refusé"}}}},
			[]string{"exige", "réclame"}},
		{"another is asked in between", "en", []line{demand,
			{"The Board pressed Bo Park to leave.", []told{{who: "Harbour Board", act: knowledge.Demand, whom: "Bo Park", cue: "pressed"}}}, gap,
			{"Acme refused.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged ← refused", "pressed"}},
		{"two demands, then a reply", "en", []line{demand,
			{"It also asked Acme to leave.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "asked"}}},
			{"Acme refused.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged ← refused", "asked ← refused"}},
		{"a demand and its reply, twice", "en", []line{demand,
			{"Acme agreed.", []told{{who: "Acme", act: knowledge.Agree, cue: "agreed"}}}, gap,
			{"The Guild then asked Acme to leave.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "asked"}}},
			{"Acme refused.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged ← agreed", "asked ← refused"}},
		{"the reply stands first and says to whom", "en", []line{
			{"Acme told the Guild it will not pay.", []told{{who: "Acme", act: knowledge.Refuse, whom: "Guild", cue: "told"}}}, gap, demand},
			[]string{"urged ← told"}},
		{"a refusal that stands first and does not say to whom", "fr", []line{
			{"Acme refuse.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refuse"}}}, exige},
			[]string{"exige"}},
		{"an accusation of who asked, in turn", "fr", []line{exige, gap,
			{"Acme accuse la Guilde de mentir.", []told{{who: "Acme", act: knowledge.Accuse, whom: "Guild", cue: "accuse"}}}},
			[]string{"exige ← accuse"}},
		{"an accusation of who asked, far behind", "fr", []line{exige, gap, gap, gap, gap,
			{"Acme accuse la Guilde de mentir.", []told{{who: "Acme", act: knowledge.Accuse, whom: "Guild", cue: "accuse"}}}},
			[]string{"exige"}},
		{"an accusation of somebody else", "fr", []line{exige, gap,
			{"Acme accuse le Conseil de mentir.", []told{{who: "Acme", act: knowledge.Accuse, whom: "Harbour Board", cue: "accuse"}}}},
			[]string{"exige"}},
		{"whoever was asked says something next", "en", []line{demand,
			{"Acme said it had paid.", []told{{who: "Acme", act: knowledge.State, cue: "said", content: "it had paid"}}}},
			[]string{"urged ← said"}},
		{"whoever was asked had said something before", "en", []line{demand,
			{"Acme had said it would pay.", []told{{who: "Acme", act: knowledge.State, cue: "had said", content: "it would pay"}}}},
			[]string{"urged"}},
		{"whoever was asked had promised something before", "fr", []line{exige,
			{"Acme avait déjà promis un plan.", []told{{who: "Acme", act: knowledge.Promise, cue: "promis", content: "un plan"}}}},
			[]string{"exige"}},
		{"nobody answers the press", "en", []line{demand,
			{"Acme declined to comment.", []told{{who: "Acme", act: knowledge.Refuse, cue: "declined", content: "to comment"}}}},
			[]string{"urged"}},
		{"personne ne parle à la presse", "fr", []line{exige,
			{"Acme n'a pas souhaité s'exprimer.", []told{{who: "Acme", act: knowledge.Refuse, cue: "n'a pas souhaité", content: "s'exprimer"}}}},
			[]string{"exige"}},
		{"no reply came", "fr", []line{exige,
			{"Acme n'a pas répondu.", []told{{who: "Acme", act: knowledge.Refuse, cue: "répondu"}}}},
			[]string{"exige ← répondu"}},
		{"no reply came to something else", "en", []line{demand, gap,
			{"Acme did not respond when asked for figures.", []told{{who: "Acme", act: knowledge.Refuse, cue: "did not respond"}}}},
			[]string{"urged"}},
		{"a question is no reply", "en", []line{demand,
			{"Did Acme refuse?", []told{{who: "Acme", act: knowledge.Refuse, cue: "refuse"}}}},
			[]string{"urged"}},
		{"nobody is known to ask, and the firm just asked replies", "fr", []line{
			{"On exige d'Acme un plan.", []told{{act: knowledge.Demand, whom: "Acme", cue: "exige"}}},
			{"L'entreprise défend son plan.", []told{{who: "Acme", act: knowledge.Defend, cue: "défend", mention: "L'entreprise"}}}},
			[]string{"exige ← défend"}},
		{"nobody is known to ask, and the firm just asked tells somebody else", "fr", []line{
			{"On exige d'Acme un plan.", []told{{act: knowledge.Demand, whom: "Acme", cue: "exige"}}},
			{"L'entreprise défend son plan devant Di Fox.", []told{{who: "Acme", act: knowledge.Defend, whom: "Di Fox", cue: "défend", mention: "L'entreprise"}}}},
			[]string{"exige"}},
		{"nobody is known to ask, and the firm is spoken of anew", "fr", []line{
			{"On exige d'Acme un plan.", []told{{act: knowledge.Demand, whom: "Acme", cue: "exige"}}},
			{"Acme défend son plan.", []told{{who: "Acme", act: knowledge.Defend, cue: "défend", mention: "Acme"}}}},
			[]string{"exige"}},
		{"whoever was asked says something later", "en", []line{demand, gap,
			{"Acme said it had paid.", []told{{who: "Acme", act: knowledge.State, cue: "said"}}}},
			[]string{"urged"}},
		{"a word says that it answers", "fr", []line{exige, gap, gap, gap, gap,
			{"«Nous avons payé», a rétorqué Acme.", []told{{who: "Acme", act: knowledge.State, cue: "a rétorqué"}}}},
			[]string{"exige ← a rétorqué"}},
		{"a warning next is no reply", "en", []line{demand,
			{"Acme warned of floods.", []told{{who: "Acme", act: knowledge.Warn, cue: "warned"}}}},
			[]string{"urged"}},
		{"a promise in turn", "en", []line{demand, gap,
			{"Acme promised a plan.", []told{{who: "Acme", act: knowledge.Promise, cue: "promised"}}}},
			[]string{"urged ← promised"}},
		{"a promise out of turn", "en", []line{demand,
			{"The Board praised the dam.", []told{{who: "Harbour Board", act: knowledge.State, cue: "praised"}}},
			{"Acme promised a plan.", []told{{who: "Acme", act: knowledge.Promise, cue: "promised"}}}},
			[]string{"urged"}},
		{"a promise of some other time", "fr", []line{exige, gap,
			{"En mars, Acme promet un plan.", []told{{who: "Acme", act: knowledge.Promise, cue: "promet", when: "En mars"}}}},
			[]string{"exige"}},
		{"a promise far behind", "fr", []line{exige, gap, gap, gap,
			{"Acme a promis un plan.", []told{{who: "Acme", act: knowledge.Promise, cue: "promis"}}}},
			[]string{"exige"}},
		{"a refusal goes on in the words behind it", "fr", []line{exige,
			{"«Non», répond Acme.", []told{{who: "Acme", act: knowledge.Refuse, cue: "répond", direct: true}}},
			{"«Cela nuirait à tous.»", []told{{who: "Acme", act: knowledge.Warn, cue: "nuirait", direct: true}}}},
			[]string{"exige ← répond, nuirait"}},
		{"one sentence is shown once", "en", []line{demand,
			{"Acme refused and accused others.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}, {who: "Acme", act: knowledge.State, cue: "accused"}}}},
			[]string{"urged ← refused"}},
		{"a question gets the answer", "fr", []line{exige, gap, {"Voulez-vous partir ?", nil},
			{"Acme a refusé.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refusé"}}}},
			[]string{"exige"}},
		{"it may come, and is no answer yet", "en", []line{demand, gap,
			{"Acme plans to refuse.", []told{{who: "Acme", act: knowledge.Refuse, polarity: knowledge.Future, cue: "refuse"}}}},
			[]string{"urged"}},
		{"it might be", "en", []line{demand,
			{"Acme could refuse.", []told{{who: "Acme", act: knowledge.Refuse, polarity: knowledge.Hypothetical, cue: "refuse"}}}},
			[]string{"urged"}},
		{"who replies is in doubt", "en", []line{demand,
			{"The firm refused.", []told{{who: "Acme", doubt: true, act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"urged"}},
		{"who replies is in doubt, but not to whom", "fr", []line{
			{"La Guilde exige d'Acme un plan, mais s'est vu opposer un refus.", []told{
				{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "exige"}, {who: "Acme", doubt: true, act: knowledge.Refuse, whom: "Guild", cue: "refus"}}}},
			[]string{"exige ← refus"}},
		{"it came before", "en", []line{
			{"In 2020 the Guild urged Acme to pay.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "urged", date: "2020"}}}, gap,
			{"Acme refused in 2019.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused", date: "2019"}}}},
			[]string{"urged"}},
		{"it came in the same year", "en", []line{
			{"In May 2020 the Guild urged Acme to pay.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: "urged", date: "2020-05"}}}, gap,
			{"Acme refused in 2020.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused", date: "2020"}}}},
			[]string{"urged ← refused"}},
		{"nobody is named who was asked, and the sentence tells who refuses", "en", []line{
			{"The Guild demanded a refund, which Acme refused.", []told{
				{who: "Guild", act: knowledge.Demand, cue: "demanded"}, {who: "Acme", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"demanded ← refused"}},
		{"nobody is named who was asked, and the next refuses", "en", []line{
			{"The Guild demanded a refund.", []told{{who: "Guild", act: knowledge.Demand, cue: "demanded"}}},
			{"Acme refused.", []told{{who: "Acme", act: knowledge.Refuse, cue: "refused"}}}},
			[]string{"demanded"}},
		{"a demand that a reply quotes", "en", []line{
			{"“The refund you demand is a dream,” Acme told the Guild.", []told{
				{who: "Guild", act: knowledge.Demand, cue: "demand", direct: true},
				{who: "Acme", act: knowledge.Warn, whom: "Guild", cue: "told", content: "“The refund you demand is a dream,”", direct: true}}}},
			[]string{"demand ← told"}},
		{"a demand that somebody else quotes", "fr", []line{
			{"«On exige d'Acme un miracle», soupire Di Fox.", []told{
				{act: knowledge.Demand, whom: "Acme", cue: "exige", direct: true},
				{who: "Di Fox", act: knowledge.State, cue: "soupire", content: "«On exige d'Acme un miracle»", direct: true}}},
			{"Acme défend son plan.", []told{{who: "Acme", act: knowledge.Defend, cue: "défend"}}}},
			[]string{"exige"}},
		{"a reply names the ruling", "en", []line{
			{"The ruling orders Acme to pay.", []told{{who: "Harbour Board", act: knowledge.Oblige, whom: "Acme", cue: "orders", mention: "The ruling"}}},
			demand, gap,
			{"Acme will contest the ruling.", []told{{who: "Acme", act: knowledge.Refuse, polarity: knowledge.Future, cue: "contest", content: "the ruling"}}}},
			[]string{"orders ← contest", "urged"}},
		{"what was never asked", "fr", []line{
			{"La Guilde n'a pas exigé d'excuses d'Acme.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", polarity: knowledge.Negated, cue: "exigé"}}},
			{"La Guilde pourrait exiger un plan d'Acme.", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", polarity: knowledge.Hypothetical, cue: "exiger"}}}},
			nil},
		{"nobody asks nobody", "en", []line{{"There were orders.", []told{{act: knowledge.Oblige, cue: "orders"}}}}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			lib := makeUp(t, story{id: "a", lang: test.lang, lines: test.lines})
			if diff := gocmp.Diff(test.want, cues(lib, dossier.New(lib, nil, languages(t)).Timeline(nil))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestTimelineOrder goes by the event, then by the article, and knows that an article tells of what lies behind it.
func TestTimelineOrder(t *testing.T) {
	ask := func(words, date string) line {
		return line{"The Guild asks Acme for " + words + ".", []told{{who: "Guild", act: knowledge.Demand, whom: "Acme", cue: words, date: date}}}
	}
	lib := makeUp(t,
		story{id: "a", lang: "en", lines: []line{ask("nothing", ""), ask("water", "2018")}},
		story{id: "b", lang: "en", date: "2019-06", lines: []line{ask("time", ""), ask("money", "2019-05-03"), ask("peace", "2020")}},
		story{id: "c", lang: "en", date: "2019-05", lines: []line{ask("fish", "")}},
	)
	d := dossier.New(lib, nil, languages(t))
	want := []string{"water", "fish", "money", "time", "peace", "nothing"}
	if diff := gocmp.Diff(want, cues(lib, d.Timeline(nil))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, x := range d.Timeline(nil) {
		if s := x.Demand.Statement; s.Date == "2020" {
			t.Errorf("the article of %s tells of %s as done", x.Demand.Published, s.Date)
		}
	}
}

// TestTimelineOfActors shows the demands by and to them and to those who speak for them; who is in doubt takes no part.
func TestTimelineOfActors(t *testing.T) {
	lib := makeUp(t, story{id: "a", lang: "en", lines: []line{
		{"The Guild urged Ida Roy to pay.", []told{{who: "Guild", act: knowledge.Demand, whom: "Ida Roy", cue: "urged"}}},
		{"Bo Park asked Di Fox to stay.", []told{{who: "Bo Park", act: knowledge.Demand, whom: "Di Fox", cue: "asked"}}},
		{"He told Cy Dunn to go.", []told{{who: "Bo Park", doubt: true, act: knowledge.Demand, whom: "Cy Dunn", cue: "told"}}},
	}})
	d := dossier.New(lib, nil, languages(t))
	for _, test := range []struct {
		actors []string
		want   []string
	}{
		{[]string{"Acme"}, []string{"urged"}}, {[]string{"Bo Park"}, []string{"asked"}}, {[]string{"Cy Dunn"}, []string{"told"}},
		{[]string{"Guild", "Di Fox"}, []string{"urged", "asked"}}, {[]string{"Nobody"}, nil},
	} {
		if diff := gocmp.Diff(test.want, cues(lib, d.Timeline(test.actors))); diff != "" {
			t.Errorf("%v (-want +got):\n%s", test.actors, diff)
		}
	}
}
