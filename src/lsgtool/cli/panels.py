"""The headings under which `lsg --help` lists the commands, in their order."""

from lsgtool.cli.language import _

START = _("Getting started")
MEETINGS = _("Meetings")
FOLLOW_UP = _("Follow-up")
PAPERS = _("Papers")
CHECKS = _("Checks")

PANELS = (START, MEETINGS, FOLLOW_UP, PAPERS, CHECKS)
