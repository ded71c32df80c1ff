"""Rows about the check: one file and 200 files against check-jsonschema, and how the time grows."""

import shutil
import sysconfig
from collections.abc import Iterator
from enum import StrEnum
from json import dumps
from pathlib import Path
from typing import Any, get_args, get_origin

from benchmarks.archive import make
from benchmarks.measuring import LSG, Row, command

from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.model.shape import fields_by_key, inner_part

FILES, BYTES = 200, 20_000
ON = "2060-01-01"
SIZES = (200, 2_000, 10_000)


def checks(folder: str) -> Iterator[Row]:
    """Yield the rows about the check; `folder` takes the archive and the schema."""
    archive, schema = Path(folder) / "archive", Path(folder) / "meeting.schema.json"
    make(archive, FILES, BYTES)
    schema.write_text(dumps(schema_of(Meeting)), encoding="utf-8")
    peer = shutil.which("check-jsonschema", path=sysconfig.get_path("scripts"))
    if peer is None:
        print("Without check-jsonschema (benchmarks/requirements.txt), `lsg check` has no peer.")
        return
    files = [str(file) for file in sorted(archive.rglob("20*.yaml"))]
    ours = (LSG, "check", "--root", str(archive), "--on", ON)
    theirs = (peer, "--schemafile", str(schema))
    one = files[len(files) // 2]
    yield Row(
        "lsg check, the hook", "check-jsonschema, 1 file",
        command(*ours, "--only", one), command(*theirs, one), 15, "at most 1.0",
    )  # fmt: skip
    yield Row(
        f"lsg check, {FILES} files", f"check-jsonschema, {FILES} files",
        command(*ours), command(*theirs, *files), 7, "at most 0.4",
    )  # fmt: skip


def growth(folder: str) -> Iterator[Row]:
    """Yield the rows about larger archives, each against the smallest: linear is the ratio of the sizes."""
    checks_of = {}
    for size in SIZES:
        archive = Path(folder) / f"archive-{size}"
        make(archive, size, BYTES)
        checks_of[size] = command(LSG, "check", "--root", str(archive), "--on", ON)
    for size in SIZES[1:]:
        yield Row(
            f"lsg check, {size} files", f"lsg check, {SIZES[0]} files",
            checks_of[size], checks_of[SIZES[0]], 1, f"linear: {size // SIZES[0]}",
        )  # fmt: skip


def schema_of(part: type[Part]) -> dict[str, Any]:
    """Return the JSON schema of a part: its keys, which of them are needed, and what each may hold."""
    fields = fields_by_key(part)
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key for key, field in fields.items() if field.is_required()],
        "properties": {key: _schema(field.annotation) for key, field in fields.items()},
    }


def _schema(annotation: Any) -> dict[str, Any]:  # noqa: ANN401 # an annotation has no type of its own
    """Return the schema of a value; a short form and one instead of many are allowed, as in the files."""
    part = inner_part(annotation)
    if get_origin(annotation) is dict:
        return {"type": "object"}
    one: dict[str, Any] = {"type": ["string", "number", "boolean", "null"]}
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        one = {"enum": [str(choice) for choice in annotation]}
    elif part is not None:
        one = {"anyOf": [schema_of(part), {"type": "string"}]}
    if get_origin(annotation) is tuple or any(get_origin(inner) is tuple for inner in get_args(annotation)):
        return {"anyOf": [{"type": "array", "items": one}, one]}
    return one
