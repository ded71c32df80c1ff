"""Makes identity numbers that nobody has, right ones and wrong ones, and writes them in many ways."""

from datetime import date

from hypothesis import strategies as st

COORDINATION = 60

FORMS = (
    "{born}-{last}",
    "{born}{last}",
    "{born}+{last}",
    "{born} {last}",
    "{born}\u00a0{last}",
    "{born}–{last}",
    "{born} – {last}",
    "{born}−{last}",
    "{born} -{last}",
    "{born}‑{last}",
    "{born}-\n   {last}",
    "{century}{born}-{last}",
    "{century}{born}{last}",
    "{century}{born} – {last}",
    "{century}{born}\u202f-\u202f{last}",
)
MARKED = (
    "**{born}**-{last}",
    "{born}**-{last}**",
    "{born}\\-{last}",
    "*{century}{born}*{last}",
    "{century}**{born}**-_{last}_",
    "{born}\u200b-\u00ad{last}",
)

# Some keyboards and pasted texts have digits as wide as a Chinese letter.
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def check_digit(nine: str) -> int:
    """Return the tenth digit of nine, doubling every other one from the first."""
    doubled = [int(digit) * (1 if place % 2 else 2) for place, digit in enumerate(nine)]
    return -sum(divmod(number, 10)[0] + number % 10 for number in doubled) % 10


def write(form: str, born: date, serial: int, *, coordination: bool = False, off: int = 0) -> str:
    """Write the number of somebody born on a day; `off` makes its check digit wrong."""
    day = born.day + (COORDINATION if coordination else 0)
    six = f"{born:%y%m}{day:02}"
    last = (check_digit(f"{six}{serial:03}") + off) % 10
    return form.format(century=f"{born.year // 100}", born=six, last=f"{serial:03}{last}")


BORN = st.dates(date(1900, 1, 1), date(2049, 12, 31))
SERIAL = st.integers(0, 999)
