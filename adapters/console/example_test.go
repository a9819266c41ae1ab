package console_test

import (
	"fmt"

	"disputebot/adapters/console"
	"disputebot/bot"
)

func ExampleFormat() {
	fmt.Print(console.Format(bot.Reply{
		Lang: "en",
		Quotes: []bot.Quote{{
			Frame: "City of Brume → Kelm yard · demand · March 2021",
			Text:  "The city asked the Kelm yard to “open its books”.",
			Cite:  "[1] Harbour Post, March 2021 (en)",
		}},
	}, console.Style{}))
	// Output:
	// City of Brume → Kelm yard · demand · March 2021
	// > The city asked the Kelm yard to “open its books”.
	//   [1] Harbour Post, March 2021 (en)
}
