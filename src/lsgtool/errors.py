"""The trouble that a user can mend: one sentence, and the way out."""

from lsgtool.messages import Message


class UserError(Exception):
    """Something the user can mend; the command line shows it in one sentence and ends with exit code 2."""

    def __init__(self, message: Message, hint: Message | None = None) -> None:
        super().__init__(message.id)
        self.message = message
        self.hint = hint
