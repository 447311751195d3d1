"""Runs thr_pool again and again; the seconds of each run go to standard error."""
import sys
import time

import thr_pool

for number in range(int(sys.argv[1])):
    start = time.perf_counter()
    result = thr_pool.bench()
    seconds = time.perf_counter() - start
    if number == 0:
        print(result)
    sys.stderr.write(f"{seconds:.6f}\n")
