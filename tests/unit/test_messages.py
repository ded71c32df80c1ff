"""Messages: fields, numbers, messages inside messages, another language, and what a terminal must not see."""

from datetime import date
from gettext import NullTranslations
from typing import ClassVar

import pytest

from lsgtool.messages import Message, counted, english, msg, printable, wording


class Swedish(NullTranslations):
    """A few messages in Swedish, where the number of things stands elsewhere in the sentence."""

    TEXTS: ClassVar = {
        "no body is called `{name}`": "inget organ heter `{name}`",
        "{count} error": "ett fel",
        "{count} errors": "{count} fel",
        "judged: {errors}": "{errors} vid granskningen",
    }

    def gettext(self, message: str) -> str:
        return self.TEXTS.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


SHOWN = [
    (msg("nothing stands in this file"), "nothing stands in this file"),
    (msg("unknown key `{key}`", key="presentrs"), "unknown key `presentrs`"),
    (msg("line {line}", line=12), "line 12"),
    (msg("there is no day {day}", day=date(2024, 9, 20)), "there is no day 2024-09-20"),
    (msg("`[`, {{ and }}"), "`[`, { and }"),
    (msg("`{text}`", text="{key} {0} %s"), "`{key} {0} %s`"),
    (msg("{a}, {b}", b="second", a="first"), "first, second"),
    (counted("{count} error", "{count} errors", 1), "1 error"),
    (counted("{count} error", "{count} errors", 0), "0 errors"),
    (counted("{count} error", "{count} errors", 2), "2 errors"),
    (counted("{count} file in {folder}", "{count} files in {folder}", 3, folder="out"), "3 files in out"),
    (
        msg("judged: {errors}", errors=counted("{count} error", "{count} errors", 1)),
        "judged: 1 error",
    ),
]


@pytest.mark.parametrize(("message", "shown"), SHOWN)
def test_a_message_in_english(message: Message, shown: str) -> None:
    assert english(message) == shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (msg("no body is called `{name}`", name="lgs"), "inget organ heter `lgs`"),
        (counted("{count} error", "{count} errors", 1), "ett fel"),
        (counted("{count} error", "{count} errors", 7), "7 fel"),
        # What stands inside a message is in the same language.
        (
            msg("judged: {errors}", errors=counted("{count} error", "{count} errors", 2)),
            "2 fel vid granskningen",
        ),
        (
            msg("not translated: {errors}", errors=counted("{count} error", "{count} errors", 1)),
            "not translated: ett fel",
        ),
        # A text that somebody wrote is never translated, even where it looks like a message.
        (msg("`{text}`", text="{count} error"), "`{count} error`"),
    ],
)
def test_a_message_in_another_language(message: Message, shown: str) -> None:
    assert wording(Swedish())(message) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Åsa Öst – é 漢", "Åsa Öst – é 漢"),
        ("", ""),
        ("\x1b[2J\x1b]0;title\x07", r"\x1b[2J\x1b]0;title\x07"),  # clears the screen, renames the window
        ("a\nb\r\n\tc", r"a\nb\r\n\tc"),
        ("\x9b31m", r"\x9b31m"),  # the same in one character
        ("\u202egnp.exe", r"\u202egnp.exe"),  # turns the direction of writing
        ("a\u200bb", r"a\u200bb"),
        ("\udcff", r"\udcff"),  # a byte of a file name that is no text
        ("a\\x1bb", "a\\x1bb"),
        ("§\u00a038", r"§\xa038"),  # invisible, so it is shown
    ],
)
def test_what_a_terminal_would_act_on_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown
    assert english(msg("`{text}`", text=text)) == f"`{shown}`"
    assert printable(shown) == shown


def test_messages_with_the_same_words_and_fields_are_equal() -> None:
    assert msg("no `{name}`", name="a") == msg("no `{name}`", name="a")
    assert msg("no `{name}`", name="a") != msg("no `{name}`", name="b")
