# argv: one two=2 --flag
import sys

print(sys.argv[1:], len(sys.argv))
print("to stderr", file=sys.stderr)
raise SystemExit
