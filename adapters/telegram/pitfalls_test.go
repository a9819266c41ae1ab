package telegram

import (
	"bytes"
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// What go-telegram-bot-api v5.5.1 does wrong or not at all, and the test that fails without our mend:
//
//	no topics, reply_parameters                              TestReplyStandsWhereItWasAsked, TestCommentsStayUnderTheirPost
//	no quotes, no expandable ones                            TestCalledUnderAnothersMessage, TestRenderGolden
//	no link_preview_options                                  TestReplyStandsWhereItWasAsked, TestInlineResults
//	its stop waits for the poll, and works once              TestIdlePollStopsAtOnce, TestStopFinishesWhatHasBegun/the_same_run_again
//	its buffer is confirmed and lost in a crash              TestConfirmedOnlyWhenHandled, TestAThousandUpdatesOverTwentyRestarts
//	its full channel blocks the loop                         TestAHundredBehindOneThatHangs
//	no contexts, no time limit                               TestIdlePollStopsAtOnce, TestCallsEnd
//	a fixed retry, deaf to retry_after and stop              TestPollingGoesOn, TestStorm, TestStopDuringAPause
//	the token in errors and in its own log                   TestRunEndsWithAClearError, TestLibraryLogsNothing, and every stage's canary
//	a redirect takes the token elsewhere                     TestRedirectIsNotFollowed
//	an upload's refusal loses its code                       TestUploadRefused
//	a proxy's page is broken JSON without a status           TestPollingGoesOn/a_proxy's_page, TestRunEndsWithAClearError
//	panics on inline callbacks and wild entities             TestForeignUpdates, TestTaps, TestTenThousandMalformedUpdates
//	no author (From is nil)                                  TestForeignUpdates/no_author
//	answers other bots' commands, names inside names         TestWhatIsAsked
//	its escaping leaves quotation marks                      TestRenderGolden/answer: entities, never markup
//	its webhook and file links ignore secret and endpoint    TestNothingOfTheLibraryThatFails
//	chats that move, which only its errors tell              TestGroupTakesItsSettingsAlong
//	numbers that begin anew after a quiet week               TestNumbersBegunAnew

// TestNothingOfTheLibraryThatFails reads our own source for those parts of the library.
func TestNothingOfTheLibraryThatFails(t *testing.T) {
	failing := strings.Fields(`GetUpdatesChan StopReceivingUpdates ListenForWebhook ListenForWebhookRespReqFormat HandleUpdate EscapeText
		GetFileDirectURL Link NewBotAPI NewBotAPIWithAPIEndpoint NewBotAPIWithClient Command CommandArguments CommandWithAt IsCommand
		IsMessageToMe FromChat SentFrom ParseMode Debug`)
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no source", err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if ok && slices.Contains(failing, s.Sel.Name) && !ours(s) {
				t.Errorf("%s uses %s", file, s.Sel.Name)
			}
			return true
		})
	}
}

// ours are fields of that name which are not the library's: a question's, a logger's.
func ours(s *ast.SelectorExpr) bool {
	switch x := s.X.(type) {
	case *ast.Ident:
		return slices.Contains([]string{"q", "c", "bot", "log"}, x.Name)
	case *ast.SelectorExpr:
		return slices.Contains([]string{"question", "log"}, x.Sel.Name)
	}
	return false
}

// TestLibraryLogsNothing listens to the library's own log, which goes past ours and past every mask: its lines hold
// addresses, and addresses hold the token.
func TestLibraryLogsNothing(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch path := r.URL.Path; {
		case strings.HasSuffix(path, "getMe"):
			fmt.Fprint(w, `{"ok":true,"result":{"id":1}}`)
		case strings.HasSuffix(path, "sendDocument"):
			fmt.Fprint(w, `{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":1}}`)
		default:
			panic(http.ErrAbortHandler)
		}
	}))
	defer server.Close()
	var told bytes.Buffer
	if err := tgbotapi.SetLogger(log.New(&told, "", 0)); err != nil {
		t.Fatal(err)
	}
	defer tgbotapi.SetLogger(log.New(io.Discard, "", 0)) // nobody else listens
	c := newClient(Options{Token: "1:canary", Endpoint: server.URL + "/bot%s/%s", Log: slog.New(slog.DiscardHandler)})
	for _, method := range []string{"getMe", "getUpdates"} {
		_ = c.call(t.Context(), method, tgbotapi.Params{"timeout": "0"}, nil) // what it tells is not what is asked here
	}
	file := tgbotapi.RequestFile{Name: "document", Data: tgbotapi.FileBytes{Name: "a", Bytes: []byte("b")}}
	_ = c.upload(t.Context(), "sendDocument", nil, []tgbotapi.RequestFile{file}, nil)
	if told.Len() > 0 {
		t.Errorf("the library logs %q", told.String())
	}
}

// TestCallsEnd has a server that never answers: a call ends with its context, and without one by its limit.
func TestCallsEnd(t *testing.T) {
	over := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-over }))
	defer server.Close()
	defer close(over)
	c := newClient(Options{Token: "1:canary", Endpoint: server.URL + "/bot%s/%s", Log: slog.New(slog.DiscardHandler)})
	c.limit = 30 * time.Millisecond
	short, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	for name, ctx := range map[string]context.Context{"its context": short, "its limit": context.Background()} {
		start := time.Now()
		err := c.call(ctx, "getMe", nil, nil)
		if took := time.Since(start); err == nil || took > 5*time.Second {
			t.Errorf("%s: %v after %v", name, err, took)
		}
		if text := fmt.Sprintf("%+v %#v", err, err); strings.Contains(text, "canary") {
			t.Errorf("%s: the token is in %s", name, text)
		}
	}
}
