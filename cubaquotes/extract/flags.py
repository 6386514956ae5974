"""What a word can be. Bits of one number per token, so that a test is one `&`.

The lists behind them are data (resources/lexicon/LANGUAGE/words.toml); the key in the file is the name in lower case.
"""

DETERMINER = 1 << 0  # the, a, this
POSSESSIVE = 1 << 1  # his, their: also begins a noun phrase
PRONOUN = 1 << 2  # can be a subject: he, they, who
PREPOSITION = 1 << 3
CONJUNCTION = 1 << 4  # and, but, or
SUBORDINATOR = 1 << 5  # because, although, if
RELATIVE = 1 << 6  # who, which
THAT = 1 << 7  # that, whether: begins a reported clause
AUXILIARY = 1 << 8  # has, will, did
BE = 1 << 9
ADVERB = 1 << 10
VERB = 1 << 11  # a form that is mostly a verb
CUE = 1 << 12  # a form of a reporting verb
ROLE = 1 << 13  # spokesman, official, minister
GROUP = 1 << 14  # ministry, campaign, police: speaks as one
TITLE = 1 << 15  # President, Sen., Mr.: stands before a name
PLACE_SPEAKER = 1 << 16  # Washington, the Kremlin: a place that speaks
CALENDAR = 1 << 17  # Monday, June
NEGATION = 1 << 18
TO = 1 << 19
COLLECTIVE = 1 << 20  # people, voters, sources, critics

# Set from the token's shape, not from a list.
CAPITAL = 1 << 21
WORD = 1 << 22
FINAL = 1 << 23  # . ! ? …
COMMA = 1 << 24
COLON = 1 << 25
DASH = 1 << 26
PARAGRAPH = 1 << 27  # a paragraph ends here
BRACKET = 1 << 28
SEMICOLON = 1 << 29

# Seldom set and seldom asked for: below 2 ** 30, Python's numbers are a third faster.
ABBREVIATION = 1 << 30  # its full stop ends no sentence
TITLED_WORK = 1 << 31  # book, film, song: what follows in marks is its title
NAMING = 1 << 32  # so-called, dubbed, known as: what follows in marks is a term
NUMBER = 1 << 33

PUNCTUATION = FINAL | COMMA | COLON | DASH | PARAGRAPH | BRACKET | SEMICOLON
