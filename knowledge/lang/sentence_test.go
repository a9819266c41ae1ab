package lang_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge/lang"
)

// load is the shared set of the tests of this package.
func load(t testing.TB) *lang.Set {
	t.Helper()
	s, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSentences(t *testing.T) {
	tests := []struct {
		name, code string
		want       []string // joined by a blank, or by what glue says, they are the text
		glue       string
	}{
		{"plain", "fr", []string{"La loi est votée.", "Le maire proteste !", "Et après ?"}, " "},
		{"titles", "fr", []string{"M. Dupont et Mme Petit ont vu Me Inès Daubrac et le Dr. Roux.", "Ils partent."}, " "},
		{"titles en", "en", []string{"Mr. Barr met Dr. Jones, Sen. Cruz and Prof. A. N. Wilson.", "They left."}, " "},
		{"initials", "en", []string{"They told William. P. Barr and J. R. Smith so.", "He left."}, " "},
		{"initials fr", "fr", []string{"J.-P. Martin, W. E. B. Du Bois et P. Durand signent.", "La lettre part."}, " "},
		{"stops inside", "en", []string{"The U.S. Attorney General came.", "He lives in the U.S.", "The law stays."}, " "},
		{"hours", "en", []string{"It opens at 9 a.m. on Monday.", "It closes at 5 p.m.", "They wait."}, " "},
		{"figures", "fr", []string{"Une amende de 14.000$.", "En 2018 16,8 millions de cas, soit 3.5 %.", "À 22 h 30, 1 500 euros."}, " "},
		{"firms and titles behind", "en", []string{"He works at Apple Inc. in Paris.", "He left Apple Inc.", "The firm denied it.", "John F. Kennedy Jr. died.", "No.", "That is all."}, " "},
		{"initials of bodies", "fr", []string{"La S.N.C.F. refuse.", "M. Le Pen et J.-C. Juncker aussi.", "L'O.N.U. et l'U.E. attendent."}, " "},
		{"decimals and addresses", "en", []string{"Version 2.0.1 is out.", "Mail a.b@c.com or see bbc.co.uk.", "Bye."}, " "},
		{"mark and comma", "fr", []string{"« Non ! », a-t-il crié.", "« Jamais ! »", "Il est parti."}, " "},
		{"two stops", "fr", []string{"Le ministre a dit : « Nous agirons. ».", "Il sort."}, " "},
		{"American stops", "en", []string{"Facebook said it would \"fight on.\"", "Twitter did not.", "\"Never!\" it said."}, " "},
		{"numbered", "fr", []string{"Voir l'art. 5 et la p. 12.", "Voir aussi le no. 3."}, " "},
		{"ellipsis", "fr", []string{"Ce que propose Meta… fera mal.", "Il hésite…", "Puis il part..."}, " "},
		{"cut marked", "fr", []string{"Ses services (...) sans accès.", "La suite (…) Elle vient [...] plus tard."}, " "},
		{"no blank", "fr", []string{"C'est fini.", "Le ministre part.", "En 2023.", "L’État paie."}, ""},
		{"no domain", "en", []string{"See example.com or Node.js and www.Site.Org now.", "Bye."}, " "},
		{"brackets", "fr", []string{"Il vient (il l'a dit. Deux fois.) demain.", "(afp/nxp)"}, " "},
		{"several marks", "fr", []string{"Vraiment ?!", "Oui !!!", "Non ! ?", "Si."}, " "},
		{"said after", "en", []string{"“There is no drawer to open,” he said.", "“If we built one, it would be emptied.”", "She left."}, " "},
		{"comma after", "en", []string{"“The technology makes it harder”, he said.", "He left."}, " "},
		{"question said", "en", []string{"“Why not?” he asked.", "“Why not?” Smith asked.", "“Why not?” Judge Roy Smith asked.",
			"“Why not?”", "Smith left.", "“Why?”", "She smiled, then said no."}, " "},
		{"short in one piece", "en", []string{"“The court wants it all. We won’t,” he told reporters.", "“It would blind us.”"}, " "},
		{"short in one piece fr", "fr", []string{"« On me demande de signer. Je ne signerai pas », a tranché le ministre.", "« Non. »"}, " "},
		{"long is cut", "en", []string{"‘The backdoor access you are demanding would be a gift to criminals, hackers and repressive regimes on our platforms.",
			"It is simply impossible to create it for one purpose,’ they said in a letter."}, " "},
		{"split", "fr", []string{"« Fermer les vannes », tonne son président, « c’est condamner nos semis.", "Que l’État paie d’abord ! »", "D’après lui, oui."}, " "},
		{"split en", "en", []string{`"Restore it by Friday," its secretary told the minister, "or we stay put."`, "He left."}, " "},
		{"dialogue", "fr", []string{"— Fermez le stade ! crie un riverain.", "— On ne fermera rien."}, "\n"},
		{"colon and quote", "fr", []string{"Il le dit : «La demande n'est pas recevable.»", "Il part."}, " "},
		{"straight", "fr", []string{`Elle supplie de "penser aux buvettes".`, `"Je dirai encore non", nous glisse-t-il.`}, " "},
		{"apostrophes", "en", []string{"The teachers’ union didn’t sue.", "‘We won’t,’ it’s said.", "It’s over."}, " "},
		{"narrow blanks", "fr", []string{"Vraiment\u202f?", "«\u00a0Oui\u202f!\u00a0»", "Bien."}, "\u00a0"},
		{"without end", "fr", []string{"Pavel s’est exprimé sur twitter:"}, ""},
		{"nothing", "fr", nil, ""},
	}
	s := load(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Join(tt.want, tt.glue)
			var got []string
			for _, x := range s.Lang(tt.code).Sentences(text, 0, len(text)) {
				got = append(got, text[x.Start:x.End])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Sentences(%q) (-want +got):\n%s", text, diff)
			}
		})
	}
}

func TestSentencesDropBullets(t *testing.T) {
	text := "- The League calls for a quota. It waits.\n- Kelp wants the opposite\n* Haddow's waits"
	want := []string{"The League calls for a quota.", "It waits.", "Kelp wants the opposite", "Haddow's waits"}
	var got []string
	for _, x := range load(t).Lang("en").Sentences(text, 0, len(text)) {
		got = append(got, text[x.Start:x.End])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// quoted is what TestQuotation compares of a sentence.
type quoted struct {
	Text         string
	Quotation    int
	Within, Open bool
}

func TestQuotation(t *testing.T) {
	tests := []struct {
		name, code string
		paragraphs []string
		want       []quoted
	}{
		{"one sentence is none", "fr", []string{"« Oui », dit-il."}, []quoted{{"« Oui », dit-il.", 0, false, false}}},
		{"reopened, never closed", "fr",
			[]string{"Elle a déclaré : « Un usage fort reste.", "« Ils doivent agir. Ils tardent.", "M. Roux a déclaré : « Rien."},
			[]quoted{{"Elle a déclaré : « Un usage fort reste.", 1, false, true}, {"« Ils doivent agir.", 1, true, true},
				{"Ils tardent.", 1, true, false}, {"M. Roux a déclaré : « Rien.", 0, false, false}}},
		{"reopened, closed at last", "en",
			[]string{"“We asked for the tapes.", "“Neither came.", "“Switch it off.”", "“New,” she said."},
			[]quoted{{"“We asked for the tapes.", 1, false, true}, {"“Neither came.", 1, true, true},
				{"“Switch it off.”", 1, true, false}, {"“New,” she said.", 0, false, false}}},
		{"straight marks", "fr",
			[]string{`"L'Étoile dort.`, `"On nous accuse.`, `"Qu'on nous laisse."`, `"Non", dit-elle.`},
			[]quoted{{`"L'Étoile dort.`, 1, false, true}, {`"On nous accuse.`, 1, true, true},
				{`"Qu'on nous laisse."`, 1, true, false}, {`"Non", dit-elle.`, 0, false, false}}},
		{"closed without a second opening", "fr",
			[]string{"Il dit : « Un.", "Deux. »", "Trois."},
			[]quoted{{"Il dit : « Un.", 1, false, true}, {"Deux. »", 1, true, false}, {"Trois.", 0, false, false}}},
		{"around the verb", "en",
			[]string{`“One is not enough for a long quotation that runs on and on. Two,” he said, “will do for now and for the years to come. Three.”`},
			[]quoted{{"“One is not enough for a long quotation that runs on and on. Two,” he said, “will do for now and for the years to come.", 1, false, true},
				{"Three.”", 1, true, false}}},
		{"two quotations", "fr", []string{"« Un. Deux. » « Trois. Quatre. »"},
			[]quoted{{"« Un.", 1, false, true}, {"Deux. »", 1, true, false}, {"« Trois.", 2, false, true}, {"Quatre. »", 2, true, false}}},
	}
	s := load(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Join(tt.paragraphs, "\n\n")
			var ps []lang.Range
			at := 0
			for _, p := range tt.paragraphs {
				ps = append(ps, lang.Range{Start: at, End: at + len(p)})
				at += len(p) + 2
			}
			var got []quoted
			for _, x := range s.Lang(tt.code).SentencesOf(text, ps) {
				got = append(got, quoted{text[x.Start:x.End], x.Quotation, x.Within, x.Open})
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestQuotes(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // inner text, with a ~ where nothing closes it
	}{
		{"guillemets", "demandent de «ne pas» et d«agir»", []string{"ne pas", "agir"}},
		{"nested", "« Il a dit « non » hier », dit-on. « Oui »", []string{"Il a dit « non » hier", "Oui"}},
		{"inside another", "“He said ‘no’ to us,” she said.", []string{"He said ‘no’ to us,"}},
		{"apostrophes", "It’s the ’90s: ‘We don’t,’ the teachers’ union said", []string{"We don’t,"}},
		{"straight apostrophes", "it's 'a fairy tale,' they said", []string{"a fairy tale,"}},
		{"elision before a straight mark", `qu"un" mot`, nil},
		{"inches", `a 5" nail and a 6" nail`, nil},
		{"open", "Il dit : « Rien de plus.", []string{"Rien de plus.~"}},
		{"slip", "Le mot « rien ne ferme. Il part.", nil},
	}
	l := load(t).Lang("fr")
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, q := range l.Quotes(tt.text, 0, len(tt.text)) {
				s := tt.text[q.Inner.Start:q.Inner.End]
				if !q.Closed {
					s += "~"
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Quotes(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func FuzzSentences(f *testing.F) {
	for _, s := range []string{"« Un. Deux », dit-il.\n\n« Trois.", "M. P. Barr… (...) «", "‘a’ ’ \"b. C\" .D", "- a\n- b. (C. D", "\xff. A\u00a0!»", "1. A 2. B.C"} {
		f.Add(s)
	}
	set := load(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, code := range set.Codes() {
			checkSentences(t, text, set.Lang(code).SentencesOf(text, paragraphs(text)))
		}
	})
}

func paragraphs(text string) (out []lang.Range) {
	at := 0
	for _, p := range strings.SplitAfter(text, "\n\n") {
		out = append(out, lang.Range{Start: at, End: at + len(p)})
		at += len(p)
	}
	return out
}

// checkSentences fails where spans are not ascending, disjoint, inside the text, cut a rune or leave out a byte that is
// neither blank nor bullet.
func checkSentences(t *testing.T, text string, sentences []lang.Sentence) {
	t.Helper()
	at, numbers := 0, map[int]int{}
	for _, s := range append(sentences, lang.Sentence{Start: len(text), End: len(text)}) {
		if s.Start < at || s.End < s.Start || s.End > len(text) {
			t.Fatalf("sentence %d:%d after %d of %d bytes", s.Start, s.End, at, len(text))
		}
		if left := strings.Trim(strings.Join(strings.Fields(text[at:s.Start]), ""), "-•*▪‣·\ufeff\u200b"); left != "" {
			t.Fatalf("bytes %d:%d left out: %q", at, s.Start, left)
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
			t.Fatalf("sentence %d:%d cuts a rune", s.Start, s.End)
		}
		if s.Quotation > 0 {
			numbers[s.Quotation]++
		}
		at = s.End
	}
	for n, count := range numbers {
		if count < 2 {
			t.Fatalf("quotation %d has one sentence", n)
		}
	}
}
