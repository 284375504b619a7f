"""A few of the cases of ``make fuzz``, and that it sees what it looks for."""

import pytest
from fuzz.areas import AREAS
from fuzz.oracle import Fault, attempt
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from training import parameters

import ms_optim


@pytest.mark.parametrize("area", AREAS)
def test_malformed_input_is_refused_by_name(area):
    @settings(
        max_examples=10,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def run(data):
        notes = []
        try:
            AREAS[area](data.draw, notes.append)
        except Fault as fault:
            raise AssertionError("\n".join([str(fault), *notes])) from fault

    run()


def raises(error):
    def act():
        raise error

    return act


def test_what_counts_as_a_fault():
    opt = ms_optim.SGD(parameters(), momentum=0.9)

    def change():
        opt.param_groups[0]["lr"] = 0.5
        raise ValueError("SGD: lr is not right")

    for act, message in (
        (raises(AttributeError("no lr here")), "AttributeError is no refusal"),
        (raises(UnicodeDecodeError("utf-8", b"", 0, 1, "lr")), "UnicodeDecodeError is no refusal"),
        (raises(ValueError("it is not right")), "none of .* is in ValueError"),
        (change, "changed by a refusal"),
    ):
        with pytest.raises(Fault, match=message):
            attempt(lambda text: None, act, ["lr"], opt)
    assert not attempt(lambda text: None, raises(ValueError("SGD: lr is not right")), ["lr"], opt)
    assert attempt(lambda text: None, lambda: None, ["lr"], opt)
