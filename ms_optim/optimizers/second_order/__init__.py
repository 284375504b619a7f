"""Steps by curvature: estimates of the Hessian, from gradients or handed in."""
