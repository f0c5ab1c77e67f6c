"""HTML."""


def looks_like_html(content: bytes) -> bool:
    return False


def read_html(content: bytes, *, name: str = "<bytes>") -> str:
    raise NotImplementedError
