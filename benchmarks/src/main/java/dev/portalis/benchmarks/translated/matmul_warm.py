"""Runs matmul again and again; the seconds of each run go to standard error."""
import sys
import time

import matmul

for number in range(int(sys.argv[1])):
    start = time.perf_counter()
    result = matmul.bench()
    seconds = time.perf_counter() - start
    if number == 0:
        print(result)
    sys.stderr.write(f"{seconds:.6f}\n")
