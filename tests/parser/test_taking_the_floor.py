"""The many ways to take the floor: by the way, in the name of others, without a comma."""

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

SPEAKING = [
    case(
        "the representative of malta took the floor",
        "The representative of Malta took the floor, speaking also on behalf of Peru and Chad.",
        states("Malta MLT", on_behalf_of="Peru; Chad"),
    ),
    case(
        "the representative of chad took the floor",
        "The representative of Chad took the floor on behalf of the Group of 77 and China, while the "
        "representative of Maldives spoke for the Alliance of Small Island States.",
        states("Chad TCD", on_behalf_of="Group of 77 and China"),
        states("Maldives MDV", on_behalf_of="Alliance of Small Island States"),
    ),
    case(
        "representatives of the following states participated in",
        "Representatives of the following States participated in the discussion: Malta and Peru. So did the "
        "observer for Switzerland.",
        states("Malta MLT, Peru PER"),
        observers("Switzerland CHE"),
    ),
    case(
        "in response to the points raised the",
        "In response to the points raised, the Chief of the Finance Service of UNODC furnished additional information.",
        person("Chief of the Finance Service of UNODC", "UNODC", party_kind="un"),
    ),
    case(
        "the executive mayor of lindö ana vik",
        "The Executive Mayor of Lindö, Ana Vik, gave the keynote address. She was joined on the panel by Jon "
        "Borg, Programme Manager at UNICRI, who gave a presentation on safety audits.",
        person("Executive Mayor of Lindö, Ana Vik", "Lindö", party_kind="other", kind="statement"),
        person("Jon Borg, Programme Manager at UNICRI", "UNICRI", party_kind="un"),
        kind="introduction",
    ),
    case(
        "thereafter the representative of chile explained the",
        "Thereafter, the representative of Chile explained the position of her delegation.",
        states("Chile CHL"),
        kind="explanation_of_vote",
    ),
    case(
        "the secretary general of interpol jon borg",
        "The Secretary General of INTERPOL, Jon Borg, and the President of the Alliance of NGOs on Crime "
        "Prevention and Criminal Justice, Ana Vik, brought the segment to an end with brief statements.",
        person("Secretary General of INTERPOL, Jon Borg", "INTERPOL", party_kind="igo"),
        person(
            "President of the Alliance of NGOs on Crime Prevention and Criminal Justice, Ana Vik",
            "Alliance of NGOs on Crime Prevention and Criminal Justice",
            party_kind="ngo",
        ),
    ),
    case(
        "the observer for the european union spoke",
        "The observer for the European Union spoke as well.",
        names("igo", "observer", "European Union"),
    ),
    case(
        "replying to the points raised from the",
        "Replying to the points raised from the floor, the panellist from Peru provided further details on "
        "the selection of officers.",
        states("Peru PER", capacity="participant"),
    ),
    case(
        "the vice-president presiding at the 9th meeting",
        "The Vice-President presiding at the 9th meeting made concluding remarks.",
        officer("Vice-President", capacity="vice-chair"),
        kind="concluding",
        meetings="9",
    ),
    case(
        "the president thereupon made a statement",
        "The President thereupon made a statement.",
        officer("President"),
    ),
    case(
        "the chair of the expert group on",
        "The Chair of the Expert Group on Open Courts, Ana Vik (Estonia), informed the Commission of the "
        "outcome of the meeting of the Expert Group.",
        officer("Chair of the Expert Group on Open Courts, Ana Vik (Estonia)"),
        kind="introduction",
    ),
    case(
        "the commission then heard the delegations of",
        "The Commission then heard the delegations of Thailand, Finland and Kenya.",
        states("Thailand THA, Finland FIN, Kenya KEN"),
    ),
    case(
        "the committee heard the chief minister of",
        "The Committee heard the Chief Minister of Gibraltar, Ana Vik, and the observer for Spain.",
        person("Chief Minister of Gibraltar, Ana Vik", "Gibraltar", party_kind="other"),
        observers("Spain ESP"),
    ),
    case(
        "mr jon borg burundi vice-president speaking on",
        "Mr. Jon Borg (Burundi), Vice-President, speaking on behalf of the Bureau, presented the report on "
        "the credentials of representatives.",
        officer("Mr. Jon Borg (Burundi), Vice-President", capacity="vice-chair", on_behalf_of="Bureau"),
        kind="introduction",
    ),
    case(
        "on a point of order raised at",
        "On a point of order raised at the 1st meeting, the representative of Belarus asked why the document "
        "was not listed.",
        states("Belarus BLR"),
        kind="point_of_order",
        meetings="1",
    ),
    case(
        "the representative of cuba on a point",
        "The representative of Cuba, on a point of order, inquired by what authority the rule departed from "
        "the practice.",
        states("Cuba CUB"),
        kind="point_of_order",
    ),
    case(
        "the representative of egypt made observations on",
        "The representative of Egypt made observations on the conduct of the negotiations.",
        states("Egypt EGY"),
    ),
    case(
        "after the vote the representative of malta",
        "After the vote, the representative of Malta, whose delegation had voted against the draft "
        "resolution, and the representative of Japan, who had abstained, explained their positions.",
        states("Malta MLT, Japan JPN"),
        kind="explanation_of_vote",
    ),
    case(
        "the representative of fiji made an announcement",
        "The representative of Fiji made an announcement concerning the ocean summit.",
        states("Fiji FJI"),
    ),
    case(
        "after the secretary of the congress had",
        "After the Secretary of the Congress had given an explanation, the rules were adopted without change.",
        officer("Secretary of the Congress", capacity="person"),
    ),
    case(
        "after the secretary of the congress had",
        "After the Secretary of the Congress had introduced the item, statements were made by Malta and Peru.",
        officer("Secretary of the Congress", capacity="person", kind="introduction"),
        states("Malta MLT, Peru PER", capacity=""),
    ),
    case(
        "at the close of the 4th meeting",
        "At the close of the 4th meeting the representatives of Israel and Chile exercised the right of "
        "reply. The representative of Cuba, availing himself of the same right, spoke in answer to the "
        "representative of Chile.",
        states("Israel ISR, Chile CHL, Cuba CUB"),
        kind="right_of_reply",
    ),
    case(
        "at the 1st meeting the chairman made",
        "At the 1st meeting the Chairman made a few remarks on the conduct of the debate, following which the "
        "working paper was presented by the Secretary of the Committee.",
        officer("Chairman", kind="statement"),
        officer("Secretary of the Committee", capacity="person"),
        kind="introduction",
        meetings="1",
    ),
    case(
        "also at the 3rd meeting the observer",
        "Also at the 3rd meeting the observer for the Council of Europe replied to questions concerning the "
        "work of the European Committee.",
        names("igo", "observer", "Council of Europe"),
        meetings="3",
    ),
    case(
        "two individual experts mr john borg formerly",
        "Two individual experts, Mr. John Borg, formerly Director of Prisons of Ireland, and Dr. Ana Solari "
        "Vik, a psychiatrist, participated in the discussion at the 2nd meeting.",
        person("Mr. John Borg, formerly Director of Prisons of Ireland", "", party_kind="expert"),
        person("Dr. Ana Solari Vik, a psychiatrist", "", party_kind="expert"),
        meetings="2",
    ),
    case(
        "on taking the chair the president thanked",
        "On taking the chair the President thanked the Congress in a short statement for the honour done to "
        "his country.",
        officer("President"),
    ),
    case(
        "the director of the office ana vik",
        "The Director of the Office, Ana Vik, reviewed the work carried out by the Office in a statement to "
        "the Committee, and drew attention to the state of the trust fund.",
        person("Director of the Office, Ana Vik", "Office", party_kind="other"),
    ),
    case(
        "also at the 4th meeting the congress",
        "Also at the 4th meeting the Congress heard a statement by the observer for the African National "
        "Congress, and the observer for the Palestine Liberation Organization addressed the meeting on the "
        "question of prisoners.",
        names("other", "observer", "African National Congress"),
        names("other", "observer", "Palestine Liberation Organization"),
    ),
    case(
        "a petitioner maëlle wenehoua international movement for",
        "A petitioner, Maëlle Wenehoua, International Movement for the Kanak People, was heard.",
        person(
            "Maëlle Wenehoua, International Movement for the Kanak People",
            "International Movement for the Kanak People",
            party_kind="ngo",
        ),
    ),
    case(
        "the representatives of china and bolivia and",
        "The representatives of China and Bolivia, and thereafter the observers for Uruguay (on behalf of the "
        "Southern Common Market (MERCOSUR)), Paraguay and Guatemala, spoke in support of the draft "
        "resolution.",
        states("China CHN, Bolivia BOL"),
        observers("Uruguay URY", on_behalf_of="Southern Common Market (MERCOSUR)"),
        observers("Paraguay PRY, Guatemala GTM"),
    ),
    case(
        "the representative of sierra leone reported that",
        "The representative of Sierra Leone reported that the mission had met with the territorial Government.",
        states("Sierra Leone SLE"),
    ),
    case(
        "the minister of justice of fiji reported",
        "The Minister of Justice of Fiji reported that illegal fishing cost Pacific economies more each year.",
    ),
    case(
        "in the ensuing exchange the following delegations",
        "In the ensuing exchange, the following delegations intervened: Finland, Argentina (also speaking for "
        "Chile and Costa Rica) and Nigeria.",
        states("Finland FIN", capacity=""),
        states("Argentina ARG", on_behalf_of="Chile; Costa Rica", capacity=""),
        states("Nigeria NGA", capacity=""),
    ),
    case(
        "the observer for the holy see was",
        "The observer for the Holy See was the only speaker.",
        observers("Holy See VAT", party_kind="observer_state"),
    ),
    case(
        "the representative of denmark in turn spoke",
        "The representative of Denmark, in turn, spoke for the Nordic countries.",
        states("Denmark DNK", on_behalf_of="Nordic countries"),
    ),
]

CAPACITIES = [
    case(
        "a general exchange of views followed in",
        "A general exchange of views followed, in which the representatives of India and Timor-Leste (also on "
        "behalf of the Community of Portuguese-speaking Countries), as well as the observer for New Zealand, "
        "participated. The observer for the African Union likewise contributed to the exchange.",
        states("India IND"),
        states("Timor-Leste TLS", on_behalf_of="Community of Portuguese-speaking Countries"),
        observers("New Zealand NZL"),
        names("igo", "observer", "African Union"),
    ),
    case(
        "the director of the news division ana",
        "The Director of the News Division, Ana Vik, gave a presentation on the use of the website. The "
        "representatives of Malta and Iraq posed questions, which the Director answered.",
        person("Director of the News Division, Ana Vik", "News Division", party_kind="un", kind="introduction"),
        states("Malta MLT, Iraq IRQ"),
        person("Director", "News Division", party_kind="un"),
    ),
    case(
        "tribute was paid by the representatives of",
        "Tribute was paid by the representatives of Ethiopia (on behalf of the African members), China (on "
        "behalf of the Asian and Pacific members) and Malta.",
        states("Ethiopia ETH", on_behalf_of="African members"),
        states("China CHN", on_behalf_of="Asian and Pacific members"),
        states("Malta MLT"),
    ),
    case(
        "the representative of dominica speaking for the",
        "The representative of Dominica, speaking for the host country, briefed the Committee on the arrangements.",
        states("Dominica DMA"),
        kind="introduction",
    ),
    case(
        "the committee adopted the draft without a",
        "The Committee adopted the draft without a vote. Thereafter, the representative of Chile explained "
        "the position of her delegation.",
        states("Chile CHL"),
        kind="explanation_of_vote",
    ),
    case(
        "the executive mayor of lindö south africa",
        "The Executive Mayor of Lindö, South Africa, Ana Vik, gave the keynote address.",
        person("Executive Mayor of Lindö, South Africa, Ana Vik", "South Africa", "ZAF"),
    ),
    case(
        "the chief of the corruption and economic",
        "The Chief of the Corruption and Economic Crime Branch and the Officer-in-Charge of the Terrorism "
        "Prevention Branch of UNODC made introductory statements.",
        person("Chief of the Corruption and Economic Crime Branch", "UNODC", party_kind="un"),
        person("Officer-in-Charge of the Terrorism Prevention Branch of UNODC", "UNODC", party_kind="un"),
        kind="introductory",
    ),
    case(
        "the executive secretary of the sixteenth congress",
        "The Executive Secretary of the Sixteenth Congress, Ayo Borg, made an oral report.",
        officer("Executive Secretary of the Sixteenth Congress, Ayo Borg", capacity="person"),
        kind="introduction",
    ),
    case(
        "the observer for lebanon likewise took part",
        "The observer for Lebanon likewise took part in the discussion, and the observer for Indonesia did so "
        "on behalf of the Association of Southeast Asian Nations.",
        observers("Lebanon LBN"),
        observers("Indonesia IDN", on_behalf_of="Association of Southeast Asian Nations"),
    ),
    case(
        "mr ezequiel vik rull panama attending as",
        "Mr. Ezequiel Vik Rull (Panama), attending as an individual expert, intervened in the debate in his "
        "personal capacity.",
        person("Mr. Ezequiel Vik Rull (Panama)", "", party_kind="expert"),
    ),
    case(
        "the representative of the holy see and",
        "The representative of the Holy See and the representative of the World Health Organization offered "
        "comments on the care of prisoners, while the spokesmen for Amnesty International and the "
        "International Prisoners Aid Association addressed the Committee on solitary confinement.",
        states("Holy See VAT", party_kind="observer_state"),
        names("un", "representative", "World Health Organization"),
        names("ngo", "representative", "Amnesty International"),
        names("ngo", "representative", "International Prisoners Aid Association"),
    ),
    case(
        "in presenting the report the deputy director",
        "In presenting the report, the Deputy Director of the Centre for Social Development recalled that 48 "
        "Governments had furnished information.",
        person(
            "Deputy Director of the Centre for Social Development", "Centre for Social Development", party_kind="ngo"
        ),
        kind="introduction",
    ),
    case(
        "the report of committee i was presented",
        "The report of Committee I was presented by its Rapporteur, Miss Ana Vik (Ivory Coast), and that of "
        "Committee II on item 5 by Mr. Jon Borg (Argentina), Rapporteur of the Committee.",
        officer("Rapporteur, Miss Ana Vik (Ivory Coast)", capacity="person"),
        officer("Mr. Jon Borg (Argentina), Rapporteur of the Committee", capacity="person"),
        kind="introduction",
    ),
    case(
        "it was adopted without a vote after",
        "It was adopted without a vote, after which the observer for the South West Africa People's "
        "Organization expressed thanks in a brief statement.",
        names("other", "observer", "South West Africa People's Organization"),
    ),
    case(
        "amendments thereto were presented by the representative",
        "Amendments thereto were presented by the representative of Pakistan, who spoke in their support.",
        states("Pakistan PAK"),
        kind="introduction",
    ),
    case(
        "the representative of sweden reported on the",
        "The representative of Sweden reported on the results of day-fines.",
        states("Sweden SWE"),
    ),
    case(
        "the assistant secretary-general for social development of",
        "The Assistant Secretary-General for Social Development of the United Nations, Mrs. Ana Vik, read out "
        "a message from the Secretary-General and then spoke in her own name.",
        person(
            "Assistant Secretary-General for Social Development of the United Nations, Mrs. Ana Vik",
            "United Nations",
            party_kind="un",
        ),
    ),
    case(
        "an address of welcome was given by",
        "An address of welcome was given by the Minister of Justice of Peru, Mr. Jon Borg.",
        person("Minister of Justice of Peru, Mr. Jon Borg", "Peru", "PER"),
    ),
    case(
        "brief replies to the addresses of welcome",
        "Brief replies to the addresses of welcome were made by the representatives of Kenya (on behalf of "
        "the African States) and Thailand (on behalf of the Asian States).",
        states("Kenya KEN", on_behalf_of="African States"),
        states("Thailand THA", on_behalf_of="Asian States"),
    ),
    case(
        "in a closing statement made on behalf",
        "In a closing statement made on behalf of the Western European and other States, the representative "
        "of Spain expressed gratitude to the host Government.",
        states("Spain ESP", on_behalf_of="Western European and other States"),
        kind="closing",
    ),
    case(
        "the congress was declared open by the",
        "The Congress was declared open by the President of the Republic of Peru, who also delivered the "
        "inaugural address.",
        person("President of the Republic of Peru", "Republic of Peru", "PER"),
        kind="opening",
    ),
    case(
        "on the proposal of the chair and",
        "On the proposal of the Chair, and after a brief exchange in which the representatives of Malta and "
        "Peru spoke, the item was deferred.",
        states("Malta MLT, Peru PER"),
    ),
]

PANELS = [
    case(
        "the congress adopted its rules of procedure",
        "The Congress adopted its rules of procedure and, following a clarification given by the Secretary of "
        "the Congress, the agenda set out below.",
        officer("Secretary of the Congress", capacity="person"),
    ),
    case(
        "the panel comprised the head of the",
        "The panel comprised the Head of the Intelligence Unit of Zambia, Ana Vik, and the Lead Counsel of "
        "the World Bank, Jon Borg, both of whom made presentations; a written contribution was circulated.",
        person("Head of the Intelligence Unit of Zambia, Ana Vik", "Zambia", "ZMB"),
        person("Lead Counsel of the World Bank, Jon Borg", "World Bank", party_kind="un"),
        kind="introduction",
    ),
    case(
        "following a demonstration by ana vik research",
        "Following a demonstration by Ana Vik, Research Fellow at the Viken Institute of Forensic Science, "
        "the representative of Ecuador put a question to the panel.",
        person(
            "Ana Vik, Research Fellow at the Viken Institute of Forensic Science",
            "Viken Institute of Forensic Science",
            party_kind="ngo",
        ),
        states("Ecuador ECU"),
    ),
    case(
        "speaking in explanation of vote before the",
        "Speaking in explanation of vote before the voting, the representative of Qatar recalled the position "
        "of his Government; after the voting, explanations were given by the representatives of Switzerland "
        "and Egypt.",
        states("Qatar QAT, Switzerland CHE, Egypt EGY"),
        kind="explanation_of_vote",
    ),
    case(
        "the floor was then given to the",
        "The floor was then given to the major groups and stakeholders, on whose behalf Ms. Ana Vik of the "
        "Youth Coalition for Rivers and Mr. Jon Borg, a member of the Indigenous Peoples Major Group, made a "
        "joint statement.",
        person("Ms. Ana Vik of the Youth Coalition for Rivers", "Youth Coalition for Rivers", party_kind="ngo"),
        person(
            "Mr. Jon Borg, a member of the Indigenous Peoples Major Group",
            "Indigenous Peoples Major Group",
            party_kind="other",
        ),
    ),
    case(
        "at the 7th plenary meeting on the",
        "At the 7th plenary meeting, on the morning of Friday, 7 June, Mr. Jon Borg (Burundi), "
        "Vice-President, speaking on behalf of the Bureau, presented the report on the credentials of "
        "representatives.",
        officer("Mr. Jon Borg (Burundi), Vice-President", capacity="vice-chair", on_behalf_of="Bureau"),
        kind="introduction",
        meetings="7",
    ),
    case(
        "comments on the report were offered by",
        "Comments on the report were offered by the representatives of Mexico, Türkiye and, in its capacity "
        "as host country, Kenya. Winding up the consideration of the item, the Deputy Executive Director of "
        "UNEP, Ms. Ana Vik, responded to the points raised.",
        states("Mexico MEX, Türkiye TUR, Kenya KEN"),
        person("Deputy Executive Director of UNEP, Ms. Ana Vik", "UNEP", party_kind="un"),
    ),
    case(
        "presenting the proposed programme of work and",
        "Presenting the proposed programme of work and budget, the Director of the Services Division of UNEP, "
        "Mr. Jon Borg, observed that the budget had been maintained.",
        person("Director of the Services Division of UNEP, Mr. Jon Borg", "UNEP", party_kind="un"),
        kind="introduction",
    ),
    case(
        "ms ana vik a youth delegate from",
        "Ms. Ana Vik, a youth delegate from New Zealand, was also given the opportunity to address the Congress.",
        person("Ms. Ana Vik, a youth delegate from New Zealand", "New Zealand", "NZL"),
    ),
    case(
        "an oral progress report was given by",
        "An oral progress report was given by the Chair of the Committee of the Whole at the 4th meeting.",
        officer("Chair of the Committee of the Whole"),
        kind="introduction",
    ),
    case(
        "the remaining national statements were heard the",
        "The remaining national statements were heard. The speakers were the Minister of Natural Resources of "
        "Samoa, the Secretary of State of Morocco and the Ambassador for the Environment of France.",
        person("Minister of Natural Resources of Samoa", "Samoa", "WSM"),
        person("Secretary of State of Morocco", "Morocco", "MAR"),
        person("Ambassador for the Environment of France", "France", "FRA"),
    ),
    case(
        "the world health organization and the global",
        "The World Health Organization and the Global Environment Facility were also among those who made statements.",
        names("un", "", "World Health Organization"),
        names("igo", "", "Global Environment Facility"),
    ),
    case(
        "the secretary of governing bodies read out",
        "The Secretary of Governing Bodies read out an oral statement on the financial implications.",
        officer("Secretary of Governing Bodies", capacity="person"),
    ),
    case(
        "the item was introduced by the chair",
        "The item was introduced by the Chair of the Committee of Permanent Representatives, Ms. Ana Vik "
        "(Tajikistan), who gave an account of the meetings of the Committee.",
        officer("Chair of the Committee of Permanent Representatives, Ms. Ana Vik (Tajikistan)"),
        kind="introduction",
    ),
    case(
        "the committee heard the following presentations |",
        """The Committee heard the following presentations:
        | (a) “After Apophis: lessons from the campaign”, by Ana Vik (Japan) and Jon Borg (ESA).""",
        person("Ana Vik (Japan)", "Japan", "JPN"),
        person("Jon Borg (ESA)", "ESA", party_kind="igo"),
        kind="introduction",
    ),
    case(
        "a video message recorded in advance by",
        "A video message recorded in advance by the Minister of Environment of the Marshall Islands, Ana Vik, "
        "was then shown.",
        person("Minister of Environment of the Marshall Islands, Ana Vik", "Marshall Islands", "MHL"),
    ),
    case(
        "replies under the same rule were made",
        "Replies under the same rule were made by the representative of Armenia and, for a second time, by "
        "the representative of Azerbaijan.",
        states("Armenia ARM"),
        states("Azerbaijan AZE", round="2"),
        kind="right_of_reply",
    ),
    case(
        "the panellists were the conservator of forests",
        "The panellists were the Conservator of Forests of Kenya, Ana Vik; the Lead Specialist of the Green "
        "Climate Fund, Jon Borg; and Professor Torvald Borg of the University of Oslo, each of whom made a "
        "presentation.",
        person("Conservator of Forests of Kenya, Ana Vik", "Kenya", "KEN"),
        person("Lead Specialist of the Green Climate Fund, Jon Borg", "Green Climate Fund", party_kind="un"),
        person("Professor Torvald Borg of the University of Oslo", "University of Oslo", party_kind="other"),
        kind="introduction",
    ),
    case(
        "a dialogue ensued with the participation of",
        "A dialogue ensued, with the participation of the representatives of Argentina and Nepal, together "
        "with the observer for the State of Palestine. Replies to the questions raised were provided by the "
        "Conservator of Forests of Kenya.",
        states("Argentina ARG, Nepal NPL"),
        observers("State of Palestine PSE", party_kind="observer_state"),
        person("Conservator of Forests of Kenya", "Kenya", "KEN"),
    ),
    case(
        "ecuador was the only speaker in the",
        "Ecuador was the only speaker in the discussion of the sub-item.",
        states("Ecuador ECU", capacity=""),
    ),
    case(
        "joining in the exchange of views were",
        "Joining in the exchange of views were the representatives of Uganda and Iran. The observer for the "
        "International Union for Conservation of Nature was also heard.",
        states("Uganda UGA, Iran IRN"),
        names("igo", "observer", "International Union for Conservation of Nature"),
    ),
    case(
        "the representative of the international labour organization",
        "The representative of the International Labour Organization having made a statement, the list of "
        "speakers was exhausted.",
        names("un", "representative", "International Labour Organization"),
    ),
    case(
        "the congress adopted the draft decision which",
        "The Congress adopted the draft decision, which had been introduced by the representative of Portugal "
        "on behalf also of Greece and Lebanon.",
        states("Portugal PRT", on_behalf_of="Greece; Lebanon"),
        kind="introduction",
    ),
    case(
        "the senior officer of fao jon borg",
        "The Senior Officer of FAO, Jon Borg, demonstrated the harmonized reporting platform.",
        person("Senior Officer of FAO, Jon Borg", "FAO", party_kind="un"),
        kind="introduction",
    ),
    case(
        "closing statements were heard from the representatives",
        "Closing statements were heard from the representatives of Chad (on behalf of the African Group) and "
        "Malta, the Director of UNICRI and the Chair.",
        states("Chad TCD", on_behalf_of="African Group"),
        states("Malta MLT"),
        person("Director of UNICRI", "UNICRI", party_kind="un"),
        officer("Chair"),
        kind="closing",
    ),
    case(
        "the congress likewise heard the observers for",
        "The Congress likewise heard the observers for the following intergovernmental organizations: Council "
        "of Europe and African Union.",
        names("igo", "observer", "Council of Europe"),
        names("igo", "observer", "African Union"),
    ),
    case(
        "the right of reply was also exercised at the close",
        "The right of reply was also exercised by the observer for Malta at the close of the meeting.",
        states("Malta MLT", capacity="observer"),
        kind="right_of_reply",
    ),
    case(
        "on behalf of a group, namely its members",
        "The representative of Norway made a statement on behalf of the Nordic countries, namely, Denmark and Iceland.",
        states("Norway NOR", on_behalf_of="Nordic countries; Denmark; Iceland"),
    ),
]


@pytest.mark.parametrize("each", [*SPEAKING, *CAPACITIES, *PANELS])
def test_taking_the_floor(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
