class ConfigError(Exception):
    pass


def load(name):
    try:
        return {"a": 1}[name]
    except KeyError as e:
        raise ConfigError(f"no {name}") from e


try:
    load("a")
    load("b")
finally:
    print("cleanup")
