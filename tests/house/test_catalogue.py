"""The Swedish messages: every one is there, says the same fields, and is compiled."""

import re
from pathlib import Path

from tools import messages

FIELDS = re.compile(r"\{(\w*)[^}]*\}")


def strings(text: object) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, list | tuple) else (str(text),)


def test_every_message_of_the_code_is_in_the_catalogue_and_no_other() -> None:
    in_code = {strings(message.id) for message in messages.extracted() if message.id}
    in_catalogue = {strings(message.id) for message in messages.translated() if message.id}
    assert len(in_code) > 100
    assert in_code == in_catalogue


def test_every_message_has_a_swedish_text() -> None:
    catalogue = [message for message in messages.translated() if message.id]
    missing = [message.id for message in catalogue if not all(strings(message.string))]
    fuzzy = [message.id for message in catalogue if message.fuzzy]
    assert missing == []
    assert fuzzy == []


def test_a_swedish_text_has_the_fields_of_the_english_one() -> None:
    for message in messages.translated():
        if message.id:
            wanted = set(FIELDS.findall(strings(message.id)[-1]))
            for text in strings(message.string):
                assert set(FIELDS.findall(text)) <= wanted, text
            assert set(FIELDS.findall(strings(message.string)[-1])) == wanted, message.id


def test_the_files_are_what_the_tool_writes() -> None:
    assert messages.PO.read_bytes() == messages.po_bytes(messages.updated())
    assert messages.MO.read_bytes() == messages.mo_bytes(messages.translated())
    assert Path(messages.MO).stat().st_size > 1000
