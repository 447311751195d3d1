from concurrent.futures import ThreadPoolExecutor


def square(x):
    return x * x


with ThreadPoolExecutor(max_workers=2) as executor:
    print(list(executor.map(square, range(5))))
