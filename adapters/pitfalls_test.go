package adapters_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// dealing is how an adapter lives with a library that fails in places.
type dealing struct {
	library  string      // by its name in the source
	makes    int         // how many sessions are made of it
	pitfalls [][2]string // what it does that a bot can't live with, and the tests, in the adapter, that fail where it is not mended
	failing  string      // what of it must not be used
	ours     string      // what before such a name shows that it is ours: a question's field, a log's method
}

// dealings are those of go-telegram-bot-api v5.5.1 and of discordgo v0.29, by the adapter's folder.
var dealings = map[string]dealing{
	"telegram": {
		library: "tgbotapi",
		pitfalls: [][2]string{
			{"no topics, no reply_parameters", "TestReplyStandsWhereItWasAsked TestCommentsStayUnderTheirPost"},
			{"no quotes, no expandable ones", "TestCalledUnderAnothersMessage TestRenderGolden"},
			{"no link_preview_options", "TestReplyStandsWhereItWasAsked TestInlineResults"},
			{"its stop waits for the poll, and works once", "TestIdlePollStopsAtOnce TestStopFinishesWhatHasBegun"},
			{"its buffer is confirmed, and lost in a crash", "TestConfirmedOnlyWhenHandled TestAThousandUpdatesOverTwentyRestarts"},
			{"its full channel blocks the loop", "TestAHundredBehindOneThatHangs"},
			{"no contexts, no time limit", "TestIdlePollStopsAtOnce TestCallsEnd"},
			{"a fixed retry, deaf to retry_after and stop", "TestPollingGoesOn TestStorm TestStopDuringAPause"},
			{"polls in a circle where the server holds none open", "TestServerThatHoldsNoPollOpen"},
			{"the token in errors and in its own log", "TestRunEndsWithAClearError TestLibraryLogsNothing"},
			{"a redirect takes the token elsewhere", "TestRedirectIsNotFollowed"},
			{"an upload's refusal loses its code", "TestUploadRefused"},
			{"a proxy's page is broken JSON without a status", "TestPollingGoesOn TestRunEndsWithAClearError"},
			{"panics on inline callbacks and wild entities", "TestForeignUpdates TestTaps TestTenThousandMalformedUpdates"},
			{"no author (From is nil)", "TestForeignUpdates"},
			{"answers other bots' commands, names inside names", "TestWhatIsAsked"},
			{"its escaping leaves quotation marks", "TestRenderGolden"}, // entities, never markup
			{"chats that move, which only its errors tell", "TestGroupTakesItsSettingsAlong"},
			{"numbers that begin anew after a quiet week", "TestNumbersBegunAnew"},
		},
		// Its webhook and file links ignore secret and endpoint.
		failing: `GetUpdatesChan StopReceivingUpdates ListenForWebhook ListenForWebhookRespReqFormat HandleUpdate EscapeText
			GetFileDirectURL Link NewBotAPI NewBotAPIWithAPIEndpoint NewBotAPIWithClient Command CommandArguments CommandWithAt IsCommand
			IsMessageToMe FromChat SentFrom ParseMode Debug`,
		ours: "q c bot log question adapters",
	},
	"discord": {
		library: "discordgo",
		makes:   1, // and it sends requests alone
		pitfalls: [][2]string{
			{"no context cuts its waits for a rate limit short", "TestRateLimitPastTheInteraction"},
			{"one route's wait holds up the others", "TestRateLimits"},
			{"Open blocks for ever without HELLO, and with it Close", "TestHangingConnectionIsReplaced"},
			{"it can't be stopped while it opens", "TestEndsWhileConnectionHangs"},
			{"op 7 instead of READY locks it up", "TestHangingConnectionIsReplaced"},
			{"Close takes a second", "TestStopIsQuick"},
			{"reconnecting looks at no close code", "TestFatalCloses"},
			{"reconnecting goes no slower, however often it fails", "TestConnectsEverMoreSlowly"},
			{"resume_gateway_url is not used", "TestReconnect"},
			{"an address that died is tried for ever", "TestDeadResumeAddress"},
			{"a line that is dead is noticed late", "TestDeadLineIsNoticed"},
			{"a bucket is kept for every interaction", "TestNoBucketIsKept"},
			{"a panic in a handler ends the process", "TestPanicsEndNothing"},
			{"and takes the answer with it", "TestPanicWhileReplyingBecomesApology"},
			{"the content of messages is not among its default intents", "TestReplies"},
			{"server errors other than 502 are not tried again", "TestRequestsThatFail"},
			{"a request whose answer is lost is sent twice", "TestLostAnswerMakesNoSecondMessage"},
			{"a follow-up takes no nonce", "TestLostAnswerMakesNoSecondFollowUp"},
			{"debug logs show the token", "TestCanary"},
			{"errors show addresses, which hold interactions' tokens", "TestTokenIsNeverTold"},
			{"an unknown kind of component makes an event unreadable", "TestUnreadableEvents"},
			{"fields of forms are known in rows alone", "TestWhatIsWrittenInAForm"},
		},
		// Its gateway, its state, which keeps no messages, its handlers, its log, its check of requests, which has no limit.
		failing: `Open CloseWithCode AddHandler AddHandlerOnce State StateEnabled VerifyInteraction Debug LogLevel Logger LogDebug
			Identify InteractionRespond InteractionResponseEdit ChannelMessageSend ChannelMessageSendComplex RequestWithBucketID Ratelimiter
			UpdateGameStatus ApplicationCommandBulkOverwrite`,
		ours: "slog log",
	},
}

// TestPitfallsHaveTests looks for the test of every mend.
func TestPitfallsHaveTests(t *testing.T) {
	for folder, d := range dealings {
		var all strings.Builder
		for _, file := range sources(t, folder, true) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(raw)
		}
		for _, p := range d.pitfalls {
			for name := range strings.FieldsSeq(p[1]) {
				if !strings.Contains(all.String(), "\nfunc "+name+"(t *testing.T)") {
					t.Errorf("%s: %s: there is no %s", folder, p[0], name)
				}
			}
		}
	}
}

// TestNothingOfTheLibraryThatFails reads our own source for what of a library must not be used, and for what it sets for
// the whole process.
func TestNothingOfTheLibraryThatFails(t *testing.T) {
	for folder, d := range dealings {
		made := 0
		for _, file := range sources(t, folder, false) {
			tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(tree, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.SelectorExpr:
					if slices.Contains(strings.Fields(d.failing), n.Sel.Name) && !slices.Contains(strings.Fields(d.ours), before(n)) {
						t.Errorf("%s uses %s", file, n.Sel.Name)
					}
					if n.Sel.Name == "New" && before(n) == d.library {
						made++
					}
				case *ast.AssignStmt:
					for _, to := range n.Lhs {
						if s, ok := to.(*ast.SelectorExpr); ok && before(s) == d.library {
							t.Errorf("%s changes %s.%s for the whole process", file, d.library, s.Sel.Name)
						}
					}
				}
				return true
			})
		}
		if made != d.makes {
			t.Errorf("%s: %d sessions are made, want %d", folder, made, d.makes)
		}
	}
}

// before is the name before the last dot: "b" in b.c and in a.b.c.
func before(s *ast.SelectorExpr) string {
	switch x := s.X.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}

// sources are the Go files of an adapter, its tests or all others.
func sources(t *testing.T, folder string, tests bool) (out []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatal(folder, files, err)
	}
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") == tests {
			out = append(out, f)
		}
	}
	return out
}
