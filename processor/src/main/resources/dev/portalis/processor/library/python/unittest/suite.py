"""Tests that run one after the other, with what their classes and modules prepare."""

import sys

from . import case, util


class BaseTestSuite:
    """Several tests."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{util.strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, BaseTestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Several tests, with setUpClass, setUpModule and their counterparts."""

    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._leave_class(test.__class__, result)
                self._enter_module(test.__class__, result)
                self._enter_class(test.__class__, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            if debug:
                test.debug()
            else:
                test(result)
        if outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _enter_class(self, new, result):
        previous = getattr(result, "_previousTestClass", None)
        if new == previous or result._moduleSetUpFailed or getattr(new, "__unittest_skip__", False):
            return
        if getattr(new, "_classSetupFailed", False):
            new._classSetupFailed = False
        set_up = getattr(new, "setUpClass", None)
        clean_up = getattr(new, "doClassCleanups", None)
        if set_up is None:
            return
        failed = False
        _redirect(result, "_setupStdout")
        try:
            try:
                set_up()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                failed = True
                new._classSetupFailed = True
                self._report(result, error, "setUpClass", util.strclass(new))
            if failed and clean_up is not None:
                clean_up()
                for info in new.tearDown_exceptions:
                    self._report(result, info[1], "setUpClass", util.strclass(new), info)
        finally:
            _redirect(result, "_restoreStdout")

    def _leave_class(self, new, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or new == previous:
            return
        if (
            getattr(previous, "_classSetupFailed", False)
            or result._moduleSetUpFailed
            or getattr(previous, "__unittest_skip__", False)
        ):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        clean_up = getattr(previous, "doClassCleanups", None)
        _redirect(result, "_setupStdout")
        try:
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    self._report(result, error, "tearDownClass", util.strclass(previous))
            if clean_up is not None:
                clean_up()
                for info in previous.tearDown_exceptions:
                    if isinstance(result, _DebugResult):
                        raise info[1]
                    self._report(result, info[1], "tearDownClass", util.strclass(previous), info)
        finally:
            _redirect(result, "_restoreStdout")

    def _enter_module(self, new, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is not None and previous.__module__ == new.__module__:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        name = new.__module__
        set_up = getattr(case.module_named(name), "setUpModule", None)
        if set_up is None:
            return
        _redirect(result, "_setupStdout")
        try:
            try:
                set_up()
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                result._moduleSetUpFailed = True
                self._report(result, error, "setUpModule", name)
            if result._moduleSetUpFailed:
                self._clean_module(result, "setUpModule", name)
        finally:
            _redirect(result, "_restoreStdout")

    def _leave_module(self, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or result._moduleSetUpFailed:
            return
        name = previous.__module__
        tear_down = getattr(case.module_named(name), "tearDownModule", None)
        _redirect(result, "_setupStdout")
        try:
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as error:
                    if isinstance(result, _DebugResult):
                        raise
                    self._report(result, error, "tearDownModule", name)
            self._clean_module(result, "tearDownModule", name)
        finally:
            _redirect(result, "_restoreStdout")

    def _clean_module(self, result, method, name):
        try:
            case.doModuleCleanups()
        except Exception as error:
            if isinstance(result, _DebugResult):
                raise
            self._report(result, error, method, name)

    def _report(self, result, error, method, parent, info=None):
        holder = _ErrorHolder(f"{method} ({parent})")
        if isinstance(error, case.SkipTest):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, info or (type(error), error, error.__traceback__))


def _redirect(result, method):
    getattr(result, method, _nothing)()


def _nothing():
    pass


class _ErrorHolder:
    """Stands for a test where a class or a module could not be prepared."""

    failureException = AssertionError

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    """The result of tests whose exceptions are not caught."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    _testRunEntered = False
    shouldStop = False
