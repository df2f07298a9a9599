# The bot as an image: Debian's Python, what the lock names (every file checked against its hash),
# and the code. It runs as an ordinary user, in a file system that can be read-only but for /alumni.
#
#     docker compose build        (see compose.yaml and docs/running/docker.md)

FROM debian:bookworm-slim AS built
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3-venv \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY requirements.txt .
# Nothing is compiled and nothing is taken that is not in the lock; pip itself stays behind.
RUN python3 -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes --only-binary :all: \
      -r requirements.txt \
 && /venv/bin/pip uninstall -y pip setuptools
COPY config config
COPY storage storage
COPY handlers handlers
COPY bot bot
# The file system is read-only later on, so Python's compiled files are made now. They are known by the
# contents of the files and not by their times: they are the same wherever and whenever this is built.
# They can be read by everybody, also where the code was checked out for one person's eyes only.
RUN python3 -m compileall -q --invalidation-mode unchecked-hash /app /venv/lib \
 && chmod -R a+rX /app


FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates python3 tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && install -d -o 10001 -g 10001 -m 700 /alumni
COPY --from=built /venv /venv
COPY LICENSE /app/LICENSE
COPY --from=built /app /app

# PYTHONSAFEPATH: code is read from /app only, never from the folder in which the data lies.
ENV PATH=/venv/bin:/usr/bin:/bin \
    PYTHONPATH=/app \
    PYTHONSAFEPATH=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    LISTEN=0.0.0.0:8080

# .env, config/organisation.toml, data/, keys/ and backups/: all that belongs to the school.
WORKDIR /alumni
VOLUME /alumni
USER 10001:10001
EXPOSE 8080

HEALTHCHECK --interval=60s --timeout=10s --start-period=60s --retries=3 CMD ["python", "-m", "bot", "health"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
