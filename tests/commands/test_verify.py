"""`lsg verify`: what is told of which meetings, on the screen and for programs, and how it ends."""

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.keys import commit, git, make_key, public
from tests.helpers.staged import BODIES, FILES, PATH, text_of, write

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

NAME_ONE = "name one, such as lsg/2024-09-20, lsg/next or lsg/latest, or take --all"

MAY_BE = "this may be a meeting, but its name is not that of one, and it is not read"


@pytest.fixture
def root(lsg: "Lsg", tmp_path: Path) -> Path:
    """Minutes that both have adjusted, one with a signature, in git."""
    root = write(tmp_path / "minutes")
    key = make_key(tmp_path, "key")
    line = f'Karin_Ek@lsg/chair valid-after="20240101",namespaces="adjustment@lsgtool" {public(key)}\n'
    write(root, {"allowed_signers": line})
    name = "lsg/2024-09-20"
    for words in (
        ("call", name, "--on", "2024-09-06"),
        ("hold", name, "--on", "2024-09-23"),
        ("adjust", name, "--by", "Karin Ek", "--on", "2024-09-30", "--sign", key),
        ("adjust", name, "--by", "Sara Lind", "--on", "2024-10-01"),
    ):
        done = lsg(*words, cwd=root)
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
    commit(root)
    return root


def test_a_clone_is_verified_by_anyone(lsg: "Lsg", root: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--no-local", str(root), "clone")
    clone = tmp_path / "clone"
    shutil.rmtree(root)
    done = lsg("verify", "lsg/latest", cwd=clone)
    assert (done.returncode, done.stderr) == (0, "")
    first, *others = done.stdout.splitlines()
    assert first.startswith("lsg/2024-09-20: sealed on 2024-10-01 and unchanged, ")
    assert others == [
        "  - Karin Ek, chair, approved the head and § 1–3 on 2024-09-30: signed",
        "  - Sara Lind, adjuster, approved the head and § 1–3 on 2024-10-01: unsigned",
        "",
        "verified 1 meeting: 1 sealed, 0 changed, 0 open",
    ]

    text = text_of(clone)
    (clone / PATH).write_bytes(text.replace("en plan", "två planer").encode("utf-8"))
    done = lsg("verify", "--all", cwd=clone)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        "lsg/2024-09-20: CHANGED since it was sealed on 2024-10-01",
        f"  - not as it was approved: § 1 (git {git(clone, 'rev-parse', 'HEAD')[:10]})",
        "      meetings/lsg/2024-09-20.yaml:18:7 § 1, the text",
        "        Arbetsgruppen har tagit fram [-en plan-]{+två planer+}.",
        "  - Karin Ek, chair, approved the head and § 2, 3 on 2024-09-30, and § 1 in an",
        "    earlier wording: signed",
        "  - Sara Lind, adjuster, approved the head and § 2, 3 on 2024-10-01, and § 1 in",
        "    an earlier wording: unsigned",
        "",
        "verified 1 meeting: 0 sealed, 1 changed, 0 open",
    ]


def test_for_programs(lsg: "Lsg", root: Path) -> None:
    text = text_of(root)
    (root / PATH).write_bytes(text.replace("att anta", "att avslå").encode("utf-8"))
    done = lsg("verify", "lsg/2024-09-20", "--format", "json", cwd=root)
    assert (done.returncode, done.stderr) == (1, "verified 1 meeting: 0 sealed, 1 changed, 0 open\n")
    both = [{"by": "Karin Ek", "on": "2024-09-30"}, {"by": "Sara Lind", "on": "2024-10-01"}]
    settled = {"state": "settled", "approved": both, "missing": [], "changes": [], "commit": None}
    change = {
        "keys": "items[1].decisions[0]",
        "path": "meetings/lsg/2024-09-20.yaml",
        "line": 23,
        "column": 9,
        "before": "att anta avtalet",
        "after": "att avslå avtalet",
    }
    approval = {"paragraphs": ["head", "1", "2", "3"], "outdated": ["2"], "reason": None}
    (meeting,) = json.loads(done.stdout)
    assert meeting.pop("seal") in text
    assert meeting == {
        "meeting": "lsg/2024-09-20",
        "state": "changed",
        "paragraphs": [
            {"paragraph": "head", **settled},
            {"paragraph": "1", **settled},
            {
                "paragraph": "2",
                "state": "changed",
                "approved": [],
                "missing": ["Karin Ek", "Sara Lind"],
                "changes": [change],
                "commit": git(root, "rev-parse", "HEAD"),
            },
            {"paragraph": "3", **settled},
        ],
        "signatures": [
            {"by": "Karin Ek", "role": "chair", "on": "2024-09-30", "signature": "valid", **approval},
            {"by": "Sara Lind", "role": "adjuster", "on": "2024-10-01", "signature": "unsigned", **approval},
        ],
        "faults": [],
        "notes": [],
    }


def test_a_file_with_faults_is_told_as_lsg_check_would(lsg: "Lsg", root: Path) -> None:
    text = text_of(root)
    (root / PATH).write_bytes(text.replace("chair: Karin", "chiar: Karin").encode("utf-8"))
    done = lsg("verify", "--all", cwd=root)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        "lsg/2024-09-20: it cannot be told, for the file has faults",
        "meetings/lsg/2024-09-20.yaml:6:1 LSG101 unknown key `chiar`",
        "    6 | chiar: Karin Ek",
        "      | ^",
        "    did you mean `chair`?",
        "",
        "verified 1 meeting: 0 sealed, 1 changed, 0 open",
    ]
    done = lsg("verify", "--all", "--format", "json", cwd=root)
    (meeting,) = json.loads(done.stdout)
    assert (meeting["meeting"], meeting["state"]) == ("lsg/2024-09-20", "changed")
    assert meeting["faults"] == ["meetings/lsg/2024-09-20.yaml:6:1 unknown key `chiar`"]


def test_what_is_adjusted_without_a_seal_is_counted_and_what_is_not_read_is_told(
    lsg: "Lsg", root: Path
) -> None:
    adjusted = text_of(root).partition("log:")[0].replace("2024-09-20", "2024-04-19")
    write(root, {"meetings/lsg/2024-04-19.yaml": adjusted, "meetings/lsg/2024-11-15.yml": "body: lsg\n"})
    done = lsg("verify", "--all", cwd=root)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[4:] == [
        "meetings/lsg/2024-11-15.yml: it cannot be told, for the file has faults",
        f"meetings/lsg/2024-11-15.yml:1:1 LSG015 {MAY_BE}",
        "    call it meetings/<body>/<date>.yaml, or keep it outside meetings/",
        "",
        "verified 3 meetings: 1 sealed, 1 changed, 0 open, 1 adjusted without a seal",
    ]
    done = lsg("verify", "--all", "--format", "json", cwd=root)
    assert [(one["meeting"], one["state"]) for one in json.loads(done.stdout)] == [
        ("lsg/2024-04-19", "open"),
        ("lsg/2024-09-20", "sealed"),
        ("meetings/lsg/2024-11-15.yml", "changed"),
    ]


def test_where_nothing_has_a_log(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path, FILES)
    done = lsg("verify", "--all", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "verified 0 meetings: 0 sealed, 0 changed, 0 open\n")
    done = lsg("verify", "--all", "--format", "json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "[]\n")


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ([], f"no meeting is named\n  {NAME_ONE}\n"),
        (["lsg/latest", "--all"], "meetings are named beside --all\n  name the meetings, or take --all\n"),
        (["lsg/2024-09-21"], "there is no meeting `lsg/2024-09-21`\n  did you mean lsg/2024-09-20?\n"),
        (["--all", "--format", "jason"], "there is no format `jason`\n  did you mean `json`?\n"),
    ],
)
def test_what_is_asked_for_wrongly(lsg: "Lsg", tmp_path: Path, words: list[str], refused: str) -> None:
    write(tmp_path, {**FILES, "bodies.yaml": BODIES})
    done = lsg("verify", *words, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"lsg: {refused}")
