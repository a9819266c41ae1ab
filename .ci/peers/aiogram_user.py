"""A person on Telegram, on aiogram's types: what a reader of Telegram's documentation makes of our bot.

usage: aiogram_user.py BOT ARTICLES PEOPLE…

BOT is the bot's name, ARTICLES a folder of the articles' texts. Each further argument is the address where a test server
lets people act, and one more person that uses the bot there. Every update that the person causes is built of aiogram's
models; every call of the bot is read by aiogram's method of that name and its result by that method's type, to the last
field. For each person a line of JSON is printed: the steps that went as a person expects, and what at last did not.
"""

import itertools
import json
import pathlib
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timezone

from aiogram import methods, types
from pydantic import BaseModel, TypeAdapter

bot_name, folder, *addresses = sys.argv[1:]
ARTICLES = [p.read_text(encoding="utf-8") for p in sorted(pathlib.Path(folder).iterdir())]
METHODS = {m.__api_method__: m for m in vars(methods).values() if isinstance(m, type) and isinstance(getattr(m, "__api_method__", None), str)}
PATIENCE = 8  # seconds, for what the bot has to do
SILENCE = 1.5  # seconds in which it must do nothing


class Complaint(Exception):
    """What a person misses or finds wrong."""


def need(held, complaint):
    """A person's patience ends."""
    if not held:
        raise Complaint(complaint)


def strictly(value):
    """Nothing in a model may be unknown to aiogram."""
    if isinstance(value, BaseModel):
        need(not value.model_extra, f"{type(value).__name__} with unknown {value.model_extra}")
        for name in type(value).model_fields:
            strictly(getattr(value, name))
    elif isinstance(value, (list, tuple)):
        for v in value:
            strictly(v)


class Doing:
    """One call of the bot, read by aiogram."""

    def __init__(self, raw):
        need(raw["method"] in METHODS, f"no method {raw['method']} in aiogram")
        model = METHODS[raw["method"]]
        self.asked = model.model_validate_json(json.dumps(raw["params"]))
        self.name, self.code = raw["method"], raw["code"]
        strictly(self.asked)
        need(self.code == 200, f"{self.name} is refused with {self.code}")
        self.shown = TypeAdapter(model.__returning__).validate_json(json.dumps(raw["result"]))
        strictly(self.shown)
        if isinstance(self.shown, types.Message) and isinstance(self.asked, (methods.SendMessage, methods.EditMessageText)):
            need(self.shown.text == self.asked.text, f"shown is {self.shown.text!r}, sent was {self.asked.text!r}")
            need((self.shown.entities or []) == (self.asked.entities or []), "what is shown is marked otherwise than what was sent")


class Bot:
    """What the bot does, as the person sees it, and where people act on it."""

    def __init__(self, people):
        self.people, self.seen, self.last, self.numbers = people, 0, {}, itertools.count(1)

    def next(self, wait):
        url = f"{self.people}/calls?" + urllib.parse.urlencode({"from": self.seen, "wait": max(1, round(wait))})
        with urllib.request.urlopen(url) as answer:
            raw = json.load(answer)
        self.seen += len(raw)
        doings = [Doing(r) for r in raw]
        for d in doings:
            if isinstance(d.shown, types.Message):
                self.last[d.shown.chat.id] = max(self.last.get(d.shown.chat.id, 0), d.shown.message_id)
        return doings

    def told(self, **kind):
        """Hand the bot an update."""
        body = types.Update(update_id=0, **kind).model_dump_json(exclude_none=True, by_alias=True)
        request = urllib.request.Request(f"{self.people}/update", data=body.encode(), headers={"Content-Type": "application/json"})
        try:
            urllib.request.urlopen(request).close()
        except urllib.error.HTTPError as e:
            need(False, f"the server takes no {list(kind)}: {e.read().decode()}")

    def until(self, what, *wanted):
        """Everything up to the last of the wanted kinds of calls, each of which must come."""
        end, out, left = time.monotonic() + PATIENCE, [], list(wanted)
        while left:
            need(time.monotonic() < end, f"{what}: waited in vain for {[w.__name__ for w in left]}")
            for doing in self.next(end - time.monotonic()):
                out.append(doing)
                if type(doing.asked) in left:
                    left.remove(type(doing.asked))
        return out

    def silence(self, what):
        end = time.monotonic() + SILENCE
        while time.monotonic() < end:
            for doing in self.next(end - time.monotonic()):
                need(False, f"{what}: the bot does {doing.name}")


def one(kind, doings):
    """The one call of a kind among those of the bot."""
    found = [d for d in doings if isinstance(d.asked, kind)]
    need(len(found) == 1, f"{len(found)} times {kind.__name__}, not once")
    return found[0]


class Chat:
    """A chat as the person's app has it."""

    def __init__(self, bot, chat, me):
        self.bot, self.chat, self.me = bot, chat, me

    def say(self, text, entities=None, reply_to=None):
        number = self.bot.last[self.chat.id] = self.bot.last.get(self.chat.id, 0) + 1
        message = types.Message(
            message_id=number, date=datetime.now(timezone.utc), chat=self.chat, from_user=self.me, text=text,
            entities=entities, reply_to_message=reply_to.model_copy(update={"reply_to_message": None}) if reply_to else None)
        self.bot.told(message=message)
        return message

    def command(self, name):
        return self.say(name, [types.MessageEntity(type="bot_command", offset=0, length=len(name))])

    def edit(self, message, text):
        self.bot.told(edited_message=message.model_copy(update={"text": text, "edit_date": int(time.time())}))

    def tap(self, message, label):
        """Press the button with a label; what it holds is what was found there."""
        need(message.reply_markup, f"no buttons under {message.text!r}")
        for button in itertools.chain(*message.reply_markup.inline_keyboard):
            if label in button.text and button.callback_data:
                need(len(button.callback_data.encode()) <= 64, f"{button.text!r} holds more than 64 bytes")
                query = types.CallbackQuery(id=f"{self.me.id}-{next(self.bot.numbers)}", from_user=self.me, chat_instance="c", message=message, data=button.callback_data)
                self.bot.told(callback_query=query)
                return query
        need(False, f"no button {label!r} under {message.text!r}")

    def vote(self, poll, option):
        self.bot.told(poll_answer=types.PollAnswer(poll_id=poll.id, user=self.me, option_ids=[option], option_persistent_ids=[poll.options[option].persistent_id]))


def marked(message, *kinds):
    """What entities of these kinds mark, cut out by aiogram's own counting."""
    return [(e, e.extract_from(message.text)) for e in message.entities or [] if e.type in kinds]


def verbatim(text):
    need(text.strip() and any(text.strip() in article for article in ARTICLES), f"no article has {text!r}")


def quotes(message):
    """The quotes of a message: each stands in an article, letter for letter, and has a citation that leads there."""
    quoted = marked(message, "blockquote", "expandable_blockquote")
    links = marked(message, "text_link")
    for e, text in quoted:
        verbatim(text)
        after = [(link, label) for link, label in links if link.offset >= e.offset + e.length]
        need(after, f"no citation link behind {text!r}")
        link, label = after[0]
        gap = message.text.encode("utf-16-le")[2 * (e.offset + e.length):2 * link.offset].decode("utf-16-le")
        need(not gap.strip() and label.startswith("["), f"{label!r} is no citation of {text!r}: {gap!r} stands between")
        need(link.url.startswith("https://quotes.example/"), f"the citation leads to {link.url}")
    need(len(links) == len(quoted), f"{len(quoted)} quotes and {len(links)} citation links")
    return [text for _, text in quoted]


def answered(doing, to, what):
    """A proper answer to a message: a reply without previews, in its chat and thread, with quotes."""
    message = doing.shown
    need(message.chat.id == to.chat.id and message.message_thread_id == to.message_thread_id, f"{what}: answered elsewhere")
    need(doing.asked.reply_parameters and doing.asked.reply_parameters.message_id == to.message_id, f"{what}: answers no message of mine")
    need(doing.asked.link_preview_options and doing.asked.link_preview_options.is_disabled, f"{what}: with a link preview")
    need(message.from_user.is_bot and message.from_user.username == bot_name, f"{what}: by {message.from_user}")
    found = quotes(message)
    need(found, f"{what}: no quote in {message.text!r}")
    return message, found


def understood(message, *words):
    """The first line says how a follow-up was understood."""
    first = message.text.splitlines()[0]
    need(first.split(":")[0].strip() in ("Understood as", "Compris ainsi"), f"it is not said how the follow-up was understood: {first!r}")
    need(all(w in first for w in words), f"understood as {first!r}, not with {words}")


def asks_in_private(room):
    asked = room.say("What did the FSB ask of Telegram?")
    message, found = answered(one(methods.SendMessage, room.bot.until("the answer", methods.SendMessage)), asked, "the question")
    need("KGB" in found[0], f"the first quote is {found[0]!r}")
    yield "a question is answered with quotes and links to them"

    tap = room.tap(message, "Context")
    doings = room.bot.until("the context", methods.AnswerCallbackQuery, methods.SendMessage)
    need(one(methods.AnswerCallbackQuery, doings).asked.callback_query_id == tap.id, "another press is answered")
    shown = one(methods.SendMessage, doings).shown
    block, mark = marked(shown, "blockquote", "expandable_blockquote"), [text for _, text in marked(shown, "bold")]
    need(len(block) == 1 and found[0] in block[0][1] and found[0] in mark, f"the quote is not marked among its neighbours: {shown.text!r}")
    before, after = block[0][1].split(found[0])
    verbatim(before)
    verbatim(after)
    need(len(marked(shown, "text_link")) == 1, f"the context has no citation link: {shown.text!r}")
    yield "a button shows the sentences around the quote"

    for text, words in ("and why?", ("FSB", "Telegram")), ("and Facebook?", ("Facebook",)):
        follow = room.say(text)
        understood(answered(one(methods.SendMessage, room.bot.until(text, methods.SendMessage)), follow, text)[0], *words)
        yield f"{text!r} is understood, and it is said how"

    room.edit(asked, "What did the court order Telegram?")
    edit = one(methods.EditMessageText, room.bot.until("the answer to the edited question", methods.EditMessageText))
    need(edit.shown.message_id == message.message_id, "another message than the answer is edited")
    need("clés de chiffrement" in quotes(edit.shown)[0], f"the edited question is answered with {edit.shown.text!r}")
    yield "an edited question changes its answer"


def plays_the_quiz(room):
    room.command("/quiz")
    doings = room.bot.until("the quiz", methods.SendMessage, methods.SendPoll)
    seen = []
    for _ in range(3):
        message = one(methods.SendPoll, doings).shown
        poll = message.poll
        need(poll.type == "quiz" and len(poll.options) >= 3, f"no quiz: {poll}")
        need(one(methods.SendPoll, doings).asked.correct_option_ids == poll.correct_option_ids and len(poll.correct_option_ids) == 1, "not one option is right")
        right = poll.options[poll.correct_option_ids[0]].text
        need(poll.explanation and poll.explanation.startswith(f"{right} – "), f"the explanation of {right!r} is {poll.explanation!r}")
        quote = poll.question.partition("\n")[2].strip("“”«» \u00a0\u202f")
        verbatim(quote)
        need(quote not in seen, f"asked twice: {quote!r}")
        seen.append(quote)
        room.vote(poll, poll.correct_option_ids[0])
        tap = room.tap(message, "Next question")
        doings = room.bot.until("the next question", methods.AnswerCallbackQuery, methods.SendPoll)
        need(one(methods.AnswerCallbackQuery, doings).asked.callback_query_id == tap.id, "another press is answered")
    yield "a quiz asks quotes as polls, one after the other"


def changes_settings(room):
    room.command("/settings")
    menu = one(methods.SendMessage, room.bot.until("the settings", methods.SendMessage)).shown
    room.tap(menu, "Français")
    changed = one(methods.EditMessageText, room.bot.until("the changed settings", methods.AnswerCallbackQuery, methods.EditMessageText)).shown
    labels = [b.text for row in changed.reply_markup.inline_keyboard for b in row]
    need(changed.message_id == menu.message_id and changed.text.startswith("Vos réglages") and "Français ✓" in labels, f"the settings stay {changed.text!r} {labels}")
    yield "a button changes the language"
    for text in "What did the FSB ask of Telegram?", "Who signed the open letter to Zuckerberg?":
        asked = room.say(text)
        message, _ = answered(one(methods.SendMessage, room.bot.until(text, methods.SendMessage)), asked, text)
        need("sans date" in message.text and "undated" not in message.text, f"answered in another language: {message.text!r}")
        need("Citer" in [b.text for row in message.reply_markup.inline_keyboard for b in row], "the buttons are in another language")
    yield "the language holds for the questions after"
    room.tap(changed, "Selon la question")
    room.bot.until("the settings as before", methods.AnswerCallbackQuery, methods.EditMessageText)


def asks_in_a_group(room):
    room.say("ok tout le monde, on commence")
    room.bot.silence("talk in a group that is not for the bot")
    asked = room.say(f"😀 @{bot_name} que demande le FSB à Telegram ?", [types.MessageEntity(type="mention", offset=3, length=1 + len(bot_name))])
    message, found = answered(one(methods.SendMessage, room.bot.until("the answer in a group", methods.SendMessage)), asked, "the question in a group")
    need("KGB" in found[0], f"the first quote is {found[0]!r}")
    yield "a mention in a group is answered, other talk is not"
    follow = room.say("et pourquoi ?", reply_to=message)
    understood(answered(one(methods.SendMessage, room.bot.until("the follow-up in a group", methods.SendMessage)), follow, "the follow-up in a group")[0], "FSB", "Telegram")
    room.say("merci les gars")
    room.bot.silence("thanks to others")
    yield "a reply in a group is a follow-up"


def use(people, person):
    """Let a person use the bot."""
    bot, steps = Bot(people), []
    me = types.User(id=person, is_bot=False, first_name="Ada", language_code="en")
    private = Chat(bot, types.Chat(id=me.id, type="private", first_name="Ada"), me)
    group = Chat(bot, types.Chat(id=-me.id, type="group", title="Classe"), me)
    try:
        for part in asks_in_private(private), plays_the_quiz(private), changes_settings(private), asks_in_a_group(group):
            for step in part:
                steps.append(step)
    except Complaint as c:
        return {"steps": steps, "complaint": str(c)}
    return {"steps": steps, "complaint": ""}


for number, address in enumerate(addresses):
    print(json.dumps(use(address, 7001 + number)), flush=True)
