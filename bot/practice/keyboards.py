"""Keyboards under messages: what Telegram takes, and what it refuses."""

import re
from dataclasses import dataclass
from typing import Any

from bot.practice.checks import Params, bad_request, only_known, words

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_DATA_BYTES = 64
_ACTIONS = (
    "callback_data",
    "url",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)
_STYLES = {"", "danger", "success", "primary"}
_FAULT = "can't parse inline keyboard button: "


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message."""

    text: str
    callback_data: str | None = None
    url: str | None = None
    copy_text: str | None = None
    style: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the button as the Bot API writes it."""
        shown: dict[str, Any] = {"text": self.text}
        for name in ("callback_data", "url", "style"):
            if getattr(self, name):
                shown[name] = getattr(self, name)
        return shown | ({"copy_text": {"text": self.copy_text}} if self.copy_text else {})


@dataclass(frozen=True, slots=True)
class AnswerButton:
    """A button in place of a person's keyboard; it says its own text or shares something."""

    text: str
    asks_contact: bool = False
    asks_location: bool = False


Rows = tuple[tuple[Button, ...], ...]
AnswerRows = tuple[tuple[AnswerButton, ...], ...]


@dataclass(frozen=True, slots=True)
class Keyboards:
    """What a `reply_markup` asks for; `answers` None leaves the person's keyboard as it was."""

    rows: Rows = ()
    answers: AnswerRows | None = None


def read(params: Params) -> Keyboards:
    """Read `reply_markup`; raises Refused as Telegram would."""
    data = params.data("reply_markup")
    if data is None or data == {}:
        return Keyboards()
    if not isinstance(data, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in data:
        only_known("InlineKeyboardMarkup", data)
        return Keyboards(rows=_rows(data["inline_keyboard"]))
    if params.method.startswith("edit"):
        raise bad_request("inline keyboard expected")
    return _answers(data)


def _rows(data: Any) -> Rows:
    if not isinstance(data, list) or not all(isinstance(row, list) for row in data):
        raise bad_request(
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        )
    rows = tuple(tuple(_button(button) for button in row) for row in data if row)
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad_request("reply markup is too long")
    return rows


def _button(data: Any) -> Button:
    if not isinstance(data, dict):
        raise bad_request(f"{_FAULT}InlineKeyboardButton must be an Object")
    only_known("InlineKeyboardButton", data)
    if "text" not in data:
        raise bad_request(f'{_FAULT}Can\'t find field "text"')
    # Telegram leaves such a button out without a word; here it shows.
    if not words(data["text"], "text").strip():
        raise bad_request(f'{_FAULT}Field "text" must be non-empty')
    if not any(name in data for name in _ACTIONS):
        raise bad_request(f"{_FAULT}Text buttons are unallowed in the inline keyboard")
    if str(data.get("style", "")) not in _STYLES:
        raise bad_request(f"{_FAULT}Invalid button style specified")
    return Button(
        text=data["text"],
        callback_data=_callback_data(data),
        url=_url(data),
        copy_text=_copied(data),
        style=data.get("style", ""),
    )


def _callback_data(data: dict[str, Any]) -> str | None:
    if "callback_data" not in data:
        return None
    value = data["callback_data"]
    if not isinstance(value, str) or not 1 <= len(value.encode()) <= MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return value


def _url(data: dict[str, Any]) -> str | None:
    url = data.get("url")
    if url is None:
        return None
    if not re.match(r"(?i)(https?://[^\s/]+|tg://|[\w-]+\.\w+)", str(url)):
        raise bad_request("BUTTON_URL_INVALID")
    return str(url)


def _copied(data: dict[str, Any]) -> str | None:
    if "copy_text" not in data:
        return None
    text = only_known("CopyTextButton", data["copy_text"]).get("text", "")
    if not 1 <= len(str(text)) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return str(text)


def _answers(data: dict[str, Any]) -> Keyboards:
    if "keyboard" in data:
        rows = only_known("ReplyKeyboardMarkup", data)["keyboard"]
        if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
            raise bad_request(
                'field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays'
            )
        return Keyboards(answers=tuple(tuple(map(_answer_button, row)) for row in rows))
    if "remove_keyboard" in data:
        only_known("ReplyKeyboardRemove", data)
        return Keyboards(answers=())
    only_known("ForceReply", data)
    return Keyboards()


def _answer_button(data: Any) -> AnswerButton:
    if isinstance(data, str):
        return AnswerButton(data)
    known = only_known("KeyboardButton", data)
    if not words(known.get("text", ""), "text"):
        raise bad_request('can\'t parse keyboard button: Field "text" must be non-empty')
    return AnswerButton(
        known["text"], bool(known.get("request_contact")), bool(known.get("request_location"))
    )
