"""What proves papers may be missing on a computer: then it is said how to get it, and in CI it is a fault."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from tests.proof import system, tools

TOP = Path(__file__).parents[2]
HERE = Path(__file__).parent


def test_a_program_that_is_missing_skips_and_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "ALL", False)
    with pytest.raises(pytest.skip.Exception) as skipped:
        tools.program("no-such-program", "nor-this-one", package="no-such-package")
    assert skipped.value.msg == (
        "no-such-program is not here, so papers are not held against it:"
        " install your system's package no-such-package"
    )


def test_a_package_that_is_missing_skips_and_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "ALL", False)
    wanted = "is not here, so papers are not held against it: `make proof` fetches it"
    for ask, name in ((tools.node, "no-such-package"), (tools.module, "no_such_module")):
        with pytest.raises(pytest.skip.Exception) as skipped:
            ask(name)
        assert skipped.value.msg == f"{name} {wanted}"


def test_where_all_are_wanted_what_is_missing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "ALL", True)
    with pytest.raises(pytest.fail.Exception, match="no-such-program is not here"):
        tools.program("no-such-program", package="no-such-package")
    with pytest.raises(pytest.fail.Exception, match=r"no-such\.jar is not here"):
        tools.jars("no-such-package", "no-such.jar")


def test_what_is_here_is_found() -> None:
    assert tools.program("no-such-program", "python3", "python", package="python3")
    assert tools.module("pytest").name == "pytest"


def packages_asked_for() -> set[str]:
    """Return the system's packages that the proofs name as the way to what is missing."""
    named = set()
    for file in HERE.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.keyword(arg="package", value=ast.Constant(value=str() as package)):
                    named.add(package)
                case ast.Call(func=ast.Name(id="jars"), args=[ast.Constant(value=str() as package), *_]):
                    named.add(package)
    return {name for name in named if not name.startswith(("no-such", "python3"))}


def test_ci_installs_every_package_that_a_proof_asks_for() -> None:
    asked = packages_asked_for()
    assert len(asked) > 3
    assert asked <= set(system.PACKAGES.values())


def test_what_is_missing_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None if name in {"node", "npm"} else name)
    files = {"/here", "/not-here"}
    monkeypatch.setattr(Path, "is_file", lambda file: str(file) in files - {"/not-here"})
    monkeypatch.setattr(
        system, "PACKAGES", {"node": "nodejs", "npm": "nodejs", "java": "jre", "/not-here": "a", "/here": "b"}
    )
    assert system.missing() == ("nodejs", "a")


def test_the_packages_of_node_have_exact_versions_and_hashes_and_come_from_no_named_host() -> None:
    lock = (HERE / "package-lock.json").read_text(encoding="utf-8")
    assert lock.count('"integrity": "sha512-') == lock.count('"node_modules/') > 50
    assert '"resolved"' not in lock
    assert not re.search(r'"[~^]', (HERE / "package.json").read_text(encoding="utf-8"))


def test_the_readme_and_ci_run_the_same_command() -> None:
    ran = (TOP / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert ran[-2:] == ["make proof", "LSG_PROOF=all make test"]
    assert "make test" in (TOP / "README.md").read_text(encoding="utf-8")
