"""Examples that train whole networks with ms_optim."""

import os

# Only errors are logged, so that no warnings break the progress bar. MindSpore reads this when imported.
os.environ.setdefault("GLOG_v", "3")
