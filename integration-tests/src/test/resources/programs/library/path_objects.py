import html
import tempfile
import timeit
from pathlib import Path, PurePath, PurePosixPath

p = Path("/usr/lib/python3/x.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parents[1], p.parts, p.root, p.anchor, p.is_absolute(), p.as_posix(), len(p.parents))
print(Path("a") / "b" / "../c", Path("a", "b", "/c", "d"), "x" / Path("y"), Path(), Path("."), Path("a//b/./c/"), Path("a").joinpath("b", "c"), repr(PurePath("x")), PurePosixPath("//a"), Path("///a"))
print(p.with_name("y"), p.with_suffix(".zip"), p.with_stem("z"), Path("a.b").with_suffix(""), p.relative_to("/usr"), Path("/a/b").relative_to("/a/c", walk_up=True), p.is_relative_to("/usr/lib"), p.match("*.gz"), p.match("python3/*"), Path("a/b.py").match("/a/*.py"))
print(Path("a") == Path("a/"), Path("a") < Path("b"), sorted([Path("b"), Path("a/c"), Path("a")]), hash(Path("x")) == hash(Path("x")), {Path("k"): 1}[Path("k")], Path(".hid").suffix, Path("x.").suffix, Path("/").name == "", Path("/").parent, Path("a b.txt").absolute().as_uri().endswith("a%20b.txt"))
with tempfile.TemporaryDirectory() as d:
    base = Path(d)
    (base / "x" / "y").mkdir(parents=True)
    (base / "x").mkdir(exist_ok=True)
    f = base / "x" / "f.txt"
    print(f.write_text("hello\nworld\n"), f.read_text(), f.read_bytes(), f.exists(), f.is_file(), f.is_dir(), f.stat().st_size, (base / "nope").exists())
    (base / "g.py").touch()
    (base / "x" / "y" / "h.txt").write_bytes(b"\0\1")
    print(sorted(e.name for e in base.iterdir()), sorted(str(e.relative_to(base)) for e in base.glob("**/*.txt")), sorted(e.name for e in base.rglob("*")), sorted(e.name for e in base.glob("x/*")), list(base.glob("q*")))
    with f.open() as stream:
        print([line.strip() for line in stream])
    g = f.rename(base / "r.txt")
    print(g.name, f.exists(), g.replace(base / "s.txt").name)
    (base / "link").symlink_to("s.txt")
    print((base / "link").is_symlink(), (base / "link").readlink(), (base / "link").resolve() == (base / "s.txt").resolve())
    for action in (lambda: (base / "x").mkdir(), lambda: (base / "zz" / "q").mkdir(), lambda: (base / "nope").unlink(), lambda: (base / "nope").unlink(missing_ok=True), lambda: (base / "x").rmdir(), lambda: (base / "g.py").touch(exist_ok=False), lambda: (base / "nope").read_text()):
        try:
            print(action())
        except OSError as e:
            print(type(e).__name__, str(e).replace(d, "D"))
    for top, dirs, files in sorted(base.walk()):
        print(top.relative_to(base), sorted(dirs), sorted(files))
for action in (lambda: Path("a").relative_to("b"), lambda: Path("/").with_name("x"), lambda: Path("a").with_suffix("x"), lambda: Path(5), lambda: Path("a") / 5, lambda: Path("a").with_name("b/c"), lambda: list(Path("a").glob("")), lambda: Path("a") < "b"):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
print(Path.cwd().is_absolute(), isinstance(p, PurePath), html.escape("<a href='x'>&\"</a>"), html.escape("'\"", quote=False), timeit.timeit(lambda: None, number=10) >= 0, len(timeit.repeat(lambda: 1, number=1, repeat=3)))
