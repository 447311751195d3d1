import fnmatch
import glob
import os
import os.path
import shutil
import tempfile
from os import path

for p in ("/a/b/c.txt", "a//b/../c", "", "/", "//x", "///x", "a/", ".hidden", "x.tar.gz", "a/b.c/d", "./a", "../../a", "a/./b/"):
    print(repr(p), path.split(p), path.splitext(p), path.basename(p), path.dirname(p), path.normpath(p), path.isabs(p), path.join("r", p), path.splitroot(p))
print(path.join("a", "b", "/c", "d"), path.join("a/", "b"), path.commonprefix(["/usr/lib", "/usr/local"]), path.commonpath(["/usr/lib/x", "/usr/lib/y/z"]), path.relpath("/a/b/c", "/a/d"), path.relpath("/a", "/a"), path.join(b"a", b"b"), path.splitdrive("/x"))
print(path.abspath("/a/../b"), path.abspath("x") == path.join(os.getcwd(), "x"), path.expanduser("x"), path.expandvars("$NOPE/x${NOPE}"), os.sep, os.linesep == "\n", os.name, os.curdir, os.fspath("x"), os.fsencode("é"), os.fsdecode(b"x"))
os.environ["PORTALIS_X"] = "1"
print(os.environ["PORTALIS_X"], os.getenv("PORTALIS_X"), os.getenv("NOPE"), os.getenv("NOPE", "d"), "PORTALIS_X" in os.environ, os.environ.get("NOPE"), os.environ.pop("PORTALIS_X"), isinstance(os.getpid(), int), os.cpu_count() >= 1, len(os.urandom(4)))
with tempfile.TemporaryDirectory() as d:
    print(path.isdir(d), os.listdir(d))
    os.makedirs(path.join(d, "x", "y"))
    os.makedirs(path.join(d, "x", "y"), exist_ok=True)
    for name in ("b.txt", "a.py", "x/c.txt", "x/y/d.txt", ".hid"):
        with open(path.join(d, name), "w") as f:
            f.write(name * 3)
    print(sorted(os.listdir(d)), path.getsize(path.join(d, "b.txt")), path.isfile(path.join(d, "a.py")), path.exists(path.join(d, "zz")), os.stat(path.join(d, "b.txt")).st_size)
    for top, dirs, files in sorted(os.walk(d)):
        print(path.relpath(top, d), sorted(dirs), sorted(files))
    print(sorted(path.relpath(p, d) for p in glob.glob(path.join(d, "*.txt"))), sorted(path.relpath(p, d) for p in glob.glob(d + "/**/*.txt", recursive=True)), sorted(glob.glob("*", root_dir=d)), sorted(glob.glob("x/*", root_dir=d)), sorted(glob.glob("**", root_dir=d, recursive=True)), glob.glob(d + "/nope*"))
    os.rename(path.join(d, "b.txt"), path.join(d, "z.txt"))
    os.replace(path.join(d, "a.py"), path.join(d, "z.txt"))
    print(sorted(e.name for e in os.scandir(d) if e.is_file()), open(path.join(d, "z.txt")).read())
    shutil.copy(path.join(d, "z.txt"), path.join(d, "x"))
    shutil.copytree(path.join(d, "x"), path.join(d, "w"), ignore=shutil.ignore_patterns("c*"))
    print(sorted(os.listdir(path.join(d, "w"))), sorted(os.listdir(path.join(d, "x"))))
    shutil.move(path.join(d, "w"), path.join(d, "x"))
    shutil.rmtree(path.join(d, "x", "y"))
    print(sorted(os.listdir(path.join(d, "x"))))
    os.symlink("z.txt", path.join(d, "link"))
    print(os.readlink(path.join(d, "link")), path.islink(path.join(d, "link")), path.realpath(path.join(d, "link")) == path.realpath(path.join(d, "z.txt")))
    os.remove(path.join(d, "link"))
    os.utime(path.join(d, "z.txt"), (1000000000, 1000000000))
    os.chmod(path.join(d, "z.txt"), 0o640)
    print(path.getmtime(path.join(d, "z.txt")), oct(os.stat(path.join(d, "z.txt")).st_mode))
    for f in (lambda: os.remove(path.join(d, "nope")), lambda: os.rmdir(path.join(d, "x")), lambda: os.mkdir(path.join(d, "x")), lambda: os.listdir(path.join(d, "nope")), lambda: os.rename(path.join(d, "nope"), path.join(d, "m")), lambda: os.listdir(path.join(d, "z.txt")), lambda: open(path.join(d, "q", "r")), lambda: os.makedirs(path.join(d, "x")), lambda: os.stat(path.join(d, "nope"))):
        try:
            print(f())
        except OSError as e:
            print(type(e).__name__, e.errno, str(e).replace(d, "D"))
print(path.exists(d))
with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as f:
    f.write("x")
print(path.exists(f.name), f.name.endswith(".txt"))
os.unlink(f.name)
for name, pattern in (("a.txt", "*.txt"), ("a.txt", "?.t[xy]t"), ("abc", "a[!b]c"), ("a]c", "a[]]c"), ("A.TXT", "*.txt"), (".x", "*"), ("a\nb", "a*b"), ("[x", "[x"), ("ab", "a[b-a]"), ("a-", "a[-]")):
    print(fnmatch.fnmatch(name, pattern), end=" ")
print(fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.translate("*.txt"), fnmatch.translate("a*b?[!c-e]*"))
try:
    os.fspath(5)
except TypeError as e:
    print(e)
print(shutil.which("nope-nope"), shutil.get_terminal_size((70, 20)) is not None)
