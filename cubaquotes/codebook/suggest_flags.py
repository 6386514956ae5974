"""What a word can do in a statement. Bits of one number per word, so that a test is one `&`.

The lists behind them are data (resources/stance/LANGUAGE.toml); the key in the file is the name in lower case.
"""

FAVOUR = 1 << 0  # support, welcome: whoever does it is for the object
AGAINST = 1 << 1  # oppose, condemn: whoever does it is against the object
END = 1 << 2  # lift, abolish: whoever wants it is against the object
KEEP = 1 << 3  # strengthen, develop: whoever wants it is for the object
GOOD = 1 << 4  # speaks well of whom or what it is said of
BAD = 1 << 5  # speaks ill of whom or what it is said of
HURT = 1 << 6  # somebody suffers; whoever does it is in the wrong
NEED = 1 << 7  # must, demand: makes a wish of the verb that follows
PLEDGE = 1 << 8  # will, committed to: makes an own deed of the verb that follows
NEG = 1 << 9
ONLY = 1 << 10  # takes the negation back: not only
WE = 1 << 11
THEY = 1 << 12  # somebody else is the subject
CROWD = 1 << 13  # the people, the world: a speaker who says that they want it wants it too
SAY = 1 << 14  # what follows are somebody else's words
UNREAL = 1 << 15  # if, whether
BE = 1 << 16
STAND = 1 << 17  # may stand before "against" without making it a crime against somebody
CONTRA = 1 << 18  # against
TOWARD = 1 << 19  # stand with, in favour of
FUNCTION = 1 << 20  # articles and the like: may stand inside a phrase
OF = 1 << 21
OBLIQUE = 1 << 22  # prepositions: what follows is not the one spoken of
BREAK = 1 << 23  # but, because: another clause begins
OFFICIAL = 1 << 24  # speaks for a government
UNOFFICIAL = 1 << 25  # activist, former: doesn't
PEOPLE = 1 << 26  # the people of a country, not its government
ACCUSE = 1 << 27
PROMISE = 1 << 28
DEMAND = 1 << 29
NAMING = 1 << 30  # called it a crime
CONDUCT = 1 << 31  # policy, intentions: may stand between a judgement and the one judged
DEED = 1 << 32  # violation, torture: done to whom "of" names
CONTRAST = 1 << 33  # but, although
SELF = 1 << 34  # he, it: at the beginning of reported words the speaker
WARN = 1 << 35
EPITHET = 1 << 38  # regime: a name that judges
AGENT = 1 << 37  # by, from: who does it follows
WANT = 1 << 36  # want, demand: a wish of whoever is its subject
