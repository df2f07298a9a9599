"""Methods with which the bot receives: updates, webhooks and files."""

from typing import Any

from bot.practice import webhooks
from bot.practice.box import Box
from bot.practice.checks import Params, Refused, bad_request
from bot.practice.files import MOST_DOWNLOAD_BYTES


def get_updates(box: Box, params: Params) -> Any:
    """Confirm what is below `offset` and return the next updates at once."""
    if box.webhook.url:
        raise Refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    if params.data("allowed_updates") is not None:
        box.updates.allow(params.strings("allowed_updates"))
    limit = min(max(params.integer("limit", 100), 1), 100)
    return box.updates.fetch(params.integer("offset"), limit)


def set_webhook(box: Box, params: Params) -> Any:
    """Let updates be brought there from now on; an empty address means getUpdates again."""
    url, secret = params.text("url"), params.text("secret_token")
    if url:
        webhooks.check(url, secret, is_local=box.is_local)
    if params.data("allowed_updates") is not None:
        box.updates.allow(params.strings("allowed_updates"))
    connections = min(max(params.integer("max_connections", webhooks.CONNECTIONS), 1), 100)
    return _webhook(box, params, webhooks.Webhook(url, secret, connections))


def delete_webhook(box: Box, params: Params) -> Any:
    """Go back to getUpdates."""
    return _webhook(box, params, webhooks.Webhook())


def _webhook(box: Box, params: Params, webhook: webhooks.Webhook) -> Any:
    if not box.webhook.is_like(webhook):
        box.webhook = webhook
    if params.boolean("drop_pending_updates"):
        box.updates.clear()
    box.updates.tell()
    return True


def get_webhook_info(box: Box, _params: Params) -> Any:
    """Where updates go, how many wait, and what went wrong last."""
    shown = box.webhook.as_json() | {"pending_update_count": len(box.updates.waiting())}
    return shown | ({"allowed_updates": box.updates.allowed} if box.updates.allowed else {})


def get_file(box: Box, params: Params) -> Any:
    """Where a file of at most 20 MB can be fetched from."""
    stored = box.shelf.by_id(params.text("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if stored.size > MOST_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return stored.as_json() | {"file_path": stored.path}
