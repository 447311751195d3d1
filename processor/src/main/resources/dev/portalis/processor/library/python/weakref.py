"""References that do not keep what they refer to alive."""

import atexit as _atexit
import copy as _copy
from _weakref import getweakrefcount
from _weakref import getweakrefs
from _weakref import look as _look
from _weakref import ref
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
    "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]  # fmt: skip

ReferenceType = ref


# Proxies


class ProxyType:
    """Stands for an object as long as that lives."""

    __slots__ = ("_weak_reference", "__weakref__")

    def __init__(self, object, callback=None):
        _set_slot(self, "_weak_reference", _ProxyRef(object, self, callback))

    def __getattribute__(self, name):
        if name == "_weak_reference":
            return _get_slot(self, name)
        return getattr(_target(self), name)

    @property
    def __class__(self):
        return type(_target(self))

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        object = _get_slot(self, "_weak_reference")()
        return "<weakproxy at 0x%012x to %s at 0x%012x>" % (id(self), type(object).__name__, id(object))

    def __str__(self):
        return str(_target(self))

    def __bool__(self):
        return bool(_target(self))

    def __hash__(self):
        raise TypeError("unhashable type: 'weakref.%s'" % type(self).__name__)

    def __bytes__(self):
        return bytes(_target(self))

    def __len__(self):
        return len(_target(self))

    def __contains__(self, item):
        return item in _target(self)

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __delitem__(self, key):
        del _target(self)[key]

    def __iter__(self):
        return iter(_target(self))

    def __reversed__(self):
        return reversed(_target(self))

    def __next__(self):
        return next(_target(self))

    def __eq__(self, other):
        return _target(self) == _plain(other)

    def __ne__(self, other):
        return _target(self) != _plain(other)

    def __lt__(self, other):
        return _target(self) < _plain(other)

    def __le__(self, other):
        return _target(self) <= _plain(other)

    def __gt__(self, other):
        return _target(self) > _plain(other)

    def __ge__(self, other):
        return _target(self) >= _plain(other)

    def __add__(self, other):
        return _target(self) + _plain(other)

    def __radd__(self, other):
        return other + _target(self)

    def __sub__(self, other):
        return _target(self) - _plain(other)

    def __rsub__(self, other):
        return other - _target(self)

    def __mul__(self, other):
        return _target(self) * _plain(other)

    def __rmul__(self, other):
        return other * _target(self)

    def __matmul__(self, other):
        return _target(self) @ _plain(other)

    def __rmatmul__(self, other):
        return other @ _target(self)

    def __truediv__(self, other):
        return _target(self) / _plain(other)

    def __rtruediv__(self, other):
        return other / _target(self)

    def __floordiv__(self, other):
        return _target(self) // _plain(other)

    def __rfloordiv__(self, other):
        return other // _target(self)

    def __mod__(self, other):
        return _target(self) % _plain(other)

    def __rmod__(self, other):
        return other % _target(self)

    def __divmod__(self, other):
        return divmod(_target(self), _plain(other))

    def __rdivmod__(self, other):
        return divmod(other, _target(self))

    def __pow__(self, other, modulus=None):
        if modulus is None:
            return _target(self) ** _plain(other)
        return pow(_target(self), _plain(other), modulus)

    def __rpow__(self, other):
        return other ** _target(self)

    def __lshift__(self, other):
        return _target(self) << _plain(other)

    def __rlshift__(self, other):
        return other << _target(self)

    def __rshift__(self, other):
        return _target(self) >> _plain(other)

    def __rrshift__(self, other):
        return other >> _target(self)

    def __and__(self, other):
        return _target(self) & _plain(other)

    def __rand__(self, other):
        return other & _target(self)

    def __or__(self, other):
        return _target(self) | _plain(other)

    def __ror__(self, other):
        return other | _target(self)

    def __xor__(self, other):
        return _target(self) ^ _plain(other)

    def __rxor__(self, other):
        return other ^ _target(self)

    def __neg__(self):
        return -_target(self)

    def __pos__(self):
        return +_target(self)

    def __abs__(self):
        return abs(_target(self))

    def __invert__(self):
        return ~_target(self)

    def __int__(self):
        return int(_target(self))

    def __float__(self):
        return float(_target(self))

    def __index__(self):
        return _target(self).__index__()


class CallableProxyType(ProxyType):
    """Stands for an object that can be called."""

    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)
_get_slot = object.__getattribute__
_set_slot = object.__setattr__


class _ProxyRef(ref):
    """The reference of a proxy, which no other shares; a callback is called with the proxy."""

    def __new__(cls, object, owner, callback):
        if callback is None:
            return ref.__new__(cls, object)
        proxies = ref(owner)

        def gone(_):
            owner = proxies()
            if owner is not None:
                callback(owner)

        return ref.__new__(cls, object, gone)

    def __init__(self, object, owner, callback):
        pass


def _target(proxy):
    object = _get_slot(proxy, "_weak_reference")()
    if object is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return object


def _plain(value):
    return _target(value) if type(value) is ProxyType or type(value) is CallableProxyType else value


def proxy(object, callback=None, /):
    """A proxy of an object."""
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


class WeakMethod(ref):
    """A reference to a bound method, which dies with the object or with the function."""

    def __new__(cls, meth, callback=None):
        if not hasattr(meth, "__self__") or not hasattr(meth, "__func__"):
            raise TypeError("argument should be a bound method, not {}".format(type(meth)))

        def gone(_):
            self = owner()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, meth.__self__, gone)
        owner = ref(self)
        self._function = ref(meth.__func__)
        self._kind = type(meth)
        self._alive = True
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        object = super().__call__()
        function = self._function()
        if object is None or function is None:
            return None
        return self._kind(function, object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __hash__(self):
        return ref.__hash__(self)


# Collections


class KeyedRef(ref):
    """A reference that knows its key."""

    __slots__ = ("key",)

    def __new__(cls, object, callback, key):
        self = ref.__new__(cls, object, callback)
        self.key = key
        return self

    def __init__(self, object, callback, key):
        pass


class WeakValueDictionary(_MutableMapping):
    """A mapping that forgets an entry when nobody else has its value."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        data = self.data

        def remove(reference):
            if data.get(reference.key) is reference:
                del data[reference.key]

        self._remove = remove
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        _look()
        del self.data[key]

    def __len__(self):
        _look()
        return len(self.data)

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def __iter__(self):
        for key, _ in self._entries():
            yield key

    def _entries(self):
        _look()
        living = []
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                living.append((key, value))
        return living

    def keys(self):
        return iter(self)

    def items(self):
        for entry in self._entries():
            yield entry

    def values(self):
        for _, value in self._entries():
            yield value

    def itervaluerefs(self):
        _look()
        for reference in list(self.data.values()):
            yield reference

    def valuerefs(self):
        _look()
        return list(self.data.values())

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def popitem(self):
        _look()
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            items = other.items() if hasattr(other, "items") else dict(other).items()
            for key, value in items:
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def copy(self):
        made = WeakValueDictionary()
        for key, value in self._entries():
            made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        made = self.__class__()
        for key, value in self._entries():
            made[_copy.deepcopy(key, memo)] = value
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _MutableMapping) and not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, _MutableMapping) and not isinstance(other, dict):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made


class WeakKeyDictionary(_MutableMapping):
    """A mapping that forgets an entry when nobody else has its key."""

    def __init__(self, dict=None):
        self.data = {}
        data = self.data

        def remove(reference):
            data.pop(reference, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        _look()
        return len(self.data)

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def __iter__(self):
        for key, _ in self._entries():
            yield key

    def _entries(self):
        _look()
        living = []
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                living.append((key, value))
        return living

    def keys(self):
        return iter(self)

    def items(self):
        for entry in self._entries():
            yield entry

    def values(self):
        for _, value in self._entries():
            yield value

    def keyrefs(self):
        _look()
        return list(self.data)

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        _look()
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in dict.items():
                self[key] = value
        if kwargs:
            for key, value in kwargs.items():
                self[key] = value

    def copy(self):
        made = WeakKeyDictionary()
        for key, value in self._entries():
            made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        made = self.__class__()
        for key, value in self._entries():
            made[key] = _copy.deepcopy(value, memo)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _MutableMapping) and not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, _MutableMapping) and not isinstance(other, dict):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made


class WeakSet(_MutableSet):
    """A set that forgets an item when nobody else has it."""

    def __init__(self, data=None):
        self.data = set()
        items = self.data

        def remove(reference):
            items.discard(reference)

        self._remove = remove
        if data is not None:
            self.update(data)

    def __iter__(self):
        _look()
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        _look()
        return len(self.data)

    def __contains__(self, item):
        try:
            reference = ref(item)
        except TypeError:
            return False
        return reference in self.data

    def __repr__(self):
        return repr(self.data)

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        _look()
        while True:
            if not self.data:
                raise KeyError("pop from empty WeakSet")
            item = self.data.pop()()
            if item is not None:
                return item

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    __sub__ = difference

    def difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            for item in other:
                self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        kept = [item for item in other if item in self]
        self.data.clear()
        self.update(kept)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        return set(self) <= set(other)

    __le__ = issubset

    def __lt__(self, other):
        return set(self) < set(other)

    def issuperset(self, other):
        return set(self) >= set(other)

    __ge__ = issuperset

    def __gt__(self, other):
        return set(self) > set(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return set(self) == set(other)

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        items = list(other)
        if self is other:
            self.data.clear()
        else:
            for item in items:
                if item in self:
                    self.discard(item)
                else:
                    self.add(item)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0


# Finalizers


class _Info:
    def __init__(self, reference, func, args, kwargs, index):
        self.reference = reference
        self.func = func
        self.args = args
        self.kwargs = kwargs
        self.index = index
        self.atexit = True


_finalizers = {}
_made = 0
_at_exit = False


class finalize:
    """Calls a function when an object goes, at the latest at the end of the program."""

    __slots__ = ()

    def __init__(self, obj, func, /, *args, **kwargs):
        global _made, _at_exit
        if not _at_exit:
            _atexit.register(_run_finalizers)
            _at_exit = True
        _made += 1
        _finalizers[self] = _Info(ref(obj, _Finalizing(self)), func, args, kwargs, _made)

    def __call__(self, _=None):
        info = _finalizers.pop(self, None)
        if info is not None:
            return info.func(*info.args, **info.kwargs)

    def detach(self):
        info = _finalizers.get(self)
        object = None if info is None else info.reference()
        if object is not None and _finalizers.pop(self, None) is not None:
            return (object, info.func, info.args, info.kwargs)

    def peek(self):
        info = _finalizers.get(self)
        object = None if info is None else info.reference()
        if object is not None:
            return (object, info.func, info.args, info.kwargs)

    @property
    def alive(self):
        _look()
        return self in _finalizers

    @property
    def atexit(self):
        info = _finalizers.get(self)
        return info is not None and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = _finalizers.get(self)
        if info is not None:
            info.atexit = bool(value)

    def __repr__(self):
        info = _finalizers.get(self)
        object = None if info is None else info.reference()
        if object is None:
            return "<%s object at %#x; dead>" % (type(self).__name__, id(self))
        return "<%s object at %#x; for %r at %#x>" % (type(self).__name__, id(self), type(object).__name__, id(object))


class _Finalizing:
    """What is called when the object of a finalizer goes."""

    def __init__(self, finalizer):
        self._finalizer = finalizer

    def __call__(self, _):
        self._finalizer()


def _run_finalizers():
    while True:
        pending = [(info.index, each) for each, info in _finalizers.items() if info.atexit]
        if not pending:
            return
        pending.sort(key=lambda entry: entry[0])
        for _, each in reversed(pending):
            each()
