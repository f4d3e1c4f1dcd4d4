

import os

# Reading is measured as the child does it (storywatch/child/process.py): numpy looks at this when it is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
