"""LeNet-5."""

from mindspore import nn


class LeNet5(nn.Cell):
    """LeNet-5 for images of 1 x 8 x 8, instead of 1 x 32 x 32.

    The layers and their widths are LeNet-5's; for the smaller images, kernels of 3 x 3 with padding
    replace those of 5 x 5 without, and only the second convolution is followed by pooling. ReLU and
    max pooling replace tanh and averages.

    Reference: LeCun et al., "Gradient-Based Learning Applied to Document Recognition", 1998.
    """

    def __init__(self, classes: int = 10) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 3, pad_mode="same", has_bias=True)
        self.conv2 = nn.Conv2d(6, 16, 3, pad_mode="same", has_bias=True)
        self.fc1 = nn.Dense(16 * 4 * 4, 120)
        self.fc2 = nn.Dense(120, 84)
        self.fc3 = nn.Dense(84, classes)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(kernel_size=2, stride=2)
        self.flatten = nn.Flatten()

    def construct(self, images):
        x = self.relu(self.conv1(images))
        x = self.pool(self.relu(self.conv2(x)))
        x = self.flatten(x)
        x = self.relu(self.fc1(x))
        x = self.relu(self.fc2(x))
        return self.fc3(x)
