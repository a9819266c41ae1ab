package main

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"disputebot/adapters/discord"
	"disputebot/adapters/discordtest"
	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/config"
	"disputebot/knowledge"
	"disputebot/knowledge/answer"
)

// slowSearch is the real engine, which keeps everybody waiting until it is done, as a search of ten seconds does.
type slowSearch struct {
	*answer.Engine
	done chan struct{}
}

func (s slowSearch) Answer(ctx context.Context, q knowledge.Inquiry) (knowledge.Answer, error) {
	select {
	case <-s.done:
		return s.Engine.Answer(ctx, q)
	case <-ctx.Done():
		return knowledge.Answer{}, ctx.Err()
	}
}

// TestDeferredWhileTheSearchIsSlow wants of a hundred commands ninety-nine to be deferred within half a second. What else
// runs on the machine may spoil two tries.
func TestDeferredWhileTheSearchIsSlow(t *testing.T) {
	var p99 time.Duration
	for range 3 {
		if p99 = deferredAfter(t); p99 <= 500*time.Millisecond {
			t.Logf("deferred within %v at the 99th percentile", p99)
			return
		}
	}
	t.Errorf("deferred within %v at the 99th percentile", p99)
}

// deferredAfter has 200 people ask the whole bot on Discord at the pace of 500 a second, and each is answered in the end.
// It gives the 99th percentile of the times to their deferral.
func deferredAfter(t *testing.T) time.Duration {
	t.Helper()
	p, err := openQuiet(t, config.Default())
	if err != nil {
		t.Fatal(err)
	}
	slow := slowSearch{p.engine, make(chan struct{})}
	s := discordtest.New(t, discordtest.Options{})
	talker := bot.New(p.library, slow, store.NewMemory(), bot.Options{Log: quiet()})
	platform := discord.New(discord.Options{Token: s.Token, Log: quiet(), Transport: s.Transport()}, talker)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- platform.Run(ctx) }()
	s.Await("the bot", func() bool { return s.Connected() && len(s.Commands()) > 0 })
	var used []*discordtest.Interaction
	for i := range 200 {
		used = append(used, s.Slash(s.User(fmt.Sprint("user", i), "fr"), s.Channel(), "ask", "question", "What did the FSB ask of Telegram?"))
		time.Sleep(2 * time.Millisecond)
	}
	var took []time.Duration
	for _, in := range used {
		s.Await("a deferral", func() bool { return in.AckedAfter() > 0 })
		took = append(took, in.AckedAfter())
	}
	close(slow.done)
	for _, in := range used {
		if m := in.Await(); len(m[0].Embeds) == 0 {
			t.Errorf("answered with %+v", m[0])
		}
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	slices.Sort(took)
	return took[len(took)*99/100]
}
