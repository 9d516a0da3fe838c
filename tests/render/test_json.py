"""The machine-readable forms against their schema."""

from __future__ import annotations

import json

import pytest
from cli.stub import ROWS
from jsonschema import Draft202012Validator, ValidationError
from render.fake import FakeRecording, but

from gomem.trace.jsonio import (
    escape_data,
    json_document,
    json_lines,
    json_text,
    schema_text,
    summary_data,
)


@pytest.fixture(scope="module")
def valid():
    schema = json.loads(schema_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema).validate


def test_document(valid):
    recording = FakeRecording()
    data = json.loads("".join(json_document(recording, range(1, 15))))
    valid(data)
    assert [s["number"] for s in data["steps"]] == list(range(1, 15))
    assert data["stdout"] == {"encoding": "utf-8", "text": "hello Zoë 日本 3\n"}
    assert data["steps"][11]["stdout_len"] == 0
    assert data["steps"][12]["stdout_len"] == len(recording.stdout)


def test_no_steps(valid):
    valid(json.loads("".join(json_document(FakeRecording(), []))))


def test_lines(valid):
    lines = [json.loads(t) for t in json_lines(FakeRecording(), range(3, 6))]
    for data in lines:
        valid(data)
    assert [d["line"] for d in lines if isinstance(d["line"], str)] == ["header", "footer"]
    assert [d["number"] for d in lines[1:-1]] == [3, 4, 5]


def test_summary_and_escape(valid):
    valid(summary_data(FakeRecording().summary))
    valid(escape_data(ROWS, file="demo.go", model="gc"))


def test_bytes_that_are_no_text():
    recording = FakeRecording()
    recording.stdout = b"a\xff\n"
    data = json.loads("".join(json_document(recording, [])))
    assert data["stdout"]["text"].encode(data["stdout"]["encoding"]) == recording.stdout


def test_lone_surrogates_can_be_written():
    text = json_text({"source": "a\udcff"})
    assert json.loads(text.encode()) == {"source": "a\udcff"}


def test_the_schema_notices_a_mistake(valid):
    data = summary_data(but(FakeRecording().summary, end="sleeping"))
    with pytest.raises(ValidationError):
        valid(data)
