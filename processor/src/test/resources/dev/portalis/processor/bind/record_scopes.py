"""Records what CPython's symtable and compiler say of the files in scopes/.

Run with CPython 3.12 in this directory: python3 record_scopes.py
"""

import pathlib
import symtable

LOCAL, GLOBAL, FREE, CELL = 1, 2, 4, 5
HIDDEN = {"__classdict__", "__type_params__"}


def table_lines(table, lines):
    names = {LOCAL: [], CELL: [], FREE: []}
    is_module = str(table.get_type()) == "module"
    for symbol in table.get_symbols():
        name, scope = symbol.get_name(), symbol._Symbol__scope
        bound = symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()
        if is_module and (bound or scope == GLOBAL):
            scope = LOCAL
        if scope in names and not name.startswith(".") and name not in HIDDEN:
            names[scope].append(name)
    kind = str(table.get_type()).replace(" ", "_")
    # Bounds of type parameters are scopes of their own only in CPython.
    if kind != "TypeVar_bound":
        parts = [f"{kind} {table.get_name()} {table.get_lineno()}"]
        for label, scope in (("local", LOCAL), ("cell", CELL), ("free", FREE)):
            if names[scope]:
                parts.append(f"{label} {' '.join(sorted(names[scope]))}")
        lines.append("; ".join(parts))
    for child in table.get_children():
        table_lines(child, lines)


def code_lines(code, lines):
    for constant in code.co_consts:
        if hasattr(constant, "co_qualname"):
            hidden = constant.co_name.startswith("<generic") or constant.co_name == "T"
            if not hidden:
                lines.append(f"qualname {constant.co_qualname}")
            code_lines(constant, lines)


for path in sorted(pathlib.Path("scopes").glob("*.py")):
    text = path.read_text()
    lines = []
    table_lines(symtable.symtable(text, path.name, "exec"), lines)
    code_lines(compile(text, path.name, "exec"), lines)
    path.with_suffix(".txt").write_text("\n".join(sorted(lines)) + "\n")
