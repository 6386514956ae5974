"""Who a mention is, in English: names, titles, roles, bodies and pronouns brought to one speaker."""
