"""Finds the tests of modules and classes."""

import functools
import types
from fnmatch import fnmatchcase

from . import case, suite, util


class _FailedTest(case.TestCase):
    """Stands for a test that was not found, and fails with the reason."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

        def testFailure():
            raise self._exception

        return testFailure


def _is_test_class(obj):
    return (
        isinstance(obj, type)
        and issubclass(obj, case.TestCase)
        and obj not in (case.TestCase, case.FunctionTestCase)
    )


class TestLoader:
    """Makes suites of the tests in modules and classes."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError(
                "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?"
            )
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        case.remember_module(module)
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if _is_test_class(obj):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                return self._failed(module.__name__, error, f"Failed to call load_tests:\n{error}")
        return tests

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            module = case.module_named(parts[0])
            if module is None:
                error = ModuleNotFoundError(f"No module named {parts[0]!r}")
                return self._failed(parts[0], error, f"Failed to import test module: {parts[0]}\n{error}\n")
            parts = parts[1:]
        parent, obj = None, module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                return self._failed(part, error, f"Failed to access attribute:\n{error}\n")
        return self._tests_of(parent, obj, parts)

    def _tests_of(self, parent, obj, parts):
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if _is_test_class(obj):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            test = parent(parts[-1])
            # A static method is a function even where it is taken from an instance.
            if not isinstance(getattr(test, parts[-1]), types.FunctionType):
                return self.suiteClass([test])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if not callable(obj):
            raise TypeError(f"don't know how to make test from: {obj}")
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError(f"calling {obj} returned {test}, not a test")

    def _failed(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass([_FailedTest(name, error)])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        names = []
        for name in dir(testCaseClass):
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name)):
                full_name = f"{util.strclass(testCaseClass)}.{name}"
                if self.testNamePatterns is None or any(
                    fnmatchcase(full_name, pattern) for pattern in self.testNamePatterns
                ):
                    names.append(name)
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names


defaultTestLoader = TestLoader()
