package telegram_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"disputebot/adapters/telegram"
)

// A platform needs a token, and something that answers.
func Example() {
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	p := telegram.New(telegram.Options{Token: "not a token", Log: quiet}, &actor{})
	fmt.Println(p.Name())
	fmt.Println(p.Run(context.Background()))
	// Output:
	// telegram
	// start telegram: telegram refuses the token: compare telegram.token with what BotFather shows (it reads like 123456:ABC…)
}
