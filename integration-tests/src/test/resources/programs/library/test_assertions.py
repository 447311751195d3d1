# The messages of assertions, and loaders, suites, results and runners as objects.
import io
import unittest
import warnings


class Case(unittest.TestCase):
    def runTest(self):
        pass

    def test_b(self):
        self.assertEqual(1, 2)

    def test_a(self):
        print("a runs")

    def other(self):
        pass


t = Case()


def show(name, *args, **kwargs):
    try:
        print(name, "->", getattr(t, name)(*args, **kwargs))
    except AssertionError as e:
        print(name, "AssertionError:", e)
    except (TypeError, ValueError) as e:
        print(name, type(e).__name__, e)


class Odd:
    def __repr__(self):
        raise ValueError("no repr")

    def __eq__(self, other):
        return False

    def __hash__(self):
        return 1


big = list(range(100))
for args in [(1, 2), (1, 1.0), ("a", "b"), ("a\nb", "a\nc"), ("a\n", "a"), ("x\n", ""), ("", "x\ny"), ("", "x"), ("x" * 100 + "a", "x" * 100 + "b"),
             ("abc" * 40, "xyz" * 50), ([1], [1, 2]), ([1, 2, 3], [1, 4]), ([1, 2], (1, 2)), ((1, "a"), (1, "b")), ({1: 2}, {1: 3}),
             ({"a": 1, "b": [1, 2]}, {"a": 1}), ({1, 2}, {2, 3}), (frozenset([1]), frozenset()), (None, 0), (big, big[:50] + [0] + big[51:]),
             (1.5, "x"), (b"a", b"b"), ([], [None]), ("line\n" * 3, "line\n" * 2 + "lime\n"), ([[1, 2], [3]], [[1, 2], [4]])]:
    show("assertEqual", *args)
    show("assertNotEqual", *args)
    show("assertEqual", *args, msg="more")
show("assertNotEqual", 1, 1)
show("assertListEqual", [1], (1,))
show("assertListEqual", (1,), [1])
show("assertTupleEqual", (1,), (2,), "m")
show("assertSequenceEqual", [1], (1,))
show("assertSequenceEqual", [1, 2], (1, 3))
show("assertSequenceEqual", "ab", ["a", "c"])
show("assertSequenceEqual", 3, [1])
show("assertSetEqual", {1}, [1])
show("assertSetEqual", [1], {1})
show("assertSetEqual", {1}, 5)
show("assertDictEqual", [1], {})
show("assertDictEqual", {}, 3, "m")
show("assertMultiLineEqual", "a", 3)
show("assertTrue", 0)
show("assertTrue", "", "m")
show("assertFalse", [1])
show("assertIs", 1, 2)
show("assertIs", [], [], "m")
show("assertIsNot", None, None)
show("assertIsNone", 3)
show("assertIsNotNone", None, "m")
show("assertIn", 1, [2, 3])
show("assertIn", "x", "abc", "m")
show("assertNotIn", 1, [1])
show("assertIsInstance", 1, str)
show("assertIsInstance", "x", (int, float))
show("assertNotIsInstance", 1, int)
show("assertLess", 2, 1)
show("assertLessEqual", 2, 1, "m")
show("assertGreater", 1, 1)
show("assertGreaterEqual", 1, 2)
show("assertAlmostEqual", 1.0, 1.00000001)
show("assertAlmostEqual", 1.0, 1.1)
show("assertAlmostEqual", 1.0, 1.1, places=0)
show("assertAlmostEqual", 1.0, 1.6, places=0, msg="m")
show("assertAlmostEqual", 1, 3, delta=2)
show("assertAlmostEqual", 1, 4, delta=2)
show("assertAlmostEqual", 1, 4, places=1, delta=2)
show("assertNotAlmostEqual", 1.0, 1.00000001)
show("assertNotAlmostEqual", 1, 2, delta=3)
show("assertNotAlmostEqual", 1, 9, delta=3)
show("assertNotAlmostEqual", 1, 9, places=1, delta=3)
show("assertCountEqual", [3, 1, 2], [1, 2, 3])
show("assertCountEqual", [1, 1, 2], [2, 2, 3], "m")
show("assertCountEqual", [[1], [2]], [[2], [3]])
show("assertRegex", "abc", "b+")
show("assertRegex", "abc", "x+")
show("assertRegex", "abc", "", "m")
show("assertNotRegex", "abc", "b")
show("fail")
show("fail", "why")
show("assertRaises", ValueError, int, "x")
show("assertRaises", ValueError, int, "3")
show("assertRaises", (ValueError, KeyError), lambda: None)
show("assertRaises", 3, int)
show("assertRaises", ValueError, wrong=1)
show("assertRaisesRegex", ValueError, "literal", int, "x")
show("assertRaisesRegex", ValueError, "zz", int, "x")
show("assertWarns", UserWarning, lambda: None)
show("assertWarns", UserWarning, warnings.warn, "careful")
show("assertWarns", DeprecationWarning, warnings.warn, "other")
show("assertWarnsRegex", UserWarning, "care", warnings.warn, "careful")
show("assertWarnsRegex", UserWarning, "free", warnings.warn, "careful")
show("assertEqual", [Odd()], 3) if False else None
with t.assertRaises(KeyError, msg="m") as caught:
    {}[5]
print(repr(caught.exception), caught.exception.__traceback__)
with t.assertWarns(UserWarning) as caught:
    warnings.warn("hello", UserWarning)
print(caught.warning, caught.lineno, len(caught.warnings))
try:
    with t.assertRaises(KeyError):
        raise ValueError("passes through")
except ValueError as e:
    print(e)
try:
    with t.assertRaises(KeyError, msg="the message"):
        pass
except AssertionError as e:
    print(e)
t.longMessage = False
show("assertEqual", 1, 2)
show("assertEqual", 1, 2, "only this")
t.longMessage = True
t.maxDiff = 10
show("assertEqual", "a\nb", "a\nc")
t.maxDiff = None
t.addTypeEqualityFunc(int, lambda a, b, msg=None: t.assertTrue(abs(a - b) < 5, msg))
show("assertEqual", 1, 3)
show("assertEqual", 1, 9)

loader = unittest.TestLoader()
print(loader.getTestCaseNames(Case), loader.loadTestsFromTestCase(Case))
suite = unittest.TestSuite([Case("test_a"), Case("test_b")])
suite.addTest(unittest.FunctionTestCase(lambda: print("a function"), description="described"))
print(suite.countTestCases(), [str(x) for x in suite][:2], repr(Case("test_a")), Case("test_a") == Case("test_a"), Case("test_a").id())
for wrong in (3, Case):
    try:
        suite.addTest(wrong)
    except TypeError as e:
        print(e)
try:
    suite.addTests("abc")
except TypeError as e:
    print(e)
try:
    Case("missing")
except ValueError as e:
    print(e)
result = unittest.TestResult()
suite.run(result)
print(result, result.testsRun, len(result.failures), result.wasSuccessful(), result.errors)
print(result.failures[0][0], result.failures[0][1].splitlines()[-1])
stream = io.StringIO()
outcome = unittest.TextTestRunner(stream=stream, verbosity=2).run(loader.loadTestsFromTestCase(Case))
print([line for line in stream.getvalue().partition("Ran")[0].splitlines() if "File" not in line], outcome.testsRun)
for verbosity in (0, 1):
    stream = io.StringIO()
    unittest.TextTestRunner(stream=stream, verbosity=verbosity).run(unittest.TestSuite([Case("test_a")]))
    print(stream.getvalue().replace("\n", "|")[:90].partition("Ran")[0])
loader.testMethodPrefix = "oth"
print(loader.getTestCaseNames(Case))
loader.testMethodPrefix = "test"
loader.testNamePatterns = ["*_b"]
print(loader.getTestCaseNames(Case))
stream = io.StringIO()
program = unittest.main(argv=["prog", "Case.test_a"], exit=False, testRunner=unittest.TextTestRunner(stream=stream))
print(program.result.testsRun, stream.getvalue()[:1])
try:
    unittest.main(argv=["prog", "-q", "Case.test_b"], testRunner=unittest.TextTestRunner(stream=stream))
except SystemExit as e:
    print("exit", e.code)
