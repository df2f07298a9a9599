"""The service for systemd, as a pattern: who it is, where it lies, and all that it may not do."""

from string import Template

UNIT = Template("""\
[Unit]
Description=Alumni bot
Wants=network-online.target
After=network-online.target time-sync.target
RequiresMountsFor=$mounts
# However often it fails: it is tried again, and the journal says why. Only what needs a person (a
# setting that is wrong, a damaged database) ends it for good, with exit code 2.
StartLimitIntervalSec=0

[Service]
Type=notify
User=$user
WorkingDirectory=$folder
${code}ExecStart=$python -m bot run
# Copying the database and bringing it up to date takes time: the start may last as long as the bot
# says that it is still at it. Telegram need not be within reach.
TimeoutStartSec=2min
# The bot says regularly that it goes on. If it does not, or if it fails, it is started again.
WatchdogSec=3min
Restart=on-failure
RestartPreventExitStatus=2
RestartSec=10
# The bot ends cleanly within five seconds.
TimeoutStopSec=20
KillMode=mixed
# Files are made in a process of their own: if one takes too much memory, it ends alone.
OOMPolicy=continue
LimitNOFILE=8192
# The memory is never written to a file after a crash: people's data and the key are in it.
LimitCORE=0
UMask=0077

# All it can write to: the data, the copies and the key. A hook that takes copies elsewhere is under
# the same rules: python -m bot systemd --write FOLDER lets it write to one more.
ProtectSystem=strict
ReadWritePaths=$writable
ProtectHome=$homes
PrivateTmp=yes

# It talks with the network and its own files, and needs nothing else of the machine.
NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
PrivateDevices=yes
PrivateUsers=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
# Of /proc everything else stays in sight: what /metrics tells of the process is reckoned with it.
ProtectProc=invisible
RemoveIPC=yes
KeyringMode=private
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
""")
