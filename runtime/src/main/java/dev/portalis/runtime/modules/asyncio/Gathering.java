package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The future of {@code gather}: the results of several futures. */
@PyClass(value = "_GatheringFuture", module = "asyncio.tasks", pure = true)
public final class Gathering extends PyAsyncFuture {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("_GatheringFuture", "asyncio.tasks", PyAsyncFuture.TYPE, new GatheringFace());

  private final List<PyAsyncFuture> children = new ArrayList<>();
  private final boolean returnExceptions;
  private int distinct;
  private int ended;
  private boolean cancelRequested;

  private Gathering(PyEventLoop loop, boolean returnExceptions) {
    super(TYPE, loop);
    this.returnExceptions = returnExceptions;
  }

  /** {@code gather(*awaitables, return_exceptions=...)}. */
  static PyAsyncFuture of(
      PyEventLoop loop, @Nullable Object[] awaitables, boolean returnExceptions) {
    if (awaitables.length == 0) {
      PyAsyncFuture empty = loop.newFuture();
      empty.finish(new PyList());
      return empty;
    }
    Gathering outer = new Gathering(loop, returnExceptions);
    Map<Object, PyAsyncFuture> known = new IdentityHashMap<>();
    List<PyAsyncFuture> done = new ArrayList<>();
    for (Object each : awaitables) {
      PyAsyncFuture child = each == null ? null : known.get(each);
      if (child == null) {
        child = loop.ensureFuture(each);
        known.put(java.util.Objects.requireNonNull(each), child);
        outer.distinct++;
        if (child.done()) {
          done.add(child);
        } else {
          child.whenDone(outer::childDone);
        }
      }
      outer.children.add(child);
    }
    done.forEach(outer::childDone);
    return outer;
  }

  private void childDone(PyAsyncFuture child) {
    ended++;
    if (done()) {
      return;
    }
    if (!returnExceptions) {
      PyBaseException failure = child.cancelled() ? child.cancelledError() : child.failure();
      if (failure != null) {
        fail(failure);
        return;
      }
    }
    if (ended == distinct) {
      if (cancelRequested) {
        fail(child.cancelledError());
      } else {
        finish(results());
      }
    }
  }

  private PyList results() {
    Object[] all = new Object[children.size()];
    for (int i = 0; i < all.length; i++) {
      PyAsyncFuture each = children.get(i);
      all[i] =
          each.cancelled()
              ? AsyncTypes.cancelled(each.cancelMessage() == null ? "" : each.cancelMessage())
              : each.failure() != null ? each.failure() : each.result();
    }
    return PyList.of(all);
  }

  /** {@code gathering.cancel(msg=None)}: cancels all that is not done. */
  @Override
  @PyMethod
  public boolean cancel(@Named @Default("null") @Nullable Object msg) {
    if (done()) {
      return false;
    }
    boolean any = false;
    for (PyAsyncFuture each : children) {
      any |= each.cancel(msg);
    }
    cancelRequested |= any;
    return any;
  }
}
