"""The programs of the system that prove papers and signatures, each with the Debian package it comes in.

Run as a program it says what is missing here, and how to get it; with `--packages` only the packages' names.
It needs nothing but Python, so that it can be asked before anything is installed.
"""

import shutil
import sys
from pathlib import Path

PACKAGES = {
    "chromium": "chromium",
    "javac": "default-jdk-headless",
    "/usr/share/java/jaxb-api.jar": "libjaxb-api-java",
    "/usr/share/java/jaxb-runtime.jar": "libjaxb-java",
    "/usr/share/java/istack-commons-runtime.jar": "libistack-commons-java",
    "/usr/share/java/javax.activation.jar": "libactivation-java",
    "node": "nodejs",
    "npm": "npm",
    "pandoc": "pandoc",
    "pdftotext": "poppler-utils",
    "ssh-keygen": "openssh-client",
    # Calibri's measures, without which a page has other widths than its readers see.
    "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf": "fonts-crosextra-carlito",
}
"""Programs, and files by their whole path, each with its Debian package."""


def missing() -> tuple[str, ...]:
    """Return the Debian packages of what is not here."""
    return tuple(dict.fromkeys(package for wanted, package in PACKAGES.items() if not _is_here(wanted)))


def _is_here(wanted: str) -> bool:
    return Path(wanted).is_file() if wanted.startswith("/") else shutil.which(wanted) is not None


def main() -> None:
    """Say what is missing."""
    packages = " ".join(missing())
    if "--packages" in sys.argv:
        sys.stdout.write(f"{packages}\n")
    elif packages:
        sys.stdout.write(f"Some checks will be skipped. On Debian: apt-get install {packages}\n")


if __name__ == "__main__":
    main()
