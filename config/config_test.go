package config_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"disputebot/config"
)

func Example() {
	c, err := config.Load(config.Sources{
		Flags: map[string]string{"log.level": "debug"},
		Env:   []string{"DISPUTEBOT_TELEGRAM_TOKEN=123:abc", "DISPUTEBOT_LOG_LEVEL=warn"},
	})
	fmt.Println(c.Log.Level, c.Web.Listen, c.Telegram.Token, err)
	// Output: debug 127.0.0.1:8080 <redacted> <nil>
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "disputebot.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestExampleIsTheDefault(t *testing.T) {
	got, err := config.Load(config.Sources{File: "example.yaml"})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(config.Default(), got); diff != "" {
		t.Errorf("example.yaml (-want +got):\n%s", diff)
	}
	raw, err := os.ReadFile("example.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var named map[string]any
	if err := yaml.Unmarshal(raw, &named); err != nil {
		t.Fatal(err)
	}
	for _, key := range config.Keys() {
		var at any = named
		for part := range strings.SplitSeq(key, ".") {
			at = at.(map[string]any)[part]
		}
		if at == nil {
			t.Errorf("example.yaml does not name %s", key)
		}
	}
}

func TestEveryKeyHasEverySource(t *testing.T) {
	values := map[string]string{
		"log.level": "error", "log.format": "json", "web.listen": "[::1]:1", "web.public_url": "https://a.example",
		"telegram.api_url": "http://127.0.0.1:9", "limits.per_person": "7", "limits.per_chat": "0",
	}
	for _, key := range config.Keys() {
		t.Run(key, func(t *testing.T) {
			value, set := values[key]
			if !set {
				value = write(t, "secret")
			}
			want := load(t, config.Sources{Flags: map[string]string{key: value}})
			got := load(t, config.Sources{Env: []string{config.Variable(key) + "=" + value}})
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("variable and flag differ (-flag +variable):\n%s", diff)
			}
			if fmt.Sprintf("%#v", got) == fmt.Sprintf("%#v", config.Default()) {
				t.Errorf("%s=%s changed nothing", config.Variable(key), value)
			}
		})
	}
}

func load(t *testing.T, s config.Sources) config.Config {
	t.Helper()
	c, err := config.Load(s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestOrder(t *testing.T) {
	file := write(t, "log: {level: warn}\nweb: {listen: 'localhost:1', public_url: 'https://file.example/'}\n")
	got := load(t, config.Sources{
		File:  file,
		Env:   []string{"DISPUTEBOT_LOG_LEVEL=error", "DISPUTEBOT_WEB_LISTEN=localhost:2", "DISPUTEBOT_DATA=", "HOME=/root"},
		Flags: map[string]string{"web.listen": "localhost:3"},
	})
	want := config.Default()
	want.Log.Level = "error"
	want.Web = config.Web{Listen: "localhost:3", PublicURL: "https://file.example"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	named := load(t, config.Sources{Env: []string{"DISPUTEBOT_CONFIG=" + file}})
	if named.Log.Level != "warn" {
		t.Errorf("log.level = %q, want the one of the file that DISPUTEBOT_CONFIG names", named.Log.Level)
	}
}

func TestTokenFile(t *testing.T) {
	got := load(t, config.Sources{Flags: map[string]string{"discord.token_file": write(t, " canary\n")}})
	if string(got.Discord.Token) != "canary" {
		t.Errorf("token = %q, want the file's without the white space around it", string(got.Discord.Token))
	}
	got = load(t, config.Sources{Env: []string{"DISPUTEBOT_DISCORD_TOKEN=Bot canary"}})
	if string(got.Discord.Token) != "canary" {
		t.Errorf("token = %q, want it without the word that Discord's examples put before it", string(got.Discord.Token))
	}
}

func TestFaults(t *testing.T) {
	tests := []struct {
		name string
		file string
		env  []string
		want []string
	}{
		{"misspelt key", "web:\n  lisen: localhost:1\n", nil, []string{`.yaml:2: unknown key "web.lisen", did you mean web.listen?`}},
		{"misspelt section", "telegrm:\n  token_file: x\n", nil, []string{`.yaml:1: unknown key "telegrm", did you mean telegram?`}},
		{"nothing like it", "colour: red\n", nil, []string{`.yaml:1: unknown key "colour"`}},
		{"misspelt variable", "", []string{"DISPUTEBOT_ARTICLE=x"}, []string{"unknown environment variable DISPUTEBOT_ARTICLE, did you mean DISPUTEBOT_ARTICLES?"}},
		{"several at once", "a: 1\n", []string{"DISPUTEBOT_WEB_LISTN=x"}, []string{"DISPUTEBOT_WEB_LISTEN?", `unknown key "a"`}},
		{"secret in the file", "telegram: {token: canary}\n", nil, []string{".yaml:1: telegram.token is a secret: set DISPUTEBOT_TELEGRAM_TOKEN, or name a file that holds it in telegram.token_file"}},
		{"secret in a list", "telegram: {token: [canary]}\n", nil, []string{"telegram.token: want one value"}},
		{"a section as a value", "telegram: canary\n", nil, []string{`want keys with values under "telegram"`}},
		{"not a mapping", "- canary\n", nil, []string{".yaml:1: want keys"}},
		{"broken YAML", "web: {listen: canary\n", nil, []string{".yaml: yaml: line 1"}},
		{"a key twice", "data: a\ndata: b\n", nil, []string{`"data" already defined at line 1`}},
		{"both tokens", "telegram: {token_file: example.yaml}\n", []string{"DISPUTEBOT_TELEGRAM_TOKEN=canary"}, []string{"telegram.token and telegram.token_file exclude each other"}},
		{"token file missing", "discord: {token_file: nowhere}\n", nil, []string{"discord.token_file: open nowhere: no such file"}},
		{"token file empty", "discord: {token_file: /dev/null}\n", nil, []string{"discord.token_file: /dev/null is empty"}},
		{"a list of tokens", "", []string{"DISPUTEBOT_TELEGRAM_TOKEN=canary\ttwo"}, []string{"telegram.token: holds white space"}},
		{"token with blanks", "", []string{"DISPUTEBOT_DISCORD_TOKEN=canary two"}, []string{"discord.token: holds white space"}},
		{"token file of many lines", "discord: {token_file: example.yaml}\n", nil, []string{"discord.token_file: example.yaml: holds white space"}},
		{"level", "log: {level: loud}\n", nil, []string{`log.level: "loud" is none of debug, info, warn, error`}},
		{"address", "web: {listen: '8080'}\n", nil, []string{`web.listen: "8080" is not host:port`}},
		{"port", "web: {listen: ':99999'}\n", nil, []string{`web.listen: "99999" is not a port`}},
		{"public address", "web: {public_url: example.org}\n", nil, []string{`web.public_url: "example.org" is not an address`}},
		{"password in the address", "web: {public_url: 'https://me:canary@example.org'}\n", nil, []string{"web.public_url: must be a plain address"}},
		{"limit in words", "limits: {per_person: many}\n", []string{"DISPUTEBOT_LIMITS_PER_CHAT=1.5"}, []string{`limits.per_person: "many" is not a whole number`, `limits.per_chat: "1.5" is not a whole number`}},
		{"limit that is yes", "limits: {per_person: true}\n", nil, []string{`limits.per_person: "true" is not a whole number`}},
		{"limit below nothing", "limits: {per_chat: -1}\n", nil, []string{"limits.per_chat: -1 is less than 0"}},
		{"empty server", "telegram: {api_url: ''}\n", nil, []string{"telegram.api_url: must not be empty"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := config.Sources{Env: test.env}
			if test.file != "" {
				s.File = write(t, test.file)
			}
			_, err := config.Load(s)
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error %q does not hold %q", err, want)
				}
			}
			if strings.Contains(err.Error(), "canary") {
				t.Errorf("error holds the secret: %v", err)
			}
		})
	}
}

func TestMissingFile(t *testing.T) {
	_, err := config.Load(config.Sources{File: "nowhere.yaml"})
	if err == nil || !strings.Contains(err.Error(), "nowhere.yaml") {
		t.Errorf("error %v does not name the file", err)
	}
}

func TestEmptyFile(t *testing.T) {
	got := load(t, config.Sources{File: write(t, "# nothing\n"), Env: nil})
	if diff := cmp.Diff(config.Default(), got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	got = load(t, config.Sources{File: write(t, "web:\n")})
	if diff := cmp.Diff(config.Default(), got); diff != "" {
		t.Errorf("a section without keys (-want +got):\n%s", diff)
	}
}

func TestSecretNeverPrints(t *testing.T) {
	c := config.Default()
	c.Telegram.Token = "canary"
	var out strings.Builder
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		fmt.Fprintf(&out, verb+verb+"\n", c, c.Telegram.Token)
	}
	asJSON, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	asYAML, err := yaml.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	out.Write(asJSON)
	out.Write(asYAML)
	for _, h := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		slog.New(h).Info("start", "config", c, "token", c.Telegram.Token)
	}
	if strings.Contains(out.String(), "canary") || strings.Contains(out.String(), fmt.Sprintf("%x", "canary")) {
		t.Errorf("the secret shows:\n%s", out.String())
	}
	if n := strings.Count(out.String(), "<redacted>"); n < 16 {
		t.Errorf("%d times <redacted>, want it in every line:\n%s", n, out.String())
	}
	if s := config.Secret("").String(); s != "" {
		t.Errorf("an empty secret prints %q", s)
	}
}

func TestSlogLevel(t *testing.T) {
	for name, want := range map[string]slog.Level{"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError, "": slog.LevelInfo} {
		if got := (config.Log{Level: name}).SlogLevel(); got != want {
			t.Errorf("level %q = %v, want %v", name, got, want)
		}
	}
}

func TestPlatforms(t *testing.T) {
	tests := []struct {
		name string
		env  []string
		want []string
	}{
		{"nothing set", nil, []string{"web"}},
		{"no page", []string{"DISPUTEBOT_WEB_LISTEN=none"}, nil},
		{"a token", []string{"DISPUTEBOT_DISCORD_TOKEN=x"}, []string{"web", "discord"}},
		{"only chats", []string{"DISPUTEBOT_WEB_LISTEN=none", "DISPUTEBOT_DISCORD_TOKEN=x", "DISPUTEBOT_TELEGRAM_TOKEN=x"}, []string{"telegram", "discord"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, load(t, config.Sources{Env: test.env}).Platforms()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzFile(f *testing.F) {
	f.Add("web: {listen: x}\n")
	f.Add("a: &a [*a]\n")
	f.Add("telegram: {token: x}")
	f.Fuzz(func(t *testing.T, text string) {
		path := filepath.Join(t.TempDir(), "c.yaml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Skip()
		}
		c, err := config.Load(config.Sources{File: path})
		if err == nil && c.Validate() != nil {
			t.Errorf("loaded what does not validate: %v", c)
		}
	})
}
