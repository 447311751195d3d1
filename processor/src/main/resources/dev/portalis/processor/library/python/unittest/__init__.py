"""Tests, after the model of JUnit."""

from .async_case import IsolatedAsyncioTestCase
from .case import FunctionTestCase
from .case import SkipTest
from .case import TestCase
from .case import addModuleCleanup
from .case import doModuleCleanups
from .case import enterModuleContext
from .case import expectedFailure
from .case import skip
from .case import skipIf
from .case import skipUnless
from .loader import TestLoader
from .loader import defaultTestLoader
from .main import TestProgram
from .main import main
from .result import TestResult
from .runner import TextTestResult
from .runner import TextTestRunner
from .suite import BaseTestSuite
from .suite import TestSuite

__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader",
    "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure",
    "TextTestResult", "addModuleCleanup", "doModuleCleanups", "enterModuleContext",
]  # fmt: skip
