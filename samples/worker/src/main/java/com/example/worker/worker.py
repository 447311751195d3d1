from concurrent.futures import ThreadPoolExecutor


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def greet_all(names):
    return [f"Hello, {name}!" for name in names]


def count_words(text):
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def squares(numbers):
    with ThreadPoolExecutor(max_workers=4) as executor:
        return list(executor.map(lambda n: n * n, numbers))
