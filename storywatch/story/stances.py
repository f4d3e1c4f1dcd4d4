"""The words by which a sentence takes a stand: what is left open, refused, doubted, granted.

Each family is a pattern over a clause or a sentence made plain (:func:`plain`). They are words of the press
of any decade; none names a person, a place or a matter. What a word is said of is for ``directions`` to
see.
"""

from __future__ import annotations

import re

_SAY = r"(?:say|comment|confirm|discuss|name|give|disclose|reveal|predict|speculate|rule|answer|elaborate)"
_DAY = (
    r"(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn|winter|weeks?\b|months?\b|days?\b|hours?\b|"
    r"tomorrow|next|later|after)"
)

PENDING = re.compile(
    rf"\b(?:declin|refus|fail)\w* to {_SAY}|(?:\b(?:not|never|cannot|nor)|n't)(?: \w+){{0,2}}"
    r" (?:decided?|know|knew|known|said|say|saying|tell|confirm(?:ed)?|clear|certain|sure|mention\w*|settled|"
    r"comment\w*|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|elaborate\w*|specif\w+|disclose[ds]?|"
    r"touch(?:ed)? (?:up)?on|speak for|go(?:ne)? into|commit (?:him|her|it|them)sel\w+|be reached for|"
    r"establish\w*|exclude|(?:made|make) up|"
    r"rule (?:\w+ ){0,3}out|ruled (?:\w+ ){0,3}out|ruling (?:\w+ ){0,3}out)\b|"
    r"\bneither (?:confirm|den|admit|accept|reject|welcom|approv)\w*(?: \w+){0,3} nor\b|"
    r"\bneither (?:yes nor no|one nor the other)\b|\bno mention\b|\bunanswered\b|"
    r"\bnothing (?:(?:was|is|has been|had been) )?(?:said|heard|announced|published) (?:of|about|on)\b|"
    r"\bnothing (?:was|is|has been|had been) (?:said|announced|decided|settled)\b|"
    r"\b(?:spokes\w+|officials?|minister|ministry|office|embassy|lawyers?|relatives) (?:\w+ ){0,3}"
    r"could not (?:\w+ )?be reached\b|"
    r"\b(?:g[ai]ve|given|giving|gives|set|sets|named|fixed|with|put) no (?:\w+ )?"
    r"(?:date|time|day|details?|figures?|reasons?|names?|sum|timetable|explanation|hint)\b|"
    r"\b(?:nothing|nobody|no one|no decision)"
    r"(?: \w+){0,3} (?:decided|knows?|agreed|can (?:say|tell))\b|"
    r"\bno (?:(?:final )?decision|information|indication)\b|"
    r"\b(?:no|without an?y?) (?:date|time|day|result|conclusion|answer|verdict|reply)(?: (?:has|had|was))?"
    r"(?: \w+){0,2} (?:set|fixed|given|named|yet|reached|so far)\b|"
    r"\b(?:has|have|had|is|are) (?:yet|still) to\b(?! blame)|"
    r"\b(?:still|yet) to (?:be )?(?:decide|make|settle|agree)\w*\b|"
    r"\b(?:no word|(?:much |far )?too (?:early|soon)|premature|early days|remains? to be seen|"
    r"remains (?:for|with)|an open (?:question|matter)|up in the air|"
    r"evasive|non-?committal|tight-lipped|any(?:body|one)'s guess|wait and see|hangs? in the balance|"
    r"neck and neck|too close to call|"
    r"evenly (?:split|divided|matched)|ask (?:me|us) again|without (?:a )?result|inconclusive|"
    r"not (?:a|one) (?:day|hour|minute|moment) (?:before|earlier|sooner))\b"
)
"""What nobody decides or says, or not yet."""
MOVED = re.compile(
    r"\b(?:postpon\w+|deferr\w+|delay(?:ed|s|ing)?|put (?:off|back)|moved|shifted|pushed back)\b"
    rf"(?! indefinitely)(?:[^.;?!]{{0,60}}?\b(?:to|until|till|for|by|now|from) (?:\w+ ){{0,3}}{_DAY}|"
    r"[^.;?!]{0,40}\bnot (?:abandoned|cancel\w+|called off|dropped|given up))",
    re.IGNORECASE,
)
"""Put off to another day: it is still to come."""
NEARLY = re.compile(
    r"\b(?:nearly|almost|all but|on the (?:brink|verge|point) of|close to|threat\w+ to|in danger of)\b"
    r"(?: \w+){0,2} (?:br[eo]k\w+|collaps\w+|fail\w*|fell|fall\w*|walk\w+|cancel\w+|call\w+ off|abandon\w*|"
    r"ending|ended|leav\w+|left|quit\w*|withdr\w+)"
)
NOT_BEFORE = re.compile(
    r"\b(?:on )?the (?:day|hour|moment|minute|morning) (?:that |when |on which )?\w+(?: \w+){0,4} "
    r"(?:is|are|was|were|has|have|arrives?|comes?|leaves?|pays?|agrees?)\b|"
    r"\b(?:once (?=(?:the|an?|all|both|he|she|it|they|we|this|that|his|her|its|their|[A-Z]\w+)\b)|"
    r"when there is )\w+|\b(?:no|not)(?: \w+){1,3} before\b"
)
"""What must come first."""
ODDS_ON = re.compile(
    r"\b(?:more (?:likely|probabl[ey]) than not|better than even|odds[- ]on|foregone conclusion)\b",
    re.IGNORECASE,
)
OPEN = re.compile(r"\b(?:whether|unclear|uncertain|question of|if)\b")
REFUSAL = re.compile(
    r"\b(?:repudiat\w+|spurn\w*|rebuff\w*|balk(?:ed|s)|baulk(?:ed|s)|disavow\w*|renounc\w+|rescind\w*|"
    r"revok\w+|quash\w*|annul\w*|thwart\w*|foil(?:ed|s)|derail\w*|founder(?:ed|s)|flop(?:ped|s)|"
    r"fizzl\w+|snub\w*|shun(?:ned|s)|contradict\w*|discount(?:ed|s)|rubbish(?:ed|es)|cold water|"
    r"put paid|empty-handed|in disarray|intransigen\w+|adamant|defian\w+|stand(?:s|ing)? firm|"
    r"stood firm|have none of it|not budge|in vain|"
    r"declin(?:e|es|ed|ing) (?:on \w+ )?to|"
    r"reject\w*|oppos(?:e|es|ed|ing)|shot down|rul(?:ed|es|ing) (?:\w+ ){0,3}out|fail(?:ed|s|ing)? to|"
    r"refus(?:e|es|ed|ing|al)|veto(?:ed|es)?|block(?:ed|s)|den(?:y|ies|ied|ial)|turn(?:ed|s|ing)? down|"
    r"dismiss(?:ed|es|ing)?|collaps(?:e|es|ed|ing)|call(?:ed|s|ing)? off|cancel\w*|broke(?:n)? (?:off|down)|"
    r"stall(?:ed|s|ing)|impossible|unacceptable|fabricat\w+|untrue|baseless|nonsense|walk(?:ed|s|ing)? out|"
    r"play(?:ed|s|ing)? down|forbids?|forbade|forbidden|defeat(?:ed|s)?|vot(?:e|es|ed|"
    r"ing) (?:it )?(?:against|down)|"
    r"deadlock(?:ed)?|impasse|stormed out|got nowhere|gets? nowhere|came to nothing|comes? to nothing|"
    r"held back|withh[eo]ld|(?:minimi[sz]|lower|dampen|damp|play|dash|dim|"
    r"fad)\w* (?:down )?(?:\w+ )?(?:expectations?|hopes?)|"
    r"hopes? (?:\w+ )?(?:fade|faded|dashed|dimmed|died)|wishful thinking|talked out|filibuster\w*|"
    r"bluff\w*|an insult|indefinitely|brush(?:ed|es|"
    r"ing)? aside|waved? (?:\w+ )?away|scoff\w*|"
    r"(?:died|dies|stuck|bur(?:y|ied)) in (?:the )?committee|fell (?:through|short|apart)|"
    r"g(?:ive|ives|ave|iven) up|abandon(?:ed|s|ing)?|scuttled?|torpedo\w*|wreck(?:ed|s)?|"
    r"s(?:end|ends|ent) (?:\w+ ){1,3}back (?:to|by)|withdr[ae]wn? (?:its|his|her|their|the) "
    r"(?:\w+ )?(?:draft|offer|bid|motion|consent|support|confidence|candida\w+|proposal|plan|"
    r"invitation|acceptance|"
    r"request|delegation|team)|have withdrawn|has withdrawn|recall(?:ed|s) (?:its|his|her|their|the)|"
    r"(?:un|dis)willing|reluctant|in no mood|out of reach|too late|tissue of lies|"
    r"(?:is|are|was|were) (?:now )?off(?=[.,;!]|$)|out of the question|unthinkable|not (?:for sale|"
    r"negotiable|up for|on the (?:agenda|table|cards))|"
    r"shelv(?:e|es|ed)|scrap(?:s|ped)|axed|pull(?:s|ed|ing) (?:the plug|out of)|let (?:\w+ ){1,3}drop|"
    r"str(?:ikes?|uck) (?:\w+ ){1,4}(?:off|from)|struck (?:off|from)|on ice|bleak|pessimis\w*|less sanguine|"
    r"grim|cool response|mistake|slam\w*|"
    r"thr[eo]wn? (?:\w+ ){0,3}out|come and gone|came and went|for good and all|"
    r"beyond recall|dead letter|never again|"
    r"fairy[ -]tales?|fiction|fantasy|invention|invented|hoax|lies?(?! (?:in|on|at|with|"
    r"within|behind))|"
    r"slander|myth|absurd|ludicrous|"
    r"ridiculous|groundless|unfounded|false(?:hood)?|"
    r"took back|retract(?:s|ed)?|back(?:ed|s|ing)? (?:away|out|down)|"
    r"(?:would|'d) ['‘“\"]?(?:rather|sooner)|wast(?:e|es|ed|ing) (?:\w+ )?time|"
    r"(?:was|were) to have (?:been )?\w+(?![^.]*\b(?:will|thus|later|eventually|finally|in the end|now|"
    r"yesterday)\b)|"
    r"(?:no|without|little|not an?y?)(?: \w+){0,2} (?:consensus|agreement|agree\w*|proof|evidence|sign|"
    r"chance|plans?|deal|intention|reason|prospect|progress|question of|basis|truth|trace|hurry|grounds?|"
    r"talk of|link|use for)|not (?:\w+ )?(?:agree\w*|evidence|proof))\b"
)
TURNS = re.compile(
    r"\b(?:reject|oppos|den(?:y|ie)|dismiss|veto|turn\w* down|defeat|block|rul\w+ (?:\w+ ){0,2}out|refus|"
    r"brush\w* aside|scoff|abandon|drop|g[ai]ven? up|vot\w+ (?:it )?(?:down|against)|withdr[ae]w)\w*",
)
"""Words of refusal that turn what they are said of into its opposite: "defeated the motion to quit"."""
NOT_YET = re.compile(r"\b(?:yet|neither|nor)\b")
"""With a refusal that is denied: it may still come, or two are spoken of."""
REFUSED = re.compile(
    r"\b(?:objections?|opposition|boycott\w*|resistance|vetoe?s?|threats?|reservations?|delays?|postpon\w+|"
    r"walk-?outs?|breakdown|collapse|failure|rejection|refusal|denials?|fears|doubts?|pessimis\w+|obstacles?|"
    r"adjourn\w+|no[ -]confidence|censure)\b"
)
"""What is in the way, so that to reject it is to go on: "dropped its objections"."""
DOUBT = re.compile(
    r"\b(?:wants?|wish(?:es)?|call(?:s|ed|ing)? (?:for|on|upon)|appeal(?:s|ed|ing)? (?:for|to|on)|"
    r"request(?:s|ed|ing)?|negotiat(?!ors?\b)\w+|neither|review(?:s|ed|ing)?|discuss\w*|"
    r"contingent|pending|tentative\w*|provisional\w*|speculat\w+|wonder(?:ed|s|ing)?|ambigu\w+|"
    r"vague\w*|mull(?:ed|s|ing)|ponder\w*|deliberating|waver\w*|hesitat\w+|dither\w*|equivoca\w+|"
    r"conflicting|disputed|in question|in limbo|either way|fifty-fifty|guarded(?:ly)?|reserv(?:ed|"
    r"es) judge?ment|await(?:s|ed|ing)?|toss-up|knife[- ]edge|"
    r"(?:is|are|was|were|remains?) (?:\w+ )?split|loggerheads|two minds|without a vote|each side wants|"
    r"(?:decisions?|ruling|verdict|judge?ment|answer|reply|vote|result|outcome) (?:is|was|are|were) "
    r"(?:\w+ )?(?:expected|due|awaited|set)|"
    r"votes? (?:next week|tomorrow|on \w+day)|to decide(?! the)|"
    r"disagree\w*|differ(?:s|ed)?|stop(?:s|ped)? short of|(?:set|sets|laid down|lays down|"
    r"made) (?:\w+ )?conditions|"
    r"at odds|in brackets|(?:would|will) (?:only )?say only|no more than|neck and neck|"
    r"(?:up to|decided by|settled by|a matter for|for) the (?:\w+ )?(?:court|courts|judges?|parliament|"
    r"council|"
    r"commission|assembly|people|voters|congress|cabinet|senate|law)(?: to (?:decide|say))?(?=[,.;]|"
    r" to | itself|$)|"
    r"(?:court|judges?|parliament|council|assembly|voters|congress|cabinet|senate|referendum|ballot|vote) "
    r"(?:\w+ )?(?:will|would|must|should|has to) (?:decide|settle|say|judge|rule)|"
    r"still (?:being )?(?:sitting|in session|meeting|discuss\w*|open|talking|arguing|negotiating|"
    r"bargaining|thinking)|"
    r"under (?:\w+ )?(?:discussion|consideration|review|study)|wants? (?:\w+ ){0,3}first|weigh(?:s|ed|ing)|"
    r"stud(?:y|ies|ied|ying)(?! (?:abroad|at))|examin(?:e|es|ed|ing)|reconsider\w*|"
    r"consult(?!ants?\b|ancy\b)\w*|"
    r"sound(?:ed|s|ing)? out|"
    r"(?:look|looked|looking) (?:into|at) (?:it|the)|"
    r"(?:put off|postponed|deferred|delayed|reserved) (?:its|his|her|their|a|the|any) "
    r"(?:decision|vote|judge?ment|ruling|reply|answer)|adjourn\w*|whether|unclear|uncertain\w*|unknown|"
    r"undecided|"
    r"unresolved|rumou?rs?|murk\w+|hypothes[ei]s|may|might|"
    r"could(?! not|n't)(?![^.;,]{0,60}\b(?:within|then|as early as|next|tomorrow|on \w+day|"
    r"in the coming)\b)|possibl[ey]|"
    r"perhaps|"
    r"maybe|reportedly|allegedly|alleged|suspect(?:s|ed|ing)?|claims?|contend(?:s|ed)|consider(?:s|ed|ing)|"
    r"(?<!no )(?<!little )(?<!much )(?<!any )doubt\w*|"
    r"on the table|question of (?:how|whether|when|who|what|why)|remains? to be seen|mixed (?:messages|"
    r"signals)|"
    r"either(?= [\w' ]{1,60} or )|divided|"
    r"(?<!even )(?<!as )if(?! (?:all|everything|things) goes? well)|unless|before any|choos(?:e|es|"
    r"ing)|choice|pick|"
    r"depends?|hinges?|hangs? on|turns? on|"
    r"(?:call(?:s|ed|ing)? (?:up)?on|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|warn(?:s|ed|ing)?|press(?:es|"
    r"ed|ing)|"
    r"tell|tells|told|challeng(?:e|es|ed|ing))(?! not)(?: \w+){1,3} to|seek(?:s|ing)?|sought|"
    r"instead(?! of)|only \w+ can|likely|unlikely|chances?|odds|on condition|provided (?:that|he|she|"
    r"it|they|the)|"
    r"(?:must|has to|have to|had to) wait|(?:only|not) (?:when|after)|"
    r"\bnot (?:\w+ )?until|the other way (?:round|around)|"
    r"theor(?:y|ies))\b|\?"
)
ASKED = re.compile(
    r"^\W*(?:when |on being )?(?:repeatedly |again |then |later |directly |also )?asked (?:if|whether|"
    r"about|when|how|why|"
    r"what|by|on|this|yesterday|last|earlier|at|in|again|to)\b.{0,300}?\b(?:said|replied|answered|"
    r"responded|shrugged|"
    r"smiled|snapped|declared|retorted|told (?:\w+ ){1,4}|remarked|quipped|says|replies|answers)\b"
)
"""Up to the answer that somebody gave."""
NOT_LET = re.compile(
    r"(?:\b(?:not|never|refus\w+ to)|n't) (?:let|allow|permit|accept|consent|tolerate|stand for|bear|"
    r"hear of|think of|dream of|do (?:so|that|"
    r"it)|happen|take place|come about|materiali[sz]e)\b"
)
CONDITION = re.compile(
    r"(?<!\beven )(?<!\bas )\b(?:if(?! (?:all|everything|things) goes? well)|unless|whether|only when|"
    r"provided that|on condition)\b|\?|"
    r"\b(?:vote|ruling|verdict|decision|judge?ment|hearing|answer|reply)\b[^.;,]{0,40}"
    r"\b(?:is|are|was|were) (?:\w+ )?(?:expected|due|awaited)\b"
)
"""What is asked, or made to depend on something."""
SAID = re.compile(
    r"[“”\"«»„]|(?<!\w)['‘](?=\w)|\b(?:said|says|saying|told|tells|insist\w*|maintain\w*|stat(?:ed|es)|declar\w+|"
    r"repeat(?:s|ed)|assur(?:es|ed)|swore|swears|testif\w+)\b"
)
"""Quotation marks, or that somebody says so."""
SAYS = frozenset(
    """said says told tells called calls insist insists insisted maintain maintains maintained claim claims
    claimed states stated argue argues argued declare declares declared blame blames blamed attribute
    attributes attributed describe describes described put puts dismissed dismisses""".split()
)
"""How somebody gives his own account."""
OWNS_UP = re.compile(
    r"\b(?:admi(?:t\w*|ssion)|conced\w+|acknowledg\w+|confess\w*|own(?:s|ed) (?:up|to)|apologi\w+|sorry|"
    r"regret\w*|confirm\w*|investigat\w+|inquir\w+|responsib\w+)\b",
    re.IGNORECASE,
)
"""What is no denial, though somebody says it of himself."""
NO_HARM = re.compile(
    r"\b(?:no|not|never|nobody|none|without|nor|neither|nothing)(?: \w+){0,3}? "
    r"(?:shots?|shells?|bombs?|incidents?|violations?|breach\w*|attack(?:s|ed)?|casualt\w+|hitch\w*|dead|harmed|"
    r"hurt|beaten|wounded|fired|complaints?|disturbances?|trouble|chang(?:es?|ed)|alter(?:s|ed)?|delay(?:s|ed)?)\b",
    re.IGNORECASE,
)
"""What did not happen, and would have been in the way."""
LATER = re.compile(r"\b(?:not?|never|n't|none)\b[^.;,]{0,60}\b(?:before|until|till)\b", re.IGNORECASE)
"""Not before a day: for a question about another day that is a no."""
SPLIT = re.compile(
    r"\bthe other way (?:a?round|about)\b|[;,] (?:but |and )?(?:\w+ ){1,5}(?:do|does|did|will|"
    r"would) not\b\W*$|"
    r"\b(?:possibly|perhaps|maybe) (?:also )?(?=[A-Z])|"
    r"\b(?:moved|postponed|put off|put back|delayed|deferred) (?:again|once more|a (?:second|third|"
    r"fourth|fifth) time)\b"
)
"""Where sides want different things, or a day moves without another being named."""
SILENT = re.compile(
    r"\b(?:(?:you|they) (?:will|'ll|would|should|must)(?: have to)? ask (?:him|her|them|the|those)|"
    r"refer(?:red)? (?:you|them|"
    r"reporters|questions|all questions) to|ask (?:him|her|them)\b|leave it (?:there|at that)|"
    r"in (?:other|god's) hands|"
    r"(?:not|\w+n't) (?:understand|follow|remember|recall)|(?:that|it|this) (?:is|was|"
    r"'s) (?:a (?:question|matter)|not) for|"
    r"(?:not|\w+n't) be drawn|(?:has|have|had) not (?:yet )?(?:replied|answered|responded|spoken|"
    r"pronounced|reacted)|"
    r"no (?:idea|word|news|bulletin|statement|comment|reply|answer|reaction|sign of life)|"
    r"one (?:option|possibility|way) among|"
    r"one of (?:several|many|a number of)|(?:ask|asks|asked|want|wants|wanted|need|"
    r"needs) (?:for )?(?:\w+ ){0,2}(?:clarifications?|"
    r"more time|another (?:week|month|day|round)|a (?:stay|delay|adjournment|day|week|month|fortnight)|"
    r"explanations?|details)|"
    r"(?:will|would|to) be looked (?:at|into)|(?:gave|given|gives) (?:\w+ ){1,4}(?:until|till|"
    r"to) [^.;]{0,60}\bor\b|"
    r"not said (?:so|otherwise)|think what you like|draw your own|time will tell|we (?:shall|will) see|"
    r"(?:has|had|have)? ?(?:kept|keeps?|keeping|remain\w*|stayed) (?:silent|quiet|mum|his counsel|"
    r"her counsel)|"
    r"(?:said|says|saying) (?:nothing|little)|no comment|conditional (?:on|upon)|(?:not|"
    r"un) ?(?:been )?able to "
    r"(?:say|trace|tell|confirm|establish|verify|determine)|unable to (?:say|trace|tell|confirm|"
    r"establish|verify)|"
    r"neither (?:admit|confirm|den|accept|reject|welcom)\w*(?: \w+){0,3} nor|"
    r"(?:wait|waits|waiting|waited) for (?:orders|instructions|word|a reply|an answer|the)|"
    r"think (?:it over|about it)|"
    r"(?:each|both|two)(?: \w+){0,2} (?:accus|blam)\w* (?:the|each) other|appeal(?:s|ed|"
    r"ing)? to (?:\w+ ){1,5}to)\b"
)
"""Who will not say, cannot tell, or waits for another."""
APPROACH = re.compile(
    r"\b(?:agree[ds]?|accept(?:s|ed)|approv(?:es|ed)|appl(?:y|ied|ies) for|embrac\w+|"
    r"sh[ao]ok hands|shaking hands|applau\w+|toast\w*|"
    r"recommend\w*|ratif\w+|"
    r"let (?:\w+ )?through|wav\w+ through|escort\w*|unload\w*|re-?open\w*|resum\w+|cross(?:ed|ing)|"
    r"landed|boarded|"
    r"homecoming|freed|released|hand(?:ed|ing) over|restor\w+|repaired|repainted|swept clear|welcom\w+|"
    r"invit(?:ed|es|ing)|"
    r"thank\w*|prais\w+|compromis\w+|conce(?:ded|des|ssion|ssions)|yield\w*|relent\w*|gave way|"
    r"give way|eas(?:ed|es|ing)|"
    r"thaw\w*|smil\w+|formality|in the bag|settled|unloaded|lifted|dropped (?:its|his|her|their)|"
    r"in good spirits|"
    r"withdr\w+|pulled back|stood aside|stand aside|coming home|came home|going home|signed|"
    r"passed (?:the|it|by)|"
    r"ahead of schedule|on schedule|on track|as planned|as arranged|as agreed|without incident|peaceful\w*)\b"
)
"""Acts and words by which sides come nearer, or a matter goes on."""
STRIFE = re.compile(
    r"\b(?:tore up|torn up|tear up|pull(?:ed|s|ing) out|sen[dt]s? (?:\w+ )?back|struck out|expel\w*|"
    r"recall(?:ed|s)|accus\w+|"
    r"condemn\w*|denounc\w+|insult\w*|shell(?:ed|ing)|mortars?|fir(?:ed|ing)|shot|seiz\w+|arrest\w*|"
    r"sentenc\w+|jail\w*|"
    r"detain\w*|chain(?:s|ed)|padlock\w*|barbed wire|burn(?:ed|t|s)|insult|strict(?:er|ly)?|fresh wire|"
    r"barricad\w+|sandbag\w*|reinforc\w+|concrete|"
    r"dig(?:s|ging)? in|dug in|clos(?:ed|es|ing)|shut|cut off|suspend\w*|fr[eo]ze\w*|ban(?:ned|s)|"
    r"boycott\w*|halt\w*|"
    r"turn(?:ed|s|ing) (?:\w+ )?(?:away|back)|storm(?:ed|s)|attack\w*|raid\w*|threat\w*|ultimatum|"
    r"protest\w*|scorn\w*|"
    r"sneer\w*|laugh(?:ed|s|ing)|mock\w*|dead|buried|hopeless|nothing to do with|not a (?:cent|penny|"
    r"word|single|chance)|"
    r"poison\w*|trap|betray\w*|treason|surrender|humiliat\w+|never|stay(?:s|ed)? put|far apart|"
    r"wide apart|gulf|"
    r"hard(?:er|ened|ening)|tough(?:er|ened|ening)|bitter\w*|angr\w+|hostile|quarrel\w*)\b"
)
"""Acts and words by which sides part, or a matter stands still."""
SCORN = re.compile(
    r"\b(?:call(?:s|ed)|brand(?:s|ed)|describ(?:es|ed)|denounc(?:es|ed)|mock(?:s|ed)|deride[ds]?)\s"
    r"(?:(?:it|this|that|them) |the (?:[\w'-]+ ){1,6}?)(?:as )?(?:an?\b|[“\"‘'])"
    r"(?![^.;,]*\b(?:good|great|first|new|step|progress|breakthrough|success\w*|historic|welcome|positive|"
    r"constructive|useful|fair|basis|milestone|turning|victory|honest|beginning|start)\b)"
)
"""What somebody calls by a name of his own: mostly he has no good word for it."""
LASTING = re.compile(r"\b(?:must|has to|have to|had to|still|demand(?:s|ed|ing)?)\b")
"""What must be, lasts, or is demanded: nothing has come of it yet."""
NOT_AGAINST = re.compile(
    r"\b(?:no|nothing|without|not|never|n't)(?: \w+){0,2} "
    r"(?:obstacles?|objections?|difficult\w*|problems?|postpon\w+|worr\w+|danger|fears?|harm|wrong|doubts?|"
    r"reservations?|prejudices?|hesitat\w+|reason not|in the way|closer|better|nearer|so (?:close|near|"
    r"good))\b|"
    r"\bnothing short of\b|\bnot only\b|\bno longer (?:oppos|object|insist)\w*",
)
"""A negation that takes nothing back: "no obstacle", "never closer"."""


def plain(text: str) -> str:
    """A text as the patterns read it: its first letter small, apostrophes straight. The other capitals stay:
    "may" doubts, "May" is a month; but a headline in capitals is made small.
    """
    if text.isupper():
        text = text.lower()
    return text[:1].lower() + text[1:].replace("’", "'")
