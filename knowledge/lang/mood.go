package lang

// MoodWords tell in which words a clause tells what is no fact: the file mood.yaml. Each phrase holds for what stands behind it in its clause.
type MoodWords struct {
	// Meant tell what somebody will or means to do: "will", "a plan to".
	Meant []string `yaml:"meant"`
	// WillEndings are those of a verb that tells what will be, WouldEndings of one that tells what would be; Unlike are words that end so and
	// are no such verb.
	WillEndings  []string `yaml:"will_endings"`
	WouldEndings []string `yaml:"would_endings"`
	// Would are words by which a question asks what would be.
	Would  []string `yaml:"would"`
	Unlike []string `yaml:"unlike"`
	// Asked tell what is wanted of others: "must", "a call for".
	Asked []string `yaml:"asked"`
	// Supposed tell what may be, or what another thing hangs on: "if", "could".
	Supposed []string `yaml:"supposed"`
	// Denied tell what is not so: "not", "ruled out". Only are phrases that hold such a word and deny nothing.
	Denied []string `yaml:"denied"`
	Only   []string `yaml:"only"`
	// Denying are the verbs among these: behind a negation they deny nothing ("does not rule out").
	Denying []string `yaml:"denying"`
	// Ends are words before which a clause ends; Goes are those that end one behind a word that joins ("and has").
	Ends []string `yaml:"ends"`
	Goes []string `yaml:"goes"`
	// Apart are words that, like prepositions, open what stands apart from a clause: "having failed to pay, the club".
	Apart []string `yaml:"apart"`
	// Steps tell a threat that was a step taken: "called a strike".
	Steps []string `yaml:"steps"`
	// Past are the words by which a question takes for granted that something was, Having those that do so before a participle.
	Past   []string `yaml:"past"`
	Having []string `yaml:"having"`
	// Occurring are verbs that tell no more than that there was what they tell of: "take place", "last".
	Occurring []string `yaml:"occurring"`
	// Light are verbs whose object tells what was done: "take a fine".
	Light []string `yaml:"light"`
}

// LoadMoodWords reads the mood words of a language.
func LoadMoodWords(code string) (MoodWords, error) {
	var m MoodWords
	err := Decode(code, "mood.yaml", &m)
	return m, err
}
