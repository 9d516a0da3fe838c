"""Nothing heavy is imported that a command does not use."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import sys
sys.path[:0] = {paths!r}
import gomem
bare = set(sys.modules)
from cli.stub import make_pipeline
pipeline = make_pipeline()
sys.modules["gomem.pipeline"] = gomem.pipeline = pipeline
for name in list(sys.modules):
    if name.split(".")[0] in ("typing", "re", "enum", "dataclasses", "json"):
        del sys.modules[name]
from gomem.__main__ import main
main({argv!r})
print(" ".join(sorted(sys.modules)), file=sys.stderr)
"""

# Not enum: the lexer needs re, which imports it.
HEAVY = {"rich", "click", "lark", "argparse", "typing", "dataclasses", "json", "inspect"}


@pytest.mark.parametrize(
    ("argv", "extra"),
    [
        (["escape", "FILE"], set()),
        (["trace", "--plain", "FILE"], set()),
        (["run", "FILE"], set()),
        ([], set()),
        (["--version"], set()),
        (["escape", "-j", "FILE"], {"json"}),
        (["trace", "--jsonl", "FILE"], {"json"}),
    ],
)
def test_light(root, tmp_path, argv, extra):
    path = tmp_path / "demo.go"
    path.write_text("package main\n")
    words = [str(path) if w == "FILE" else w for w in argv]
    code = SCRIPT.format(paths=[str(root), str(root / "tests")], argv=words)
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True
    )
    loaded = set(done.stderr.splitlines()[-1].split())
    assert not (HEAVY - extra) & loaded


def test_a_closed_pipe_is_silent(root, tmp_path):
    path = tmp_path / "demo.go"
    path.write_text("package main\n")
    code = SCRIPT.format(
        paths=[str(root), str(root / "tests")], argv=["trace", "--plain", str(path)]
    ).replace("print(", "0 and print(")
    code = code.replace("main([", "status = main([") + "\nsys.exit(status)\n"
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


def stub_process(root, path, *argv):
    code = SCRIPT.format(paths=[str(root), str(root / "tests")], argv=[*argv, str(path)])
    code = code.replace("print(", "0 and print(").replace("main([", "status = main([")
    return [sys.executable, "-c", code + "\nsys.exit(status)\n"]


@pytest.mark.parametrize("argv", [["trace", "--plain"], ["trace"], ["escape"], ["trace", "--json"]])
def test_a_full_disk_is_said_in_words(root, tmp_path, argv):
    path = tmp_path / "demo.go"
    path.write_text("package main\n")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            stub_process(root, path, *argv), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.stderr == b"gomem: cannot write: No space left on device\n"
    assert done.returncode == 2


def test_closed_streams(root, tmp_path):
    path = tmp_path / "demo.go"
    path.write_text("package main\n")
    words = stub_process(root, path, "trace", "--plain")
    done = subprocess.run(["sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh", *words], check=False)
    assert done.returncode == 0
