"""Names that people give to their templates and their look, and by which lsg does not know them."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from lsgtool.papers.enclosed import slug
from lsgtool.workspace.real import same
from lsgtool.writers.look_file import AS_TEMPLATE, LOOK

IN_SWEDISH: Final[Mapping[str, str]] = {
    "kallelse": "notice",
    "dagordning": "agenda",
    "foredragningslista": "agenda",
    "protokoll": "protocol",
    "minnesanteckningar": "protocol",
    "utdrag": "extract",
    "protokollsutdrag": "extract",
    "beslut": "decisions",
    "beslutslista": "decisions",
    "arsplan": "year",
    "innehall": "contents",
    "expediering": "dispatch",
    "missiv": "dispatch",
    "brev": "dispatch",
}
"""What the template of a paper is called, by what the paper is called in Swedish, in plain letters."""

WORD_FILES: Final = frozenset({".docx", ".dotx", ".docm", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf"})
"""What the names of files end in that word processors write."""

OF_PROGRAMS: Final = (".", "~$")
"""What the names of files begin with that a program keeps for itself while it has another one open."""


def in_english(template: str) -> str:
    """Return the name of a template with its Swedish word in English: `notice.md.j2` for `kallelse.md.j2`."""
    word, dot, ending = template.partition(".")
    return f"{IN_SWEDISH.get(slug(word, ''), word)}{dot}{ending}"


def unused(folder: Path) -> Iterator[str]:
    """Yield the names of Word files in a folder that are not called as a look is, sorted."""
    looks = (folder / LOOK, folder / AS_TEMPLATE)
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        written = path.suffix.casefold() in WORD_FILES and not path.name.startswith(OF_PROGRAMS)
        if written and not any(same(path, look) for look in looks):
            yield path.name
