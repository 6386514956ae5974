"""How the window looks: colours, sizes, icons, from resources/."""
