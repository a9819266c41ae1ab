package bot_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

const text = "The mayor asked Quarry Ltd to stop.\n\nIt refused. Nobody was fined.\n\nLe préfet a exigé un plan."

// library is one article of four passages, the third with page noise behind it.
func library() *knowledge.Library {
	l := &knowledge.Library{
		Articles: []knowledge.Article{{ID: "a", Text: text, Lang: "en", Publisher: "The Gazette", Date: "2021-05-03",
			Body: []knowledge.Span{{Start: 0, End: 35}, {Start: 37, End: 66}}}},
		Actors: []knowledge.Actor{{Name: "The mayor", Aliases: []knowledge.Alias{{Name: "Le maire", Lang: "fr"}}}, {Name: "Quarry Ltd"}},
		Statements: []knowledge.Statement{{Article: "a", Act: knowledge.Demand, Polarity: knowledge.Affirmed, Lang: "en", Established: true,
			Speaker: []string{"The mayor"}, SpeakerText: knowledge.Span{Start: 0, End: 9}, Addressee: []string{"Quarry Ltd"},
			Cue: knowledge.Span{Start: 10, End: 15}, Sentence: knowledge.Span{Start: 0, End: 35}, Quote: knowledge.Span{Start: 0, End: 34}, Date: "2021-05"}},
	}
	for i, s := range []knowledge.Span{{Start: 0, End: 35}, {Start: 37, End: 48}, {Start: 49, End: 66}, {Start: 68, End: len(text)}} {
		l.Passages = append(l.Passages, knowledge.Passage{ID: string(rune('p' + i)), Article: "a", Span: s, Lang: "en", Index: i})
	}
	return l
}

// script is an engine that answers what it was told to.
type script struct {
	answer knowledge.Answer
	err    error
	seen   []knowledge.Inquiry
}

func (s *script) Answer(_ context.Context, q knowledge.Inquiry) (knowledge.Answer, error) {
	s.seen = append(s.seen, q)
	return s.answer, s.err
}

func demand(l *knowledge.Library) knowledge.Snippet {
	return knowledge.Snippet{Passage: "p", Article: "a", Span: knowledge.Span{Start: 0, End: 35}, Text: text[:35], Lang: "en",
		Citation: knowledge.Citation{N: 1, Article: "a", Publisher: "The Gazette", Date: "2021-05-03", Lang: "en"}, Statements: l.Statements}
}

func TestReplyText(t *testing.T) {
	l := library()
	snippet := demand(l)
	doubtful := demand(l)
	doubtful.Statements = []knowledge.Statement{l.Statements[0]}
	doubtful.Statements[0].Established = false
	for _, c := range []struct {
		name   string
		answer knowledge.Answer
		want   string
	}{
		{"framed in the asker's language", knowledge.Answer{Lang: "fr", Snippets: []knowledge.Snippet{snippet}},
			"Le maire → Quarry Ltd · demande · mai 2021 · en anglais\n> The mayor asked Quarry Ltd to stop.\n  [1] The Gazette, 3 mai 2021 (en)"},
		{"same language", knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{snippet}},
			"The mayor → Quarry Ltd · demand · May 2021\n> The mayor asked Quarry Ltd to stop.\n  [1] The Gazette, 3 May 2021 (en)"},
		{"doubtful speaker is not named", knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{doubtful}},
			"speaker not established → Quarry Ltd · demand · May 2021\n> The mayor asked Quarry Ltd to stop.\n  [1] The Gazette, 3 May 2021 (en)"},
		{"understood without who", knowledge.Answer{Lang: "fr", UnderstoodAs: "→ Quarry Ltd · demand", Snippets: []knowledge.Snippet{snippet},
			Reading: knowledge.Reading{Addressee: []string{"Quarry Ltd"}, Act: knowledge.Demand}},
			"Compris ainsi : quelqu’un → Quarry Ltd · demande\nLe maire → Quarry Ltd · demande · mai 2021 · en anglais\n> The mayor asked Quarry Ltd to stop.\n  [1] The Gazette, 3 mai 2021 (en)"},
		{"understood by the words typed", knowledge.Answer{Lang: "en", UnderstoodAs: "neighbours → Quarry Ltd · demand", Snippets: []knowledge.Snippet{snippet},
			Reading: knowledge.Reading{SourceWords: []string{"the", "neighbours"}, Addressee: []string{"Quarry Ltd"}, AddresseeWords: []string{"quarry"}, Act: knowledge.Demand}},
			"Understood as: the neighbours → Quarry Ltd · demand\nThe mayor → Quarry Ltd · demand · May 2021\n> The mayor asked Quarry Ltd to stop.\n  [1] The Gazette, 3 May 2021 (en)"},
		{"abstention with the nearest", knowledge.Answer{Lang: "en", Abstain: true, Reason: knowledge.NothingOfTheKind, Nearest: &snippet},
			"The articles do not say that.\nThe nearest thing they say (not an answer):\nThe mayor → Quarry Ltd · demand · May 2021\n> The mayor asked Quarry Ltd to stop.\n  [1] The Gazette, 3 May 2021 (en)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := bot.New(l, &script{answer: c.answer}, store.NewMemory(), bot.Options{})
			r, err := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?"})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, r.Text()); diff != "" {
				t.Errorf("reply (-want +got):\n%s", diff)
			}
			if r.Record.Reply != r.Text() {
				t.Errorf("record says %q", r.Record.Reply)
			}
		})
	}
}

func TestWhatIsMeant(t *testing.T) {
	for _, c := range []struct{ name, text, locale, kind, lang, asked string }{
		{"a command's bare name", "help", "en", "help", "en", ""},
		{"as people write it", " Sources ? ", "fr", "sources", "fr", ""},
		{"in the other language", "Aide !", "en", "help", "fr", ""},
		{"a word of a question too", "who?", "en", "", "en", "who?"},
		{"an address alone", "https://x.example/telegram", "en", "media_link", "en", ""},
		{"an address beside words", "https://x.example/telegram who refused?", "en", "", "en", "who refused?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := &script{answer: knowledge.Answer{Lang: "en", Abstain: true, Reason: knowledge.OffTopic}}
			r, err := bot.New(library(), e, store.NewMemory(), bot.Options{}).Handle(t.Context(), bot.Question{Command: bot.Ask, Text: c.text, Locale: c.locale})
			if err != nil {
				t.Fatal(err)
			}
			asked := ""
			if len(e.seen) > 0 {
				asked = e.seen[0].Text
			}
			if r.Record.Kind != c.kind && c.kind != "" || r.Lang != c.lang || asked != c.asked && c.kind == "" {
				t.Errorf("kind %q in %s, asked %q; want %q in %s, asked %q", r.Record.Kind, r.Lang, asked, c.kind, c.lang, c.asked)
			}
		})
	}
}

func TestReplyStaysUnderItsLength(t *testing.T) {
	l := library()
	s := demand(l)
	s.Text = strings.Repeat("é", 700)
	b := bot.New(l, &script{answer: knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{s, s, s}}}, store.NewMemory(), bot.Options{})
	r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?"})
	if n := len([]rune(r.Text())); n > 1500 || len(r.Quotes) != 1 {
		t.Errorf("%d characters in %d quotes", n, len(r.Quotes))
	}
	if len(r.Record.Snippets) != 3 {
		t.Errorf("record lost snippets: %d", len(r.Record.Snippets))
	}
}

func TestContext(t *testing.T) {
	b := bot.New(library(), &script{}, store.NewMemory(), bot.Options{PublicURL: "https://x.example/"})
	for _, c := range []struct{ id, text, marked string }{
		{"p", "The mayor asked Quarry Ltd to stop.\nIt refused.", "The mayor asked Quarry Ltd to stop."},
		{"q", "The mayor asked Quarry Ltd to stop.\nIt refused. Nobody was fined.", "It refused."},
	} {
		r, err := b.Handle(t.Context(), bot.Question{Command: bot.Tap, Text: "c:" + c.id})
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Quotes[0].Passage; got != c.id {
			t.Errorf("passage = %q, want %q", got, c.id)
		}
		q := r.Quotes[0]
		if q.Text != c.text || q.Text[q.MarkStart:q.MarkEnd] != c.marked || q.Permalink != "https://x.example/p/"+c.id {
			t.Errorf("%s: %+v", c.id, q)
		}
	}
	for lang, note := range map[string]string{"en": "", "fr": "en anglais"} {
		r, err := b.Handle(t.Context(), bot.Question{Command: bot.Tap, Text: "c:p", Locale: lang})
		if err != nil || r.Quotes[0].LangNote != note || r.Quotes[0].Lang != "en" {
			t.Errorf("for a reader of %s the sentences are labelled %q, want %q (%v)", lang, r.Quotes[0].LangNote, note, err)
		}
	}
	for _, data := range []string{"c:gone", "q:000000", "", "zzz", "c:"} {
		r, err := b.Handle(t.Context(), bot.Question{Command: bot.Tap, Text: data, Locale: "fr"})
		if err != nil || !strings.HasPrefix(r.Lead, "Ce à quoi menait ce bouton") {
			t.Errorf("tap %q: %q, %v", data, r.Lead, err)
		}
	}
}

func TestFailureTellsAnIDAndNothingInternal(t *testing.T) {
	b := bot.New(library(), &script{err: errors.New("secret path /x")}, store.NewMemory(), bot.Options{})
	r, err := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?", Locale: "fr-CA"})
	if err == nil || strings.Contains(r.Text(), "secret") || !strings.HasPrefix(r.Text(), "Un problème") {
		t.Errorf("%q, %v", r.Text(), err)
	}
}

func TestFollowUpGetsThePreviousReading(t *testing.T) {
	near := demand(library())
	e := &script{answer: knowledge.Answer{Lang: "en", Reading: knowledge.Reading{Source: []string{"The mayor"}}, Abstain: true, Reason: knowledge.NothingOfTheKind, Nearest: &near}}
	b := bot.New(library(), e, store.NewMemory(), bot.Options{})
	at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, q := range []bot.Question{{Conversation: "1", Time: at}, {Conversation: "2", Time: at}, {Conversation: "1", Time: at.Add(time.Minute)}, {Conversation: "1", Time: at.Add(time.Hour)}, {Time: at}} {
		q.Command, q.Text = bot.Ask, "?"
		if _, err := b.Handle(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	var got []bool
	for _, s := range e.seen {
		got = append(got, s.Previous != nil)
	}
	if diff := cmp.Diff([]bool{false, false, true, false, false}, got); diff != "" {
		t.Errorf("previous reading handed on (-want +got):\n%s", diff)
	}
}

// TestSmallTalkKeepsTheTopic thanks, orders about, mumbles or strays between a question and its follow-up.
func TestSmallTalkKeepsTheTopic(t *testing.T) {
	for reason, kept := range map[knowledge.Reason]bool{knowledge.SmallTalk: true, knowledge.Instruction: true, knowledge.Unreadable: true,
		knowledge.OffTopic: true, knowledge.NothingOfTheKind: false, "": false} {
		e := &script{answer: knowledge.Answer{Lang: "en", Reading: knowledge.Reading{Source: []string{"The mayor"}}, Snippets: []knowledge.Snippet{demand(library())}}}
		b := bot.New(library(), e, store.NewMemory(), bot.Options{})
		said := func() {
			if _, err := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?", Conversation: "1", Time: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)}); err != nil {
				t.Fatal(err)
			}
		}
		said()
		e.answer = knowledge.Answer{Lang: "en", Kind: knowledge.Thanks, Reason: reason, Abstain: reason != ""}
		said()
		e.seen = nil // what is offered beside an abstention is asked, too
		said()
		if last := e.seen[0].Previous; last == nil || (len(last.Source) > 0) != kept {
			t.Errorf("behind %q the follow-up is read with %+v; is the first question's reading to be kept? %v", reason, last, kept)
		}
	}
}

func TestSuggestionsAreAskedAndTapped(t *testing.T) {
	l := library()
	e := &script{answer: knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{demand(l)}}}
	b := bot.New(l, e, store.NewMemory(), bot.Options{})
	r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Help})
	if len(r.Suggestions) == 0 || r.Suggestions[0].Label != "What did The mayor ask of Quarry Ltd?" {
		t.Fatalf("suggestions: %+v", r.Suggestions)
	}
	r, _ = b.Handle(t.Context(), bot.Question{Command: bot.Tap, Text: r.Suggestions[0].Data})
	if len(r.Quotes) != 1 || e.seen[len(e.seen)-1].Text != "What did The mayor ask of Quarry Ltd?" {
		t.Errorf("tapped: %+v", r)
	}
}

func TestOfferedQuestionsReadAsALanguageWritesThem(t *testing.T) {
	senate := knowledge.Actor{Name: "Senate", Kind: "body", Called: map[string]string{"fr": "le Sénat", "en": "the Senate"},
		Aliases: []knowledge.Alias{{Name: "chambre haute", Lang: "fr"}}}
	growers := knowledge.Actor{Name: "growers", Kind: "body", Called: map[string]string{"fr": "les cultivateurs", "en": "the growers"}}
	ann := knowledge.Actor{Name: "Ann Lee", Kind: "person", Aliases: []knowledge.Alias{{Name: "ministre de l’Eau", Lang: "fr"}}}
	spokesman := knowledge.Actor{Name: "Senate spokesman", Kind: "office", Of: []string{"Senate"}, Called: map[string]string{"fr": "le porte-parole du Sénat", "en": "the Senate spokesman"}}
	for _, c := range []struct {
		name               string
		act                knowledge.Act
		speaker, addressee []string
		fr, en             string // the first offer; "" is none about the statement
	}{
		{"articles melt into prepositions", knowledge.Demand, []string{"Senate"}, []string{"growers"},
			"Qu’a demandé le Sénat aux cultivateurs ?", "What did the Senate ask of the growers?"},
		{"a person keeps the name", knowledge.Accuse, []string{"Ann Lee"}, []string{"Senate"},
			"De quoi Ann Lee accuse le Sénat ?", "What does Ann Lee accuse the Senate of?"},
		{"the spokesman stands for both", knowledge.Refuse, []string{"Senate spokesman", "Senate"}, nil,
			"Qu’a refusé le porte-parole du Sénat ?", "What did the Senate spokesman refuse?"},
		{"the verb is not for several", knowledge.Refuse, []string{"growers"}, nil, "Que disent les articles sur Ann Lee ?", "What did the growers refuse?"},
		{"no name, no question", knowledge.Demand, []string{"critics"}, []string{"Senate"},
			"Que disent les articles sur Ann Lee ?", "What do the articles say about Ann Lee?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := library()
			l.Actors = []knowledge.Actor{ann, senate, spokesman, growers}
			s := &l.Statements[0]
			s.Act, s.Speaker, s.Addressee = c.act, c.speaker, c.addressee
			b := bot.New(l, &script{answer: knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{demand(l)}}}, store.NewMemory(), bot.Options{})
			for lang, want := range map[string]string{"fr": c.fr, "en": c.en} {
				r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Help, Locale: lang})
				if len(r.Suggestions) == 0 || r.Suggestions[0].Label != want {
					t.Errorf("%s: want %q first, got %+v", lang, want, r.Suggestions)
				}
			}
		})
	}
}

func TestNamesInFrames(t *testing.T) {
	l := library()
	l.Actors = []knowledge.Actor{
		{Name: "Senate", Kind: "body", Called: map[string]string{"fr": "le Sénat"}},
		{Name: "Ann Lee", Kind: "person", Aliases: []knowledge.Alias{{Name: "ministre de l’Eau", Lang: "fr"}}},
	}
	l.Statements[0].Speaker, l.Statements[0].Addressee = []string{"Ann Lee"}, []string{"Senate"}
	b := bot.New(l, &script{answer: knowledge.Answer{Lang: "fr", Snippets: []knowledge.Snippet{demand(l)}}}, store.NewMemory(), bot.Options{})
	r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?"})
	if want := "Ann Lee → Sénat · demande · mai 2021"; r.Quotes[0].Frame != want {
		t.Errorf("frame %q, want %q", r.Quotes[0].Frame, want)
	}
}

func TestFrameTellsTheActThatIsAskedFor(t *testing.T) {
	l := library()
	inner := l.Statements[0]
	inner.Content = knowledge.Span{Start: 27, End: 34}
	outer := inner
	outer.Act, outer.Speaker, outer.Addressee, outer.Content = knowledge.Warn, []string{"Quarry Ltd"}, nil, knowledge.Span{Start: 0, End: 34}
	for _, c := range []struct {
		name  string
		asked knowledge.Reading
		want  string
	}{
		{"its act", knowledge.Reading{Act: knowledge.Demand}, "The mayor → Quarry Ltd · demand · May 2021"},
		{"its speaker", knowledge.Reading{Source: []string{"Quarry Ltd"}}, "Quarry Ltd · warning · May 2021"},
		{"whom it was said to", knowledge.Reading{Addressee: []string{"Quarry Ltd"}}, "The mayor → Quarry Ltd · demand · May 2021"},
		{"nothing of it: the outer one", knowledge.Reading{}, "Quarry Ltd · warning · May 2021"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := demand(l)
			s.Statements = []knowledge.Statement{inner, outer}
			b := bot.New(l, &script{answer: knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{s}, Reading: c.asked}}, store.NewMemory(), bot.Options{})
			r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?"})
			if r.Quotes[0].Frame != c.want {
				t.Errorf("frame %q, want %q", r.Quotes[0].Frame, c.want)
			}
		})
	}
}

func TestSourcesSayNothingTwice(t *testing.T) {
	l := library()
	start := strings.Repeat("word ", 30) + "end."
	l.Articles = append(l.Articles, knowledge.Article{ID: "b", Text: "Flood\n" + start, Title: "Flood", Lang: "en",
		TitleSpan: knowledge.Span{Start: 0, End: 5}, Body: []knowledge.Span{{Start: 0, End: 5}, {Start: 6, End: 6 + len(start)}}},
		knowledge.Article{ID: "c", Text: start, Lang: "fr", Body: []knowledge.Span{{Start: 0, End: len(start)}}})
	b := bot.New(l, &script{}, store.NewMemory(), bot.Options{})
	r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Sources})
	cut := strings.Repeat("word ", 23) + "word…"
	want := []bot.Source{
		{N: 1, Label: "The Gazette, 3 May 2021 (en)", Lines: "The mayor asked Quarry Ltd to stop."},
		{N: 2, Label: "b “Flood”, undated (en)", Lines: cut},
		{N: 3, Label: "c, undated (fr)", Lines: cut},
	}
	if diff := cmp.Diff(want, r.Sources); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
}

func TestNobodyIsLeftWithoutAWayOn(t *testing.T) {
	l := library()
	near := demand(l)
	for _, c := range []struct {
		name   string
		answer knowledge.Answer
		offers bool
	}{
		{"whom nobody mentions", knowledge.Answer{Lang: "en", Abstain: true, Reason: knowledge.NoSuchActor, UnderstoodAs: "Ann"}, true},
		{"off topic", knowledge.Answer{Lang: "en", Abstain: true, Reason: knowledge.OffTopic}, true},
		{"something near", knowledge.Answer{Lang: "en", Abstain: true, Reason: knowledge.NoSuchActor, Nearest: &near}, false},
		{"an answer", knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{near}}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := turns{c.answer, knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{near}}}
			b := bot.New(l, &e, store.NewMemory(), bot.Options{})
			r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Ask, Text: "?"})
			if got := len(r.Suggestions) > 0; got != c.offers {
				t.Errorf("offers %v, want %v", r.Suggestions, c.offers)
			}
		})
	}
}

// turns is an engine that answers the first question with the first answer and all later ones with the second.
type turns [2]knowledge.Answer

func (e *turns) Answer(context.Context, knowledge.Inquiry) (knowledge.Answer, error) {
	a := e[0]
	e[0] = e[1]
	return a, nil
}

func TestPassagePageHoldsTheBodyByteForByte(t *testing.T) {
	b := bot.New(library(), &script{}, store.NewMemory(), bot.Options{})
	page, ok := b.Passage(t.Context(), "r")
	if !ok {
		t.Fatal("no such passage")
	}
	var all, marked string
	for _, p := range page.Paragraphs {
		for _, r := range p.Runs {
			all += r.Text
			if r.Marked {
				marked += r.Text
			}
		}
	}
	if want := text[:35] + text[37:66]; all != want || marked != "Nobody was fined." {
		t.Errorf("page %q, marked %q", all, marked)
	}
	if _, ok := b.Passage(t.Context(), "nope"); ok {
		t.Error("a passage that does not exist has a page")
	}
}

func TestSources(t *testing.T) {
	r, _ := bot.New(library(), &script{}, store.NewMemory(), bot.Options{}).Handle(t.Context(), bot.Question{Command: bot.Sources, Locale: "en"})
	if len(r.Sources) != 1 || r.Sources[0].Label != "The Gazette, 3 May 2021 (en)" {
		t.Errorf("%+v", r.Sources)
	}
}

func TestManySourcesComeInPages(t *testing.T) {
	l := &knowledge.Library{Version: "1"}
	for i := range 30 {
		l.Articles = append(l.Articles, knowledge.Article{ID: fmt.Sprintf("a%02d", i), Lang: "en"})
	}
	b := bot.New(l, &script{}, store.NewMemory(), bot.Options{})
	q := bot.Question{Command: bot.Sources, Locale: "en"}
	var numbers []int
	for pages := 1; ; pages++ {
		r, err := b.Handle(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range r.Sources {
			numbers = append(numbers, s.N)
		}
		if len(r.Buttons) == 0 {
			if pages != 3 || !strings.Contains(r.Lead, "(25/30)") {
				t.Errorf("%d pages, the last: %s", pages, r.Lead)
			}
			break
		}
		if !r.Buttons[0].Rest || pages > 3 {
			t.Fatalf("no way on: %+v", r.Buttons)
		}
		q = bot.Question{Command: bot.Tap, Text: r.Buttons[0].Data, Locale: "en"}
	}
	if len(numbers) != 30 || numbers[0] != 1 || numbers[29] != 30 {
		t.Errorf("articles %v", numbers)
	}
	if r, _ := b.Handle(t.Context(), bot.Question{Command: bot.Tap, Text: "n:s:30", Locale: "en"}); len(r.Sources) > 0 {
		t.Errorf("behind the last: %+v", r.Sources)
	}
}

// Where the articles tell an act and not its date, that is what they are said not to tell.
func TestAbstentionFromADateSaysSo(t *testing.T) {
	for lang, want := range map[string]string{"en": "The articles do not say when.", "fr": "Les articles ne disent pas quand."} {
		b := bot.New(library(), &script{answer: knowledge.Answer{Lang: lang, Kind: knowledge.When, Abstain: true, Reason: knowledge.NothingOfTheKind, UnderstoodAs: "mayor · refuse"}}, store.NewMemory(), bot.Options{})
		if r := ask(t, b, bot.Question{Command: bot.Ask, Text: "when?", Locale: lang}); !strings.HasSuffix(r.Lead, want) {
			t.Errorf("%s: %q, want %q", lang, r.Lead, want)
		}
	}
}

// A follow-up that the articles do not answer says how it was read, as one does that they answer.
func TestAbstentionSaysHowAFollowUpWasRead(t *testing.T) {
	for _, c := range []struct {
		name, read string
		reason     knowledge.Reason
		want       string
	}{
		{"a follow-up", "mayor · why", knowledge.NothingOfTheKind, "Understood as: mayor · why\nThe articles do not say that"},
		{"the other direction", "mayor · why", knowledge.OtherDirection, "Understood as: mayor · why\nThe articles do not say"},
		{"a question of its own", "", knowledge.NothingOfTheKind, "The articles do not say"},
		{"a follow-up read at length", strings.Repeat("mayor ", 250), knowledge.NothingOfTheKind, "The articles do not say"},
		{"nobody of that name", "Napoleon", knowledge.NoSuchActor, "The articles do not mention “Napoleon”"},
		{"another topic", "mayor · why", knowledge.OffTopic, "The articles do not speak about that"},
	} {
		b := bot.New(library(), &script{answer: knowledge.Answer{Lang: "en", Abstain: true, Reason: c.reason, UnderstoodAs: c.read}}, store.NewMemory(), bot.Options{})
		if r := ask(t, b, bot.Question{Command: bot.Ask, Text: "and why?", Locale: "en"}); !strings.HasPrefix(r.Lead, c.want) {
			t.Errorf("%s: %q, want %q", c.name, r.Lead, c.want)
		}
	}
}
