"""A test, and what it can assert."""

import difflib
import pprint
import re
import sys
import time
import types
import warnings

from . import result
from .util import count_differences, safe_repr, shortened_pair, strclass


class SkipTest(Exception):
    """Raised where a test is to be skipped."""


class _ShouldStop(Exception):
    """Ends a test from within a subtest."""


# Modules and their clean-up

_modules = {}
_module_cleanups = []


def remember_module(module):
    """Makes a module known, so that what it prepares for its tests is found by its name."""
    _modules[module.__name__] = module


def module_named(name):
    return _modules.get(name)


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return _entered(cm, addModuleCleanup)


def doModuleCleanups():
    first = None
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            first = first or error
    if first is not None:
        raise first


def _entered(cm, add_cleanup):
    cls = type(cm)
    if not hasattr(cls, "__enter__") or not hasattr(cls, "__exit__"):
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
        )
    value = cm.__enter__()
    add_cleanup(cm.__exit__, None, None, None)
    return value


# Tests that are skipped or expected to fail


def skip(reason):
    def decorate(test_item):
        if not isinstance(test_item, type):
            test_item = _skipped(reason)(test_item)
        test_item.__unittest_skip__ = True
        test_item.__unittest_skip_why__ = reason
        return test_item

    if isinstance(reason, types.FunctionType):
        test_item = reason
        reason = ""
        return decorate(test_item)
    return decorate


def _skipped(reason):
    def replace(function):
        def skip_wrapper(*args, **kwargs):
            raise SkipTest(reason)

        skip_wrapper.__name__ = function.__name__
        skip_wrapper.__qualname__ = function.__qualname__
        skip_wrapper.__doc__ = function.__doc__
        skip_wrapper.__module__ = function.__module__
        return skip_wrapper

    return replace


def _unchanged(test_item):
    return test_item


def skipIf(condition, reason):
    return skip(reason) if condition else _unchanged


def skipUnless(condition, reason):
    return _unchanged if condition else skip(reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


# Exceptions and warnings that are expected


def _name_of(obj):
    return getattr(obj, "__name__", None) or str(obj)



class _Expectation:
    """What assertRaises and its relatives share: a context, or a call."""

    base = BaseException
    base_text = "an exception type or tuple of exception types"

    def __init__(self, expected, test_case, expected_regex=None):
        self.test_case = test_case
        self.expected = expected
        if isinstance(expected_regex, (str, bytes)):
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def _check_kind(self, name):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        for kind in kinds:
            if not (isinstance(kind, type) and issubclass(kind, self.base)):
                raise TypeError(f"{name}() arg 1 must be {self.base_text}")

    def handle(self, name, args, kwargs):
        self._check_kind(name)
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *args = args
        self.obj_name = _name_of(function)
        with self:
            function(*args, **kwargs)
        return None

    def fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def missed(self, what):
        by = f" by {self.obj_name}" if self.obj_name else ""
        self.fail(f"{_name_of(self.expected)} not {what}{by}")


class _AssertRaises(_Expectation):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self.missed("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self.fail(f'"{self.expected_regex.pattern}" does not match "{exc_value}"')
        return True


class _AssertWarns(_Expectation):
    base = Warning
    base_text = "a warning type or tuple of warning types"

    def __enter__(self):
        self.caught = warnings.catch_warnings(record=True)
        self.warnings = self.caught.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.caught.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for entry in self.warnings:
            warning = entry.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = entry.filename
            self.lineno = entry.lineno
            return
        if first is not None:
            self.fail(f'"{self.expected_regex.pattern}" does not match "{first}"')
        self.missed("triggered")


# Tests

_NO_MESSAGE = object()


class _Outcome:
    """What has become of a test so far."""

    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.success = True
        self.expectedFailure = None

    def part(self, test_case, is_subtest=False):
        return _Part(self, test_case, is_subtest)


class _Part:
    """Part of a test, whose exceptions are its outcome."""

    def __init__(self, outcome, test_case, is_subtest):
        self.outcome = outcome
        self.test_case = test_case
        self.is_subtest = is_subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, exc_type, error, tb):
        outcome = self.outcome
        try:
            if error is None:
                if self.is_subtest and outcome.success:
                    outcome.result.addSubTest(self.test_case.test_case, self.test_case, None)
                return True
            if isinstance(error, KeyboardInterrupt):
                return False
            if isinstance(error, SkipTest):
                outcome.success = False
                outcome.result.addSkip(self.test_case, str(error))
            elif not isinstance(error, _ShouldStop):
                self._note((exc_type, error, tb))
            return True
        finally:
            outcome.success = outcome.success and self.before

    def _note(self, info):
        outcome, test_case = self.outcome, self.test_case
        if outcome.expecting_failure:
            outcome.expectedFailure = info
            return
        outcome.success = False
        if outcome.result is None:
            raise info[1]
        if self.is_subtest:
            outcome.result.addSubTest(test_case.test_case, test_case, info)
        elif issubclass(info[0], test_case.failureException):
            outcome.result.addFailure(test_case, info)
        else:
            outcome.result.addError(test_case, info)


class _SubTestContext:
    """The part of a test in which a subtest runs."""

    def __init__(self, test_case, message, params):
        self.test_case = test_case
        self.message = message
        self.params = params

    def __enter__(self):
        test_case = self.test_case
        self.outcome = test_case._outcome
        if self.outcome is None:
            return
        self.parent = test_case._subtest
        params = self.params
        if self.parent is not None:
            # The inner parameters come first.
            params = {**params, **{k: v for k, v in self.parent.params.items() if k not in params}}
        test_case._subtest = _SubTest(test_case, self.message, params)
        self.part = self.outcome.part(test_case._subtest, True)
        self.part.__enter__()

    def __exit__(self, exc_type, error, tb):
        outcome = self.outcome
        if outcome is None:
            return False
        try:
            if not self.part.__exit__(exc_type, error, tb):
                return False
            if outcome.success:
                if outcome.expectedFailure:
                    raise _ShouldStop
            elif outcome.result is not None and outcome.result.failfast:
                raise _ShouldStop
            return True
        finally:
            self.test_case._subtest = self.parent


class TestCase:
    """A test: one method, with what it needs before and after it."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2**16
    _classSetupFailed = False
    _class_cleanups = []
    tearDown_exceptions = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        method = getattr(self, methodName, None)
        if method is not None:
            self._testMethodDoc = method.__doc__
        elif methodName != "runTest":
            raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        self._cleanups = []
        self._subtest = None
        self._equality = {
            dict: "assertDictEqual",
            list: "assertListEqual",
            tuple: "assertTupleEqual",
            set: "assertSetEqual",
            frozenset: "assertSetEqual",
            str: "assertMultiLineEqual",
        }

    # What is around the test

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addTypeEqualityFunc(self, typeobj, function):
        self._equality[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _entered(cm, cls.addClassCleanup)

    def doCleanups(self):
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, args, kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    # The test itself

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return result.TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return f"{strclass(self.__class__)}.{self._testMethodName}"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} testMethod={self._testMethodName}>"

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(
                f"It is deprecated to return a value that is not None from a test case ({method})",
                DeprecationWarning,
                stacklevel=3,
            )

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, args, kwargs):
        function(*args, **kwargs)

    def _reason_to_skip(self, method):
        """Why the test is skipped, or None."""
        for item in (self.__class__, method):
            if getattr(item, "__unittest_skip__", False):
                return getattr(self.__class__, "__unittest_skip_why__", "") or getattr(
                    method, "__unittest_skip_why__", ""
                )
        return None

    def run(self, result=None):
        stop_run = None
        if result is None:
            result = self.defaultTestResult()
            if hasattr(result, "startTestRun"):
                result.startTestRun()
            stop_run = getattr(result, "stopTestRun", None)
        try:
            method = getattr(self, self._testMethodName)
            reason = self._reason_to_skip(method)
            if reason is not None:
                result.addSkip(self, reason)
                return result
            result.startTest(self)
            self._run_parts(result, method)
            return result
        finally:
            result.stopTest(self)
            if stop_run is not None:
                stop_run()

    def _run_parts(self, result, method):
        expecting_failure = getattr(self, "__unittest_expecting_failure__", False) or getattr(
            method, "__unittest_expecting_failure__", False
        )
        outcome = _Outcome(result)
        start = time.perf_counter()
        try:
            self._outcome = outcome
            with outcome.part(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = expecting_failure
                with outcome.part(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with outcome.part(self):
                    self._callTearDown()
            self.doCleanups()
            if hasattr(result, "addDuration"):
                result.addDuration(self, time.perf_counter() - start)
            if outcome.success:
                if not expecting_failure:
                    result.addSuccess(self)
                elif outcome.expectedFailure:
                    result.addExpectedFailure(self, outcome.expectedFailure)
                else:
                    result.addUnexpectedSuccess(self)
        finally:
            self._outcome = None

    def debug(self):
        method = getattr(self, self._testMethodName)
        reason = self._reason_to_skip(method)
        if reason is not None:
            raise SkipTest(reason)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, args, kwargs)

    def subTest(self, msg=_NO_MESSAGE, **params):
        return _SubTestContext(self, msg, params)

    def skipTest(self, reason):
        raise SkipTest(reason)

    # Messages

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return f"{message}\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

    def _fail(self, msg, text):
        raise self.failureException(self._formatMessage(msg, text))

    def fail(self, msg=None):
        raise self.failureException(msg)

    # Truth and identity

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{safe_repr(expr)} is not false")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    # Equality and order

    def _getAssertEqualityFunc(self, first, second):
        if type(first) == type(second):
            check = self._equality.get(type(first))
            if check is not None:
                return getattr(self, check) if isinstance(check, str) else check
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % shortened_pair(first, second))

    def assertEqual(self, first, second, msg=None):
        check = self._getAssertEqualityFunc(first, second)
        check(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        values = f"{safe_repr(first)} != {safe_repr(second)}"
        if delta is not None:
            if difference <= delta:
                return
            within = f"{safe_repr(delta)} delta"
        else:
            if places is None:
                places = 7
            if round(difference, places) == 0:
                return
            within = f"{places!r} places"
        self._fail(msg, f"{values} within {within} ({safe_repr(difference)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        values = f"{safe_repr(first)} == {safe_repr(second)}"
        if delta is not None:
            if not first == second and difference > delta:
                return
            self._fail(msg, f"{values} within {safe_repr(delta)} delta ({safe_repr(difference)} difference)")
        if places is None:
            places = 7
        if first == second or round(difference, places) == 0:
            self._fail(msg, f"{values} within {places!r} places")

    # Containers

    def _fail_with_diff(self, msg, text, first, second):
        diff = "\n" + "\n".join(difflib.ndiff(first, second))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: {safe_repr(seq)}")
        text = _without_length(name, seq1, seq2)
        if text is None:
            if seq1 == seq2:
                return
            text, differ = _first_difference(name, seq1, seq2)
            if not differ and len(seq1) == len(seq2) and seq_type is None and type(seq1) != type(seq2):
                # The elements are the same; other types alone make them differ.
                return
            text += _extra_elements(name, seq1, seq2)
        self._fail_with_diff(msg, text, pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines())

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        only_first = self._set_difference(set1, set2, "first")
        only_second = self._set_difference(set2, set1, "second")
        if not (only_first or only_second):
            return
        lines = []
        if only_first:
            lines.append("Items in the first set but not the second:")
            lines += [repr(item) for item in only_first]
        if only_second:
            lines.append("Items in the second set but not the first:")
            lines += [repr(item) for item in only_second]
        self._fail(msg, "\n".join(lines))

    def _set_difference(self, one, other, which):
        try:
            return one.difference(other)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"{which} argument does not support set difference: {error}")

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            text = "%s != %s" % shortened_pair(d1, d2)
            self._fail_with_diff(msg, text, pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines())

    def assertCountEqual(self, first, second, msg=None):
        differences = count_differences(first, second)
        if differences:
            lines = ["First has %d, Second has %d:  %r" % difference for difference in differences]
            diff = "\n".join(lines)
            self.fail(self._formatMessage(msg, self._truncateMessage("Element counts were not equal:\n", diff)))

    # Texts

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        text = "%s != %s" % shortened_pair(first, second)
        first_lines, second_lines = _lines_to_compare(first, second)
        diff = "\n" + "".join(difflib.ndiff(first_lines, second_lines))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            found = text[match.start() : match.end()]
            self._fail(msg, f"Regex matched: {found!r} matches {unexpected_regex.pattern!r} in {text!r}")

    # Exceptions, warnings and logs

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaises(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = _AssertRaises(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarns(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = _AssertWarns(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        from ._log import AssertLogs

        return AssertLogs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        from ._log import AssertLogs

        return AssertLogs(self, logger, level, True)


# Parts of messages


def _without_length(name, seq1, seq2):
    for which, seq in (("First", seq1), ("Second", seq2)):
        try:
            len(seq)
        except (TypeError, NotImplementedError):
            return f"{which} {name} has no length.    Non-sequence?"
    return None


def _first_difference(name, seq1, seq2):
    """What differs first, and whether anything does."""
    text = "%ss differ: %s != %s\n" % (name.capitalize(), *shortened_pair(seq1, seq2))
    for i in range(min(len(seq1), len(seq2))):
        items = []
        for which, seq in (("first", seq1), ("second", seq2)):
            try:
                items.append(seq[i])
            except (TypeError, IndexError, NotImplementedError):
                return text + f"\nUnable to index element {i} of {which} {name}\n", True
        if items[0] != items[1]:
            first, second = shortened_pair(items[0], items[1])
            return text + f"\nFirst differing element {i}:\n{first}\n{second}\n", True
    return text, False


def _extra_elements(name, seq1, seq2):
    length1, length2 = len(seq1), len(seq2)
    if length1 == length2:
        return ""
    which, Which, longer, shorter = "first", "First", seq1, length2
    if length2 > length1:
        which, Which, longer, shorter = "second", "Second", seq2, length1
    text = f"\n{Which} {name} contains {abs(length1 - length2)} additional elements.\n"
    try:
        return text + f"First extra element {shorter}:\n{safe_repr(longer[shorter])}\n"
    except (TypeError, IndexError, NotImplementedError):
        return text + f"Unable to index element {shorter} of {which} {name}\n"


def _lines_to_compare(first, second):
    """The lines of both, with a line break more at the end where one of them lacks it."""
    if any([text and not text.endswith("\n") for text in (first, second)]):
        first = first and first + "\n"
        second = second and second + "\n"
    return first.splitlines(keepends=True), second.splitlines(keepends=True)


# Other tests


class FunctionTestCase(TestCase):
    """A test that is a function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self), *self._parts()))

    def __str__(self):
        return f"{strclass(self.__class__)} ({self._testFunc.__name__})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} tec={self._testFunc}>"

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc.split("\n")[0].strip() if doc else None


class _SubTest(TestCase):
    """Part of a test that has an outcome of its own."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _description(self):
        parts = []
        if self._message is not _NO_MESSAGE:
            parts.append(f"[{self._message}]")
        if self.params:
            parts.append(f"({', '.join([f'{name}={value!r}' for name, value in self.params.items()])})")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._description()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._description()}"
