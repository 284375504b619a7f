"""What docs/make_coverage.py cannot read anywhere: which names mean what.

A name that a class of ours has too, whatever its case, needs nothing here. Names are keyed by their letters
and digits alone, in lower case.
"""

# Names of the same optimizer.
ALIASES = {
    "adamwlegacy": "AdamW",
    "bnbadam": "Adam",
    "bnbadamw": "AdamW",
    "bnbsgd": "SGD",
    "dadaptadamw": "DAdaptAdam",
    "fusedadam": "Adam",
    "fusedadamw": "AdamW",
    "fusedlamb": "LAMB",
    "fusednovograd": "NovoGrad",
    "fusedsgd": "SGD",
    "mechanize": "Mechanic",
    "nadamlegacy": "NAdam",
    "optimisticadamv2": "OptimisticAdam",
    "radamlegacy": "RAdam",
    "reklsv3": "REKLS",
    "signsgd": "Signum",
    "simademamix": "SimplifiedAdEMAMix",
    "sophiah": "Sophia",
}

_CAUTIOUS = "transforms=[Cautious()]"
_CORRECTED = 'decay="corrected"'
_DECOUPLED = 'decay="decoupled"'

# Names of what another optimizer is with arguments: that optimizer, and the arguments here.
OPTIONS = {
    "adafactorbvc": ("AdafactorBV", _CORRECTED),
    "adamc": ("AdamW", _CORRECTED),
    "adanw": ("Adan", "no_prox=True"),
    "adoptc": ("ADOPT", _CORRECTED),
    "adoptw": ("ADOPT", _DECOUPLED),
    "alig": ("PolyakSGD", "eps=1e-6"),
    "amsgrad": ("Adam", "amsgrad=True"),
    "cadafactor": ("Adafactor", f"beta1=0.9, {_CAUTIOUS}"),
    "cadafactorbv": ("AdafactorBV", _CAUTIOUS),
    "cadafactorbvc": ("AdafactorBV", f"{_CORRECTED}, {_CAUTIOUS}"),
    "cadamc": ("AdamW", f"{_CORRECTED}, {_CAUTIOUS}"),
    "cadamp": ("AdamP", _CAUTIOUS),
    "cadamw": ("AdamW", _CAUTIOUS),
    "cadan": ("Adan", _CAUTIOUS),
    "cadanw": ("Adan", f"no_prox=True, {_CAUTIOUS}"),
    "cadopt": ("ADOPT", _CAUTIOUS),
    "cadoptc": ("ADOPT", f"{_CORRECTED}, {_CAUTIOUS}"),
    "cadoptw": ("ADOPT", f"{_DECOUPLED}, {_CAUTIOUS}"),
    "clamb": ("LAMB", "caution=True"),
    "clambw": ("LAMB", "caution=True, decoupled_decay=True"),
    "claprop": ("LaProp", _CAUTIOUS),
    "clion": ("Lion", _CAUTIOUS),
    "clionc": ("Lion", f"{_CORRECTED}, {_CAUTIOUS}"),
    "cmars": ("MARS", _CAUTIOUS),
    "cnadamc": ("NAdamW", f"{_CORRECTED}, {_CAUTIOUS}"),
    "cnadamw": ("NAdamW", _CAUTIOUS),
    "crmsproptf": ("RMSprop", f'form="tensorflow", {_CAUTIOUS}'),
    "csgdc": ("SGDW", f"momentum=0.9, nesterov=True, {_CORRECTED}, {_CAUTIOUS}"),
    "csgdp": ("SGDP", _CAUTIOUS),
    "csgdw": ("SGDW", f"momentum=0.9, nesterov=True, {_CAUTIOUS}"),
    "grokfastadamw": ("AdamW", "transforms=[GrokFast()]"),
    "kronc": ("Kron", _CORRECTED),
    "kronw": ("Kron", _DECOUPLED),
    "lambc": ("LAMB", "trust_clip=True"),
    "lambcd": ("LAMB", f"decoupled_decay=True, {_CORRECTED}"),
    "lambcw": ("LAMB", "trust_clip=True, decoupled_decay=True"),
    "lambw": ("LAMB", "decoupled_decay=True"),
    "lapropc": ("LaProp", _CORRECTED),
    "larc": ("LARS", "trust_clip=True"),
    "lionc": ("Lion", _CORRECTED),
    "madgradw": ("MADGRAD", _DECOUPLED),
    "distributedmuon": ("Muon", 'parallel="zero1"'),
    "muonhyperball": ("Muon", "transforms=[Hyperball()]"),
    "nadamc": ("NAdamW", _CORRECTED),
    "nadamuon": ("AdaMuon", "nesterov=True"),
    "nlarc": ("LARS", "momentum=0.9, nesterov=True, trust_clip=True"),
    "nlars": ("LARS", "momentum=0.9, nesterov=True"),
    "nmuon": ("Muon", "nesterov=True"),
    "novogradc": ("NovoGrad", f"decoupled_decay=True, {_CORRECTED}"),
    "novogradw": ("NovoGrad", "decoupled_decay=True"),
    "noisysgd": ("SGD", "transforms=[GradientNoise()]"),
    "radabelief": ("AdaBelief", "rectify=True"),
    "radamw": ("RAdam", "decoupled_weight_decay=True"),
    "rekls": ("KLSOAP", "use_eigh=True"),
    "rmsproptf": ("RMSprop", 'form="tensorflow"'),
    "rmsproptfc": ("RMSprop", f'form="tensorflow", {_CORRECTED}'),
    "rmsproptfw": ("RMSprop", f'form="tensorflow", {_DECOUPLED}'),
    "scionlight": ("Scion", "momentum=0.1"),
    "sgdc": ("SGDW", f"momentum=0.9, nesterov=True, {_CORRECTED}"),
}

# What goes around any optimizer: where it stands here, in ms_optim.
WRAPPERS = {
    "lookahead": "transforms.Lookahead",
    "mechanic": "transforms.Mechanic",
    "sam": "SAM",
    "schedulefree": "transforms.ScheduleFree",
}

# Why a name is not here, where that is more than that nobody here has written it.
_EIGHT_BITS = "states are not kept in 8 bits"
_IN_BACKWARD = "MindSpore hands out all gradients at once, none within the backward pass"
_NO_PAPER = "no paper says what it is"
REASONS = {
    "adalomo": _IN_BACKWARD,
    "bsam": "a step takes three gradients, the first at weights that noise has moved",
    "demo": "it is a compression of what processes send each other",
    "emofact": _NO_PAPER,
    "emolynx": _NO_PAPER,
    "emonavi": _NO_PAPER,
    "flashadamw": _EIGHT_BITS,
    "klmsoap": "without an epsilon it divides rounding by rounding where gradients say nothing",
    "lomo": _IN_BACKWARD,
    "lorarite": "its formula is for two parameters at once, the factors of one matrix",
    "magma": "it leaves parameters out at random",
    "scalableshampoo": "its roots and norms are others than those of Shampoo, which has its options",
    "spectralsphere": "each step searches for a root until a value says that it is near enough",
    "swats": "it becomes another formula when a value says so, which no compiled step can follow",
    "bnbadam8bit": _EIGHT_BITS,
    "bnbadamw8bit": _EIGHT_BITS,
    "bnbsgd8bit": _EIGHT_BITS,
    "dpsgd": "differential privacy needs a gradient of each example",
    "tprekls": "REKLS over tensors that are split among processes",
}
