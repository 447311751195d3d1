import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

gate = threading.Event()
with ThreadPoolExecutor(1) as executor:
    future = executor.submit(gate.wait)
    try:
        future.result(timeout=0.01)
    except TimeoutError:
        print("not yet")
    gate.set()
    print(future.result(timeout=5))
