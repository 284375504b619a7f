"""Examples that train whole networks with ms_optim."""
