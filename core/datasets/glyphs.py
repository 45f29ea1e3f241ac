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
    slant: float
    stretch: float = 0.0
    shake: float = 1.0


ZERO = Digit(
    (
        # Begun at the top left, the end overlapping the start.
        Way(0.33, "48,7 30,12 14,34 10,60 20,86 44,100 68,88 80,62 80,34 66,10 44,0 28,8"),
        # Begun at the top right, ending in a small tail inside.
        Way(0.14, "70,8 48,0 26,14 12,40 12,70 28,94 52,98 74,82 84,54 78,24 62,8 48,14 42,26"),
        # An egg, narrow at the top right.
        Way(0.21, "62,0 38,14 18,44 14,74 30,96 54,98 74,78 80,48 74,20 62,0"),
        # An oval that closes.
        Way(0.11, "50,0 28,10 15,34 14,66 28,90 50,100 72,90 86,66 85,34 72,10 50,0"),
        # A circle.
        Way(0.12, "54,4 30,8 10,28 6,56 18,86 48,99 78,90 96,62 92,30 74,8 48,0 34,6"),
        # Left open at the top.
        Way(0.09, "56,6 34,6 14,28 10,60 24,90 50,99 74,84 84,52 80,24 68,8"),
    ),
    slant=0.16,
    stretch=0.04,
    shake=0.4,
)


ONE = Digit(
    (
        # A straight line.
        Way(0.66, "50,0 50,33 50,66 50,100"),
        # Bowed to the right.
        Way(0.08, "47,0 53,30 54,66 48,100"),
        # Bowed to the left.
        Way(0.09, "53,0 47,30 46,66 51,100"),
        # Begun with a small hook.
        Way(0.05, "40,10 50,1 52,33 51,66 50,100"),
        # A flag.
        Way(0.05, "34,20 52,0* 51,33 50,66 50,100"),
        # A flag and a foot.
        Way(0.04, "30,20 52,0* 52,33 51,66 51,98 / 22,98 50,98 80,97"),
        # A turn at the foot.
        Way(0.03, "50,0 50,40 49,78 54,98 66,96"),
    ),
    slant=0.24,
)


TWO = Digit(
    (
        # A round top, a large loop at the bottom left, a foot that rises.
        Way(0.15, "14,22 30,4 56,2 70,20 62,46 42,72 22,91 8,92 8,78 26,74 46,84 68,92 92,82"),
        # A round top, a loop, a flat foot.
        Way(0.12, "12,20 34,3 60,4 70,24 60,50 38,78 16,94 7,86 20,76 44,84 68,94 92,94"),
        # A sharp corner at the bottom left.
        Way(0.16, "12,24 30,4 56,2 72,20 62,46 38,72 8,97* 46,94 90,95"),
        # Begun low, a loop, a foot that falls.
        Way(0.07, "10,34 24,9 48,0 68,16 62,44 36,72 14,84 8,74 26,70 54,84 84,102"),
        # Like a Z.
        Way(0.11, "10,10 44,3 74,6 62,36 34,68 6,94* 50,96 92,92"),
        # A large round top, a short foot.
        Way(0.07, "8,30 22,6 50,0 72,16 70,44 48,74 22,94 8,88 18,76 42,82 66,96 78,98"),
        # A hooked top, narrow, a small loop at the foot.
        Way(0.05, "16,30 20,10 42,0 60,14 58,42 40,72 20,96 10,94 14,86 34,88 54,96 70,90"),
        # A flat, wide foot below a small top.
        Way(0.09, "22,18 40,2 62,10 60,36 36,66 6,92* 40,92 72,94 104,92"),
        # Closed to a bowl at the top.
        Way(0.02, "24,34 16,18 34,2 60,6 68,26 56,54 32,80 8,97* 44,95 86,96"),
        # A tall round top, down into a wide loop.
        Way(0.11, "22,30 26,10 50,0 72,18 72,46 58,74 34,94 12,92 8,76 26,66 50,76 72,92 94,96"),
        # Low and wide.
        Way(0.05, "0,40 24,20 50,16 66,28 50,54 18,80* 60,82 118,78"),
    ),
    slant=0.1,
)


THREE = Digit(
    (
        # Two bowls and a cusp.
        Way(0.24, "14,12 40,0 66,12 60,34 36,46* 62,54 72,74 52,96 24,98 6,86"),
        # A larger lower bowl.
        Way(0.18, "18,10 42,0 62,12 56,30 34,40* 64,46 76,68 58,94 28,100 4,90"),
        # A smaller upper bowl, drawn in one.
        Way(0.13, "16,16 38,2 60,8 58,28 40,40 36,43 60,46 74,66 60,92 30,99 8,88"),
        # A tail curled up.
        Way(0.03, "14,14 42,0 68,12 58,36 34,47* 64,52 72,76 50,98 20,96 6,80 16,72"),
        # A flat top.
        Way(0.10, "12,6 40,3 70,4* 54,24 38,40* 66,48 74,72 54,96 26,98 8,88"),
        # A tiny loop in the middle.
        Way(0.08, "12,14 40,0 66,14 54,38 34,48 32,42 42,42 66,54 70,78 46,98 20,96 6,86"),
        # A large upper bowl over a small lower one.
        Way(0.06, "10,14 36,0 66,6 72,26 56,46 34,54* 60,58 68,76 50,95 24,100 8,92"),
        # Shallow bowls, a straight back.
        Way(0.09, "20,6 44,0 66,8 64,28 44,44* 64,56 68,78 52,98 26,100 10,94"),
        # Begun low at the left.
        Way(0.05, "8,24 28,4 54,2 66,18 52,38 32,46* 58,52 68,70 50,94 22,100 0,88"),
        # Hardly drawn in at the middle.
        Way(0.04, "16,10 40,0 60,12 60,32 48,46* 62,56 66,76 48,96 22,100 4,92"),
    ),
    slant=0.06,
)


FOUR = Digit(
    (
        # An open L and a separate, longer vertical.
        Way(0.28, "20,6 14,34 10,56* 42,57 78,52 / 64,2 61,34 59,66 57,100"),
        # The same, curved.
        Way(0.13, "22,4 10,32 14,54 38,58 66,46 / 70,4 64,36 60,68 58,100"),
        # A closed triangle.
        Way(0.09, "58,2 32,32 6,62* 44,63 84,61 / 58,2 57,36 56,68 54,100"),
        # In one stroke, like y.
        Way(0.14, "18,6 10,34 20,54 44,52 64,30 72,4* 66,36 62,68 58,100"),
        # A short vertical that crosses the bar low.
        Way(0.06, "30,0 20,28 6,58* 40,60 84,56 / 60,26 57,52 54,76 52,100"),
        # Wide apart, the bar ending at the stem.
        Way(0.13, "10,8 6,32 10,50 36,56 70,50 / 78,0 74,34 70,68 68,100"),
        # Two prongs close together.
        Way(0.09, "26,6 18,36 22,54 44,52 58,42 / 64,8 60,40 56,70 54,100"),
        # A rising bar, a short stem.
        Way(0.08, "30,4 18,34 10,56* 44,51 80,44 / 58,14 52,46 46,74 42,100"),
    ),
    slant=0.2,
)


FIVE = Digit(
    (
        # A short stem, a small bowl, a long bar.
        Way(0.20, "36,8 30,26 26,42* 48,40 66,56 60,84 36,98 8,92 / 36,8 64,6 94,0"),
        # A wide bowl and a bar.
        Way(0.13, "26,6 22,26 20,46* 50,38 76,54 74,82 46,99 10,90 / 26,6 54,5 80,4"),
        # In one stroke, angular.
        Way(0.13, "84,4 56,6 30,8* 26,26 22,44* 50,40 70,58 62,88 36,99 8,92"),
        # Like S.
        Way(0.12, "78,4 50,2 30,14 30,34 52,48 68,66 58,90 32,99 8,90"),
        # A stem and a deep bowl, the tail curled up.
        Way(0.05, "30,6 24,26 20,44* 46,38 70,52 76,74 56,97 26,99 8,86 16,74 / 30,6 56,8 80,4"),
        # A small flat bowl far below a long bar.
        Way(0.18, "42,8 34,30 28,50* 48,48 58,64 50,86 28,98 4,94 / 42,8 70,8 102,2"),
        # Narrow, a straight back to a hook.
        Way(0.09, "70,2 44,6 32,10* 32,28 34,46 52,54 60,72 50,94 30,100 14,94"),
        # A bar set apart.
        Way(0.07, "28,12 24,28 20,44* 46,38 68,52 70,74 50,94 22,98 4,88 / 30,4 60,2 88,-2"),
        # A large bowl below a short bar.
        Way(0.03, "26,2 22,20 20,38* 50,30 78,46 82,72 60,96 26,100 4,90 / 26,2 48,2 66,2"),
    ),
    slant=0.12,
    stretch=0.04,
)


SIX = Digit(
    (
        # A straight slanted stem, a low wide loop.
        Way(0.29, "56,0 36,24 18,54 16,84 38,100 64,88 70,66 52,56 30,66 18,84"),
        # A narrow small loop.
        Way(0.25, "48,0 32,24 22,52 22,82 36,99 54,90 58,72 46,60 32,68 24,82"),
        # One big curve.
        Way(0.12, "66,2 38,16 16,48 18,84 42,100 68,88 70,64 48,52 24,62 16,76"),
        # A tall stem, a wide round loop.
        Way(0.19, "44,0 24,26 8,58 14,88 44,100 76,88 80,66 58,54 34,66 30,84"),
        # A C that curls in.
        Way(0.08, "72,10 46,8 20,34 10,66 26,94 56,98 80,82 74,64 50,60 30,74"),
        # Upright stem, a large loop.
        Way(0.07, "34,0 22,28 16,60 22,90 48,100 72,84 72,58 50,44 28,54 18,74"),
    ),
    slant=0.03,
    stretch=0.06,
)


SEVEN = Digit(
    (
        # A rounded top.
        Way(0.24, "10,14 34,4 62,2 72,14 60,44 48,72 38,100"),
        # Plain.
        Way(0.29, "8,8 40,6 74,4* 58,36 46,68 36,100"),
        # A deep hook on the left.
        Way(0.12, "12,26 16,8 42,6 72,4* 58,36 46,68 38,100"),
        # A serif on the left.
        Way(0.11, "8,22 12,4* 42,6 74,6* 64,36 56,68 52,100"),
        # Crossed.
        Way(0.07, "8,8 40,6 74,4* 58,36 46,68 36,100 / 24,54 50,52 80,50"),
        # Crossed, with a serif.
        Way(0.04, "12,24 14,8* 42,8 74,6* 62,36 54,68 48,100 / 30,50 54,48 78,46"),
        # A straight, upright stem.
        Way(0.10, "6,6 36,5 66,4* 64,36 62,68 60,100"),
        # A wave on top, a bent stem.
        Way(0.03, "6,20 20,6 42,12 76,4* 58,32 46,64 44,100"),
    ),
    slant=0.04,
    stretch=0.04,
)


EIGHT = Digit(
    (
        # An S begun at the top right, a narrow lower loop.
        Way(0.25, "66,10 44,0 22,14 26,36 50,54 58,78 40,99 22,88 28,66 52,44 68,24 66,10"),
        # A long tail to the right.
        Way(0.17, "84,4 50,2 24,12 26,34 50,52 60,78 40,99 20,88 28,66 52,46 72,26 88,14"),
        # An open top.
        Way(0.13, "70,8 46,0 22,12 24,34 48,52 60,76 42,99 20,90 24,68 44,48 62,32 72,22"),
        # Narrow.
        Way(0.11, "54,2 36,10 34,32 52,52 60,76 46,99 30,82 38,58 56,38 64,16 54,2"),
        # Two wide circles.
        Way(0.13, "46,0 20,12 22,34 48,48 74,68 70,92 44,100 18,88 20,64 48,48 70,30 68,8 46,0"),
        # A large upper loop, a thin lower one.
        Way(0.13, "72,14 46,0 16,12 20,38 48,56 56,82 40,100 26,86 38,62 66,40 76,22 70,10"),
        # A small upper loop, a large lower one.
        Way(0.05, "60,8 42,0 26,12 34,32 58,48 74,72 60,98 26,98 12,78 28,54 52,36 62,18 56,6"),
        # Two circles, one on the other.
        Way(
            0.03,
            "48,0 26,12 26,34 50,46 70,28 66,8 48,0 / 50,46 18,58 18,88 48,100 76,86 76,60 50,46",
        ),
    ),
    slant=0.1,
)


NINE = Digit(
    (
        # A loop with a curved stem.
        Way(0.16, "66,14 44,2 20,16 14,38 32,52 54,40 68,16 66,44 58,72 44,100"),
        # A cusp and a straight stem.
        Way(0.23, "64,12 42,2 20,18 16,40 34,50 54,38 66,10* 64,40 62,70 60,100"),
        # A small head.
        Way(0.12, "62,10 46,2 30,12 28,30 42,38 56,26 62,8 60,40 56,70 50,100"),
        # A tall loop.
        Way(0.09, "66,12 46,0 22,16 14,44 28,60 50,46 66,14 66,44 62,72 60,100"),
        # A hooked tail.
        Way(0.02, "66,14 44,2 22,16 20,36 38,46 58,34 67,14 70,50 60,88 34,99 14,86"),
        # A round head, a short stem.
        Way(0.14, "72,16 46,0 18,10 6,34 20,54 46,52 66,34 72,14* 70,42 66,72 62,100"),
        # A flat head, a stem to the left.
        Way(0.14, "76,12 50,4 24,16 16,34 34,44 58,34 76,12 66,44 52,74 40,100"),
        # A curved tail to the left.
        Way(0.02, "64,14 44,0 22,12 20,34 38,44 58,32 66,12 68,44 60,78 38,98 18,92"),
        # A separate stem beside an open head.
        Way(0.08, "60,8 40,4 18,22 16,42 34,52 56,40 66,24 / 68,6 66,40 62,70 60,100"),
    ),
    slant=0.12,
)

DIGITS = (ZERO, ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE)
