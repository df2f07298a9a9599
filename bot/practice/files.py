"""Files on Telegram's shelf: photos, documents and voice messages."""

import struct
from dataclasses import dataclass, field
from typing import Any

from bot.api import Upload
from bot.practice.checks import Params, Refused, bad_request

MOST_PHOTO_BYTES = 10 * 1024 * 1024
MOST_UPLOAD_BYTES = 50 * 1024 * 1024
MOST_DOWNLOAD_BYTES = 20 * 1024 * 1024
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF")
_NO_SIZE = (800, 600)
# Where a file of a call's parameter is kept, and what Telegram calls what is kept there.
FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "video": "videos",
    "animation": "animations",
    "audio": "music",
    "voice": "voice",
}
_KINDS = {
    "photos": "Photo",
    "documents": "Document",
    "videos": "Video",
    "animations": "Animation",
    "music": "Audio",
    "voice": "VoiceNote",
}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that has been sent at least once."""

    id: str
    unique_id: str
    path: str
    name: str
    media_type: str
    content: bytes = field(repr=False)
    width: int = 0
    height: int = 0
    claimed: int | None = None

    @property
    def size(self) -> int:
        """Bytes; a large file is claimed to be so large, without its bytes."""
        return len(self.content) if self.claimed is None else self.claimed

    @property
    def kind(self) -> str:
        """What Telegram calls it in its refusals: Photo, Document, Video, Animation, …."""
        return _KINDS[self.path.partition("/")[0]]

    def as_json(self) -> dict[str, Any]:
        """Return the fields that every kind of file has in the Bot API."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.size}

    def as_photo(self) -> list[dict[str, Any]]:
        """Return the photo in its sizes, the largest last."""
        small = {"file_id": f"{self.id}-s", "file_unique_id": f"{self.unique_id}s"}
        shape = {"width": max(self.width // 4, 1), "height": max(self.height // 4, 1)}
        full = {"width": self.width, "height": self.height}
        return [small | shape, self.as_json() | full]

    def as_video(self) -> dict[str, Any]:
        """Return the file as a video of a second."""
        return self.as_document() | {"width": 320, "height": 240, "duration": 1}

    def as_document(self) -> dict[str, Any]:
        """Return the file as a document."""
        return self.as_json() | {"file_name": self.name, "mime_type": self.media_type}


class Shelf:
    """Keeps files by id and by path."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._paths: dict[str, StoredFile] = {}

    def put(self, upload: Upload, kind: str, size: int | None = None) -> StoredFile:
        """Store a file of one of the folders of _KINDS; a size may be claimed."""
        number = len(self._files) + 1
        width, height = image_size(upload.content) if kind == "photos" else (0, 0)
        ending = upload.name.rpartition(".")[2] if "." in upload.name else "jpg"
        path = f"{kind}/file_{number}.{ending}"
        stored = StoredFile(
            f"file-{number}",
            f"u{number}",
            path,
            upload.name,
            upload.media_type,
            upload.content,
            width,
            height,
            size,
        )
        self._files[stored.id] = self._paths[path] = stored
        return stored

    def by_id(self, file_id: str) -> StoredFile | None:
        """Return the file with this id; a photo's smaller size leads to the same file."""
        return self._files.get(file_id.removesuffix("-s"))

    def by_path(self, path: str) -> StoredFile | None:
        """Return the file at a `file_path`."""
        return self._paths.get(path)

    def take(self, params: Params, name: str, given: str | None = None) -> StoredFile:
        """Return the file that a call sends: uploaded, attached, or known by its id."""
        value = params.text(name) if given is None else given
        upload = params.uploads.get(value.removeprefix("attach://") if value else name)
        if upload is None and not value:
            raise bad_request(f"there is no {name} in the request")
        if upload is not None:
            return self._store(upload, name)
        stored = self.by_id(value)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != _KINDS[FOLDERS[name]]:
            raise bad_request(f"can't use file of type {stored.kind} as {_KINDS[FOLDERS[name]]}")
        return stored

    def _store(self, upload: Upload, name: str) -> StoredFile:
        if name == "photo":
            check_photo(upload)
        if len(upload.content) > MOST_UPLOAD_BYTES:
            raise Refused(413, "Request Entity Too Large")
        if not upload.content:
            raise bad_request("file must be non-empty")
        return self.put(upload, FOLDERS[name])


def check_photo(upload: Upload) -> None:
    """Refuse what Telegram does not take as a photo."""
    size = len(upload.content)
    if size > MOST_PHOTO_BYTES:
        raise bad_request(
            f"file of size {size} bytes is too big for a photo; "
            f"the maximum size is {MOST_PHOTO_BYTES} bytes"
        )
    if size and not upload.content.startswith(_IMAGES):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = image_size(upload.content)
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def image_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG; a guess for anything else."""
    if content.startswith(_IMAGES[0]) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    return _NO_SIZE
