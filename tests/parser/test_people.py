"""Officers and workshops: a table of invented sentences, and what no officer is."""

from __future__ import annotations

import pytest

import uncongress
from uncongress.model.meetings import Officer, Workshop


def report(text: str) -> uncongress.Report:
    return uncongress.parse(
        f"Report of the Nineteenth Congress\n\nI. Organization\n\nA. Officers\n\n1. The Congress met.\n\n{text}\n"
    )


def people(text: str) -> tuple[Officer, ...]:
    return report(text).people


# (text, "role name (State)" of each officer, parted by "|")
CASES = [
    (
        (
            "2. At its 1st meeting, the Congress elected the following officers:\nChair:\nAna Lund"
            " (Fiji)\nVice-Chairs:\n"
            "Jón Vik (Iceland)\nMaría del Sol (Peru)\nRapporteur:\nOmar Diallo (Mali)"
        ),
        (
            "chair Ana Lund (Fiji)|vice-chair Jón Vik (Iceland)|vice-chair María del Sol"
            " (Peru)|rapporteur Omar Diallo (Mali)"
        ),
    ),
    (
        (
            "2. The officers of the Committee were as follows:\nChair: Ana Lund (Fiji)\nFirst"
            " Vice-Chair: Jón Vik (Iceland)\n"
            "Second Vice-Chair/Rapporteur: Omar Diallo (Mali)"
        ),
        (
            "chair Ana Lund (Fiji)|vice-chair Jón Vik (Iceland)|vice-chair Omar Diallo"
            " (Mali)|rapporteur Omar Diallo (Mali)"
        ),
    ),
    (
        (
            "2. The officers of the session are as follows:\nOffice Regional group Elected officer\n"
            "Chair African States Omar Diallo (Mali)\nFirst Vice-Chair Eastern European States Jan Nowy (Poland)\n"
            "Rapporteur Western European and other States Jón Vik (Iceland)"
        ),
        "chair Omar Diallo (Mali)|vice-chair Jan Nowy (Poland)|rapporteur Jón Vik (Iceland)",
    ),
    (
        (
            "2. The Congress elected the following officers:\nFirst Vice-President: Jan Nowy (Poland)\n"
            "Vice-Presidents: Algeria, Brazil and Canada\nChair of Committee I: Ana Lund (Fiji)\n"
            "Rapporteur of Committee I: Ali Reza (Iran (Islamic Republic of))"
        ),
        "vice-president Jan Nowy (Poland)|chair Ana Lund (Fiji)|rapporteur Ali Reza (Iran (Islamic Republic of))",
    ),
    (
        "2. The Congress elected by acclamation Mr. Jón Vik (Iceland) President of the Congress.",
        "president Jón Vik (Iceland)",
    ),
    (
        (
            "2. The following were elected Vice-Presidents of the Congress: Mr. A. Lund (Sweden), Miss Ruth Ali (Togo)"
            " and Mr. V. N. Petrov (Union of Soviet Socialist\nRepublics). Mr. B. Rossi (Italy) was"
            " appointed Rapporteur-General."
        ),
        (
            "vice-president A. Lund (Sweden)|vice-president Ruth Ali (Togo)"
            "|vice-president V. N. Petrov (Union of Soviet Socialist Republics)|rapporteur-general B. Rossi (Italy)"
        ),
    ),
    (
        (
            "2. Ana Lund (Fiji) and Jón Vik (Iceland) were appointed Vice-Chairs of the seminar, while"
            " Omar Diallo (Mali)"
            " was appointed Rapporteur."
        ),
        "vice-chair Ana Lund (Fiji)|vice-chair Jón Vik (Iceland)|rapporteur Omar Diallo (Mali)",
    ),
    (
        (
            "2. The Congress elected Ana Lund (Fiji) as Rapporteur-General and Jón Vik (Iceland), Omar Diallo (Mali)"
            " and Mei Tan (Japan) as Vice-Presidents."
        ),
        (
            "rapporteur-general Ana Lund (Fiji)|vice-president Jón Vik (Iceland)|vice-president Omar Diallo (Mali)"
            "|vice-president Mei Tan (Japan)"
        ),
    ),
    (
        (
            "2. Ana Lund (Fiji), Jón Vik (Iceland) and Omar Diallo (Mali) were elected Chair,"
            " Vice-Chair and Rapporteur,"
            " respectively."
        ),
        "chair Ana Lund (Fiji)|vice-chair Jón Vik (Iceland)|rapporteur Omar Diallo (Mali)",
    ),
    (
        (
            "2. The Chair, Mr. Jone Lund (Fiji), opened the session and was joined by the Vice-Chair,"
            " Mr. Jón Vik (Iceland),"
            " and the Rapporteur, Ms. Awa Diallo (Mali)."
        ),
        "chair Jone Lund (Fiji)|vice-chair Jón Vik (Iceland)|rapporteur Awa Diallo (Mali)",
    ),
    (
        (
            "2. The Commission designated Ana Lund (Fiji) to serve concurrently as Rapporteur of the thirtieth and"
            " thirty-first sessions."
        ),
        "rapporteur Ana Lund (Fiji)",
    ),
    (
        "2. Jón Vik (Iceland) was elected, by acclamation, Chair of the sixty-ninth session.",
        "chair Jón Vik (Iceland)",
    ),
    (
        "2. The Congress elected by acclamation Ana Lund, Minister of Justice of Iceland, President of the Congress.",
        "president Ana Lund (Iceland)",
    ),
    (
        "2. The Congress elected Ana Lund (Fiji) and Jón Vik (Iceland) Co-Chairs of Working Group I.",
        "co-chair Ana Lund (Fiji)|co-chair Jón Vik (Iceland)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_officers_are_read(text: str, expected: str) -> None:
    found = [f"{each.role} {each.name} ({each.state})" for each in people(text)]
    assert sorted(found) == sorted(expected.split("|"))


@pytest.mark.parametrize(
    "text",
    [
        "2. The President of the General Assembly, Ana Lund (Fiji), addressed the Congress.",
        "2. Jón Vik (Iceland), Chair of the Least Observed Countries Expert Group, reported.",
        "2. The Special Rapporteur on quiet streets, Omar Diallo (Mali), presented his report.",
        "2. Statements were made by Ana Lund (Fiji) and Jón Vik (Iceland).",
        "2. The Congress elected the Vice-Presidents (see A/CONF.299/4).",
    ],
)
def test_who_holds_no_office_of_the_body_is_no_officer(text: str) -> None:
    assert people(text) == ()


def test_the_form_of_address_is_the_title_and_the_meeting_that_of_the_election() -> None:
    (officer,) = people("2. At its 2nd meeting, on 5 May 2045, the Congress elected Ms. Ana Lund (Fiji) President.")
    assert (officer.title, officer.name, officer.meeting) == ("Ms.", "Ana Lund", 2)


def test_the_span_holds_the_name_and_the_state() -> None:
    made = report("2. The Congress elected Ms. Ana Lund (Fiji) President.")
    (officer,) = made.people
    assert made.source.text[officer.span.start : officer.span.end] == "Ana Lund (Fiji)"


def test_the_cover_names_the_rapporteur() -> None:
    text = (
        "United Nations\nA/99/7\n\nReport of the Human Rights Council on its ninety-third session\n\n"
        "Vice-President and Rapporteur: Omar Diallo (Mali)\n\nChapter I\nOpening\n\n1. The Council met.\n2. It rose.\n"
    )
    found = {(each.role, each.name) for each in uncongress.parse(text).people}
    assert found == {("vice-president", "Omar Diallo"), ("rapporteur", "Omar Diallo")}


def test_appointees_keep_the_line_of_their_mandate() -> None:
    text = (
        "1. The Council met.\n2. It rose.\n\nAnnex II\nMandate holders appointed by the Council\n\n"
        "Independent Expert on the quiet of streets in Somalia\nAna Lund (Fiji)\n"
        "Special Rapporteur on old harbours and\ntheir keepers\nJón Vik (Iceland)\n"
    )
    found = [(each.role, each.title, each.name) for each in uncongress.parse(text).people]
    assert found == [
        ("independent expert", "Independent Expert on the quiet of streets in Somalia", "Ana Lund"),
        ("special rapporteur", "Special Rapporteur on old harbours and their keepers", "Jón Vik"),
    ]


def workshops(text: str) -> tuple[Workshop, ...]:
    return report(text).workshops


# (text, "number; title; committee; chair" of each workshop, parted by "|")
WORKSHOPS = [
    (
        "2. Two workshops were organized: workshop 1, on open courts, and workshop 2, on quiet prisons.",
        "1; open courts; ; |2; quiet prisons; ; ",
    ),
    (
        (
            "2. At its 2nd and 3rd meetings, Committee II held workshop 1, on the topic “Open courts”. The workshop was"
            " chaired by Ana Lund (Fiji) and moderated by Jón Vik (Iceland)."
        ),
        "1; Open courts; Committee II; Ana Lund",
    ),
    (
        (
            "2. Committee I held the workshop entitled “Quiet prisons: a start” (workshop 2) at its 3rd meeting."
            " Omar Diallo (Mali) chaired the workshop."
        ),
        "2; Quiet prisons: a start; Committee I; Omar Diallo",
    ),
    (
        "2. Workshop 3: “Open ports”, was held by Committee I. It was chaired by Ana Lund (Fiji).",
        "3; Open ports; Committee I; Ana Lund",
    ),
    (
        "2. Workshop 1, on open courts, was held under the chairmanship of Mr. Jón Vik (Iceland).",
        "1; open courts; ; Jón Vik",
    ),
    (
        (
            "2. The Congress decided to allocate item 5 to Committee I and the topics of workshops 1"
            " and 3 to Committee II."
        ),
        "1; ; Committee II; |3; ; Committee II; ",
    ),
    ("2. Workshop 4 was held on 5 May 2045.", "4; ; ; "),
    ("2. The workshop was chaired by Ana Lund (Fiji).", ""),
]


@pytest.mark.parametrize(("text", "expected"), WORKSHOPS, ids=[text[:60] for text, _ in WORKSHOPS])
def test_workshops_are_read(text: str, expected: str) -> None:
    found = "|".join(f"{each.number}; {each.title}; {each.committee}; {each.chair}" for each in workshops(text))
    assert found == expected


def test_a_heading_names_the_topic() -> None:
    text = (
        "A. Workshop 2. Quiet prisons\n\n2. The workshop met.\n\n3. Committee I held workshop 2 at its 3rd meeting.\n"
    )
    (workshop,) = workshops(text)
    assert (workshop.title, workshop.committee) == ("Quiet prisons", "Committee I")
