package answer_test

import (
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge"
)

// dam is a dispute with names of its own.
var dam = map[string]string{
	"a":    "In March 2021 the mayor Olga Reyne asked Voltane to empty the dam.\nIn May 2021 Voltane refused to empty the dam.\nOn 3 June 2021 a court fined Voltane 9,000 euros.\nOlga Reyne warned that the dam of Voltane is bad for the country.",
	"b-fr": "En juillet 2021, Voltane a promis de réparer le barrage.\nLe préfet Yanis Court a accusé Voltane de mentir au pays.",
}

func TestNoVerdict(t *testing.T) {
	e := newEngine(t, newLibrary(t, dam))
	for _, text := range []string{"who is right?", "Who's wrong?", "is it a good idea?", "who is lying?", "qui a raison ?", "Qui a tort ?", "C'est bien ou mal ?", "qui croire ?", "c'est normal ?", "whose fault is it?", "c'est juste ?"} {
		if a := ask(t, e, text); a.Reason != knowledge.NothingOfTheKind || a.Kind != knowledge.Verdict || a.Nearest != nil {
			t.Errorf("%s: %+v", text, a)
		}
	}
	for _, text := range []string{"Is it right that Voltane refused to empty the dam?", "Who said that Voltane is lying?", "Qui accuse Voltane de mentir ?", "Who is to blame for the bad dam?", "C'est juste Voltane qui a promis de réparer le barrage ?"} {
		if a := ask(t, e, text); a.Abstain {
			t.Errorf("what is told is answered: %s %+v", text, a)
		}
	}
}

// What one side says and what the other does stand beside the abstention, never both from one side.
func TestSidesBesideNoVerdict(t *testing.T) {
	e := newEngine(t, newLibrary(t, dam))
	for _, text := range []string{
		"Is Voltane right?", "Is Voltane lying?", "Was Voltane right to refuse?", "Can Voltane be trusted?", "Is the dam a good idea?", "Is the dam bad?", "Is the mayor of the dam right?", "Faut-il vider le barrage ?",
		"Voltane a-t-il raison ?", "Est-ce que Voltane ment ?", "Peut-on faire confiance à Voltane ?", "Le barrage, c'est bien ou mal ?", "Qui a raison, Voltane ou la maire ?",
	} {
		a := ask(t, e, text)
		if a.Kind != knowledge.Verdict || a.Nearest == nil || a.Opposed == nil {
			t.Errorf("%s: %+v", text, a)
			continue
		}
		one, other := a.Nearest.Statements[0].Speaker, a.Opposed.Statements[0].Speaker
		if slices.Contains(one, "Voltane") == slices.Contains(other, "Voltane") {
			t.Errorf("%s: %v and %v", text, one, other)
		}
	}
}

func TestSummaryIsATimeline(t *testing.T) {
	e := newEngine(t, newLibrary(t, dam))
	for _, text := range []string{"what happened?", "summarise the case", "Summarize the dispute", "resume l'affaire", "Résume le conflit", "Qu'est-ce qui s'est passé ?"} {
		a := ask(t, e, text)
		if a.Kind != knowledge.Timeline || len(a.Snippets) < 3 || !strings.HasPrefix(a.Snippets[0].Text, "In March 2021") {
			t.Errorf("%s: %+v", text, a)
		}
	}
}

func TestSortAloneAsksNothing(t *testing.T) {
	e := newEngine(t, newLibrary(t, dam))
	for _, text := range []string{"which countries", "which countries?", "quels pays", "Quelle ville ?"} {
		if a := ask(t, e, text); !a.Abstain || a.Nearest != nil {
			t.Errorf("%s: %+v", text, a)
		}
	}
}

func TestNearestBesideAStranger(t *testing.T) {
	e := newEngine(t, newLibrary(t, dam))
	for _, text := range []string{"what did Siemens say?", "Que dit Siemens ?"} {
		if a := ask(t, e, text); a.Reason != knowledge.NoSuchActor || a.Nearest != nil {
			t.Errorf("%s: %+v", text, a)
		}
	}
	if a := ask(t, e, "Did Siemens refuse to empty the dam?"); a.Reason != knowledge.NoSuchActor || a.Nearest == nil {
		t.Errorf("what is told of the dam is near: %+v", a)
	}
}

func TestUnreadableInItsLanguage(t *testing.T) {
	e := newEngine(t, newLibrary(t, dam))
	for text, want := range map[string]struct {
		locale, lang string
		kind         knowledge.Kind
	}{
		strings.Repeat("why ", 1500):                         {"fr", "en", knowledge.TooLong},
		strings.Repeat("pourquoi le barrage fuit-il ? ", 90): {"en", "fr", knowledge.TooLong},
		"Что такое Voltane?":                                 {"fr", "fr", knowledge.OtherAlphabet},
		"什么是Voltane":                                         {"en", "en", knowledge.OtherAlphabet},
		"Voltaneとは何ですか":                                      {"en", "en", knowledge.OtherAlphabet},
	} {
		a := askIn(t, e, want.locale, text)
		if a.Lang != want.lang || a.Kind != want.kind {
			t.Errorf("%.20s: %s %s", text, a.Lang, a.Kind)
		}
	}
	if a := askIn(t, e, "fr", "What does Вольтан mean at Voltane?"); a.Kind == knowledge.OtherAlphabet {
		t.Error("one word in another alphabet is no text in it")
	}
}
