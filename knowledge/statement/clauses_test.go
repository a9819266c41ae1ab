package statement_test

import (
	"testing"

	"disputebot/knowledge"
)

// TestSubjectsOfClauses holds which noun is the subject of a verb where other clauses stand around it.
func TestSubjectsOfClauses(t *testing.T) {
	holdParties(t, []partyTest{
		{"behind an adverb between commas", "en", "The council, meanwhile, denied the report.", []string{"defend: council"}},
		{"behind an adverb between commas", "en", "Arval, though, denied the report.", []string{"defend: Arval"}},
		{"behind all that is said", "en", "The port will close, says the union.", []string{"state: union"}},
		{"behind a relative clause that brings another one", "en", "The Dock Ferry Forum, which says fares rose, wants the cut put off.", []string{"state: Dock Ferry Forum", "demand: Dock Ferry Forum"}},
		{"behind a relative clause inside what is said", "en", "Ann Lee said the union, which claims fares rose, wants a cut.", []string{"state: Ann Lee", "state: union", "demand: union"}},
		{"of a relative clause, in the plural", "en", "Nivel paid a fine for deleting logs that prosecutors had asked it to keep.", []string{"demand: prosecutors"}},
		{"of a relative clause, with an article", "en", "Nivel kept the files that the court ordered it to burn.", []string{"oblige: court"}},
		{"of the main clause, behind a name's relative clause", "en", "The mayor that Lee appointed urged the firm to pay.", []string{"demand: mayor > firm"}},
		{"of the main clause, behind the antecedent's", "en", "The man who runs the port has urged the city to sell it.", []string{"demand: man > city"}},
		{"of the main clause, behind a verb that nobody knows", "en", "The man that owns the Dock Rangers has urged the city to wait.", []string{"demand: man > city"}},
		{"of an if-clause", "en", "The fee might rise if the cantons asked for it.", []string{"demand: cantons"}},
		{"of a clause with a participle before its verb", "en", "The trial was delayed after the man accused of fraud appealed.", []string{"accuse:  > man"}},
		{"a number of them", "en", "Ann Lee says 9,000 of them have asked Arval since May to move their data.", []string{"state: Ann Lee", "demand: 9,000 of them > Arval"}},
		{"told by telephone, and what another told him", "en", "Ann Lee refused. The offer, she told the Post by telephone, was “an insult”, and her union had told her to leave.", []string{"refuse: Ann Lee", "accuse: Ann Lee > Post", "demand: union > Ann Lee"}},
		{"a report's, published", "en", "The report, published on Monday, accuses Arval of lying.", []string{"accuse: report > Arval"}},
		{"a report's, which came out", "en", "The report, which came out in May, accuses Arval of lying.", []string{"accuse: report > Arval"}},
		{"a letter's, dated", "en", "The letter, dated 29 January, demands a refund.", []string{"demand: letter"}},
		{"of all that is said, with a participle in it", "en", "Arval, stung by the report, is closing, says the union.", []string{"state: union"}},
		{"of all that a headline says, with more behind", "en", "Arval “will not wait for rain”, says minister as dam talks fail", []string{"state: minister"}},
		{"a thing's, in a relative clause", "en", "Ann Lee welcomed the group that had urged the firm to pay.", []string{"agree: Ann Lee > group", "demand: group > firm"}},
		{"of the clause behind another one", "en", "Some 6,400 families were moved, and the Dam Committee, which says half of them were paid, wants the work put off.", []string{"state: Dam Committee", "demand: Dam Committee"}},
		{"several, the last with a relative clause", "en", "Ann Lee, Paul Stone, and the mayor, who had come late, urged the union to wait.", []string{"demand: Ann Lee, Paul Stone, mayor > union"}},
		{"of a clause behind and, after an infinitive", "en", "The court told Arval to pay and Arval appealed.", []string{"oblige: court > Arval", "refuse: Arval"}},
		{"of a clause behind and", "en", "The fire began at noon and the mayor urged residents to leave.", []string{"demand: mayor > residents"}},
		{"two in what is said", "en", "Ann Lee said Arval and Nordel had refused to pay.", []string{"state: Ann Lee", "refuse: Arval, Nordel"}},
		{"two in a relative clause", "en", "The man who runs Arval and Nordel refused to pay.", []string{"refuse: man"}},
		{"two of whom there are heads", "en", "The council and the firm refused to pay.", []string{"refuse: council, firm"}},
		{"who calls for something until another thing is done", "en", "The union called for a delay until a court has ruled on the case.", []string{"demand: union"}},
		{"who calls for something if another does not act", "en", "The union called for a strike if Arval does not pay.", []string{"demand: union"}},
		{"who is accused, before the verb", "en", "Three men accused of fraud after the fire have fled.", []string{"accuse:  > men"}},
		{"who turns it down flat", "en", "The ministry turned it down flat.", []string{"refuse: ministry"}},
		{"who turns an offer down again", "en", "The ministry turned the offer down again.", []string{"refuse: ministry"}},
		{"who turns that down", "en", "The ministry turned that down last week.", []string{"refuse: ministry"}},
		{"of a clause behind a verb's object", "en", "The mayor urged calm after Arval accused the union of lying.", []string{"demand: mayor", "accuse: Arval > union"}},
		{"who says no when another one asks", "en", "“No,” Ann Lee said when Mark Stone asked her to pay.", []string{"state: Ann Lee", "demand: Mark Stone > Ann Lee"}},
		{"who refuses when another one asks", "en", "Arval refused when the council asked it to wait.", []string{"refuse: Arval", "demand: council > Arval"}},
		{"whom another one sued", "en", "Ann Lee, the minister whom Arval sued, demanded an apology.", []string{"demand: Ann Lee"}},
		{"when asked", "en", "Ann Lee said Arval was late, adding, when asked, that it would pay.", []string{"state: Ann Lee"}},
		{"of a thing that somebody ordered", "en", "The inquiry ordered by Ann Lee found that Arval had lied.", []string{"oblige: Ann Lee > inquiry", "accuse: inquiry > Arval"}},
		{"told in a month", "en", "The offer, Ann Lee told the Post in May, was an insult.", []string{"accuse: Ann Lee > Post"}},
	})
}

// TestClausesBehindAComma holds that a clause behind a comma and "as" or "after" has a subject of its own, and that nobody's office there is one.
func TestClausesBehindAComma(t *testing.T) {
	holdParties(t, []partyTest{
		{"as others do", "en", "Arval put off its plan on Monday, as British MPs demanded access to the files.", []string{"demand: British MPs"}},
		{"after another did", "en", "Arval raised its prices, after the union demanded a refund.", []string{"demand: union"}},
		{"before another does", "en", "Arval kept the contract, before the senator accused Nordel of fraud.", []string{"accuse: senator > Nordel"}},
		{"behind the day alone", "en", "On Monday, as Arval demanded a refund, the union walked out.", []string{"demand: Arval"}},
		{"an office between commas", "en", "Ann Lee, as chief of Arval, demanded a refund.", []string{"demand: Ann Lee"}},
		{"a day between commas", "en", "Paul Stone, until Monday the mayor, accused the firm of lying.", []string{"accuse: Paul Stone > firm"}},
		{"by people without an article", "en", "The port closed after dockers demanded a rise.", []string{"demand: dockers"}},
		{"a noun of an act in front", "en", "Paul Roy left after union talks and accused Arval of lying.", []string{"accuse: Paul Roy > Arval"}},
		{"an office held", "en", "Ann Lee worked as head of Arval and demanded a rise.", []string{"demand: Ann Lee"}},
		{"no clause at all", "en", "The firm, after months of talks, rejected the offer.", []string{"refuse: firm"}},
	})
}

// TestGerundsOfTheirOwn holds who does what a gerund tells that stands apart from its clause's subject.
func TestGerundsOfTheirOwn(t *testing.T) {
	holdParties(t, []partyTest{
		{"with somebody doing it", "en", "Arval refused to pay, with the union accusing it of lying.", []string{"refuse: Arval", "accuse: union > Arval"}},
		{"with somebody named doing it", "en", "The strike went on, with its leader, Ann Lee, urging the two sides to talk.", []string{"demand: Ann Lee > sides"}},
		{"at the beginning", "en", "With the union threatening to strike, Ann Lee said the plan was dead.", []string{"threaten: union", "state: Ann Lee"}},
		{"met with somebody, and says", "en", "Ann Lee met with the union, saying the plan was dead.", []string{"state: Ann Lee"}},
		{"agreed with a firm, and accuses", "en", "Ann Lee agreed with Arval, accusing the city of lying.", []string{"agree: Ann Lee", "accuse: Ann Lee > city"}},
		{"inside an accusation", "en", "Ann Lee accused the council of abusing its power by threatening to close the school.", []string{"accuse: Ann Lee > council", "threaten: council"}},
		{"inside a quoted accusation", "en", "Ann Lee accused the council of “asking 900 families to leave their homes”.", []string{"accuse: Ann Lee > council", "demand: council > 900 families"}},
		{"behind an accusation", "en", "Ann Lee accused Arval of lying, threatening to sue it.", []string{"accuse: Ann Lee > Arval", "threaten: Ann Lee"}},
		{"while accusing", "en", "Ann Lee accused Arval of lying while threatening to sue it.", []string{"accuse: Ann Lee > Arval", "threaten: Ann Lee"}},
	})
}

// TestVerbsInTwoVoices holds that an auxiliary counts in front of the quotation that its verb stands in.
func TestVerbsInTwoVoices(t *testing.T) {
	holdParties(t, []partyTest{
		{"passive", "en", "Ann Lee said the parents had been “asked to keep quiet about their luck”.", []string{"state: Ann Lee", "demand:  > parents"}},
		{"passive with an agent", "en", "Arval was “urged to pay” by the mayor.", []string{"demand: mayor > Arval"}},
		{"active", "en", "The mayor has “accused the firm of lying”.", []string{"accuse: mayor > firm"}},
		{"active, to come", "en", "Ann Lee is “demanding an answer”.", []string{"demand: Ann Lee"}},
	})
}

// TestGoneBackTo holds whom "he" and "it" mean behind somebody named in passing, and that they mean nobody where that is open.
func TestGoneBackTo(t *testing.T) {
	holdParties(t, []partyTest{
		{"who says so in a relative clause", "en", "Paul Stone refused. Officials closed the hall, a move that Mark Lee says costs the club money. He wants the city to pay.", []string{"refuse: Paul Stone", "state: Mark Lee", "demand: Mark Lee > city"}},
		{"which somebody says", "en", "Paul Stone refused. Arval built the bridge, which engineer Mark Lee says is unsafe. He wants the bridge shut.", []string{"refuse: Paul Stone", "state: Mark Lee", "demand: Mark Lee"}},
		{"the main clause goes on", "en", "The club, which Ann Lee said was broke, refused to pay.", []string{"state: Ann Lee", "refuse: club"}},
		{"another man", "en", "Paul Stone refused. The bridge was built by Mark Lee in 1990. He wants the bridge shut.", []string{"refuse: Paul Stone", "demand: "}},
		{"a woman", "en", "Paul Stone refused. The bridge was built by Mary Lee in 1990. He wants the bridge shut.", []string{"refuse: Paul Stone", "demand: Paul Stone"}},
		{"a quoted it, told of far before", "en", "Arval wants cash. Ann Lee, 71, said she had been sent a chatbot. “It told us to have a nice day,” she said.", []string{"demand: Arval", "state: Ann Lee", "demand: ", "state: Ann Lee"}},
		{"a quoted it, told of right before", "en", "Arval wants cash. “It told us to go away,” said Ann Lee.", []string{"demand: Arval", "demand: Arval", "state: Ann Lee"}},
	})
}

// TestQuotedEnds holds who says a sentence of which the last words alone are quoted, with a comma inside the marks.
func TestQuotedEnds(t *testing.T) {
	holdParties(t, []partyTest{
		{"a speaker and a verb", "en", "The plan is “mad,” Ann Lee said.", []string{"state: Ann Lee"}},
		{"a verb and a speaker", "en", "The plan is “mad,” said Ann Lee.", []string{"state: Ann Lee"}},
		{"a role", "en", "Its members will not be “ticket police,” president Gordon Whit said.", []string{"state: Gordon Whit"}},
		{"and another act", "en", "The ban would start “as announced, in every hall,” Ann Lee said, and she called on parents to “fund the school.”", []string{"state: Ann Lee", "demand: Ann Lee > parents"}},
		{"a relative clause", "en", "Arval, which Ann Lee called “a farce,” urged the council to act.", []string{"accuse: Ann Lee", "demand: Arval > council"}},
		{"the same subject goes on", "en", "Ann Lee called it “a farce,” and said the council must go.", []string{"accuse: Ann Lee", "demand: Ann Lee > council"}},
	})
}

// TestWhatIsNoRefusal keeps acts apart that are told with the same verb.
func TestWhatIsNoRefusal(t *testing.T) {
	holdParties(t, []partyTest{
		{"says that none has", "en", "Ann Lee said no decision had been made.", []string{"state: Ann Lee"}},
		{"says no", "en", "Ann Lee said no to the plan on Monday.", []string{"refuse: Ann Lee"}},
		{"holds something out", "en", "Ann Lee did hold out one concession.", nil},
		{"holds out", "en", "Ann Lee is holding out for more.", []string{"demand: Ann Lee"}},
		{"a thing is dismissed", "en", "The judge dismissed the committee's application for a delay.", []string{"rule: judge > committee", "demand: committee > judge"}},
		{"a plea is dismissed", "en", "The court dismissed the plea for a delay.", []string{"rule: court"}},
		{"somebody is dismissed", "en", "The firm dismissed its driver for lying.", []string{"sanction: firm > driver"}},
		{"something is granted", "en", "Arval has been granted leave to appeal.", []string{"agree:  > Arval"}},
		{"something is refused", "en", "Arval was refused a licence by the council.", []string{"refuse: council > Arval"}},
		{"a plan is accepted", "en", "The plan was accepted by the board on Monday.", []string{"agree: board"}},
		{"never demanded", "en", "“I have never demanded the content of a single message,” Ann Lee said.", []string{"defend: Ann Lee"}},
		{"demanded again", "en", "“I have again demanded the content of a message,” Ann Lee said.", []string{"demand: Ann Lee"}},
		{"each of them", "en", "Ann Lee has asked each of them to name a negotiator.", []string{"demand: Ann Lee > each of them"}},
	})
}

// TestDatesOfOtherClauses holds that a date in a relative clause is the date of no act told outside of it.
func TestDatesOfOtherClauses(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"between subject and verb", "Ann Lee, who signed the deal in 2016, now says Arval must pay.", ""},
		{"behind the other side", "Ann Lee urged Arval, which closed the port in May 2023, to pay.", ""},
		{"the clause's own act", "Ann Lee, who in 2016 urged Arval to pay, has left.", "2016"},
		{"the sentence's own date", "In May 2023 Ann Lee, who runs the port, urged Arval to pay.", "2023-05"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: "en", Date: "2024-05-15"}
			got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil || len(got) != 1 {
				t.Fatalf("read %d statements, error %v; want 1", len(got), err)
			}
			if got[0].Date != tt.want {
				t.Errorf("date %q, want %q", got[0].Date, tt.want)
			}
		})
	}
}
