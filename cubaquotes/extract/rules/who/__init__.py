"""Who a mention is: persons, offices and bodies of an article, and how they are named."""
