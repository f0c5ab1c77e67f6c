"""Rounds of speakers: segments, panels, petitioners, and those who close a list."""

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

ROUNDS = [
    case(
        "the floor was given next to the",
        "The floor was given next to the regional groups, for which the representatives of Iraq (on behalf of "
        "the Group of 77 and China) and Ghana (on behalf of the Group of African States) spoke.",
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
        states("Ghana GHA", on_behalf_of="Group of African States"),
    ),
    case(
        "the 1st meeting was called to order",
        "The 1st meeting was called to order by Ana Vik, Executive Director of UNICRI, who then gave an "
        "opening address.",
        person("Ana Vik, Executive Director of UNICRI", "UNICRI", party_kind="un"),
        kind="opening",
        meetings="1",
    ),
    case(
        "to conclude the opening ceremony ana vik",
        "To conclude the opening ceremony, Ana Vik, spokesperson for the Nairobi Youth Forum, presented the "
        "recommendations that the Forum had adopted.",
        person("Ana Vik, spokesperson for the Nairobi Youth Forum", "Nairobi Youth Forum", party_kind="ngo"),
        kind="introduction",
    ),
    case(
        "a point of order concerning the sequence",
        "A point of order concerning the sequence of speakers was raised by the representative of Peru; the "
        "question was referred to the Bureau.",
        states("Peru PER"),
        kind="point_of_order",
    ),
    case(
        "the congress had before it the report",
        "The Congress had before it the report of the Credentials Committee, which was introduced by the "
        "Chair of that Committee, Ana Vik (Fiji), and which was approved at the following meeting.",
        officer("Chair of that Committee, Ana Vik (Fiji)"),
        kind="introduction",
    ),
    case(
        "two further speakers were accommodated before the",
        "Two further speakers were accommodated before the rising of the meeting: the Prosecutor General of "
        "Peru, Jon Borg, and the Deputy Minister of Public Security of Viet Nam, Ana Vik.",
        person("Prosecutor General of Peru, Jon Borg", "Peru", "PER"),
        person("Deputy Minister of Public Security of Viet Nam, Ana Vik", "Viet Nam", "VNM"),
    ),
    case(
        "time was found for two non-governmental organizations",
        "Time was found for two non-governmental organizations, whose observers made brief statements: the "
        "Asia Crime Prevention Foundation and the Friends World Committee for Consultation.",
        names("ngo", "observer", "Asia Crime Prevention Foundation"),
        names("ngo", "observer", "Friends World Committee for Consultation"),
    ),
    case(
        "panellists from three regions made presentations ana",
        "Panellists from three regions made presentations: Ana Vik (Thailand), Anne-Lise Borg (Norway) and "
        "Leo Diaz (Peru).",
        person("Ana Vik (Thailand)", "Thailand", "THA"),
        person("Anne-Lise Borg (Norway)", "Norway", "NOR"),
        person("Leo Diaz (Peru)", "Peru", "PER"),
        kind="introduction",
    ),
    case(
        "two intergovernmental organizations took part in the",
        "Two intergovernmental organizations took part in the segment through their executive heads, each of "
        "whom delivered a statement: Ana Vik, Secretary General of INTERPOL, and Jon Borg, Secretary-General "
        "of the Commonwealth.",
        person("Ana Vik, Secretary General of INTERPOL", "INTERPOL", party_kind="igo"),
        person("Jon Borg, Secretary-General of the Commonwealth", "Commonwealth", party_kind="igo"),
    ),
    case(
        "the first to come to the rostrum",
        "The first to come to the rostrum was Ana Vik, Deputy Prime Minister of Malaysia, after whom the "
        "Congress heard, in turn, Jon Borg, Procurator-General of China; Eva Stone, Deputy Attorney General "
        "of Peru; and Leo Diaz, Minister of Justice of Armenia.",
        person("Ana Vik, Deputy Prime Minister of Malaysia", "Malaysia", "MYS"),
        person("Jon Borg, Procurator-General of China", "China", "CHN"),
        person("Eva Stone, Deputy Attorney General of Peru", "Peru", "PER"),
        person("Leo Diaz, Minister of Justice of Armenia", "Armenia", "ARM"),
    ),
    case(
        "the statement of ana vik minister of",
        "The statement of Ana Vik, Minister of Justice of Tuvalu, was delivered by means of a pre-recorded "
        "video, while that of the Attorney General of Jamaica was read out by the Permanent Representative of "
        "Jamaica to the United Nations Office at Nairobi, Jon Borg.",
        person("Ana Vik, Minister of Justice of Tuvalu", "Tuvalu", "TUV"),
        person(
            "Permanent Representative of Jamaica to the United Nations Office at Nairobi, Jon Borg", "Jamaica", "JAM"
        ),
    ),
    case(
        "on behalf of the institutes of the",
        "On behalf of the institutes of the Programme Network, a contribution was made by Ana Vik, Director of UNICRI.",
        person("Ana Vik, Director of UNICRI", "UNICRI", party_kind="un"),
    ),
    case(
        "the right of reply was exercised during",
        "The right of reply was exercised during the 3rd plenary meeting by the representatives of Azerbaijan "
        "and Armenia.",
        states("Azerbaijan AZE, Armenia ARM"),
        kind="right_of_reply",
        meetings="3",
    ),
    case(
        "the main findings were set out in",
        "The main findings were set out in a presentation by Ana Vik, Chief of the Research Branch of UNODC.",
        person("Ana Vik, Chief of the Research Branch of UNODC", "UNODC", party_kind="un"),
        kind="introduction",
    ),
    case(
        "the discussion was opened by the representative",
        "The discussion was opened by the representative of South Africa; contributions followed from the "
        "representatives of India and Belarus.",
        states("South Africa ZAF, India IND, Belarus BLR"),
    ),
    case(
        "those who spoke at the 2nd meeting",
        "Those who spoke at the 2nd meeting, once the workshop had ended, were the representatives of Italy "
        "and Lebanon. The list was completed by an individual expert, Ana Vik, speaking in her personal "
        "capacity.",
        states("Italy ITA, Lebanon LBN"),
        person("Ana Vik", "", party_kind="expert"),
        meetings="2",
    ),
    case(
        "there followed presentations by jon borg of",
        "There followed presentations by Jon Borg of the University of Lausanne, on the validation of "
        "genotyping, and Ana Vik, Public Defender of Uruguay, on the equality of arms.",
        person("Jon Borg of the University of Lausanne", "University of Lausanne", party_kind="other"),
        person("Ana Vik, Public Defender of Uruguay", "Uruguay", "URY"),
        kind="introduction",
    ),
    case(
        "the item having been introduced by the",
        "The item having been introduced by the Chief of the Border Branch of UNODC, Jon Borg, the "
        "representative of Indonesia presented the conference room paper, on behalf of Norway as well.",
        person("Chief of the Border Branch of UNODC, Jon Borg", "UNODC", party_kind="un"),
        states("Indonesia IDN", on_behalf_of="Norway"),
        kind="introduction",
    ),
    case(
        "those statements were supplemented by remarks from",
        "Those statements were supplemented by remarks from the observers for Malta and UNEP, the former "
        "concentrating on sub-item (a).",
        observers("Malta MLT"),
        names("un", "observer", "UNEP"),
    ),
    case(
        "the speakers who remained on the list",
        "The speakers who remained on the list were heard at the 6th meeting. They were the representatives "
        "of Senegal and Spain, together with the observer for the World Wide Fund for Nature.",
        states("Senegal SEN, Spain ESP"),
        names("ngo", "observer", "World Wide Fund for Nature"),
        meetings="6",
    ),
    case(
        "the report of committee ii was laid",
        "The report of Committee II was laid before the Congress at its 6th plenary meeting by the Chair of "
        "the Committee, Jon Borg (Austria), the Rapporteur being absent.",
        officer("Chair of the Committee, Jon Borg (Austria)"),
        kind="introduction",
        meetings="6",
    ),
    case(
        "the representatives of switzerland and uruguay spoke",
        "The representatives of Switzerland and Uruguay spoke against it, and the representative of Egypt in "
        "its favour.",
        states("Switzerland CHE, Uruguay URY, Egypt EGY"),
    ),
    case(
        "following the adoption of the declaration statements",
        "Following the adoption of the Declaration, statements of position were made by the representatives "
        "of Türkiye and Mexico, the last-mentioned speaking for Brazil and Chile too, and by the observer for "
        "the Holy See.",
        states("Türkiye TUR"),
        states("Mexico MEX", on_behalf_of="Brazil; Chile"),
        observers("Holy See VAT", party_kind="observer_state"),
        kind="explanation_of_vote",
    ),
    case(
        "the congress concluded the general debate hearing",
        "The Congress concluded the general debate, hearing statements from Cuba, Kyrgyzstan and the United "
        "Republic of Tanzania.",
        states("Cuba CUB, Kyrgyzstan KGZ, United Republic of Tanzania TZA", capacity=""),
    ),
    case(
        "the representative of senegal spoke for the",
        "The representative of Senegal spoke for the least developed countries and the representative of "
        "Samoa for the small island developing States.",
        states("Senegal SEN", on_behalf_of="least developed countries"),
        states("Samoa WSM", on_behalf_of="small island developing States"),
    ),
    case(
        "the panellists who made presentations were ms",
        "The panellists who made presentations were Ms. Ana Vik, Director for Climate at the World Bank, and "
        "Mr. Jon Borg, Vice-Minister of Ecology of Kazakhstan.",
        person("Ms. Ana Vik, Director for Climate at the World Bank", "World Bank", party_kind="un"),
        person("Mr. Jon Borg, Vice-Minister of Ecology of Kazakhstan", "Kazakhstan", "KAZ"),
        kind="introduction",
    ),
    case(
        "the executive secretary of the permanent inter-state",
        "The Executive Secretary of the Permanent Inter-State Committee on Drought Control in the Sahel also "
        "contributed to the debate.",
        person(
            "Executive Secretary of the Permanent Inter-State Committee on Drought Control in the Sahel",
            "Permanent Inter-State Committee on Drought Control in the Sahel",
            party_kind="ngo",
        ),
    ),
    case(
        "the list of states wishing to speak",
        "The list of States wishing to speak having been exhausted, the floor was given to the "
        "representatives of the International Labour Organization and the World Food Programme, the last of "
        "whom spoke also on behalf of the International Fund for Agricultural Development.",
        names("un", "representative", "International Labour Organization"),
        names(
            "un",
            "representative",
            "World Food Programme",
            on_behalf_of="International Fund for Agricultural Development",
        ),
    ),
    case(
        "contributions were made by the federal minister",
        "Contributions were made by the Federal Minister of Social Affairs of Austria, Ana Vik, and the "
        "Minister of Social Development of Qatar, Jon Borg.",
        person("Federal Minister of Social Affairs of Austria, Ana Vik", "Austria", "AUT"),
        person("Minister of Social Development of Qatar, Jon Borg", "Qatar", "QAT"),
    ),
    case(
        "the vice-chair nepal made a clarifying statement",
        "The Vice-Chair (Nepal) made a clarifying statement.",
        officer("Vice-Chair (Nepal)", capacity="vice-chair"),
    ),
    case(
        "the commission heard presentations by the commissioner",
        "The Commission heard presentations by the Commissioner for Health of the African Union Commission, "
        "Ana Vik; and, by video link from Nouméa, the Deputy Director-General of the Pacific Community, Jon "
        "Borg.",
        person(
            "Commissioner for Health of the African Union Commission, Ana Vik",
            "African Union Commission",
            party_kind="igo",
        ),
        person("Deputy Director-General of the Pacific Community, Jon Borg", "Pacific Community", party_kind="igo"),
        kind="introduction",
    ),
    case(
        "the director of unrisd ana vik introduced",
        "The Director of UNRISD, Ana Vik, introduced the report of the Board and replied to a question put by "
        "the representative of Guatemala.",
        person("Director of UNRISD, Ana Vik", "UNRISD", party_kind="un"),
        states("Guatemala GTM", kind="statement"),
        kind="introduction",
    ),
    case(
        "the observer for the european union pointed",
        "The observer for the European Union pointed to the due diligence regime introduced for "
        "pharmaceutical wholesalers in the Union.",
        names("igo", "observer", "European Union"),
    ),
    case(
        "the representative of thailand introduced the findings",
        "The representative of Thailand introduced the findings of a study on dementia, and invited States to "
        "take part. The representatives of Austria and Malaysia presented training modules for custodial "
        "staff.",
    ),
    case(
        "a keynote address was delivered by the",
        "A keynote address was delivered by the Assistant Secretary-General for Rule of Law and Security "
        "Institutions, Jon Borg-Diaz.",
        person(
            "Assistant Secretary-General for Rule of Law and Security Institutions, Jon Borg-Diaz", "", party_kind="un"
        ),
    ),
    case(
        "the committee heard presentations by ana vik",
        "The Committee heard presentations by Ana Vik, Head of the Victim Support Department of the Ministry "
        "of Justice of Jordan, and Jon Borg-Diaz, Senior Legal Officer at UNHCR.",
        person("Ana Vik, Head of the Victim Support Department of the Ministry of Justice of Jordan", "Jordan", "JOR"),
        person("Jon Borg-Diaz, Senior Legal Officer at UNHCR", "UNHCR", party_kind="un"),
        kind="introduction",
    ),
    case(
        "the panel at that meeting consisted of",
        "The panel at that meeting consisted of Ana Lind Vik, Chief Forensic Scientist of the Health Sciences "
        "Authority of Singapore, and Jon Borg, Deputy Public Prosecutor at the Court of Milan, Italy, each of "
        "whom made a presentation.",
        person(
            "Ana Lind Vik, Chief Forensic Scientist of the Health Sciences Authority of Singapore", "Singapore", "SGP"
        ),
        person("Jon Borg, Deputy Public Prosecutor at the Court of Milan, Italy", "Italy", "ITA"),
        kind="introduction",
    ),
    case(
        "presentations were made by ana vik-lund a",
        "Presentations were made by Ana Vik-Lund, a defence lawyer from Nigeria, and Jon Borg, President of "
        "the International Bar Association.",
        person("Ana Vik-Lund, a defence lawyer from Nigeria", "", party_kind="other"),
        person(
            "Jon Borg, President of the International Bar Association",
            "International Bar Association",
            party_kind="ngo",
        ),
        kind="introduction",
    ),
    case(
        "the rapporteur in a statement to the",
        "The Rapporteur, in a statement to the Committee, introduced the draft report.",
        officer("Rapporteur", capacity="person"),
        kind="introduction",
    ),
    case(
        "a statement was also made by the",
        "A statement was also made by the representative of the United Kingdom, as the administering Power concerned.",
        states("United Kingdom GBR"),
    ),
    case(
        "the draft was introduced and orally corrected",
        "The draft was introduced and orally corrected by the representative of Papua New Guinea, also on "
        "behalf of Fiji and Timor-Leste.",
        states("Papua New Guinea PNG", on_behalf_of="Fiji; Timor-Leste"),
        kind="introduction",
    ),
    case(
        "the discussion was joined by the representatives",
        "The discussion was joined by the representatives of Timor-Leste and Dominica and the observers for "
        "Kuwait (speaking for the States members of the Gulf Cooperation Council) and Senegal.",
        states("Timor-Leste TLS, Dominica DMA"),
        observers("Kuwait KWT", on_behalf_of="States members of the Gulf Cooperation Council"),
        observers("Senegal SEN"),
    ),
    case(
        "the observer for france as administering power",
        "The observer for France, as administering Power, spoke first, after which the representative of Fiji "
        "delivered a statement on behalf of the Melanesian Spearhead Group.",
        observers("France FRA"),
        states("Fiji FJI", on_behalf_of="Melanesian Spearhead Group"),
    ),
    case(
        "the question was considered at the 4th",
        "The question was considered at the 4th meeting, when the Ulu-o-Tokelau, Ana Vik, and, subsequently, "
        "the representative of New Zealand, speaking as the administering Power, made statements.",
        person("Ulu-o-Tokelau, Ana Vik", "Tokelau", party_kind="other"),
        states("New Zealand NZL"),
    ),
    case(
        "the committee heard ana vik of the",
        "The Committee heard Ana Vik of the Legislative Assembly of Lindö and Jon Borg, a petitioner.",
        person("Ana Vik of the Legislative Assembly of Lindö", "Legislative Assembly of Lindö", party_kind="other"),
        person("Jon Borg", "", party_kind="expert"),
    ),
]

ASIDES = [
    case(
        "the congress was declared open by the",
        "The Congress was declared open by the Executive Director of UNODC, Ana Vik, who, in her capacity as "
        "Secretary-General of the Congress, welcomed the participants and delivered an opening address on "
        "behalf of the Secretary-General.",
        person("Executive Director of UNODC, Ana Vik", "UNODC", party_kind="un", on_behalf_of="Secretary-General"),
        kind="opening",
    ),
    case(
        "opening statements were also made by jon",
        "Opening statements were also made by Jon Borg, Chairman of the Commission on Narcotic Drugs, and, by "
        "means of a video link, by the Director-General of the World Health Organization.",
        person(
            "Jon Borg, Chairman of the Commission on Narcotic Drugs", "Commission on Narcotic Drugs", party_kind="un"
        ),
        person("Director-General of the World Health Organization", "World Health Organization", party_kind="un"),
        kind="opening",
    ),
    case(
        "with the permission of the chairman a",
        "With the permission of the Chairman, a statement was also made by Ana Vik-Lund, an individual expert "
        "from Canada.",
        person("Ana Vik-Lund, an individual expert from Canada", "", party_kind="expert"),
    ),
    case(
        "the presentations were followed by a discussion",
        "The presentations were followed by a discussion, in the course of which interventions were made by "
        "the representatives of Estonia and Malaysia.",
        states("Estonia EST, Malaysia MYS"),
    ),
    case(
        "the observer for open gates made a",
        "The observer for Open Gates made a joint statement on behalf of that organization, Penal Reform "
        "International and HelpAge International.",
        names("other", "observer", "Open Gates", on_behalf_of="Penal Reform International; HelpAge International"),
    ),
    case(
        "the congress heard presentations by marek borg",
        "The Congress heard presentations by Marek Borg, of the European Union Agency for Law Enforcement "
        "Cooperation (Europol), and Ana Vik-Lund, of the Thailand Institute of Justice. Contributions to the "
        "ensuing discussion were made by the representatives of Bahrain and Slovenia and by the observer for "
        "Uruguay.",
        person(
            "Marek Borg, of the European Union Agency for Law Enforcement Cooperation (Europol)",
            "European Union Agency for Law Enforcement Cooperation",
            party_kind="igo",
            kind="introduction",
        ),
        person(
            "Ana Vik-Lund, of the Thailand Institute of Justice",
            "Thailand Institute of Justice",
            party_kind="ngo",
            kind="introduction",
        ),
        states("Bahrain BHR, Slovenia SVN"),
        observers("Uruguay URY"),
    ),
    case(
        "the speakers under the item were the",
        "The speakers under the item were the representatives of India and Cuba and the observer for Costa Rica.",
        states("India IND, Cuba CUB"),
        observers("Costa Rica CRI"),
    ),
    case(
        "the principal secretary of the ministry of",
        "The Principal Secretary of the Ministry of Interior of Kenya made a statement on behalf of the host "
        "Government.",
        person("Principal Secretary of the Ministry of Interior of Kenya", "Kenya", "KEN"),
    ),
    case(
        "a summary of the conclusions of workshop",
        "A summary of the conclusions of workshop 3, on the topic “Quiet gates”, was presented by the Chair "
        "of that workshop.",
        officer("Chair of workshop 3"),
        kind="introduction",
    ),
    case(
        "ana vik-lund an expert participating in her",
        "Ana Vik-Lund, an expert participating in her individual capacity, also took the floor.",
        person("Ana Vik-Lund", "", party_kind="expert"),
    ),
    case(
        "the second panel held at the 3rd",
        "The second panel, held at the 3rd meeting, on 6 June, featured presentations by the Ombudsperson of "
        "Latvia, Ana Vik, and by a representative of HelpAge International.",
        person("Ombudsperson of Latvia, Ana Vik", "Latvia", "LVA"),
        names("ngo", "representative", "HelpAge International"),
        kind="introduction",
        meetings="3",
    ),
    case(
        "before the conclusion of the debate the",
        "Before the conclusion of the debate, the Director of the Division for Operations replied to "
        "questions raised and made some concluding remarks.",
        person("Director of the Division for Operations", "Division for Operations", party_kind="un"),
        kind="concluding",
    ),
    case(
        "the under-secretary-general for legal affairs and united",
        "The Under-Secretary-General for Legal Affairs and United Nations Legal Counsel, Ana Vik, delivered a "
        "message on behalf of the Secretary-General.",
        person(
            "Under-Secretary-General for Legal Affairs and United Nations Legal Counsel, Ana Vik",
            "",
            party_kind="un",
            on_behalf_of="Secretary-General",
        ),
    ),
    case(
        "the lead discussants namely the minister of",
        "The lead discussants, namely, the Minister of Forestry of Fiji, Ana Vik, and the Director General of "
        "the Harbour Centre, Jon Borg, made opening presentations.",
        person("Minister of Forestry of Fiji, Ana Vik", "Fiji", "FJI"),
        person("Director General of the Harbour Centre, Jon Borg", "Harbour Centre", party_kind="ngo"),
        kind="opening",
    ),
    case(
        "the observer for the international institute of",
        "The observer for the International Institute of Space Law made a statement.",
        names("ngo", "observer", "International Institute of Space Law"),
    ),
    case(
        "thandeka vik-reyes a youth delegate spoke at",
        "Thandeka Vik-Reyes, a youth delegate, spoke at the invitation of the President.",
        person("Thandeka Vik-Reyes, a youth delegate", "", party_kind="other"),
    ),
    case(
        "the minister of justice of peru made",
        "The Minister of Justice of Peru made a statement. In conclusion, the Minister of Justice made final remarks.",
        person("Minister of Justice of Peru", "Peru", "PER"),
        person("Minister of Justice", "Peru", "PER", kind="concluding"),
    ),
    case(
        "the united nations high commissioner for human",
        "The United Nations High Commissioner for Human Rights, Ana Vik, provided an oral update on the "
        "activities of her Office.",
        person(
            "United Nations High Commissioner for Human Rights, Ana Vik",
            "United Nations High Commissioner for Human Rights",
            party_kind="un",
        ),
        kind="introduction",
    ),
    case(
        "the chair of the forum ana vik",
        "The Chair of the Forum, Ana Vik (Nigeria), declared the segment open and made a statement.",
        officer("Chair of the Forum, Ana Vik (Nigeria)"),
    ),
    case(
        "the delegation of chile asked for the",
        "The delegation of Chile asked for the floor and made a statement.",
        states("Chile CHL"),
    ),
    case(
        "the chair gave the floor to the",
        "The Chair gave the floor to the observer for Malta.",
        observers("Malta MLT"),
    ),
    case(
        "statements were delivered virtually by the representatives",
        "Statements were delivered virtually by the representatives of Fiji and Samoa.",
        states("Fiji FJI, Samoa WSM"),
    ),
    case(
        "the minister of justice of peru addressed",
        "The Minister of Justice of Peru addressed the Congress, as did, by means of a pre-recorded video "
        "message, the Prosecutor General of Mongolia.",
        person("Minister of Justice of Peru", "Peru", "PER"),
        person("Prosecutor General of Mongolia", "Mongolia", "MNG"),
    ),
    case(
        "presentations were made by the following panellists",
        "Presentations were made by the following panellists: Ana Vik, National Agency for Food and Drug "
        "Administration and Control, Nigeria; and Jon Borg, World Customs Organization.",
        person("Ana Vik, National Agency for Food and Drug Administration and Control, Nigeria", "Nigeria", "NGA"),
        person("Jon Borg, World Customs Organization", "World Customs Organization", party_kind="igo"),
        kind="introduction",
    ),
    case(
        "updates were provided by the deputy executive",
        "Updates were provided by the Deputy Executive Secretary of the Convention on Biological Diversity, "
        "Ana Vik; the representative of UNEP; and the Senior Policy Adviser at the United Nations Development "
        "Programme, Jon Borg.",
        person(
            "Deputy Executive Secretary of the Convention on Biological Diversity, Ana Vik",
            "Convention on Biological Diversity",
            party_kind="un",
        ),
        names("un", "representative", "UNEP"),
        person(
            "Senior Policy Adviser at the United Nations Development Programme, Jon Borg",
            "United Nations Development Programme",
            party_kind="un",
        ),
        kind="introduction",
    ),
    case(
        "following the introduction by the representative of",
        "Following the introduction by the representative of the Forum secretariat of the note by the "
        "Secretariat, the Director of the Centre provided updates on the work.",
        names("un", "representative", "Forum secretariat"),
        person("Director of the Centre", "Centre", party_kind="other"),
        kind="introduction",
    ),
    case(
        "the director of the office for digital",
        "The Director of the Office for Digital and Emerging Technologies, Ana Vik, delivered keynote remarks "
        "in a pre-recorded video message.",
        person(
            "Director of the Office for Digital and Emerging Technologies, Ana Vik",
            "Office for Digital and Emerging Technologies",
            party_kind="other",
        ),
    ),
]


@pytest.mark.parametrize("each", [*ROUNDS, *ASIDES])
def test_rounds(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
