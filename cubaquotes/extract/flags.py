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
NOUN_CUE = 1 << 13  # claim, statement
ROLE = 1 << 14  # spokesman, official, minister
GROUP = 1 << 15  # ministry, campaign, police: speaks as one
TITLE = 1 << 16  # President, Sen., Mr.: stands before a name
PLACE_SPEAKER = 1 << 17  # Washington, the Kremlin: a place that speaks
CALENDAR = 1 << 18  # Monday, June
NEGATION = 1 << 19
ABBREVIATION = 1 << 20  # its full stop ends no sentence
TO = 1 << 21
COLLECTIVE = 1 << 22  # people, voters, sources, critics
TITLED_WORK = 1 << 23  # book, film, song: what follows in marks is its title
NAMING = 1 << 24  # so-called, dubbed, known as: what follows in marks is a term

# Set from the token's shape, not from a list.
CAPITAL = 1 << 25
NUMBER = 1 << 26
WORD = 1 << 27
OPEN_MARK = 1 << 28
CLOSE_MARK = 1 << 29
FINAL = 1 << 30  # . ! ? …
COMMA = 1 << 31
COLON = 1 << 32
DASH = 1 << 33
PARAGRAPH = 1 << 34  # a paragraph ends here
BRACKET = 1 << 35
SEMICOLON = 1 << 36

PUNCTUATION = FINAL | COMMA | COLON | DASH | PARAGRAPH | BRACKET | SEMICOLON | OPEN_MARK | CLOSE_MARK
