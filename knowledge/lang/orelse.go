package lang

// OrElse are the words between what somebody demands and what they threaten, or between what they agree to and what they demand for it.
type OrElse struct {
	Clause    []string `yaml:"clause"`    // before a clause that tells the blow ("failing which")
	Pain      []string `yaml:"pain"`      // before a punishment ("on pain of")
	Loss      []string `yaml:"loss"`      // verbs of losing or paying behind such words as "or"
	Condition []string `yaml:"condition"` // before what somebody wants in return ("on condition that")
}

// Cleft are the words that set apart what somebody wants ("what she wants is a seat").
type Cleft struct {
	What []string `yaml:"what"` // stands for the thing
	Is   []string `yaml:"is"`   // says what the thing is
}
