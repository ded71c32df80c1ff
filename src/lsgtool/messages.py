"""What lsg says to people: an English sentence with named fields, put into words only when it is shown.

No room below the command line knows which language the reader has. It hands on a `Message`, and the
printer asks gettext for the sentence in the reader's language and fills in the fields.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from gettext import NullTranslations
from typing import TypeAlias

from lsgtool.masking import masked

Field: TypeAlias = "str | int | date | Message"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence: its English text is its id, its `{fields}` are filled when it is shown.

    A message that counts something has `plural`, the English text for any number but one, and `count`.
    A field may be a message itself and is then put into words in the same language.
    """

    id: str
    fields: Mapping[str, Field] = field(default_factory=dict)
    plural: str | None = None
    count: int = 1


def msg(id: str, /, **fields: Field) -> Message:
    """Return the message with this English text; Babel collects the first argument for translation."""
    return Message(id, fields)


def counted(one: str, many: str, count: int, /, **fields: Field) -> Message:
    """Return a message about `count` things, in the form for one or for many; `{count}` is filled in."""
    return Message(one, {"count": count, **fields}, many, count)


Wording: TypeAlias = Callable[[Message], str]


def wording(translations: NullTranslations) -> Wording:
    """Return the function that puts messages into the words of `translations`."""

    def words(message: Message) -> str:
        if message.plural is None:
            text = translations.gettext(message.id)
        else:
            text = translations.ngettext(message.id, message.plural, message.count)
        return text.format_map({name: shown(value) for name, value in message.fields.items()})

    def shown(value: Field) -> str:
        return words(value) if isinstance(value, Message) else printable(masked(str(value)))

    return words


def english(message: Message) -> str:
    """Return the message in English, the language of its id."""
    return wording(NullTranslations())(message)


def printable(text: str) -> str:
    r"""Return `text` with what a terminal would act on (escape codes, line ends) written as `\x1b`."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
