package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// A word of the other language stands in no passage as it is typed. It is as rare as what it means there: by a row
// ("government") or by the words nearest to it ("thermometer").
func TestWordOfTheOtherLanguageIsNotRareForThat(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{"a-fr": "Le gouvernement lit un thermomètre.\nUn thermomètre du gouvernement est cassé.\n" +
		"Le gouvernement achète ce thermomètre.\nQui vend un thermomètre au gouvernement ?\nLe gouvernement jette le thermomètre.\nLe moulin est à vendre."}))
	weight := func(text string, n int) float64 {
		t.Helper()
		x, err := e.Explain(t.Context(), knowledge.Inquiry{Text: text})
		if err != nil || len(x.Words) <= n {
			t.Fatalf("%q: %d words, error %v", text, len(x.Words), err)
		}
		return x.Words[n].Weight
	}
	const fr, en = "Pourquoi le gouvernement a-t-il cassé le thermomètre ?", "Why has the government smashed the thermometer?"
	for n, word := range map[int]string{0: "government", 2: "thermometer"} {
		if got, want := weight(en, n), weight(fr, n); got-want > .4 {
			t.Errorf("%s counts %.2f in English, %.2f in French", word, got, want)
		}
	}
}
