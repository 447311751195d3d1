f""
f"plain"
f"{x}"
f"a{x}b{y}c"
f"{x!r}{x!s}{x!a}"
f"{x:>10}{x:{width}.{precision}f}{x!r:^{w}d}"
f"{x=}{x = }{x=!s}{x=:>5}"
f"{x + 1 if y else 'z'}"
f"{'nested'}{"same quotes"}{f"{f"{1}"}"}"
f"{d['k']}{lst[0]}{call(a, b=1)}{(lambda x: x)}"
f'''multi
{x
 + 1}
line'''
rf"\d{x}\n"
F"{x}" "plain" f"{y}" 'end'
f"{x:%Y-%m-%d}"
f"{ {1: 2}[1] }"
f"{x,}{*a, b}"
f"\t{x}\x41\N{EM DASH}"
f"{x:\n}"
f"{yield_}{not x}"
f"ä{x}😀{y}"
