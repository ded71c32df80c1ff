"""What bodies and principals were called on the day that the registers are asked for, in short."""

from dataclasses import dataclass
from datetime import date

from lsgtool.model.bodies import Bodies
from lsgtool.timeline.in_force import name_on


@dataclass(frozen=True, slots=True)
class Names:
    """The names in force on the day `on`."""

    bodies: Bodies
    on: date

    def body(self, name: str) -> str:
        """Return the short name of a body on the day; any other word as it is."""
        body = self.bodies.bodies.get(name)
        if body is None:
            return name
        found = name_on(body, self.on)
        return found.short or found.name

    def principal(self, name: str) -> str:
        """Return the short name of a principal on the day; any other word as it is."""
        principal = self.bodies.principals.get(name)
        if principal is None:
            return name
        found = name_on(principal, self.on)
        return found.short or found.name

    def named(self, name: str) -> str:
        """Return the short name of whatever is meant, a body or a principal; any other word as it is."""
        return self.body(name) if name in self.bodies.bodies else self.principal(name)
