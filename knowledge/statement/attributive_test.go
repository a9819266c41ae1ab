package statement_test

import "testing"

// TestAttributiveNames holds that a word with a capital in front of a body's noun names the body only where it may be its name.
func TestAttributiveNames(t *testing.T) {
	holdParties(t, []partyTest{
		{"a nationality", "en", "The Danish guild has refused to take part. It warned that it would strike.", []string{"refuse: Danish guild", "warn: Danish guild"}},
		{"a nationality", "en", "The Norwegian government refused to pay.", []string{"refuse: Norwegian government"}},
		{"a nationality before a noun and a name", "en", "The Norwegian shipping group Norpath refused to pay.", []string{"refuse: Norpath"}},
		{"a nationality alone", "en", "The Italian has refused to pay.", []string{"refuse: Italian"}},
		{"where it is based", "en", "The Oslo-based ferry operator refused to pay. The operator said it was broke.", []string{"refuse: Oslo-based ferry operator", "state: Oslo-based ferry operator"}},
		{"a town before two nouns", "en", "A Cardiff paint company has called on the British government to step in. The firm says the tax is unfair.", []string{"demand: Cardiff paint company > British government", "accuse: Cardiff paint company"}},
		{"a town at the beginning", "en", "Kent county council urged Arval to pay.", []string{"demand: Kent county council > Arval"}},
		{"a seat before a committee", "en", "The Commons transport committee urged the firm to act.", []string{"demand: Commons transport committee > firm"}},
		{"what the committee does is spelt like a verb", "en", "The Leeds planning committee refused to vote.", []string{"refuse: Leeds planning committee"}},
		{"what the court does is spelt like a verb", "en", "The Paris appeals court ordered Arval to pay.", []string{"oblige: Paris appeals court > Arval"}},
		{"a verb before a body without an article", "en", "The Kremlin wants parliament to vote.", []string{"demand: Kremlin > parliament"}},
		{"gone back to, where another text calls the seat by its name", "en", "Ann Lee accused the Commons of lying. The Commons transport committee, whose report came out on Friday, is not impressed. It recommends that the ban be lifted.", []string{"accuse: Ann Lee > Commons", "demand: Commons transport committee"}},
		{"a company's own name", "en", "The Signal messaging app refused to hand over keys.", []string{"refuse: Signal"}},
		{"a group's own name", "en", "The Arval group refused to pay.", []string{"refuse: Arval"}},
		{"a party's own name", "en", "The Labour party urged Arval to act.", []string{"demand: Labour > Arval"}},
		{"a commission's name behind it", "fr", "La commission Bréhier exige un audit.", []string{"demand: commission Bréhier"}},
	})
}

// TestNamesThatGoOn holds that a body's name goes on behind its preposition, and that what somebody is asked for is no name.
func TestNamesThatGoOn(t *testing.T) {
	holdParties(t, []partyTest{
		{"for", "en", "The Department for Harbours urged the firm to act. It warned that it would sue.", []string{"demand: Department for Harbours > firm", "warn: Department for Harbours"}},
		{"apposed", "en", "The regulator, the Office for River Safety, said it would answer by Monday.", []string{"promise: Office for River Safety"}},
		{"apposed to a charity", "en", "The charity, the Campaign for Clean Rivers, wants the ban lifted. It accused Arval of lying.", []string{"demand: Campaign for Clean Rivers", "accuse: Campaign for Clean Rivers > Arval"}},
		{"against", "en", "The Campaign Against Harbour Fees accused the mayor of lying.", []string{"accuse: Campaign Against Harbour Fees > mayor"}},
		{"on", "en", "The Board on Water Safety warned that wells would run dry.", []string{"warn: Board on Water Safety"}},
		{"a day", "en", "The council asked the Board on Monday to wait.", []string{"demand: council > Board"}},
		{"what is asked for", "en", "Ann Lee asked the Home Office for Syrian visas.", []string{"demand: Ann Lee > Home Office"}},
		{"whose it is", "en", "The council asked the Office for Ann Lee's papers.", []string{"demand: council > Office"}},
	})
}

// TestOwners holds who speaks by what is theirs.
func TestOwners(t *testing.T) {
	holdParties(t, []partyTest{
		{"an answer", "en", "Dora Stone is head of Norpath. Stone's reply, which he read aloud, ran to six words: “I do not talk by post.”", []string{"state: Dora Stone"}},
		{"a name with a hyphen", "en", "Dora Hale-Winter is head of Norpath. Hale-Winter's answer ran to six words: “I do not talk by post.”", []string{"state: Dora Hale-Winter"}},
		{"an adverb between", "en", "The council's first answer was: “We do not talk.”", []string{"state: council"}},
		{"a lawsuit", "en", "Ann Lee leads the Arval group. Lee's lawsuit accuses the council of lying.", []string{"accuse: Ann Lee > council"}},
		{"a body's chief", "en", "Norpath’s safety chief urged parliament to wait.", []string{"demand: Norpath’s safety chief, Norpath > parliament"}},
		{"a country's chief", "en", "Norway’s health chief urged parliament to wait.", []string{"demand: Norway’s health chief > parliament"}},
	})
}
