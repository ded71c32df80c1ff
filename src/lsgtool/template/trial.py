"""Makes a sample of each paper with an organisation's own templates and look."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.location import Place
from lsgtool.papers.loader import FOLDER
from lsgtool.render.press import Draft, Press
from lsgtool.template.flaw import Flaw
from lsgtool.template.own import own_folder, own_templates
from lsgtool.template.samples import SAMPLE


class Trial:
    """Makes samples one by one; `flaws` are those that nobody knew of before."""

    def __init__(self, root: Path, shipped: Path, formats: Sequence[str], known: Collection[Flaw]) -> None:
        self._press = Press(root, shipped, formats)
        self._folder = own_folder(root)
        self._own = own_templates(self._folder)
        self._known = {(flaw.path, flaw.place.line) for flaw in known if flaw.place is not None}
        self._told = [flaw.message for flaw in known]
        self._look_is_known = any(flaw.place is None for flaw in known)
        self.flaws: list[Flaw] = []

    def make(self, draft: Draft) -> Mapping[str, bytes]:
        """Return the files of a sample by name; none where a template or the look does not let it be made."""
        try:
            return self._press.make(replace(draft, name=SAMPLE + draft.name))
        except UserError as trouble:
            self._note(self._flaw(trouble, draft))
            return {}

    def _flaw(self, trouble: UserError, draft: Draft) -> Flaw:
        """Return what is wrong, where the trouble says so."""
        name, line = str(trouble.message.fields.get("name", "")), trouble.message.fields.get("line")
        if not isinstance(line, int):
            return Flaw(f"{FOLDER}/", None, "", trouble.message, trouble.hint)
        path = f"{FOLDER}/{name}" if name in self._own else name or draft.template
        return Flaw(path, Place(max(line, 1), 1), "", trouble.message, trouble.hint)

    def _note(self, flaw: Flaw) -> None:
        known = self._look_is_known if flaw.place is None else (flaw.path, flaw.place.line) in self._known
        if not known and flaw.message not in self._told and flaw not in self.flaws:
            self.flaws.append(flaw)
