import io
import logging
import sys
import threading

out = io.StringIO()
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(name)s:%(message)s")
logging.debug("debug %d", 1)
logging.info("info %s %s", "a", "b")
logging.warning("warning")
logging.error("error %(x)s", {"x": 5})
logging.critical("critical")
logging.log(25, "level 25")
log = logging.getLogger("app.module")
print(log, log.name, log.parent, log.getEffectiveLevel(), log.isEnabledFor(logging.DEBUG), logging.getLogger("app.module") is log, logging.getLogger() is logging.root)
app = logging.getLogger("app")
print(log.parent is app, app.getChild("module") is log)
app.setLevel("ERROR")
log.info("not shown")
log.error("shown")
try:
    1 / 0
except ZeroDivisionError:
    caught = sys.exc_info()
    lines = logging.Formatter("%(message)s").format(
        logging.LogRecord("n", logging.ERROR, "p", 1, "failed %s", ("here",), caught)
    ).splitlines()
    print(lines[0], lines[1], lines[-1], len(lines) >= 4)
app.setLevel(logging.NOTSET)


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(self.format(record))


h = ListHandler()
h.setLevel(logging.WARNING)
h.setFormatter(logging.Formatter("[{levelname:<8}] {name} {message} {lineno} {funcName} {filename} {threadName}", style="{"))
log.addHandler(h)
log.propagate = False


def work():
    log.warning("in work")
    log.info("too low")


work()
log.error("top")
print(h.records, h, log.handlers, log.hasHandlers())
log.removeHandler(h)
log.propagate = True
s = logging.StreamHandler(out)
s.setFormatter(logging.Formatter("$levelname-$message", style="$"))
s.addFilter(lambda record: "secret" not in record.getMessage())
other = logging.getLogger("other")
other.addHandler(s)
other.propagate = False
other.warning("visible")
other.warning("secret")
print(repr(out.getvalue()))
print(logging.getLevelName(10), logging.getLevelName("INFO"), logging.getLevelName(15), logging.getLevelNamesMapping()["WARN"])
logging.addLevelName(5, "TRACE")
other.setLevel(5)
other.log(5, "trace")
other.propagate = True
other.info("both", extra={"user": "u"})
adapter = logging.LoggerAdapter(other, {"user": "x"})
adapter.info("adapted %s", 1)
print(out.getvalue().splitlines())
f = logging.Formatter("%(asctime)s|%(message)s|%(user)s", datefmt="%Y", defaults={"user": "nobody"})
record = logging.LogRecord("n", logging.INFO, "/p/f.py", 7, "m %s", ("a",), None)
print(f.format(record)[4:], record.levelname, record.filename, record.module, record.getMessage(), record)
logging.disable(logging.ERROR)
logging.error("disabled")
logging.critical("still")
logging.disable(logging.NOTSET)
for call in (lambda: log.setLevel("NOPE"), lambda: logging.getLogger(5), lambda: logging.Formatter("x", style="?"), lambda: logging.Formatter("plain"), lambda: log.log("x", "m"), lambda: logging.basicConfig(foo=1, force=True)):
    try:
        call()
        print("ok")
    except Exception as e:
        print(type(e).__name__, e)
logging.basicConfig(stream=sys.stdout, force=True, level=logging.INFO, format="%(threadName)s %(message)s")
threads = [threading.Thread(target=lambda i=i: logging.info("from thread %d", i), name=f"t{i}") for i in range(3)]
for each in threads:
    each.start()
    each.join()
