"""Finds the body or the principal that somebody means, by whatever name people write."""

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.bodies import Bodies
from lsgtool.suggestion import suggestion
from lsgtool.timeline.principals import called, principals_named


def body_named(bodies: Bodies, word: str) -> str:
    """Return the id of the body that a word means: its id or one of its names, in small or capital letters.

    Raises UserError for a word that means none.
    """
    plain = " ".join(word.casefold().split())
    if plain in bodies.bodies:
        return plain
    found = next((name for name, body in bodies.bodies.items() if called(body, plain)), None)
    if found is None:
        raise UserError(
            msg("no body is called `{name}` in bodies.yaml", name=word), suggestion(word, bodies.bodies)
        )
    return found


def principal_named(bodies: Bodies, word: str) -> str:
    """Return the id of the principal that a word means; raise UserError for none, or for more than one."""
    found = principals_meant(bodies, word)
    if len(found) > 1:
        raise UserError(
            msg("`{name}` means more than one principal", name=word),
            msg("name one of them: {words}", words=", ".join(found)),
        )
    return found[0]


def principals_meant(bodies: Bodies, word: str) -> tuple[str, ...]:
    """Return the ids of the principals that a word means, in the order of bodies.yaml.

    It is an id, a name, a side, or a word for all of them. Raises UserError for a word that means none.
    """
    named = principals_named(bodies, word)
    if not named:
        raise UserError(
            msg("no principal is called `{name}` in bodies.yaml", name=word),
            suggestion(word, bodies.principals),
        )
    return tuple(name for name in bodies.principals if name in named)
