"""Attributed views: a table of invented sentences, and what holds for any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from uncongress.model.discussion import Views
from uncongress.model.enums import Attribution, Quantifier
from uncongress.parser.healed import Healed, Passage
from uncongress.parser.sentences import sentences
from uncongress.parser.views import read_views


def passage(text: str, label: str = "7", section: tuple[str, ...] = ()) -> Passage:
    healed = Healed.of([(text, 0, len(text))])
    return Passage(label=label, paragraph=label, section=section, healed=healed, sentences=sentences(text))


def read(text: str) -> Views:
    return read_views([passage(text)])


def lines(text: str) -> list[str]:
    """Each view in one line: who, then the lemmas ("several: stress call")."""
    told = []
    for view in read(text):
        who = view.quantifier.value if view.quantifier else "; ".join(view.speakers) or view.attribution.value
        mark = "+" if view.attribution is Attribution.CONTINUED and who != "continued" else ""
        told.append(f"{mark}{who}: {' '.join(verb.lemma.replace(' ', '_') for verb in view.verbs)}".strip())
    return told


# One sentence, one report.
SINGLE = [
    ("Several speakers stressed that lava research needed funds.", "several: stress"),
    ("Some delegations highlighted the value of the Reykjavik network.", "some: highlight"),
    ("Many representatives welcomed the geothermal prison programme.", "many: welcome"),
    ("A number of participants referred to the northern pilot projects.", "a_number: refer"),
    ("Various panellists underlined the role of ombudspersons.", "various: underline"),
    ("Most delegations supported a shorter agenda for the Nineteenth Congress.", "most: support"),
    ("The majority of speakers favoured remote hearings.", "most: favour"),
    ("All participants commended the host country.", "all: commend"),
    ("One speaker recommended an island-wide register.", "one: recommend"),
    ("Another representative noted that ferries were unsafe.", "one: note"),
    ("One other delegation called for a moratorium.", "one: call"),
    ("Two speakers proposed a youth jury.", "two: propose"),
    ("A couple of delegations voiced doubts.", "two: voice"),
    ("Other speakers pointed out the cost of fences.", "other: point_out"),
    ("The other participants agreed that fences were costly.", "other: agree"),
    ("Many other delegations encouraged twinning of courts.", "many: encourage"),
    ("Several other African representatives drew attention to desert routes.", "several: draw"),
    ("Some other experts questioned the figures.", "some: question"),
    ("A large number of delegations expressed concern about ghost ships.", "many: express"),
    ("A great many speakers thanked the Government of Iceland.", "many: thank"),
    ("Numerous observers reiterated their support for the network.", "many: reiterate"),
    ("A group of countries requested more time.", None),
    ("A group of delegations suggested a longer session.", "group: suggest"),
    ("Several of the panellists emphasized peer learning.", "several: emphasize"),
    ("One of the speakers cautioned against haste.", "one: caution"),
    ("A few members urged the Secretariat to publish the maps.", "some: urge"),
    ("Speakers shared experiences in guarding glaciers.", "unspecified: share"),
    ("Delegations exchanged views on whale fraud.", "unspecified: exchange"),
    ("Member States reaffirmed the Reykjavik principles.", "unspecified: reaffirm"),
    ("In particular, panellists explained how drones had been used.", "unspecified: explain"),
    ("During the discussion, several speakers spoke, highlighting the following:", "several: highlight"),
    ("Many members made statements, stressing the need for calm.", "many: stress"),
    ("Some representatives took the floor, recalling earlier storms.", "some: recall"),
    ("In that regard, one speaker also mentioned harbour patrols.", "one: mention"),
    ("With regard to peat theft, some speakers further proposed satellite watch.", "some: propose"),
    ("Speakers from small island States described the loss of reefs.", "unspecified: describe"),
    ("Several speakers, in particular those from the North, stressed sea ice.", "several: stress"),
    ("Some representatives, speaking on behalf of regional groups, supported the plan.", "some: support"),
    ("Several participants were of the view that ice courts worked well.", "several: consider"),
    ("One delegation took the view that the plan was premature.", "one: consider"),
    ("Some speakers made reference to the Akureyri guide.", "some: refer"),
    ("Several delegations wished to stress the urgency of reform.", "several: stress"),
    ("One speaker did not support the creation of a registry.", "one: support"),
    ("Every delegation acknowledged the work of the volunteers.", "all: acknowledge"),
    ("There was general agreement that the network should continue.", "all: agree"),
    ("There was broad consensus on the need for patience.", "all: agree"),
    ("As several speakers noted, the glacier courts were new.", "several: note"),
    ("The representative of one regional group underscored fair shares.", "one: underscore"),
    ("Representatives of civil society organizations appealed for openness.", "unspecified: appeal"),
    ("The speakers concluded that trust took years.", "unspecified: conclude"),
    ("Twelve delegations expressed appreciation for the exhibition.", "a_number: express"),
    ("It was noted that volcano alerts had saved lives.", "impersonal: note"),
    ("It was also suggested that the atlas be updated.", "impersonal: suggest"),
    ("With regard to moss theft, it was indicated that no data existed.", "impersonal: indicate"),
    ("Reference was made to the Akureyri guide.", "impersonal: refer"),
    ("References were also made to several island codes.", "impersonal: refer"),
    ("Mention was made of the harbour fund.", "impersonal: mention"),
    ("A call was made for shorter forms.", "impersonal: call"),
    ("The need for trained divers was underscored.", "impersonal: underscore"),
    ("Concern was expressed about forged fishing quotas.", "impersonal: express"),
    ("The view was expressed that quotas were unfair.", "impersonal: express"),
    ("Attention was drawn to the plight of lighthouse keepers.", "impersonal: draw"),
    ("Member States were encouraged to insulate their prisons.", "impersonal: encourage"),
    ("States were also called upon to share maps.", "impersonal: call"),
    ("Good examples of ice patrols were presented.", "impersonal: present"),
    ("The work of divers was praised, and more training was encouraged.", "impersonal: praise encourage"),
    ("The atlas was welcomed and commended.", "impersonal: welcome commend"),
    ("The importance of maps was stressed by many speakers.", "many: stress"),
    ("Doubts were voiced by one delegation about the cost.", "one: voice"),
    ("The representative of Iceland stated that the Congress would meet in 2045.", "Iceland: state"),
    ("The observer for WHO informed participants that clinics were open.", "WHO: inform"),
    ("The representatives of Chile, Ghana and Malta stated that they agreed.", "Chile; Ghana; Malta: state"),
    (
        "The representatives of Bosnia and Herzegovina and Norway thanked the divers.",
        "Bosnia and Herzegovina; Norway: thank",
    ),
    ("The representative of Fiji, speaking on behalf of the Ice Group, urged calm.", "Fiji: urge"),
    ("The representative of Peru (on behalf of the Moss Group) urged calm.", "Peru: urge"),
    ("The Executive Director of UNODC emphasized patience.", "Executive Director of UNODC: emphasize"),
    ("In response, the Director of the atlas clarified the dates.", "Director of the atlas: clarify"),
    ("The Chair noted that time was short.", "Chair: note"),
    ("Papua New Guinea emphasized the safety of divers.", "Papua New Guinea: emphasize"),
    ("Morocco and Tunisia also welcomed the atlas.", "Morocco; Tunisia: welcome"),
    ("Canada, speaking on behalf of the Ice Group, welcomed the atlas.", "Canada: welcome"),
    ("The panellist from Norway presented a study and argued for boats.", "Norway: argue"),
    ("The representative of Malta made a statement, stressing that seas rose.", "Malta: stress"),
    ("Speakers from Africa, Asia and Oceania highlighted debt.", "unspecified: highlight"),
    ("In this context, reference was made by some speakers to the atlas.", "some: refer"),
    ("Some speakers were concerned that boats leaked.", "some: express"),
    ("One speaker, the representative of an island State, was of the view that it leaked.", "one: consider"),
    ("The Group of 77 and China stressed fair shares.", "Group of 77 and China: stress"),
]  # fmt: skip

# Joined verbs and further attributions.
JOINED = [
    ("Several speakers stressed that ice was thin, and called for signs.", ["several: stress call"]),
    (
        "One speaker welcomed the atlas, requested copies and called for more maps.",
        ["one: welcome request call"],
    ),
    ("Some speakers praised the divers, which they considered a model.", ["some: praise consider"]),
    ("Many speakers supported the fund, making reference to three ports.", ["many: support refer"]),
    (
        "One speaker stressed sovereignty, affirming that seas were shared, and noted gaps.",
        ["one: stress affirm note"],
    ),
    ("Many speakers praised the plan, recognizing its limits.", ["many: praise"]),
    ("Considering the storm, several speakers urged delay.", ["several: urge"]),
    ("Some speakers stated that their laws had been amended and supported victims.", ["some: state"]),
    ("Some speakers stressed the rules agreed and proposed by experts.", ["some: stress"]),
    (
        "Some speakers praised the divers, and others emphasized the cost.",
        ["some: praise", "other: emphasize"],
    ),
    ("Several speakers praised the atlas, while one doubted its use.", ["several: praise", "one: doubt"]),
    (
        "Several speakers praised the atlas, while one delegation questioned its use.",
        ["several: praise", "one: question"],
    ),
    (
        "Many speakers welcomed the fund, and some provided updates on pledges.",
        ["many: welcome", "some: provide"],
    ),
    ("While some speakers supported the ban, others opposed it.", ["some: support", "other: oppose"]),
    (
        "Some speakers praised the atlas, and it was noted that copies were few.",
        ["some: praise", "impersonal: note"],
    ),
    (
        "Several speakers praised the ship, and some of them underlined its speed.",
        ["several: praise", "some: underline"],
    ),
    (
        "Speakers praised the ship, with one speaker noting that it leaked.",
        ["unspecified: praise", "one: note"],
    ),
    ("Several groups and some delegates noted delays.", ["several: note", "some:"]),
    (
        "Some speakers praised the ship. It had been built in 2041. They also called for spares.",
        ["some: praise", "continued:", "+some: call"],
    ),
    (
        "One representative opposed the ban. The representative also expressed doubts about the date.",
        ["one: oppose", "+one: express"],
    ),
    (
        "Many delegations praised the ship. In this respect, these delegations disagreed with its sale.",
        ["many: praise", "+many: disagree"],
    ),
    ("Iceland thanked the divers. It encouraged others to dive.", ["Iceland: thank", "+Iceland: encourage"]),
    ("Some speakers praised the ship. The panel was moderated by the Chair. Ice was thin.", ["some: praise"]),
]

# Sentences of procedure, acts of a body, and narrative.
SILENT = [
    "Statements were made by the representatives of Chile, Ghana and Malta.",
    "At its 4th meeting, on 3 May 2045, the Congress considered agenda item 5.",
    "The Nineteenth Congress adopted the Reykjavik declaration.",
    "The Commission noted with appreciation the offer of the Government of Iceland.",
    "At the same meeting, the Committee also agreed that the session should be extended.",
    "The 4th meeting was chaired by Jón Jónsson (Iceland).",
    "The representative of Iceland introduced the draft resolution.",
    "The representative of Iceland made a statement.",
    "The Chair made an introductory statement.",
    "A representative of the Secretariat introduced the item.",
    "The Chair drew attention to a working paper on ice.",
    "The representative of Chile proposed an amendment to the draft resolution.",
    "A summary of workshop 2 was presented by the Chair of that workshop.",
    "The draft resolution was proposed at the 5th meeting.",
    "The Congress had before it a working paper on whale fraud.",
    "Noted the statement by the representative of Iceland stressing the role of divers.",
    "Requests the Secretary-General to report on ice.",
    "Recognizing that many speakers stressed calm,",
    "The panel was organized under agenda item 5 and moderated by the Director.",
    "During the interactive dialogue, 11 delegations made statements.",
    "Ice is thin and courts should be warm.",
    "Several countries have built ice courts.",
    "Some countries provided assistance to the port.",
    "Several representatives made statements.",
    "Invite members of the Ice Partnership to share maps.",
    "The speakers' list was closed.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), SINGLE)
def test_one_report(text: str, expected: str | None) -> None:
    assert lines(text) == ([expected] if expected else [])


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_several_verbs_and_attributions(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_procedure_gives_no_view(text: str) -> None:
    assert lines(text) == []


def test_spans_and_content() -> None:
    text = "Some speakers praised the divers, and others emphasized that ropes were old."
    first, second = read(text)
    assert text[second.span.start : second.span.end] == "others emphasized that ropes were old."
    assert [text[verb.span.start : verb.span.end] for verb in first.verbs] == ["praised"]
    assert (first.content, second.content) == ("the divers", "ropes were old")
    assert first.text == second.text == text
    assert (first.order, second.order, second.sentence) == (1, 2, 1)


def test_silent_sections_are_left_out() -> None:
    text = "Several speakers stressed calm."
    assert read_views([passage(text, section=("I. Matters", "Draft resolution II"))]) == ()
    assert len(read_views([passage(text, section=("III. Workshops", "General discussion"))])) == 1


@pytest.mark.parametrize("piece", ["Several speakers noted, ", "and ", "it was noted, and ", "(", "the ", "a, b; "])
def test_long_sentences_do_not_slow_the_reading(piece: str) -> None:
    start = time.perf_counter()
    read_views([passage(piece * (200_000 // len(piece)))])
    assert time.perf_counter() - start < 2


def test_order_runs_through_the_passages() -> None:
    views = read_views([passage("Some speakers stressed calm.", "5"), passage("It was noted that ice melts.", "6(a)")])
    assert [(view.order, view.paragraph) for view in views] == [(1, "5"), (2, "6(a)")]


TEXTS = [text for text, _ in SINGLE] + [text for text, _ in JOINED] + SILENT
FRAGMENTS = st.sampled_from(
    ["Several", " speakers", " stressed", ", and", " others", " was", " noted", " that ", ". They", " made"]
)
NAMES = st.sampled_from(
    [
        "; the representative of",
        " Iceland",
        " by",
        "It",
        " (",
        ")",
        " spoke, highlighting",
        " all ",
        " with one speaker",
    ]
)


@given(st.lists(st.sampled_from(TEXTS), max_size=6).map(" ".join))
def test_nothing_is_invented(text: str) -> None:
    """Design, law 2 and law 6: verbs lie in their view; speakers are written; the unnamed stay unnamed."""
    for view in read(text):
        assert all(view.span.contains(verb.span) for verb in view.verbs)
        assert 0 <= view.span.start <= view.span.end <= len(text)
        assert all(speaker in text for speaker in view.speakers)
        if view.attribution is Attribution.QUANTIFIED:
            assert view.speakers == ()
            assert isinstance(view.quantifier, Quantifier)
        if view.attribution in (Attribution.IMPERSONAL, Attribution.NAMED):
            assert view.quantifier is None


@given(st.one_of(st.text(max_size=300), st.lists(FRAGMENTS | NAMES, max_size=30).map("".join)))
@settings(max_examples=300)
def test_any_text_can_be_read(text: str) -> None:
    for view in read(text):
        assert 0 <= view.span.start <= view.span.end <= len(text)
        assert all(view.span.contains(verb.span) for verb in view.verbs)
