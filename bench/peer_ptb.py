"""The peer python-telegram-bot, stock: httpx, and its Application; on the bot's own event loop."""

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CommandHandler, ContextTypes
from telegram.request import HTTPXRequest

from bench import work
from bench.processes import TOKEN


async def sends(root: str, count: int) -> dict[str, float]:
    rows = [[InlineKeyboardButton(text, callback_data=data)] for text, data in work.BUTTONS]
    markup = InlineKeyboardMarkup(rows)
    async with Bot(TOKEN, base_url=f"{root}/bot", request=_httpx()) as bot:
        return await work.sent(
            lambda n: bot.send_message(n, work.TEXT, parse_mode="HTML", reply_markup=markup), count
        )


async def replies(root: str, count: int) -> dict[str, float]:
    async def reply(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.effective_message is not None:
            await update.effective_message.reply_text(work.TEXT)

    builder = Application.builder().token(TOKEN).base_url(f"{root}/bot").request(_httpx())
    application = builder.concurrent_updates(work.IN_FLIGHT).build()
    application.add_handler(CommandHandler("help", reply))
    async with application:
        await application.start()
        assert application.updater is not None
        await application.updater.start_polling()
        found = await work.answered(root, count)
        await application.updater.stop()
        await application.stop()
    return found


def _httpx() -> HTTPXRequest:
    return HTTPXRequest(connection_pool_size=work.IN_FLIGHT)


if __name__ == "__main__":
    work.main({"sends": sends, "replies": replies})
