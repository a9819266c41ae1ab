package lang

// Outcome are the words by which it is told what will come, in runs of words.
type Outcome struct {
	Nobody    []string `yaml:"nobody"`    // whom a thing will not befall: "nobody", or "no" before a noun
	Spared    []string `yaml:"spared"`    // what nobody will do or undergo: "will lose", "will be" before a participle
	If        []string `yaml:"if"`        // what makes a thing to come depend on another ("unless")
	Given     []string `yaml:"given"`     // what opens the condition of a threat ("failing", "should")
	Penalty   []string `yaml:"penalty"`   // what those in power warn of as a punishment ("a fine")
	Punished  []string `yaml:"punished"`  // what is imposed on somebody as a punishment ("a suspension")
	About     []string `yaml:"about"`     // what leads to a thing that is only told of ("a book about fines")
	Giving    []string `yaml:"giving"`    // what is an offer where somebody proposes to do it ("pay")
	Proposing []string `yaml:"proposing"` // verbs of proposing, which ask, or offer to do, something
	Only      []string `yaml:"only"`      // what behind a negation denies nothing: "not only"
	// Surpassing is what makes nobody's deed somebody's: "no council has lied so much".
	Surpassing []string `yaml:"surpassing"`
}
