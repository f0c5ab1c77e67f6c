"""What the body did: a table of invented sentences, and the laws of votes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uncongress.model.discussion import Decision
from uncongress.parser.discussion.decisions import read_decisions
from uncongress.parser.discussion.votes import figures, names, number
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.layout.sentences import sentences

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
    ("They were retained by 44 votes to 3, with 9 abstentions.", "retained vote 44-3-9 -"),
    (
        "A separate vote having been requested on it, that paragraph was retained by 8 votes to 3, with 9 abstentions.",
        "retained vote 8-3-9 -",
    ),
    ("The phrase was maintained by 30 votes to 12, with 4 abstentions.", "retained vote 30-12-4 -"),
    ("The peace was maintained by the parties.", ""),
    (
        "The draft resolution entitled “Quiet gates” received 27 votes in favour and 18 against, with 6 abstentions.",
        "voted vote 27-18-6 -",
    ),
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
    (
        "The text was not adopted, 9 votes being cast in favour and 26 against, with 4 abstentions.",
        "rejected vote 9-26-4 -",
    ),
    (
        ("The proposal by Peru failed to be adopted, there being 30 votes in favour and 30 against."),
        "rejected vote 30-30-0 -",
    ),
    ("Operative paragraph 9 was retained by 24 votes to 6, with 12 abstentions.", "retained vote 24-6-12 -"),
    (
        "At the request of Togo, a separate vote was taken on paragraph 4, which was retained by 51 votes to 2.",
        "retained vote 51-2-0 -",
    ),
    (
        "By decision 95/4, the Commission decided by 51 votes to none, with no abstentions, to list the substance.",
        "decided vote 51-0-0 -",
    ),
    ("The draft resolution was rejected by 12 votes to 21, with 6 abstentions.", "rejected vote 12-21-6 -"),
    (
        "The draft decision, having failed to obtain the required two-thirds majority, was rejected by 40 votes to 23.",
        "rejected vote 40-23-0 -",
    ),
    ("The draft report was rejected by a vote of 31 in favour to 29 against.", "rejected vote 31-29-0 -"),
    ("The rules of procedure were adopted without objection.", "adopted without_vote - -"),
    ("The Congress adopted the list on a no-objection basis.", "adopted without_vote - -"),
    ("The draft decision was adopted by silence procedure.", "adopted silence - -"),
    ("The report of the Forum was adopted unanimously.", "adopted unanimity - -"),
    ("The Credentials Committee adopted a draft resolution without a vote.", "adopted without_vote - -"),
    (
        "The Credentials Committee, at its meeting on 4 May, examined the letters and adopted its report by consensus.",
        "adopted consensus - -",
    ),
    ("The high-level segment took note of the draft declaration A/CONF.301/L.3.", "took_note - - A/CONF.301/L.3"),
    ("The Congress authorized the Rapporteur to complete the report.", "authorized - - -"),
    ("The Congress acceded to the requests of two observers.", "approved - - -"),
    ("The Congress considered the item and granted requests for hearing.", "approved - - -"),
    ("The Congress designated Jón Vik (Iceland) to chair the segment.", "appointed - - -"),
    ("The Congress admitted the organizations listed in document A/CONF.301/7.", "admitted - - -"),
    ("The Congress established a contact group on forged seals.", "established - - -"),
    ("The Congress established in 2040 was the first.", ""),
    (
        "The sponsors withdrew draft resolution A/CONF.301/L.2 and asked that it be annexed.",
        "withdrawn - - A/CONF.301/L.2",
    ),
    ("The representative of Malta withdrew the motion.", "withdrawn - - -"),
    ("Malta withdrew its original co-sponsorship.", ""),
    (
        "Amendments A/CONF.301/L.8, L.9 and L.10 to draft resolution A/CONF.301/L.2 were withdrawn.",
        "withdrawn - - A/CONF.301/L.8|withdrawn - - A/CONF.301/L.9|withdrawn - - A/CONF.301/L.10",
    ),
    ("A/CONF.301/L.8 and L.9 were withdrawn.", "withdrawn - - A/CONF.301/L.8|withdrawn - - A/CONF.301/L.9"),
    (
        "The Congress adopted draft resolutions A/CONF.301/L.2 and A/CONF.301/L.4 by consensus.",
        "adopted consensus - A/CONF.301/L.2|adopted consensus - A/CONF.301/L.4",
    ),
    (
        (
            "The Congress adopted the draft resolution on seals by consensus and the draft resolution on ports"
            " by a recorded vote of 76 to 1, with 11 abstentions."
        ),
        "adopted consensus - -|adopted vote 76-1-11 -",
    ),
    (
        "The Congress adopted the report of Committee I, and the report of Committee II, without a vote.",
        "adopted without_vote - -|adopted without_vote - -",
    ),
    (
        "A draft resolution entitled “Seals” (A/CONF.301/L.7) was introduced by Malta and adopted without a vote.",
        "adopted without_vote - A/CONF.301/L.7",
    ),
    ("It had before it the draft agenda.", ""),
    (
        (
            "The Congress took note of the new names and requested the Secretary to print the lists, as contained"
            " in document A/CONF.301/9."
        ),
        "took_note - - -",
    ),
    (
        "The Congress approved the dates on the basis of document A/CONF.301/9 and in accordance with A/CONF.301/2.",
        "approved - - -",
    ),
    ("It was agreed that the list of speakers should be closed.", "agreed - - -"),
    ("The draft text was then put to the vote and adopted by 45 votes to 3.", "adopted vote 45-3-0 -"),
    ("An appeal against the ruling was rejected by 30 votes to 5, with 3 abstentions.", "rejected vote 5-30-3 -"),
    ("The ruling of the Chair was upheld by 30 votes to 5.", "approved vote 30-5-0 -"),
    ("The draft text was adopted by 79 votes to 2 (Chad and Peru), with 20 abstentions.", "adopted vote 79-2-20 -"),
    ("The draft text was adopted with 38 in favour, 4 opposed and 9 abstentions.", "adopted vote 38-4-9 -"),
    ("The amendment was defeated by 31 votes against and 29 in favour.", "rejected vote 29-31-0 -"),
    ("The draft text was adopted by 100 votes, with 3 abstentions.", "adopted vote - -"),
    (
        "The draft text failed to obtain the required majority, 10 votes having been cast in favour and 28 against.",
        "rejected vote 10-28-0 -",
    ),
    (
        "The proposal obtained 10 votes in favour and 28 against and was therefore not adopted.",
        "rejected vote 10-28-0 -",
    ),
    ("In Peru, 40 deputies voted in favour of the law and 3 against.", ""),
    ("A survey showed 40 countries in favour, 3 against and 2 abstentions.", ""),
    # What is no decision of the body.
    ("Before the draft declaration was approved, statements were made.", ""),
    ("It was agreed that young people should be heard in every court.", ""),
    ("On the recommendation of the Committee, the General Assembly decided to meet.", ""),
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


# (sentence, titles parted by "|")
TITLES = [
    (
        "The Congress elected Mr. Jón Vik (Iceland) President of the Congress.",
        "Mr. Jón Vik (Iceland) President of the Congress",
    ),
    (
        "The Congress elected by acclamation Eva Ros (Malta) as Chair, and Jón Vik and Ana Paz (Peru) as Vice-Chairs.",
        "Eva Ros (Malta) as Chair, and Jón Vik and Ana Paz (Peru) as Vice-Chairs",
    ),
    ("The Commission decided by 47 votes to none, with 1 abstention, to list the substance.", "to list the substance"),
    (
        "The Congress decided to allocate item 3 to the plenary, items 4 and 6 to Committee I and 5 to Committee II.",
        "to allocate item 3 to the plenary, items 4 and 6 to Committee I and 5 to Committee II",
    ),
    ("Having been put to the vote, the oral amendment was adopted by 3 votes to 1.", "the oral amendment"),
    ("The Congress adopted the draft report and entrusted the Rapporteur with its completion.", "the draft report"),
    ("The Congress adopted the following resolutions:\n1. Seals", "the following resolutions"),
    (
        "Malta introduced a draft resolution thanking the people of Iceland, which was adopted by acclamation.",
        "a draft resolution thanking the people of Iceland",
    ),
    (
        "Peru proposed an oral amendment to the text, which was rejected by 1 vote to 30.",
        "an oral amendment to the text",
    ),
    ("The Congress adopted its agenda (A/CONF.301/1), as orally revised.", "its agenda"),
    ("The Congress adopted decision 19/2, entitled “Ports”, and decision 19/3.", "Ports|decision 19/3"),
    ("The Congress adopted draft resolution A/CONF.301/L.2, as orally amended.", ""),
    ("The Congress approved the report of the group, chaired by Malta, on seals.", "the report of the group"),
    ("The Commission took note of the views submitted by States.", "the views submitted by States"),
    (
        "The Chair read the report of the group, as well as the draft resolution on seals, which the Congress adopted.",
        "the draft resolution on seals",
    ),
    ("The Congress decided to meet in May by a recorded vote of 50 to 30, with 10 abstentions.", "to meet in May"),
    ("The Congress adopted the following draft: “The Congress, …”", "the following draft"),
    (
        "The Congress authorized the Rapporteur to complete, with the help of the Chair, the report.",
        "the Rapporteur to complete, with the help of the Chair, the report",
    ),
    ("The Congress approved the report, the tables and the list.", "the report, the tables and the list"),
    (
        "At its 3rd meeting, a proposal by Malta that the list be closed was rejected.",
        "a proposal by Malta that the list be closed",
    ),
]


@pytest.mark.parametrize(("text", "titles"), TITLES)
def test_what_was_decided_on(text: str, titles: str) -> None:
    assert "|".join(decision.title for decision in read(text)) == titles


# (sentences, summaries): the result of a vote is told right before, or right after, the decision.
RESULTS = [
    (
        (
            "The result of the vote was as follows: 38 States parties voted in favour, 19 voted against and 22"
            " abstained. The draft decision was therefore adopted."
        ),
        "adopted vote 38-19-22 -",
    ),
    (
        "There were 27 votes in favour, 25 against and 1 abstention. The motion was therefore carried.",
        "adopted vote 27-25-1 -",
    ),
    (
        "The amendment was rejected. The result of the vote was 9 in favour, 23 against and 18 abstentions.",
        "rejected vote 9-23-18 -",
    ),
    (
        "The motion was carried. The voting was as follows: in favour, 30; against, 2; abstentions, 8.",
        "adopted vote 30-2-8 -",
    ),
    (
        "The matter was put to a vote. The results were as follows: 30 in favour, 5 against and 8 abstentions.",
        "voted vote 30-5-8 -",
    ),
    ("The voting on paragraph 4 was: 12 in favour and 3 against. Paragraph 4 was retained.", "retained vote 12-3-0 -"),
    ("The draft received praise. The motion received 12 votes in favour and 3 against.", "voted vote 12-3-0 -"),
    # A decision by consensus has no such figures, nor has one that stands farther away.
    (
        "The draft decision was adopted by consensus. The result of the vote was 9 in favour and 3 against.",
        "adopted consensus - -|voted vote 9-3-0 -",
    ),
    (
        "There were 30 States in favour of rest, 2 against and 3 abstentions. Peru spoke. The motion was carried.",
        "adopted - - -",
    ),
    (
        "The draft decision was adopted. The result of the vote was 9 in favour and 3 against. The motion was adopted.",
        "adopted vote 9-3-0 -|adopted - - -",
    ),
    (
        "The draft was adopted. There were 9 votes in favour and 3 against. The motion was thus lost.",
        "adopted - - -|rejected vote 9-3-0 -",
    ),
]


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_the_result_may_be_told_beside_the_decision(text: str, expected: str) -> None:
    assert "|".join(map(summary, read(text))) == expected


def test_a_bare_vote_names_what_was_voted_on() -> None:
    (decision,) = read(
        "The Congress put the objection to a vote. The result of the vote was 9 in favour and 3 against."
    )
    assert (decision.title, decision.span.start) == ("the objection", 42)


def test_committees_act_where_the_report_numbers_them() -> None:
    texts = [
        "Committee I met twice.",
        "At its 6th meeting, Committee I approved the draft rules.",
        "The Committee adopted its report.",
    ]

    def of_congress(*texts: str) -> list[str]:
        passages = [passage(text, str(at)) for at, text in enumerate(texts, 1)]
        return [decision.title for decision in read_decisions(passages, body_names={"Congress"})]

    assert of_congress(*texts) == ["the draft rules", "its report"]
    assert of_congress(texts[2]) == []


def test_a_report_without_a_masthead_names_its_body_by_its_meetings() -> None:
    texts = [
        "At the 3rd meeting, on 4 May, the COP adopted its agenda.",
        "The Conference of the Parties took note of the report.",
    ]
    passages = [passage(text, str(at)) for at, text in enumerate(texts, 1)]
    assert [decision.meeting for decision in read_decisions(passages, body_names=())] == [3, None]


def test_the_amendment_is_the_one_that_was_introduced() -> None:
    (decision,) = read(
        "Peru introduced an amendment (A/CONF.301/L.12) to draft resolution A/CONF.301/L.6. The amendment was rejected."
    )
    assert decision.symbol == "A/CONF.301/L.12"
    oral = read(
        "Peru introduced an amendment (A/CONF.301/L.12). Togo proposed an oral amendment. The amendment was rejected."
    )
    assert [decision.symbol for decision in oral] == [""]


def test_a_withdrawn_draft_is_no_longer_on_the_floor() -> None:
    decisions = read(
        "Malta introduced draft resolution A/CONF.301/L.2.",
        "It was withdrawn: draft resolution A/CONF.301/L.2 was withdrawn. The draft resolution was adopted.",
    )
    assert [decision.symbol for decision in decisions] == ["A/CONF.301/L.2", ""]


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("draft resolution A/CONF.301/L.2, submitted by Malta and Peru, was read.", ("Malta", "Peru")),
        ("Malta introduced, on behalf of Malta and Peru, a draft resolution (A/CONF.301/L.2).", ("Malta", "Peru")),
        (
            "The representative of Malta, also on behalf of Peru, introduced draft resolution A/CONF.301/L.2.",
            ("Malta", "Peru"),
        ),
        ("Malta, on behalf of the Group of Ports, introduced draft resolution A/CONF.301/L.2.", ()),
        ("draft resolution A/CONF.301/L.2, submitted by the Chair, was read.", ()),
        (
            "Malta read draft resolution A/CONF.301/L.2, sponsored by Cuba (on behalf of the Bays and Ports) and Peru.",
            ("Cuba", "Peru"),
        ),
        (
            "Malta read draft resolution A/CONF.301/L.2, sponsored by Cuba, with the exception of Chad and Peru.",
            ("Cuba",),
        ),
    ],
)
def test_the_sponsors_of_a_draft(text: str, sponsors: tuple[str, ...]) -> None:
    (decision,) = read(f"{text} The Congress adopted the draft resolution.")
    assert (decision.symbol, decision.sponsors) == ("A/CONF.301/L.2", sponsors)


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
        ("By its decision 19/7, the Congress decided, by 9 votes to 3, to meet.", "19/7"),
        ("The draft resolution was adopted. (For the text, see chapter I, resolution 4.)", "4"),
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


def test_the_same_meeting_is_that_of_the_decision_before() -> None:
    texts = [
        "At its 7th meeting, the Congress adopted the report.",
        "The Congress, at the same meeting, approved the list.",
    ]
    assert [decision.meeting for decision in read(*texts)] == [7, 7]
    assert [decision.meeting for decision in read(texts[0], "It rose. The next meeting was short.", texts[1])] == [
        7,
        None,
    ]


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
        "by {} votes to {} ({} abstentions)",
        "with {} States parties voting in favour, {} voting against and {} abstaining",
        "with {} in favour; {} against; {} abstentions",
        "there being {} votes for and {} against, with {} abstentions",
        "the result being: in favour, {}; against, {}; abstentions, {} in all",
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


@given(FORMS, FIGURES, FIGURES, FIGURES, st.integers(0, 3))
def test_the_figures_of_a_vote_stand_in_its_sentence_or_in_a_result_beside_it(
    form: str, favour: tuple[int, str], against: tuple[int, str], abstaining: tuple[int, str], place: int
) -> None:
    told = form.format(favour[1], against[1], abstaining[1])
    texts = ["The motion was carried.", "Peru spoke.", "Togo spoke.", "The Chair spoke."]
    texts.insert(place, f"A count at the door went {told}.")
    for decision in read(" ".join(texts)):
        assert decision.vote is None


@given(FORMS, FIGURES, FIGURES, st.booleans())
def test_the_figures_of_a_vote_never_come_from_another_sentence(
    form: str, favour: tuple[int, str], against: tuple[int, str], before: bool
) -> None:
    vote = "A straw poll went " + form.format(favour[1], against[1], "two") + "."
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
    "|the report was adopted |amendment A/CONF.301/L.9, |Committee I |and the draft resolution on |was introduced and "
    "|on behalf of |There were 3 votes in favour, 2 against. |by 3 votes, "
)


@pytest.mark.parametrize("piece", list(LONG.split("|")))
def test_time_grows_with_length_only(piece: str) -> None:
    text = "The Congress adopted votes " + piece * (100_000 // len(piece))
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 5
