"""A server on the loopback that answers what a test tells it to, byte by byte."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class ScriptedServer:
    """Gives each request the next answer; an empty answer closes the connection instead."""

    answers: list[list[bytes]]
    requests: list[tuple[bytes, bytes]] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    arrivals: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))
    open: set[asyncio.StreamWriter] = field(default_factory=set)
    served: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def arrived(self, count: int = 1) -> None:
        """Return when that many more requests have arrived."""
        for _ in range(count):
            await self.arrivals.acquire()

    async def close(self) -> None:
        """End every conversation."""
        self.gate.set()
        for writer in self.open:
            writer.close()
        for _ in range(self.connections):
            await self.served.acquire()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open.add(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.requests.append((head, await read_body(reader, head)))
                self.arrivals.release()
                await self.gate.wait()
                pieces = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
                if not pieces:
                    break
                for piece in pieces:
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0)
                if b"connection: close" in pieces[0].lower():
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self.served.release()


async def read_body(reader: asyncio.StreamReader, head: bytes) -> bytes:
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if line)
    if b"content-length" in fields:
        return await reader.readexactly(int(fields[b"content-length"]))
    return b""


@asynccontextmanager
async def serving(*answers: list[bytes], held: bool = False) -> AsyncIterator[ScriptedServer]:
    """Serve the answers in turn, the last one again and again; held, they wait for `gate`."""
    script = ScriptedServer(list(answers))
    if not held:
        script.gate.set()
    server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
    script.port = server.sockets[0].getsockname()[1]
    try:
        yield script
    finally:
        server.close()
        await script.close()


def http(body: bytes, status: str = "200 OK", extra: bytes = b"") -> bytes:
    """Write a whole answer with its length."""
    return b"HTTP/1.1 %b\r\n%bContent-Length: %d\r\n\r\n%b" % (
        status.encode(),
        extra,
        len(body),
        body,
    )
