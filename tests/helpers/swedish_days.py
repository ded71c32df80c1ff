"""Writes a day with its weekday in the ways that Swedish minutes write it."""

from datetime import date

NAMES = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
SHORT = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)

FORMS = (
    "{name} {day} {month} {year}",
    "{name}en den {day} {month} {year}",
    "{Name}en den {day}:e {month}, {year}",
    "{name}, den {day} {month} {year}",
    "{NAME} {day} {MONTH} {year}",
    "{name}\n{day} {month} {year}",
    "{name} {day}\u00a0{month}\u00a0{year}",
    "{name} den\n    {day} {month}\n{year}",
    "{name} ({day} {month} {year})",
    "{short} {day} {month} {year}",
    "{short}. {day} {mon} {year}",
    "{short} {day} {dotted} {year}",
    "{name} {day}/{number} {year}",
    "{short} {day}/{number}-{year}",
    "{name}en den {day}/{number} {year}",
    "{name} {iso}",
    "{short} {iso}",
    "{name}en den {iso}",
    "{name} {compact}",
)


def written(form: str, weekday: int, day: date) -> str:
    name, month = NAMES[weekday], MONTHS[day.month - 1]
    return form.format(
        name=name,
        Name=name.capitalize(),
        NAME=name.upper(),
        short=SHORT[weekday],
        day=day.day,
        month=month,
        MONTH=month.upper(),
        mon=month[:3],
        dotted=month if month == "maj" else f"{month[:3]}.",
        number=day.month,
        year=day.year,
        iso=day.isoformat(),
        compact=f"{day:%Y%m%d}",
    )
