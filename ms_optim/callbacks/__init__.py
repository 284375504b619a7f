"""What watches a training: for ``Model.train``, ``Model.fit`` and ``Model.eval``, and for loops of one's own.

Each is a ``Callback`` of MindSpore's; :func:`attach` drives them, and MindSpore's own, in a plain loop.

Example:
    >>> import mindspore as ms
    >>> import numpy as np
    >>> from mindspore import Tensor, nn
    >>> import ms_optim
    >>> from ms_optim import callbacks
    >>> net = nn.Dense(2, 1)
    >>> opt = ms_optim.SGD(net.trainable_params(), learning_rate=0.1)
    >>> grad_fn = ms.value_and_grad(lambda x: net(x).sum(), None, opt.parameters)
    >>> data, history = [Tensor(np.ones((4, 2), np.float32))] * 5, callbacks.History()
    >>> with callbacks.attach(opt, [history]) as run:
    ...     for epoch in run.epochs(2):
    ...         for x in run.batches(data):
    ...             loss, grads = grad_fn(x)
    ...             done = opt(grads)
    ...             run.step(loss)
    >>> history["step"].tolist()
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
"""

from ms_optim.callbacks.checkpoint import Checkpoint
from ms_optim.callbacks.evaluate_averaged import EvaluateAveraged
from ms_optim.callbacks.history import History
from ms_optim.callbacks.progress import Progress
from ms_optim.callbacks.run import Run, attach
from ms_optim.callbacks.stop_on_nonfinite import StopOnNonfinite
from ms_optim.callbacks.tensorboard import TensorBoard

__all__ = [
    "Checkpoint",
    "EvaluateAveraged",
    "History",
    "Progress",
    "Run",
    "StopOnNonfinite",
    "TensorBoard",
    "attach",
]
