package answer

import (
	"testing"

	"disputebot/knowledge"
)

func TestQuestionsPutSubjectsBehind(t *testing.T) {
	e := engineOf(t, "fr", "Le bac de Lormel est à quai.")
	for _, c := range []struct {
		text           string
		act            knowledge.Act
		source, spoken string
	}{
		{"que promet de faire le maire", knowledge.Promise, "maire", ""},
		{"que menace de faire le syndicat du bac ?", knowledge.Threaten, "syndicat bac", ""},
		{"que demande la mairie a la cooperative", knowledge.Demand, "mairie", "cooperative"},
		{"la mairie a demandé koi a la cooperative", knowledge.Demand, "mairie", "cooperative"},
		{"que menace de faire le maire si le bac part", knowledge.Threaten, "", ""},
	} {
		q := e.read(knowledge.Inquiry{Text: c.text, Locale: "fr"})
		source, spoken := q.called(&q.roles.doer, nil), q.called(&q.roles.other, nil)
		if q.roles.act != c.act || source != c.source || spoken != c.spoken {
			t.Errorf("%s: read %s %q → %q, want %s %q → %q", c.text, q.roles.act, source, spoken, c.act, c.source, c.spoken)
		}
	}
}
