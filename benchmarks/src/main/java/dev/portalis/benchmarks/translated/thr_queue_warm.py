"""Runs thr_queue again and again; the seconds of each run go to standard error."""
import sys
import time

import thr_queue

for number in range(int(sys.argv[1])):
    start = time.perf_counter()
    result = thr_queue.bench()
    seconds = time.perf_counter() - start
    if number == 0:
        print(result)
    sys.stderr.write(f"{seconds:.6f}\n")
