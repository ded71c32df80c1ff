"""The plain data that one YAML file holds: mappings, lists and texts."""

from typing import TypeAlias

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"
"""A value: every scalar is the text that stands in the file, and None where nothing stands."""

Mapping: TypeAlias = dict[str, Data]
"""A mapping, in the order of the file; the top of every file is one."""
