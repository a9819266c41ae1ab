package lang

// Staging are the words by which it is told what somebody did in order to do an act, or how: the infinitive behind them is done.
type Staging struct {
	Steps []string `yaml:"steps"` // what is done in order to act, as it is spelt: "marched to demand"
	Slow  []string `yaml:"slow"`  // what under a negation says that the act is done: "did not hesitate to"
	Spans []string `yaml:"spans"` // what with a span of time says so: "took a day to"
	Units []string `yaml:"units"` // spans of time that are no days: "an hour"
	Nots  []string `yaml:"nots"`  // what before "without" says that a thing is done: "not without urging"
	Omits []string `yaml:"omits"` // what behind "without" says so: "sans manquer de"
	Leads []string `yaml:"leads"` // what behind a verb of being says so: "was the first to", "were quick to"
}
