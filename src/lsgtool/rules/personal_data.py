"""Texts hold no personal identity numbers, and no private addresses or telephone numbers."""

import re

from lsgtool import codes
from lsgtool.adjustment.ledger import read_log
from lsgtool.identity_numbers import identity_numbers
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.rules.basis import PERSONAL_DATA, PRIVACY
from lsgtool.rules.case import BodiesCase, Case, FollowUpCase
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.words import among, words_with

# Most texts have fewer digits on end than a number needs, whatever signs of Markdown stand between them.
SIX_DIGITS = re.compile(r"\d(?:(?:[^\w\s]|_){0,6}\d){5}")
NINE_DIGITS = re.compile(r"\d(?:[\W_]{0,9}\d){8}")
TEN_DIGITS = re.compile(r"\d(?:[\W_]{0,19}\d){9}")
AT = re.compile("@")
NAME = re.compile(r"[\w.+-]{1,64}\Z")
LONGEST_NAME = 64

# Addresses at providers where people have their own; authorities and firms have names of their own.
ADDRESS = re.compile(
    r"""
      (?<=\w)@
      ( (?:hotmail|outlook|live|yahoo)\.(?:com|se)
      | (?:gmail|googlemail|icloud|me|mac|msn|ymail|aol|mail|telia|bredband2|protonmail)\.com
      | (?:comhem|spray|home|passagen|algonet|swipnet|tele2)\.se
      | (?:bredband|glocalnet|gmx)\.net
      | (?:proton|pm)\.me
      )
      (?!\w|[.-]\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Mobile numbers begin with 070, 072, 073, 076 or 079, and are parted in one of these ways; 0730-1600 10 is
# a time and something else.
GAP = r"[\s.)–-]{1,3}"
MOBILE = re.compile(
    rf"""
      [+(0] (?<!\d.) (?<!\+.) (?<!\d-.) (?<![^\W\d_]/.)
      (?: (?<=\+) 46 (?:{GAP})? (?:\(0\)\s?)? | (?<=0) 046 (?:{GAP})? (?:\(0\)\s?)? | (?<=\() 0 | (?<=0) )
      7[02369]
      (?: (?:{GAP})?\d{{7}} | {GAP}\d{{3}}{GAP}\d{{4}}
        | {GAP}\d{{3}}{GAP}\d{{2}}{GAP}\d{{2}} | {GAP}\d{{2}}{GAP}\d{{2}}{GAP}\d{{3}}
        | \d{GAP}\d{{6}} | \d{GAP}\d{{3}}{GAP}\d{{3}} | \d{GAP}\d{{2}}{GAP}\d{{2}}{GAP}\d{{2}}
      ) (?!\d)
    """,
    re.VERBOSE,
)


@rule(codes.IDENTITY_NUMBER, PRIVACY, waivable=False, careful=True)
def identity_number(case: Case | FollowUpCase | BodiesCase) -> Findings:
    """A text holds a personal identity number or a coordination number.

    The number may only be used where there is a clear reason for it, and minutes that are published are no
    such reason. Every text of the file is looked through, names and titles too, for six or eight digits of
    a day of birth and four more whose last one is the right check digit. No paper is made of a file that
    holds one. The message does not repeat the number.

    Bad::

        text: Ärendet gäller 640823-3234.

    Good::

        text: Ärendet gäller en enskild person, se akten.
    """
    for words in among(SIX_DIGITS, case.with_digits):
        for start in identity_numbers(words.text):
            digits = TEN_DIGITS.match(words.text, start)
            yield Finding(
                msg("a personal identity number stands here"),
                _taken_away(case),
                words.at(start, digits.end() if digits else start + 1),
            )


def _taken_away(case: Case | FollowUpCase | BodiesCase) -> Message:
    if isinstance(case, Case) and read_log(case.meeting.log).sealed is not None:
        return msg(
            "open the sealed minutes with `lsg reopen {meeting} --reason TEXT`, and take it away, or write it"
            " in parts: no paper is made with it",
            meeting=str(case.meeting.ref),
        )
    return msg(
        "take it away, no paper is made with it; if it is something else, write it in parts: "
        "070-174 06 05 for a telephone, 2023-01-01–2023-12-31 for a period"
    )


@rule(codes.EMAIL_IN_TEXT, PERSONAL_DATA, careful=True)
def email_in_text(case: Case | FollowUpCase) -> Findings:
    """A text holds an e-mail address that somebody has as a private person.

    Minutes are published and stay so. An address at an authority or a firm is known anyway; this is about
    addresses at the providers where people have their own.

    Bad::

        text: Anmälan görs till anna.exempel@gmail.com.

    Good::

        text: Anmälan görs till kansliet@norrby.example.
    """
    for words in words_with(AT, case.leaves):
        found: dict[tuple[int, str], tuple[Spot, str]] = {}
        for provider in ADDRESS.finditer(words.text):
            start = _name_begins(words.text, provider.start())
            spot = words.at(start, provider.end())
            address = words.text[start : provider.end()].casefold()
            found.setdefault((spot.text_line, address), (spot, provider[1].casefold()))
        for spot, name in found.values():  # a link has its address twice
            yield Finding(
                msg("a private e-mail address stands here, at {provider}", provider=name),
                msg("write an address at work, or that of the body's office"),
                spot,
            )


def _name_begins(text: str, at: int) -> int:
    name = NAME.search(text, max(0, at - LONGEST_NAME), at)
    return name.start() if name is not None else at


@rule(codes.PHONE_IN_TEXT, PERSONAL_DATA, careful=True)
def phone_in_text(case: Case | FollowUpCase) -> Findings:
    """A text holds the number of a mobile telephone.

    Minutes are published and stay so, and a mobile telephone is mostly one person's. The number of a
    switchboard leads to everybody who works there.

    Bad::

        text: Frågor besvaras på 070-174 06 05.

    Good::

        text: Frågor besvaras på 0980-31 92 00.
    """
    for words in among(NINE_DIGITS, case.with_digits):
        for found in MOBILE.finditer(words.text):
            yield Finding(
                msg("the number of a mobile telephone stands here"),
                msg("write the number of the switchboard, or leave it out"),
                words.at(found.start(), found.end()),
            )
