package lang

import "slices"

// Offices is what offices.yaml holds: which nouns say that somebody speaks for a body, and what stands around them. Words are
// lower case, with straight apostrophes; a noun stands in the singular.
type Offices struct {
	Offices        []string  `yaml:"offices"`
	Personal       []string  `yaml:"personal"`        // those of them who may speak for a person as well
	Ministers      []string  `yaml:"ministers"`       // those who speak for their country's government
	Government     string    `yaml:"government"`      // the noun
	Departments    []string  `yaml:"departments"`     // what an office is in charge of, and its rank ("general", "communications")
	Behind         []string  `yaml:"behind"`          // what stands between an office and its body
	Formerly       []string  `yaml:"formerly"`        // before an office that is not held
	Until          []string  `yaml:"until"`           // behind one, before the time up to which it was held
	During         []string  `yaml:"during"`          // behind one, before the year it was held
	Bodies         []string  `yaml:"bodies"`          // nouns of bodies beside those of the grammar
	Members        []string  `yaml:"members"`         // nouns of people of a body, or around it, who do not speak for it ("drivers")
	Leads          []string  `yaml:"leads"`           // verbs of who holds one ("who chairs X")
	Leaders        []string  `yaml:"leaders"`         // nouns of whoever leads a body, whatever the office is called ("boss", "management")
	Management     []string  `yaml:"management"`      // nouns of all who lead one together
	Leading        []string  `yaml:"leading"`         // further nouns of offices that lead one ("president")
	Ranks          []string  `yaml:"ranks"`           // those of the departments that leave the whole body to lead ("general")
	Owners         []string  `yaml:"owners"`          // possessives whose owner may be a body
	Things         []string  `yaml:"things"`          // those of them whose owner is nobody
	Several        []string  `yaml:"several"`         // those whose owner stands in the plural
	PluralArticles []string  `yaml:"plural_articles"` // articles of a name in the plural
	Countries      []Country `yaml:"countries"`
}

// Country is a country's adjectives and names, lower case.
type Country struct {
	Adjectives []string `yaml:"adjectives"`
	Names      []string `yaml:"names"`
}

// Member tells whether a word, lower case, is the noun, in singular or plural, of people of a body or around it who do not speak for it.
func (o *Offices) Member(low string) bool {
	return slices.ContainsFunc(o.Members, func(noun string) bool { return slices.Contains(Plurals(noun), low) })
}

// Country is the country that an adjective or a name stands for, nil where the data know none.
func (o *Offices) Country(low string) *Country {
	for i := range o.Countries {
		if c := &o.Countries[i]; slices.Contains(c.Adjectives, low) || slices.Contains(c.Names, low) {
			return c
		}
	}
	return nil
}
