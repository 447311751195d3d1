"""Command lines: arguments, options, subcommands, and their help."""

import re as _re
import sys as _sys

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
    "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]  # fmt: skip

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."

_WIDTH = 78
_SPACE = _re.compile(r"[ \n\t\r\f\v]+")
_NEGATIVE_NUMBER = _re.compile(r"^-\d+$|^-\d*\.\d+$")


def _name_of(argument):
    """How messages call an argument."""
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    if argument.metavar not in (None, SUPPRESS):
        return argument.metavar if isinstance(argument.metavar, str) else "/".join(argument.metavar)
    if argument.dest not in (None, SUPPRESS):
        return argument.dest
    if argument.choices:
        return "{" + ",".join(map(str, argument.choices)) + "}"
    return None


class ArgumentError(Exception):
    """An argument is wrong; the message names it."""

    def __init__(self, argument, message):
        self.argument_name = _name_of(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return str(self.message)
        return f"argument {self.argument_name}: {self.message}"


class ArgumentTypeError(Exception):
    """A string cannot be converted."""


class Namespace:
    """The values that were found, as attributes."""

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        named = []
        unusual = {}
        for name, value in self.__dict__.items():
            if name.isidentifier():
                named.append(f"{name}={value!r}")
            else:
                unusual[name] = value
        if unusual:
            named.append(f"**{unusual!r}")
        return f"{type(self).__name__}({', '.join(named)})"

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__


# Help


class HelpFormatter:
    """Writes usage and help as sections of wrapped text."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog = prog
        self._increment = indent_increment
        self._width = _WIDTH if width is None else width
        self._max_help_position = min(max_help_position, max(self._width - 20, indent_increment * 2))
        self._indent = 0
        self._longest = 0
        self._items = []

    # What is shown

    def start_section(self, heading):
        self._items.append(("start", heading, self._indent))
        self._indent += self._increment

    def end_section(self):
        self._indent -= self._increment
        self._items.append(("end", None, self._indent))

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._items.append(("text", text, self._indent))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._items.append(("usage", (usage, actions, groups, prefix), self._indent))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        self._note_length(action, self._indent)
        for inner in action._get_subactions():
            if inner.help is not SUPPRESS:
                self._note_length(inner, self._indent + self._increment)
        self._items.append(("argument", action, self._indent))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def _note_length(self, action, indent):
        self._longest = max(self._longest, len(self._format_action_invocation(action)) + indent)

    def format_help(self):
        text = self._render()
        text = _re.sub(r"\n\n\n+", "\n\n", text)
        return text.strip("\n") + "\n" if text else ""

    def _render(self):
        stack = [(None, [])]
        for kind, content, indent in self._items:
            if kind == "start":
                stack.append((content, []))
                continue
            if kind == "end":
                heading, parts = stack.pop()
                body = "".join(parts)
                if body:
                    title = ""
                    if heading is not SUPPRESS and heading is not None:
                        title = f"{'':{indent}}{heading}:\n" if indent else f"{heading}:\n"
                    stack[-1][1].append(f"\n{title}{body}\n")
                continue
            stack[-1][1].append(self._item(kind, content, indent))
        return "".join(stack[0][1])

    def _item(self, kind, content, indent):
        if kind == "text":
            return self._format_text(content, indent)
        if kind == "usage":
            return self._format_usage(*content)
        return self._format_action(content, indent)

    def _format_text(self, text, indent):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - indent, 11)
        return self._fill_text(text, width, " " * indent) + "\n\n"

    def _fill_text(self, text, width, indent):
        import textwrap

        text = _SPACE.sub(" ", text).strip()
        return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def _split_lines(self, text, width):
        import textwrap

        text = _SPACE.sub(" ", text).strip()
        return textwrap.wrap(text, width)

    # Usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            return f"{prefix}{usage % {'prog': self._prog}}\n\n"
        prog = self._prog
        if not actions:
            return f"{prefix}{prog}\n\n"
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        parts = self._usage_parts(optionals, groups) + self._usage_parts(positionals, groups)
        line = " ".join([prog] + parts)
        if len(prefix) + len(line) > self._width:
            optional_parts = self._usage_parts(optionals, groups)
            positional_parts = self._usage_parts(positionals, groups)
            line = "\n".join(self._usage_lines(prefix, prog, optional_parts, positional_parts))
        return f"{prefix}{line}\n\n"

    def _usage_lines(self, prefix, prog, optional_parts, positional_parts):
        def lines_of(parts, indent, first=None):
            lines = []
            line = []
            length = len(first) - 1 if first is not None else len(indent) - 1
            for part in parts:
                if length + 1 + len(part) > self._width and line:
                    lines.append(indent + " ".join(line))
                    line = []
                    length = len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if first is not None:
                lines[0] = lines[0][len(indent) :]
            return lines

        if len(prefix) + len(prog) <= 0.75 * self._width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if optional_parts:
                lines = lines_of([prog] + optional_parts, indent, prefix)
                lines.extend(lines_of(positional_parts, indent))
            elif positional_parts:
                lines = lines_of([prog] + positional_parts, indent, prefix)
            else:
                lines = [prog]
            return lines
        indent = " " * len(prefix)
        lines = lines_of(optional_parts + positional_parts, indent)
        if len(lines) > 1:
            lines = lines_of(optional_parts, indent) + lines_of(positional_parts, indent)
        return [prog] + lines

    def _usage_parts(self, actions, groups):
        parts = []
        i = 0
        while i < len(actions):
            group = self._group_at(actions, i, groups)
            if group is not None:
                shown = [a for a in group._group_actions if a.help is not SUPPRESS]
                inner = [self._usage_part(a, True) for a in shown]
                if len(inner) > 1:
                    text = " | ".join(inner)
                    parts.append(f"({text})" if group.required else f"[{text}]")
                elif inner:
                    parts.append(inner[0] if group.required else f"[{inner[0]}]")
                i += len(group._group_actions)
                continue
            action = actions[i]
            i += 1
            if action.help is not SUPPRESS:
                parts.append(self._usage_part(action, False))
        return [part for part in parts if part]

    def _group_at(self, actions, start, groups):
        for group in groups:
            members = group._group_actions
            if members and actions[start : start + len(members)] == members:
                return group
        return None

    def _usage_part(self, action, in_group):
        if not action.option_strings:
            part = self._format_args(action, self._default_metavar_for_positional(action))
            if in_group and part.startswith("[") and part.endswith("]"):
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            default = self._default_metavar_for_optional(action)
            part = f"{action.option_strings[0]} {self._format_args(action, default)}"
        return part if action.required or in_group else f"[{part}]"

    # Arguments

    def _format_action(self, action, indent):
        help_position = min(self._longest + 2, self._max_help_position)
        help_width = max(self._width - help_position, 11)
        action_width = help_position - indent - 2
        header = self._format_action_invocation(action)
        pad = " " * indent
        first_indent = 0
        if not action.help:
            text = f"{pad}{header}\n"
        elif len(header) <= action_width:
            text = f"{pad}{header:<{action_width}}  "
        else:
            text = f"{pad}{header}\n"
            first_indent = help_position
        parts = [text]
        if action.help and action.help.strip():
            lines = self._split_lines(self._expand_help(action), help_width)
            parts.append(f"{' ' * first_indent}{lines[0]}\n")
            for line in lines[1:]:
                parts.append(f"{' ' * help_position}{line}\n")
        elif not text.endswith("\n"):
            parts.append("\n")
        for inner in action._get_subactions():
            if inner.help is not SUPPRESS:
                parts.append(self._format_action(inner, indent + self._increment))
        return "".join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavars(action, self._default_metavar_for_positional(action), 1))
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._default_metavar_for_optional(action))
        return ", ".join(f"{option} {args}" for option in action.option_strings)

    def _metavars(self, action, default, count):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            result = default
        return tuple(result) if isinstance(result, tuple) else (result,) * count

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return "%s" % self._metavars(action, default, 1)
        if nargs == OPTIONAL:
            return "[%s]" % self._metavars(action, default, 1)
        if nargs == ZERO_OR_MORE:
            metavar = self._metavars(action, default, 1)
            if len(metavar) == 2:
                return "[%s [%s ...]]" % metavar
            return "[%s ...]" % metavar
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % self._metavars(action, default, 2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % self._metavars(action, default, 1)
        if nargs == SUPPRESS:
            return ""
        return " ".join(self._metavars(action, default, nargs))

    def _expand_help(self, action):
        values = dict(vars(action), prog=self._prog)
        for name in list(values):
            if values[name] is SUPPRESS:
                del values[name]
        for name in list(values):
            if hasattr(values[name], "__name__"):
                values[name] = values[name].__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help

    def _default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds defaults to the help of arguments."""

    def _get_help_string(self, action):
        text = action.help
        if text is None:
            text = ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the type of an argument instead of its name."""

    def _default_metavar_for_optional(self, action):
        return action.type.__name__

    def _default_metavar_for_positional(self, action):
        return action.type.__name__


# Actions


class Action:
    """What happens where an argument is found."""

    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
        help=None, metavar=None,
    ):  # fmt: skip
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def __repr__(self):
        names = ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar")
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"

    def _get_subactions(self):
        return []

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _StoreAction(Action):
    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
        help=None, metavar=None,
    ):  # fmt: skip
        if nargs == 0:
            raise ValueError(
                "nargs for store actions must be != 0; if you have nothing to store, "
                "actions such as store true or store const may be more appropriate"
            )
        if const is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


class BooleanOptionalAction(Action):
    """An option with a counterpart that begins with no."""

    def __init__(
        self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None
    ):
        strings = []
        for option in option_strings:
            strings.append(option)
            if option.startswith("--"):
                strings.append("--no-" + option[2:])
        super().__init__(strings, dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


def _items(namespace, dest):
    items = getattr(namespace, dest, None)
    return [] if items is None else list(items)


class _AppendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _items(namespace, self.dest)
        items.append(values)
        setattr(namespace, self.dest, items)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _items(namespace, self.dest)
        items.extend(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, None, None, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _items(namespace, self.dest)
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, None, default, None, None, required, help)

    def __call__(self, parser, namespace, values, option_string=None):
        count = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, 1 if count is None else count + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, None, default, None, None, False, help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(
        self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
        help="show program's version number and exit",
    ):  # fmt: skip
        super().__init__(option_strings, dest, 0, None, default, None, None, False, help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version
        formatter = parser._get_formatter()
        formatter.add_text(version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _SubcommandAction(Action):
    """The entry of one subcommand in the help."""

    def __init__(self, name, aliases, help):
        metavar = name
        if aliases:
            metavar += " (%s)" % ", ".join(aliases)
        super().__init__([], name, None, None, None, None, None, False, help, metavar)


class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._entries = []
        super().__init__(option_strings, dest, PARSER, None, None, None, self._name_parser_map, required, help, metavar)

    def add_parser(self, name, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        if name in self._name_parser_map:
            raise ArgumentError(self, f"conflicting subparser: {name}")
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ArgumentError(self, f"conflicting subparser alias: {alias}")
        if "help" in kwargs:
            self._entries.append(_SubcommandAction(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        self._name_parser_map[name] = parser
        for alias in aliases:
            self._name_parser_map[alias] = parser
        return parser

    def _get_subactions(self):
        return self._entries

    def __call__(self, parser, namespace, values, option_string=None):
        name = values[0]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            known = ", ".join(self._name_parser_map)
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {known})")
        inner, extras = self._name_parser_map[name].parse_known_args(values[1:], None)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        if extras:
            before = getattr(namespace, "_unrecognized_args", [])
            setattr(namespace, "_unrecognized_args", before + extras)


_ACTIONS = {
    None: _StoreAction,
    "store": _StoreAction,
    "store_const": _StoreConstAction,
    "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction,
    "append": _AppendAction,
    "append_const": _AppendConstAction,
    "count": _CountAction,
    "help": _HelpAction,
    "version": _VersionAction,
    "extend": _ExtendAction,
}


# Parsers


class _ArgumentGroup:
    """Arguments that stand together in the help."""

    def __init__(self, container, title=None, description=None):
        self._container = container
        self.title = title
        self.description = description
        self._group_actions = []

    def add_argument(self, *args, **kwargs):
        action = self._container._make_action(args, kwargs)
        self._container._register(action, self)
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self._container, required, self)
        self._container._mutually_exclusive_groups.append(group)
        return group


class _MutuallyExclusiveGroup:
    """Arguments of which one at most can be given."""

    def __init__(self, container, required, group):
        self._container = container
        self._help_group = group
        self.required = required
        self._group_actions = []

    def add_argument(self, *args, **kwargs):
        action = self._container._make_action(args, kwargs)
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._container._register(action, self._help_group)
        self._group_actions.append(action)
        return action


class ArgumentParser:
    """Reads command lines."""

    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
        prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
        allow_abbrev=True, exit_on_error=True,
    ):  # fmt: skip
        if prog is None:
            prog = _sys.argv[0].replace("\\", "/").rpartition("/")[2]
        self.prog = prog
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.prefix_chars = prefix_chars
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._actions = []
        self._option_string_actions = {}
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._has_negative_number_optionals = False
        self._subparsers = None
        self._positionals = _ArgumentGroup(self, "positional arguments")
        self._optionals = _ArgumentGroup(self, "options")
        self._action_groups = [self._positionals, self._optionals]
        if add_help:
            mark = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(mark + "h", mark * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")  # fmt: skip
        for parent in parents:
            self._take(parent)

    def __repr__(self):
        names = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"

    def _take(self, parent):
        by_title = {group.title: group for group in self._action_groups}
        for group in parent._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(group.title, group.description)
            for action in group._group_actions:
                self._register(action, by_title[group.title])
        for group in parent._mutually_exclusive_groups:
            copy = _MutuallyExclusiveGroup(self, group.required, None)
            copy._group_actions = list(group._group_actions)
            self._mutually_exclusive_groups.append(copy)
        self._defaults.update(parent._defaults)

    # Declaring arguments

    def add_argument(self, *args, **kwargs):
        action = self._make_action(args, kwargs)
        self._register(action, None)
        return action

    def add_argument_group(self, title=None, description=None):
        group = _ArgumentGroup(self, title, description)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self, required, None)
        self._mutually_exclusive_groups.append(group)
        return group

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ArgumentError(None, "cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        group = self._positionals
        if "title" in kwargs or "description" in kwargs:
            group = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            positionals = [action for action in self._actions if not action.option_strings]
            formatter.add_usage(self.usage, positionals, self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = _SubParsersAction(option_strings=[], **kwargs)
        self._subparsers = action
        self._register(action, group)
        return action

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def _make_action(self, args, kwargs):
        chars = self.prefix_chars
        if not args or (len(args) == 1 and args[0][0] not in chars):
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        chosen = kwargs.pop("action", None)
        action_class = _ACTIONS.get(chosen, chosen) if chosen is None or isinstance(chosen, str) else chosen
        if not callable(action_class):
            raise ValueError('unknown action "%s"' % (action_class,))
        action = action_class(**kwargs)
        if not callable(action.type) and action.type is not None:
            raise ValueError("%r is not callable" % (action.type,))
        if isinstance(action.metavar, tuple):
            fitting = {None: 1, OPTIONAL: 1, ZERO_OR_MORE: len(action.metavar), ONE_OR_MORE: 2, PARSER: 1}
            if fitting.get(action.nargs, action.nargs) != len(action.metavar):
                raise ValueError("length of metavar tuple does not match nargs")
        return action

    def _positional_kwargs(self, dest=None, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0):
            kwargs["required"] = True
        elif nargs == ZERO_OR_MORE and "default" not in kwargs:
            kwargs["required"] = True
        if kwargs.get("action") in ("store_true", "store_false", "store_const", "append_const", "count"):
            kwargs.pop("required", None)
        return dict(kwargs, dest=dest, option_strings=[])

    def _optional_kwargs(self, *args, **kwargs):
        strings = []
        long_strings = []
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}")
            strings.append(option)
            if len(option) > 1 and option[1] in self.prefix_chars:
                long_strings.append(option)
        dest = kwargs.pop("dest", None)
        if dest is None:
            source = long_strings[0] if long_strings else strings[0]
            dest = source.lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {option!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=strings)

    def _register(self, action, group):
        conflicts = [s for s in action.option_strings if s in self._option_string_actions]
        if conflicts:
            if self.conflict_handler != "resolve":
                plural = "s" if len(conflicts) > 1 else ""
                raise ArgumentError(action, f"conflicting option string{plural}: {', '.join(conflicts)}")
            for option in conflicts:
                other = self._option_string_actions.pop(option)
                other.option_strings.remove(option)
                if not other.option_strings:
                    self._actions.remove(other)
                    for each in self._action_groups:
                        if other in each._group_actions:
                            each._group_actions.remove(other)
        self._actions.append(action)
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _NEGATIVE_NUMBER.match(option):
                self._has_negative_number_optionals = True
        if group is None:
            group = self._optionals if action.option_strings else self._positionals
        group._group_actions.append(action)

    # Parsing

    def parse_args(self, args=None, namespace=None):
        namespace, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error("unrecognized arguments: %s" % " ".join(extras))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        words = _sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest):
                if action.default is not SUPPRESS:
                    setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if self.exit_on_error:
            try:
                extras = _Parsing(self, words, namespace).run()
            except ArgumentError as error:
                self.error(str(error))
        else:
            extras = _Parsing(self, words, namespace).run()
        if hasattr(namespace, "_unrecognized_args"):
            extras.extend(namespace._unrecognized_args)
            delattr(namespace, "_unrecognized_args")
        return namespace, extras

    def _get_value(self, action, text):
        convert = action.type
        if convert is None:
            return text
        if not callable(convert):
            raise ArgumentError(action, f"{convert!r} is not callable")
        try:
            return convert(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(convert, "__name__", repr(convert))
            raise ArgumentError(action, f"invalid {name} value: {text!r}")

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            known = ", ".join(map(repr, action.choices))
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {known})")

    def _get_values(self, action, words):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and "--" in words:
            words = list(words)
            words.remove("--")
        if not words and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
            return value
        if not words and nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else words
        if len(words) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, words[0])
            self._check_value(action, value)
            return value
        if nargs == REMAINDER:
            return [self._get_value(action, word) for word in words]
        if nargs == PARSER:
            values = [self._get_value(action, word) for word in words]
            self._check_value(action, values[0])
            return values
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, word) for word in words]
        for value in values:
            self._check_value(action, value)
        return values

    # Output

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (_sys.stderr if file is None else file).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")


_PATTERNS = {
    None: "(-*A-*)",
    OPTIONAL: "(-*A?-*)",
    ZERO_OR_MORE: "(-*[A-]*)",
    ONE_OR_MORE: "(-*A[A-]*)",
    REMAINDER: "([-AO]*)",
    PARSER: "(-*A[-AO]*)",
    SUPPRESS: "(-*-*)",
}


def _pattern(action):
    """What words an action takes, where A is an argument, O an option and - a double dash."""
    nargs = action.nargs
    if nargs in _PATTERNS:
        pattern = _PATTERNS[nargs]
    else:
        pattern = "(-*%s)" % "-*".join("A" * nargs)
    if action.option_strings:
        pattern = pattern.replace("-*", "").replace("-", "")
    return pattern


class _Parsing:
    """One reading of a command line."""

    def __init__(self, parser, words, namespace):
        self.parser = parser
        self.words = words
        self.namespace = namespace
        self.options = {}  # what the word at a place means: action, option string, explicit argument
        self.kinds = ""
        self.extras = []
        self.seen = set()
        self.seen_non_default = set()
        self.positionals = [action for action in parser._actions if not action.option_strings]

    def run(self):
        self._classify()
        start = 0
        last_option = max(self.options) if self.options else -1
        while start <= last_option:
            following = min(place for place in self.options if place >= start)
            if start != following:
                end = self._take_positionals(start)
                if end > start:
                    start = end
                    continue
                start = end
            if start not in self.options:
                self.extras.extend(self.words[start:following])
                start = following
            start = self._take_option(start)
        end = self._take_positionals(start)
        self.extras.extend(self.words[end:])
        self._finish()
        return self.extras

    def _classify(self):
        kinds = []
        only_arguments = False
        for place, word in enumerate(self.words):
            if only_arguments:
                kinds.append("A")
            elif word == "--":
                kinds.append("-")
                only_arguments = True
            else:
                meaning = self._option(word)
                if meaning is None:
                    kinds.append("A")
                else:
                    self.options[place] = meaning
                    kinds.append("O")
        self.kinds = "".join(kinds)

    def _option(self, word):
        parser = self.parser
        if not word or word[0] not in parser.prefix_chars:
            return None
        if word in parser._option_string_actions:
            return parser._option_string_actions[word], word, None
        if len(word) == 1:
            return None
        if "=" in word:
            option, _, explicit = word.partition("=")
            if option in parser._option_string_actions:
                return parser._option_string_actions[option], option, explicit
        matches = self._abbreviated(word)
        if len(matches) > 1:
            names = ", ".join(match[1] for match in matches)
            raise ArgumentError(None, f"ambiguous option: {word} could match {names}")
        if len(matches) == 1:
            return matches[0]
        if _NEGATIVE_NUMBER.match(word) and not parser._has_negative_number_optionals:
            return None
        if " " in word:
            return None
        return None, word, None

    def _abbreviated(self, word):
        parser = self.parser
        chars = parser.prefix_chars
        result = []
        if word[0] in chars and word[1] in chars:
            if parser.allow_abbrev:
                prefix, sep, explicit = word.partition("=")
                for option, action in parser._option_string_actions.items():
                    if option.startswith(prefix):
                        result.append((action, option, explicit if sep else None))
            return result
        short = word[:2]
        for option, action in parser._option_string_actions.items():
            if option == short:
                result.append((action, option, word[2:]))
            elif option.startswith(word):
                result.append((action, option, None))
        return result

    def _take_action(self, action, words, option_string=None):
        self.seen.add(action)
        values = self.parser._get_values(action, words)
        if values is not action.default:
            self.seen_non_default.add(action)
            for group in self.parser._mutually_exclusive_groups:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self.seen_non_default:
                            raise ArgumentError(action, f"not allowed with argument {_name_of(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option_string)

    def _take_option(self, start):
        action, option, explicit = self.options[start]
        steps = []
        while True:
            if action is None:
                self.extras.append(self.words[start])
                return start + 1
            if explicit is None:
                stop = start + 1
                count = self._count(action, self.kinds[stop:])
                steps.append((action, self.words[stop : stop + count], option))
                stop += count
                break
            count = self._count(action, "A")
            single = option[1] not in self.parser.prefix_chars
            if count == 0 and single and explicit != "":
                # Several short options in one word.
                steps.append((action, [], option))
                option = option[0] + explicit[0]
                rest = explicit[1:] or None
                known = self.parser._option_string_actions
                if option not in known:
                    raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
                action = known[option]
                explicit = rest[1:] if rest is not None and rest[0] == "=" else rest
            elif count == 1:
                stop = start + 1
                steps.append((action, [explicit], option))
                break
            else:
                raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
        for each, words, name in steps:
            self._take_action(each, words, name)
        return stop

    def _count(self, action, kinds):
        match = _re.match(_pattern(action), kinds)
        if match is None:
            nargs = action.nargs
            if nargs is None:
                message = "expected one argument"
            elif nargs == OPTIONAL:
                message = "expected at most one argument"
            elif nargs == ONE_OR_MORE:
                message = "expected at least one argument"
            else:
                message = f"expected {nargs} argument{'' if nargs == 1 else 's'}"
            raise ArgumentError(action, message)
        return len(match.group(1))

    def _take_positionals(self, start):
        counts = []
        rest = self.kinds[start:]
        for number in range(len(self.positionals), 0, -1):
            pattern = "".join(_pattern(action) for action in self.positionals[:number])
            match = _re.match(pattern, rest)
            if match is not None:
                counts = [len(group) for group in match.groups()]
                break
        for action, count in zip(self.positionals, counts):
            words = self.words[start : start + count]
            start += count
            self._take_action(action, words)
        self.positionals = self.positionals[len(counts) :]
        return start

    def _finish(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_name_of(action))
            elif (
                isinstance(action.default, str)
                and hasattr(self.namespace, action.dest)
                and action.default is getattr(self.namespace, action.dest)
            ):
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            names = ", ".join(str(name) for name in missing)
            self.parser.error(f"the following arguments are required: {names}")
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_non_default for action in group._group_actions):
                names = [_name_of(a) for a in group._group_actions if a.help is not SUPPRESS]
                self.parser.error("one of the arguments %s is required" % " ".join(str(name) for name in names))
