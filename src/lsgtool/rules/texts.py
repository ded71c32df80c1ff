"""A text written in Markdown holds only what minutes may hold."""

from dataclasses import replace

from lsgtool import codes
from lsgtool.diagnostic import Code
from lsgtool.rules.basis import ACCESSIBILITY
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.HEADING_IN_TEXT, ACCESSIBILITY, waivable=False, careful=True)
def heading_in_text(case: Case) -> Findings:
    """A text holds a heading of its own.

    The template makes the headings of a paper, in an order that a reader and a screen reader can follow.
    What needs a heading is a sub-matter.

    Bad::

        - title: Årets plan
          text: |
            Inledning.

            ## Bakgrund

    Good::

        - title: Årets plan
          items:
            - title: Bakgrund
              text: Frågan väcktes i höstas.
    """
    return _with(codes.HEADING_IN_TEXT, case)


@rule(codes.HTML_IN_TEXT, ACCESSIBILITY, waivable=False, careful=True)
def html_in_text(case: Case) -> Findings:
    """A text holds HTML, which no paper shows as it was meant.

    Texts are Markdown: what Word, the printed page and a screen reader all can show.

    Bad::

        text: |
          Planen är <b>klar</b>.

    Good::

        text: |
          Planen är **klar**.
    """
    return _with(codes.HTML_IN_TEXT, case)


@rule(codes.NOT_FOR_MINUTES, ACCESSIBILITY, waivable=False, careful=True)
def not_for_minutes(case: Case) -> Findings:
    """A text holds something that minutes have no form for: pictures, quotes, code, deep lists and the like.

    Every construct has one style in Word; docs/word.md lists those that a text may use.

    Bad::

        text: |
          > att godkänna planen

    Good::

        decisions: [att godkänna planen]
    """
    return _with(codes.NOT_FOR_MINUTES, case)


def _with(code: Code, case: Case) -> Findings:
    for leaf, fault in case.text_faults:
        if fault.code is code:
            spot = replace(leaf.spot, text_line=fault.spot.text_line)
            yield Finding(fault.message, fault.hint, spot)
