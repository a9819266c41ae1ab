package statement_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// expression is a line of testdata/expressions: an act and what people say for it, its verb in the infinitive.
type expression struct {
	act   knowledge.Act
	bears bool // its subject is the other side
	asked bool // it is read in questions
	told  bool // it is read in sentences
	words []string
}

// expressions are the lines of a language, those that only sound like their act apart.
func expressions(t *testing.T, language string) (out, literal []expression) {
	t.Helper()
	raw, err := os.ReadFile("testdata/expressions/" + language + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		act, text, ok := strings.Cut(line, ": ")
		if !ok {
			t.Fatalf("%s.txt: want two parts: %q", language, line)
		}
		e := expression{asked: act[0] != '.', told: act[0] != '?', words: strings.Fields(text)}
		act = strings.TrimLeft(act, "?.")
		act, no := strings.CutPrefix(act, "no ")
		act, e.bears = strings.CutPrefix(act, "<")
		if e.act = knowledge.Act(act); no {
			literal = append(literal, e)
			continue
		}
		out = append(out, e)
	}
	return out, literal
}

// conjugated are forms of a verb by what they are, the first spelling of each.
type conjugated struct{ third, past, participle, gerund string }

func conjugate(t *testing.T, language, verb string) conjugated {
	t.Helper()
	switch verb {
	case "be":
		return conjugated{"is", "was", "been", "being"}
	case "être":
		return conjugated{"est", "était", "été", "étant"}
	case "avoir":
		return conjugated{"a", "avait", "eu", "ayant"}
	}
	var c lang.Conjugation
	if err := lang.Decode(language, "verbs.yaml", &c); err != nil {
		t.Fatal(err)
	}
	forms, err := c.Forms(verb)
	if err != nil {
		t.Fatal(err)
	}
	var out conjugated
	var spellings []string
	for s := range forms {
		spellings = append(spellings, s)
	}
	slices.Sort(spellings)
	for _, s := range spellings {
		for _, f := range forms[s] {
			if out.third != "" && f.Person == 3 && !f.Plural && !f.Past && !f.Future && !f.Conditional && f.Kind == lang.Finite && len(s) < len(out.third) {
				out.third = s // "tient", not "tienne"
			}
			first(&out.third, s, f.Kind == lang.Finite && !f.Plural && f.Person == 3 && !f.Past && !f.Future && !f.Conditional)
			first(&out.past, s, f.Kind == lang.Finite && f.Past && (language == "en" || strings.HasSuffix(s, "ait")))
			first(&out.participle, s, f.Kind == lang.Participle && s != "due")
			first(&out.gerund, s, f.Kind == lang.Gerund)
		}
	}
	return out
}

func first(into *string, s string, is bool) {
	if is && *into == "" {
		*into = s
	}
}

// put is an expression in English questions and sentences.
func (e expression) put(t *testing.T) (questions, sentences []string) {
	words, not := e.words, e.words[0] == "not"
	if not {
		words = words[1:]
	}
	c, all := conjugate(t, "en", words[0]), strings.Join(words, " ")
	rest := strings.TrimPrefix(all, words[0])
	switch {
	case not:
		return []string{"why won't Norvex " + all, "Why does Norvex not " + all + "?", "who did not " + all, "Did Norvex not " + all},
			[]string{"Norvex will not " + all + ".", "Norvex did not " + all + ".", "Norvex has not " + c.participle + rest + "."}
	case words[0] == "be":
		return []string{"why is Norvex" + rest, "who is" + rest, "was Norvex" + rest + "?", "is norvex" + rest, "is it true that norvex is" + rest},
			[]string{"Norvex is" + rest + ".", "Norvex was" + rest + " on Monday."}
	}
	return []string{"why did Norvex " + all, "who " + c.past + rest + "?", "has Norvex " + c.participle + rest + "?", "did norvex " + all, "when is norvex " + c.gerund + rest},
		[]string{"Norvex " + c.past + rest + " on Monday.", "Norvex has " + c.participle + rest + ".", "Norvex " + c.third + rest + "."}
}

// mise is an expression in French questions and sentences.
func (e expression) mise(t *testing.T) (questions, sentences []string) {
	words, ne, pas := e.words, "", ""
	if words[0] == "ne" {
		ne, pas, words = "ne ", " "+words[1], words[2:]
	}
	clitic, words := pronouns(words)
	c, rest := conjugate(t, "fr", words[0]), strings.TrimPrefix(strings.Join(words, " "), words[0])
	has := "a"
	if strings.HasPrefix(clitic, "s") || slices.Contains([]string{"monter", "tomber", "venir", "rentrer", "rester"}, words[0]) || e.words[0] == "passer" && e.words[1] == "aux" {
		has = "est"
	}
	perfect, present, past := before(ne, clitic, has)+pas+" "+c.participle+rest, before(ne, clitic, c.third)+pas+rest, before(ne, clitic, c.past)+pas+rest
	inverted := before(ne, clitic, has) + map[string]string{"a": "-t-il", "est": "-il"}[has] + pas + " " + c.participle + rest
	if words[0] == "être" || words[0] == "avoir" {
		inverted = before(ne, clitic, c.third) + map[string]string{"être": "-il", "avoir": "-t-il"}[words[0]] + pas + rest
		perfect = present
	}
	return []string{"Pourquoi Norvex " + inverted + " ?", "qui " + perfect, "pourquoi norvex " + hasty(present), "Est-ce que Norvex " + present + " ?", "norvex " + hasty(strings.ReplaceAll(inverted, "-", " "))},
		[]string{"Norvex " + perfect + ".", "Norvex " + present + ".", "Lundi, Norvex " + past + "."}
}

// pronouns parts the pronouns in front of a French infinitive from it: "s'en prendre".
func pronouns(words []string) (string, []string) {
	clitic := ""
	for {
		switch first := words[0]; {
		case first == "se" || first == "en":
			clitic, words = clitic+first+" ", words[1:]
		case strings.HasPrefix(first, "s'") || strings.HasPrefix(first, "l'"):
			clitic, words = clitic+first[:2], append([]string{first[2:]}, words[1:]...)
		default:
			return clitic, words
		}
	}
}

// before is a French verb with the negation and the pronouns in front of it, elided as its first letter wants.
func before(ne, clitic, verb string) string {
	vowel := strings.ContainsRune("aeiouéêè", []rune(verb)[0])
	switch {
	case clitic == "s'" && !vowel:
		clitic = "se "
	case clitic == "se " && vowel:
		clitic = "s'"
	case clitic == "" && ne != "" && vowel:
		ne = "n'"
	}
	return ne + clitic + verb
}

// TestExpressions reads what people and papers say for an act, in every frame, and what only sounds like it.
func TestExpressions(t *testing.T) {
	for _, language := range []string{"en", "fr"} {
		t.Run(language, func(t *testing.T) {
			asker := reader(t).Asker(nil)
			list, literal := expressions(t, language)
			for _, e := range list {
				e.hold(t, asker, language)
			}
			for _, e := range literal {
				text := strings.Join(e.words, " ")
				if got, ok := e.reported(t, text, language, true); ok {
					t.Errorf("no %s: %q: %s", e.act, text, got)
				}
				if got := asker.ReadQuestion(text, language); e.asked && got.Act == e.act {
					t.Errorf("no %s asked: %q", e.act, text)
				}
			}
			if len(list) < 250 || len(literal) < 30 {
				t.Errorf("only %d expressions and %d that sound alike", len(list), len(literal))
			}
		})
	}
}

func (e expression) hold(t *testing.T, asker *statement.Asker, language string) {
	t.Helper()
	put := e.put
	if language == "fr" {
		put = e.mise
	}
	questions, sentences := put(t)
	for _, q := range questions {
		if got := asker.ReadQuestion(q, language); e.asked && !e.reads(q, got) {
			t.Errorf("%s: %q is read as %q, %q > %q", e.act, q, got.Act, got.SourceText.Of(q), got.AddresseeText.Of(q))
		}
	}
	for _, s := range sentences {
		if !e.told {
			break
		}
		if got, ok := e.reported(t, s, language, false); !ok {
			t.Errorf("%s: %q is read as %q", e.act, s, got)
		}
	}
}

// reads reports whether a question is read as the act of whom it names.
func (e expression) reads(q string, got statement.Reading) bool {
	named := ""
	if at := strings.Index(strings.ToLower(q), "norvex"); at >= 0 {
		named = q[at : at+len("norvex")]
	}
	source, addressee := got.SourceText.Of(q), got.AddresseeText.Of(q)
	if e.bears {
		return got.Act == e.act && addressee == named && (source == "" || source == "Tarlan" || source == "tarlan")
	}
	return got.Act == e.act && source == named
}

// reported reports whether a sentence is read as the act, and whatever it is read as; anybody may do it where anyone is set.
func (e expression) reported(t *testing.T, s, language string, anyone bool) (string, bool) {
	t.Helper()
	a := knowledge.Article{ID: "a", Text: s, Lang: language}
	got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
	if err != nil {
		t.Fatal(err)
	}
	out, ok := "", false
	for _, st := range got {
		out += string(st.Act) + ": " + st.SpeakerText.Of(s) + " > " + st.AddresseeText.Of(s) + "; "
		who := st.SpeakerText.Of(s)
		if e.bears {
			who = st.AddresseeText.Of(s)
		}
		ok = ok || st.Act == e.act && (anyone || who == "Norvex")
	}
	return out, ok
}

// hasty is a French text as it is typed in haste: in lower case and without accents, but for the little word that is another one without.
func hasty(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if w != "à" {
			words[i] = lang.Fold(w)
		}
	}
	return strings.Join(words, " ")
}
