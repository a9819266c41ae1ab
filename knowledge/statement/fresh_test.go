package statement_test

import "testing"

// TestFresh holds ways of writing that papers of other kinds than the first ones use: a noun in quotation marks, a word that stands for
// what was said before, titles spelt like gerunds, rarer verbs.
func TestFresh(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"noun in quotation marks", "fr", "La coopérative dénonce un « racket sur les quais » et prie le préfet d'agir.", []string{"accuse: La coopérative | un « racket sur les quais »", "demand: La coopérative > le préfet | d'agir"}},
		{"noun in quotation marks", "en", `The guild denounced a "land grab on the quays".`, []string{`accuse: The guild | a "land grab on the quays"`}},
		{"noun in quotation marks that nobody says", "fr", "La société a lancé la « révolution des quais ».", nil},
		{"demonstrative object", "fr", "Le maire dénonce cela.", []string{"accuse: Le maire | cela"}},
		{"demonstrative object", "en", "The lawyers dispute this.", []string{"defend: The lawyers | this"}},
		{"demonstrative object", "en", "The lawyers have described that as unlawful.", []string{"state: The lawyers | that as unlawful"}},
		{"demonstrative behind according to", "en", "According to that survey, nine pairs nest there.", []string{"state: survey | nine pairs nest there"}},
		{"what is wanted of others is an act of theirs", "en", "The union wants ministers to call a vote.", []string{"demand: The union > ministers | to call a vote"}},
		{"title spelt like a gerund", "en", "Planning chair Ann Lee maintains that she was not told.", []string{"state: Planning chair Ann Lee | that she was not told"}},
		{"noun behind an adverb", "en", "An earlier claim was rejected by the board.", []string{"refuse: the board | An earlier claim"}},
		{"emphatic pronoun in the group", "fr", "Le syndicat avait lui-même exigé un moratoire.", []string{"demand: Le syndicat | un moratoire"}},
		{"emphatic pronoun in the group", "en", "The union had itself demanded a moratorium.", []string{"demand: The union | a moratorium"}},
		{"party behind the name", "fr", "Pour l'élue Nadia Roux (Bourg autrement), « le maire a menti ».", []string{"accuse: l'élue Nadia Roux | « le maire a menti »"}},
		{"quoted view", "en", `For Ann Lee, the statute is "a fig leaf".`, []string{`state: Ann Lee | the statute is "a fig leaf"`}},
		{"blame put on", "fr", "Le maire impute la hausse à l'État.", []string{"accuse: Le maire | la hausse à l'État"}},
		{"order given", "fr", "Le préfet a donné l'ordre aux pêcheurs de partir.", []string{"oblige: Le préfet > pêcheurs | de partir"}},
		{"stands by its view", "fr", "La mairie campe sur ses positions.", []string{"refuse: La mairie | sur ses positions"}},
		{"against", "en", "The branch has come out against the plan.", []string{"refuse: The branch | the plan"}},
		{"on notice", "en", "The firm put the council on notice that it would seek costs.", []string{"warn: The firm > the council | that it would seek costs"}},
		{"let be known", "en", "The ministry let it be known that the plan was dead.", []string{"state: The ministry | that the plan was dead"}},
		{"rare verbs", "fr", "« Faux », cingle la préfète.", []string{"state: la préfète | « Faux »"}},
		{"rare verbs", "en", "The insiders reckon that a ban is near.", []string{"state: The insiders | that a ban is near"}},
		{"vowed thing", "en", "The chairman vowed an appeal.", []string{"promise: The chairman | an appeal"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			readsAs(t, r, tt.lang, tt.text, tt.want)
		})
	}
}
