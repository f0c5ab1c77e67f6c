"""The grammar of document symbols, as patterns; ``symbol`` builds symbols of what they match."""

from __future__ import annotations

import re

# Letters that begin a symbol without further proof in running text: the principal organs, the
# conferences of parties, the treaty bodies, the programmes and the regional commissions.
# fmt: off
ORGANS = frozenset({
    "A", "E", "S", "T", "ST", "CTOC", "CAC", "FCCC", "TD", "CAT", "CCPR", "CED", "CEDAW", "CERD", "CMW",
    "CRC", "CRPD", "HRI", "HSP", "ICCD", "CBD", "DP", "UNEP", "UNODC", "NPT", "CCW", "SPLOS", "ISBA",
    "ICC-ASP", "ECE", "ESCAP", "LC", "JIU", "UNCTAD",
})

# What the letters of a series stand for.
KINDS = {
    "RES": "resolution", "DEC": "decision", "PRST": "presidential statement", "L": "limited",
    "INF": "information", "CRP": "conference room paper", "WP": "working paper", "R": "restricted",
    "SR": "summary record", "PV": "verbatim record", "PM": "preparatory meeting",
    "RPM": "regional preparatory meeting", "BUR": "bureau",
    "MISC": "miscellaneous", "Misc": "miscellaneous", "G": "statement by a Government",
    "NGO": "statement by a non-governmental organization", "NI": "statement by a national institution",
}
# fmt: on

_SUFFIXES = r"(?:Rev|Add|Corr|Amend|REV|ADD|CORR|AMEND)"
# Letters after which a line may break before the number: "A/AC.\n109/2025/L.\n7".
_LOOSE = rf"(?:CONF|CN|AC|C|WG|SC|Sub|L|SR|PV|CRP|WP|INF|MISC|Misc|PM|RPM|{_SUFFIXES})"
_COMPONENT = (
    r"(?:E?S-\d{1,3}"  # special sessions: S-30, ES-10
    r"|[A-Z]{1,8}\((?:\d{1,3}|S-[IVXLC]{1,7}|[IVXLC]{1,7})\)"  # sessions in brackets: EX(70), COP(13), B(S-XXX)
    r"|\d{1,6}[A-Z]?"  # session, year or number: 80, 2025, 104A
    rf"|{_LOOSE}\.\s?\d{{1,5}}[a-z]?"  # L.7, CONF.234
    r"|[A-Z][A-Za-z]{0,5}\.(?:\d{1,5}[a-z]?|[IVX]{1,4}|[A-Z])"  # TRANS.2, WG.II, SER.A
    r"|[A-Z]{1,12}|Sub|Prep)(?![A-Za-z0-9])"  # HRC, COSP, GBR
)
_PATH = (
    r"(?P<old>(?=[A-Z/]{2,12}(?:RES|DEC)/\d{1,4}\s?\())?+"  # "A/RES/1514 (XV)": a session in brackets
    r"(?P<path>(?P<organ>[A-Z]{1,8}(?:-[A-Z]{3})?)"
    r"(?:(?<=[A-Z]{2})(?:\.\d{1,3}|\([IVXLC]{1,7}\)))?+"  # sessions of the organ itself: IDB.50/2, TD(XIV)/1
    rf"(?:(?:\s?/|/\s{{1,2}}(?=[A-Za-z]{{0,5}}\.?\d)){_COMPONENT})++)"
)
_ONE = (
    rf"{_PATH}"
    r"(?(old)(?:\s?\((?P<bracket>[IVXLC]{1,8}|E?S-[IVX]{1,5}|\d{4})\))?|)"
    r"(?:\s?\((?P<part>(?:Part|PART|Sect\.|Vol\.)\s?[IVX\d]{1,5}[A-Z]?)\)"
    rf"(?P<after>(?:\s?/\s?{_SUFFIXES}\.\s?\d{{1,3}})*+))?"
    # A range: "L.1-L.4", "Add.1–3".
    r"(?:[-–](?:(?P<kind>[A-Z][A-Za-z]{0,5})\.)?(?P<last>(?:(?<=/\d{4}[-–])\d)?\d{1,3})(?![\w/]))?+"
)

# "…, contained in document E/CN.15/2045/L.2/Rev.1," one symbol; never inside a web address.
SINGLE = re.compile(rf"(?<![\w/.@:=%?&#+~-]){_ONE}")
WHOLE = re.compile(_ONE)
# "E/2045/42-E/CN.15/2045/7": what joins two symbols of one document.
JOINT = re.compile(r"(?<=[\d)])\s?[-–]\s?(?=[A-Z]{1,8}(?:-[A-Z]{3})?/)")
# "A/CONF.301/4 and Add.1–3", "A/CONF.301/L.2, L.3/Add.1 and L.4", "A/CONF.301/L.1 to L.4".
MORE = re.compile(
    r"(?:,\s?|,?\s(?:and|or|&|(?P<to>to))\s)/?"
    rf"(?P<partial>(?P<kind>{_SUFFIXES}|L|CRP|WP|SR|PV|INF|MISC|PM|RPM)\.\s?\d{{1,4}}(?:/{_SUFFIXES}\.\d{{1,3}})*+)"
    r"(?:[-–](?:[A-Z][A-Za-z]{0,5}\.)?(?P<last>\d{1,3}))?+(?![\w/])"
)
# "Add.1, 2 and 5", "A/AC.109/2071, 2072 and 2074-2078": bare numbers that go on with the kind before them.
NUMBERS = re.compile(
    r"(?:,\s|,?\s(?:and|or)\s)(?P<partial>\d{1,4})(?:[-–](?P<last>\d{1,4}))?+(?=[,;)\]]|\.(?!\d)"
    r"|\s(?:and|or)\s\d|\s*\Z)"
)
# "A/53/23 (Parts II, V and VI)", "(Parts I–III)": several parts of one document
_PARTS = r"[IVX]{1,5}(?:[-–][IVX]{1,5})?"
PARTS = re.compile(rf"\s?\((?:Parts|PARTS) (?P<parts>{_PARTS}(?:(?:, and |,? and |, ){_PARTS})*+)\)")
PART = re.compile(r"(?P<first>[IVX]{1,5})(?:[-–](?P<last>[IVX]{1,5}))?")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII")
COMPONENT_ONLY = re.compile(_COMPONENT)
DOTTED = re.compile(r"(?P<kind>[A-Z][A-Za-z]{0,5})\.(?P<number>\d{1,5}[a-z]?|[IVX]{1,4}|[A-Z])")
SUFFIX = re.compile(rf"(?P<kind>{_SUFFIXES})\.(?P<number>\d{{1,3}})")
NUMBER = re.compile(r"\d{1,6}[A-Z]?")
BODY_ONLY = frozenset({"CONF", "CN", "AC", "C", "WG", "SC", "Sub", "SER"})
YEARS = range(1946, 2100)
LONGEST_RANGE, LONGEST_PATH, MOST_JOINED = 200, 10, 4
MOST_EXPANDED = 40
SOON = 30
"""By so much at most the next small number of a series is greater."""
ODD_CHARACTERS = str.maketrans({"\u2010": "-", "\u2011": "-", "\ufffe": "-", "\u00a0": " ", "\u202f": " "})
