package dev.portalis.processor.bind;

import java.util.Set;

/** Functions and classes of Python that call no code of the program while they are called. */
final class HarmlessCalls {
  /** Builtins, called with constants. */
  private static final Set<String> BUILTINS =
      words(
          """
          list dict set frozenset tuple int float str bool bytes bytearray complex object range
          slice len abs min max sum ord chr repr
          """);

  /** Members of the library, called with constants, functions or classes. */
  private static final Set<String> LIBRARY =
      words(
          """
          threading.Lock threading.RLock threading.Condition threading.Event threading.Semaphore
          threading.BoundedSemaphore threading.Barrier threading.local threading.Thread
          queue.Queue queue.LifoQueue queue.PriorityQueue queue.SimpleQueue
          concurrent.futures.ThreadPoolExecutor concurrent.futures.ProcessPoolExecutor
          concurrent.futures.Future
          collections.deque collections.defaultdict collections.OrderedDict collections.Counter
          collections.namedtuple collections.ChainMap
          contextvars.ContextVar itertools.count logging.getLogger re.compile random.Random
          pathlib.Path pathlib.PurePath decimal.Decimal fractions.Fraction
          datetime.datetime datetime.date datetime.time datetime.timedelta datetime.timezone
          argparse.ArgumentParser functools.partial weakref.WeakKeyDictionary
          weakref.WeakValueDictionary weakref.WeakSet string.Template struct.Struct
          typing.TypeVar typing.ParamSpec typing.TypeVarTuple typing.NewType typing.NamedTuple
          typing.cast enum.auto dataclasses.field time.time time.monotonic time.perf_counter
          os.getenv os.path.join os.getcwd os.cpu_count
          """);

  private static final Set<String> DECORATORS =
      words(
          """
          functools.lru_cache functools.cache functools.wraps functools.total_ordering
          functools.cached_property functools.singledispatch functools.singledispatchmethod
          dataclasses.dataclass abc.abstractmethod contextlib.contextmanager typing.overload
          typing.final typing.override typing.runtime_checkable typing.no_type_check enum.unique
          """);

  private static final Set<String> BUILTIN_DECORATORS =
      Set.of("staticmethod", "classmethod", "property");

  /** Context managers that let exceptions of their bodies through. */
  private static final Set<String> TRANSPARENT =
      words(
          """
          threading.Lock threading.RLock threading.Condition threading.Semaphore
          threading.BoundedSemaphore concurrent.futures.ThreadPoolExecutor
          concurrent.futures.ProcessPoolExecutor decimal.localcontext contextlib.closing
          contextlib.nullcontext contextlib.redirect_stdout contextlib.redirect_stderr
          tempfile.TemporaryDirectory tempfile.NamedTemporaryFile tempfile.TemporaryFile
          socket.socket socket.create_connection subprocess.Popen
          """);

  private HarmlessCalls() {}

  private static Set<String> words(String text) {
    return Set.of(text.trim().split("\\s+"));
  }

  static boolean isHarmlessBuiltin(String name) {
    return BUILTINS.contains(name);
  }

  static boolean isHarmlessMember(String qualifiedName) {
    return LIBRARY.contains(qualifiedName);
  }

  static boolean isDecorator(String qualifiedName) {
    return DECORATORS.contains(qualifiedName);
  }

  static boolean isBuiltinDecorator(String name) {
    return BUILTIN_DECORATORS.contains(name);
  }

  static boolean isTransparent(String qualifiedName) {
    return TRANSPARENT.contains(qualifiedName) || qualifiedName.equals("open");
  }
}
