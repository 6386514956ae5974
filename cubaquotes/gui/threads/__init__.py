"""Who owns the project file, who reads beside it, and when garbage is collected."""
