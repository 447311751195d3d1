"""A program that runs the tests of its main module."""

import os
import sys
import types

import __main__

from . import case, loader, runner


_OPTIONS = """
options:
  -h, --help           show this help message and exit
  -v, --verbose        print the name of each test
  -q, --quiet          print failures and the summary alone
  --locals             accepted, without effect
  --durations N        print the N slowest tests, all for 0
  -f, --failfast       stop at the first failure
  -c, --catch          accepted, without effect
  -b, --buffer         keep back what tests print unless they fail
  -k TESTNAMEPATTERNS  run only tests whose names match
"""


class TestProgram:
    """Runs tests as the command line says."""

    verbosity = 1
    failfast = buffer = catchbreak = None
    progName = None
    testNamePatterns = None

    def __init__(
        self,
        module="__main__",
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=loader.defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
        *,
        tb_locals=False,
        durations=None,
    ):
        case.remember_module(__main__)
        if isinstance(module, str):
            self.module = case.module_named(module)
            if self.module is None:
                raise ModuleNotFoundError(f"No module named {module!r}", name=module)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = "default" if warnings is None else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        names = self._options(argv[1:])
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = [self.defaultTest]
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _options(self, arguments):
        """Takes the options, and returns the names."""
        names = []
        rest = iter(arguments)
        for argument in rest:
            name, equals, value = argument.partition("=")
            if argument == "--":
                names += rest
            elif argument.startswith("--"):
                self._option(self._full_name(name), value if equals else None, rest)
            elif argument.startswith("-") and argument != "-":
                letters = argument[1:]
                while letters:
                    letter, letters = letters[0], letters[1:]
                    if letter == "k":
                        self._option("-k", letters.removeprefix("=") or None, rest)
                        break
                    self._option("-" + letter, None, rest)
            else:
                names.append(argument)
        return names

    def _full_name(self, name):
        options = ["--help", "--verbose", "--quiet", "--locals", "--durations", "--failfast", "--catch", "--buffer"]
        found = [option for option in options if option.startswith(name)]
        return found[0] if len(found) == 1 else name

    def _option(self, name, value, rest):
        if name in ("-h", "--help"):
            print(f"{self._usage()}{_OPTIONS}")
            sys.exit(0)
        elif name in ("-v", "--verbose"):
            self.verbosity = 2
        elif name in ("-q", "--quiet"):
            self.verbosity = 0
        elif name == "--locals":
            self.tb_locals = True
        elif name in ("-f", "--failfast"):
            if self.failfast is None:
                self.failfast = True
        elif name in ("-c", "--catch"):
            if self.catchbreak is None:
                self.catchbreak = True
        elif name in ("-b", "--buffer"):
            if self.buffer is None:
                self.buffer = True
        elif name in ("-k", "--durations"):
            if value is None:
                value = next(rest, None)
                if value is None or value.startswith("-"):
                    self._refuse(f"argument {name}: expected one argument")
            if name == "-k":
                if self.testNamePatterns is None:
                    self.testNamePatterns = []
                self.testNamePatterns.append(value if "*" in value else f"*{value}*")
            else:
                try:
                    self.durations = int(value)
                except ValueError:
                    self._refuse(f"argument --durations: invalid int value: {value!r}")
        else:
            self._refuse(f"unrecognized arguments: {name}")

    def _usage(self):
        indent = " " * len(f"usage: {self.progName} ")
        return (
            f"usage: {self.progName} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]\n"
            f"{indent}[-k TESTNAMEPATTERNS]\n{indent}[tests ...]\n"
        )

    def _refuse(self, message):
        sys.stderr.write(f"{self._usage()}{self.progName}: error: {message}\n")
        sys.exit(2)

    def createTests(self):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        kind = self.testRunner or runner.TextTestRunner
        if isinstance(kind, type):
            test_runner = kind(
                verbosity=self.verbosity,
                failfast=self.failfast,
                buffer=self.buffer,
                warnings=self.warnings,
                tb_locals=self.tb_locals,
                durations=self.durations,
            )
        else:
            test_runner = kind
        self.result = test_runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
