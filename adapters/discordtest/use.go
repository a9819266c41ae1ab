package discordtest

import (
	"slices"
	"strings"
)

// Slash uses a command, with its options as name, value, name, value. An option of value "true" or "false" is a switch.
func (s *Server) Slash(by User, channelID, name string, options ...string) *Interaction {
	list := []any{}
	for i := 0; i+1 < len(options); i += 2 {
		option := map[string]any{"name": options[i], "type": 3, "value": any(options[i+1])}
		if options[i+1] == "true" || options[i+1] == "false" {
			option["type"], option["value"] = 5, options[i+1] == "true"
		}
		list = append(list, option)
	}
	return s.interact(by, channelID, useCommand, nil, map[string]any{"id": AppID, "name": name, "type": 1, "options": list})
}

// Use uses a command of a message's menu. The message comes with all it says: whoever uses it, shows it to the bot.
func (s *Server) Use(by User, channelID, name, messageID string) *Interaction {
	s.tb.Helper()
	s.mu.Lock()
	m := s.find(messageID)
	s.mu.Unlock()
	if m == nil {
		s.tb.Fatalf("discordtest: no message %s", messageID)
	}
	return s.interact(by, channelID, useCommand, nil, map[string]any{"id": AppID, "name": name, "type": 3, "target_id": messageID,
		"resolved": map[string]any{"messages": map[string]any{messageID: m.wire}}})
}

// Type is what somebody has typed so far into an option of a command.
func (s *Server) Type(by User, channelID, name, option, typed string) *Interaction {
	return s.interact(by, channelID, useTyping, nil, map[string]any{"id": AppID, "name": name, "type": 1,
		"options": []any{map[string]any{"name": option, "type": 3, "value": typed, "focused": true}}})
}

// Press presses a button of a message.
func (s *Server) Press(by User, messageID, customID string) *Interaction {
	s.tb.Helper()
	m := s.seen(by, messageID)
	if !slices.ContainsFunc(m.Buttons(), func(c Component) bool { return c.CustomID == customID }) {
		s.tb.Fatalf("discordtest: message %s has no button %q", messageID, customID)
	}
	return s.interact(by, m.ChannelID, useButton, m, map[string]any{"custom_id": customID, "component_type": 2})
}

// Choose chooses an entry of the list in a message.
func (s *Server) Choose(by User, messageID, value string) *Interaction {
	s.tb.Helper()
	m := s.seen(by, messageID)
	for _, c := range m.Buttons() {
		if slices.ContainsFunc(c.Options, func(o Option) bool { return o.Value == value }) {
			return s.interact(by, m.ChannelID, useButton, m,
				map[string]any{"custom_id": c.CustomID, "component_type": 3, "values": []any{value}})
		}
	}
	s.tb.Fatalf("discordtest: message %s has no entry %q", messageID, value)
	return nil
}

// seen is a message, if the person sees it.
func (s *Server) seen(by User, messageID string) *Message {
	s.tb.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.find(messageID)
	if m == nil || m.Ephemeral && m.eyes != by.ID {
		s.tb.Fatalf("discordtest: %s sees no message %s", by.Name, messageID)
	}
	return m
}

// Submit sends the form that an interaction has opened, with what was written into its first field.
func (s *Server) Submit(form *Interaction, text string) *Interaction {
	s.tb.Helper()
	f := form.AwaitForm()
	field := f.Components[0].Components[0].CustomID
	return s.interact(form.by, form.channel.id, useForm, form.onto, map[string]any{"custom_id": f.CustomID, "components": []any{
		map[string]any{"type": 1, "id": 1, "components": []any{map[string]any{"type": 4, "id": 2, "custom_id": field, "value": text}}}}})
}

func (s *Server) interact(by User, channelID string, use int, onto *Message, data map[string]any) *Interaction {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.started(by, s.channels[channelID], use, onto, data)
}

// started tells the bot of an interaction. It is called with the lock held.
func (s *Server) started(by User, c *channel, use int, onto *Message, data map[string]any) *Interaction {
	i := &Interaction{s: s, ID: s.newID(), by: by, use: use, channel: c, created: s.now(), onto: onto}
	i.Token = "interaction-token-" + i.ID
	s.interactions[i.Token] = i
	event := map[string]any{
		"id": i.ID, "application_id": AppID, "type": use, "token": i.Token, "version": 1, "data": data, "channel": c.wire(),
		"channel_id": c.id, "locale": by.Locale, "app_permissions": "0", "entitlements": []any{},
		"authorizing_integration_owners": map[string]any{"0": GuildID}, "attachment_size_limit": maxFile,
	}
	if c.dm {
		event["user"], event["context"] = person(by), 1
	} else {
		m := member(by)
		m["user"], m["permissions"] = person(by), permissions(by)
		event["member"] = m
		event["guild_id"], event["guild_locale"], event["context"] = GuildID, "en-US", 0
	}
	if onto != nil {
		event["message"] = onto.wire
	}
	s.dispatch("INTERACTION_CREATE", raw(event))
	return i
}

// lower reports whether a name is written as Discord wants those of commands and options.
func lower(name string) bool { return commandName.MatchString(name) && name == strings.ToLower(name) }
