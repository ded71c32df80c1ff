"""What keeps a file from being a look, said where it is found and where the file's name is not known."""

from lsgtool.messages import Message


class Refusal(Exception):  # noqa: N818 # no error of the program's: a file is turned down
    """A look is turned down for `reason`, a sentence without capital or full stop; `hint` is the way out."""

    def __init__(self, reason: Message, hint: Message) -> None:
        super().__init__(reason.id)
        self.reason = reason
        self.hint = hint
