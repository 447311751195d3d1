package dev.portalis.runtime.modules.weakref;

import dev.portalis.runtime.object.PyObject;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object that is referred to weakly, and the references to it that live. */
final class Referent extends WeakReference<PyObject> {
  /** The number of the object. */
  final long id;

  private final List<WeakReference<PyWeakReference>> references = new ArrayList<>();

  Referent(PyObject object, long id, ReferenceQueue<PyObject> queue) {
    super(object, queue);
    this.id = id;
  }

  /** Adds a reference; under the lock of the table. */
  void add(PyWeakReference reference) {
    references.removeIf(each -> each.get() == null);
    references.add(new WeakReference<>(reference));
  }

  /** The living references, the first made first; under the lock of the table. */
  List<PyWeakReference> living() {
    List<PyWeakReference> living = new ArrayList<>();
    for (WeakReference<PyWeakReference> each : references) {
      PyWeakReference reference = each.get();
      if (reference != null) {
        living.add(reference);
      }
    }
    return living;
  }

  /** The plain reference that all who ask for one share; null if there is none. */
  @Nullable PyWeakReference shared() {
    for (PyWeakReference each : living()) {
      if (each.isPlain()) {
        return each;
      }
    }
    return null;
  }
}
