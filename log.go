package main

import (
	"bytes"
	"io"
	"log/slog"
	"net/url"

	"disputebot/config"
)

// newLogger makes the program's log. Whatever a library puts into an error, the secrets of c never come out of it.
func newLogger(w io.Writer, c config.Config) *slog.Logger {
	w = newRedactor(w, c.Telegram.Token, c.Discord.Token)
	opts := &slog.HandlerOptions{Level: c.Log.SlogLevel()}
	if c.Log.Format == "json" {
		return slog.New(slog.NewJSONHandler(w, opts))
	}
	return slog.New(slog.NewTextHandler(w, opts))
}

// redactor writes on what it is given, with every secret replaced. A handler of slog writes a record at once, so that
// no secret is ever split.
type redactor struct {
	to      io.Writer
	secrets [][]byte
	instead []byte
}

func newRedactor(w io.Writer, secrets ...config.Secret) *redactor {
	r := &redactor{to: w}
	for _, s := range secrets {
		if s == "" {
			continue
		}
		r.instead = []byte(s.String())
		for _, spelling := range []string{string(s), url.QueryEscape(string(s)), url.PathEscape(string(s))} {
			r.secrets = append(r.secrets, []byte(spelling))
		}
	}
	return r
}

// Write reports the length of p, not of what came out.
func (r *redactor) Write(p []byte) (int, error) {
	out := p
	for _, s := range r.secrets {
		out = bytes.ReplaceAll(out, s, r.instead)
	}
	if _, err := r.to.Write(out); err != nil {
		return 0, err
	}
	return len(p), nil
}
