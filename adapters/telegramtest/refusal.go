package telegramtest

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// refusal is an error in Telegram's own words.
type refusal struct {
	Code        int
	Description string
	RetryAfter  int
	MigrateTo   int64
	scripted    bool // no fault of the bot's
}

func badRequest(text string, args ...any) *refusal {
	return &refusal{Code: 400, Description: "Bad Request: " + fmt.Sprintf(text, args...)}
}

func answer(w http.ResponseWriter, result any, no *refusal) {
	w.Header().Set("Content-Type", "application/json")
	if no == nil {
		json.NewEncoder(w).Encode(map[string]any{"ok": true, "result": result})
		return
	}
	body := map[string]any{"ok": false, "error_code": no.Code, "description": no.Description}
	extra := map[string]any{}
	if no.RetryAfter > 0 {
		extra["retry_after"] = no.RetryAfter
	}
	if no.MigrateTo != 0 {
		extra["migrate_to_chat_id"] = no.MigrateTo
	}
	if len(extra) > 0 {
		body["parameters"] = extra
	}
	w.WriteHeader(no.Code)
	json.NewEncoder(w).Encode(body)
}
