# The main module, imported by its name: its body does not run again.
import __main__

print("once")
value = 3
print(__main__.value, __main__.__name__, "value" in dir(__main__), "later" in dir(__main__))


def later():
    import __main__ as again

    return again is __main__, again.value


__main__.value = 4
print(value, later())
