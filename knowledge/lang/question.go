package lang

// QuestionWords tell how questions, small talk and orders are put in one language: the file question.yaml.
type QuestionWords struct {
	// Kinds are tried from the top; the first row with a matching phrase names the question's kind.
	Kinds []KindRow `yaml:"kinds"`
	// Focus are the phrases behind which the word stands that says what sort of thing is asked for.
	Focus []string `yaml:"focus"`
	// Acts are the phrases by which a question asks for an act without its verb.
	Acts []ActRow `yaml:"acts"`
	// Reasons are the phrases by which a sentence gives a reason, Negations those by which it denies.
	Reasons   []string `yaml:"reasons"`
	Negations []string `yaml:"negations"`
	// Copulas stand between a thing and what it is.
	Copulas []string `yaml:"copulas"`
	// Appositions are the words that open what a thing is, behind a comma.
	Appositions []string `yaml:"appositions"`
	// Inversions are the endings of a verb with its pronoun behind it ("-il").
	Inversions []string `yaml:"inversions"`
	// Empty are words of a question that say nothing about its topic.
	Empty     []string            `yaml:"empty"`
	Follow    FollowWords         `yaml:"follow"`
	SmallTalk map[string][]string `yaml:"small_talk"` // phrases by the kind of small talk
	Orders    OrderWords          `yaml:"orders"`
}

// KindRow is a kind of question and the phrases that mark it.
type KindRow struct {
	Kind    string   `yaml:"kind"`
	Phrases []string `yaml:"phrases"`
	// Short restricts the row to questions whose rest is a bare name or noun: "what is a lock?", not "what is the
	// minister asking for?".
	Short bool `yaml:"short"`
	// Anywhere lets the row win wherever its phrase stands; the other rows compete by who stands first.
	Anywhere bool `yaml:"anywhere"`
}

// ActRow is an act and the phrases that ask for it.
type ActRow struct {
	Act     string   `yaml:"act"`
	Phrases []string `yaml:"phrases"`
}

// FollowWords mark a message that leans on the one before.
type FollowWords struct {
	Openers  []string `yaml:"openers"`
	Pronouns []string `yaml:"pronouns"`
}

// OrderWords mark an attempt to command the bot: a verb with an object close behind it, or a whole phrase.
type OrderWords struct {
	Verbs   []string `yaml:"verbs"`
	Objects []string `yaml:"objects"`
	Phrases []string `yaml:"phrases"`
}

// LoadQuestionWords reads the question.yaml of a language.
func LoadQuestionWords(code string) (QuestionWords, error) {
	var q QuestionWords
	err := Decode(code, "question.yaml", &q)
	return q, err
}
