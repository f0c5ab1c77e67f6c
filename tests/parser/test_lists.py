"""Lists of speakers: several lists in a sentence, and what stands between one name and the next."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, nothing, observers, officer, person, rows_of, said, states
from uncongress.parser import parse
from uncongress.source import Source

HALVES = [
    case(
        "two lists, each under its own heading, parted by a semicolon",
        "Statements were made by the representatives of the following States members of the Forum: Austria, Belgium"
        " and Chile; and by the observers for the following States: Denmark, Egypt and Fiji.",
        states("Austria AUT, Belgium BEL, Chile CHL"),
        observers("Denmark DNK, Egypt EGY, Fiji FJI"),
    ),
    case(
        "ministers of several States, and their deputies",
        "Statements were made by the ministers of Latvia, Oman and Kenya; the deputy ministers of Peru and Chile; and"
        " the observer for Malta.",
        states("Latvia LVA, Oman OMN, Kenya KEN, Peru PER, Chile CHL", capacity="person"),
        observers("Malta MLT"),
    ),
    case(
        "what the speakers are stands before the list",
        "Statements were made by the following representatives at the ministerial level or equivalent: the Minister of"
        " Justice of Czechia and the Minister of Health of Chile.",
        person("Minister of Justice of Czechia", "Czechia", "CZE"),
        person("Minister of Health of Chile", "Chile", "CHL"),
    ),
    case(
        "States before the list of organizations",
        "The observers for Malta and Fiji and the representatives of the following non-governmental organizations also"
        " made statements: Fair Courts International, Open Justice Forum and Penal Watch.",
        observers("Malta MLT, Fiji FJI"),
        names("ngo", "representative", "Fair Courts International", "Open Justice Forum", "Penal Watch"),
    ),
    case(
        "a second preposition before the second half",
        "The floor was given to the representatives of Malta and Fiji and to the observers for Qatar and Yemen.",
        states("Malta MLT, Fiji FJI"),
        observers("Qatar QAT, Yemen YEM"),
    ),
    case(
        "major groups are somebody",
        "Statements were made by representatives of the following major groups: children and youth; farmers and small"
        " forest landowners; women; and workers and trade unions.",
        names("other", "representative", "children and youth", "farmers and small forest landowners", "women"),
        names("other", "representative", "workers and trade unions"),
    ),
    case(
        "major groups after a preposition, and one of them",
        "Statements were made by the representatives of the major groups of women, farmers and Indigenous Peoples. The"
        " representative of the women major group also made a statement.",
        names("other", "representative", "women"),
        said("farmers"),
        names("other", "representative", "Indigenous Peoples", "women major group"),
    ),
    case(
        "youth delegates",
        "Statements were made by the youth delegates of Austria, Belgium and Chile.",
        states("Austria AUT, Belgium BEL, Chile CHL"),
    ),
]

BETWEEN = [
    case(
        "a standing of a State is no speaker",
        "The representative of the Islamic Republic of Iran, a signatory State, and the observer for Qatar made"
        " statements. A representative of Japan, a signatory State, made a statement.",
        states("Islamic Republic of Iran IRN"),
        observers("Qatar QAT"),
        states("Japan JPN"),
    ),
    case(
        "a signatory inside a list",
        "Statements were made by the representatives of Fiji, a State signatory to the Protocol, and Oman.",
        states("Fiji FJI, Oman OMN"),
    ),
    case(
        "by what means the second speaker spoke",
        "The Congress was addressed by the Minister of Justice of Malta and, by video message, the Minister of Health"
        " of Peru.",
        person("Minister of Justice of Malta", "Malta", "MLT", role=""),
        person("Minister of Health of Peru", "Peru", "PER", role="by video message"),
    ),
    case(
        "by what means the last State spoke",
        "Statements were made by the representatives of Austria, Italy and, via video link, Japan.",
        states("Austria AUT, Italy ITA", role=""),
        states("Japan JPN", role="via video link"),
    ),
    case(
        "on what each spoke",
        "Statements were made by the representatives of Austria, on the youth forum, Belgium and Ghana, on the fund.",
        states("Austria AUT, Belgium BEL, Ghana GHA"),
    ),
    case(
        "on what each entry between semicolons spoke",
        "The Congress heard statements by Ana Vik (Nepal), on the youth forum; Jon Borg (Austria), on the fund; and"
        " Mia Rossi (Italy).",
        person("Ana Vik (Nepal)", "Nepal", "NPL"),
        person("Jon Borg (Austria)", "Austria", "AUT"),
        person("Mia Rossi (Italy)", "Italy", "ITA"),
    ),
    case(
        "what a bracket says of one is not said of all",
        "Statements were made by the representatives of Austria, Belgium (in explanation of position) and Chile.",
        states("Austria AUT", kind="statement"),
        states("Belgium BEL", kind="explanation_of_vote"),
        states("Chile CHL", kind="statement"),
        kind=None,
    ),
    case(
        "groups that are bodies",
        "Statements were made by the observers for the Pompidou Group of the Council of Europe and the African Union.",
        said("Pompidou Group of the Council of Europe", capacity="observer"),
        names("igo", "observer", "African Union"),
    ),
    nothing("groups that nobody names", "Statements were made by several Groups of States and some groups on prisons."),
    case(
        "a unit of several fields",
        "A statement was made by the representative of the Division for Africa, Least Developed Countries and Special"
        " Programmes.",
        said("Division for Africa, Least Developed Countries and Special Programmes"),
    ),
]

PERSONS = [
    case(
        "an office that two persons hold",
        "The Co-Chairs of the Working Group, Ana Vik (Netherlands) and Jon Borg (Malaysia), made a statement.",
        officer("Ana Vik (Netherlands)"),
        officer("Jon Borg (Malaysia)"),
    ),
    case(
        "an officer, and somebody else",
        "Statements were made by the Co-Chairs of the Forum and by Mia Rossi, Director of the Penal Institute.",
        officer("Co-Chairs of the Forum"),
        person(None, "Penal Institute", party_kind="ngo"),
    ),
    case(
        "an officer and a person",
        "The Chairperson and Ms. Borg made statements.",
        officer("Chairperson"),
        person("Ms. Borg", party_kind="other"),
    ),
    case(
        "what the persons are stands before the first of them",
        "Statements were made by the panellists James Stone, University of Oslo, and Mia Rossi, Penal Institute. The"
        " petitioners Leo Berg and Jon Borg made statements.",
        person(None, "University of Oslo", party_kind="other"),
        person(None, "Penal Institute", party_kind="ngo"),
        person("Leo Berg", None, party_kind="expert"),
        person("Jon Borg", None, party_kind="expert"),
    ),
    case(
        "a youth representative with a name",
        "A youth representative, Aroha Stone, made a statement.",
        said("Aroha Stone"),
    ),
    case(
        "heard whom",
        "The Congress heard Ana Vik of the Penal Watch; Jon Borg, Open Justice Forum; and Mia Rossi, Fair Courts. The"
        " Congress granted a request for hearing to Leo Stone, who made a statement.",
        person(None, "Penal Watch", party_kind="ngo"),
        person(None, "Open Justice Forum", party_kind="ngo"),
        person(None, "Fair Courts", party_kind="other"),
        said("Leo Stone"),
    ),
]

DELEGATES = [
    case(
        "whose delegate a person is",
        "Ms. Ana Vik, the representative of Peru, made a statement. Statements were made by Mr. Jon Borg, observer for"
        " Malta, and Mia Rossi, representative of UNICEF.",
        person(None, "Peru", "PER"),
        person(None, "Malta", "MLT"),
        person(None, "UNICEF", party_kind="un"),
    ),
    case(
        "who spoke for a State",
        "The representative of Argentina, Ana Vik, Minister for Foreign Affairs, International Trade and Worship,"
        " made a statement.",
        said(None, party="Argentina", iso3="ARG"),
    ),
    case(
        "members of an assembly",
        "Statements were made by Clara Stone, Councillor of the Legislative Assembly of the Falkland Islands, and Roger"
        " Berg, Member of the Legislative Assembly of the Falkland Islands, as petitioners.",
        person(None, "Falkland Islands", party_kind="other"),
        person(None, "Falkland Islands", party_kind="other"),
    ),
    case(
        "in a national capacity",
        "A statement was made by the representative of Iran in his national capacity. Mr. Boen Stone of the"
        " secretariat of the Forum made a statement.",
        states("Iran IRN", role="in his national capacity"),
        person(None, "secretariat of the Forum", party_kind="un"),
    ),
    case(
        "professors of a school of the country's name",
        "Presentations were made by Jon Borg, Professor of Law, University of Malta, and Ana Vik, Chief, Cooperation"
        " Department, Federal Forestry Agency of the Russian Federation.",
        person(None, "University of Malta", party_kind="other"),
        person(None, "Russian Federation", "RUS"),
        kind="introduction",
    ),
    case(
        "supported by others",
        "The representative of Nigeria, supported by the representatives of Kenya and Mali, made a statement.",
        states("Nigeria NGA"),
    ),
    case(
        "addresses",
        "Welcome addresses were given by the Mayor of Reykjavik, Jon Borg, and the Prime Minister of Iceland, Eva"
        " Stone.",
        person(None, "Reykjavik", party_kind="other"),
        person(None, "Iceland", "ISL"),
    ),
]

OTHER_BODIES = [
    case(
        "chairs of other bodies speak for them, the body's own are officers",
        "Statements were made by the Chairperson of the Committee on the Rights of the Child, the Chair of the"
        " independent international commission of inquiry on Freedonia, the Chair of the Advisory Group (AGX) and the"
        " Chair of the open-ended working group on prisons.",
        person(None, "Committee on the Rights of the Child", party_kind="un"),
        person(None, "independent international commission of inquiry on Freedonia", party_kind="un"),
        person(None, "Advisory Group", party_kind="other"),
        officer("Chair of the open-ended working group on prisons"),
    ),
    case(
        "the second office names the party",
        "The Chair of the Partnership on Prisons and Director of the Justice Division at UNODC, Ana Vik, and the Senior"
        " Officer of UNICEF and Coordinator of the Global Assessment, Jon Borg, made statements.",
        person(None, "UNODC", party_kind="un"),
        person(None, "UNICEF", party_kind="un"),
    ),
    case(
        "an officer who speaks for a State",
        "The Chair, speaking in his capacity as representative of Peru, made a statement.",
        said("Chair", party="Peru", iso3="PER", party_kind="state", capacity="representative"),
    ),
    case(
        "units and those that own them",
        "Statements were made by the Director of the Division for Treaty Affairs, UNODC, and Ana Vik of the Open Group."
        " Statements were made by the Deputy Executive Director of UNFPA (Programme), Mia Rossi.",
        person(None, "UNODC", party_kind="un"),
        person(None, "Open Group", party_kind="other"),
        person(None, "UNFPA", party_kind="un"),
    ),
    case(
        "regions in the names of bodies",
        "Statements were made by the observers for the Fund for Indigenous Peoples of Latin America and the Caribbean"
        " and for the Forum of Eastern and Southern Africa.",
        said("Fund for Indigenous Peoples of Latin America and the Caribbean", capacity="observer"),
        said("Forum of Eastern and Southern Africa", capacity="observer"),
    ),
    case(
        "by whom a body is represented",
        "Statements were made by the observers for the Montreal Process (represented by New Zealand) and UNICEF.",
        said("Montreal Process", role="represented by New Zealand"),
        names("un", "observer", "UNICEF"),
    ),
    case(
        "a person and a body behind a list of States",
        "Presentations were made by the representatives of Portugal and Canada and by Ana Stone, European Forest"
        " Institute.",
        states("Portugal PRT, Canada CAN"),
        person(None, "European Forest Institute", party_kind="igo"),
        kind="introduction",
    ),
    case(
        "titles before a name without a preposition",
        "The following panellists made statements: Werner Stone, Senior Specialist, World Bank; and Michael Borg, Chief"
        " Executive Officer, Forest Trends.",
        person(None, "World Bank", party_kind="un"),
        person(None, "Forest Trends", party_kind="other"),
    ),
    case(
        "the Ulu-o-Tokelau",
        "The Ulu-o-Tokelau, Afega Stone, made a statement.",
        person("Ulu-o-Tokelau, Afega Stone", "Tokelau", party_kind="other"),
    ),
]

VERBS = [
    case(
        "took part, together with",
        "A dialogue ensued, in which the representative of Togo took part, together with the observer for Slovakia.",
        states("Togo TGO"),
        observers("Slovakia SVK"),
    ),
    case(
        "commented thereon",
        "The representative of Peru made a statement and the representative of Malta commented thereon.",
        states("Peru PER, Malta MLT"),
    ),
    case(
        "opened by somebody, who addressed the body",
        "The session was opened by the Secretary-General, who addressed the Congress (see A/CONF.301/SR.1).",
        names("un", "person", "Secretary-General"),
    ),
    case(
        "questions asked behind the statements made",
        "Statements were made and questions to the Chairperson-Rapporteur were asked by the representatives of Peru and"
        " Malta.",
        states("Peru PER, Malta MLT"),
    ),
    case(
        "with the participation of",
        "A discussion was held, with the participation of the representatives of Peru and Chile.",
        states("Peru PER, Chile CHL"),
    ),
    nothing(
        "a workshop with participation", "A workshop was held with the participation of the representatives of Peru."
    ),
    case("took part", "The representatives of Malta and Fiji took part.", states("Malta MLT, Fiji FJI")),
    case(
        "contributions",
        "Contributions to the discussion were made by the representatives of Fiji and Oman.",
        states("Fiji FJI, Oman OMN"),
    ),
]


@pytest.mark.parametrize("each", [*HALVES, *BETWEEN, *PERSONS, *DELEGATES, *OTHER_BODIES, *VERBS])
def test_lists_of_speakers(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def test_a_lettered_entry_ends_the_list_of_lines_before_it() -> None:
    text = """A/CONF.301/16

Report of the Congress

1. During the ensuing debate, at its 2nd meeting, on 5 June 2045, the following made statements
and answered the questions that had been put to them in the course of the day:
(a) Observer for United Nations entities, specialized agencies and related organizations:
United Nations Children’s Fund;
(b) Observers for non-governmental organizations: African Technology Development Link,
Amnesty International, Centrist Democratic International, Mbororo Social and Cultural
Development Association, Society for Quiet Gates, World Penal Organization.
"""
    assert [each.speaker.name for each in parse(Source(text)).interventions] == [
        "United Nations Children’s Fund",
        "African Technology Development Link",
        "Amnesty International",
        "Centrist Democratic International",
        "Mbororo Social and Cultural Development Association",
        "Society for Quiet Gates",
        "World Penal Organization",
    ]
