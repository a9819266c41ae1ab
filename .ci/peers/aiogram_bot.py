"""A small bot on aiogram, which knows nothing of ours: what it does against our test server, a real library does.

usage: aiogram_bot.py ADDRESS TOKEN

It answers "ask …" with a quotation and a button, a tap by editing that message, a reply in its topic, "settings" with a
keyboard that changes, "quiz" with a poll of Telegram's own, and anything else not at all.
"""

import asyncio
import logging
import sys

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import (
    CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, InputPollOption, LinkPreviewOptions, Message,
    MessageEntity, ReplyParameters,
)

logging.basicConfig(stream=sys.stderr, level=logging.INFO)
address, token = sys.argv[1:]
bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
dp = Dispatcher()


def keyboard(label, data):
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=data)]])


async def patiently(send):
    """Send, and wait as long as the server says."""
    while True:
        try:
            return await send()
        except TelegramRetryAfter as e:
            await asyncio.sleep(min(e.retry_after, 2))


@dp.message(F.text.startswith("ask "))
async def ask(message: Message):
    lead, quote = "Understood 😀:", message.text[4:]
    entity = MessageEntity(type="blockquote", offset=len(lead.encode("utf-16-le")) // 2 + 1, length=len(quote.encode("utf-16-le")) // 2)
    await patiently(lambda: bot.send_message(
        message.chat.id, f"{lead}\n{quote}", entities=[entity], message_thread_id=message.message_thread_id,
        reply_parameters=ReplyParameters(message_id=message.message_id), reply_markup=keyboard("Context", "c:1"),
        link_preview_options=LinkPreviewOptions(is_disabled=True), parse_mode=None))


@dp.message(F.text == "settings")
async def settings(message: Message):
    await bot.send_message(message.chat.id, "Language: auto", reply_markup=keyboard("fr", "e:lang:fr"))


@dp.message(F.text == "quiz")
async def quiz(message: Message):
    await bot.send_poll(
        message.chat.id, "Who said it?", [InputPollOption(text="Ada"), InputPollOption(text="Bo")], type="quiz",
        correct_option_ids=[1], explanation="The Gazette", is_anonymous=True)


@dp.callback_query(F.data == "c:1")
async def context(query: CallbackQuery):
    await query.answer("here")
    await query.message.edit_text("before\nquote\nafter")


@dp.callback_query(F.data == "e:lang:fr")
async def french(query: CallbackQuery):
    await query.answer()
    await query.message.edit_text("Langue : français", reply_markup=keyboard("auto", "e:lang:auto"))


asyncio.run(dp.start_polling(bot, handle_signals=False, polling_timeout=2))
