package statement_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// languages are loaded once for all tests.
var languages = sync.OnceValues(lang.Load)

// newReader makes the one that all tests share: it never changes, and a rule that fails ends the test.
var newReader = sync.OnceValues(func() (*statement.Reader, error) {
	set, err := languages()
	if err != nil {
		return nil, err
	}
	r, err := statement.New(set)
	if err != nil {
		return nil, err
	}
	return r.Telling(func(err error) { panic(err) }), nil
})

// reader is a Reader over the embedded languages.
func reader(t testing.TB) *statement.Reader {
	t.Helper()
	r, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// feed makes an article's paragraphs, cut at line ends, into passages.
func feed(t testing.TB, a knowledge.Article) []knowledge.Passage {
	t.Helper()
	set, err := languages()
	if err != nil {
		t.Fatal(err)
	}
	var paragraphs []lang.Range
	at := 0
	for line := range strings.SplitSeq(a.Text, "\n") {
		if strings.TrimSpace(line) != "" {
			paragraphs = append(paragraphs, lang.Range{Start: at, End: at + len(line)})
		}
		at += len(line) + 1
	}
	var out []knowledge.Passage
	for i, s := range set.Lang(a.Lang).SentencesOf(a.Text, paragraphs) {
		out = append(out, knowledge.Passage{ID: fmt.Sprint(a.ID, i), Article: a.ID, Span: knowledge.Span{Start: s.Start, End: s.End}, Lang: a.Lang, Index: i, Paragraph: s.Paragraph, Quotation: s.Quotation})
	}
	return out
}

// lines are statements as "act: speaker text > addressee text | content".
func lines(text string, statements []knowledge.Statement) []string {
	var out []string
	for _, s := range statements {
		line := string(s.Act) + ": " + s.SpeakerText.Of(text)
		if !s.AddresseeText.Empty() {
			line += " > " + s.AddresseeText.Of(text)
		}
		out = append(out, line+" | "+s.Content.Of(text))
	}
	return out
}

func TestRead(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"inverted verb behind a quotation", "fr", "«C'est non», a rétorqué le maire.", []string{"defend: le maire | «C'est non»"}},
		{"inverted pronoun", "fr", "«Nous partirons», a-t-il ajouté.", []string{"state: il | «Nous partirons»"}},
		{"quotation before", "en", "“We are ready,” said Ann Lee.", []string{"state: Ann Lee | “We are ready,”"}},
		{"that-clause", "fr", "La préfète a averti que la route fermerait.", []string{"warn: La préfète | que la route fermerait"}},
		{"that-clause", "en", "The mayor warned that the road would close.", []string{"warn: The mayor | that the road would close"}},
		{"person and infinitive", "fr", "Le syndicat a exhorté la direction à rouvrir les comptes.", []string{"demand: Le syndicat > la direction | à rouvrir les comptes"}},
		{"person and infinitive", "en", "The union urged the company to reopen its books.", []string{"demand: The union > the company | to reopen its books"}},
		{"refusal", "en", "The company refused to open its books.", []string{"refuse: The company | to open its books"}},
		{"apposition", "fr", "La préfète de l'Aude, Anne Vidal, a enjoint lundi à la coopérative de fermer ses pompes.", []string{"demand: La préfète de l'Aude, Anne Vidal > la coopérative | de fermer ses pompes"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			readsAs(t, r, tt.lang, tt.text, tt.want)
		})
	}
}

// readsAs fails unless an article of the text alone is read into these statements.
func readsAs(t *testing.T, r *statement.Reader, code, text string, want []string) {
	t.Helper()
	a := knowledge.Article{ID: "a", Text: text, Lang: code}
	got, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, lines(text, got)); diff != "" {
		t.Errorf("statements (-want +got):\n%s", diff)
	}
}

// FuzzRead holds that reading never panics and that every span lies inside the text.
func FuzzRead(f *testing.F) {
	f.Add("«Non», a dit X. “Yes, said Y, ‘no", true)
	f.Add("According to it, X said that. selon", false)
	r := reader(f)
	f.Fuzz(func(t *testing.T, text string, french bool) {
		a := knowledge.Article{ID: "a", Text: text, Lang: "en"}
		if french {
			a.Lang = "fr"
		}
		statements, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
		if err != nil {
			t.Fatal(err)
		}
		whole := knowledge.Span{End: len(text)}
		for _, s := range statements {
			for _, span := range []knowledge.Span{s.SpeakerText, s.Cue, s.AddresseeText, s.Content, s.Quote, s.Sentence} {
				if !whole.Contains(span) && !span.Empty() {
					t.Fatalf("span %v outside of %d bytes", span, len(text))
				}
			}
		}
	})
}

func Example() {
	set, err := lang.Load()
	if err != nil {
		fmt.Println(err)
		return
	}
	reader, err := statement.New(set)
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "The union urged the company to reopen its books."
	article := knowledge.Article{ID: "a", Text: text, Lang: "en"}
	passage := knowledge.Passage{ID: "a0", Article: "a", Span: knowledge.Span{End: len(text)}, Lang: "en"}
	statements, _, err := reader.Read(&knowledge.Library{Articles: []knowledge.Article{article}, Passages: []knowledge.Passage{passage}})
	if err != nil {
		fmt.Println(err)
	}
	for _, s := range statements {
		fmt.Printf("%s: %s > %s: %s\n", s.Act, s.SpeakerText.Of(text), s.AddresseeText.Of(text), s.Content.Of(text))
	}
	// Output: demand: The union > the company: to reopen its books
}
