package main

import (
	"errors"
	"strings"
	"testing"

	"disputebot/config"
)

func TestLogHoldsNoToken(t *testing.T) {
	c := config.Default()
	c.Log.Level = "debug"
	c.Telegram.Token, c.Discord.Token = "12345:canary_A-b", "canary.dis.cord"
	for _, format := range []string{"text", "json"} {
		t.Run(format, func(t *testing.T) {
			c.Log.Format = format
			var out strings.Builder
			log := newLogger(&out, c)
			log.Debug("configuration", "config", c, "token", c.Telegram.Token)
			log.Error("poll", "error", errors.New(`Get "https://api.telegram.org/bot12345:canary_A-b/getMe": timeout`))
			log.Error("poll", "error", errors.New(`Get "https://proxy/?u=bot12345%3Acanary_A-b": timeout`))
			log.With("header", "Bot canary.dis.cord").Info("ready as canary.dis.cord")
			if strings.Contains(out.String(), "canary") {
				t.Errorf("the log holds a token:\n%s", out.String())
			}
			if n := strings.Count(out.String(), "\n"); n != 4 {
				t.Errorf("%d lines, want 4:\n%s", n, out.String())
			}
		})
	}
}

func TestLogLevel(t *testing.T) {
	var out strings.Builder
	log := newLogger(&out, config.Default())
	log.Debug("unseen")
	log.Info("seen")
	if strings.Contains(out.String(), "unseen") || !strings.Contains(out.String(), "msg=seen") {
		t.Errorf("info level shows:\n%s", out.String())
	}
}
