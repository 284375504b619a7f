"""Adam's kin: steps divided by what gradients of a number used to be."""
