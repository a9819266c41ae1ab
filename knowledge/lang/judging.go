package lang

// Judging are the words by which what a court does is told apart from what a party does.
type Judging struct {
	Commanding []string `yaml:"commanding"` // verbs that from a court are an order ("tell")
	Finding    []string `yaml:"finding"`    // verbs by which a court tells its ruling ("find")
	Rejecting  []string `yaml:"rejecting"`  // verbs by which a court rules against what was put to it ("dismiss")
	Ordering   []string `yaml:"ordering"`   // verbs of ordering that, of a payment, punish ("order")
	Paying     []string `yaml:"paying"`     // verbs of what somebody is then ordered to do ("pay")
	Money      []string `yaml:"money"`      // units of a sum, which makes a payment a punishment ("£", "euros")
	Titles     []string `yaml:"titles"`     // nouns that before a name make it a judge's ("Justice")
}
