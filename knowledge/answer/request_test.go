package answer_test

import "testing"

// TestRequests holds that what is asked for by an order to tell it ("summarise …") is read like the question, and that the words for somebody's
// stance are not looked up.
func TestRequests(t *testing.T) {
	e := newEngine(t, newLibrary(t, dust))
	for question, want := range map[string]string{
		"explique moi la position de Stonewell":                "Stonewell refused",
		"quelle est la position de Stonewell ?":                "Stonewell refused",
		"position de stonewell":                                "Stonewell refused",
		"summarise Stonewell's position":                       "Stonewell refused",
		"résume-moi ce que veut Luc Baral":                     "Le préfet Luc Baral",
		"fais moi un résumé de ce que Luc Baral veut":          "Le préfet Luc Baral",
		"raconte ce que Luc Baral demande à Gazelle":           "Le préfet Luc Baral",
		"describe what Juno Sayle ordered Stonewell to do":     "Juno Sayle ordered",
		"une citation de Nour Amsellem":                        "Leur avocate",
		"sum up what Mara Ilves accuses Stonewell of":          "“The dust is on every table",
		"can you summarise what Juno Sayle wants of Stonewell": "Juno Sayle ordered",
	} {
		answersWith(t, e, question, want)
	}
	for _, question := range []string{"parle-moi de Juno Sayle", "tell me about Juno Sayle", "give me a quote from Mara Ilves"} {
		if a := ask(t, e, question); a.Abstain {
			t.Errorf("%s: declined, %s", question, a.Reason)
		}
	}
}
