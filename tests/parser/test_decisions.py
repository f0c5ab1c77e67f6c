"""What the body did: a table of invented sentences, and the laws of votes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uncongress.model.discussion import Decision
from uncongress.parser.decisions import read_decisions
from uncongress.parser.healed import Healed, Passage
from uncongress.parser.sentences import sentences
from uncongress.parser.votes import figures, names, number

NAMES = frozenset({"Congress", "Commission", "Special Committee", "Committee", "Forum"})


def passage(text: str, label: str = "1", section: tuple[str, ...] = ("Action taken",)) -> Passage:
    healed = Healed.of([(text, 0, len(text))])
    return Passage(label=label, paragraph=label, section=section, healed=healed, sentences=sentences(text))


def read(*texts: str) -> list[Decision]:
    return read_decisions([passage(text, str(at)) for at, text in enumerate(texts, 1)], body_names=NAMES)


# (sentence, "action manner for-against-abstaining symbol" of each decision, parted by "|")
CASES = [
    (
        "At its 3rd meeting, the Congress adopted the draft resolution without a vote.",
        "adopted without_vote - -",
    ),
    ("At the same meeting, the draft resolution was adopted without a vote.", "adopted without_vote - -"),
    ("The provisional agenda was adopted.", "adopted - - -"),
    (
        "The Congress adopted its provisional agenda, as contained in A/CONF.301/1.",
        "adopted - - A/CONF.301/1",
    ),
    ("The Congress decided to convene a working group in Reykjavik.", "decided - - -"),
    ("The Commission, by consensus, endorsed the road map.", "endorsed consensus - -"),
    ("The Congress elected Sigrún Jónsdóttir (Iceland) President by acclamation.", "elected acclamation - -"),
    ("At the 1st meeting, Sigrún Jónsdóttir (Iceland) was elected President.", "elected - - -"),
    (
        "The following officers were elected by acclamation: Chair: Jón Vik (Iceland).",
        "elected acclamation - -",
    ),
    ("The Special Committee took note of the report of the Secretariat.", "took_note - - -"),
    ("The Commission took note with appreciation of document A/CONF.301/9.", "took_note - - A/CONF.301/9"),
    (
        "At its 8th meeting, on 9 May 2045, the Congress approved the report of Committee II.",
        "approved - - -",
    ),
    ("The Congress recommended that the Assembly declare a decade of open courts.", "recommended - - -"),
    ("The Commission appointed five experts on forged seals.", "appointed - - -"),
    ("The Forum agreed to the proposal of the Chair.", "agreed - - -"),
    ("The draft decision was withdrawn by its sponsors.", "withdrawn - - -"),
    (
        (
            "The Congress adopted draft resolution A/CONF.301/L.2 by a vote of 30 in favour to 3 against,"
            " with 18 abstentions."
        ),
        "adopted vote 30-3-18 A/CONF.301/L.2",
    ),
    ("The motion was carried by 48 votes to none, with two abstentions.", "adopted vote 48-0-2 -"),
    (
        "The Congress adopted the draft decision by 24 votes to 4, with 19 abstentions.",
        "adopted vote 24-4-19 -",
    ),
    (
        "The draft resolution was adopted by a recorded vote of 103 to 5, with 60 abstentions.",
        "adopted vote 103-5-60 -",
    ),
    (
        "By a roll-call vote of 12 to 3, with no abstentions, the amendment was adopted.",
        "adopted vote 12-3-0 -",
    ),
    (
        "The Congress approved the text with 30 votes in favour, 2 against and 5 abstentions.",
        "approved vote 30-2-5 -",
    ),
    ("The motion was rejected by twenty-two votes to nineteen.", "rejected vote 19-22-0 -"),
    ("The amendment was defeated by 9 votes to 40, with 3 members abstaining.", "rejected vote 9-40-3 -"),
    ("The Congress rejected the amendment by 40 votes to 9, with 3 abstentions.", "rejected vote 9-40-3 -"),
    ("The draft resolution was adopted by an overwhelming majority.", "adopted vote - -"),
    ("The proposal was adopted by a show of hands.", "adopted vote - -"),
    (
        "By one hundred and three votes to one, the Congress adopted the declaration.",
        "adopted vote 103-1-0 -",
    ),
    (
        "The Commission adopted, by consensus, revised draft resolution E/CN.15/2045/L.2/Rev.1.",
        "adopted consensus - E/CN.15/2045/L.2/Rev.1",
    ),
    (
        "Malta introduced draft resolution A/CONF.301/L.6, which the Congress adopted without a vote.",
        "adopted without_vote - A/CONF.301/L.6",
    ),
    (
        "Iceland introduced draft text A/CONF.301/L.5, which was adopted by the Congress without a vote.",
        "adopted without_vote - A/CONF.301/L.5",
    ),
    (
        "Malta introduced draft decision A/CONF.301/L.7 and the Congress adopted the draft decision.",
        "adopted - - A/CONF.301/L.7",
    ),
    ("The Congress considered the offer and approved the dates of the session.", "approved - - -"),
    (
        "The Congress approved the guidelines of the workshop and decided to invite two observers.",
        "approved - - -|decided - - -",
    ),
    (
        "The Congress rejected the amendment by 9 votes to 3; the draft text was then adopted by consensus.",
        "rejected vote 3-9-0 -|adopted consensus - -",
    ),
    ("The Congress, at its 4th meeting, on 2 May, adopted the timetable.", "adopted - - -"),
    ("The Nineteenth United Nations Congress adopted the Reykjavik Declaration.", "adopted - - -"),
    ("The Congress also unanimously adopted the draft report.", "adopted unanimity - -"),
    (
        "The amendment A/CONF.301/L.9 to draft resolution A/CONF.301/L.2 was rejected by 3 votes to 30.",
        "rejected vote 3-30-0 A/CONF.301/L.9",
    ),
    (
        "It was announced that amendment A/CONF.301/L.9 had been withdrawn by Malta.",
        "withdrawn - - A/CONF.301/L.9",
    ),
    (
        "The draft resolution was not adopted, having received 12 votes in favour and 15 against.",
        "rejected vote 12-15-0 -",
    ),
    (
        "Draft resolution A/CONF.301/L.2, as a whole, was adopted by 9 to 5, with 6 abstentions.",
        "adopted vote 9-5-6 A/CONF.301/L.2",
    ),
    ("The motion was put to the vote and was rejected by 20 votes to 19.", "rejected vote 19-20-0 -"),
    ("The report of the Congress was adopted as a whole.", "adopted - - -"),
    ("The United Nations Forum on Ports, at its ninth session, adopted the omnibus text.", "adopted - - -"),
    ("At the same meeting, it was agreed that the list should be closed.", "agreed - - -"),
    ("The Chair suggested, and the Congress agreed, that the item be closed.", "agreed - - -"),
    # What is no decision of the body.
    ("Peru spoke before the draft resolution was adopted.", ""),
    ("The draft decision, which the Commission had adopted in 2044, was read.", ""),
    ("The Secretary said that, since the Congress adopted the rules, nothing had changed.", ""),
    ("The General Assembly adopted resolution 90/114.", ""),
    ("The Economic and Social Council took note of the report of the Commission on Seals.", ""),
    ("The Fourth Committee adopted draft resolution A/C.4/90/L.4.", ""),
    ("In its resolution 28/1, the Commission decided to hold a workshop.", ""),
    ("In 2040, the Congress adopted the Oslo Declaration.", ""),
    ("At its fortieth session, the Commission adopted the road map.", ""),
    ("One speaker recalled that the Congress adopted a declaration.", ""),
    ("Several speakers stressed that the draft resolution was adopted by consensus.", ""),
    ("Speakers reported on laws adopted and on plans approved.", ""),
    ("The Convention was adopted by the General Assembly in 2003.", ""),
    ("The Congress had adopted a similar text.", ""),
    ("The Chair recommended following the practice of other bodies.", ""),
    ("Iceland took note of the recommendations.", ""),
    ("The text of the adopted draft resolution is available.", ""),
    ("The report quoted a text: “The Congress adopted the draft resolution without a vote.”", ""),
]


def summary(decision: Decision) -> str:
    vote = decision.vote
    counted = f"{vote.in_favour}-{vote.against}-{vote.abstentions}" if vote else "-"
    return f"{decision.action} {decision.manner or '-'} {counted} {decision.symbol or '-'}"


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_sentence_tells(text: str, expected: str) -> None:
    decisions = read(text)
    assert "|".join(map(summary, decisions)) == expected
    for decision in decisions:
        assert 0 <= decision.span.start < decision.span.end <= len(text)
        assert decision.vote is None or decision.span.contains(decision.vote.span) or decision.vote.span.start == 3


def test_a_draft_is_followed_from_its_introduction_to_its_vote() -> None:
    (decision,) = read(
        "At the 9th meeting, on 9 May 2045, Iceland introduced draft resolution A/CONF.301/L.2 entitled"
        " “Forged seals”, sponsored by Iceland and Malta and co-sponsored by Bosnia and Herzegovina and Peru,"
        " on behalf of the Group of Ports. Subsequently, Cuba and the Netherlands joined the sponsors."
        " Peru withdrew its original co-sponsorship.",
        "At the request of Togo, a vote was taken on the draft resolution. The voting was as follows:"
        " In favour: Chad, Iceland, Iran (Islamic Republic of) Against: Togo Abstaining: Antigua and"
        " Barbuda, Japan",
        "Also at the same meeting, the Congress adopted the draft resolution by 3 votes to 1, with 2"
        " abstentions (resolution 19/2).",
    )
    assert (decision.symbol, decision.title, decision.resolution) == (
        "A/CONF.301/L.2",
        "Forged seals",
        "19/2",
    )
    assert decision.sponsors == ("Iceland", "Malta", "Bosnia and Herzegovina", "Cuba", "Netherlands")
    assert decision.vote is not None
    assert decision.vote.in_favour_states == ("Chad", "Iceland", "Iran (Islamic Republic of)")
    assert decision.vote.against_states == ("Togo",)
    assert decision.vote.abstaining_states == ("Antigua and Barbuda", "Japan")


def test_lists_may_follow_in_the_same_paragraph_and_must_agree() -> None:
    text = "The motion was carried by 2 votes to 1. The voting was as follows: In favour: {} Against: Togo."
    (agreeing,) = read(text.format("Chad, Iceland"))
    (other,) = read(text.format("Chad, Iceland, Peru").replace("Togo", "Togo, Cuba").replace("2 votes", "9 votes"))
    assert agreeing.vote is not None
    assert agreeing.vote.in_favour_states == ("Chad", "Iceland")
    assert other.vote is not None
    assert other.vote.in_favour_states == ()


def test_another_heading_takes_the_draft_off_the_floor() -> None:
    decisions = read_decisions(
        [
            passage("Malta introduced draft resolution A/CONF.301/L.2.", "1", ("Seals",)),
            passage("The Congress adopted the draft resolution.", "2", ("Ports",)),
        ],
        body_names=NAMES,
    )
    assert [decision.symbol for decision in decisions] == [""]


@pytest.mark.parametrize(
    ("text", "resolution"),
    [
        ("The Congress adopted the draft resolution (resolution 19/3).", "19/3"),
        ("The Congress adopted, without a vote, decision 19/101 on seals.", "19/101"),
        ("The Congress adopted the draft resolution (see chapter I, resolution 3).", "3"),
        ("The draft resolution was adopted. For the text, see chapter I, section A, resolution 4.", "4"),
        ("The Congress adopted the draft resolution, pursuant to resolution 18/9.", ""),
    ],
)
def test_the_resolution_that_came_of_it(text: str, resolution: str) -> None:
    assert [decision.resolution for decision in read(text)] == [resolution]


def test_the_meeting_is_the_sentence_s_own_or_asked_for() -> None:
    texts = ["At its 7th meeting, the Congress adopted the report.", "The Congress adopted the report."]
    asked: list[tuple[str, int]] = []

    def meeting_of(where: Passage, offset: int) -> int | None:
        asked.append((where.label, offset))
        return 12

    passages = [passage(text, str(at)) for at, text in enumerate(texts, 1)]
    decisions = read_decisions(passages, body_names=NAMES, meeting_of=meeting_of)
    assert [(decision.order, decision.meeting) for decision in decisions] == [(1, 7), (2, 12)]
    assert asked == [("2", 0)]


def test_it_means_the_body_only_after_a_sentence_about_the_body() -> None:
    assert len(read("The Congress heard two reports. It took note of both.")) == 1
    assert read("Iceland heard two reports. It took note of both.") == []


def test_drafts_quoted_in_a_chapter_of_recommendations_are_no_decisions() -> None:
    quoted = passage("The Congress decided to meet.", section=("Matters calling for action", "Draft resolution I"))
    assert read_decisions([quoted], body_names=NAMES) == []


WORDS = {0: ["none", "no", "0"], 2: ["two", "2"], 21: ["twenty-one", "21"], 47: ["forty-seven", "47"]}
FIGURES = st.sampled_from([(value, written) for value, all_ in WORDS.items() for written in all_])
FORMS = st.sampled_from(
    [
        "by {} votes to {}, with {} abstentions",
        "by a vote of {} in favour to {} against, with {} abstentions",
        "by a recorded vote of {} to {}, with {} abstentions",
        "with {} votes in favour, {} against and {} abstentions",
        "by {} votes in favour to {} against and {} abstentions",
    ]
)


@given(FORMS, FIGURES, FIGURES, FIGURES)
def test_figures_in_every_wording(
    form: str, favour: tuple[int, str], against: tuple[int, str], abstaining: tuple[int, str]
) -> None:
    found = figures("The text was adopted " + form.format(favour[1], against[1], abstaining[1]) + ".")
    assert found is not None
    assert (found.in_favour, found.against, found.abstentions) == (favour[0], against[0], abstaining[0])


@given(st.integers(0, 199))
def test_numbers_in_figures(value: int) -> None:
    assert number(str(value)) == value


@given(FORMS, FIGURES, FIGURES, st.booleans())
def test_the_figures_of_a_vote_never_come_from_another_sentence(
    form: str, favour: tuple[int, str], against: tuple[int, str], before: bool
) -> None:
    vote = "A straw poll went " + form.format(favour[1], against[1], "no") + "."
    own = "The Congress adopted the draft resolution."
    (decision,) = read(f"{vote} {own}" if before else f"{own} {vote}")
    assert decision.vote is None


LISTED = [
    "Iceland",
    "Bosnia and Herzegovina",
    "Iran (Islamic Republic of)",
    "Chad",
    "Trinidad and Tobago",
    "Peru",
]


@given(st.lists(st.sampled_from(LISTED), unique=True, min_size=1))
def test_a_list_of_states_is_read_as_it_was_written(states: list[str]) -> None:
    written = ", ".join(states[:-1]) + " and " * (len(states) > 1) + states[-1]
    assert names(written) == tuple(states)


@given(
    st.text()
    | st.lists(st.sampled_from(["The Congress", "it", "adopted", "was", "which", ",", "votes to 3"])).map(" ".join)
)
def test_any_text_is_read(text: str) -> None:
    for decision in read(text):
        assert decision.span.end <= len(text)


LONG = (
    "the Congress adopted draft |was adopted |and approved the |In favour: Against: |30 votes to |it |(|“"
    "|the Congress considered |the Congress, |draft resolution A/CONF.301/L.2 |one hundred and "
    "|the report was adopted "
)


@pytest.mark.parametrize("piece", list(LONG.split("|")))
def test_time_grows_with_length_only(piece: str) -> None:
    text = "The Congress adopted votes " + piece * (100_000 // len(piece))
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 5
