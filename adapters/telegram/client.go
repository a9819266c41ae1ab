package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

const (
	callLimit = 30 * time.Second // for one call other than a poll
	bodyLimit = 32 << 20         // bytes of one answer
)

// client calls the Bot API. The library knows neither contexts nor limits and puts the token into its errors; what it
// lacks is added in the HTTP client that each call is given.
type client struct {
	base  tgbotapi.BotAPI
	http  *http.Client
	token string
	log   *slog.Logger
	limit time.Duration // for one call other than a poll
}

func newClient(opt Options) *client {
	c := &client{token: opt.Token, log: opt.Log, limit: callLimit, http: &http.Client{Transport: opt.Transport,
		// A redirect would carry the token elsewhere.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	c.base = tgbotapi.BotAPI{Token: opt.Token}
	c.base.SetAPIEndpoint(opt.Endpoint)
	return c
}

// call calls a method and decodes its result, which may be nil when nobody wants it. A refusal by Telegram is a
// *tgbotapi.Error; no error holds the token.
func (c *client) call(ctx context.Context, method string, params tgbotapi.Params, result any) error {
	return c.upload(ctx, method, params, nil, result)
}

// upload is call with files.
func (c *client) upload(ctx context.Context, method string, params tgbotapi.Params, files []tgbotapi.RequestFile, result any) error {
	if _, set := ctx.Deadline(); !set {
		limited, cancel := context.WithTimeout(ctx, c.limit)
		defer cancel()
		ctx = limited
	}
	resp, err := c.request(ctx, method, params, files)
	if err != nil {
		err = c.mask(method, err)
		c.log.Debug("telegram call failed", "method", method, "err", err)
		return err
	}
	c.log.Debug("telegram call", "method", method)
	if result == nil {
		return nil
	}
	if err := json.Unmarshal(resp.Result, result); err != nil {
		return fmt.Errorf("read the answer of %s: %w", method, err)
	}
	return nil
}

// request sends a form, with files where there are some. The library loses the code of an upload's refusal.
func (c *client) request(ctx context.Context, method string, params tgbotapi.Params, files []tgbotapi.RequestFile) (*tgbotapi.APIResponse, error) {
	api := c.base
	d := &doer{ctx: ctx, http: c.http}
	api.Client = d
	if len(files) == 0 {
		return api.MakeRequest(method, params)
	}
	resp, err := api.UploadFiles(method, params, files)
	var refused *tgbotapi.Error
	if errors.As(err, &refused) && refused.Code == 0 {
		refused.Code = d.code
	}
	return resp, err
}

// mask takes out of an error what must not be seen. A url.Error is dropped for what it wraps, since it holds the
// address and with it the token.
func (c *client) mask(method string, err error) error {
	var refused *tgbotapi.Error
	if errors.As(err, &refused) {
		return fmt.Errorf("%s: %w", method, refused)
	}
	for wrapped := (*url.Error)(nil); errors.As(err, &wrapped); {
		err = wrapped.Err
	}
	_, secret, _ := strings.Cut(c.token, ":")
	if text := err.Error(); secret != "" && strings.Contains(text, secret) {
		text = strings.NewReplacer(c.token, "<redacted>", secret, "<redacted>").Replace(text)
		return fmt.Errorf("%s: %s", method, text)
	}
	return fmt.Errorf("%s: %w", method, err)
}

// doer sends one request under a context. It reads the answer whole, so that what is not Telegram's (a proxy's page)
// is told by its status instead of as broken JSON.
type doer struct {
	ctx  context.Context
	http *http.Client
	code int // of Telegram's refusal, 0 for none
}

// statusError is an answer that is not Telegram's.
type statusError int

func (e statusError) Error() string {
	return fmt.Sprintf("answer of HTTP status %d that is not Telegram's", int(e))
}

// Do implements tgbotapi.HTTPClient.
func (d *doer) Do(r *http.Request) (*http.Response, error) {
	resp, err := d.http.Do(r.WithContext(d.ctx))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, bodyLimit))
	if err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	if !json.Valid(body) || body[0] != '{' {
		return nil, statusError(resp.StatusCode)
	}
	var told struct {
		Code int `json:"error_code"`
	}
	if json.Unmarshal(body, &told) == nil {
		d.code = told.Code
	}
	resp.Body = io.NopCloser(bytes.NewReader(body))
	return resp, nil
}

// refusal is what Telegram says in words when it refuses, "" where it was none of Telegram's.
func refusal(err error) string {
	var refused *tgbotapi.Error
	if errors.As(err, &refused) {
		return refused.Message
	}
	return ""
}

// errorCode is the code of Telegram's refusal, 0 where it was none of Telegram's.
func errorCode(err error) int {
	var refused *tgbotapi.Error
	if errors.As(err, &refused) {
		return refused.Code
	}
	return 0
}

// retryAfter is how long Telegram told us to wait, 0 where it did not.
func retryAfter(err error) time.Duration {
	var refused *tgbotapi.Error
	if errors.As(err, &refused) {
		return time.Duration(refused.RetryAfter) * time.Second
	}
	return 0
}

// marshal is a value as it stands in a form.
func marshal(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic("telegram: a parameter that JSON cannot say: " + err.Error())
	}
	return string(text)
}
