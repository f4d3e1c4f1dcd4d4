"""The words that attribute: reporting verbs and nouns, by what they ask for.

The lists are general knowledge of English news prose, grouped by what a verb can carry; nothing was counted
in a corpus.
"""

from __future__ import annotations

import re

SPEECH = frozenset(
    """
    say tell add ask reply respond answer explain note remark comment state declare announce argue insist
    claim maintain assert contend stress emphasise emphasize underline underscore warn caution concede
    acknowledge admit confirm reveal disclose recall observe conclude continue joke quip write tweet post
    declare proclaim shout yell whisper mutter murmur exclaim cry lament complain protest object counter
    retort interject suggest hint imply predict vow pledge promise swear assure remind inform advise testify
    report allege charge urge plead beg boast echo repeat reiterate agree disagree elaborate clarify recount
    narrate read tease muse opine reason reflect venture volunteer begin conclude intone snap scoff sneer
    thunder fume rage roar growl chant quote cite signal indicate aver affirm attest profess submit marvel
    crow gush enthuse sigh laugh warn demand interrupt sum wonder confess confide intimate notify reassure
    cable radio telegraph grumble specify
    """.split()
)
"""Verbs that can stand beside a full quotation."""

NAMING = frozenset(
    """
    call describe brand dub label denounce condemn characterise characterize term deem portray hail praise
    dismiss reject decry slam blast criticise criticize deride ridicule mock denigrate lambast lambaste
    castigate attack accuse blame liken compare refer speak talk invoke use welcome applaud laud tout
    deplore slate rebuke scold chide paint depict cast defend
    """.split()
)
"""Verbs that carry a name for something: called it "a lie"."""

ASKING = frozenset(
    """urge call demand ask want request order instruct tell warn challenge press appeal implore beseech
    advise encourage exhort push vow pledge promise threaten refuse decline agree propose recommend
    swear commit hope expect beg plead wish claim profess""".split()
)
"""Verbs that report what somebody wants or will do, with an infinitive or "for"."""

THINKING = frozenset(
    """believe think hope fear expect feel consider suspect doubt know understand hold suppose assume
    guess wonder reckon worry regret learn decide realise realize find see mean dream anticipate show
    estimate project forecast foresee calculate surmise""".split()
)
"""Verbs that report a thought."""

DENYING = frozenset("deny dispute reject refute rebut disavow dismiss contest question".split())
"""Verbs that report a claim in order to deny it."""

HIDING = frozenset("conceal hide disguise".split())
"""Verbs that report when they are denied: "did not conceal that …"."""

NOUNS = frozenset(
    """statement remark comment claim warning call promise pledge vow speech address letter interview
    tweet post message assertion accusation allegation argument suggestion reply response answer
    declaration announcement complaint description characterisation characterization demand appeal
    communique communiqué note question phrase word insistence assurance threat testimony email memo
    editorial column telegram cable admission criticism""".split()
)
"""Nouns that name an act of speech: "in a statement", "his call for"."""

UNDERTAKINGS = frozenset(
    """call promise pledge vow demand appeal threat request order offer proposal refusal undertaking
    suggestion insistence plea recommendation commitment bid""".split()
)
"""Nouns of speech whose infinitive says what is asked or undertaken: "his call to end …"."""

EXPRESSED = frozenset(
    """confidence hope conviction concern regret doubt belief fear willingness readiness interest view wish
    desire certainty optimism surprise disappointment satisfaction gratitude thanks outrage""".split()
)
"""Nouns that report where somebody "expressed" them."""


VIEWS = frozenset(
    """guess view opinion belief fear hope worry theory argument point message position line answer feeling
    impression concern complaint contention case claim verdict conclusion thesis suspicion wish
    reply retort response warning explanation assessment calculation reasoning understanding""".split()
)
"""What somebody has that "is that …"."""

PLAIN = frozenset(
    "say tell add state announce declare reply answer explain write report confirm insist argue claim".split()
)
"""The plainest verbs of saying."""

WEAK = frozenset(
    """
    begin continue laugh sigh rage roar growl sneer volunteer venture interrupt sum use read cry boast
    wonder
    """.split()
)
"""Verbs that report only right beside a quotation: elsewhere they mean something else."""

LOOSE = frozenset(
    "show estimate project forecast mean know find see use realise realize learn understand feel read".split()
)
"""Verbs whose words are another's where another is named further out."""

FEELING = frozenset(
    """
    adamant confident convinced certain sure hopeful optimistic doubtful sceptical skeptical worried
    concerned afraid aware insistent unequivocal clear pessimistic fearful positive
    """.split()
)
"""Adjectives that take a reported clause."""

PHRASAL = {
    "go": {"on"}, "point": {"out", "to"}, "hit": {"back", "out"}, "lash": {"out"}, "fire": {"back"},
    "shoot": {"back"},
    "push": {"back"}, "chime": {"in"}, "blurt": {"out"}, "spell": {"out"}, "rule": {"out"}, "play": {"down"},
    "weigh": {"in"}, "hold": {"forth"}, "cut": {"in"}, "break": {"in"}, "burst": {"out"}, "call": {"out"},
    "cry": {"out"}, "wind": {"up"}, "sign": {"off"}, "sum": {"up"}, "bring": {"up"}, "set": {"out"},
    "lay": {"out"},
}  # fmt: skip
"""Verbs that report only with their particle."""

OBJECTS = {
    "call": {"for"}, "press": {"for"}, "push": {"for"}, "appeal": {"for"}, "plead": {"for"}, "beg": {"for"},
    "ask": {"for"}, "warn": {"of", "against", "about"}, "speak": {"of"}, "complain": {"of", "about"},
    "boast": {"of"}, "deny": {""}, "demand": {""}, "propose": {""}, "announce": {""}, "promise": {""},
    "pledge": {""}, "threaten": {""}, "dispute": {""}, "rule": {""}, "refute": {""}, "urge": {""},
    "seek": {""}, "hint": {"at"}, "accuse": {"of"}, "confirm": {""}, "allege": {""}, "predict": {""},
}  # fmt: skip
"""Verbs whose object says what was said: by preposition, or "" for a bare noun phrase."""

JUDGING = frozenset(
    """criticise criticize condemn denounce decry deplore slam blast attack mock deride ridicule castigate
    lambast lambaste rebuke scold chide reprimand praise hail laud applaud commend welcome tout defend blame
    thank congratulate reject dismiss""".split()
)
"""Verbs by which somebody says what he thinks of something."""
POINTING = frozenset(
    """cite mention discuss highlight emphasise emphasize stress underline underscore note acknowledge
    describe outline detail recall reaffirm reiterate voice""".split()
)
"""Verbs by which somebody speaks of something."""
PROPOSING = frozenset(
    """propose suggest recommend advocate offer promise pledge request oppose favour favor support endorse
    predict forecast""".split()
)
"""Verbs by which somebody says what he would have done."""
STRIKING = frozenset("attack blast slam hit defend".split())
"""Of these, verbs that are as often blows as words."""
RECOUNTING = frozenset("deny report admit acknowledge recall remember describe mention concede rule".split())
"""Verbs that report a deed by its gerund: "denied having met", "reported seeing"."""
TOPICAL = JUDGING | POINTING | PROPOSING
"""Verbs whose object, told at some length, is what somebody said."""

EVERY = SPEECH | NAMING | ASKING | THINKING | DENYING | HIDING | TOPICAL
"""Verbs that may report something."""

SILENT = frozenset(
    """
    be do have get make let go come ensure guarantee arrange see watch prove mean show demonstrate require
    forget remember notice ignore discover overlook accept check verify matter care pray entail dictate cause
    establish sense hear gather perceive imagine pretend resent prefer deserve await win trust enjoy love hate
    like mind bet figure
    """.split()
)
"""Verbs that take a "that" and say nothing aloud; any other does."""

PRONOUNS = frozenset("he she they it i we you who him her them".split())

_FORMS = frozenset(
    """said says say saying told tells added adds asked asks replied replies responded answered explained
    noted notes remarked commented stated states declared announced argued argues insisted insists
    claimed claims maintained asserted stressed warned warns cautioned conceded acknowledged admitted
    confirmed recalled observed concluded continued joked quipped wrote writes tweeted posted shouted
    exclaimed complained countered retorted suggested predicted vowed pledged promised demanded urged
    wondered mused interjected protested cried thundered yelled pleaded lamented""".split()
)
_BEFORE = re.compile(
    r"(?:(?:the|a|an|one|mr|mrs|ms|dr|sir|gen|his|her)\b\.?\s+)?(?:[\w.'’-]+,?\s+){0,5}?(?P<cue>"
    + "|".join(sorted(_FORMS))
    + r")\b",
    re.IGNORECASE,
)


def attributes(words: str) -> bool:
    """Whether ``words``, which follow a quotation that ends in ``?`` or ``!``, look like its attribution.

    ``Johnson asked.`` and ``the minister later told reporters.`` do; a sentence with a verb far in does not.
    """
    match = _BEFORE.match(words)
    return (
        bool(match) and not re.search(r"[.!?:“\"‘]", match[0].replace("Mr.", "").replace("Dr.", ""))
        if match
        else False
    )
