"""What explains the window: keys, words of the field, panels, and the live formula."""
