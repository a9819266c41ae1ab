package bot

// media answers a message without text. What it was decides only what is said about it.
func (b *Bot) media(lang, what string) Reply {
	switch what {
	case "voice", "photo", "sticker", "video", "file", "place", "contact", "link":
		return b.say(lang, "media_"+what)
	}
	return b.say(lang, "media")
}
