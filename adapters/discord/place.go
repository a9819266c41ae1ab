package discord

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
)

// place is where something is said: a channel of a server, a thread, a private chat.
type place struct {
	ID         string      `json:"id"`
	GuildID    string      `json:"guild_id"`
	ParentID   string      `json:"parent_id"`
	Name       string      `json:"name"`
	Type       int         `json:"type"`
	Overwrites []overwrite `json:"permission_overwrites"`
}

// overwrite changes in one channel what a role or a person may do.
type overwrite struct {
	ID    string `json:"id"`
	Allow string `json:"allow"`
	Deny  string `json:"deny"`
}

// role is what gives permissions to those who have it.
type role struct {
	ID          string `json:"id"`
	Permissions string `json:"permissions"`
	Tags        struct {
		Bot string `json:"bot_id"` // whose own it is
	} `json:"tags"`
}

// The types of threads, and of the channels in which a thread can be made out of a message.
var (
	threadTypes   = []int{int(discordgo.ChannelTypeGuildNewsThread), int(discordgo.ChannelTypeGuildPublicThread), int(discordgo.ChannelTypeGuildPrivateThread)}
	threadParents = []int{int(discordgo.ChannelTypeGuildText), int(discordgo.ChannelTypeGuildNews)}
)

func (p place) thread() bool { return slices.Contains(threadTypes, p.Type) }

// home is the channel whose settings hold: a thread's is the one it was made in.
func (p place) home() string {
	if p.thread() && p.ParentID != "" {
		return p.ParentID
	}
	return p.ID
}

// group reports whether others read along.
func (p place) group() bool {
	return p.GuildID != "" || p.Type == int(discordgo.ChannelTypeGroupDM)
}

// places are the channels and threads that the bot sees, and who may do what in them, as Discord tells it without any
// privileged intent.
type places struct {
	mu     sync.RWMutex
	known  map[string]place
	guilds map[string]*guild
}

// guild is a server's part of it.
type guild struct {
	owner string
	roles map[string]uint64 // permissions by role; the one of everybody has the server's own id
	bots  map[string]string // whose own a role is, of those that Discord makes for bots
}

func newPlaces() *places { return &places{known: map[string]place{}, guilds: map[string]*guild{}} }

// change is what the events about servers, channels and roles carry, all kinds in one.
type change struct {
	ID       string  `json:"id"`
	GuildID  string  `json:"guild_id"`
	OwnerID  string  `json:"owner_id"`
	Roles    []role  `json:"roles"`
	Channels []place `json:"channels"`
	Threads  []place `json:"threads"`
	Role     role    `json:"role"`
	RoleID   string  `json:"role_id"`
}

// learn takes in an event; one of another kind changes nothing.
func (p *places) learn(event string, data json.RawMessage) error {
	switch event {
	case "CHANNEL_CREATE", "CHANNEL_UPDATE", "THREAD_CREATE", "THREAD_UPDATE":
		var c place
		if err := json.Unmarshal(data, &c); err != nil {
			return err
		}
		p.put(c)
		return nil
	case "GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE", "CHANNEL_DELETE", "THREAD_DELETE", "THREAD_LIST_SYNC",
		"GUILD_ROLE_CREATE", "GUILD_ROLE_UPDATE", "GUILD_ROLE_DELETE":
		var c change
		if err := json.Unmarshal(data, &c); err != nil {
			return err
		}
		p.apply(event, c)
	}
	return nil
}

func (p *places) apply(event string, c change) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch event {
	case "GUILD_DELETE":
		delete(p.guilds, c.ID)
	case "CHANNEL_DELETE", "THREAD_DELETE":
		delete(p.known, c.ID)
	case "THREAD_LIST_SYNC":
		p.all(c.GuildID, c.Threads)
	case "GUILD_ROLE_CREATE", "GUILD_ROLE_UPDATE":
		p.guild(c.GuildID).note(c.Role)
	case "GUILD_ROLE_DELETE":
		delete(p.guild(c.GuildID).roles, c.RoleID)
	default:
		g := p.guild(c.ID)
		if c.OwnerID != "" {
			g.owner = c.OwnerID
		}
		for _, r := range c.Roles {
			g.note(r)
		}
		p.all(c.ID, c.Channels)
		p.all(c.ID, c.Threads)
	}
}

func (p *places) guild(id string) *guild {
	if p.guilds[id] == nil {
		p.guilds[id] = &guild{roles: map[string]uint64{}, bots: map[string]string{}}
	}
	return p.guilds[id]
}

func (g *guild) note(r role) {
	g.roles[r.ID] = bits(r.Permissions)
	if r.Tags.Bot != "" {
		g.bots[r.ID] = r.Tags.Bot
	}
}

// ownRole is the one of these roles of a server that is a bot's own, "" where none is. Discord makes each bot a role of
// its own name, which people mention as easily as the bot.
func (p *places) ownRole(server, bot string, roles []string) string {
	p.mu.RLock()
	defer p.mu.RUnlock()
	g := p.guilds[server]
	for _, r := range roles {
		if g != nil && g.bots[r] == bot && bot != "" {
			return r
		}
	}
	return ""
}

// all notes the channels of a server, which leaves its own id out of them where it lists them.
func (p *places) all(guild string, list []place) {
	for _, c := range list {
		c.GuildID = guild
		p.known[c.ID] = c
	}
}

func (p *places) put(c place) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.known[c.ID] = c
}

func (p *places) find(id string) (place, bool) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	c, ok := p.known[id]
	return c, ok
}

// Permissions by which somebody manages a channel (documentation, "Permissions").
const (
	permAdministrator  = discordgo.PermissionAdministrator
	permManageChannels = discordgo.PermissionManageChannels
	permManageGuild    = discordgo.PermissionManageGuild
	permManager        = permAdministrator | permManageChannels | permManageGuild
)

func bits(s string) uint64 {
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		return 0 // what can't be read allows nothing
	}
	return n
}

// manages reports whether a member with these roles may manage the place, as Discord works it out: the server's owner
// and its administrators may do everything, roles add up, and a channel may take away or give (documentation,
// "Permission overwrites").
func (p *places) manages(at place, person string, roles []string) bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	g := p.guilds[at.GuildID]
	if g == nil {
		return false
	}
	base := g.roles[at.GuildID]
	for _, r := range roles {
		base |= g.roles[r]
	}
	if person == g.owner || base&permAdministrator != 0 {
		return true
	}
	if at.thread() {
		at.Overwrites = p.known[at.ParentID].Overwrites
	}
	return overwritten(base, at, person, roles)&permManager != 0
}

// overwritten applies the channel's overwrites in Discord's order: everybody's, those of the roles together, the person's.
func overwritten(base uint64, at place, person string, roles []string) uint64 {
	for _, applies := range []func(id string) bool{
		func(id string) bool { return id == at.GuildID },
		func(id string) bool { return id != at.GuildID && slices.Contains(roles, id) },
		func(id string) bool { return id == person },
	} {
		var allow, deny uint64
		for _, o := range at.Overwrites {
			if applies(o.ID) {
				allow, deny = allow|bits(o.Allow), deny|bits(o.Deny)
			}
		}
		base = base&^deny | allow
	}
	return base
}

// where is the place of a message. One that Discord has not told of, such as a thread that slept when the connection
// was made, is asked for; where that fails it stands for itself.
func (p *Platform) where(ctx context.Context, channel, guild string) place {
	if c, ok := p.places.find(channel); ok || guild == "" {
		c.ID = channel
		return c
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	c := place{}
	r := route{name: "look up channel", method: "GET", url: discordgo.EndpointChannel(channel), key: "look up " + channel}
	if err := p.rest.call(ctx, r, nil, &c); err != nil {
		p.log.Warn("channel is not known", "err", err)
		return place{ID: channel, GuildID: guild}
	}
	c.GuildID = guild
	p.places.put(c)
	return c
}
