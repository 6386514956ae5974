"""What leaves the window for elsewhere: a quote on the clipboard, an article on paper."""
