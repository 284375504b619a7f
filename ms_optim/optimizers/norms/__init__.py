"""Steps that the norms of tensors decide, or of a layer's neurons."""
