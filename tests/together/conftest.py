"""What the tests of several people at once share: the command `lsg`, started as people do."""

from tests.commands.conftest import lsg

__all__ = ["lsg"]
