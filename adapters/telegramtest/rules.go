package telegramtest

import (
	"errors"
	"net/url"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// The limits of messages: https://core.telegram.org/bots/api and https://limits.tginfo.me.
const (
	maxText     = 4096 // code points, as TDLib counts
	maxEntities = 100
	maxButtons  = 100
	maxRow      = 8
	maxData     = 64 // bytes
)

// Check judges a message of the bot by the rules alone, without a server: nil means that Telegram would take it as it is.
func Check(m Message) error {
	if no := checkMessage(m); no != nil {
		return errors.New(no.Description)
	}
	return nil
}

// checkText judges a message's text and entities as the real server does, and is stricter where that would silently
// repair: an entity that would be dropped is refused.
func checkText(text string, entities []Entity) *refusal {
	switch {
	case !utf8.ValidString(text):
		return badRequest("strings must be encoded in UTF-8")
	case strings.TrimSpace(text) == "":
		return badRequest("message text is empty")
	case points(text) > maxText:
		return badRequest("message is too long")
	case len(entities) > maxEntities:
		return badRequest("too many entities: Telegram would drop the rest")
	}
	code := utf16.Encode([]rune(text))
	for i, e := range entities {
		if no := checkEntity(code, e); no != nil {
			return no
		}
		for _, f := range entities[:i] {
			if no := checkPair(f, e); no != nil {
				return no
			}
		}
	}
	return nil
}

func checkEntity(code []uint16, e Entity) *refusal {
	end := e.Offset + e.Length
	switch {
	case !slices.Contains(entityTypes, e.Type):
		return badRequest("can't parse entities: unsupported entity type %q", e.Type)
	case e.Offset < 0 || e.Length <= 0:
		return badRequest("entity has offset %d and length %d", e.Offset, e.Length)
	case end > len(code):
		return badRequest("entity beginning at UTF-16 offset %d ends after the end of the text at UTF-16 offset %d", e.Offset, len(code))
	case middle(code, e.Offset):
		return badRequest("entity begins in a middle of a UTF-16 symbol at UTF-16 offset %d", e.Offset)
	case middle(code, end):
		return badRequest("entity ends in a middle of a UTF-16 symbol at UTF-16 offset %d", end)
	case strings.TrimSpace(string(utf16.Decode(code[e.Offset:end]))) == "":
		return badRequest("entity at UTF-16 offset %d marks only blanks: Telegram would drop it", e.Offset)
	case e.Type == "text_link" && !goodURL(e.URL):
		return badRequest("entity links to %q: Telegram would drop it", e.URL)
	}
	return nil
}

var entityTypes = []string{"bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link",
	"text_mention", "custom_emoji", "blockquote", "expandable_blockquote"}

// checkPair judges two entities together: they are disjoint or nested, and quotes don't nest.
func checkPair(a, b Entity) *refusal {
	aEnd, bEnd := a.Offset+a.Length, b.Offset+b.Length
	if aEnd <= b.Offset || bEnd <= a.Offset {
		return nil
	}
	nested := (a.Offset <= b.Offset && bEnd <= aEnd) || (b.Offset <= a.Offset && aEnd <= bEnd)
	if !nested {
		return badRequest("entities cross at UTF-16 offset %d", b.Offset)
	}
	if strings.HasSuffix(a.Type, "blockquote") && strings.HasSuffix(b.Type, "blockquote") {
		return badRequest("blockquote entities can't be nested")
	}
	return nil
}

func middle(code []uint16, at int) bool {
	return at > 0 && at < len(code) && utf16.IsSurrogate(rune(code[at])) && code[at] >= 0xDC00
}

func goodURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https" || u.Scheme == "tg") && strings.Contains(u.Host, ".")
}

func checkKeyboard(rows [][]Button) *refusal {
	n := 0
	for _, row := range rows {
		n += len(row)
		if len(row) > maxRow || n > maxButtons {
			return badRequest("reply markup is too long")
		}
		for _, b := range row {
			if no := checkButton(b); no != nil {
				return no
			}
		}
	}
	return nil
}

func checkButton(b Button) *refusal {
	switch {
	case strings.TrimSpace(b.Text) == "":
		return badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
	case (b.Data == "") == (b.URL == ""):
		return badRequest("can't parse inline keyboard button: exactly one of callback_data and url must be set")
	case len(b.Data) > maxData:
		return badRequest("BUTTON_DATA_INVALID")
	case b.URL != "" && !goodURL(b.URL):
		return badRequest("inline keyboard button URL '%s' is invalid: Wrong HTTP URL", b.URL)
	}
	return nil
}

func readEntities(list []any) []Entity {
	var out []Entity
	for _, v := range list {
		p := params(v.(map[string]any))
		out = append(out, Entity{Type: p.str("type"), Offset: int(p.num("offset")), Length: int(p.num("length")), URL: p.str("url"),
			UserID: p.object("user").num("id")})
	}
	return out
}

func readKeyboard(markup params) [][]Button {
	var out [][]Button
	for _, row := range markup.list("inline_keyboard") {
		var line []Button
		for _, v := range row.([]any) {
			p := params(v.(map[string]any))
			line = append(line, Button{Text: p.str("text"), Data: p.str("callback_data"), URL: p.str("url")})
		}
		out = append(out, line)
	}
	return out
}
