package lang

// OrElse are the words between what somebody demands and what they threaten, or between what they agree to and what they demand for it.
type OrElse struct {
	Clause    []string `yaml:"clause"`    // before a clause that tells the blow ("failing which")
	Pain      []string `yaml:"pain"`      // before a punishment ("on pain of")
	Loss      []string `yaml:"loss"`      // verbs of losing or paying behind such words as "or"
	Condition []string `yaml:"condition"` // before what somebody wants in return ("on condition that")
	Blow      []string `yaml:"blow"`      // infinitives of what is done to the other side ("sue")
	ToCome    []string `yaml:"to_come"`   // endings of the future behind those infinitives, without their "e"; none where a word stands before them
	Looming   []string `yaml:"looming"`   // verbs and adjectives that say that it may come ("plan", "ready")
	Undenied  []string `yaml:"undenied"`  // verbs that say so under a negation ("rule out")
	Unless    []string `yaml:"unless"`    // say what must be done lest it come
	If        []string `yaml:"if"`        // say so with a negation or a word of failing behind
	Fails     []string `yaml:"fails"`     // words of failing

	Displeases []string `yaml:"displeases"` // before somebody a thing is not enough for ("will not do for")
	Suffices   []string `yaml:"suffices"`   // the same behind words for nothing ("none of this is enough for")
	Fates      []string `yaml:"fates"`      // tell what became of a demand ("went unanswered")
}

// Cleft are the words that set apart what somebody wants ("what she wants is a seat").
type Cleft struct {
	What []string `yaml:"what"` // stands for the thing
	Is   []string `yaml:"is"`   // says what the thing is
}
