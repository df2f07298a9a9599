"""Decisions and fixed words of announcing, without anything that is stored."""

# Why an announcement came back to its maker by itself; anything else are a person's own words.
LEFT, NOBODY, OVER, RESTORED = "*left", "*nobody", "*over", "*restored"
NOTES = {
    LEFT: "announcing-back-left",
    NOBODY: "announcing-back-nobody",
    OVER: "announcing-back-over",
    RESTORED: "announcing-back-restored",
    "*declined": "announcing-back-declined",
}
DECLINED = "*declined"  # without a word of why
CORRECTION = "correction"  # the form in which a correction is written, as announcements are
