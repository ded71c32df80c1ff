"""Manual pages of deviations that are in vain, and of settings for rules that do not exist."""

from lsgtool import codes
from lsgtool.rules.basis import FORMAT

PAGES_OF_DEVIATIONS = (
    (
        codes.DEVIATION_UNKNOWN,
        FORMAT,
        """
        A deviation is from a rule that does not exist, or that no body can deviate from there.

        It silences nothing. `lsg rules` lists the rules, and `lsg explain` says of each whether a body can
        decide to deviate from it, and where such a decision is written. What makes a paper wrong or a file
        unreadable is no matter of decision.

        Bad::

            papers_sent: 2025-02-07
            deviations:
              - rule: paper-late
                reason: Planen blev klar först den 6 februari.
                basis: ledning/2024-11-15 § 40

        Good::

            papers_sent: 2025-02-07
            deviations:
              - rule: papers-late
                reason: Planen blev klar först den 6 februari.
                basis: ledning/2024-11-15 § 40
        """,
    ),
    (
        codes.DEVIATION_IDLE,
        FORMAT,
        """
        A deviation silences nothing, for nothing deviates there.

        Somebody mended the file and left the deviation behind, or it stands in another item than the one that
        deviates. Left alone, it would one day hide a fault that nobody has decided on. It is told when the
        meeting has been held, or the year is over: what is decided beforehand may still come to be needed.

        Bad, where the papers came in time::

            papers_sent: 2025-01-31
            deviations:
              - rule: papers-late
                reason: Planen blev klar först den 6 februari.
                basis: ledning/2024-11-15 § 40

        Good::

            papers_sent: 2025-01-31
        """,
    ),
    (
        codes.RULE_UNKNOWN,
        FORMAT,
        """
        A setting under `rules` in bodies.yaml names no rule.

        The rule that was meant weighs as it always does. A setting is for the rules of `lsg rules`; that a
        file can be read and has its shape is no rule and cannot be turned off.

        Bad, in bodies.yaml::

            rules:
              - {from: 2024-01-01, basis: Beslut, rule: weekday-difers, weight: off}

        Good, in bodies.yaml::

            rules:
              - {from: 2024-01-01, basis: Beslut, rule: weekday-differs, weight: off}
        """,
    ),
)
