"""What fills the window: each panel shows one thing and knows no other panel."""
