package bot_test

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"disputebot/bot"
	"disputebot/knowledge"
)

// pit is a library of three articles about a quarry, a sentence a line.
func pit() *knowledge.Library {
	l := &knowledge.Library{Version: "1", Actors: []knowledge.Actor{
		{Name: "Ann Lee", Kind: "person"},
		{Name: "Bo Roy", Kind: "person"},
		{Name: "Kelm council", Kind: "body", Called: map[string]string{"en": "the Kelm council", "fr": "le conseil de Kelm"}},
		{Name: "Quarry Ltd", Kind: "body"},
	}}
	for _, a := range []knowledge.Article{
		{ID: "gazette", Publisher: "La Gazette", Date: "2021-05-03", Lang: "fr", Text: "Ann Lee et Bo Roy ont demandé mardi à Quarry Ltd de « cesser tout tir de mine la nuit ».\n" +
			"Quarry Ltd a refusé.\nLe conseil de Kelm exige des comptes et promet une enquête."},
		{ID: "post", Publisher: "Harbour Post", Title: "Stop the blasting", Lang: "en", Text: "On Wednesday Ann Lee asked Quarry Ltd to stop blasting.\n" +
			"“The valley shakes every night and nobody sleeps any more,” Ann Lee said.\n“We have kept to every rule there is,” said Bo Roy."},
		{ID: "note", Lang: "fr", Text: "Le conseil de Kelm a demandé à Bo Roy de se taire. « La poussière entre par toutes les fenêtres de l’école », a dit Ann Lee."},
	} {
		start := 0
		for i, line := range strings.SplitAfter(a.Text, "\n") {
			span := knowledge.Span{Start: start, End: start + len(strings.TrimSuffix(line, "\n"))}
			a.Body = append(a.Body, span)
			l.Passages = append(l.Passages, knowledge.Passage{ID: a.ID + string(rune('0'+i)), Article: a.ID, Span: span, Lang: a.Lang, Index: i, Paragraph: i})
			start += len(line)
		}
		l.Articles = append(l.Articles, a)
	}
	return l
}

// told is an entry of a line of an article.
func told(l *knowledge.Library, passage string, act knowledge.Act, from, to []string, date string) knowledge.Entry {
	i := slices.IndexFunc(l.Passages, func(p knowledge.Passage) bool { return p.ID == passage })
	p := l.Passages[i]
	n := slices.IndexFunc(l.Articles, func(a knowledge.Article) bool { return a.ID == p.Article })
	a := l.Articles[n]
	s := knowledge.Statement{Article: a.ID, Act: act, Polarity: knowledge.Affirmed, Lang: a.Lang, Speaker: from, SpeakerText: knowledge.Span{Start: p.Span.Start, End: p.Span.Start + 2},
		Established: true, Addressee: to, Sentence: p.Span, Date: date}
	cite := knowledge.Citation{N: n + 1, Article: a.ID, Publisher: a.Publisher, Title: a.Title, Date: a.Date, Lang: a.Lang, Opening: string([]rune(a.Text)[:30])}
	return knowledge.Entry{Statement: s, Published: a.Date, Snippet: knowledge.Snippet{Passage: p.ID, Article: a.ID, Span: p.Span, Text: p.Span.Of(a.Text), Lang: a.Lang,
		Citation: cite, Statements: []knowledge.Statement{s}}}
}

// files is a dossier of what was put into it.
type files struct {
	voices      map[string]knowledge.Voice
	cells       []knowledge.Cell
	exchanges   []knowledge.Exchange
	comparisons []knowledge.Comparison
	riddles     []knowledge.Riddle
	articles    int
	err         error
}

func (f *files) Voice(actor string) knowledge.Voice { return f.voices[actor] }

func (f *files) Matrix() knowledge.Matrix {
	return knowledge.Matrix{Cells: f.cells, Articles: f.articles}
}

func (f *files) Between(source, addressee string) (out []knowledge.Entry) {
	for _, c := range f.cells {
		if c.Source == source && c.Addressee == addressee {
			out = append(out, c.Best)
		}
	}
	return out
}

func (f *files) Timeline(actors []string) (out []knowledge.Exchange) {
	for _, x := range f.exchanges {
		s := x.Demand.Statement
		if len(actors) == 0 || slices.ContainsFunc(slices.Concat(s.Speaker, s.Addressee), func(n string) bool { return slices.Contains(actors, n) }) {
			out = append(out, x)
		}
	}
	return out
}

func (f *files) Compare(actors []string) []knowledge.Comparison {
	if slices.Contains(actors, "Kelm council") {
		return nil
	}
	return f.comparisons
}

func (f *files) Riddles() []knowledge.Riddle { return f.riddles }

func (f *files) Cite(style, lang string, articles []string) ([]byte, error) {
	if articles == nil {
		articles = []string{"gazette", "note", "post"}
	}
	var out strings.Builder
	for _, a := range articles {
		fmt.Fprintf(&out, "%s %s %s\n", style, lang, a)
	}
	return []byte(out.String()), f.err
}

// phone knows actors by their names alone, as typed.
type phone struct{ library *knowledge.Library }

func (p phone) Actors(text, _ string) (out []string) {
	for _, a := range p.library.Actors {
		if strings.Contains(strings.ToLower(text), strings.ToLower(a.Name)) {
			out = append(out, a.Name)
		}
	}
	return out
}

// dossierOf is what the three articles show together.
func dossierOf(l *knowledge.Library) *files {
	ann, bo, council, quarry := []string{"Ann Lee"}, []string{"Bo Roy"}, []string{"Kelm council"}, []string{"Quarry Ltd"}
	both := told(l, "gazette0", knowledge.Demand, []string{"Ann Lee", "Bo Roy"}, quarry, "2021-05-03")
	alone := told(l, "post0", knowledge.Demand, ann, quarry, "2021-05")
	refusal := told(l, "gazette1", knowledge.Refuse, quarry, nil, "")
	accounts, promise := told(l, "gazette2", knowledge.Demand, council, nil, ""), told(l, "gazette2", knowledge.Promise, council, nil, "")
	plea := told(l, "post2", knowledge.Demand, bo, []string{"Kelm council", "Ann Lee"}, "")
	at := told(l, "gazette2", knowledge.Agree, bo, nil, "") // in the demand's own sentence
	hush := told(l, "note0", knowledge.Demand, council, bo, "2021-06")
	said := told(l, "post1", knowledge.State, ann, nil, "")
	both.Snippet.Also = []knowledge.Mention{{Citation: alone.Snippet.Citation, Article: "post", Span: alone.Snippet.Span}}
	riddle := func(id string, e knowledge.Entry, quote, right string, wrong ...string) knowledge.Riddle {
		at := strings.Index(e.Snippet.Text, quote) + e.Snippet.Span.Start
		return knowledge.Riddle{ID: id, Entry: e, Quote: knowledge.Span{Start: at, End: at + len(quote)}, Text: quote, Right: right, Wrong: wrong}
	}
	return &files{
		articles: 3,
		voices: map[string]knowledge.Voice{
			"Ann Lee":      {Actor: "Ann Lee", Said: []knowledge.Entry{both, alone, said}},
			"Kelm council": {Actor: "Kelm council", Said: []knowledge.Entry{accounts, promise, hush}},
			"Quarry Ltd":   {Actor: "Quarry Ltd", Said: []knowledge.Entry{refusal}, Told: []knowledge.Entry{both, alone}},
		},
		cells: []knowledge.Cell{
			{Source: "Kelm council", Addressee: "Bo Roy", Best: hush, Count: 1},
			{Source: "Ann Lee", Addressee: "Quarry Ltd", Best: both, Count: 2},
			{Source: "Bo Roy", Addressee: "Quarry Ltd", Best: both, Count: 2},
			{Source: "Bo Roy", Addressee: "Ann Lee", Best: plea, Count: 1},
			{Source: "Bo Roy", Addressee: "Kelm council", Best: plea, Count: 1},
		},
		exchanges: []knowledge.Exchange{{Demand: both, Replies: []knowledge.Entry{refusal}}, {Demand: hush}, {Demand: accounts, Replies: []knowledge.Entry{at}}, {Demand: alone, Replies: []knowledge.Entry{refusal}}, {Demand: plea}},
		comparisons: []knowledge.Comparison{
			{Accounts: []knowledge.Entry{both, alone}, Differences: []knowledge.Difference{
				{Aspect: knowledge.AspectWho, Values: []knowledge.Value{{Article: "gazette", Text: "Ann Lee, Bo Roy"}, {Article: "post", Text: "Ann Lee"}}},
				{Aspect: knowledge.AspectDate, Values: []knowledge.Value{{Article: "gazette", Text: "2021-05-03"}, {Article: "post", Text: "2021-05"}}}}},
			{Accounts: []knowledge.Entry{accounts, hush}},
		},
		riddles: []knowledge.Riddle{
			riddle("aaaaaa0000000000", said, "The valley shakes every night and nobody sleeps any more", "Ann Lee", "Bo Roy", "Kelm council"),
			riddle("bbbbbb0000000000", told(l, "post2", knowledge.State, bo, nil, ""), "We have kept to every rule there is", "Bo Roy", "Ann Lee", "Quarry Ltd"),
			riddle("cccccc0000000000", told(l, "note0", knowledge.State, ann, nil, ""), "La poussière entre par toutes les fenêtres de l’école", "Ann Lee", "Bo Roy", "Quarry Ltd"),
		},
	}
}

// stall is a bot with a dossier.
func stall(l *knowledge.Library, d *files) *bot.Bot {
	return bot.New(l, answers{}, newLedger(), bot.Options{Dossier: d, Names: phone{l}})
}

// show is all of a reply that somebody sees, with what is to be chosen, opened or guessed.
func show(r bot.Reply) string {
	out := []string{sight(r)}
	if r.To != "" {
		out = append(out, "to "+r.To)
	}
	if r.Menu != nil {
		out = append(out, "menu: "+r.Menu.Label)
		for _, o := range r.Menu.Options {
			out = append(out, "  ["+o.Label+"] "+o.Data)
		}
	}
	if r.File != nil {
		out = append(out, "file "+r.File.Name+" ("+r.File.MIME+")\n"+string(r.File.Data))
	}
	for _, p := range r.Polls {
		out = append(out, fmt.Sprintf("poll: %s\n  %s\n  right: %d, then: %s\n  %s", p.Text, strings.Join(p.Options, " / "), p.Right, p.Explanation, strings.Join(p.Data, " ")))
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

var buttonData = regexp.MustCompile(`^[0-9a-z:_-]{1,64}$`)

// sound checks that every platform can take a reply, and that its quotes stand in the library byte for byte.
func sound(t *testing.T, l *knowledge.Library, r bot.Reply) {
	t.Helper()
	buttons := slices.Clone(r.Buttons)
	for _, q := range r.Quotes {
		buttons = append(buttons, q.Buttons...)
		if !slices.ContainsFunc(l.Articles, func(a knowledge.Article) bool { return strings.Contains(a.Text, q.Text) }) {
			t.Errorf("quoted what no article says: %q", q.Text)
		}
	}
	if n := utf8.RuneCountInString(r.Text()); n > 1500 && len(r.Quotes) != 1 {
		t.Errorf("%d characters", n)
	}
	if r.Menu != nil {
		if n := len(r.Menu.Options); n < 2 || n > 25 {
			t.Errorf("%d options in a menu", n)
		}
		buttons = append(buttons, r.Menu.Options...)
	}
	for _, b := range buttons {
		if n := utf8.RuneCountInString(b.Label); !buttonData.MatchString(b.Data) || n < 1 || n > 100 {
			t.Errorf("button %q %q", b.Label, b.Data)
		}
	}
	for _, p := range r.Polls {
		if n := len(utf16.Encode([]rune(p.Text))); n > 300 || len(p.Options) < 2 || len(p.Options) != len(p.Data) || p.Right >= len(p.Options) || utf8.RuneCountInString(p.Explanation) > 200 {
			t.Errorf("poll %+v", p)
		}
	}
}

func TestRepliesOnTheDossier(t *testing.T) {
	l := pit()
	type turn struct {
		command bot.Command
		text    string
	}
	for _, c := range []struct {
		name  string
		turns []turn
	}{
		{"who", []turn{{bot.Who, ""}, {bot.Who, "ann lee"}, {bot.Who, "Kelm council"}, {bot.Who, "Quarry Ltd"}, {bot.Who, "Bo Roy"}, {bot.Who, "Ann Lee, Bo Roy"}, {bot.Who, "Anne Lee"}, {bot.Who, "Napoleon"}, {bot.Tap, "w:00000000"}}},
		{"matrix", []turn{{bot.Matrix, ""}, {bot.Matrix, "Bo Roy"}, {bot.Matrix, "Ann Lee > Quarry Ltd"}, {bot.Matrix, "Quarry Ltd → Ann Lee"}, {bot.Matrix, "Ann Lee -> Bo Roy"}, {bot.Matrix, "xyzzy"}, {bot.Matrix, "Bo Roy, xyzzy"}, {bot.Matrix, "😀"}, {bot.Tap, "m:82cbb87e:bd3eda2e"}}},
		{"timeline", []turn{{bot.Timeline, ""}, {bot.Timeline, "Bo Roy"}, {bot.Timeline, "Kelm council"}, {bot.Tap, "n:t:2"}, {bot.Tap, "n:t:77"}, {bot.Tap, "n:t:x"}}},
		{"compare", []turn{{bot.Compare, ""}, {bot.Tap, "n:p:1:0"}, {bot.Compare, "Kelm council"}, {bot.Tap, "n:p:9:0"}}},
		{"cite", []turn{{bot.Cite, ""}, {bot.Cite, "apa"}, {bot.Cite, "ISO 690"}, {bot.Cite, "2"}, {bot.Cite, "[3] apa 7"}, {bot.Cite, "bibtex gazette"}, {bot.Cite, "harbour"}, {bot.Cite, "csl-json"}, {bot.Cite, "9"}, {bot.Cite, "[1], 3 apa"}, {bot.Tap, "i:gazette:post"}, {bot.Tap, "i:note:ris"}, {bot.Tap, "i:gone"}, {bot.Tap, "i:"}}},
		{"quiz", []turn{{bot.Quiz, ""}, {bot.Tap, "z:axk6zb:0"}, {bot.Tap, "z:axk6zb:0:z72jf:sct2o0"}, {bot.Tap, "z:axk6zb:0::sct2o0"}, {bot.Tap, "z:axk6zb:0:00000:sct2o0"}, {bot.Tap, "z:q"}, {bot.Tap, "z:axk6zb:1"}, {bot.Tap, "z:axk6zb:7"}, {bot.Tap, "z:a00000:0"}, {bot.Tap, "z:nxk6zbz72jf"}, {bot.Tap, "z:nz72jf"}, {bot.Tap, "z:n"}, {bot.Tap, "z:"}}},
		{"under an answer", []turn{{bot.Tap, "o:gazette0"}, {bot.Tap, "o:post0"}, {bot.Tap, "o:note0"}, {bot.Tap, "n:a:gazette1:note0"}, {bot.Tap, "n:a:gone"}, {bot.Tap, "n:a"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			for _, lang := range []string{"en", "fr"} {
				b := stall(l, dossierOf(l))
				for _, turn := range c.turns {
					r := ask(t, b, bot.Question{Command: turn.command, Text: turn.text, Locale: lang, Person: "t:1", Chat: "t:-9"})
					sound(t, l, r)
					out.WriteString("### " + lang + " " + string(turn.command) + " " + turn.text + "\n" + show(r) + "\n\n")
				}
			}
			golden(t, filepath.Join("booth", strings.ReplaceAll(c.name, " ", "-")+".golden"), out.String())
		})
	}
}

// tooLong is the dossier with its lists so long that no message holds one.
func tooLong(d *files) *files {
	for range 4 {
		d.exchanges = append(d.exchanges, d.exchanges...)
	}
	v := d.voices["Ann Lee"]
	for len(v.Said) < 40 {
		v.Said = append(v.Said, v.Said...)
	}
	d.voices["Ann Lee"] = v
	return d
}

// TestEveryButtonLeadsOn presses every button and choice that replies on a dossier too long for one message have, theirs
// too, and sees nobody sent away.
func TestEveryButtonLeadsOn(t *testing.T) {
	l := pit()
	b := stall(l, tooLong(dossierOf(l)))
	pressed := map[string]bool{}
	var press func(r bot.Reply)
	press = func(r bot.Reply) {
		sound(t, l, r)
		if strings.Contains(r.Text(), "no longer") {
			t.Errorf("a button is stale at once: %s", r.Text())
		}
		buttons := slices.Clone(r.Buttons)
		if r.Menu != nil {
			buttons = append(buttons, r.Menu.Options...)
		}
		for _, x := range buttons {
			if !pressed[x.Data] {
				pressed[x.Data] = true
				press(ask(t, b, bot.Question{Command: bot.Tap, Text: x.Data, Locale: "en", Group: true, Chat: "t:-9"}))
			}
		}
	}
	for _, c := range []bot.Command{bot.Who, bot.Matrix, bot.Timeline, bot.Compare, bot.Cite, bot.Quiz} {
		press(ask(t, b, bot.Question{Command: c, Locale: "en", Group: true, Chat: "t:-9"}))
	}
	if !pressed["n:t:6"] || !pressed["i::bibtex"] {
		t.Errorf("pressed: %v", pressed)
	}
}

// TestMachineIsGivenTheWholeList has lists that are too long for one message: whoever reads the record has no button for
// the rest.
func TestMachineIsGivenTheWholeList(t *testing.T) {
	l := pit()
	b := stall(l, tooLong(dossierOf(l)))
	for _, c := range []bot.Question{{Command: bot.Who, Text: "Ann Lee"}, {Command: bot.Timeline}} {
		whole, passed := map[string]bool{}, 0
		first := ask(t, b, c)
		for _, s := range first.Record.Snippets {
			whole[s.Text] = true
		}
		for r := first; ; passed++ {
			for _, q := range r.Quotes {
				if !whole[q.Text] {
					t.Errorf("%s: the record holds no %q", c.Command, q.Text)
				}
			}
			i := slices.IndexFunc(r.Buttons, func(x bot.Button) bool { return x.Rest })
			if i < 0 {
				break
			}
			r = ask(t, b, bot.Question{Command: bot.Tap, Text: r.Buttons[i].Data})
		}
		if passed == 0 {
			t.Errorf("%s: the list fits into one message, so that nothing is tested", c.Command)
		}
		if n := len(first.Quotes); len(first.Record.Snippets) <= n {
			t.Errorf("%s: the record holds %d snippets, and the text alone %d", c.Command, len(first.Record.Snippets), n)
		}
	}
}

func TestButtonsUnderAnAnswer(t *testing.T) {
	l := pit()
	d := dossierOf(l)
	long := func(id string, e knowledge.Entry) knowledge.Snippet {
		s := e.Snippet
		s.Passage, s.Text = id, strings.Repeat("é", 900)
		return s
	}
	e := answers{"long": {Lang: "en", Snippets: []knowledge.Snippet{long("gazette0", d.exchanges[0].Demand), long("note0", d.exchanges[1].Demand), long("gazette1", d.exchanges[1].Demand)}}}
	for _, c := range []struct {
		name string
		opts bot.Options
		want string
	}{
		{"with a dossier", bot.Options{Dossier: d, Names: phone{l}}, "[More (2)] n:a:note0:gazette1 [Other sources] o:gazette0 [Cite] i:gazette"},
		{"without", bot.Options{}, "[More (2)] n:a:note0:gazette1"},
	} {
		var got []string
		for _, x := range ask(t, bot.New(l, e, newLedger(), c.opts), bot.Question{Command: bot.Ask, Text: "long"}).Buttons {
			got = append(got, "["+x.Label+"] "+x.Data)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}

func TestWithoutADossierCommandsSaySo(t *testing.T) {
	b := bot.New(pit(), answers{}, newLedger(), bot.Options{})
	for _, c := range []bot.Command{bot.Who, bot.Matrix, bot.Timeline, bot.Compare, bot.Cite, bot.Quiz} {
		if r := ask(t, b, bot.Question{Command: c, Locale: "en"}); !strings.HasPrefix(r.Lead, "I cannot do that here.") {
			t.Errorf("%s: %q", c, r.Lead)
		}
	}
}

func TestQuizKeepsToWhatCanBeAsked(t *testing.T) {
	l := pit()
	d := dossierOf(l)
	d.riddles[0].Wrong = []string{"Bo Roy", "Bo Roy"} // reads alike
	d.riddles[1].Text = strings.Repeat("x", 290)      // too long for a poll
	b := stall(l, d)
	r := ask(t, b, bot.Question{Command: bot.Quiz, Locale: "en"})
	if len(r.Polls) != 1 || !strings.Contains(r.Polls[0].Text, "poussière") {
		t.Errorf("polls: %+v", r.Polls)
	}
	d.riddles = nil
	if r := ask(t, stall(l, d), bot.Question{Command: bot.Quiz, Locale: "en"}); len(r.Polls) > 0 || r.Lead == "" {
		t.Errorf("a quiz of nothing: %+v", r)
	}
}

func TestQuizAsksOtherQuestionsEachTime(t *testing.T) {
	l := pit()
	b := stall(l, dossierOf(l))
	first := func(q bot.Question) string { return ask(t, b, q).Polls[0].Text }
	seen := map[string]bool{}
	for i := range 20 {
		q := bot.Question{Command: bot.Quiz, Locale: "en", Time: noon.AddDate(0, 0, i)}
		one, again := first(q), first(q)
		if one != again {
			t.Error("the same question at the same time draws other riddles")
		}
		seen[one] = true
	}
	if len(seen) != 2 { // those in English stand before the one in French
		t.Errorf("begins with %v", seen)
	}
}

// FuzzBooth hands any text and any button data to the commands: no panic, and what comes back can be sent.
func FuzzBooth(f *testing.F) {
	l := pit()
	b := stall(l, dossierOf(l))
	for _, s := range []string{"", "apa", "iso 690 2", "Ann Lee > Bo Roy", "n:p:1:1", "n:i:1:apa", "z:p00000000qr8ie:t:1", "z:axk6zb:-1", "i::apa", "m:", "n:w:0", "n:t:999999", "\xff>\x00", strings.Repeat("p", 99)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range []bot.Command{bot.Who, bot.Matrix, bot.Timeline, bot.Compare, bot.Cite, bot.Quiz, bot.Tap} {
			r, err := b.Handle(t.Context(), bot.Question{Command: c, Text: text, Locale: "fr", Group: true, Chat: text, Time: noon})
			if err != nil {
				t.Fatalf("%s %q: %v", c, text, err)
			}
			sound(t, l, r)
		}
	})
}

func TestHelpNamesTheCommands(t *testing.T) {
	l := pit()
	b := stall(l, dossierOf(l))
	for lang, want := range map[string]string{"en": "/who shows", "fr": "/chronologie les demandes"} {
		r := ask(t, b, bot.Question{Command: bot.Help, Locale: lang})
		sound(t, l, r)
		if !strings.Contains(r.Text(), want) {
			t.Errorf("%s: no %q in %q", lang, want, r.Text())
		}
	}
}
