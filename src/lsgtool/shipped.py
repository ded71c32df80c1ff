"""Where the files that come with lsg lie: the templates, the Word look, the example repository.

An installed wheel carries them inside the package; a checkout has them at its top, where any
repository of minutes has its own. They exist once.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "shipped"
_CHECKOUT = _PACKAGE.parent.parent


def templates() -> Path:
    """Return the folder of the shipped templates and the shipped Word look."""
    return (_INSTALLED if _INSTALLED.is_dir() else _CHECKOUT) / "templates"


def example() -> Path:
    """Return the folder of the example repository: `bodies.yaml` and `meetings/`."""
    return _INSTALLED / "vasterbotten" if _INSTALLED.is_dir() else _CHECKOUT
