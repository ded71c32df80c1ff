"""Finds values that YAML cuts off at ` #` although their text was meant to go on: `title: Bilaga #3`."""

import re
from typing import Final

from ruamel.yaml.events import NodeEvent, ScalarEvent

from lsgtool.codes import HASH_CUT
from lsgtool.diagnostic import Fault
from lsgtool.messages import msg
from lsgtool.shortened import shortened
from lsgtool.source.decode import place_at

# A comment is written with a space after its #, while ## and #! are ornaments and no words.
_CUT: Final = re.compile(r" +(#[^\s#!][^\n]*)")
_CUT_AFTER_KEY: Final = re.compile(r" *: +(#[^\s#!][^\n]*)")
_SIGN: Final = re.compile(r" #[^\s#!]")


class HashCuts:
    """Knows the places of one text where a value may be cut off at ` #`."""

    def __init__(self, text: str) -> None:
        # Nearly every text is free of them, and then no value is looked at.
        self._text = text if _SIGN.search(text) else None

    def fault(self, value: ScalarEvent, key: NodeEvent | None) -> Fault | None:
        """Return the fault of a plain value that ends at ` #word` on its own line, or None.

        `key` is the key of a value in a mapping; a value that is cut off before its first word is empty,
        and only its key tells where it would have begun.
        """
        if self._text is None:
            return None
        if value.value or key is None:
            found = _CUT.match(self._text, value.end_mark.index)
        else:
            found = _CUT_AFTER_KEY.match(self._text, key.end_mark.index)
        if found is None:
            return None
        return Fault(
            HASH_CUT,
            msg("`{lost}` is cut off, since a # after a space begins a comment", lost=shortened(found[1])),
            msg("put the whole value in quotes, or write a space after # where a comment is meant"),
            place=place_at(self._text, found.start(1)),
        )
