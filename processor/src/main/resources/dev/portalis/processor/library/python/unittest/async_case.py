"""Tests that are coroutines."""

from .case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """A test case with an event loop of its own for each test."""

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._runner = None

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        result = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return result

    def _callSetUp(self):
        self._runner.get_loop()
        self.setUp()
        self._call(self.asyncSetUp)

    def _callTestMethod(self, method):
        self._call(method)

    def _callTearDown(self):
        self._call(self.asyncTearDown)
        self.tearDown()

    def _callCleanup(self, function, args, kwargs):
        self._call(function, *args, **kwargs)

    def _call(self, function, *args, **kwargs):
        result = function(*args, **kwargs)
        if hasattr(result, "__await__"):
            self._runner.run(_awaited(result))

    def run(self, result=None):
        import asyncio

        self._runner = asyncio.Runner(debug=True)
        try:
            return super().run(result)
        finally:
            self._runner.close()
            self._runner = None

    def debug(self):
        import asyncio

        self._runner = asyncio.Runner(debug=True)
        try:
            super().debug()
        finally:
            self._runner.close()
            self._runner = None


async def _awaited(awaitable):
    return await awaitable
