"""Text with parts that only some recipes have, and figures to put in.

A line ``#? key=a|b,other!=c`` begins a part that stays where each condition holds, ``#? else`` the
part that stays where one does not, ``#? end`` ends it; parts may lie in parts. ``@name@`` stands
for a value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_MARK = "#? "


def fill(template: str, facts: Mapping[str, str], values: Mapping[str, object]) -> str:
    """The parts of `template` that `facts` keep, with `values` put in."""
    kept, lines = [True], []
    for line in template.splitlines():
        words = line.removeprefix(_MARK)
        if words == line:
            if all(kept):
                lines.append(line)
        elif words == "end":
            kept.pop()
        elif words == "else":
            kept[-1] = not kept[-1]
        else:
            kept.append(all(_holds(each, facts) for each in words.split(",")))
    assert len(kept) == 1, "a part of the template has no end"
    return re.sub(r"@(\w+)@", lambda found: str(values[found[1]]), "\n".join(lines)) + "\n"


def _holds(condition: str, facts: Mapping[str, str]) -> bool:
    key, wanted = condition.split("=")
    if key.endswith("!"):
        return facts[key[:-1]] not in wanted.split("|")
    return facts[key] in wanted.split("|")
