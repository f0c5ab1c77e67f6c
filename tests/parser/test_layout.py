"""What stands on a page and is no sentence: headings, parts of a subject, notes, bullets and furniture."""

from __future__ import annotations

import pytest

from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.source import Source
from uncongress.symbol import Symbol

HEAD = """A/CONF.301/16

Nineteenth United Nations Congress on Crime Prevention and Criminal Justice

Report of the Congress

"""


def read(text: str, head: str = HEAD) -> Report:
    return parse(Source(head + text))


def paragraphs_of(report: Report) -> list[str]:
    return [each.number for each in report.paragraphs]


def sections_of(report: Report) -> list[str]:
    return [each.title for each in report.sections]


def rows_of(report: Report) -> list[tuple[str, str, str]]:
    return [(each.speaker.name, str(each.kind), each.agenda_item) for each in report.interventions]


def test_parts_of_a_subject_are_headings() -> None:
    report = read(
        "A. Open courts\n\n(a) Trends\n\n1. The Congress noted the trends.\n\n(b) Measures\n\n"
        "2. The Congress noted the measures."
    )
    assert sections_of(report)[-3:] == ["Open courts", "Trends", "Measures"]
    assert paragraphs_of(report) == ["1", "2"]


def test_the_item_behind_a_heading_is_no_part_of_its_title_and_holds_below() -> None:
    report = read(
        "IV. Open courts and quiet gates\n(Agenda item 5)\n\n1. At its 3rd meeting, on 6 June 2045, the Congress heard"
        " a statement by the representative of Malta."
    )
    assert rows_of(report) == [("Malta", "statement", "5")]


def test_what_is_said_under_an_opening_opens_and_under_a_closure_has_no_item() -> None:
    report = read(
        "I. Opening of the session\n\n1. At the 1st meeting, on 5 June 2045, the Mayor of Reykjavik made a welcome"
        " address.\n\nII. Open courts\n(Agenda item 5)\n\n2. At the 3rd meeting, on 6 June, the representative of Malta"
        " made a statement.\n\nIII. Closure of the session\n\n3. At the 4th meeting, on 7 June, the representative of"
        " Chad made a closing statement."
    )
    assert [(kind, item) for _, kind, item in rows_of(report)] == [("opening", ""), ("statement", "5"), ("closing", "")]


def test_a_note_between_two_paragraphs_is_no_paragraph() -> None:
    report = read(
        "1. The representative of Malta made a statement.1\n\n____________\n\n1 Available on the website of the"
        " Congress.\n\n2. The representative of Chad made a statement.\n\n3. The Congress took note of the report."
    )
    assert paragraphs_of(report) == ["1", "2", "3"]
    assert rows_of(report) == [("Malta", "statement", ""), ("Chad", "statement", "")]


@pytest.mark.parametrize("bullet", ["•", "–", "\u25cf", "\uf0b7"])
def test_bullets_are_left_out_of_a_list(bullet: str) -> None:
    report = read(
        "1. At its 3rd meeting, on 6 June 2045, the Congress heard statements by the following speakers:\n"
        f"{bullet} Malta\n{bullet} Chad (on behalf of the African Group)\n{bullet} Peru\n\n2. The meeting rose."
    )
    assert [name for name, _, _ in rows_of(report)] == ["Malta", "Chad", "Peru"]


def test_the_number_of_a_page_and_its_symbol_stand_in_no_sentence() -> None:
    text = (
        "A/CONF.301/16\n\n1. At its 3rd meeting, on 6 June 2045, the Congress heard statements by Malta, Chad\n"
        "V.45-02871                                        7/19\n\f"
        "8/19                                        V.45-02871\nand Peru.\n\n2. The meeting rose.\n"
    )
    report = read(text)
    assert [name for name, _, _ in rows_of(report)] == ["Malta", "Chad", "Peru"]


def test_a_word_cut_at_the_end_of_a_line_is_whole() -> None:
    report = read("1. A statement was made by the observer for the Interna-\ntional Labour Organization.")
    assert [name for name, _, _ in rows_of(report)] == ["International Labour Organization"]


def test_items_headed_by_their_number() -> None:
    report = read(
        "I. Proceedings\n\nAgenda item (3). Open courts\n\n1. At its 3rd meeting, on 6 June 2045, the Congress heard"
        " a statement by the representative of Malta.\n\nAgenda item (4). Quiet gates\n\n2. At its 4th meeting, on 7"
        " June, the Congress heard a statement by the representative of Chad."
    )
    assert rows_of(report) == [("Malta", "statement", "3"), ("Chad", "statement", "4")]
    assert [(each.label, each.title) for each in report.agenda_items] == [("3", "Open courts"), ("4", "Quiet gates")]


def test_an_agenda_which_read_as_follows() -> None:
    report = read(
        "1. At its 1st meeting, on 5 June 2045, the Congress adopted its agenda (A/CONF.301/1), which read as"
        " follows:\n1. Opening of the Congress.\n2. Open courts.\n3. Other matters.\n\n2. The Congress rose."
    )
    assert [each.title for each in report.agenda_items] == ["Opening of the Congress", "Open courts", "Other matters"]


def test_a_long_range_of_symbols_stays_a_range() -> None:
    short, long = Symbol.parse("A/CONF.301/L.2-L.4"), Symbol.parse("A/CONF.301/NGO/1-99")
    assert [str(each) for each in short.expand()] == ["A/CONF.301/L.2", "A/CONF.301/L.3", "A/CONF.301/L.4"]
    assert [str(each) for each in long.expand()] == ["A/CONF.301/NGO/1-99"]


@pytest.mark.parametrize("header", ["RCCD/COP(24)/3", "A/CONF.301/l6"])
def test_a_running_header_stands_in_no_list(header: str) -> None:
    head = f"{header.replace('l', '1')}\n\nReport of the Nineteenth Congress\n\n"
    pages = "".join(f"{page}. The Congress met.\n\n{page}\n\n{header}\n\n" for page in range(1, 4))
    report = read(f"{pages}4. Statements were made by the representatives of Malta and\n4\n\n{header}\nPeru.\n", head)
    assert [name for name, _, _ in rows_of(report)] == ["Malta", "Peru"]


@pytest.mark.parametrize(
    "lead",
    [
        "The agenda, as adopted at the 1st meeting, read:",
        "The Congress adopted the agenda set out below:",
        "The agenda of the Congress comprised:",
    ],
)
def test_what_announces_the_agenda(lead: str) -> None:
    report = read(f"1. {lead}\n1. Opening of the Congress.\n2. Open courts.\n\n2. The Congress rose.")
    assert [each.title for each in report.agenda_items] == ["Opening of the Congress", "Open courts"]


def test_the_item_under_a_heading_belongs_to_it() -> None:
    report = read(
        "II. OPEN COURTS\n\n(Agenda item 4)\n\n1. At its 3rd meeting, on 6 June 2045, the Congress heard a statement by"
        " the representative of Malta.\n\n2. The Congress rose."
    )
    assert rows_of(report) == [("Malta", "statement", "4")]
    assert sections_of(report) == ["OPEN COURTS (Agenda item 4)"]


def test_a_paragraph_goes_on_with_the_sub_item_that_it_takes_up() -> None:
    report = read(
        "1. At its 3rd and 4th meetings, on 6 June 2045, the Congress considered agenda item 4.\n\n2. The 3rd"
        " meeting was devoted to sub-item (a). Statements were made by the representatives of Malta and Peru. The"
        " Congress then took up sub-item (b). The observer for Chad made a statement.\n\n3. The representative of Cuba"
        " made a statement."
    )
    assert [(name, item) for name, _, item in rows_of(report)] == [
        ("Malta", "4(a)"),
        ("Peru", "4(a)"),
        ("Chad", "4(b)"),
        ("Cuba", "4"),
    ]


def test_a_workshop_takes_nothing_from_its_chapter_and_leaves_it_its_item() -> None:
    report = read(
        "IV. Open courts\n\nA. Proceedings\n\n1. At its 3rd meeting, on 6 June 2045, Committee I considered agenda"
        " item 4.\n\nB. Workshop 1\n\n2. At its 4th meeting, on 7 June, Committee I held workshop 1, on"
        " gates. The representative of Malta made a statement.\n\nC. Action taken\n\n3. The representative of Cuba made"
        " a statement."
    )
    assert [(name, item) for name, _, item in rows_of(report)] == [("Malta", ""), ("Cuba", "4")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Congress considered the question of quiet harbours at its 3rd meeting, on 6 June 2045.",
        "The Congress took up the item at its 3rd meeting, on 6 June 2045.",
        "The question was considered by the Congress at its 3rd meeting, on 6 June 2045.",
    ],
)
def test_a_question_without_a_number_has_the_title_of_its_chapter(sentence: str) -> None:
    report = read(f"Chapter II\nQuiet harbours\n\n1. {sentence}\n\n2. The representative of Malta made a statement.")
    assert [(each.label, each.title) for each in report.agenda_items] == [("", "Quiet harbours")]


def test_a_section_goes_on_at_the_meeting_of_the_one_beside_it() -> None:
    report = read(
        "V. Action\n\nA. Declaration\n\n1. At its 7th meeting, on 9 June 2045, the Congress adopted the"
        " declaration.\n\nB. Statements of position\n\n2. The representative of Malta made a statement.\n\n"
        "VI. Other matters\n\nA. Dates\n\n3. The representative of Cuba made a statement."
    )
    assert [each.meetings for each in report.interventions] == [(7,), ()]


def test_those_of_one_meeting_and_of_the_next() -> None:
    report = read(
        "1. Item 4 was considered at the 4th and 5th meetings. Comments were made, at the 4th meeting, by the"
        " representatives of Malta and Peru and, at the 5th meeting, by the observer for Chad."
    )
    assert [each.meetings for each in report.interventions] == [(4,), (4,), (5,)]


def test_a_letter_of_an_item_at_the_head_of_a_line_opens_no_list() -> None:
    report = read(
        "1. At its 3rd meeting, on 6 June 2045, the Congress resumed its consideration of item 5\n(a). It had before it"
        " a note on gates. The representative of Malta made a statement.\n\n2. The Congress rose."
    )
    assert [(each.paragraph, each.speaker.name) for each in report.statements] == [("1", "Malta")]


def test_a_heading_goes_on_behind_the_letter_of_its_first_part() -> None:
    report = read(
        "V. Items considered in Committee I and in plenary meeting\n\nA. Harbours in growing cities: (a)\n"
        "open gates and the care of piers; (b) safe boats\n\n1. Proceedings\n\n1. The representative of Malta made a"
        " statement at the 3rd meeting.\n\n2. The Congress rose."
    )
    assert sections_of(report) == [
        "Items considered in Committee I and in plenary meeting",
        "Harbours in growing cities: (a) open gates and the care of piers; (b) safe boats",
        "Proceedings",
    ]
    assert [each.label for each in report.meetings] == [""]


def test_a_sentence_behind_the_last_entry_of_a_list_is_no_entry() -> None:
    report = read(
        "1. At the 3rd meeting, the following made statements:\n(a) Representatives of States: Malta, Peru;\n"
        "(b) Observers for organizations: Open Gates, Harbour League. At the 4th meeting, the representative of Chad"
        " made a statement.\n\n2. The Congress rose."
    )
    assert [(each.speaker.name, each.meetings) for each in report.statements] == [
        ("Malta", (3,)),
        ("Peru", (3,)),
        ("Open Gates", (3,)),
        ("Harbour League", (3,)),
        ("Chad", (4,)),
    ]


def test_a_paragraph_that_goes_on_with_the_numbers_is_not_quoted() -> None:
    report = read(
        "7. The Congress adopted its conclusions.\n\nAgreed conclusions\n\n8. At its 3rd meeting, the Congress adopted"
        " agreed conclusions.\n\nOpen gates\n\n9. Speaking before the vote were the representatives of Malta and Peru."
        "\n\n10. The representative of Chad made a statement after the vote."
    )
    assert [each.speaker.name for each in report.statements] == ["Malta", "Peru", "Chad"]


def test_a_note_that_every_page_repeats_is_a_note() -> None:
    foot = (
        "\n__________________\n{mark} The harbours of the northern islands are named here as their own councils and"
        " those of\nBreidafjord and the Westfjords name them in their reports.\fA/CONF.301/16\n"
    )
    pages = [
        f"{number}. At the 3rd meeting, on 6 June 2045, statements were made by Malta, Peru and the observer for"
        + foot.format(mark=number)
        + "Tonga."
        for number in (1, 2, 3, 4)
    ]
    report = read("\n".join(pages))
    assert [each.speaker.name for each in report.statements] == ["Malta", "Peru", "Tonga"] * 4


@pytest.mark.parametrize("line", ["appendix I.", "Annex II.", "annex."])
def test_a_line_of_a_sentence_that_names_an_annex_heads_none(line: str) -> None:
    report = read(
        "1. The seminar was held at Akureyri, and a list of participants appears in\n"
        f"{line}\n2. The seminar was opened by the Chair.\n3. It rose.\n4. The list was closed."
    )
    assert [(each.part, each.number) for each in report.paragraphs] == [("", number) for number in "1234"]


def test_numbers_that_run_on_behind_an_annex_are_those_of_the_report() -> None:
    report = read(
        "1. The seminar was held at Akureyri.\n\n2. It was opened by the Chair.\n\nAnnex II\n\n3. It rose.\n\n"
        "4. The list was closed."
    )
    assert [(each.part, each.number) for each in report.paragraphs] == [("", number) for number in "1234"]


@pytest.mark.parametrize(
    "edge",
    [
        "/...\n\nA/CONF.301/16 English Page 10 ",
        "\n45-17734 16/18 ",
        "\n12/60 45-17734 ",
        "\nA/CONF.301/16\nPage 12 A/CONF.301/16 ",
        "/...\n\nA/CONF.301/16\nEnglish\nPage 10\n",
    ],
)
def test_the_head_of_a_page_before_its_text_stands_in_no_list(edge: str) -> None:
    report = read(
        f"1. The Congress met.\n\n2. At the 3rd meeting, statements were made by representatives of Malta, the{edge}"
        "Philippines and Chad.\n\n3. It rose."
    )
    assert [each.speaker.name for each in report.statements] == ["Malta", "Philippines", "Chad"]
    assert paragraphs_of(report) == ["1", "2", "3"]


def test_a_paragraph_behind_the_head_of_its_page_is_one() -> None:
    report = read(
        "1. The Congress met.\n\n11\nA/CONF.301/16\n2. It rose.\n\n12\nA/CONF.301/16\n3. It met.\n\n13\n"
        "A/CONF.301/16 4. The representative of Malta made a statement.\n\n5. It rose."
    )
    assert paragraphs_of(report) == ["1", "2", "3", "4", "5"]


def test_meetings_that_words_count_are_sessions_where_figures_count_the_sittings() -> None:
    report = read(
        "1. The Congress was opened by the President of its twentieth meeting. The 1st meeting was held on 5 June 2045."
        "\n\n2. At the 2nd meeting, on 6 June, the Congress considered the report of a group on its eleventh meeting. "
        "The representative of Malta made a statement.\n\n3. At the 3rd meeting, on 7 June, it rose."
    )
    assert [each.number for each in report.meetings] == [1, 2, 3]
    assert [each.meetings for each in report.statements] == [(2,)]


def test_the_working_group_of_a_chapter_without_a_label_is_the_one_it_names() -> None:
    report = read(
        "Item 1. Quiet gates\n\n1. Working Group I took up the item at its 1st meeting, on 5 June 2045.\n\n"
        "2. At its 3rd meeting, on 6 June, the Working Group approved the draft.\n\n"
        "Item 2. Open harbours\n\n3. Working Group II took up the item at its 1st meeting, on 7 June.\n\n"
        "4. At its 3rd meeting, on 8 June, the Working Group approved the draft."
    )
    days = [(each.label, each.number, each.date and each.date.day) for each in report.meetings]
    assert sorted(days) == [
        ("Working Group I", 1, 5),
        ("Working Group I", 3, 6),
        ("Working Group II", 1, 7),
        ("Working Group II", 3, 8),
    ]


def test_numbers_below_a_heading_without_a_label_start_anew() -> None:
    text = """
Chapter VI

Reviews

A. Outcomes

3. The outcomes of the reviews are summarized below.

Malta

4. At its 3rd meeting, on 5 June 2045, the Congress considered the review of Malta.

1. Views of States

5. Two delegations made statements.

6. Chad welcomed the report.

7. Peru noted the report.

Peru

8. At its 4th meeting, on 6 June 2045, the Congress considered the review of Peru.

1. Views of States

9. One delegation made a statement.

10. Chad welcomed the report.

2. Concluding remarks

11. The delegation of Peru thanked the Congress.
"""
    report = read(text)
    assert [each.section for each in report.paragraphs[5:]] == [
        ("Reviews", "Outcomes", "Peru"),
        ("Reviews", "Outcomes", "Peru", "Views of States"),
        ("Reviews", "Outcomes", "Peru", "Views of States"),
        ("Reviews", "Outcomes", "Peru", "Concluding remarks"),
    ]
    assert [(each.speaker.name, each.meetings) for each in report.statements] == [
        ("Chad", (3,)),
        ("Peru", (3,)),
        ("Chad", (4,)),
        ("Peru", (4,)),
    ]


def test_an_agenda_whose_numbers_run_ahead_of_the_paragraphs() -> None:
    report = read(
        "1. The Congress met.\n\n2. The agenda, as adopted, comprised the following items relevant to the work:\n\n"
        "5. General debate.\n\n6. Review of the courts:\n\n(a) Open courts;\n\n(b) Quiet courts.\n\n7. Other matters."
        "\n\n3. At its 2nd meeting, the Congress heard a statement by the observer for Malta.\n\n4. The Congress rose."
    )
    assert [each.number for each in report.paragraphs] == ["1", "2", "3", "4"]
    assert [(each.label, each.title) for each in report.agenda_items] == [
        ("5", "General debate"),
        ("6", "Review of the courts"),
        ("6(a)", "Open courts"),
        ("6(b)", "Quiet courts"),
        ("7", "Other matters"),
    ]
    assert [each.paragraph for each in report.statements] == ["3"]


def test_the_meetings_of_a_whole_session_are_nobodys() -> None:
    report = read(
        "1. In the course of the session, the Congress held six plenary meetings – its 1st to 6th meetings.\n\n"
        "REPORT OF THE DRAFTING GROUP\n\n2. Statements were made by the representatives of Peru and Fiji."
    )
    assert [(each.speaker.name, each.meetings) for each in report.statements] == [("Peru", ()), ("Fiji", ())]


def test_the_latter_of_two_meetings() -> None:
    report = read(
        "1. The item was considered at the 3rd and 4th meetings. At the latter meeting, statements were made by the"
        " representatives of Peru and Fiji."
    )
    assert [each.meetings for each in report.statements] == [(4,), (4,)]


def test_a_running_title_below_the_symbols_of_each_page() -> None:
    head = "A/CONF.301/16\n\nReport of the Nineteenth Congress\n\n"
    edge = "\n\f\nA/CONF.301/16\nA/CONF.301/16/Add.1 Report on the work\n\n"
    names = ("Malta", "Peru", "Fiji", "Chad", "Togo")
    told = (f"{place}. The observer for {name}{edge}made a statement.\n\n" for place, name in enumerate(names, 1))
    report = read("".join(told), head)
    assert [each.speaker.name for each in report.statements] == list(names)
    assert not any("Report on the work" in each.text for each in report.paragraphs)


def test_a_full_line_of_a_list_ends_where_the_next_person_stands() -> None:
    report = read(
        "1. At its 6th meeting, the Congress heard statements by the following petitioners:\n\n"
        "Ana Vik, Malta Fund\nJon Borg, Movement of the Independent Harbours and of the Quiet Seas of the Far North\n"
        "Mia Holm-Berg, Party of the Independent Courts\nIda Ek, Ice Fund\nOle Ros, in his personal capacity\n\n"
        "2. The Congress rose."
    )
    assert [each.speaker.person for each in report.statements] == [
        "Ana Vik",
        "Jon Borg",
        "Mia Holm-Berg",
        "Ida Ek",
        "Ole Ros",
    ]
