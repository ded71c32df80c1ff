"""A program that runs before lsg and ends it right before one of the steps that change a disk."""

KILLED = 9

BEFORE_STEP = """\
import os
left = STEPS
def counted(function):
    def step(*words, **named):
        global left
        if left == 0:
            os._exit(KILLED)
        left -= 1
        return function(*words, **named)
    return step
for name in NAMES:
    setattr(os, name, counted(getattr(os, name)))
"""


def before_step(steps: int, *names: str) -> str:
    """Return the program that lets lsg take so many steps and no more; `names` are the functions of `os`."""
    program = BEFORE_STEP.replace("STEPS", str(steps)).replace("KILLED", str(KILLED))
    return program.replace("NAMES", repr(names))
