"""Terms of office, lists that end in those for whom somebody speaks, and whose office it is."""

from __future__ import annotations

import pytest

from statement_cases import TWO_MEETINGS, Case, case, names, observers, officer, person, rows_of, states

CASES = [
    case(
        "a statement was made by the chair",
        "A statement was made by the Chair of the Group of African States for the Congress.",
        person("Chair of the Group of African States for the Congress", "Group of African States", "", "group"),
    ),
    case(
        "statements were made by the chair of",
        "Statements were made by the Chair of the African Group for the month of May and by the Chair of "
        "the Committee for the session.",
        person("Chair of the African Group for the month of May", "African Group", "", "group"),
        officer("Chair of the Committee for the session", "chair"),
    ),
    case(
        "the representative of the territorial government of",
        "The representative of the territorial Government of Guam made a statement.",
        names("other", "representative", "territorial Government of Guam", party="Guam"),
    ),
    case(
        "statements were made by the deputy premier",
        "Statements were made by the Deputy Premier and the representative of the local Government of Bermuda.",
        person("Deputy Premier", "", "", "other"),
        names("other", "representative", "local Government of Bermuda", party="Bermuda"),
    ),
    case(
        "the representative of the government of gibraltar",
        "The representative of the Government of Gibraltar made a statement.",
        names("other", "representative", "Government of Gibraltar", party="Gibraltar"),
    ),
    case(
        "a statement was made by ana vik",
        "A statement was made by Ana Vik, Representative for External Affairs, Government of Bermuda.",
        person("Ana Vik, Representative for External Affairs, Government of Bermuda", "Bermuda", "", "other"),
    ),
    case(
        "the observers for unafei and heuni also",
        "The observers for UNAFEI and HEUNI also participated in the discussion, as did those for Amnesty "
        "International and the Harbour League.",
        names("un", "observer", "UNAFEI"),
        names("un", "observer", "HEUNI"),
        names("ngo", "", "Amnesty International"),
        names("ngo", "", "Harbour League"),
    ),
    case(
        "the observer for palestine made a statement",
        "The observer for Palestine made a statement, in connection with which the representative of "
        "Israel rose to a point of order.",
        names("observer_state", "observer", "Palestine", iso3="PSE", kind="statement"),
        states("Israel ISR", kind="point_of_order"),
        kind=None,
    ),
    case(
        "some speakers called for an instrument others",
        "Some speakers called for an instrument. Others, including the representatives of Australia and "
        "Canada, considered it premature.",
        states("Australia AUS"),
        states("Canada CAN"),
    ),
    case(
        "the representative of chad spoke her statement",
        "The representative of Chad spoke. Her statement was supported by the representatives of Uganda "
        "and Mozambique.",
        states("Chad TCD"),
        states("Uganda UGA"),
        states("Mozambique MOZ"),
    ),
    case(
        "the representatives of the african states stressed",
        "The representatives of the African States stressed the cost.",
    ),
    case(
        "statements were made by the representative of",
        "Statements were made by the representative of Peru and, on behalf of the Ice Fund, Beatrix Lindqvist.",
        states("Peru PER"),
        person("Beatrix Lindqvist", "Ice Fund", "", "ngo", on_behalf_of="Ice Fund"),
    ),
    case(
        "statements were also made by the observers",
        "Statements were also made by the observers for Palestine, the League of Arab States and the "
        "following non-governmental organizations: Open Gates (category I), Harbour League and Ice Fund "
        "(category II).",
        names("observer_state", "observer", "Palestine", iso3="PSE"),
        names("igo", "observer", "League of Arab States"),
        names("other", "observer", "Open Gates"),
        names("ngo", "observer", "Harbour League"),
        names("ngo", "observer", "Ice Fund"),
    ),
    case(
        "statements were made by the representative of 2",
        "Statements were made by the representative of Iran (Islamic Republic of), and the Legal Adviser "
        "of the Congress furnished a clarification.",
        states("Iran (Islamic Republic of) IRN"),
        officer("Legal Adviser of the Congress", "person"),
    ),
    case(
        "the representative of peru with whom the",
        "The representative of Peru, with whom the observer for Palestine associated himself, stated that "
        "his approval was limited.",
        states("Peru PER"),
    ),
    case(
        "the representative of sweden requested that action",
        "The representative of Sweden requested that action be deferred; the representative of Austria "
        "supported the request.",
        states("Sweden SWE"),
        states("Austria AUT"),
    ),
    case(
        "thereafter statements were made by the representatives",
        "Thereafter, statements were made by the representatives of Argentina and India; the "
        "representative of Pakistan replied.",
        states("Argentina ARG"),
        states("India IND"),
        states("Pakistan PAK"),
    ),
    case(
        "the representative of nigeria moved the adoption",
        "The representative of Nigeria moved the adoption of the organization of work, and the "
        "representative of Iran (Islamic Republic of) requested that the list be circulated.",
        states("Nigeria NGA"),
        states("Iran (Islamic Republic of) IRN"),
    ),
    case(
        "the representative of norway supported by the",
        "The representative of Norway, supported by the representative of Sierra Leone, proposed that a "
        "group be set up.",
        states("Norway NOR"),
        states("Sierra Leone SLE"),
    ),
    case(
        "in reply to a question by the",
        "In reply to a question by the representative of Malta, the Secretary of the Congress read out a statement.",
        states("Malta MLT"),
        officer("Secretary of the Congress", "person"),
    ),
    case(
        "the report was presented by the expert",
        "The report was presented by the expert of Chad, whose meeting had been addressed by the "
        "representatives of Ghana and Norway.",
        names("state", "participant", "Chad", iso3="TCD"),
        kind="introduction",
    ),
    case(
        "the text which had been introduced immediately",
        "The text, which had been introduced immediately before by the representative of Egypt, was adopted.",
        states("Egypt EGY"),
        kind="introduction",
    ),
    case(
        "the representative of malta introduced a draft",
        "The representative of Malta introduced a draft resolution entitled “Ice” (A/CONF.301/L.14) on "
        "behalf of Bahrain, China and Turkey.",
        states("Malta MLT"),
        kind="introduction",
        on_behalf_of="Bahrain; China; Turkey",
    ),
    case(
        "the congress heard a statement by a",
        "The Congress heard a statement by a youth representative included in the delegation of the Netherlands.",
        states("Netherlands NLD"),
    ),
    case(
        "in concluding representatives of the ice fund",
        "In concluding, representatives of the Ice Fund stressed the costs.",
        names("ngo", "representative", "Ice Fund"),
        kind="concluding",
    ),
    case(
        "the head of the delegation of peru",
        "The head of the delegation of Peru, who is also the Chair of the Group, paid tribute to him.",
        states("Peru PER"),
    ),
    case(
        "the conclusions of the workshop were brought",
        "The conclusions of the workshop were brought to the attention of the Congress by its Rapporteur, Ana Vik.",
        officer("Rapporteur, Ana Vik", "person"),
        kind="introduction",
    ),
    case(
        "papers were presented by ana vik botswana",
        "Papers were presented by Ana Vik (Botswana) and Jon Borg (Sweden), and the discussion was "
        "moderated by the Vice-Chair.",
        person("Ana Vik (Botswana)", "Botswana", "BWA", "state"),
        person("Jon Borg (Sweden)", "Sweden", "SWE", "state"),
        kind="introduction",
    ),
    case(
        "closing remarks were made by the chair",
        "Closing remarks were made by the Chair, after the representatives of Mexico and Hungary had "
        "thanked him for his work.",
        officer("Chair", "chair", kind="closing"),
        states("Mexico MEX", kind="statement"),
        states("Hungary HUN", kind="statement"),
        kind=None,
    ),
    case(
        "in the debate the following delegations took",
        "In the debate, the following delegations took the floor: at the 5th meeting, Jordan and "
        "Pakistan; at the 6th meeting, Egypt and Peru.",
        names("state", "", "Jordan", iso3="JOR", meetings="5"),
        names("state", "", "Pakistan", iso3="PAK", meetings="5"),
        names("state", "", "Egypt", iso3="EGY", meetings="6"),
        names("state", "", "Peru", iso3="PER", meetings="6"),
        report=TWO_MEETINGS,
        meetings=None,
    ),
    case(
        "two representatives of the montevideo youth forum",
        "Two representatives of the Montevideo Youth Forum, Lucía Bentancor and Samuel Adjei, presented "
        "the recommendations.",
        person("Lucía Bentancor", "Montevideo Youth Forum", "", "ngo"),
        person("Samuel Adjei", "Montevideo Youth Forum", "", "ngo"),
        kind="introduction",
    ),
    case(
        "statements were made by the director of",
        "Statements were made by the Director of UNICRI, two members of the Harbour League, Ana Vik and "
        "Jon Borg, and the representative of Peru.",
        person("Director of UNICRI", "UNICRI", "", "un"),
        person("Ana Vik", "Harbour League", "", "ngo"),
        person("Jon Borg", "Harbour League", "", "ngo"),
        states("Peru PER"),
    ),
    case(
        "statements were made by the spokesperson for",
        "Statements were made by the spokesperson for the African Group (Morocco) and the representative of Malta.",
        names(
            "state",
            "representative",
            "African Group (Morocco)",
            on_behalf_of="African Group",
            iso3="MAR",
            party="Morocco",
        ),
        states("Malta MLT"),
    ),
    case(
        "general statements were made by representatives of",
        "General statements were made by representatives of 11 Parties, speaking on behalf of groups, as "
        "follows: Uganda on behalf of the Group of 77 and China and Ireland on behalf of the European "
        "Union.",
        names("state", "", "Uganda", on_behalf_of="Group of 77 and China", iso3="UGA"),
        names("state", "", "Ireland", on_behalf_of="European Union", iso3="IRL"),
    ),
    case(
        "statements were also made by representatives of",
        "Statements were also made by representatives of three intergovernmental organizations: African "
        "Development Bank, Commonwealth Secretariat and League of Arab States.",
        names("igo", "representative", "African Development Bank"),
        names("igo", "representative", "Commonwealth Secretariat"),
        names("igo", "representative", "League of Arab States"),
    ),
    case(
        "tributes were paid by the president and",
        "Tributes were paid by the President and the representative of Japan, and the Congress observed a "
        "minute of silence.",
        officer("President", "chair"),
        states("Japan JPN"),
        names("un", "representative", "Congress"),
    ),
    case(
        "summing up the debate the vice-president ana",
        "Summing up the debate, the Vice-President, Ana Vik (Peru), observed that there was agreement.",
        officer("Vice-President, Ana Vik (Peru)", "vice-chair"),
        kind="concluding",
    ),
    case(
        "the representative of ecuador referring to paragraph",
        "The representative of Ecuador, referring to paragraph 27 of the report, requested that the term be replaced.",
        states("Ecuador ECU"),
    ),
    case(
        "the delegation of jamaica informed the secretariat",
        "The delegation of Jamaica informed the secretariat that it had intended to abstain.",
    ),
    case(
        "a statement was made by the representative",
        "A statement was made by the representative of Botswana, speaking on behalf of the landlocked "
        "developing countries and also in his national capacity.",
        states("Botswana BWA"),
        on_behalf_of="landlocked developing countries",
    ),
    case(
        "the minister of finance of jamaica said",
        "The Minister of Finance of Jamaica said that small States were tired of debt.",
        person("Minister of Finance of Jamaica", "Jamaica", "JAM", "state"),
    ),
    case(
        "papers presented before an adoption",
        "The papers on the harbour were presented before the adoption of the plan by the Fishing Council.",
    ),
    case(
        "a statement was made by the chair 2",
        "A statement was made by the Chair of the Board of Trustees of the United Nations Voluntary Fund "
        "for Ice, Ana Vik.",
        person(
            "Chair of the Board of Trustees of the United Nations Voluntary Fund for Ice, Ana Vik",
            "Board of Trustees of the United Nations Voluntary Fund for Ice",
            "",
            "un",
        ),
    ),
    case(
        "the statement of the international service for",
        "The statement of the International Service for Open Courts was presented by Ana Vik.",
        person("Ana Vik", "International Service for Open Courts", "", "ngo"),
        on_behalf_of="International Service for Open Courts",
    ),
    case(
        "statements were made by the head of",
        "Statements were made by the Head of Mission at Harbours without Frontiers, Brice Koffi; and Ana Vik, Malta.",
        person("Head of Mission at Harbours without Frontiers, Brice Koffi", "Harbours without Frontiers", "", "other"),
        person("Ana Vik, Malta", "Malta", "MLT", "state"),
    ),
    case(
        "the special rapporteur on ice made a",
        "The Special Rapporteur on ice made a statement (also on behalf of the Working Group of Experts, "
        "the Special Rapporteur on the rights to freedom of peaceful assembly and of association and the "
        "Ice Fund).",
        person("Special Rapporteur on ice", "", "", "expert"),
        on_behalf_of="Working Group of Experts; Special Rapporteur on the rights to freedom of peaceful assembly and "
        "of association; Ice Fund",
    ),
    case(
        "the representative of iraq vice-president of the",
        "The representative of Iraq, Vice-President of the Council, made a statement on that occasion.",
        states("Iraq IRQ"),
    ),
    case(
        "statements were made by the observers for",
        "Statements were made by the observers for Namibia, South Africa and Zimbabwe, Senegal having "
        "withdrawn from the list.",
        observers("Namibia NAM"),
        observers("South Africa ZAF"),
        observers("Zimbabwe ZWE"),
    ),
    case(
        "the premier of montserrat delroy meade thanked",
        "The Premier of Montserrat, Delroy Meade, thanked the Congress for the visit.",
        person("Premier of Montserrat, Delroy Meade", "Montserrat", "", "other"),
    ),
    case(
        "the following made statements argentina holy see",
        "The following made statements: Argentina, Holy See and Uganda (States); ILO and UNICEF (United "
        "Nations system); and Open Gates League, Ice Fund and Pax Romana (non-governmental "
        "organizations).",
        names("state", "", "Argentina", iso3="ARG"),
        names("observer_state", "", "Holy See", iso3="VAT"),
        names("state", "", "Uganda", iso3="UGA"),
        names("un", "", "ILO"),
        names("un", "", "UNICEF"),
        names("ngo", "", "Open Gates League"),
        names("ngo", "", "Ice Fund"),
        names("ngo", "", "Pax Romana"),
    ),
    case(
        "opposition to the draft was voiced by",
        "Opposition to the draft was voiced by Egypt, Iran (Islamic Republic of) and Saudi Arabia.",
        names("state", "", "Egypt", iso3="EGY"),
        names("state", "", "Iran (Islamic Republic of)", iso3="IRN"),
        names("state", "", "Saudi Arabia", iso3="SAU"),
    ),
    case(
        "reservations on paragraph 4 were expressed by",
        "Reservations on paragraph 4 were expressed by the representatives of Chad and Mali.",
        states("Chad TCD"),
        states("Mali MLI"),
    ),
    case(
        "the delegation of panama headed by its",
        "The delegation of Panama, headed by its Minister of Justice, Ana Vik, presented the views of her Government.",
        states("Panama PAN"),
        kind="introduction",
    ),
    case(
        "statements were made by the state of",
        "Statements were made by the State of Palestine and Syrian Arab Republic as the States concerned.",
        names("observer_state", "", "State of Palestine", iso3="PSE"),
        names("state", "", "Syrian Arab Republic", iso3="SYR"),
    ),
    case(
        "statements were made by amara sarr professor",
        "Statements were made by Amara Sarr, Professor of Public Law at Harbour University, Dakar; and "
        "Tevita Fonua, Minister of Works of Tonga.",
        person("Amara Sarr, Professor of Public Law at Harbour University, Dakar", "Harbour University", "", "other"),
        person("Tevita Fonua, Minister of Works of Tonga", "Tonga", "TON", "state"),
    ),
    case(
        "the speakers in order were the representatives",
        "The speakers, in order, were the representatives of Albania, Slovenia and Timor-Leste, and, "
        "speaking on behalf of the Group of Friends of the Court, Costa Rica.",
        states("Albania ALB"),
        states("Slovenia SVN"),
        states("Timor-Leste TLS"),
        names("state", "", "Costa Rica", on_behalf_of="Group of Friends of the Court", iso3="CRI"),
    ),
    case(
        "the panellists were ester nakamura prosecutor federal",
        "The panellists were Ester Nakamura, prosecutor, Federal Prosecution Service, Brazil; Joseph "
        "Kamau, Harbour Service; and Sanne Verhoeven, of the World Customs Organization, who made "
        "presentations.",
        person("Ester Nakamura, prosecutor, Federal Prosecution Service, Brazil", "Brazil", "BRA", "state"),
        person("Joseph Kamau, Harbour Service", "Harbour Service", "", "other"),
        person("Sanne Verhoeven, of the World Customs Organization", "World Customs Organization", "", "igo"),
        kind="introduction",
    ),
    case(
        "the representatives of germany on behalf of",
        "The representatives of Germany, on behalf of the European Union, and the Philippines welcomed "
        "the adoption, as did the representative of Kenya.",
        states("Germany DEU", on_behalf_of="European Union"),
        states("Philippines PHL"),
        states("Kenya KEN"),
    ),
    case(
        "at its fourth session in 2038 the",
        "At its fourth session, in 2038, the Congress had heard statements by the representatives of "
        "Austria and Nigeria.",
    ),
    case(
        "the representatives of cuba and venezuela bolivarian",
        "The representatives of Cuba and Venezuela (Bolivarian Republic of) placed on record their "
        "reservations, and the Rapporteur reported orally on the credentials.",
        states("Cuba CUB", kind="statement"),
        states("Venezuela (Bolivarian Republic of) VEN", kind="statement"),
        officer("Rapporteur", "person", kind="introduction"),
        kind=None,
    ),
    case(
        "the representative of morocco orally proposed an",
        "The representative of Morocco orally proposed an item; after statements by the representatives "
        "of Austria and Uruguay, the agenda was approved.",
        states("Morocco MAR"),
        states("Austria AUT"),
        states("Uruguay URY"),
    ),
    case(
        "the observer for unicri presented a study",
        "The observer for UNICRI presented a study on markets; and the representatives of Jamaica, "
        "speaking on behalf of the Caribbean Community, and Oman spoke about maritime crime.",
        names("un", "observer", "UNICRI", kind="introduction"),
        states("Jamaica JAM", kind="statement", on_behalf_of="Caribbean Community"),
        states("Oman OMN", kind="statement"),
        kind=None,
    ),
    case(
        "the director of the ice institute joining",
        "The Director of the Ice Institute, joining from Dakar, commented on those projects.",
        person("Director of the Ice Institute", "Ice Institute", "", "ngo"),
    ),
    case(
        "statements were made by the following deputy",
        "Statements were made by the following: Deputy Minister of Commerce, Georgia; Ambassador and "
        "Permanent Representative, Mauritius; Under-Secretary of State for Digital Affairs, Libya.",
        person("Deputy Minister of Commerce, Georgia", "Georgia", "GEO", "state"),
        person("Ambassador and Permanent Representative, Mauritius", "Mauritius", "MUS", "state"),
        person("Under-Secretary of State for Digital Affairs, Libya", "Libya", "LBY", "state"),
    ),
    case(
        "the vice-president of namibia ms ndapewa iipumbu",
        "The Vice-President of Namibia, Ms. Ndapewa Iipumbu, then addressed the Congress, followed by the "
        "Mayor of Windhoek, Mr. Immanuel Goraseb, and the President of the National Youth Council of "
        "Namibia, Ms. Selma Katjivena, who read out a letter.",
        person("Vice-President of Namibia, Ms. Ndapewa Iipumbu", "Namibia", "NAM", "state"),
        person("Mayor of Windhoek, Mr. Immanuel Goraseb", "Windhoek", "", "other"),
        person(
            "President of the National Youth Council of Namibia, Ms. Selma Katjivena",
            "National Youth Council of Namibia",
            "",
            "other",
        ),
    ),
    case(
        "on a motion by the representative of",
        "On a motion by the representative of Zimbabwe, the President suspended the meeting.",
        states("Zimbabwe ZWE"),
    ),
    case(
        "mr hochreuter informed the congress that no",
        "Mr. Hochreuter informed the Congress that no agreement could be reached.",
        person("Mr. Hochreuter", "", "", "other"),
    ),
    case(
        "questions on the budget were put and",
        "Questions on the budget were put and comments made by the representatives of Peru and Mali.",
        states("Peru PER"),
        states("Mali MLI"),
    ),
    case(
        "statements in exercise of the right of",
        "Statements in exercise of the right of reply were made at the 2nd meeting by the representatives "
        "of Armenia and Azerbaijan; at the 6th meeting by the representatives of Peru and Chile, each of "
        "whom spoke a second time; and at the 8th meeting by the representative of Mali.",
        states("Armenia ARM", meetings="2"),
        states("Azerbaijan AZE", meetings="2"),
        states("Peru PER", meetings="6"),
        states("Chile CHL", meetings="6"),
        states("Peru PER", meetings="6", round="2"),
        states("Chile CHL", meetings="6", round="2"),
        states("Mali MLI", meetings="8"),
        kind="right_of_reply",
        meetings=None,
    ),
    case(
        "statements were made by costa rica also",
        "Statements were made by Costa Rica (also on behalf of Slovenia); Bosnia and Herzegovina (on "
        "behalf of the Nordic Group), Peru and Antigua and Barbuda.",
        names("state", "", "Costa Rica", on_behalf_of="Slovenia", iso3="CRI"),
        names("state", "", "Bosnia and Herzegovina", on_behalf_of="Nordic Group", iso3="BIH"),
        names("state", "", "Peru", iso3="PER"),
        names("state", "", "Antigua and Barbuda", iso3="ATG"),
    ),
    case(
        "statements were made by the police adviser",
        "Statements were made by the Police Adviser, Superintendent Ulrika Lindqvist, and the Force "
        "Commander, Colonel Jon Borg.",
        person("Police Adviser, Superintendent Ulrika Lindqvist", "", "", "other"),
        person("Force Commander, Colonel Jon Borg", "", "", "other"),
    ),
    case(
        "statements were made by the representative of 3",
        "Statements were made by the representative of Malta on the question of water and by the "
        "representative of Peru.",
        states("Malta MLT"),
        states("Peru PER"),
    ),
    case(
        "drafting comments were made by the representatives",
        "Drafting comments were made by the representatives of Malta and Fiji.",
        states("Malta MLT"),
        states("Fiji FJI"),
    ),
    case(
        "the representative of malta on a point",
        "The representative of Malta, on a point of order, made a statement.",
        states("Malta MLT"),
        kind="point_of_order",
    ),
    case(
        "the right of reply was exercised at",
        "The right of reply was exercised at the 2nd meeting by the representative of Ukraine; at the 4th "
        "meeting by the representatives of the Islamic Republic of Iran and Jordan; and at the 6th "
        "meeting by the representatives of China and the Russian Federation (twice).",
        states("Ukraine UKR", meetings="2"),
        states("Islamic Republic of Iran IRN", meetings="4"),
        states("Jordan JOR", meetings="4"),
        states("China CHN", meetings="6"),
        states("Russian Federation RUS", meetings="6"),
        states("Russian Federation RUS", meetings="6", round="2"),
        kind="right_of_reply",
        meetings=None,
    ),
    case(
        "general statements were made by the representatives",
        "General statements were made by the representatives of Egypt and Mexico, while Cuba, the Islamic "
        "Republic of Iran and Switzerland explained their position.",
        states("Egypt EGY", kind="statement"),
        states("Mexico MEX", kind="statement"),
        names("state", "", "Cuba", kind="explanation_of_vote", iso3="CUB"),
        names("state", "", "Islamic Republic of Iran", kind="explanation_of_vote", iso3="IRN"),
        names("state", "", "Switzerland", kind="explanation_of_vote", iso3="CHE"),
        kind=None,
    ),
    case(
        "interventions were made by the representatives of",
        "Interventions were made by the representatives of Barbados (AOSIS), Denmark and Pakistan; a "
        "representative of Quiet Seas Network International also intervened.",
        states("Barbados BRB", on_behalf_of="AOSIS"),
        states("Denmark DNK"),
        states("Pakistan PAK"),
        names("ngo", "representative", "Quiet Seas Network International"),
    ),
    case(
        "at the 5th meeting mr kessler chair",
        "At the 5th meeting, Mr. Kessler, Chair of the contact group, orally corrected and introduced the "
        "draft decision.",
        officer("Mr. Kessler, Chair of the contact group", "chair"),
        kind="introduction",
        meetings="5",
    ),
    case(
        "the representative of the host country of",
        "The representative of the host country of the thirty-eighth session, Azerbaijan, gave a "
        "presentation on the preparations.",
        states("Azerbaijan AZE"),
        kind="introduction",
    ),
    case(
        "closing statements were delivered on behalf of",
        "Closing statements were delivered on behalf of six groups of Parties: the G77 and China; the EU "
        "and its 27 member States; the Umbrella Group; AOSIS; the LDCs; and the African Group.",
        names("group", "representative", "G77 and China"),
        names("group", "representative", "EU and its 27 member States"),
        names("group", "representative", "Umbrella Group"),
        names("group", "representative", "AOSIS"),
        names("group", "representative", "LDCs"),
        names("group", "representative", "African Group"),
        kind="closing",
    ),
    case(
        "a brief presentation was followed by interventions",
        "A brief presentation was followed by interventions from Parties and responses by the Party under assessment.",
    ),
    case(
        "a representative of the international labour organization",
        "A representative of the International Labour Organization and of the International Trade Union "
        "Confederation, respectively, contributed to the exchange.",
        names("un", "representative", "International Labour Organization"),
        names("ngo", "representative", "International Trade Union Confederation"),
    ),
    case(
        "statements were made by the director of 2",
        "Statements were made by the Director of the Harbour Fund, Mr. Jon Borg, and the representatives "
        "of the League of Arab States and of the African Union.",
        person("Director of the Harbour Fund, Mr. Jon Borg", "Harbour Fund", "", "ngo"),
        names("igo", "representative", "League of Arab States"),
        names("igo", "representative", "African Union"),
    ),
    case(
        "statements followed by the representatives of south",
        "Statements followed by the representatives of South Africa (on behalf of the African Group), "
        "China, Iran (Islamic Republic of) and Japan.",
        states("South Africa ZAF", on_behalf_of="African Group"),
        states("China CHN"),
        states("Iran (Islamic Republic of) IRN"),
        states("Japan JPN"),
    ),
    case(
        "statements were made by malta ms ana",
        "Statements were made by Malta (Ms. Ana Vik), Open Gates (Mr. Jon Borg) and Peru.",
        names("state", "", "Malta", iso3="MLT"),
        names("other", "", "Open Gates"),
        names("state", "", "Peru", iso3="PER"),
    ),
    case(
        "the representatives of open gates and of",
        "The representatives of Open Gates and of the African Union made statements.",
        names("other", "representative", "Open Gates"),
        names("igo", "representative", "African Union"),
    ),
    case(
        "in the opinion of the representative of",
        "In the opinion of the representative of Upper Volta, the school could not replace it.",
        states("Upper Volta BFA"),
    ),
    case(
        "in the view of the delegation of",
        "In the view of the delegation of New Zealand, community service was the most promising "
        "alternative, and similar experience was reported by the representative of Zimbabwe.",
        states("New Zealand NZL"),
        states("Zimbabwe ZWE"),
    ),
    case(
        "the special problems of women prisoners were",
        "The special problems of women prisoners were raised by the representative of Finland.",
        states("Finland FIN"),
    ),
    case(
        "at the 9th meeting on 30 august",
        "At the 9th meeting, on 30 August, the representative of the United Nations Children's Fund made "
        "a statement on street children, following which questions were put by the representatives of "
        "Brazil, Kenya and the Philippines.",
        names("un", "representative", "United Nations Children's Fund"),
        states("Brazil BRA"),
        states("Kenya KEN"),
        states("Philippines PHL"),
        meetings="9",
    ),
    case(
        "the committee adopted its draft report as",
        "The Committee adopted its draft report, as introduced by the Rapporteur, Miss Ingrid Haraldsen "
        "(Norway), with amendments proposed orally by the representatives of Canada and Israel.",
        officer("Rapporteur, Miss Ingrid Haraldsen (Norway)", "person", kind="introduction"),
        states("Canada CAN", kind="statement"),
        states("Israel ISR", kind="statement"),
        kind=None,
    ),
    case(
        "following an introduction of the item by",
        "Following an introduction of the item by Ms. Caldwell, statements were made by the "
        "representatives of Algeria and Brazil.",
        states("Algeria DZA"),
        states("Brazil BRA"),
    ),
    case(
        "the representative of algeria held that corporations",
        "The representative of Algeria held that corporations should be bound by a code, and was "
        "supported by the representatives of Cuba, Nicaragua and Ethiopia.",
        states("Algeria DZA"),
        states("Cuba CUB"),
        states("Nicaragua NIC"),
        states("Ethiopia ETH"),
    ),
    case(
        "also at the 11th meeting amendments to",
        "Also at the 11th meeting, amendments to the draft resolution were introduced by the "
        "representative of Singapore. The representative of Austria proposed a sub-amendment; the "
        "representative of Singapore replied that he could accept it.",
        states("Singapore SGP", kind="introduction"),
        states("Austria AUT", kind="statement"),
        kind=None,
        meetings="11",
    ),
    case(
        "the observers for malta and peru who",
        "The observers for Malta and Peru, who were invited by the President to address the Congress, "
        "urged that the draft should be adopted unanimously.",
        observers("Malta MLT"),
        observers("Peru PER"),
    ),
    case(
        "at the same meeting the draft was",
        "At the same meeting, the draft was withdrawn on behalf of its sponsors by the representative of "
        "Greece, who made a brief statement.",
        states("Greece GRC"),
    ),
    case(
        "the commission heard a statement by the",
        "The Commission heard a statement by the Chair of the Harbour Committee, Sister Maureen Adekunle, "
        "who reported on the outcome of the Forum, and by two youth delegates, Noor van der Wal "
        "(Netherlands) and Tumelo Phiri (Zambia).",
        person("Chair of the Harbour Committee, Sister Maureen Adekunle", "Harbour Committee", "", "un"),
        person("Noor van der Wal (Netherlands)", "Netherlands", "NLD", "state"),
        person("Tumelo Phiri (Zambia)", "Zambia", "ZMB", "state"),
    ),
    case(
        "an interactive discussion followed with the participation",
        "An interactive discussion followed, with the participation of the representatives of Bangladesh, "
        "Finland, Kenya and Nepal and of the observers for Maldives (on behalf of the Alliance of Small "
        "Island States), Vanuatu and the European Union.",
        states("Bangladesh BGD"),
        states("Finland FIN"),
        states("Kenya KEN"),
        states("Nepal NPL"),
        observers("Maldives MDV", on_behalf_of="Alliance of Small Island States"),
        observers("Vanuatu VUT"),
        names("igo", "observer", "European Union"),
    ),
    case(
        "the independent expert on the enjoyment of",
        "The Independent Expert on the enjoyment of all human rights by older persons, Clementine "
        "Osei-Bonsu, and the non-governmental organization AARP also made statements.",
        person(
            "Independent Expert on the enjoyment of all human rights by older persons, Clementine Osei-Bonsu",
            "",
            "",
            "expert",
        ),
        names("other", "", "AARP"),
    ),
    case(
        "statements were made by the representatives of",
        "Statements were made by the representatives of Cuba and the Marshall Islands, by the "
        "representatives of the observer States Togo and Vanuatu, and by the observers for the African "
        "Union and the Harbour Fund.",
        states("Cuba CUB"),
        states("Marshall Islands MHL"),
        states("Togo TGO"),
        states("Vanuatu VUT"),
        names("igo", "observer", "African Union"),
        names("ngo", "observer", "Harbour Fund"),
    ),
    case(
        "the representatives of belarus and qatar spoke",
        "The representatives of Belarus and Qatar spoke in favour of the amendment; the representatives "
        "of Argentina and Estonia opposed it.",
        states("Belarus BLR"),
        states("Qatar QAT"),
        states("Argentina ARG"),
        states("Estonia EST"),
    ),
    case(
        "the representative of iraq for its part",
        "The representative of Iraq, for its part, noted the acceptance of its two recommendations.",
        states("Iraq IRQ"),
    ),
    case(
        "comments were made by the representative of",
        "Comments were made by the representative of Italy and the observer for Panama, to which the "
        "representative of Colombia replied.",
        states("Italy ITA"),
        observers("Panama PAN"),
        states("Colombia COL"),
    ),
    case(
        "the observer for slovakia although its delegation",
        "The observer for Slovakia, although its delegation did not have the right to vote, made a "
        "statement in explanation of position.",
        observers("Slovakia SVK"),
        kind="explanation_of_vote",
    ),
    case(
        "an amendment to the draft resolution was",
        "An amendment to the draft resolution was proposed orally by the representative of Japan, "
        "seconded by the representative of Canada.",
        states("Japan JPN"),
        states("Canada CAN"),
    ),
    case(
        "the representative of germany as chairman of",
        "The representative of Germany, as Chairman of the group of major donors, commented on the reply.",
        states("Germany DEU"),
    ),
    case(
        "at the same meeting upon the proposal",
        "At the same meeting, upon the proposal of the observer for Egypt, seconded by the representative "
        "of Ukraine, the Commission approved the organization of work.",
        observers("Egypt EGY"),
        states("Ukraine UKR"),
    ),
    case(
        "the representative of nepal supported by the",
        "The representative of Nepal, supported by the representatives of Benin and Samoa, proposed that "
        "the words be deleted.",
        states("Nepal NPL"),
        states("Benin BEN"),
        states("Samoa WSM"),
    ),
    case(
        "the representatives of mali chad togo and",
        "The representatives of Mali, Chad, Togo and Burkina Faso, in a joint statement delivered by the "
        "last-named, said that the cotton question was the litmus test.",
        states("Mali MLI"),
        states("Chad TCD"),
        states("Togo TGO"),
        states("Burkina Faso BFA"),
    ),
    case(
        "according to the representative of the economic",
        "According to the representative of the Economic Commission for Africa, trade facilitation would "
        "yield larger gains.",
        names("un", "representative", "Economic Commission for Africa"),
    ),
    case(
        "the spokesperson for the african group said",
        "The spokesperson for the African Group said that allocations should reflect its needs.",
        names("group", "representative", "African Group"),
    ),
    case(
        "the representative of oman said that clusters",
        "The representative of Oman said that clusters were attractive. He was joined in that view by the "
        "representatives of Finland, Luxembourg and Sweden.",
        states("Oman OMN"),
        states("Finland FIN"),
        states("Luxembourg LUX"),
        states("Sweden SWE"),
    ),
    case(
        "the representative of costa rica regretted that",
        "The representative of Costa Rica regretted that the annotations had not been available; the "
        "Chief of the Outreach Service apologized for the delay.",
        states("Costa Rica CRI"),
    ),
    case(
        "ghalla bint ahmed and mohamed lamine abba",
        "Ghalla Bint Ahmed and Mohamed Lamine Abba, whom the Chair had introduced as elected "
        "representatives of the Territory, also spoke.",
        person("Ghalla Bint Ahmed", "", "", "other"),
        person("Mohamed Lamine Abba", "", "", "other"),
    ),
    case(
        "the president of the government of new",
        "The President of the Government of New Caledonia, Wassissi Poadja, addressed the Special "
        "Committee, as did the following petitioners: Marie-Claire Hnaije (Front de la mer); Jean-Paul "
        "Goa (Union calédonienne); and Pierre Nekiriai, in his personal capacity.",
        person("President of the Government of New Caledonia, Wassissi Poadja", "New Caledonia", "", "other"),
        person("Marie-Claire Hnaije (Front de la mer)", "Front de la mer", "", "other"),
        person("Jean-Paul Goa (Union calédonienne)", "Union calédonienne", "", "ngo"),
        person("Pierre Nekiriai", "", "", "expert"),
    ),
    case(
        "the president of french polynesia teva tetuanui",
        "The President of French Polynesia, Teva Tetuanui, who was accompanied by members of his Cabinet, "
        "also made a statement and replied to questions put by the representative of Ecuador.",
        person("President of French Polynesia, Teva Tetuanui", "French Polynesia", "", "other"),
        states("Ecuador ECU"),
    ),
    case(
        "the special committee heard hinano tematahotoa on",
        "The Special Committee heard Hinano Tematahotoa on behalf of the Tavini Huiraatira; Father "
        "Auguste Teriierooiterai, Moruroa e Tatou; and Keith Brannigan, expert.",
        person("Hinano Tematahotoa", "Tavini Huiraatira", "", "other", on_behalf_of="Tavini Huiraatira"),
        person("Father Auguste Teriierooiterai, Moruroa e Tatou", "Moruroa e Tatou", "", "other"),
        person("Keith Brannigan, expert", "", "", "expert"),
    ),
    case(
        "statements were made by the representatives of 2",
        "Statements were made by the representatives of Nicaragua and the Syrian Arab Republic, and the "
        "observer for Uganda, in that country's capacity as Chair of the Movement of Non-Aligned "
        "Countries.",
        states("Nicaragua NIC"),
        states("Syrian Arab Republic SYR"),
        observers("Uganda UGA"),
    ),
    case(
        "the special committee heard statements by the",
        "The Special Committee heard statements by the Honourable Lewis "
        "Biggs, of the Legislative Assembly of the Falkland Islands (Malvinas), and by the petitioners "
        "Alejandro Vernet-Lund and Cristina Betts-Moyano.",
        person(
            "Honourable Lewis Biggs, of the Legislative Assembly of the Falkland Islands (Malvinas)",
            "Falkland Islands (Malvinas)",
            "",
            "other",
        ),
        person("Alejandro Vernet-Lund", "", "", "expert"),
        person("Cristina Betts-Moyano", "", "", "expert"),
    ),
    case(
        "a statement was read out by the",
        "A statement was read out by the Secretary of the Special Committee on behalf of the delegation "
        "of El Salvador, which was unable to attend.",
        person("Secretary of the Special Committee", "El Salvador", "SLV", "state"),
        on_behalf_of="El Salvador",
    ),
    case(
        "at the same meeting the 1st plenary",
        "At the same meeting, the 1st plenary, on 4 September 1989, the Prime Minister of Tunisia, Mr. "
        "Slim Bouraoui, addressed the Congress.",
        person("Prime Minister of Tunisia, Mr. Slim Bouraoui", "Tunisia", "TUN", "state"),
    ),
    case(
        "the observers for the following non-governmental organizations",
        "The observers for the following non-governmental organizations in consultative status with the "
        "Economic and Social Council also made statements: category I: International Council of Women, "
        "World Federation of United Nations Associations; category II: Amnesty International, Howard "
        "League for Penal Reform; Roster: Malta Fund.",
        names("ngo", "observer", "International Council of Women"),
        names("ngo", "observer", "World Federation of United Nations Associations"),
        names("ngo", "observer", "Amnesty International"),
        names("ngo", "observer", "Howard League for Penal Reform"),
        names("ngo", "observer", "Malta Fund"),
    ),
    case(
        "the text as revised was endorsed by",
        "The text, as revised, was endorsed by the representatives of Ghana, Australia and, on behalf of "
        "the Group of Latin American and Caribbean States, Jamaica.",
        states("Ghana GHA"),
        states("Australia AUS"),
        states("Jamaica JAM", on_behalf_of="Group of Latin American and Caribbean States"),
    ),
    case(
        "after an opening statement by mr lars",
        "After an opening statement by Mr. Lars Ekblom, Executive Secretary of the Commission, keynote "
        "presentations were given by Mr. Hiroshi Kanda (Asia and Far East Institute), on caseflow data, "
        "Ms. Ruth Silverstein, on privacy, and Mr. Piet Boersma of the Ministry of Justice of the "
        "Netherlands, on prison registers.",
        officer("Mr. Lars Ekblom, Executive Secretary of the Commission", "person", kind="opening"),
        person(
            "Mr. Hiroshi Kanda (Asia and Far East Institute)",
            "Asia and Far East Institute",
            "",
            "ngo",
            kind="introduction",
        ),
        person("Ms. Ruth Silverstein", "", "", "other", kind="introduction"),
        person(
            "Mr. Piet Boersma of the Ministry of Justice of the Netherlands",
            "Netherlands",
            "NLD",
            "state",
            kind="introduction",
        ),
        kind=None,
    ),
    case(
        "a panel discussion on assistance was held",
        "A panel discussion on assistance was held, with the participation of the following panellists: "
        "Grace Otieno, Deputy Director of the Ethics Commission of Kenya; Mateo Villalba (Paraguay); and "
        "Ingrid Solheim, adviser, Norwegian Agency for Cooperation.",
        person("Grace Otieno, Deputy Director of the Ethics Commission of Kenya", "Kenya", "KEN", "state"),
        person("Mateo Villalba (Paraguay)", "Paraguay", "PRY", "state"),
        person(
            "Ingrid Solheim, adviser, Norwegian Agency for Cooperation",
            "Norwegian Agency for Cooperation",
            "NOR",
            "state",
        ),
    ),
    case(
        "the introductory remarks of the vice-president thandiwe",
        "The introductory remarks of the Vice-President, Thandiwe Moyo (Namibia), were followed by "
        "presentations by the observer for Chad.",
        officer("Vice-President, Thandiwe Moyo (Namibia)", "vice-chair", kind="introductory"),
        observers("Chad TCD", kind="introduction"),
        kind=None,
    ),
    case(
        "a video message from the minister of",
        "A video message from the Minister of Justice of Singapore, Mr. Lim Wei Jian, was screened.",
        person("Minister of Justice of Singapore, Mr. Lim Wei Jian", "Singapore", "SGP", "state"),
    ),
    case(
        "at the 2nd meeting on 11 march",
        "At the 2nd meeting, on 11 March, following the opening of the session by the Chair, Ambassador "
        "Lidia Okafor-Brandt (Chile), who made an opening statement, statements were made by the "
        "President of the Council, Tomas Eklund.",
        officer("Chair, Ambassador Lidia Okafor-Brandt (Chile)", "chair", kind="opening"),
        person("President of the Council, Tomas Eklund", "Council", "", "un", kind="statement"),
        kind=None,
        meetings="2",
    ),
    case(
        "taking part were the ministers and other",
        "Taking part were the ministers and other heads of delegation of Bangladesh, Colombia and "
        "Croatia, together with the representative of the European Union.",
        person("Bangladesh", "Bangladesh", "BGD", "state"),
        person("Colombia", "Colombia", "COL", "state"),
        person("Croatia", "Croatia", "HRV", "state"),
        names("igo", "representative", "European Union"),
    ),
    case(
        "the congress was declared open by the",
        "The Congress was declared open by the Executive Director of the United Nations Office on Drugs "
        "and Crime (UNODC), Lwazi Brandt, who, in her capacity as Secretary-General of the Congress, made "
        "an opening statement.",
        person(
            "Executive Director of the United Nations Office on Drugs and Crime (UNODC), Lwazi Brandt",
            "United Nations Office on Drugs and Crime",
            "",
            "un",
        ),
        kind="opening",
    ),
    case(
        "the representative of paraguay proposed an oral",
        "The representative of Paraguay proposed an oral amendment to paragraph 4, which was supported by "
        "the representative of Ecuador and opposed by the representative of Singapore.",
        states("Paraguay PRY"),
        states("Ecuador ECU"),
        states("Singapore SGP"),
    ),
    case(
        "a representative of the department for general",
        "A representative of the Department for General Assembly and Conference Management briefed "
        "members on those guidelines.",
        names("un", "representative", "Department for General Assembly and Conference Management"),
        kind="introduction",
    ),
    case(
        "the african group considered that the participation",
        "The African Group considered that the participation of petitioners should be encouraged.",
    ),
    case(
        "following a suggestion by the representative of",
        "Following a suggestion by the representative of Sierra Leone, as orally amended by the "
        "representative of Tunisia, the Special Committee decided to insert the words.",
        states("Sierra Leone SLE"),
        states("Tunisia TUN"),
    ),
    case(
        "ana vik of the frente popular para",
        "Ana Vik, of the Frente Popular para la Paz, made a statement. The representative of Chad, on a "
        "point of order, objected to the manner in which she had been introduced.",
        person(
            "Ana Vik, of the Frente Popular para la Paz", "Frente Popular para la Paz", "", "other", kind="statement"
        ),
        states("Chad TCD", kind="point_of_order"),
        kind=None,
    ),
    case(
        "in reply to the petitioner the representative",
        "In reply to the petitioner, the representative of Spain spoke a second time.",
        states("Spain ESP"),
    ),
    case(
        "in connection with the question of the",
        "In connection with the question of the Turks and Caicos Islands, a statement was made by Alpha "
        "Gibbs, Turks and Caicos Forum; in connection with the United States Virgin Islands, Genevieve "
        "Sprauve and Lloyd Hendricks, of the University of the Virgin Islands, made a joint statement.",
        person("Alpha Gibbs, Turks and Caicos Forum", "Turks and Caicos Forum", "", "ngo"),
        person("Genevieve Sprauve", "University of the Virgin Islands", "", "other"),
        person("Lloyd Hendricks", "University of the Virgin Islands", "", "other"),
    ),
    case(
        "the special committee took note of the",
        "The Special Committee took note of the provisional programme of work for its 2032 session: "
        "opening statement by the Secretary-General; election of officers; question of Gibraltar; hearing "
        "of petitioners; and adoption of the report.",
    ),
    case(
        "the committee expressing its concern and having",
        "The Committee, Expressing its concern, and having heard the statement by the representative of "
        "Argentina, Decides to continue.",
    ),
    case(
        "the representative of malta moved an amendment",
        "The representative of Malta moved an amendment whereby the paragraph would be deleted. The "
        "representatives of Japan and Fiji opposed the amendment and the representative of Poland spoke "
        "in favour of it. After an intervention by the representative of India, who appealed for a "
        "compromise, the amendment was withdrawn.",
        states("Malta MLT"),
        states("Japan JPN"),
        states("Fiji FJI"),
        states("Poland POL"),
        states("India IND"),
    ),
    case(
        "the representative of france having introduced it",
        "The representative of France having introduced it at the 6th meeting, the representative of Peru "
        "requested that a separate vote be taken.",
        states("France FRA"),
        kind="introduction",
        meetings="6",
    ),
    case(
        "the results of the two workshops were",
        "The results of the two workshops were reported to the Congress by Ms. Wilhelmina de Graaf and by "
        "the representative of the United Nations Social Defence Research Institute.",
        person("Ms. Wilhelmina de Graaf", "", "", "other"),
        names("un", "representative", "United Nations Social Defence Research Institute"),
        kind="introduction",
    ),
    case(
        "in accordance with that rule two representatives",
        "In accordance with that rule, two representatives (Iraq and Bahrain) spoke in favour of the "
        "motion and two (Austria and Costa Rica) against it.",
        states("Iraq IRQ"),
        states("Bahrain BHR"),
        names("state", "", "Austria", iso3="AUT"),
        names("state", "", "Costa Rica", iso3="CRI"),
    ),
    case(
        "the representative of sri lanka wished it",
        "The representative of Sri Lanka wished it to be recorded that, had he been present, he would "
        "have voted in favour.",
        states("Sri Lanka LKA"),
    ),
    case(
        "the representative of thailand asked for clarification",
        "The representative of Thailand asked for clarification regarding financial implications, which "
        "was given by the Executive Secretary of the Congress.",
        states("Thailand THA"),
        officer("Executive Secretary of the Congress", "person"),
    ),
    case(
        "statements were made by the representatives of 3",
        "Statements were made by the representatives of Burkina Faso and Peru; by the observer for "
        "UN-Women; and by a youth delegate from the delegation of Belgium.",
        states("Burkina Faso BFA"),
        states("Peru PER"),
        names("un", "observer", "UN-Women"),
    ),
    case(
        "the panel was composed of the secretary-general",
        "The panel was composed of the Secretary-General of the Harbour Union, Pavel Doležal; the "
        "Minister of Digital Affairs of Poland, Zofia Malinowska; and the founder of the start-up Equal "
        "Code, Nanjala Otieno. Each of them gave a brief presentation.",
        person("Secretary-General of the Harbour Union, Pavel Doležal", "Harbour Union", "", "ngo"),
        person("Minister of Digital Affairs of Poland, Zofia Malinowska", "Poland", "POL", "state"),
        person("founder of the start-up Equal Code, Nanjala Otieno", "founder of the start-up Equal Code", "", "other"),
        kind="introduction",
    ),
    case(
        "the representative of ukraine a country that",
        "The representative of Ukraine, a country that no longer made use of paper requests, described a "
        "secure platform.",
        states("Ukraine UKR"),
    ),
    case(
        "the representative of malta proposed an oral",
        "The representative of Malta proposed an oral amendment, by which the words would be deleted.",
        states("Malta MLT"),
    ),
    case(
        "the conference agreed on a general discussion",
        "The Conference agreed on a general discussion: statements by representatives of States parties and observers.",
    ),
    case(
        "at its fortieth session concerns were raised",
        "At its fortieth session, concerns were raised by the representative of Malta.",
    ),
    case(
        "during the informal consultations amendments were proposed",
        "During the informal consultations, amendments were proposed orally by the representative of Peru.",
    ),
    case(
        "the secretary of the interior of the",
        "The Secretary of the Interior of the Philippines, on behalf of Malta, made a statement.",
        person("Secretary of the Interior of the Philippines", "Philippines", "PHL", "state"),
        on_behalf_of="Malta",
    ),
    case(
        "the commission took note of the provisional",
        "The Commission took note of the provisional agenda. Following that introduction of the "
        "provisional agenda, statements were made by the following: Malta; Peru.",
        names("state", "", "Malta", iso3="MLT"),
        names("state", "", "Peru", iso3="PER"),
    ),
    case(
        "statements were made by mr lars ekblom",
        "Statements were made by Mr. Lars Ekblom, Executive Secretary of the Commission, and Ms. Ana Vik, "
        "Secretary-General of the Commission and Executive Director of UNODC.",
        officer("Mr. Lars Ekblom, Executive Secretary of the Commission", "person"),
        person("Ms. Ana Vik, Secretary-General of the Commission and Executive Director of UNODC", "UNODC", "", "un"),
    ),
]


@pytest.mark.parametrize("each", CASES)
def test_terms_and_lists(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
