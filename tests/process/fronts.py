"""nginx and Caddy in front of the bot, set up by the files that we tell people to use."""

import asyncio
import os
import shutil
import ssl
from asyncio.subprocess import DEVNULL, Process
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.process.processes import ROOT, clean_environment

RUNNING = ROOT / "docs" / "running"
NAME = "alumni.example.fi"
BOT_PLACE = "127.0.0.1:8080"
LETSENCRYPT = f"/etc/letsencrypt/live/{NAME}"
NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 1;
{user}
events {{}}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""
CADDY = """
{{
	admin off
	auto_https disable_redirects
}}
{site}
"""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate for localhost and its key, and whoever trusts it."""

    chain: Path
    key: Path
    trusts: ssl.SSLContext


async def certified(folder: Path) -> Certificate:
    """Make a certificate, as good as one can be that nobody else trusts; skip without openssl."""
    chain, key = folder / "fullchain.pem", folder / "privkey.pem"
    made = await asyncio.create_subprocess_exec(
        *(needed("openssl"), "req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
        *("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
        *("-addext", "subjectAltName=DNS:localhost"),
        *("-keyout", str(key), "-out", str(chain)),
        stderr=DEVNULL,
    )
    assert await made.wait() == 0
    return Certificate(chain, key, ssl.create_default_context(cafile=str(chain)))


def needed(program: str) -> str:
    """Return the path of a program; skip the test where it is not installed."""
    found = shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


async def nginx(folder: Path, port: int, bot_port: int, certificate: Certificate) -> Process:
    """Start nginx with our example, at this port of localhost."""
    program = needed("nginx")
    site = example(
        "nginx.conf",
        {
            BOT_PLACE: f"127.0.0.1:{bot_port}",
            "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
            f"server_name {NAME}": "server_name localhost",
            f"{LETSENCRYPT}/fullchain.pem": str(certificate.chain),
            f"{LETSENCRYPT}/privkey.pem": str(certificate.key),
        },
    )
    (folder / "site.conf").write_text(site, encoding="utf-8")
    user = "user root;" if os.geteuid() == 0 else ""
    main = folder / "nginx.conf"
    main.write_text(NGINX.format(folder=folder, user=user), encoding="utf-8")
    return await asyncio.create_subprocess_exec(
        program, "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(main), stdin=DEVNULL
    )


async def caddy(folder: Path, port: int, bot_port: int, certificate: Certificate) -> Process:
    """Start Caddy with our example, at this port of localhost."""
    program = needed("caddy")
    tls = f"\tbind 127.0.0.1\n\ttls {certificate.chain} {certificate.key}"
    site = example(
        "Caddyfile",
        {
            BOT_PLACE: f"127.0.0.1:{bot_port}",
            f"\n{NAME} {{": f"\nhttps://localhost:{port} {{\n{tls}",
        },
    )
    main = folder / "Caddyfile"
    main.write_text(CADDY.format(site=site), encoding="utf-8")
    home = {one: str(folder) for one in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    return await asyncio.create_subprocess_exec(
        *(program, "run", "--config", str(main), "--adapter", "caddyfile"),
        env=clean_environment() | home,
        stdin=DEVNULL,
        stderr=DEVNULL,
    )


def example(name: str, changes: dict[str, str]) -> str:
    """Return one of our example files with these parts exchanged; each must be there."""
    text = (RUNNING / name).read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text, f"{name} has no “{old}” any more"
        text = text.replace(old, new)
    return text
