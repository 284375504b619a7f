"""How a case has to end, and what cases are made of.

It ends well where it is accepted and the optimizer works on, or where it is refused by a TypeError, a
ValueError or a KeyError that has one of the words that say what was wrong, and nothing has changed.
"""

import warnings

import mindspore as ms
import numpy as np
from hypothesis import strategies as st
from mindspore import Parameter, Tensor
from table import ROWS

import ms_optim

REFUSALS = (TypeError, ValueError, KeyError)
SHAPES = ((), (1,), (5,), (3, 4), (0,), (2, 0), (2, 3, 2))
NAMES = ("first.weight", "second.weight", "third.weight", "fourth.weight")


class Fault(AssertionError):
    """A case that did not end well."""


def fingerprint(opt):
    """All that a refusal must leave as it is."""
    owned = [(p.name, str(p.dtype), p.shape, _bytes(p)) for p in (*opt.get_parameters(), *opt.parameters)]
    groups = [
        ([id(p) for p in group["params"]], {k: repr(v) for k, v in group.items() if k != "params"})
        for group in opt.param_groups
    ]
    return owned, groups, [id(p) for p in opt.parameters], [(p.name, p.requires_grad) for p in opt.parameters]


def _bytes(parameter):
    return (parameter.float() if parameter.dtype == ms.bfloat16 else parameter).asnumpy().tobytes()


def attempt(note, act, words, opt=None, more=()):
    """Whether an act is accepted; raises Fault unless its refusal is as it must be.

    Args:
        words: an error must have one of them.
        more: errors that it may raise too.
    """
    before = None if opt is None else fingerprint(opt)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            act()
    except Exception as error:
        text = str(error)
        if not isinstance(error, (*REFUSALS, *more)) or type(error).__mro__[0] not in (*REFUSALS, *more):
            raise Fault(f"{type(error).__name__} is no refusal: {text[:300]}") from error
        if not any(word in text for word in words):
            raise Fault(f"none of {words} is in {type(error).__name__}: {text[:300]}") from error
        if opt is not None and fingerprint(opt) != before:
            raise Fault(f"changed by a refusal: {text[:300]}") from error
        note(f"refused: {text[:200]}")
        return False
    note("accepted")
    return True


def usable(opt):
    """An optimizer gives its state, takes it, and makes a step."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        report = opt.load_state_dict(opt.state_dict())
        if report:
            raise Fault(f"its own state does not fit: {report}")
        if opt.engine == "native":
            opt(tuple(Tensor(np.full(p.shape, 0.1), p.dtype) for p in opt.parameters))


def parameters(draw, least=1, dtypes=(ms.float32, ms.float32, ms.float16, ms.bfloat16, ms.float64)):
    count = draw(st.integers(least, 3))
    return [
        Parameter(
            Tensor(np.full(draw(st.sampled_from(SHAPES)), 0.5), draw(st.sampled_from(dtypes))), name=name
        )
        for name in NAMES[:count]
    ]


def optimizer(draw, rows=ROWS, dtypes=(ms.float32,), engine=None):
    """An optimizer as its tests make it, perhaps in two groups."""
    row = draw(st.sampled_from(rows))
    options = draw(st.sampled_from(row.options))
    params = parameters(draw, dtypes=dtypes)
    if draw(st.booleans()) and len(params) > 1:
        params = [{"params": params[:1], "lr": 0.5}, {"params": params[1:]}]
    return row.cls(params, engine=engine or "auto", **options)


_portable = {}


def once(engine):
    """A portable optimizer that many cases share: its step is compiled once."""
    if engine not in _portable:
        params = [
            Parameter(Tensor(np.ones(s, np.float32)), name=n) for n, s in zip(NAMES, ((3, 4), (5,), ()))
        ]
        _portable[engine] = ms_optim.AdamW(params, engine=engine)
    return _portable[engine]
