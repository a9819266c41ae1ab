package config

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/viper"
)

// prefix begins the name of every environment variable of ours.
const prefix = "DISPUTEBOT_"

// fileVariable names the configuration file where no flag does.
const fileVariable = prefix + "CONFIG"

// Sources are the places settings come from, strongest first.
type Sources struct {
	// Flags holds the flags that were given, by key ("web.listen").
	Flags map[string]string
	// Env is the environment as [os.Environ] gives it. An empty variable counts as not set.
	Env []string
	// File is the path of a YAML file; "" means the one that DISPUTEBOT_CONFIG names, if any.
	File string
}

// Load puts the sources over [Default], reads the secrets' files and validates the whole. The error names every fault
// it found, with file and line where there is one, and never holds a secret.
func Load(s Sources) (Config, error) {
	v := viper.New()
	for _, key := range Keys() {
		v.SetDefault(key, setting(Default(), key))
	}
	env, envErr := variables(s.Env)
	if s.File == "" {
		s.File = env[fileVariable]
	}
	if err := errors.Join(envErr, readFile(v, s.File)); err != nil {
		return Config{}, err
	}
	override(v, env, s.Flags)
	if err := numbers(v); err != nil {
		return Config{}, err
	}

	var c Config
	if err := v.UnmarshalExact(&c); err != nil {
		return Config{}, fmt.Errorf("read the configuration: %w", err)
	}
	err := c.readTokens()
	c.Discord.Token = Secret(strings.TrimPrefix(string(c.Discord.Token), "Bot "))
	if err := errors.Join(err, c.Validate()); err != nil {
		return Config{}, err
	}
	c.Web.PublicURL = strings.TrimRight(c.Web.PublicURL, "/")
	c.Telegram.APIURL = strings.TrimRight(c.Telegram.APIURL, "/")
	return c, nil
}

// override lays the environment, and over it the flags, upon what v holds. Both are handed in rather than looked up
// by viper, so that one call depends on its arguments alone.
func override(v *viper.Viper, env, flags map[string]string) {
	for _, key := range Keys() {
		if value := env[Variable(key)]; value != "" {
			v.Set(key, value)
		}
		if value, ok := flags[key]; ok {
			v.Set(key, value)
		}
	}
}

// numbers reports the settings that are to be whole numbers and are none: viper would round some and take others for 0.
func numbers(v *viper.Viper) error {
	var faults []error
	for _, key := range Keys() {
		if value := v.GetString(key); field(reflect.ValueOf(Config{}), key).CanInt() {
			if _, err := strconv.Atoi(value); err != nil {
				faults = append(faults, fmt.Errorf("%s: %q is not a whole number", key, value))
			}
		}
	}
	return errors.Join(faults...)
}

// Keys lists every key, in the order of [Config].
func Keys() []string { return keys(reflect.TypeFor[Config](), "") }

// Variable is the environment variable of a key: "web.listen" is DISPUTEBOT_WEB_LISTEN.
func Variable(key string) string {
	return prefix + strings.ToUpper(strings.ReplaceAll(key, ".", "_"))
}

func keys(t reflect.Type, section string) []string {
	var out []string
	for _, field := range reflect.VisibleFields(t) {
		name := section + field.Tag.Get("mapstructure")
		if field.Type.Kind() == reflect.Struct {
			out = append(out, keys(field.Type, name+".")...)
			continue
		}
		out = append(out, name)
	}
	return out
}

// setting is the value of a key in c, as text.
func setting(c Config, key string) string {
	v := field(reflect.ValueOf(c), key)
	if v.CanInt() {
		return strconv.FormatInt(v.Int(), 10)
	}
	return v.String()
}

// field is the value of a key in a [Config].
func field(v reflect.Value, key string) reflect.Value {
	for part := range strings.SplitSeq(key, ".") {
		v = v.FieldByIndex(tagged(v.Type(), part))
	}
	return v
}

func tagged(t reflect.Type, name string) []int {
	for _, field := range reflect.VisibleFields(t) {
		if field.Tag.Get("mapstructure") == name {
			return field.Index
		}
	}
	panic("config: no field for " + name)
}

// variables picks ours out of the environment; one that no key has is an error.
func variables(environ []string) (map[string]string, error) {
	known := []string{fileVariable}
	for _, key := range Keys() {
		known = append(known, Variable(key))
	}
	out := map[string]string{}
	var unknown []string
	for _, entry := range environ {
		name, value, _ := strings.Cut(entry, "=")
		switch {
		case slices.Contains(known, name):
			out[name] = value
		case strings.HasPrefix(name, prefix):
			unknown = append(unknown, name)
		}
	}
	slices.Sort(unknown)
	var faults []error
	for _, name := range unknown {
		faults = append(faults, fmt.Errorf("unknown environment variable %s%s", name, meant(name, known)))
	}
	return out, errors.Join(faults...)
}

func readFile(v *viper.Viper, path string) error {
	if path == "" {
		return nil
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read the configuration: %w", err)
	}
	if err := checkFile(path, raw); err != nil {
		return err
	}
	v.SetConfigType("yaml")
	if err := v.ReadConfig(bytes.NewReader(raw)); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// readTokens fills the tokens that stand in files of their own.
func (c *Config) readTokens() error {
	return errors.Join(
		readToken("telegram", &c.Telegram.Token, c.Telegram.TokenFile),
		readToken("discord", &c.Discord.Token, c.Discord.TokenFile),
	)
}

func readToken(platform string, token *Secret, file string) error {
	if file == "" {
		return nil
	}
	if *token != "" {
		return fmt.Errorf("%s.token and %s.token_file exclude each other", platform, platform)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("%s.token_file: %w", platform, err)
	}
	*token = Secret(bytes.TrimSpace(raw))
	if *token == "" {
		return fmt.Errorf("%s.token_file: %s is empty", platform, file)
	}
	return nil
}
