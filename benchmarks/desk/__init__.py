"""The window on a screen without a monitor, worked by real keys from another process and watched while it works."""
