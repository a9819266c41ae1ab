// Package config answers: what may an operator set? [Load] puts flags, environment, file and defaults together, in
// that order, into one typed [Config]; whoever starts a part copies the values into that part's own options.
//
// A key is written "web.listen" in messages and nested in the YAML file; its environment variable is
// DISPUTEBOT_WEB_LISTEN. A key or variable that does not exist is an error, never ignored. Secrets come from the
// environment or from a file of their own, and print as <redacted>. example.yaml, beside this file, is the manual.
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// None as the value of web.listen means that no web page is served.
const None = "none"

// Config holds every setting.
type Config struct {
	// Articles is the folder of .txt, .md and .html files to answer from; "" means the articles inside the program.
	Articles string `mapstructure:"articles"`
	// Data is the folder for what outlives a restart; "" means that everything lives in memory.
	Data     string   `mapstructure:"data"`
	Log      Log      `mapstructure:"log"`
	Web      Web      `mapstructure:"web"`
	Telegram Telegram `mapstructure:"telegram"`
	Discord  Discord  `mapstructure:"discord"`
	Limits   Limits   `mapstructure:"limits"`
}

// Log says what is written to standard error while serving.
type Log struct {
	Level  string `mapstructure:"level"`  // "debug", "info", "warn" or "error"
	Format string `mapstructure:"format"` // "text" or "json"
}

// Web is the page with the question box.
type Web struct {
	Listen string `mapstructure:"listen"` // "host:port", or [None]
	// PublicURL is where people reach the page, without a slash at its end; "" means that chat replies link to no page.
	PublicURL string `mapstructure:"public_url"`
}

// Telegram is the Telegram bot. It is configured once it has a token.
type Telegram struct {
	Token     Secret `mapstructure:"token"`
	TokenFile string `mapstructure:"token_file"`
	APIURL    string `mapstructure:"api_url"` // of Telegram's own or of a self-hosted Bot API server
}

// Discord is the Discord bot. It is configured once it has a token.
type Discord struct {
	Token     Secret `mapstructure:"token"`
	TokenFile string `mapstructure:"token_file"`
}

// Limits are how many questions are answered within a minute; 0 is no limit.
type Limits struct {
	PerPerson int `mapstructure:"per_person"`
	PerChat   int `mapstructure:"per_chat"` // of all its people together
}

// Default is what holds where nothing is set: the web page on this machine, and nothing else.
func Default() Config {
	return Config{
		Log:      Log{Level: "info", Format: "text"},
		Web:      Web{Listen: "127.0.0.1:8080"},
		Telegram: Telegram{APIURL: "https://api.telegram.org"},
		Limits:   Limits{PerPerson: 20, PerChat: 60},
	}
}

// Platforms names every platform that is configured, the web page first: "web", "telegram", "discord".
func (c Config) Platforms() []string {
	var out []string
	if c.Web.Listen != None {
		out = append(out, "web")
	}
	if c.Telegram.Token != "" {
		out = append(out, "telegram")
	}
	if c.Discord.Token != "" {
		out = append(out, "discord")
	}
	return out
}

// Validate names every setting that cannot be meant, all at once; nil means that there is none.
func (c Config) Validate() error {
	return errors.Join(
		oneOf("log.level", c.Log.Level, "debug", "info", "warn", "error"),
		oneOf("log.format", c.Log.Format, "text", "json"),
		address("web.listen", c.Web.Listen),
		link("web.public_url", c.Web.PublicURL),
		link("telegram.api_url", c.Telegram.APIURL),
		required("telegram.api_url", c.Telegram.APIURL),
		token("telegram", c.Telegram.Token, c.Telegram.TokenFile),
		token("discord", c.Discord.Token, c.Discord.TokenFile),
		limit("limits.per_person", c.Limits.PerPerson),
		limit("limits.per_chat", c.Limits.PerChat),
	)
}

// SlogLevel is the log level as [slog] counts it; an unknown level is info.
func (l Log) SlogLevel() slog.Level {
	var level slog.Level
	if err := level.UnmarshalText([]byte(l.Level)); err != nil {
		return slog.LevelInfo
	}
	return level
}

func oneOf(key, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return fmt.Errorf("%s: %q is none of %s", key, value, strings.Join(allowed, ", "))
}

func required(key, value string) error {
	if value != "" {
		return nil
	}
	return fmt.Errorf("%s: must not be empty", key)
}

func address(key, value string) error {
	if value == None {
		return nil
	}
	_, port, err := net.SplitHostPort(value)
	if err != nil {
		return fmt.Errorf("%s: %q is not host:port, as in 127.0.0.1:8080, nor %q", key, value, None)
	}
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		return fmt.Errorf("%s: %q is not a port between 0 and 65535", key, port)
	}
	return nil
}

func link(key, value string) error {
	if value == "" {
		return nil
	}
	u, err := url.Parse(value)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return fmt.Errorf("%s: %q is not an address like https://example.org", key, value)
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return fmt.Errorf("%s: must be a plain address, without user, query or fragment", key)
	}
	return nil
}

func limit(key string, value int) error {
	if value < 0 {
		return fmt.Errorf("%s: %d is less than 0, which is no limit", key, value)
	}
	return nil
}

// token never repeats the value: it goes to a log.
func token(platform string, value Secret, file string) error {
	if strings.ContainsFunc(string(value), func(r rune) bool { return r <= ' ' || r > '~' }) {
		where := platform + ".token"
		if file != "" {
			where = fmt.Sprintf("%s.token_file: %s", platform, file)
		}
		return fmt.Errorf("%s: holds white space or letters that no token has", where)
	}
	return nil
}
