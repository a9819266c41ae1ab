package answer_test

import "testing"

// TestJobs holds that who asks what somebody is, by whatever words, is told by the sentence that says so, not by what they say.
func TestJobs(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Harle: the tram divides the town\n" +
			"The harbour master, Mara Ilves, said: “The lamps would blind the pilots.\n" +
			"“They would empty the river of its birds.”\n" +
			"Juno Sayle, the deputy prefect, met Mara Ilves on Monday.\n" +
			"The Tidewatch Bureau, formerly known as the Harle Lights Board, asked for a report.\n" +
			"Juno Sayle wants the report by May.",
	}))
	for question, want := range map[string]string{
		"who is Mara Ilves":                           "The harbour master",
		"who is this Mara Ilves woman":                "The harbour master",
		"what is Mara Ilves's job":                    "The harbour master",
		"quelle est la fonction de Juno Sayle":        "Juno Sayle, the deputy prefect",
		"what post does Juno Sayle hold":              "Juno Sayle, the deputy prefect",
		"quel poste occupe Juno Sayle ?":              "Juno Sayle, the deputy prefect",
		"what was the Tidewatch Bureau called before": "The Tidewatch Bureau",
	} {
		answersWith(t, e, question, want)
	}
}
