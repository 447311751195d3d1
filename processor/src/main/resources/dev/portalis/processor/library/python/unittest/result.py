"""What became of tests."""

import io
import sys
import traceback

from . import util


_LIBRARY = '  File "lib/python3.12/unittest/'


def _own_frames(tb, is_failure):
    """The frames of a traceback without those of this package around the test and below its assertions."""
    frames = traceback.format_tb(tb)
    start = 0
    while start < len(frames) and frames[start].startswith(_LIBRARY):
        start += 1
    frames = frames[start:]
    if is_failure:
        for place, frame in enumerate(frames):
            if frame.startswith(_LIBRARY):
                return frames[:place]
    return frames


def _formatted(exception, tb, failure, seen):
    parts = []
    seen.append(exception)
    cause, context = exception.__cause__, exception.__context__
    if cause is not None:
        if not any(cause is other for other in seen):
            parts += _formatted(cause, cause.__traceback__, failure, seen)
            parts.append("\nThe above exception was the direct cause of the following exception:\n\n")
    elif context is not None and not exception.__suppress_context__:
        if not any(context is other for other in seen):
            parts += _formatted(context, context.__traceback__, failure, seen)
            parts.append("\nDuring handling of the above exception, another exception occurred:\n\n")
    if isinstance(exception, BaseExceptionGroup):
        parts += traceback.format_exception(type(exception), exception, tb, chain=False)
        return parts
    frames = _own_frames(tb, isinstance(exception, failure))
    if frames:
        parts.append("Traceback (most recent call last):\n")
        parts += frames
    parts += traceback.format_exception_only(type(exception), exception)
    return parts


class TestResult:
    """Collects what became of tests."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if self.buffer:
            if self._stdout_buffer is None:
                self._stdout_buffer = io.StringIO()
                self._stderr_buffer = io.StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def startTestRun(self):
        pass

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            output, error = self._buffered()
            if output:
                self._original_stdout.write(f"\nStdout:\n{output}")
            if error:
                self._original_stderr.write(f"\nStderr:\n{error}")
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for stream in (self._stdout_buffer, self._stderr_buffer):
            stream.seek(0)
            stream.truncate()

    def _buffered(self):
        texts = [self._stdout_buffer.getvalue(), self._stderr_buffer.getvalue()]
        return [text if not text or text.endswith("\n") else text + "\n" for text in texts]

    def stopTestRun(self):
        pass

    def _note(self, kept, test, err):
        kept.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addError(self, test, err):
        if self.failfast:
            self.stop()
        self._note(self.errors, test, err)

    def addFailure(self, test, err):
        if self.failfast:
            self.stop()
        self._note(self.failures, test, err)

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        if self.failfast:
            self.stop()
        self._note(self.failures if issubclass(err[0], test.failureException) else self.errors, subtest, err)

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        if self.failfast:
            self.stop()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        text = "".join(_formatted(err[1], err[2], test.failureException, []))
        if self.buffer and self._stdout_buffer is not None:
            output, error = self._buffered()
            if output:
                text += f"\nStdout:\n{output}"
            if error:
                text += f"\nStderr:\n{error}"
        return text

    def __repr__(self):
        return (
            f"<{util.strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} "
            f"failures={len(self.failures)}>"
        )
