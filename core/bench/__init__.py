"""How fast training is on this machine, beside what one would use instead."""
