"""What a shell completes: the bodies and the meetings of the repository one stands in, and the rules."""

from pathlib import Path

from lsgtool.errors import UserError


def complete_body(incomplete: str) -> list[str]:
    """Return the bodies whose names begin with what was typed."""
    return _names("bodies", incomplete)


def complete_principal(incomplete: str) -> list[str]:
    """Return the principals whose names begin with what was typed."""
    return _names("principals", incomplete)


def _names(key: str, incomplete: str) -> list[str]:
    """Return the names below a key of bodies.yaml that begin with what was typed."""
    from lsgtool.source.read import read
    from lsgtool.workspace.files import BODIES
    from lsgtool.workspace.root import find_root

    try:
        data = read((find_root(Path()) / BODIES).read_bytes()).data
    except (UserError, OSError):
        return []
    named = data.get(key) if isinstance(data, dict) else None
    return [name for name in named if name.startswith(incomplete)] if isinstance(named, dict) else []


def complete_meeting(incomplete: str) -> list[str]:
    """Return the meetings whose names begin with what was typed, and the next and the latest of each body."""
    from lsgtool.reference import BY_WORD
    from lsgtool.workspace.files import listing
    from lsgtool.workspace.root import find_root

    try:
        refs = [file.ref for file in listing(find_root(Path())).files if file.ref is not None]
    except (UserError, OSError):
        return []
    names = [str(ref) for ref in refs]
    names += [f"{body}/{word}" for body in sorted({ref.body for ref in refs}) for word in BY_WORD]
    return [name for name in names if name.startswith(incomplete)]


def complete_rule(incomplete: str) -> list[str]:
    """Return the names of the rules that begin with what was typed, or their codes."""
    from lsgtool.check.choice import KNOWN

    names = [code.name for code in KNOWN] + [code.code for code in KNOWN if incomplete]
    return [name for name in names if name.startswith(incomplete)]


def complete_kind(incomplete: str) -> list[str]:
    """Return the kinds of decision that begin with what was typed."""
    from lsgtool.model.decision import DecisionKind

    return [kind.value for kind in DecisionKind if kind.value.startswith(incomplete)]
