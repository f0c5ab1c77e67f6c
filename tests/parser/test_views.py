"""Attributed views: a table of invented sentences, and what holds for any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from uncongress.model.discussion import Views
from uncongress.model.enums import Attribution, Quantifier
from uncongress.parser.discussion.report_verbs import Form, find_verbs, lemma_of_past, verb_of_past
from uncongress.parser.discussion.views import read_views
from uncongress.parser.languages import english_verbs as verbal
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.layout.sentences import sentences


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
    ("The representative of Chile, endorsing that view, pointed out that no ship had sailed.", "Chile: point_out"),
    ("The national human rights institution of Iceland observed that no date was set.", "Iceland: observe"),
    ("Others, while not opposed to such gates, questioned whether they would hold.", "other: question"),
    ("The observer for Malta, for her part, maintained that the pier was safe.", "Malta: maintain"),
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
    ("Other countries sought clarification on the fees and requested further time.", "other: seek request"),
    ("The representative of Guyana recalled its strategy and invited others to learn.", "Guyana: recall invite"),
    ("There was a general feeling that piers mattered.", "impersonal:"),
    ("All representatives who spoke on the item reaffirmed the need for piers.", "all: reaffirm"),
    ("One representative, while sharing that concern, cautioned against haste.", "one: share caution"),
    ("In the view of the representative of Ghana, the remedy lay in planning.", "Ghana:"),
    ("However, views differed on the options.", "impersonal: differ"),
    ("Opinion was divided as to the need for a new network.", "impersonal: divide"),
    ("A few speakers called into question some of the figures.", "some: call"),
    ("The value of those documents was emphasized by several speakers.", "several: emphasize"),
    ("The situation in the port was referred to by many speakers.", "many: refer"),
    ("A large number of speakers praised the port and outlined measures to deepen it.", "many: praise outline"),
    ("Some members stressed the burden and requested further training.", "some: stress request"),
    ("A number of delegates called for ports and requested UNCTAD to expand its survey.", "a_number: call request"),
    ("One expert explained that data were old and assured members that new ones would come.", "one: explain assure"),
    ("Several speakers described good practices and shared statistics.", "several: describe share"),
    ("All delegations that took the floor welcomed the report.", "all: welcome"),
    ("Many speakers brought up the cost of piers.", "many: bring"),
    ("There was general agreement that the network should continue.", "impersonal: agree"),
    ("There was broad consensus on the need for patience.", "impersonal: agree"),
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
    ("In her keynote address, Ana Vik recalled that ice was thin.", ["Ana Vik: recall"]),
    ("Introducing the item, Jon Borg stressed that trade had grown.", ["Jon Borg: stress"]),
    ("The representative of Chile presented the results of a programme for divers.", ["Chile: present"]),
    ("The representative of Malta pointed to free ports, paid leave and open courts.", ["Malta: point"]),
    ("The representative of Malta praised the divers and paid tribute to the crew.", ["Malta: praise pay"]),
    (
        "The need for signs was emphasized, and reference was made to the role of divers.",
        ["impersonal: emphasize refer"],
    ),
    ("Delegations expressing that view also underlined the cost.", ["unspecified: underline"]),
    (
        "Miss Young (Fiji) outlined the causes and Mr. Kral (Peru) explained the remedies.",
        ["Miss Young: outline", "Mr. Kral: explain"],
    ),
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

# The classes of verbs, agents, light nouns, forms without a verb, subjects: who, then the lemmas.
FORMS = [
    ("Several speakers alluded to the loss of ferries.", ["several: allude"]),
    ("Some delegations disputed the figures.", ["some: dispute"]),
    ("Most participants concurred with that analysis.", ["most: concur"]),
    ("Many representatives reserved their position.", ["many: reserve"]),
    ("One speaker likened the ice courts to lighthouses.", ["one: liken"]),
    ("A number of delegates quibbled over the wording.", ["a_number: quibble"]),
    ("A group of States requested that the vote be postponed.", ["group: request"]),
    (
        "The representatives of Chile and Ghana dissociated themselves from that paragraph.",
        ["Chile; Ghana: dissociate"],
    ),
    (
        "The observer for the Ice Fund, a non-governmental organization, bemoaned the lack of boats.",
        ["Ice Fund: bemoan"],
    ),
    ("The proposal was opposed by one delegation.", ["one: oppose"]),
    ("That idea was supported by some and opposed by others.", ["some: support", "other: oppose"]),
    ("Doubts were expressed by some about the cost.", ["some: express"]),
    ("The plan was welcomed by many speakers and criticized by one.", ["many: welcome", "one: criticize"]),
    ("Regional boats were considered essential by a number of speakers.", ["a_number: consider"]),
    ("Emphasis was laid on the training of divers.", ["impersonal: emphasize"]),
    ("Great importance was attached to ice.", ["impersonal: attach"]),
    ("A warning was sounded against haste.", ["impersonal: warn"]),
    ("No objection was made to that plan.", []),
    (
        "Views differed on tolls; while some speakers favoured them, others considered existing ones too high.",
        ["impersonal: differ", "some: favour", "other: consider"],
    ),
    ("Noting that boats were late, one speaker proposed a ferry.", ["one: note propose"]),
    ("Agreeing with that view, the representative of Zambia added that ice was thin.", ["Zambia: agree add"]),
    ("Several speakers, expressing that view, called for caution.", ["several: express call"]),
    ("Some participants questioned the value of piers; others defended them.", ["some: question", "other: defend"]),
    (
        "Several representatives welcomed the text, though one of them would have preferred a longer one.",
        ["several: welcome", "one: prefer"],
    ),
    ("Delegations were agreed on the need for a pier.", ["unspecified: agree"]),
    (
        "One speaker paid tribute to divers; others drew attention to the lack of boats.",
        ["one: pay", "other: draw"],
    ),
    ("Another view expressed was that piers should be closed.", ["impersonal: express"]),
    ("Views were exchanged on the question of piers.", ["impersonal: exchange"]),
    ("The view was held that quotas were unfair.", ["impersonal: hold"]),
    ("The conclusion was reached that the atlas was useful.", ["impersonal: reach"]),
    ("There was a call for more boats.", ["impersonal: call"]),
    ("There were suggestions that the atlas be printed.", ["impersonal: suggest"]),
    ("It was widely believed that ice was thin.", ["impersonal: believe"]),
    ("It was concluded that boats were needed.", ["impersonal: conclude"]),
    ("It was felt by some delegations that ice was thin.", ["some: feel"]),
    ("It was the opinion of many delegations that ice was thin.", ["many:"]),
    ("The prevailing view among delegations was that ice was thin.", ["most:"]),
    ("In the view of several speakers, ice was thin.", ["several:"]),
    ("The suggestion that the atlas be printed found little support.", ["impersonal: support"]),
    ("Also mentioned was the need for boats.", ["impersonal: mention"]),
    ("The ice courts were hailed as a model.", ["impersonal: hail"]),
    ("The ice courts were said to work well.", ["impersonal: say"]),
    ("The level of attendance was considered satisfactory.", ["impersonal: consider"]),
    ("States that had not yet done so were invited to join the network.", ["impersonal: invite"]),
    ("The Secretariat was requested to circulate the atlas.", ["impersonal: request"]),
    ("Some speakers praised the ship, while others preferred the old one.", ["some: praise", "other: prefer"]),
    (
        "Some speakers praised the ship, several disliked it and one abstained from comment.",
        ["some: praise", "several: dislike", "one: abstain"],
    ),
    ("Many delegations praised the ship; some, however, feared that it would sink.", ["many: praise", "some: fear"]),
    (
        "Speakers asked about the ship, to which a panellist replied that it was safe.",
        ["unspecified: ask", "one: reply"],
    ),
    ("Most delegations supported the ship, although some questioned its cost.", ["most: support", "some: question"]),
    ("He was supported by the representative of Malta, who proposed a new date.", ["Malta: support propose"]),
    ("A second panellist warned that ropes were old.", ["one: warn"]),
    ("Representatives of several countries outlined their plans.", ["several: outline"]),
    ("The participants from Thailand and Zambia reported good results.", ["Thailand; Zambia: report"]),
    ("Participants from Africa reported good results.", ["unspecified: report"]),
    ("Others, while acknowledging the risk, considered the plan sound.", ["other: acknowledge consider"]),
    ("One speaker, whose country had sold boats, referred to the price.", ["one: refer"]),
    ("Many were convinced that the atlas would help.", ["many:"]),
    ("Several delegations were not in a position to support the text.", ["several: support"]),
    ("One delegation did not see the need for a new body.", ["one: see"]),
    ("Ministers underscored the cost of ice.", ["unspecified: underscore"]),
    ("Mr. Okoro noted that ice was thin.", ["Mr. Okoro: note"]),
    ("The President of the Board noted that ice was thin.", ["President of the Board: note"]),
    (
        "The Prime Minister of Iceland opened the segment and stated that ice was thin.",
        ["Prime Minister of Iceland: state"],
    ),
    ("The World Ice Federation urged States to act.", ["World Ice Federation: urge"]),
    ("Ocean Union and the Sick and Aid Foundation urged action.", ["Ocean Union; Sick and Aid Foundation: urge"]),
    (
        "The representative of Fiji thanked the divers. The representative also urged calm.",
        ["Fiji: thank", "+Fiji: urge"],
    ),
    ("One delegation opposed the ban. That delegation stressed the cost.", ["one: oppose", "+one: stress"]),
    (
        "The representative of Fiji thanked the divers. His delegation could not accept the text.",
        ["Fiji: thank", "+Fiji: accept"],
    ),
    ("Participants had agreed that ice was thin.", ["unspecified: agree"]),
    ("One regional group and the Chair underscored the agreement.", ["one: underscore", "Chair:"]),
    ("Many participants came out in favour of boats.", ["many: support"]),
    (
        "The Director of the Ice Institute, speaking by video link, drew the attention of delegates to melting.",
        ["Director of the Ice Institute: draw"],
    ),
    ("Attention was called to the melting of ice.", ["impersonal: call"]),
    ("Tribute was paid to the divers.", ["impersonal: pay"]),
    ("Satisfaction was voiced by many speakers at the result.", ["many: voice"]),
    ("The delegations of Chile, Ghana and Malta regretted the delay.", ["Chile; Ghana; Malta: regret"]),
    ("On behalf of the Ice Group, the representative of Fiji thanked the divers.", ["Fiji: thank"]),
    ("Speaking on behalf of the Ice Group, the representative of Fiji said that boats were late.", ["Fiji: say"]),
    ("It was agreed that the next meeting would be held in June.", ["impersonal: agree"]),
    ("The question was raised whether ice was safe.", ["impersonal: raise"]),
    ("The issue of cost was raised.", ["impersonal: raise"]),
    (
        "Several representatives reported on measures in their countries, including laws, and described courts.",
        ["several: report describe"],
    ),
    (
        "The representative of Iceland said that ice was thin; the representative of Malta agreed.",
        ["Iceland: say", "Malta: agree"],
    ),
    ("Wide support was expressed by delegations for the plan.", ["unspecified: express"]),
    (
        "In reply to a question, the representative of the Secretariat explained that boats were late.",
        ["Secretariat: explain"],
    ),
    ("Iceland, supported by Norway, proposed a new text.", ["Iceland: propose"]),
    ("The proposal of Iceland was supported by the representatives of Malta and Peru.", ["Malta; Peru: support"]),
    ("It was noted with concern that ice was melting and that boats were late.", ["impersonal: note"]),
    ("One participant wondered whether ice was safe, another asked who would pay.", ["one: wonder", "one: ask"]),
    ("Two delegations, Chile and Peru, objected.", ["two: object"]),
    ("Members of the Committee questioned the figures.", ["unspecified: question"]),
    ("Some members felt that the plan was sound, and one member asked for a vote.", ["some: feel", "one: ask"]),
    ("The Rapporteur replied that ice was thin.", ["Rapporteur: reply"]),
    (
        "The Special Rapporteur on ice, Ms. Anna Berg, presented her report and stressed that ice was thin.",
        ["Special Rapporteur on ice: stress"],
    ),
    ("In his closing remarks, the Chair summed up the debate and thanked all delegations.", ["Chair: sum thank"]),
    ("According to one delegate, the plan was sound; another delegate disagreed.", ["one:", "one: disagree"]),
    ("The plan was opposed by the representative of Iceland on the grounds of cost.", ["Iceland: oppose"]),
    (
        "The plan was supported by the representatives of Malta and Peru, who stressed its low cost.",
        ["Malta; Peru: support stress"],
    ),
    ("Japan and Norway, joined by Malta, welcomed the plan.", ["Japan; Norway: welcome"]),
    ("One representative, supported by others, asked for a vote.", ["one: ask"]),
    ("The programme was seen as a success by many countries.", ["many: see"]),
    ("Also stressed was the role of women.", ["impersonal: stress"]),
    ("Some of the speakers from Africa also mentioned cost.", ["some: mention"]),
    ("Speaking in his national capacity, the Chair observed that ice was thin.", ["Chair: observe"]),
    (
        "At the invitation of the Chair, the representative of Iceland, as Chair of the Ice Group, reported on ice.",
        ["Iceland: report"],
    ),
    (
        "In her introductory remarks, Ms. Anna Berg of the Ice Fund outlined the programme.",
        ["Ms. Anna Berg of the Ice Fund: outline"],
    ),
    ("Experts from Norway and Chile shared their experiences.", ["unspecified: share"]),
    ("One of them complained that it was late.", ["one: complain"]),
    ("It was noted by the Secretariat that boats were late.", ["Secretariat: note"]),
    ("Countries were urged to ratify the treaty.", ["impersonal: urge"]),
    ("Many speakers, while welcoming progress, expressed concern at the pace.", ["many: welcome express"]),
    ("Many speakers welcomed the decision and declared themselves ready to help.", ["many: welcome declare"]),
    ("Most delegations agreed with the Chair that boats were late.", ["most: agree"]),
    ("A representative of a non-governmental organization claimed that boats were late.", ["one: claim"]),
    ("An expert explained how boats were built.", ["one: explain"]),
    ("The representative of Malta made a statement and stressed that seas rose.", ["Malta: stress"]),
    ("The representative of Peru invited States to join the network.", ["Peru: invite"]),
    (
        "The Icelandic Chess Federation stated that ice was thin and that it was considered safe.",
        ["Icelandic Chess Federation: state"],
    ),
    ("Some speakers described ports that had been built or linked with rail.", ["some: describe"]),
    ("Some speakers described children recruited or associated with gangs.", ["some: describe"]),
    ("Many speakers praised the plan, maintaining that it was sound.", ["many: praise maintain"]),
    ("Many speakers praised the plan, maintaining an open mind.", ["many: praise"]),
    ("Great satisfaction was expressed.", ["impersonal: express"]),
    ("It was noted that ice was thin, and it was recommended that boats be bought.", ["impersonal: note recommend"]),
    ("Two representatives, however, reserved their position.", ["two: reserve"]),
    ("Some others insisted that ice was thick.", ["some: insist"]),
    ("A certain number of delegations considered that ice was thick.", ["a_number: consider"]),
    ("As one speaker put it, ice was thin.", ["one: put"]),
    ("She concluded by thanking the divers.", ["continued: conclude"]),
    ("Numerous speakers testified to the value of boats.", ["many: testify"]),
    ("Several delegations joined in that criticism.", ["several: join"]),
    ("The Secretary of the Congress apologized for the delay.", ["Secretary of the Congress: apologize"]),
    ("Several ministers issued a call for calm.", ["several: issue"]),
    ("Many committed themselves to the plan.", ["many: commit"]),
    ("Many others took the opposite view.", ["many: take"]),
    ("Many spoke in favour of boats.", ["many: support"]),
    ("The view was expressed that the Commission was the place for that debate.", ["impersonal: express"]),
    ("One speaker even considered that ice had thinned.", ["one: consider"]),
    ("The Congress was reminded by one speaker that ice was thin.", ["one: remind"]),
    ("The creation of a pool of divers was mooted.", ["impersonal: moot"]),
    ("The representative of Malta qualified that position, stating that ice melted.", ["Malta: qualify state"]),
    ("All the panellists concluded that ice was thin.", ["all: conclude"]),
    ("Some insisted on boats; some others regarded sledges as enough.", ["some: insist", "some: regard"]),
    ("The United Nations Children’s Fund stressed the need for boats.", ["United Nations Children’s Fund: stress"]),
    ("In response, the Ombudsperson of Latvia indicated that boats were safe.", ["Ombudsperson of Latvia: indicate"]),
    ("Two Parties requested the Secretariat to give priority to boats.", ["two: request"]),
    ("With regard to ice, most of those who spoke supported the plan.", ["most: support"]),
    ("Another issue to which many speakers referred was the theft of boats.", ["many: refer"]),
    ("Some speakers referred to boats, and others described sturdy sledges.", ["some: refer", "other: describe"]),
    (
        "While some regarded boats as safe, it was remarked by others that ice was thin.",
        ["some: regard", "other: remark"],
    ),
    ("Another speaker proposed boats, and two others supported that proposal.", ["one: propose", "two: support"]),
    ("Several participants noted the thaw, and a number of them urged calm.", ["several: note", "a_number: urge"]),
    ("The President made a statement, in which she appealed for calm.", ["President: appeal"]),
    (
        "At the 3rd meeting, the representative of Peru made a statement in which he conveyed an offer.",
        ["Peru: convey"],
    ),
    (
        "Some representatives, however, while recognizing the cost, were of the view that boats were needed.",
        ["some: recognize consider"],
    ),
    ("A number of speakers, including those from island States, reported that boats were late.", ["a_number: report"]),
    (
        "The view was expressed by some that boats were late, while others felt that they were early.",
        ["some: express", "other: feel"],
    ),
    ("Several, however, said that boats were late.", ["several: say"]),
    ("Most, if not all, delegations agreed that boats were late.", ["most: agree"]),
    ("Speaker after speaker stressed the cost.", ["unspecified: stress"]),
    ("A third speaker wondered who would pay.", ["one: wonder"]),
    ("Yet others suggested a pause.", ["other: suggest"]),
    ("It was further stressed by a number of delegations that boats were late.", ["a_number: stress"]),
    (
        "The representative of Peru, referring to ice, and the representative of Chile, referring to cost, asked why.",
        ["Peru; Chile: ask"],
    ),
    ("The Secretary-General, in a message read out by the Director, stressed the cost.", ["Secretary-General: stress"]),
    ("Introducing the item, the Chief of the Ice Branch said that boats were late.", ["Chief of the Ice Branch: say"]),
    (
        "The need for boats, ropes and lamps was also highlighted by the observer for the Ice Fund.",
        ["Ice Fund: highlight"],
    ),
    (
        "In the ensuing discussion, speakers commended the Secretariat and encouraged it to continue.",
        ["unspecified: commend encourage"],
    ),
    ("Among the measures mentioned were patrols, lamps and registers.", ["impersonal: mention"]),
    ("Mention was also made by one speaker of the role of women.", ["one: mention"]),
    (
        "Many delegations, in particular from developing countries, called attention to the lack of funds.",
        ["many: call"],
    ),
    ("The importance of ropes was emphasized, as was the need for lamps.", ["impersonal: emphasize"]),
    ("Various proposals were put forward on how to mend boats.", ["impersonal: put"]),
    ("The point was made that boats were late.", ["impersonal: make"]),
    ("The concern was voiced that boats were late.", ["impersonal: voice"]),
    ("Regret was expressed at the absence of boats.", ["impersonal: express"]),
    ("Some delegations sought clarification on the cost of boats.", ["some: seek"]),
    ("Several representatives inquired about the cost.", ["several: inquire"]),
    ("In response, it was explained that boats were late.", ["impersonal: explain"]),
    ("The Chair, speaking as the representative of Malta, disagreed.", ["Chair: disagree"]),
    ("Some favoured boats, others ropes.", ["some: favour"]),
    ("Strong support was voiced for the plan.", ["impersonal: voice"]),
    ("The proposal received wide support from delegations.", ["unspecified: support"]),
    ("The proposal met with opposition from several delegations.", ["several: oppose"]),
    ("The observer for Palestine said that boats were late.", ["Palestine: say"]),
    ("The delegate from Ghana pointed to the cost.", ["Ghana: point"]),
    ("The Minister for Ice of Iceland paid tribute to the divers.", ["Minister for Ice of Iceland: pay"]),
    ("The spokesperson for the Ice Group expressed regret.", ["Ice Group: express"]),
    ("The facilitator reported that consultations had been held.", ["facilitator: report"]),
    ("The Co-Chairs thanked delegations.", ["Co-Chairs: thank"]),
    ("The Group of African States was of the view that boats were late.", ["Group of African States: consider"]),
    (
        "The African Group, the Arab Group and Norway supported the plan.",
        ["African Group; Arab Group; Norway: support"],
    ),
    (
        "The representative of Oman, on behalf of the Arab Group, and the representative of Mali regretted the delay.",
        ["Oman; Mali: regret"],
    ),
    ("Members stressed the cost and agreed to return to the matter.", ["unspecified: stress agree"]),
    ("A large majority of delegations endorsed the plan.", ["most: endorse"]),
    ("The overwhelming majority of speakers rejected the plan.", ["most: reject"]),
    ("A minority of delegations rejected the plan.", ["some: reject"]),
    ("A few delegations dissented.", ["some: dissent"]),
    ("Only one speaker supported the plan.", ["one: support"]),
    ("At least two delegations complained.", ["two: complain"]),
    ("A few expressed doubts.", ["some: express"]),
    ("It was generally recognized that boats were late.", ["impersonal: recognize"]),
    ("It was widely felt that boats were late.", ["impersonal: feel"]),
    ("It was proposed to mend boats.", ["impersonal: propose"]),
    ("It was pointed out that boats were late.", ["impersonal: point_out"]),
    ("It was also noted, however, that boats were late.", ["impersonal: note"]),
    ("It was, moreover, suggested that boats be mended.", ["impersonal: suggest"]),
    ("The panellists discussed how boats were mended and shared examples.", ["unspecified: discuss share"]),
    ("A participant from the floor asked about cost.", ["one: ask"]),
    ("An observer for an intergovernmental organization stressed the cost.", ["one: stress"]),
    ("A suggestion was made by one delegation to mend boats.", ["one: suggest"]),
    ("One suggestion was that boats be mended.", ["impersonal: suggest"]),
    ("Another view was that boats were late.", ["impersonal:"]),
    ("Another suggestion made was to mend boats.", ["impersonal: suggest"]),
    ("Others still questioned the cost.", ["other: question"]),
    (
        "Several speakers from Africa and Asia and one speaker from Europe stressed the cost.",
        ["several: stress", "one:"],
    ),
    ("The representative of Oman and the representative of Mali regretted the delay.", ["Oman; Mali: regret"]),
    (
        "The representatives of Chile and Ghana and the observer for WHO regretted the delay.",
        ["Chile; Ghana; WHO: regret"],
    ),
    ("Over 30 speakers stressed the cost.", ["a_number: stress"]),
    ("Some 30 delegations stressed the cost.", ["a_number: stress"]),
    ("3 speakers stressed the cost.", ["a_number: stress"]),
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
    "There was no agreement on boats.",
    "The representative of Malta explained his vote.",
    "Participants from Fiji and Peru spoke on the item.",
    "Closing remarks were made by the Chair and the Executive Director.",
    "A representative of UNODC made a presentation.",
    "In 2045, 12 countries adopted laws.",
    "Several delegations attended the ceremony.",
    "Several delegations submitted written statements.",
    "It was decided that the session be extended.",
    "The Commission was requested to consider the atlas.",
    "No delegation objected to the plan.",
    "The World Ice Report noted that ice was thin.",
    "The floor was then given to the observers.",
    "One delegation raised a point of order.",
    "Interpretation was provided in two languages.",
    "The panellists answered questions and made concluding remarks.",
    "Several countries had agreed to share boats.",
    "The Advisory Board stated that ice was thin.",
    "The Ice Committee, in its resolution 5, stressed the role of divers.",
    "It was not clear whether boats would come.",
    "It was established that boats were late.",
    "States had reported that boats were late.",
    "The Chair invited the Committee to consider the atlas.",
    "Comments were made and questions were posed by the representatives of Chile and Peru.",
    "The representative of Cuba raised a point of order, to which the Chair responded.",
    "",
]


@pytest.mark.parametrize(("text", "expected"), SINGLE)
def test_one_report(text: str, expected: str | None) -> None:
    assert lines(text) == ([expected] if expected else [])


@pytest.mark.parametrize(("text", "expected"), JOINED + FORMS)
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


def test_a_body_known_by_its_acronym_decides_and_holds_no_view() -> None:
    opened = passage("The 4th session of the Subsidiary Body for Ice (SBI) was held in Reykjavik.", "1")
    acted = passage("The SBI noted the atlas. It also requested maps. The UNIF noted that ice was thin.", "2")
    views = read_views([opened, acted])
    assert [(view.speakers, [verb.lemma for verb in view.verbs]) for view in views] == [(("UNIF",), ["note"])]
    assert next(view.speakers for view in read_views([acted])) == ("SBI",)


# The regular verbs whose past follows no rule of spelling that is worth having.
UNRULY = {"extol", "signal", "label", "counsel"}


@pytest.mark.parametrize("lemma", sorted(set(verbal.REGULAR_VERBS.split()) - verbal.DOUBLED_VERBS - UNRULY))
def test_the_spelling_of_a_past_gives_its_verb(lemma: str) -> None:
    """The rules are for words that no table holds; on the table they must be right."""
    past = lemma[:-1] + "ied" if lemma.endswith("y") and lemma[-2] not in "aeou" else lemma.removesuffix("e") + "ed"
    assert lemma_of_past(past) == lemma
    assert verb_of_past(past) == verbal.SPELLINGS.get(lemma, lemma)


@pytest.mark.parametrize("lemma", sorted({*verbal.REGULAR_VERBS.split(), *verbal.IRREGULAR_VERBS}))
def test_every_verb_is_read_behind_a_negation(lemma: str) -> None:
    text = f"Several speakers did not {lemma} it."
    found = [(verb.lemma, verb.form) for verb in find_verbs(text, 0, len(text))]
    assert found == [(verbal.SPELLINGS.get(lemma, lemma), Form.BASE)]


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


TEXTS = [text for text, _ in SINGLE] + [text for text, _ in JOINED + FORMS] + SILENT
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


# The first example loads the tables of States and organizations, which takes longer than the rest.
@settings(deadline=None)
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
