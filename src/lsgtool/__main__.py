"""Lets `python -m lsgtool` do what `lsg` does."""

from lsgtool.cli.main import run

if __name__ == "__main__":
    run()
