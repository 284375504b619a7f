"""The portable engine: MindSpore's own operators, on Ascend, GPU and CPU."""
