"""What the server's owner sets, and how faults in it are told."""

from pathlib import Path

import pytest
from dotenv import dotenv_values

from config.errors import ConfigurationError, Fault
from config.settings import NAMES, Settings, load_settings

from .conftest import CONFIG

TOKEN = "123456:AAsecretsecretsecretsecretsecret"


@pytest.fixture
def env(tmp_path: Path) -> Path:
    """The place of a .env file of the test's own."""
    return tmp_path / ".env"


def refusal(env: Path, text: str) -> ConfigurationError:
    env.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as refused:
        load_settings(env)
    return refused.value


def test_without_any_setting_the_defaults_hold(env: Path) -> None:
    """A new owner can start the practice chat before setting anything."""
    settings = load_settings(env)
    assert settings.bot_token is None
    assert settings.bot_api_url == "https://api.telegram.org"
    assert settings.database == Path("data/alumni.db")
    assert (settings.owners, settings.broadcast_rate, settings.tick_seconds) == ((), 30, 10)


def test_a_file_is_read_and_the_environment_goes_before_it(
    env: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the environment says wins over the file."""
    monkeypatch.setenv("BROADCAST_RATE", "100")
    env.write_text(
        f"BOT_TOKEN={TOKEN}\nOWNERS = 12, 34 ,12,\nBROADCAST_RATE=5\nLOG_LEVEL=debug\n"
        "BOT_API_URL=http://127.0.0.1:8081/\nCOMPOSE_PROJECT_NAME=alumni\n",
        encoding="utf-8",
    )
    settings = load_settings(env)
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.owners == (12, 34)
    assert settings.broadcast_rate == 100
    assert settings.log_level == "DEBUG"
    assert settings.bot_api_url == "http://127.0.0.1:8081"


def test_secrets_are_never_shown(env: Path) -> None:
    """Neither repr nor str tells the token or the key."""
    env.write_text(f"BOT_TOKEN={TOKEN}\nDATABASE_KEY={'k' * 40}\n", encoding="utf-8")
    settings = load_settings(env)
    shown = f"{settings!r} {settings} {settings.bot_token} {settings.database_key}"
    assert "secretsecret" not in shown
    assert "kkkk" not in shown


@pytest.mark.parametrize(
    ("line", "key", "reason"),
    [
        ("BOT_TOKEN=secret-without-colon", "BOT_TOKEN", "BotFather"),
        ("BOT_API_URL=api.telegram.org", "BOT_API_URL", "http"),
        ("BOT_API_URL=https://user:pw@host", "BOT_API_URL", "without a user"),
        ("DATABASE_KEY=secret", "DATABASE_KEY", "16 characters"),
        ("OWNERS=12,x7", "OWNERS", "whole numbers"),
        ("OWNERS=-5", "OWNERS", "whole numbers"),
        ("BROADCAST_RATE=0", "BROADCAST_RATE", "should be at least 1"),
        ("BROADCAST_RATE=1001", "BROADCAST_RATE", "should be at most 1000"),
        ("BROADCAST_RATE=fast", "BROADCAST_RATE", "should be a whole number"),
        ("TICK_SECONDS=61", "TICK_SECONDS", "should be at most 60"),
        ("LOG_LEVEL=LOUD", "LOG_LEVEL", "should be 'DEBUG', 'INFO'"),
        ("LOG_FORMAT=xml", "LOG_FORMAT", "'text' or 'json'"),
        ("PRACTICE_PORT=70000", "PRACTICE_PORT", "65535"),
        ("KEY_FILE=data/deeper/alumni.key", "KEY_FILE", "outside the data folder"),
        ("BOT_TOKN=x", "BOT_TOKN", "did you mean BOT_TOKEN?"),
        ("OWNER=12", "OWNER", "did you mean OWNERS?"),
    ],
)
def test_a_fault_is_told_by_name_without_the_value(
    env: Path, line: str, key: str, reason: str
) -> None:
    """The owner reads which variable is wrong and why, and no secret."""
    error = refusal(env, line)
    assert [fault.key for fault in error.faults] == [key]
    assert reason in error.reason
    assert error.file == str(env)
    assert "secret" not in str(error)
    assert "pw@" not in str(error)


def test_every_fault_is_told_at_once(env: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One start shows all that must be mended, and where it was said."""
    monkeypatch.setenv("PRACTICE_PORT", "-1")
    error = refusal(env, "TICK_SECONDS=0\nLOG_FORMT=json\nBOT_TOKEN=oops-secret\n")
    places = {fault.key: fault.file for fault in error.faults}
    assert places == {
        "LOG_FORMT": str(env),
        "TICK_SECONDS": str(env),
        "BOT_TOKEN": str(env),
        "PRACTICE_PORT": "environment",
    }
    assert str(error).count("\n") == 3
    assert error.__cause__ is None or "oops" not in str(error.__cause__)


def test_a_file_that_cannot_be_read_is_told(env: Path) -> None:
    """A folder or a file in another encoding is no .env."""
    env.write_bytes(b"BOT_TOKEN=\xff\xfe\x00")
    with pytest.raises(ConfigurationError, match="UTF-8"):
        load_settings(env)


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (f"OWNERS=12\nBOT_TOKEN='{TOKEN}\n", 2, ""),
        (f"# ours\n\nBOT_TOKEN: {TOKEN}\n", 3, ""),
        (f"BOT_TOKEN\n{TOKEN}\n", 1, "BOT_TOKEN"),
        (f"bot_token {TOKEN}\n", 1, ""),
    ],
)
def test_a_line_that_sets_nothing_is_not_passed_over(
    env: Path, text: str, line: int, key: str
) -> None:
    """An open quotation mark must not make a practice chat of a bot that has a token."""
    error = refusal(env, text)
    assert (error.faults[0].line, error.key) == (line, key)
    assert "NAME=value" in error.reason
    assert "secretsecret" not in str(error)


def test_a_folder_in_the_place_of_the_file_is_told(env: Path) -> None:
    """Docker makes one where a file that is not there is to be mounted."""
    env.mkdir()
    with pytest.raises(ConfigurationError, match="directory"):
        load_settings(env)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffBOT_TOKEN={}\r\nOWNERS=12,34\r\nBACKUPS=/mnt/b\r\n",
        "# ours\nBOT_TOKEN = \"{}\"  # ours\n\nexport OWNERS='12, 34'\nbackups=/mnt/b",
        "BOT_TOKEN={}\nOWNERS=9\nOWNERS=12,\u00a034\nBACKUPS='/mnt/b'\nCOMPOSE\n",
    ],
)
def test_a_file_from_any_editor_is_read(env: Path, text: str) -> None:
    """Windows line ends, a byte order mark, quotation marks, comments, names in small letters."""
    env.write_bytes(text.format(TOKEN).encode())
    settings = load_settings(env)
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.owners == (12, 34)
    assert settings.backups == Path("/mnt/b")


def test_a_home_is_found_as_a_shell_finds_it(env: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No folder called ~ is made beside the bot."""
    monkeypatch.setenv("HOME", "/home/alumni")
    env.write_text("BACKUPS=~/copies\nKEY_FILE=~/alumni.key\n", encoding="utf-8")
    assert load_settings(env).backups == Path("/home/alumni/copies")
    assert load_settings(env).key_file == Path("/home/alumni/alumni.key")


def test_the_home_of_nobody_is_refused(env: Path) -> None:
    """A misspelt user name after the ~ is no folder's name."""
    assert refusal(env, "BACKUPS=~nobody-of-this-name/copies\n").key == "BACKUPS"


def test_the_key_may_be_anywhere_when_it_is_given(env: Path) -> None:
    """The place of the key file matters only when the bot makes the key."""
    env.write_text(f"DATABASE_KEY={'k' * 16}\nKEY_FILE=data/key\n", encoding="utf-8")
    assert load_settings(env).database_key is not None


def test_the_example_documents_every_setting() -> None:
    """config/example.env has every setting and nothing else, with the defaults, each explained."""
    example = CONFIG / "example.env"
    written = dotenv_values(example)
    assert list(written) == list(NAMES)
    assert load_settings(example) == Settings()
    lines = example.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line and not line.startswith("#"):
            assert lines[number - 1].startswith("# "), f"{line} has no comment above it"


def test_an_error_reads_as_one_line() -> None:
    """File, key and reason, in this order."""
    error = ConfigurationError("config/organisation.toml", "units[2].id", "is missing")
    assert str(error) == "config/organisation.toml: units[2].id: is missing"
    assert str(Fault("a.toml", "", "is empty")) == "a.toml: is empty"


SECRET = "s" * 32
HOOK = f"BOT_TOKEN={TOKEN}\nWEBHOOK_URL=https://alumni.example.fi/telegram\n"


def test_a_webhook_listens_on_this_machine_unless_it_is_told_otherwise(env: Path) -> None:
    """Somebody stands in front of it: nginx or Caddy."""
    env.write_text(f"{HOOK}WEBHOOK_SECRET={SECRET}\n", encoding="utf-8")
    settings = load_settings(env)
    assert settings.listen_at == ("127.0.0.1", 8080)
    assert SECRET not in repr(settings)
    env.write_text(f"{HOOK}WEBHOOK_SECRET={SECRET}\nLISTEN=[::1]:9000\n", encoding="utf-8")
    assert load_settings(env).listen_at == ("::1", 9000)


def test_without_a_webhook_it_listens_only_where_it_is_told(env: Path) -> None:
    """Polling needs no port; health and metrics do."""
    assert load_settings(env).listen_at is None
    env.write_text("LISTEN=localhost:8080\n", encoding="utf-8")
    assert load_settings(env).listen_at == ("localhost", 8080)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (HOOK, "WEBHOOK_SECRET"),
        (f"{HOOK}WEBHOOK_SECRET=short\n", "WEBHOOK_SECRET"),
        (f"{HOOK}WEBHOOK_SECRET={'ä' * 20}\n", "WEBHOOK_SECRET"),
        (f"WEBHOOK_SECRET={SECRET}\nWEBHOOK_URL=http://alumni.example.fi/x\n", "WEBHOOK_URL"),
        (f"WEBHOOK_SECRET={SECRET}\nWEBHOOK_URL=https://alumni.example.fi:99/x\n", "WEBHOOK_URL"),
        (f"WEBHOOK_SECRET={SECRET}\nWEBHOOK_URL=https://me:pw@example.fi/x\n", "WEBHOOK_URL"),
        (f"WEBHOOK_SECRET={SECRET}\nWEBHOOK_URL=alumni.example.fi\n", "WEBHOOK_URL"),
        (f"WEBHOOK_SECRET={SECRET}\nWEBHOOK_URL=https://example.fi/{{token}}\n", "WEBHOOK_URL"),
        (f"WEBHOOK_SECRET={SECRET}\nWEBHOOK_URL=https://example.fi/metrics\n", "WEBHOOK_URL"),
        ("LISTEN=8080\n", "LISTEN"),
        ("LISTEN=127.0.0.1:80800\n", "LISTEN"),
        ("BACKUPS=copies\nKEY_FILE=copies/alumni.key\n", "KEY_FILE"),
    ],
)
def test_what_cannot_work_is_refused_with_its_name(env: Path, text: str, key: str) -> None:
    """Before anything is started, and without repeating a secret."""
    refused = refusal(env, text)
    assert [one.key for one in refused.faults] == [key]
    assert "short" not in str(refused)


def test_a_bot_api_server_of_ones_own_delivers_anywhere(env: Path) -> None:
    """Telegram's rules for addresses are for Telegram's own servers."""
    env.write_text(
        f"BOT_API_URL=http://127.0.0.1:8081\nWEBHOOK_SECRET={SECRET}\n"
        "WEBHOOK_URL=http://127.0.0.1:9999/telegram\n",
        encoding="utf-8",
    )
    assert load_settings(env).webhook_url == "http://127.0.0.1:9999/telegram"
