"""What rules rest on that is the same for every body: laws, the file format, and good order in minutes."""

from lsgtool.messages import Message, msg


def procedure(key: str) -> Message:
    """Return that a rule rests on the rules of procedure, which bodies.yaml has under `key`."""
    return msg("the rules of procedure: `{key}` in bodies.yaml", key=key)


FORMAT = msg("the file format: docs/format.md")
ORDER = msg("good order in minutes: what is printed is right and can be found again")
FOLLOW_UP = msg("good order in minutes: nothing decided is lost between meetings")
PRIVACY = msg("the Data Protection Act, lag (2018:218), 3 kap. 10 §: personal identity numbers")
PERSONAL_DATA = msg(
    "the General Data Protection Regulation, (EU) 2016/679, article 5: no more data than needed"
)
ACCESSIBILITY = msg(
    "the accessibility act, lag (2018:1937): published documents have real headings and lists"
)
