import argparse
import sys

sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog="tool", description="Does things with files, and describes at some length what it does, so that lines wrap.", epilog="See also: nothing.")
p.add_argument("files", nargs="+", help="files to read")
p.add_argument("-n", "--number", type=int, default=3, metavar="N", help="how many (default: %(default)s)")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--mode", choices=["fast", "slow"], default="fast", help="the mode in which this runs, one of two, with a long text that has to be wrapped")
p.add_argument("--flag", action="store_true")
p.add_argument("--no-color", dest="color", action="store_false", help="no color")
p.add_argument("-D", action="append", dest="defines", metavar="NAME=VALUE")
p.add_argument("--pair", nargs=2, type=float)
p.add_argument("--opt", nargs="?", const="c", default="d")
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--hidden", help=argparse.SUPPRESS)
print(p.parse_args(["a.txt"]))
print(p.parse_args("a b -n 5 -vvv --mode slow --flag --no-color -Dx=1 -D y=2 --pair 1 2.5 --opt".split()))
print(p.parse_args(["--num=7", "--opt=z", "-n8", "x", "--", "-y"]))
print(p.parse_known_args(["a", "--unknown", "-q"]))
p.print_help()
p.print_usage()


def attempt(parser, words):
    try:
        print(parser.parse_args(words))
    except SystemExit as e:
        print("exit", e.code)


for words in ([], ["a", "-n", "x"], ["a", "--mode", "odd"], ["a", "--pair", "1"], ["a", "--bad"], ["a", "-n"], ["--version"], ["a", "--flag=1"], ["-h"]):
    attempt(p, words)

# Subcommands
main = argparse.ArgumentParser(prog="git")
main.add_argument("--debug", action="store_true")
subs = main.add_subparsers(dest="command", required=True, help="commands")
add = subs.add_parser("add", help="add files", aliases=["a"])
add.add_argument("path", nargs="*")
add.set_defaults(func=lambda args: len(args.path))
commit = subs.add_parser("commit", help="record", description="Records.")
commit.add_argument("-m", "--message", required=True)
commit.add_argument("--amend", action=argparse.BooleanOptionalAction, default=False, help="amend")
args = main.parse_args(["--debug", "add", "x", "y"])
print(args.command, args.path, args.debug, args.func(args))
print(main.parse_args(["commit", "-m", "hello", "--amend"]), main.parse_args(["commit", "--message=x", "--no-amend"]))
main.print_help()
commit.print_help()
for words in ([], ["nope"], ["commit"], ["commit", "-m", "x", "extra"]):
    attempt(main, words)

# Groups
g = argparse.ArgumentParser(prog="g", formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False)
box = g.add_argument_group("box", "things in a box")
box.add_argument("--width", type=int, default=10, help="width")
either = g.add_mutually_exclusive_group(required=True)
either.add_argument("--foo", action="store_true", help="foo")
either.add_argument("--bar", type=int, help="bar")
g.add_argument("rest", nargs=argparse.REMAINDER)
g.print_help()
for words in (["--foo"], ["--bar", "1", "a", "--b"], ["--foo", "--bar", "2"], [], ["--width", "5", "--foo", "x"]):
    attempt(g, words)


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())


t = argparse.ArgumentParser(prog="t", formatter_class=argparse.RawDescriptionHelpFormatter, description="Line one\n  line two")
t.add_argument("count", type=positive, nargs="?", default="4")
t.add_argument("--name", action=Upper)
t.add_argument("--add", action="extend", nargs="+", type=int)
t.add_argument("--const", action="append_const", const=1)
t.add_argument("-x", type=lambda s: s * 2)
t.set_defaults(extra="e")
for words in ([], ["3", "--name", "bob"], ["0"], ["-5"], ["--add", "1", "2", "--add", "3", "--const", "--const"], ["-xab"]):
    attempt(t, words)
t.print_help()
n = argparse.Namespace(a=1, b="x")
print(n, n == argparse.Namespace(a=1, b="x"), "a" in n, vars(n))
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", default="s")
child = argparse.ArgumentParser(prog="child", parents=[parent])
child.add_argument("own")
print(child.parse_args(["o", "--shared", "t"]))
child.print_help()
try:
    argparse.ArgumentParser(exit_on_error=False, prog="e").parse_args(["--x"])
except SystemExit as e:
    print("exit", e.code)
e = argparse.ArgumentParser(exit_on_error=False)
e.add_argument("--n", type=int)
try:
    e.parse_args(["--n", "a"])
except argparse.ArgumentError as error:
    print(error)
wide = argparse.ArgumentParser(prog="wide")
for i in range(8):
    wide.add_argument(f"--long-option-number-{i}", metavar=f"VALUE{i}")
wide.add_argument("first")
wide.add_argument("second", nargs="?")
wide.print_usage()
