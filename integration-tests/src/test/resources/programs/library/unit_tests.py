# mask: in \d\.\d+s
# argv: -v
# Tests in classes, of which some fail; what becomes of them is on the standard error.
import logging
import unittest


def setUpModule():
    print("set up the module")


def tearDownModule():
    print("tear down the module")


class Stack:
    """What is tested."""

    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty stack")
        return self.items.pop()


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up", cls.__name__)
        cls.addClassCleanup(print, "clean up the class")

    @classmethod
    def tearDownClass(cls):
        print("tear down", cls.__name__)

    def setUp(self):
        self.stack = Stack()
        self.addCleanup(print, "clean up", self._testMethodName)

    def tearDown(self):
        print("tear down", self.id())

    def test_push_and_pop(self):
        """What was pushed last is popped first.

        This is not shown."""
        self.stack.push(1)
        self.stack.push(2)
        self.assertEqual(self.stack.pop(), 2)
        self.assertEqual([self.stack.pop()], [1])

    def test_empty(self):
        with self.assertRaises(IndexError) as caught:
            self.stack.pop()
        self.assertEqual(str(caught.exception), "pop from an empty stack")
        self.assertRaisesRegex(IndexError, "^pop .* stack$", self.stack.pop)

    def test_failure(self):
        self.stack.push("a")
        self.assertEqual(self.stack.pop(), "b", "it is another")

    def test_error(self):
        try:
            self.stack.pop()
        except IndexError as e:
            raise KeyError("nothing") from e

    def test_nested_error(self):
        try:
            self.stack.pop()
        except IndexError:
            {}["x"]

    def test_nothing_raised(self):
        with self.assertRaises((ValueError, TypeError)):
            pass

    def test_subtests(self):
        for i in range(4):
            with self.subTest("number", i=i, even=i % 2 == 0):
                if i == 3:
                    raise ValueError(i)
                self.assertEqual(i % 2, 0)
        with self.subTest(outer=1):
            with self.subTest(inner=2):
                self.fail("deep")
            with self.subTest():
                self.skipTest("not this part")

    @unittest.skip("not now")
    def test_skipped(self):
        self.fail("never runs")

    @unittest.skipIf(True, "if")
    def test_skipped_if(self):
        pass

    @unittest.skipUnless(True, "unless")
    def test_not_skipped(self):
        pass

    def test_skips_itself(self):
        self.skipTest("so it says")

    @unittest.expectedFailure
    def test_expected_failure(self):
        self.assertTrue([])

    @unittest.expectedFailure
    def test_unexpected_success(self):
        pass

    def test_logs(self):
        with self.assertLogs("stack", level="INFO") as logs:
            logging.getLogger("stack").info("first %d", 1)
            logging.getLogger("stack.inner").error("second")
            logging.getLogger("stack").debug("not seen")
        self.assertEqual(logs.output, ["INFO:stack:first 1", "ERROR:stack.inner:second"])
        self.assertEqual([r.levelname for r in logs.records], ["INFO", "ERROR"])
        with self.assertNoLogs("stack"):
            pass


@unittest.skip("the whole class")
class SkippedTest(unittest.TestCase):
    def test_a(self):
        pass


class CleanupTest(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("in setUp")

    def tearDown(self):
        print("never")

    def test_it(self):
        print("never")


class BrokenClassTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("in setUpClass")

    def test_never(self):
        pass


class ATearDownTest(unittest.TestCase):
    def tearDown(self):
        self.fail("in tearDown")

    def test_one(self):
        self.addCleanup(self.fail, "in a cleanup")


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.value = 3

    async def test_value(self):
        self.assertEqual(self.value, 3)

    def test_plain(self):
        self.assertIn(self.value, (1, 2, 3))


class Inherited(StackTest):
    def test_failure(self):
        pass

    test_error = test_nested_error = test_subtests = test_nothing_raised = None


del Inherited

if __name__ == "__main__":
    unittest.main()
