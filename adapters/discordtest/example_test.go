package discordtest_test

import (
	"fmt"
	"strings"

	"disputebot/adapters/discordtest"
)

func ExampleJudge() {
	wrong, err := discordtest.Judge("message", []byte(`{"content":"`+strings.Repeat("x", 2001)+`"}`))
	fmt.Println(wrong, err)
	// Output: content: 2001 characters, at most 2000 <nil>
}
