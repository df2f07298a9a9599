"""What the database knows of what a coordinator has planned for the year."""

from storage.own_rows import NOT_THEIRS, TECHNICAL, Section, rest

YEAR = (
    Section(
        "made_plans",
        "plan",
        "made_by",
        ("made_at", "title"),
        left_out={
            **rest(NOT_THEIRS, "unit", "month", "day", "year", "remind_days"),
            **rest(TECHNICAL, "next_at"),
        },
    ),
    Section(
        "made_recurring",
        "recurring",
        "made_by",
        ("made_at", "name"),
        left_out={
            **rest(NOT_THEIRS, "unit", "how", "weekday", "nth", "day", "month", "at"),
            **rest(TECHNICAL, "next_at", "remind_at"),
        },
    ),
)
