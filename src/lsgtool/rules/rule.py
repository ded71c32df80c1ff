"""What a rule is: one function that judges one subject, with the code it stamps and what it rests on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from inspect import cleandoc
from typing import Generic, TypeAlias, TypeVar

from lsgtool.diagnostic import Code, Severity
from lsgtool.location import TOP, Spot
from lsgtool.messages import Message, msg
from lsgtool.model.part import InForce
from lsgtool.model.provisions import Force, Provision
from lsgtool.reference import MeetingRef
from lsgtool.workspace.past import Past

S_contra = TypeVar("S_contra", contravariant=True)

SEVERITY = {
    Force.SHALL: Severity.ERROR,
    Force.SHOULD: Severity.WARNING,
    Force.MAY: Severity.INFORMATION,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: in words, with the way out, at a spot of the file that is judged.

    `provision` is what the rules of procedure fix and the meeting breaks: it is cited, and its force
    decides how heavily the finding weighs, unless `force` says otherwise.
    """

    message: Message
    hint: Message | None = None
    spot: Spot = TOP
    provision: InForce | None = None
    force: Force | None = None

    @property
    def severity(self) -> Severity | None:
        """How bad it is by the word of the document; None where the rule itself says."""
        if self.force is not None:
            return SEVERITY[self.force]
        return SEVERITY[self.provision.force] if isinstance(self.provision, Provision) else None

    @property
    def citation(self) -> Message | None:
        """The heading or the decision that is broken, and since when it holds."""
        if self.provision is None:
            return None
        return msg("{basis}, in force from {date}", basis=self.provision.basis, date=self.provision.since)


Findings: TypeAlias = Iterator[Finding]
Judge: TypeAlias = Callable[[S_contra], Findings]
Among: TypeAlias = Callable[[Past], Iterable[MeetingRef]]


@dataclass(frozen=True, slots=True)
class Rule(Generic[S_contra]):
    """A rule, as the table of rules, `lsg explain` and docs/rules.md tell of it.

    `reads` are keys at the top of the meeting's file: where one of them has faults the rule is not asked.
    A rule that `looks_ahead` may judge a meeting otherwise when a later one is written; no other may.
    A body can deviate from one that is `waivable`, and bodies.yaml can let it weigh otherwise; where no
    deviation can be written, a rule may be `weighable` all the same. A `careful` one bears what is left of a
    file with faults in any place, where the others need a body, a day, and a bodies.yaml without faults. One
    that needs the `whole` repository is asked only when all of it is judged: a hook on one file has no time
    for that. Where the history tells which meetings there may be something to say of, they are those `among`:
    a rule that has to wait until the history is known is then asked of no other.
    """

    code: Code
    judge: Judge[S_contra]
    rests_on: Message
    reads: tuple[str, ...] = ()
    looks_ahead: bool = False
    waivable: bool = True
    careful: bool = False
    whole: bool = False
    among: Among | None = None
    weighable: bool = False

    @property
    def may_weigh_otherwise(self) -> bool:
        """Whether `rules` in bodies.yaml can name it."""
        return self.waivable or self.weighable

    @property
    def manual(self) -> str:
        """The manual page: what, why, a bad and a good example."""
        return cleandoc(self.judge.__doc__ or "")


def rule(
    code: Code,
    rests_on: Message,
    *,
    reads: tuple[str, ...] = (),
    looks_ahead: bool = False,
    waivable: bool = True,
    careful: bool = False,
    whole: bool = False,
    among: Among | None = None,
    weighable: bool = False,
) -> Callable[[Judge[S_contra]], Rule[S_contra]]:
    """Make a rule of the function below; see `Rule`."""
    return lambda judge: Rule(
        code, judge, rests_on, reads, looks_ahead, waivable, careful, whole, among, weighable
    )
