"""The cost model of several processes, against numbers by hand."""

import sys

import pytest

from ms_optim.parallel.plan import Machine, Training, bytes_a_number, parse_args, plan, table

# A thousand numbers of 4 bytes and 8 of state, in messages of 1,000 bytes.
TRAINING = Training(1000.0, 4.0, 8.0, 1000.0)
MACHINE = Machine(bandwidth=1000.0, latency=0.1, memory_bandwidth=28000.0)


@pytest.mark.parametrize(
    "way, memory, messages, sent, sending, stepping",
    [
        # 4 messages of two times two latencies; three quarters of 4,000 bytes, twice.
        ("data", (8000, 4000, 4000), 4, 6000, 6.0 + 4 * 4 * 0.1, 1.0),
        # And 4,000 bytes in a message for each process.
        ("zero1", (2000, 4000, 4000), 8, 10000, 10.0 + 4 * 4 * 0.1 + 4 * 2 * 0.1, 0.25),
        ("zero2", (2000, 1000, 4000), 8, 6000, 6.0 + 8 * 2 * 0.1, 0.25),
        ("zero3", (2000, 1000, 1000), 12, 9000, 9.0 + 12 * 2 * 0.1, 0.25),
    ],
)
def test_four_processes(way, memory, messages, sent, sending, stepping):
    found = plan(way, 4, TRAINING, MACHINE)
    assert (found.state, found.gradients, found.weights) == memory
    assert (found.messages, found.sent) == (messages, sent)
    assert found.sending == pytest.approx(sending)
    assert found.stepping == pytest.approx(stepping)
    assert found.seconds == pytest.approx(sending + stepping)


def test_a_broadcast_in_turn_is_sent_to_each():
    found = plan("zero1", 4, TRAINING, MACHINE._replace(in_turn=True))
    assert found.sent == 6000 + 3 * 4000


def test_one_process_sends_nothing():
    for way in ("data", "zero1", "zero2", "zero3"):
        found = plan(way, 1, TRAINING, MACHINE)
        assert (found.messages, found.sent, found.sending, found.state) == (0, 0, 0, 8000)


def test_state_is_measured():
    assert bytes_a_number("adamw", "float32") == 8
    assert bytes_a_number("lion", "bfloat16", master_weights=True) == 8
    assert bytes_a_number("sgd", "float32") == 0


def test_the_table_has_units():
    first, second = table([plan("zero1", 4, TRAINING, MACHINE)]).splitlines()
    assert first.split()[:3] == ["processes", "parallel", "state"]
    assert second.split() == [
        "4",
        "zero1",
        "2",
        "kB",
        "4",
        "kB",
        "4",
        "kB",
        "8",
        "10",
        "kB",
        "12.4",
        "s",
        "250",
        "ms",
    ]


def test_the_command_names_what_it_does_not_take(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["plan", "--parameters", "7e9", "--processes", "8,0"])
    with pytest.raises(SystemExit):
        parse_args()
    assert "--processes: must be at least 1 each, got 8,0" in capsys.readouterr().err
