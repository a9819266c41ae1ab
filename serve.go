package main

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"disputebot/adapters"
	"disputebot/adapters/discord"
	"disputebot/adapters/telegram"
	"disputebot/adapters/web"
	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/config"
)

func serveCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer on every platform that is configured, on a web page by default",
		Args:  arguments(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := settings(cmd)
			if err != nil {
				return err
			}
			if len(c.Platforms()) == 0 {
				return misusef("set a token, or web.listen to an address", "nothing to serve: web.listen is %q and there is no token", c.Web.Listen)
			}
			return serve(cmd.Context(), c, newLogger(cmd.ErrOrStderr(), c))
		},
	}
	setting(cmd.Flags(), "listen", "web.listen", config.Default().Web.Listen, "the web page's `address`; port 0 takes a free one, none serves no page")
	setting(cmd.Flags(), "public-url", "web.public_url", "", "the `address` under which people reach the page; chat replies then link to it")
	return cmd
}

// collectAt is by how many percent the memory in use may grow before what questions left behind is collected. The library stays, so that Go's own
// 100 lets them nearly double it: 86 MB after 250 questions on the five articles, against 76 MB.
const collectAt = 35

// serve runs until ctx ends. Libraries that log on their own log here too, and so without any secret.
func serve(ctx context.Context, c config.Config, log *slog.Logger) error {
	slog.SetDefault(log)
	log.Debug("configuration", "config", c)
	keep, err := openStore(c, log)
	if err != nil {
		return err
	}
	p, err := open(ctx, c, keep, log)
	if err != nil {
		return errors.Join(err, keep.Close())
	}
	defer p.done()
	if os.Getenv("GOGC") == "" { // whoever sets it knows better
		defer debug.SetGCPercent(debug.SetGCPercent(collectAt))
	}
	err = errors.Join(adapters.Supervise(ctx, log, platforms(c, p.bot, keep, log)...), keep.Close())
	log.Info("stopped")
	return err
}

// platforms makes every platform that is configured. A new one is a case here.
func platforms(c config.Config, b *bot.Bot, keep *store.Store, log *slog.Logger) []adapters.Platform {
	var out []adapters.Platform
	for _, name := range c.Platforms() {
		log := log.With("platform", name)
		switch name {
		case "web":
			out = append(out, web.New(web.Options{Listen: c.Web.Listen, PublicURL: c.Web.PublicURL, Log: log}, b))
		case "telegram":
			out = append(out, telegram.New(telegram.Options{
				Token: string(c.Telegram.Token), Endpoint: c.Telegram.APIURL + "/bot%s/%s", Inbox: inbox(c, keep), Log: log,
			}, b))
		case "discord":
			out = append(out, discord.New(discord.Options{Token: string(c.Discord.Token), Log: log}, b))
		default:
			panic("main: no platform " + name)
		}
	}
	return out
}

// inbox is where Telegram's updates wait for their answers. Without a data folder there is none: what is not answered then
// stays with Telegram.
func inbox(c config.Config, keep *store.Store) telegram.Inbox {
	if c.Data == "" {
		return nil
	}
	return keep.Inbox("telegram")
}
