package bot

// The commands on what all statements together show. Each stands in a file of its own; what they share stands here.

// booth answers a command on the dossier.
func (b *Bot) booth(q Question) (Reply, error) {
	lang := b.locale(q.Locale)
	if b.opts.Dossier == nil || b.opts.Names == nil {
		return b.say(lang, "unavailable"), nil
	}
	return b.say(lang, "unavailable"), nil
}
