// Disputebot answers questions about a public dispute, in French or English, only with sentences that stand in its
// articles, byte for byte, each with its source. Where the articles do not say, it says so.
//
// # The tour
//
// A question comes in by a platform (package [disputebot/adapters/telegram], [disputebot/adapters/discord],
// [disputebot/adapters/web] or [disputebot/adapters/console]), which turns what its people write and tap into a
// [bot.Question] and hands it to [bot.Bot.Handle]. The bot knows what is said back to a person, and nothing of
// platforms or articles: it asks its engine and puts the answer into words ([bot.Reply]), which the platform renders in
// its own manner.
//
// The engine ([answer.Engine]) reads what the question asks for, lets a search engine ([bleve.Index]) find candidate
// passages, ranks them, and quotes the best or abstains with a reason. What it quotes comes from a
// [knowledge.Library], which package ingest made once, at the start, from a folder: each article's text is cleaned of
// page furniture to its body, the body cut into passages, and the passages never change from then on. How French and
// English write sentences, dates and questions is data in package lang; the sources themselves are data in package
// articles. No Go file knows a dispute, an actor or an article.
//
// # Here
//
// This package starts and wires it, one file a command. wire.go puts the parts together; config says what an operator
// may set; serve.go runs the platforms under [adapters.Supervise], which starts one that died again and leaves the
// others alone. An error that reaches main is printed as "error:" with, where it is known, a "hint:" ([report]).
//
// The rooms and the arrows between them stand in ARCHITECTURE.md; rooms_test.go fails on any other arrow.
package main
