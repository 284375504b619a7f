"""A small GPT: characters in, the next one out."""

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn, ops
from mindspore.common.initializer import Normal, initializer


def dense(inputs, outputs, std=0.02):
    return nn.Dense(inputs, outputs, weight_init=Normal(std), bias_init="zeros")


class Block(nn.Cell):
    """Attention to what came before, and two layers for each place; both beside a way around them."""

    def __init__(self, width, heads, length, depth):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm((width,)), nn.LayerNorm((width,))
        self.query, self.key, self.value = (dense(width, width) for _ in range(3))
        # What ends in the residual stream begins smaller, the deeper the network.
        self.out = dense(width, width, 0.02 / np.sqrt(2 * depth))
        self.up, self.down = dense(width, 4 * width), dense(4 * width, width, 0.02 / np.sqrt(2 * depth))
        self.heads, self.part = heads, width // heads
        self.mask = Tensor(np.triu(np.full((length, length), -1e9, np.float32), 1))

    def construct(self, x):
        batch, length, width = x.shape
        h = self.norm1(x)
        shape = (batch, length, self.heads, self.part)
        query = self.query(h).reshape(shape).swapaxes(1, 2)
        key = self.key(h).reshape(shape).swapaxes(1, 2)
        value = self.value(h).reshape(shape).swapaxes(1, 2)
        scores = ops.matmul(query, key.swapaxes(2, 3)) * (self.part**-0.5) + self.mask
        mixed = ops.matmul(ops.softmax(scores, -1), value).swapaxes(1, 2).reshape(batch, length, width)
        x = x + self.out(mixed)
        return x + self.down(ops.relu(self.up(self.norm2(x))) ** 2)


class GPT(nn.Cell):
    """A few blocks between a table of embeddings and a head.

    Args:
        vocabulary: how many characters there are.
        length: how many characters are seen at once.
        width, depth, heads: of the blocks.
    """

    def __init__(self, vocabulary, length=64, width=64, depth=2, heads=4):
        super().__init__()
        self.length = length
        self.embedding = nn.Embedding(vocabulary, width, embedding_table=Normal(0.02))
        self.places = Parameter(initializer(Normal(0.02), (length, width), ms.float32), name="places")
        self.blocks = nn.CellList([Block(width, heads, length, depth) for _ in range(depth)])
        self.norm = nn.LayerNorm((width,))
        self.head = dense(width, vocabulary)

    def construct(self, tokens):
        x = self.embedding(tokens) + self.places
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x))


class NextCharacter(nn.Cell):
    """The mean loss of every character but the first, given those before it."""

    def __init__(self, net):
        super().__init__(auto_prefix=False)  # Parameters keep their names.
        self.net, self.loss = net, nn.CrossEntropyLoss()

    def construct(self, text):
        scores = self.net(text[:, :-1])
        return self.loss(scores.reshape(-1, scores.shape[-1]), text[:, 1:].reshape(-1))
