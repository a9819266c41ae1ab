package telegramtest

import (
	"fmt"
	"regexp"
	"strings"
)

var (
	commandName  = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)
	languageCode = regexp.MustCompile(`^([a-z]{2})?$`)
)

func (s *Server) setCommandsLocked(p params) (any, *refusal) {
	if !languageCode.MatchString(p.str("language_code")) {
		return nil, badRequest("invalid language code specified")
	}
	menu := p.list("commands")
	if len(menu) > 100 {
		return nil, badRequest("BOT_COMMANDS_TOO_MUCH")
	}
	for _, v := range menu {
		c := params(v.(map[string]any))
		if !commandName.MatchString(c.str("command")) {
			return nil, badRequest("BOT_COMMAND_INVALID")
		}
		if d := strings.TrimSpace(c.str("description")); d == "" || points(d) > 256 {
			return nil, badRequest("BOT_COMMAND_DESCRIPTION_INVALID")
		}
	}
	s.commands[menuKey(p)] = menu
	return true, nil
}

// menuKey names a menu: the scope's type and the language code, each "" for the default.
func menuKey(p params) string {
	scope := p.object("scope").str("type")
	if scope == "default" {
		scope = ""
	}
	return scope + "/" + p.str("language_code")
}

func (s *Server) commandsLocked(p params) (any, *refusal) {
	if menu := s.commands[menuKey(p)]; menu != nil {
		return menu, nil
	}
	return []any{}, nil
}

// Menu is the commands registered for a scope's type ("all_group_chats", "" for the default) and a language code, as
// "name: description".
func (s *Server) Menu(scope, code string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []string
	for _, c := range s.commands[scope+"/"+code] {
		m := c.(map[string]any)
		out = append(out, fmt.Sprintf("%v: %v", m["command"], m["description"]))
	}
	return out
}
