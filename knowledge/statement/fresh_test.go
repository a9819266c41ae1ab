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
		{"title spelt like a gerund", "en", "Planning chair Ann Lee maintains that she was not told.", []string{"defend: Planning chair Ann Lee | that she was not told"}},
		{"noun behind an adverb", "en", "An earlier claim was rejected by the board.", []string{"refuse: the board | An earlier claim"}},
		{"emphatic pronoun in the group", "fr", "Le syndicat avait lui-même exigé un moratoire.", []string{"demand: Le syndicat | un moratoire"}},
		{"emphatic pronoun in the group", "en", "The union had itself demanded a moratorium.", []string{"demand: The union | a moratorium"}},
		{"party behind the name", "fr", "Pour l'élue Nadia Roux (Bourg autrement), « le maire a menti ».", []string{"accuse: l'élue Nadia Roux > le maire | « le maire a menti »"}},
		{"quoted view", "en", `For Ann Lee, the statute is "a fig leaf".`, []string{`state: Ann Lee | the statute is "a fig leaf"`}},
		{"blame put on", "fr", "Le maire impute la hausse à l'État.", []string{"accuse: Le maire | la hausse à l'État"}},
		{"order given", "fr", "Le préfet a donné l'ordre aux pêcheurs de partir.", []string{"oblige: Le préfet > pêcheurs | de partir"}},
		{"stands by its view", "fr", "La mairie campe sur ses positions.", []string{"refuse: La mairie | sur ses positions"}},
		{"against", "en", "The branch has come out against the plan.", []string{"refuse: The branch | the plan"}},
		{"on notice", "en", "The firm put the council on notice that it would seek costs.", []string{"warn: The firm > the council | that it would seek costs"}},
		{"let be known", "en", "The ministry let it be known that the plan was dead.", []string{"state: The ministry | that the plan was dead"}},
		{"rare verbs", "fr", "« Faux », cingle la préfète.", []string{"state: la préfète | « Faux »"}},
		{"rare verbs", "en", "The insiders reckon that a ban is near.", []string{"state: The insiders | that a ban is near"}},
		{"second participle", "fr", "La ministre a annoncé une prime et ajouté que personne ne partirait.", []string{"state: La ministre | une prime", "state: La ministre | que personne ne partirait"}},
		{"second participle", "en", "The minister has announced a bonus and warned that nobody would leave.", []string{"state: The minister | a bonus", "warn: The minister | that nobody would leave"}},
		{"infinitive under a negation", "fr", "Elle a prié la ministre de ne pas signer le texte que la Commission a mis sur la table.", []string{"demand: Elle > la ministre | de ne pas signer le texte que la Commission a mis sur la table"}},
		{"called so in a relative clause", "fr", "Le plan, que le maire qualifie de folie, coûtera cher.", []string{"accuse: le maire | Le plan, que le maire qualifie de folie"}},
		{"hearsay according to somebody", "fr", "Le préfet aurait demandé à la société de partir, d'après deux sources.", []string{"state: deux sources | Le préfet aurait demandé à la société de partir", "demand: Le préfet > la société | de partir, d'après deux sources"}},
		{"hearsay", "en", "The mayor is said to have demanded a refund.", []string{"demand: The mayor | a refund"}},
		{"cue behind an adjunct", "en", "By law, they pointed out, objects may leave.", []string{"state: they | By law, they pointed out, objects may leave"}},
		{"cue in a relative clause", "fr", "La Suisse a exhorté la France à fermer le barrage, dont le lac noierait, selon elle, deux villages.", []string{"state: elle | dont le lac noierait, selon elle, deux villages", "demand: La Suisse > la France | à fermer le barrage, dont le lac noierait, selon elle, deux villages"}},
		{"told on", "fr", "« Faux », dit le maire. Et d'ajouter que le plan est mort.", []string{"state: le maire | « Faux »", "state: le maire | que le plan est mort"}},
		{"possessive and light verb", "en", "Ghana has issued its bluntest demand yet for the return of the drums.", []string{"demand: Ghana | for the return of the drums"}},
		{"possessive and light verb", "fr", "Le syndicat a renouvelé sa demande de prime.", []string{"demand: Le syndicat | de prime"}},
		{"slogan", "fr", "Leur mot d'ordre : « Rendez-nous la cantine ! »", []string{"demand: Leur | « Rendez-nous la cantine ! »"}},
		{"slogan", "en", `Their slogan: "Give us back our canteen."`, []string{`demand: Their | "Give us back our canteen."`}},
		{"asked in front", "en", "Asked on Tuesday to put a number on it, the director squirmed.", []string{"demand:  > the director | to put a number on it"}},
		{"asked in front", "fr", "Prié de démissionner, le maire a ri.", []string{"demand:  > le maire | de démissionner"}},
		{"order with an apostrophe", "fr", "Leur préfet leur a intimé l'ordre de laisser passer les ferries.", []string{"oblige: Leur préfet > leur | de laisser passer les ferries"}},
		{"at home", "fr", "À l'inspection académique, on botte en touche : « La commune paie. »", []string{"refuse: l'inspection académique | « La commune paie. »"}},
		{"no home", "fr", "À la sortie, on dément tout retard.", []string{"defend: on | tout retard"}},
		{"deadline", "en", "The minister sets a deadline of 6 March.", []string{"demand: The minister | of 6 March"}},
		{"ultimatum", "fr", "Le syndicat a fixé un ultimatum au directeur.", []string{"demand: Le syndicat > directeur | un ultimatum"}},
		{"quoted as saying", "en", `"I will see them," he was quoted as saying by the Gazette.`, []string{`promise: he | "I will see them,"`}},
		{"quoted as saying", "en", "Ann Lee was quoted by the Post as warning that the plan would fail.", []string{"warn: Ann Lee | that the plan would fail"}},
		{"per", "en", "It had cost nothing, per a memo of the firm.", []string{"state: a memo of the firm | It had cost nothing"}},
		{"per a unit", "en", "The firm pays 40 dollars, per person.", nil},
		{"received from", "fr", "Les enseignants ont reçu de l'inspection la consigne de se taire.", []string{"oblige: l'inspection > Les enseignants | de se taire"}},
		{"asked for a person to act", "en", "He also called for the minister to resign, a demand that the palace brushed aside.", []string{"demand: He | for the minister to resign", "refuse: the palace | a demand that"}},
		{"apposed thing", "en", "The officers accused the police of lying, something the police deny.", []string{"accuse: The officers > the police | of lying", "defend: the police | something"}},
		{"apposed thing", "fr", "Le tribunal a suspendu le chantier, une décision que la ville conteste.", []string{"sanction: Le tribunal > le chantier | le chantier", "defend: la ville | une décision que"}},
		{"cue inside a short clause", "en", "The plan, she said, angered the union.", []string{"state: she | The plan, she said, angered the union"}},
		{"noun spelt like an adverb", "fr", "La centrale a appelé l'ensemble des salariés à partir.", []string{"demand: La centrale > l'ensemble des salariés | à partir"}},
		{"adverb inside a cue", "fr", "L'institution met néanmoins en garde contre un déficit.", []string{"warn: L'institution | contre un déficit"}},
		{"charged with", "en", `The letter charges the panel with "cruelty".`, []string{`accuse: The letter > the panel | with "cruelty"`}},
		{"vowed thing", "en", "The chairman vowed an appeal.", []string{"promise: The chairman | an appeal"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			readsAs(t, r, tt.lang, tt.text, tt.want)
		})
	}
}
