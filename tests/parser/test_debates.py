"""Debates: who opened, continued and closed them, and who put and answered questions."""

from __future__ import annotations

import pytest

from statement_cases import (
    Case,
    case,
    names,
    observers,
    officer,
    person,
    rows_of,
    states,
)

DEBATES = [
    case(
        "statements were made by ms ana vik",
        "Statements were made by Ms. Ana Vik (Malta), the Minister of Justice of Peru and the observer for "
        "Switzerland.",
        person("Ms. Ana Vik (Malta)", "Malta", "MLT"),
        person("Minister of Justice of Peru", "Peru", "PER"),
        observers("Switzerland CHE"),
    ),
    case(
        "the committee heard statements by the representatives",
        "The Committee heard statements by the representatives of Malta (under item 4 (c)), Peru and Chad.",
        states("Malta MLT", agenda_item="4(c)"),
        states("Peru PER, Chad TCD"),
    ),
    case(
        "the floor was given to the representatives",
        "The floor was given to the representatives of Ghana, Togo and Benin, in that order.",
        states("Ghana GHA, Togo TGO, Benin BEN"),
    ),
    case(
        "interventions from the floor were made by",
        "Interventions from the floor were made by Chile, Norway and the Observer of the Holy See.",
        states("Chile CHL, Norway NOR", capacity=""),
        observers("Holy See VAT", party_kind="observer_state"),
    ),
    case(
        "the representatives of kenya and uganda took",
        "The representatives of Kenya and Uganda took part in the ensuing discussion, together with the "
        "observer for Amnesty International.",
        states("Kenya KEN, Uganda UGA"),
        names("ngo", "observer", "Amnesty International"),
    ),
    case(
        "before the adoption of the draft resolution",
        "Before the adoption of the draft resolution, the representative of Cuba said that her delegation "
        "would not join the consensus.",
        states("Cuba CUB"),
        kind="explanation_of_vote",
    ),
    case(
        "in explanation of position before the decision",
        "In explanation of position before the decision, statements were made by the representatives of "
        "Hungary and Poland.",
        states("Hungary HUN, Poland POL"),
        kind="explanation_of_vote",
    ),
    case(
        "the delegations of brazil india and south",
        "The delegations of Brazil, India and South Africa joined in the interactive dialogue.",
        states("Brazil BRA, India IND, South Africa ZAF"),
    ),
    case(
        "speaking in her national capacity the chair",
        "Speaking in her national capacity, the Chair of the Commission (Ecuador) made a statement.",
        person("Chair of the Commission (Ecuador)", "Ecuador", "ECU", capacity="chair"),
    ),
    case(
        "the secretary-general of the congress read out",
        "The Secretary-General of the Congress read out a message from the Secretary-General of the United Nations.",
        officer("Secretary-General of the Congress", capacity="person"),
    ),
    case(
        "a video message by the president of",
        "A video message by the President of the General Assembly was shown.",
        person("President of the General Assembly", "General Assembly", party_kind="un"),
    ),
    case(
        "the discussion was initiated by the representative",
        "The discussion was initiated by the representative of Finland, and contributions were made by Chad, "
        "Mali and UN-Women.",
        states("Finland FIN"),
        states("Chad TCD, Mali MLI", capacity=""),
        names("un", "", "UN-Women"),
    ),
    case(
        "the following speakers then took the floor",
        "The following speakers then took the floor: the representatives of Ghana and Togo; the observer for "
        "Malta; and the International Chamber of Commerce.",
        states("Ghana GHA, Togo TGO"),
        observers("Malta MLT"),
        names("ngo", "", "International Chamber of Commerce"),
    ),
    case(
        "on a point of order the representative",
        "On a point of order, the representative of Syria asked that the meeting be suspended.",
        states("Syria SYR"),
        kind="point_of_order",
    ),
    case(
        "the observer for the sovereign order of",
        "The observer for the Sovereign Order of Malta, having requested the floor, also spoke.",
        names("other", "observer", "Sovereign Order of Malta"),
    ),
    case(
        "the representatives of brazil and india joined",
        "The representatives of Brazil and India joined in the debate.",
        states("Brazil BRA, India IND"),
    ),
    case(
        "brazil and india participated in the discussion",
        "Brazil and India participated in the discussion.",
        states("Brazil BRA, India IND", capacity=""),
    ),
    case(
        "the discussion was opened by the representative",
        "The discussion was opened by the representative of Finland.",
        states("Finland FIN"),
    ),
    case(
        "contributions to the discussion were made by",
        "Contributions to the discussion were made by the representatives of Chad and Mali.",
        states("Chad TCD, Mali MLI"),
    ),
    case(
        "the committee heard statements by the representatives",
        "The Committee heard statements by the representatives of Malta (under item 4 (c)), Peru and Chad "
        "(also on behalf of the African Group).",
        states("Malta MLT", agenda_item="4(c)"),
        states("Peru PER"),
        states("Chad TCD", on_behalf_of="African Group"),
    ),
    case(
        "statements were made by the representatives of",
        "Statements were made by the representatives of Malta (on item 5), Peru and Chad.",
        states("Malta MLT, Peru PER, Chad TCD"),
    ),
    case(
        "the representative of malta made a statement",
        "The representative of Malta made a statement under item 5, and the representative of Peru under item 4 (b).",
        states("Malta MLT"),
        states("Peru PER", agenda_item="4(b)"),
    ),
    case(
        "statements were made by several observers holy",
        "Statements were made by several observers (Holy See, Malta and the European Union).",
        states("Holy See VAT", party_kind="observer_state", capacity=""),
        states("Malta MLT", capacity=""),
        names("igo", "", "European Union"),
    ),
    case(
        "three delegations peru chad and mali made",
        "Three delegations (Peru, Chad and Mali) made statements.",
        states("Peru PER, Chad TCD, Mali MLI", capacity=""),
    ),
]

INVERTED = [
    case(
        "on the list of speakers for the",
        "On the list of speakers for the 3rd meeting, and heard in that order, were the representatives of "
        "Malta and Peru.",
        states("Malta MLT, Peru PER"),
        meetings="3",
    ),
    case(
        "the floor was accorded to the observers",
        "The floor was accorded to the observers for Open Gates and Harbour Trust, to the representative of "
        "the Viken Institute and to two individual experts, Ana Vik and Jon Borg, who spoke in their personal "
        "capacity.",
        names("ngo", "observer", "Open Gates and Harbour Trust"),
        names("ngo", "representative", "Viken Institute"),
        person("Ana Vik", "", party_kind="expert"),
        person("Jon Borg", "", party_kind="expert"),
    ),
    case(
        "the debate resumed at the 4th meeting",
        "The debate resumed at the 4th meeting with interventions from Malta and Peru.",
        states("Malta MLT, Peru PER", capacity=""),
    ),
    case(
        "the position of the african group was",
        "The position of the African Group was the subject of a statement by the representative of Chad.",
        states("Chad TCD"),
    ),
    case(
        "contributions came from the delegations of malta",
        "Contributions came from the delegations of Malta and Peru.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "the floor was then opened for comments",
        "The floor was then opened for comments, and contributions were received from the representatives of "
        "Malta and Peru, as well as from the observer for Chad.",
        states("Malta MLT, Peru PER"),
        observers("Chad TCD"),
    ),
    case(
        "contributions were subsequently heard from the women’s",
        "Contributions were subsequently heard from the Women’s Major Group and Peru.",
        names("ngo", "", "Women’s Major Group"),
        states("Peru PER", capacity=""),
    ),
    case(
        "remarks were also offered by the observer",
        "Remarks were also offered by the observer for Malta.",
        observers("Malta MLT"),
    ),
    case(
        "the special rapporteur then answered questions put",
        "The Special Rapporteur then answered questions put by the representatives of Malta and Peru and the "
        "observer for Chad.",
        person("Special Rapporteur", "", party_kind="expert"),
        states("Malta MLT, Peru PER"),
        observers("Chad TCD"),
    ),
    case(
        "tribute to the memory of ana vik",
        "Tribute to the memory of Ana Vik, a former Rapporteur of the Committee, was paid by the "
        "representatives of Chad (on behalf of the African members) and Malta.",
        states("Chad TCD", on_behalf_of="African members"),
        states("Malta MLT"),
    ),
    case(
        "tributes to her were delivered by the",
        "Tributes to her were delivered by the representatives of Chad and Malta.",
        states("Chad TCD, Malta MLT"),
    ),
    case(
        "the committee was informed of the work",
        "The Committee was informed of the work of their organizations by a representative of the "
        "International Labour Organization and by the Deputy Director of UNICRI, Ana Vik.",
        names("un", "representative", "International Labour Organization"),
        person("Deputy Director of UNICRI, Ana Vik", "UNICRI", party_kind="un"),
        kind="introduction",
    ),
    case(
        "the only statement under the item was",
        "The only statement under the item was that of the representative of Malta.",
        states("Malta MLT"),
    ),
    case(
        "there followed a statement by the representative",
        "There followed a statement by the representative of Malta.",
        states("Malta MLT"),
    ),
    case(
        "the debate on the item was continued",
        "The debate on the item was continued by the representatives of Malta and Peru and by the observer "
        "for the State of Palestine.",
        states("Malta MLT, Peru PER"),
        observers("State of Palestine PSE", party_kind="observer_state"),
    ),
    case(
        "the item was discussed by the representatives",
        "The item was discussed by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "last to speak was the observer for",
        "Last to speak was the observer for Malta.",
        observers("Malta MLT"),
    ),
    case(
        "the last to speak at the 3rd",
        "The last to speak at the 3rd meeting under the item was the observer for Open Gates, a "
        "non-governmental organization, whose statement was made on behalf also of Harbour Trust.",
        names("other", "observer", "Open Gates", on_behalf_of="Harbour Trust"),
        meetings="3",
    ),
    case(
        "the first speaker in the general discussion",
        "The first speaker in the general discussion was the representative of Malta, who was followed by the "
        "representatives of Peru and Chad.",
        states("Malta MLT, Peru PER, Chad TCD"),
    ),
    case(
        "brief interventions followed from japan norway and",
        "Brief interventions followed from Japan, Norway and the Islamic Republic of Iran, all three speaking "
        "in their national capacities.",
        states("Japan JPN, Norway NOR, Islamic Republic of Iran IRN", capacity=""),
    ),
    case(
        "the floor was given in turn to",
        "The floor was given in turn to the representatives of Malta, Peru and Chad.",
        states("Malta MLT, Peru PER, Chad TCD"),
    ),
    case(
        "the floor was subsequently given to the",
        "The floor was subsequently given to the Vice-Minister of Justice of Japan, Ana Vik, and the "
        "Under-Secretary of the Holy See, Monsignor Luca Borg.",
        person("Vice-Minister of Justice of Japan, Ana Vik", "Japan", "JPN"),
        person("Under-Secretary of the Holy See, Monsignor Luca Borg", "Holy See", "VAT", party_kind="observer_state"),
    ),
    case(
        "the outcomes of the forum were reported",
        "The outcomes of the Forum were reported on by the Co-Chair of the Facilitating Committee, Mr. Jon Borg.",
        person("Co-Chair of the Facilitating Committee, Mr. Jon Borg", "Facilitating Committee", party_kind="un"),
        kind="introduction",
    ),
    case(
        "contributions to the debate were made at",
        "Contributions to the debate were made, at the 1st meeting, by the representatives of Malta and Peru; "
        "at the 2nd meeting, by the representative of Chad and by the observer for Cuba; and, at the 3rd "
        "meeting, by the representative of Mali.",
        states("Malta MLT, Peru PER", meetings="1"),
        states("Chad TCD"),
        observers("Cuba CUB"),
        states("Mali MLI", meetings="3"),
        meetings="2",
    ),
    case(
        "fourteen speakers took part in the exchange",
        "Fourteen speakers took part in the exchange of views, among them the representative of Malta.",
        states("Malta MLT"),
    ),
    case(
        "the committee listened to a statement by",
        "The Committee listened to a statement by the representative of Malta and to one by the observer for Peru.",
        states("Malta MLT"),
        observers("Peru PER"),
    ),
    case(
        "the draft report was adopted as amended",
        "The draft report was adopted, as amended, after observations by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "the congress adopted its rules and following",
        "The Congress adopted its rules and, following a clarification given by the Secretary of the "
        "Congress, the agenda.",
        officer("Secretary of the Congress", capacity="person"),
    ),
    case(
        "following a demonstration by ana vik research",
        "Following a demonstration by Ana Vik, Research Fellow at the Viken Institute of Forensic Science, "
        "the representative of Peru put a question to the panel.",
        person(
            "Ana Vik, Research Fellow at the Viken Institute of Forensic Science",
            "Viken Institute of Forensic Science",
            party_kind="ngo",
        ),
        states("Peru PER"),
    ),
    case(
        "the representative of malta put questions to",
        "The representative of Malta put questions to the secretariat, which were answered by the Chief of "
        "the Budget Unit of UNODC.",
        states("Malta MLT"),
        person("Chief of the Budget Unit of UNODC", "UNODC", party_kind="un"),
    ),
    case(
        "the exchange was launched by a panel",
        "The exchange was launched by a panel, the members of which spoke in the following order: Mr. Jon "
        "Borg, Director of Prisons of Malta; and Ms. Ana Vik, Professor at the University of Oslo.",
        person("Mr. Jon Borg, Director of Prisons of Malta", "Malta", "MLT"),
        person("Ms. Ana Vik, Professor at the University of Oslo", "University of Oslo", party_kind="other"),
    ),
    case(
        "sub-item b was taken up at the",
        "Sub-item (b) was taken up at the 2nd meeting, at which the following delegations were heard: Malta, "
        "Peru and Chad.",
        states("Malta MLT, Peru PER, Chad TCD", capacity=""),
        meetings="2",
        item="5(b)",
    ),
]


@pytest.mark.parametrize("each", [*DEBATES, *INVERTED])
def test_debates(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
