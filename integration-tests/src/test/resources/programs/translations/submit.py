from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor()
future = executor.submit(pow, 2, 10)
print(future.result(), future.done())
executor.shutdown()
