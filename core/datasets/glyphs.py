"""How people write the digits: pen skeletons, several ways for each digit.

A path is text: points ``x,y`` in percent of the digit's height, y down, in the order of writing.
The pen runs through them in a smooth curve; ``*`` after a point is a sharp corner, ``/`` lifts
the pen. All are upright: slant and proportions are added when a digit is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """One way of writing a digit, and how common it is among that digit's ways."""

    share: float
    path: str


@dataclass(frozen=True, slots=True)
class Digit:
    """A digit's ways of being written, and what its writers have in common.

    Attributes
    ----------
    slant : mean slant to the right, as x per y.
    stretch : logarithm of how much wider than its skeleton it is on average.
    shake : scale of the shaking of single points; round shapes bear less.
    """

    ways: tuple[Way, ...]
    slant: float = 0.12
    stretch: float = 0.0
    shake: float = 1.0


ZERO = Digit(
    (
        # Begun inside the top left, the end overlapping the start.
        Way(0.40, "52,8 30,12 13,38 12,70 28,95 52,98 76,82 84,50 74,16 54,3 36,10"),
        # Begun at the top right, ending in a small tail inside.
        Way(0.25, "68,6 42,4 20,28 12,62 24,92 48,98 74,80 82,44 70,14 52,12 40,22"),
        # An egg, narrow at the top right.
        Way(0.20, "62,2 34,20 14,56 18,88 44,98 72,78 80,40 68,8 56,1"),
        # An oval that closes.
        Way(0.15, "50,0 24,14 14,50 24,86 50,100 76,86 86,50 76,14 50,0"),
    ),
    slant=0.19,
    stretch=0.0,
    shake=0.4,
)

ONE = Digit(
    (
        # A straight line.
        Way(0.66, "50,0 50,33 50,66 50,100"),
        # Bowed to the right.
        Way(0.08, "47,0 53,30 54,66 48,100"),
        # Bowed to the left.
        Way(0.08, "53,0 47,30 46,66 51,100"),
        # A flag.
        Way(0.12, "36,20 52,0* 51,50 50,100"),
        # A flag and a foot.
        Way(0.06, "28,22 52,0* 52,50 51,98 / 22,98 50,98 80,97"),
    ),
    slant=0.27,
)

TWO = Digit(
    (
        # A round top, a large loop at the bottom left, a foot that rises.
        Way(0.20, "14,22 30,4 58,2 72,20 62,48 40,74 20,93 6,90 10,76 30,74 52,88 74,97 94,88"),
        # A round top, a loop, a flat foot.
        Way(0.20, "12,20 34,3 60,4 70,24 60,50 38,78 16,94 7,86 20,75 44,84 68,94 92,94"),
        # A sharp corner at the bottom left.
        Way(0.25, "12,24 30,4 56,2 72,20 62,46 38,72 8,97* 46,94 90,95"),
        # Begun low, a loop, a foot that falls.
        Way(0.15, "10,36 22,10 48,0 68,16 60,46 34,74 14,84 8,74 24,68 50,80 84,100"),
        # Like a Z.
        Way(0.20, "10,10 44,4 78,6 60,38 32,68 6,94* 50,96 92,92"),
    ),
    slant=0.12,
    stretch=0.0,
)

THREE = Digit(
    (
        # Two bowls and a cusp.
        Way(0.30, "14,12 40,0 66,12 60,34 36,46* 62,54 72,74 52,96 24,98 8,86"),
        # A larger lower bowl.
        Way(0.20, "18,10 42,0 62,12 56,30 34,40* 64,46 76,68 58,94 28,100 6,90"),
        # A smaller upper bowl, drawn in one.
        Way(0.15, "16,16 38,2 60,8 58,28 36,40 34,42 60,46 74,66 60,92 30,99 8,88"),
        # A tail curled up.
        Way(0.15, "14,14 42,0 68,12 58,36 34,47* 64,52 72,76 50,98 20,96 6,80 14,70"),
        # A flat top.
        Way(0.10, "12,6 40,4 70,4* 38,40* 66,48 74,72 54,96 26,98 8,88"),
        # A tiny loop in the middle.
        Way(0.10, "12,14 40,0 66,14 54,38 34,48 32,42 42,42 66,54 70,78 46,98 20,96 6,86"),
    ),
    slant=0.08,
    stretch=0.0,
)

FOUR = Digit(
    (
        # An open L and a separate, longer vertical.
        Way(0.50, "20,6 14,34 12,56* 40,56 78,52 / 66,2 62,34 60,66 58,100"),
        # The same, curved.
        Way(0.22, "22,4 10,32 14,54 38,58 68,46 / 70,4 64,36 60,68 58,100"),
        # A closed triangle.
        Way(0.13, "56,2 30,34 6,64* 44,64 86,62 / 56,2 56,36 55,68 54,100"),
        # In one stroke, like y.
        Way(0.15, "18,6 10,34 22,54 48,50 70,14* 66,44 60,72 56,100"),
    ),
    slant=0.19,
)

FIVE = Digit(
    (
        # A short stem, a small bowl, a long bar.
        Way(0.30, "34,8 28,26 24,42* 48,40 66,56 60,84 34,98 8,90 / 34,8 62,6 92,2"),
        # A wide bowl and a bar.
        Way(0.25, "26,6 22,26 20,46* 50,38 76,54 74,82 46,99 10,90 / 26,6 54,5 80,4"),
        # In one stroke, angular.
        Way(0.25, "84,4 56,6 30,8* 26,26 22,44* 50,40 70,58 62,88 36,99 8,92"),
        # Like S.
        Way(0.20, "78,4 50,4 30,14 30,34 52,48 68,66 58,90 32,99 8,90"),
    ),
    slant=0.12,
)

SIX = Digit(
    (
        # A straight slanted stem, a low wide loop.
        Way(0.35, "56,0 36,24 18,54 16,84 38,100 64,88 68,66 50,56 30,66 18,84"),
        # A narrow small loop.
        Way(0.30, "48,0 32,24 22,52 22,82 36,99 54,90 58,72 46,60 32,68 24,82"),
        # One big curve.
        Way(0.35, "66,2 38,16 16,48 18,84 42,100 68,88 70,64 48,52 24,62 16,76"),
    ),
    slant=0.07,
)

SEVEN = Digit(
    (
        # A rounded top.
        Way(0.25, "10,14 34,4 62,2 72,14 60,44 48,72 38,100"),
        # Plain.
        Way(0.35, "8,8 40,6 74,4* 58,36 46,68 36,100"),
        # A deep hook on the left.
        Way(0.17, "12,26 16,8 42,6 72,4* 58,36 46,68 38,100"),
        # A serif on the left.
        Way(0.13, "8,22 12,4* 42,6 74,6* 64,36 56,68 52,100"),
        # Crossed.
        Way(0.10, "8,8 40,6 74,4* 58,36 46,68 36,100 / 24,54 50,52 80,50"),
    ),
    slant=0.08,
)

EIGHT = Digit(
    (
        # An S begun at the top right, a narrow lower loop.
        Way(0.35, "66,10 44,0 22,14 26,36 50,54 58,78 40,99 22,88 28,66 52,44 68,24 66,10"),
        # A long tail to the right.
        Way(0.20, "84,4 50,2 24,12 26,34 50,52 60,78 40,99 20,88 28,66 52,46 72,26 88,14"),
        # An open top.
        Way(0.15, "70,8 46,0 22,12 24,34 48,52 60,76 42,99 20,90 24,68 44,48 62,32 72,24"),
        # Narrow.
        Way(0.15, "54,2 36,10 34,32 52,52 60,76 46,99 30,82 38,58 56,38 64,16 54,2"),
        # Two wide circles.
        Way(0.15, "46,0 20,12 22,34 48,48 74,68 70,92 44,100 18,88 20,64 48,48 70,30 68,8 46,0"),
    ),
    slant=0.09,
)

NINE = Digit(
    (
        # A loop with a curved stem.
        Way(0.35, "66,14 44,2 20,16 14,38 32,52 54,40 68,16 66,44 58,72 44,100"),
        # A cusp and a straight stem.
        Way(0.30, "64,12 42,2 20,18 16,40 34,50 54,38 66,10* 64,40 62,70 60,100"),
        # A small head.
        Way(0.15, "62,10 46,2 30,12 28,30 42,38 56,26 62,8 60,40 56,70 50,100"),
        # A tall loop.
        Way(0.10, "66,12 46,0 22,16 14,44 28,60 50,46 66,14 66,44 62,72 60,100"),
        # A hooked tail.
        Way(0.10, "66,14 44,2 22,16 20,36 38,46 58,34 67,14 70,50 60,88 34,99 14,86"),
    ),
    slant=0.12,
)

DIGITS = (ZERO, ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE)
