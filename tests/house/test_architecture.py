"""The floors of the house: who may import whom, which room knows which third party, how large a room is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
PACKAGE = SOURCE / "lsgtool"

# A module imports from lower floors only, and from its own room; rooms on one floor do not know each other.
FLOORS: tuple[tuple[str, ...], ...] = (
    (
        "version",
        "messages",
        "location",
        "diagnostic",
        "errors",
        "codes",
        "interval",
        "workdays",
        "calendar_words",
        "characters",
        "as_read",
        "clock",
        "decimals",
        "reference",
        "shortened",
        "suggestion",
        "shipped",
        "swedish_dates",
        "impossible_dates",
        "identity_numbers",
        "lookalikes",
        "masking",
        "names",
        "word_difference",
    ),
    ("source", "model", "document"),
    ("timeline", "writers", "printers"),
    ("workspace",),
    ("registers", "adjustment"),
    ("rules", "papers", "scaffold", "deadlines", "recording"),
    ("check", "status", "verify", "publishing"),
    ("render", "stages"),
    ("template", "drift"),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

# The small words of floor 0 build on each other in this order.
HOMES = {
    "ruamel": "source",
    "pydantic": "model",
    "pydantic_core": "model",
    "jinja2": "papers",
    "markupsafe": "papers",
    "markdown_it": "document",
    "lxml": "writers",
    "typst": "writers",
    "icalendar": "writers",
    "typer": "cli",
    "rich": "cli",
    "filelock": "workspace",
}
CEILING = 250


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Yield every module that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            assert node.module is not None
            yield node.module
            inner = (SOURCE / node.module.replace(".", "/")).is_dir()
            yield from (f"{node.module}.{alias.name}" for alias in node.names if inner)


def room(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "version"


MODULES = modules()


def test_there_is_a_house() -> None:
    assert len(MODULES) > 60
    assert {room(name_of(path)) for path in MODULES if path != PACKAGE / "__init__.py"} == set(FLOOR)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_from_lower_floors_only(path: Path) -> None:
    own = room(name_of(path))
    for module in imports(path):
        if module.split(".")[0] == "lsgtool" and (other := room(module)) != own:
            lower = FLOOR[other] < FLOOR[own] or (FLOOR[other] == FLOOR[own] == 0)
            assert lower, f"{name_of(path)} on floor {FLOOR[own]} imports {module} on floor {FLOOR[other]}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_third_party_has_one_home(path: Path) -> None:
    for module in imports(path):
        home = HOMES.get(module.split(".")[0])
        assert home in {None, room(name_of(path))}, f"{name_of(path)} imports {module}, whose home is {home}"


def test_no_module_reaches_itself() -> None:
    known = {name_of(path): path for path in MODULES}
    graph = {name: [module for module in imports(path) if module in known] for name, path in known.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail, name))
        if name not in done:
            for module in graph[name]:
                visit(module, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())
    assert len(done) == len(MODULES)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_room_has_a_name_on_its_door_and_is_not_too_large(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.name == "__init__.py":
        assert text == ""
        return
    docstring = ast.get_docstring(ast.parse(text))
    assert docstring, f"{path} has no sentence at its top"
    assert docstring.split("\n")[0].endswith((".", ":", ",")), docstring
    assert len(text.splitlines()) <= CEILING


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_the_clock_is_read_on_the_command_line_only(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in {"today", "now", "utcnow"}:
            assert name_of(path) == "lsgtool.cli.options"
