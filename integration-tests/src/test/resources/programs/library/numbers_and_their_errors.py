"""Methods, formats and errors of the built-in numbers."""
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
class I:
    def __init__(s, v): s.v = v
    def __index__(s): return s.v
class Int:
    def __int__(s): return 7
class Fl:
    def __float__(s): return 2.5
class Tr:
    def __trunc__(s): return 4
class BadI:
    def __index__(s): return "x"
class BadInt:
    def __int__(s): return 1.5
class BadF:
    def __float__(s): return 3
class BadB:
    def __bool__(s): return 3
class BadL:
    def __len__(s): return -1
class BadL2:
    def __len__(s): return "a"
for s in ["12", " 12 ", "-0x1f", "0b101", "1_000", "_1", "1__0", "", "abc", "1.5", "١٢", "+5", "- 5", "0o17", "1e5", "٣", "\t7\n", "9" * 30]:
    t(int, s); t(int, s, 0); t(int, s, 16); t(float, s)
t(int, "z", 36); t(int, "z", 37); t(int, "1", 1); t(int, "1", "2"); t(int, 5, 10); t(int, b"12"); t(int, b"1f", 16); t(int, 3.9); t(int, -3.9); t(int, float("nan")); t(int, float("inf")); t(int, None); t(int, [1]); t(int, Int()); t(int, I(3)); t(int, Tr()); t(int, BadInt()); t(int, BadI()); t(int, "5", base=8); t(int, base=8); t(int, x=3); t(int, "0b12", 0); t(int, "010", 0); t(int, "0", 0); t(int, "00", 0); t(int, 1, 2, 3); t(int, "1" * 5000); t(int, True); t(int, 1j); t(int, "1", I(10)); t(int)
for s in ["1.5", "inf", "-Infinity", "nan", "1e400", "-0", "1_0.5", "1._5", ".5", "5.", ".", "e5", "0x1p3", "  2  ", "1e-400", "infinit", "٣.٥", "1__0"]:
    t(float, s)
t(float, None); t(float, [1]); t(float, b"1.5"); t(float, Fl()); t(float, I(3)); t(float, BadF()); t(float, 10**400); t(float, True); t(float, 1j); t(float); t(float, "a", 1)
for f in [0.0, -0.0, 1.0, 1.5, 0.1, 1e16, 1e15, 123456789.123, 1e-5, 1e-4, 1e22, 1.7976931348623157e308, 5e-324, float("inf"), float("nan"), 2.5, -3.7, 1/3, 1e100, 100.0]:
    print(repr(f), str(f), f.is_integer(), f"{f:.3f}", f"{f:e}", f"{f:g}", f"{f:.0f}", f"{f:10.2e}|", f"{f:+}", f"{f:%}", f"{f:,.2f}", f"{f:08.2f}", f"{f:#.0f}", f"{f:.1%}", f"{f:G}", f"{f:.10g}", f"{f:_}", f"{f:z.1f}", f"{f:^12}|", f"{f:<12.3}|", f.hex(), f == int(f) if f == f and abs(f) != float("inf") else "-", hash(f) if f == f else "n")
t(lambda: (2.5).as_integer_ratio()); t(lambda: float("inf").as_integer_ratio()); t(lambda: float("nan").as_integer_ratio()); t(float.fromhex, "0x1.8p1"); t(float.fromhex, "zz"); t(float.fromhex, "-0x.8p-2"); t(lambda: (1.5).conjugate()); t(lambda: (1.5).real); t(lambda: (1.5).__trunc__()); t(lambda: (1.5).__floor__()); t(lambda: (1.5).__ceil__()); t(lambda: (2.5).__round__()); t(lambda: (-1.5).__abs__())
for n in [0, 1, -1, 255, -255, 10**18, 2**63, -2**63, 2**64, 10**30, 12345]:
    print(n, hex(n), oct(n), bin(n), n.bit_length(), n.bit_count(), f"{n:,}", f"{n:x}", f"{n:#b}", f"{n:+}", f"{n:08}", f"{n:>25}|", f"{n:_}", f"{n:e}", f"{n:.2f}", f"{n:%}", f"{n:c}" if 0 < n < 1000 else "", f"{n:o}", f"{n:X}", f"{n:#x}", f"{n:=+25}", f"{n:g}", f"{n:n}", f"{n:*^30}", hash(n), n.as_integer_ratio(), n.conjugate(), n.numerator, n.denominator, n.real, n.imag, str(n), -n, +n, ~n, abs(n), bool(n), n.is_integer())
t(lambda: (255).to_bytes(2, "big")); t(lambda: (255).to_bytes(1, "little")); t(lambda: (256).to_bytes(1, "big")); t(lambda: (-1).to_bytes(1, "big")); t(lambda: (-1).to_bytes(2, "big", signed=True)); t(lambda: (5).to_bytes()); t(lambda: (5).to_bytes(2)); t(lambda: (5).to_bytes(-1)); t(lambda: (5).to_bytes(1, "x")); t(int.from_bytes, b"\xff\x00", "big"); t(int.from_bytes, b"\xff", "big", signed=True); t(int.from_bytes, [1, 2], "little"); t(int.from_bytes, b""); t(int.from_bytes, "a"); t(int.from_bytes, [256])
t(lambda: 7 // 2); t(lambda: -7 // 2); t(lambda: 7 % -3); t(lambda: -7 % 3); t(lambda: 7.5 // 2); t(lambda: -7.5 % 2); t(lambda: 7.5 % -2); t(lambda: 1 / 0); t(lambda: 1 // 0); t(lambda: 1 % 0); t(lambda: 1.0 / 0); t(lambda: 1.0 // 0); t(lambda: 1.0 % 0); t(lambda: 0 ** -1); t(lambda: 0.0 ** -1); t(lambda: 2 ** -1); t(lambda: (-8) ** (1/3)); t(lambda: 2 ** 100); t(lambda: 2.0 ** 2000); t(lambda: 10.0 ** 400); t(lambda: divmod(7, -2)); t(lambda: divmod(-7.5, 2)); t(lambda: divmod(1, 0)); t(lambda: divmod(1.0, 0)); t(lambda: 1 << -1); t(lambda: 1 >> -1); t(lambda: 1 << 100); t(lambda: -1 >> 100); t(lambda: 5 & 3.0); t(lambda: 1 + "a"); t(lambda: 1 + None); t(lambda: 1.5 + []); t(lambda: 1 < "a"); t(lambda: 1 < None); t(lambda: [] < 1); t(lambda: 1j < 2); t(lambda: 10**400 / 3); t(lambda: 10**400 * 1.0); t(lambda: 10**400 // 10**399); t(lambda: 10**400 / 10**399); t(lambda: 1e308 * 10); t(lambda: -2 ** 2); t(lambda: 2 ** 3 ** 2); t(lambda: (-2) ** 0.5); t(lambda: inf - inf if (inf := float("inf")) else 0); t(lambda: 5 @ 3); t(lambda: 3 .__add__("a")); t(lambda: (3).__radd__(4)); t(lambda: (3).__pow__(2, 5)); t(lambda: (3.0).__add__(2)); t(lambda: (3).__add__(2.0)); t(lambda: True + True); t(lambda: True & False); t(lambda: True | 2); t(lambda: ~True); t(lambda: -True); t(lambda: True ^ True); t(lambda: True / 2); t(lambda: True == 1.0); t(lambda: 2**53 + 1 == float(2**53 + 1)); t(lambda: 2**53 + 1 > 2.0**53); t(lambda: 10**400 > float("inf")); t(lambda: float("nan") == float("nan")); t(lambda: 3 in [3.0]); t(lambda: 0.1 + 0.2); t(lambda: 1e16 + 1); t(lambda: 5 // 0.3); t(lambda: 5 % 0.3); t(lambda: -5 % 0.3); t(lambda: 5 % float("inf")); t(lambda: -5 % float("inf")); t(lambda: -0.0 % 5)
t(pow, 2, 10, 1000); t(pow, 2, -1, 7); t(pow, 2, -1, 4); t(pow, 2, 3, 0); t(pow, 2.0, 3, 5); t(pow, 2, 3.0, 5); t(pow, 2, 0.5); t(pow, -1, 0.5); t(pow, 0, 0); t(pow, 0, 0, 1); t(pow, "a", 2); t(pow, 2, 3, -5); t(pow, base=2, exp=3); t(pow, 2, exp=3, mod=5); t(pow, 3); t(pow, 10**20, 10**5, 97); t(pow, 2, -3, 7)
t(round, 2.5); t(round, 3.5); t(round, -2.5); t(round, 2.675, 2); t(round, 1234, -2); t(round, 1250, -2); t(round, 1350, -2); t(round, 1e300, 2); t(round, 0.5); t(round, 1.5); t(round, float("nan")); t(round, float("inf")); t(round, 5, 2); t(round, 2.5, None); t(round, "a"); t(round, 1.23456, 3); t(round, 15, -1); t(round, 25, -1); t(round, -15, -1); t(round, 1e16, -3); t(round, 1.5, 1.5); t(round, 5.015, 2); t(round, number=2.567, ndigits=1); t(round, 2**70 + 1, -3); t(round, 0.1 + 0.2, 20); t(round, 1e-20, 5); t(round, True); t(round, 12345.6789, -2); t(round, -0.4)
t(abs, "a"); t(abs, -5); t(abs, 3 + 4j); t(abs, -0.0); t(divmod, "a", 2); t(divmod, 5, "a"); t(sum, [1, 2.5]); t(sum, ["a"]); t(sum, [[1], [2]], []); t(sum, ["a"], ""); t(sum, [b"a"], b""); t(sum, 5); t(sum, [1], start=5); t(sum, [0.1] * 10); t(sum, []); t(sum, [1, 2], 3, 4); t(sum, [True, True]); t(sum, [10**20, 1]); t(sum, [1e308, 1e308]); t(sum, [0.1, 0.2, 0.3]); t(sum, [1j, 2])
t(hex, 3.5); t(bin, "a"); t(oct, None); t(hex, I(255)); t(bin, BadI()); t(hex, True); t(bool, BadB()); t(bool, BadL()); t(len, BadL()); t(len, BadL2()); t(len, 3); t(bool, []); t(bool, 1, 2); t(bool, x=1)
for z in [0j, 1+2j, -1.5-0.5j, complex("inf"), complex(0, -0.0), complex("nan+infj"), 3+0j, 1e20+1j, complex(-0.0, 1)]:
    print(repr(z), str(z), z.real, z.imag, z.conjugate(), f"{z:.2f}", f"{z:>20}|", f"{z}", z == z.real, bool(z), -z, +z)
t(complex, "1+2j"); t(complex, " 1 "); t(complex, "1 + 2j"); t(complex, "a"); t(complex, 1, 2); t(complex, "1", 2); t(complex, 1, "2"); t(complex, 1j, 2j); t(complex, None); t(complex, real=1, imag=2); t(complex, "j"); t(complex, "-j"); t(complex, "(1+2j)"); t(complex, "1e5-2.5e-3j"); t(complex, Fl()); t(complex)
t(lambda: (1+2j) * (3-1j)); t(lambda: (1+2j) / (3-1j)); t(lambda: (1+2j) / 0); t(lambda: (1+2j) ** 2); t(lambda: (1+2j) ** 0.5); t(lambda: 1j ** 2); t(lambda: 0j ** -1); t(lambda: (1+2j) // 2); t(lambda: (1+2j) % 2); t(lambda: 1j < 2j); t(lambda: int(1j)); t(lambda: 1j == 1); t(lambda: (2+0j) == 2); t(lambda: hash(2+0j) == hash(2)); t(lambda: 2 ** 1j); t(lambda: abs(3+4j)); t(lambda: f"{1+2j:d}"); t(lambda: f"{1+2j:=5}"); t(lambda: f"{1+2j:05}"); t(lambda: f"{1.5+2j:+.1e}"); t(lambda: 1 - 2j); t(lambda: 5 * 1j); t(lambda: (3+4j).__abs__())
t(lambda: format(3.14159, ".2")); t(lambda: format(1e10, ".3")); t(lambda: format(5, "")); t(lambda: format(5, "s")); t(lambda: format("a", "d")); t(lambda: format(True, "d")); t(lambda: format(True)); t(lambda: format(True, "5")); t(lambda: format(None, "5")); t(lambda: format(3, 5)); t(lambda: format(10**20, ",d")); t(lambda: format(1234.5, "_.1f")); t(lambda: format(0.000123, "g")); t(lambda: format(1e6, "g")); t(lambda: format(1e5, ".1g")); t(lambda: format(123456789, ".3g")); t(lambda: format(5, "<<5")); t(lambda: format(5, "é>5")); t(lambda: format(-5, "05")); t(lambda: format(-5, "=5")); t(lambda: format(-5, "<5") + "|"); t(lambda: format(3.0, "")); t(lambda: format(1e20, "")); t(lambda: format(float("nan"), "010")); t(lambda: format(float("inf"), "+.3f")); t(lambda: format(-0.0, "f")); t(lambda: format(12345.678, ",")); t(lambda: format(12345, "012,")); t(lambda: format(0, "x")); t(lambda: format(255, "#010x")); t(lambda: format(3.7, "d")); t(lambda: format(3, ".2")); t(lambda: format(3, "b")); t(lambda: format(-3, "#o")); t(lambda: format(3, "5.1f")); t(lambda: format("abc", "=5")); t(lambda: format("abc", "^+5")); t(lambda: format("abc", ",")); t(lambda: format("abc", "#")); t(lambda: format(97, "c")); t(lambda: format(97, "+c")); t(lambda: format(97, ",c")); t(lambda: format(1.5, "c")); t(lambda: format(1.5, "x"))
print(0x_ff, 0b1010, 0o17, 1_000_000, 1e3, .5, 5., 1e-7, 0xFFFFFFFFFFFFFFFFFF, 1j, 1.5J)
