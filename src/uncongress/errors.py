"""What can go wrong, as one family of exceptions."""

from __future__ import annotations

from typing import Any

from uncongress.source import Source, Span


class UncongressError(Exception):
    """The root of every error that this library raises on purpose.

    ``message`` says what is wrong, ``hint`` what to do about it (may be empty).
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions with keyword-only fields lose them in a process pool unless told how to travel.
        return _revive, (type(self), dict(self.__dict__), self.args)


def _revive(kind: type[UncongressError], fields: dict[str, Any], args: tuple[Any, ...]) -> UncongressError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(fields)
    return error


class ReadError(UncongressError):
    """A file that cannot be turned into text: missing, damaged, encrypted, hostile, no text in it.

    >>> error = ReadError("the file is empty", name="a.pdf", hint="download it again")
    >>> str(error)
    'a.pdf: the file is empty (download it again)'
    """

    def __init__(self, message: str, *, name: str = "<bytes>", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.name = name

    def __str__(self) -> str:
        return f"{self.name}: {super().__str__()}"


class MissingExtraError(UncongressError):
    """An optional library is not installed; ``extra`` names what to install.

    >>> str(MissingExtraError("pdf", needed_for="reading PDF"))
    "reading PDF needs the extra 'pdf' (pip install 'uncongress[pdf]')"
    """

    def __init__(self, extra: str, *, needed_for: str) -> None:
        super().__init__(f"{needed_for} needs the extra {extra!r}", hint=f"pip install 'uncongress[{extra}]'")
        self.extra = extra


class ParseError(UncongressError):
    """A text that holds no report, or (in the strict mode) one that contradicts itself.

    ``span`` and ``source`` say where; the message ends with the line and a caret under the place.
    """

    def __init__(self, message: str, *, source: Source | None = None, span: Span | None = None, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.source = source
        self.span = span

    def __str__(self) -> str:
        if self.source is None:
            return super().__str__()
        if self.span is None:
            return f"{self.source.name}: {super().__str__()}"
        line, column = self.source.line_and_column(self.span.start)
        place = f"{self.source.name}:{line}:{column}: {super().__str__()}"
        return f"{place}\n{self.source.excerpt(self.span)}"


class FormatError(UncongressError):
    """JSON that is not a report as this library writes it; ``path`` says where it departs.

    >>> str(FormatError("expected a whole number", path="$.meetings[0].number"))
    '$.meetings[0].number: expected a whole number'
    """

    def __init__(self, message: str, *, path: str = "$", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {super().__str__()}"


class SymbolError(UncongressError):
    """A string that is no symbol of a United Nations document.

    >>> str(SymbolError("no body stands before the first '/'", text="/7"))
    "'/7': no body stands before the first '/'"
    """

    def __init__(self, message: str, *, text: str, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.text = text

    def __str__(self) -> str:
        return f"{self.text!r}: {super().__str__()}"
