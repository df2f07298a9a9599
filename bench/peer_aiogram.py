"""The peer aiogram, stock: its aiohttp session, and its Dispatcher; on the bot's own event loop."""

import asyncio

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bench import work
from bench.processes import TOKEN


async def sends(root: str, count: int) -> dict[str, float]:
    keys = [[InlineKeyboardButton(text=text, callback_data=data)] for text, data in work.BUTTONS]
    markup = InlineKeyboardMarkup(inline_keyboard=keys)
    async with _bot(root) as bot:
        return await work.sent(
            lambda n: bot.send_message(n, work.TEXT, parse_mode="HTML", reply_markup=markup), count
        )


async def replies(root: str, count: int) -> dict[str, float]:
    async def reply(message: Message) -> None:
        await message.answer(work.TEXT)

    dispatcher = Dispatcher()
    dispatcher.message.register(reply, Command("help"))
    async with _bot(root) as bot:
        polling = asyncio.create_task(
            dispatcher.start_polling(
                bot, handle_signals=False, tasks_concurrency_limit=work.IN_FLIGHT
            )
        )
        found = await work.answered(root, count)
        await dispatcher.stop_polling()
        await polling
    return found


def _bot(root: str) -> Bot:
    session = AiohttpSession(limit=work.IN_FLIGHT, api=TelegramAPIServer.from_base(root))
    return Bot(TOKEN, session=session)


if __name__ == "__main__":
    work.main({"sends": sends, "replies": replies})
