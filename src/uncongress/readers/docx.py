"""Docx."""


def is_docx(content: bytes) -> bool:
    return False


def read_docx(content: bytes, *, name: str = "<bytes>") -> str:
    raise NotImplementedError
