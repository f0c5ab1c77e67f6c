"""Items that headings name: "ITEM 4. OPEN COURTS", numbered chapters, titles told later; working groups' meetings."""

from __future__ import annotations

from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.parser.layout.headings import Outline
from uncongress.source import Source

PARTIES = """UNEP/HC/COP.9/25

Report of the Conference of the Parties to the Harbour Convention on the work of its ninth meeting

I. ORGANIZATIONAL MATTERS

ITEM 1. OPENING OF THE MEETING

1. At the 1st plenary session of the meeting, on 3 November 2031, statements were made by the representatives of Malta
and Peru.

ITEM 2. ADOPTION OF THE AGENDA

2. At the 1st plenary session, the Conference of the Parties established two working groups: Working Group I, chaired by
Ms. Ana Vik (Peru), and Working Group II, chaired by Mr. Jon Borg (Malta).

II. SUBSTANTIVE MATTERS

ITEM 3. QUIET HARBOURS

3. Working Group II took up agenda item 3 at its 1st meeting, on 4 November 2031. In considering the item, the Working
Group had before it a note by the secretariat. The representative of Chad made a statement.

4. At its 3rd meeting, on 6 November 2031, the Working Group considered the draft decision. A statement was made by the
representative of Mali.

ITEM 4. OPEN COURTS

5. Working Group I took up agenda item 4 at its 1st meeting, on 5 November 2031. The representative of Fiji made a
statement.

ITEM 5. HIGH-LEVEL SEGMENT

A. Opening of the segment

6. At the 2nd plenary session of the meeting, on 7 November 2031, the representative of Togo made a statement.

B. National statements

7. At the same session, a statement was made by the representative of Cuba.

ITEM 6. CLOSURE OF THE MEETING

8. At the 2nd plenary session, closing statements were made by the representatives of Chile and Peru.
"""

SESSION = """
United Nations
Commission on Crime Prevention and Criminal Justice
Report on the fifty-fourth session
(22–26 May 2045)
Economic and Social Council
Official Records, 2045

"""


def read(text: str, head: str = "") -> Report:
    return parse(Source(head + text))


def spoken(report: Report) -> list[tuple[str, tuple[int, ...], str]]:
    return [(each.speaker.name, each.meetings, each.agenda_item) for each in report.interventions]


def test_the_item_of_a_heading_holds_for_its_lettered_parts() -> None:
    items = {name: item for name, _, item in spoken(read(PARTIES))}
    assert items == {
        "Malta": "1",
        "Peru": "6",
        "Chad": "3",
        "Mali": "3",
        "Fiji": "4",
        "Togo": "5",
        "Cuba": "5",
        "Chile": "6",
    }


def test_working_groups_meet_beside_the_plenary_sessions() -> None:
    report = read(PARTIES)
    assert [(each.label, each.number, [day.day for day in each.dates]) for each in report.meetings] == [
        ("plenary", 1, [3]),
        ("Working Group I", 1, [5]),
        ("Working Group II", 1, [4]),
        ("plenary", 2, [7]),
        ("Working Group II", 3, [6]),
    ]
    at = {name: meetings for name, meetings, _ in spoken(report)}
    assert (at["Chad"], at["Mali"], at["Fiji"], at["Togo"], at["Cuba"]) == ((1,), (3,), (1,), (2,), (2,))


def test_headings_of_items_stand_beside_each_other() -> None:
    outline = Outline()
    assert outline.enter("I. Matters")[3] == ("Matters",)
    assert outline.enter("Item 3: Quiet gates")[3] == ("Matters", "Item 3: Quiet gates")
    assert outline.enter("A. Opening")[3] == ("Matters", "Item 3: Quiet gates", "Opening")
    assert outline.enter("Item 4: Open courts")[3] == ("Matters", "Item 4: Open courts")
    assert outline.enter("Closure of the session")[3] == ("Matters", "Closure of the session")
    assert outline.enter("II. Report")[3] == ("Report",)


def test_items_inside_a_lettered_part_end_with_it() -> None:
    outline = Outline()
    assert outline.enter("A. Debate")[3] == ("Debate",)
    assert outline.enter("Agenda item 3 (a): Quiet gates")[3] == ("Debate", "Agenda item 3 (a): Quiet gates")
    assert outline.enter("B. Action")[3] == ("Action",)


def test_chapters_bear_the_numbers_of_their_items() -> None:
    chapters = (
        "III. Quiet gates\n\nA. Debate (agenda item 3)\n\n1. The Commission met on 23 May 2045.\n\n"
        "IV. Open courts\n\nA. Debate (agenda item 4)\n\n2. The Commission met on 24 May 2045.\n\n"
        "V. Safe piers\n\n3. At its 4th meeting, on 25 May 2045, the representative of Chad made a statement.\n"
    )
    assert spoken(read(chapters, SESSION)) == [("Chad", (4,), "5")]
    denied = chapters.replace("item 4)", "item 7)")
    assert spoken(read(denied, SESSION)) == [("Chad", (4,), "")]


def test_a_title_told_later_names_the_item_of_its_section() -> None:
    report = read(
        "II. Quiet gates\n\n1. At its 2nd meeting, on 23 May 2045, the representative of Chad made a statement.\n\n"
        "III. Action\n\n2. At its 3rd meeting, on 24 May 2045, the Commission resumed its consideration of agenda item "
        "6, entitled “Quiet gates”.\n",
        SESSION,
    )
    assert spoken(report) == [("Chad", (2,), "6")]


def test_a_meeting_at_which_is_the_one_chaired() -> None:
    report = read(
        "II. Quiet gates\n\n1. At its 2nd meeting, on 23 May 2045, the Commission met.\n\n2. The Chair, Ana Vik, "
        "chaired the 3rd meeting, at which the representative of Chad made a statement.\n",
        SESSION,
    )
    assert [at for _, at, _ in spoken(report)] == [(3,)]


def test_a_kind_of_meeting_in_brackets() -> None:
    report = read(
        "II. Quiet gates\n\n1. At its 1st (organizational) meeting, on 22 May 2045, the representative of Chad made a "
        "statement.\n",
        SESSION,
    )
    assert [at for _, at, _ in spoken(report)] == [(1,)]


def test_a_bracket_numbers_a_meeting_anew() -> None:
    report = read(
        "II. Quiet gates\n\n1. The first meeting of the Commission in 2045 (1250th meeting), held on 22 May 2045, was "
        "opened by the Chair. The representative of Chad made a statement.\n\n"
        "2. At the 1251st to 1253rd meetings, from 23 to 25 May 2045, the Commission considered item 4.\n\n"
        "3. At the 1251st meeting, the representative of Mali made a statement.\n\n"
        "4. Statements were made by the representative of Peru during the general debate.\n",
        SESSION,
    )
    assert [(name, at) for name, at, _ in spoken(report)] == [
        ("Chad", (1250,)),
        ("Mali", (1251,)),
        ("Peru", (1251, 1252, 1253)),
    ]
    assert [each.number for each in report.meetings] == [1250, 1251, 1252, 1253]
