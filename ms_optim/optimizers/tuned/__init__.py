"""What finds its own learning rate, or needs no schedule."""
