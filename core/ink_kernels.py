"""Products with mostly blank images, compiled by Numba. Imported by :mod:`core.fused` alone.

A row of the result is a sum of rows of a table, one for each pixel with ink. Columns are taken
64 at a time: so many sums stay in the processor's registers until all of them are complete, and
the part of the table below them, copied to one place, fits the cache beside the processor.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from core.fused_kernels import compiled

#: Columns whose sums are held in registers at once.
STRIP = 64
_INDEX, _REAL, _COLUMN = ir.IntType(64), ir.FloatType(), ir.IntType(32)


def _summing(lanes: int, vectors: int) -> Any:
    """An intrinsic: target[c] (+)= Σ_k amounts[k] · table[columns[k] · STRIP + c].

    c goes over lanes · vectors columns. All four are addresses; `more` adds to what the target
    holds. The sum goes in the order of k, product and sum rounded once where the processor can.
    """

    @intrinsic
    def sum_rows(
        _: Any, target: Any, table: Any, columns: Any, amounts: Any, count: Any, more: Any
    ) -> Any:
        kinds = [types.intp] * 5 + [types.boolean]

        def generate(context: Any, builder: Any, __: Any, arguments: Any) -> Any:
            _emit_sum(builder, arguments, lanes, vectors)
            return context.get_dummy_value()

        return types.void(*kinds), generate

    return sum_rows


def _emit_sum(builder: Any, arguments: Any, lanes: int, vectors: int) -> None:
    """The loop of `_summing`, its sums in registers from beginning to end."""
    kind = ir.VectorType(_REAL, lanes)
    target, table, columns, amounts, count, more = arguments
    target, table = (builder.inttoptr(each, _REAL.as_pointer()) for each in (target, table))
    columns = builder.inttoptr(columns, _COLUMN.as_pointer())
    amounts = builder.inttoptr(amounts, _REAL.as_pointer())
    blank = ir.Constant(kind, [0.0] * lanes)

    def place(base: Any, vector: int) -> Any:
        pointer = builder.gep(base, [ir.Constant(_INDEX, vector * lanes)])
        return builder.bitcast(pointer, kind.as_pointer())

    def held(base: Any, vector: int) -> Any:
        return builder.load(place(base, vector), align=4)

    firsts = [builder.select(more, held(target, each), blank) for each in range(vectors)]
    before = builder.block
    head, body, end = (builder.append_basic_block(name) for name in ("head", "body", "end"))
    builder.branch(head)
    builder.position_at_end(head)
    k = builder.phi(_INDEX)
    sums = [builder.phi(kind) for _ in range(vectors)]
    builder.cbranch(builder.icmp_signed("<", k, count), body, end)

    builder.position_at_end(body)
    amount = _in_every_lane(builder, builder.load(builder.gep(amounts, [k])), kind)
    column = builder.sext(builder.load(builder.gep(columns, [k])), _INDEX)
    row = builder.gep(table, [builder.mul(column, ir.Constant(_INDEX, STRIP))])
    for each, total in enumerate(sums):
        product = builder.fmul(amount, held(row, each), flags=("contract",))
        total.add_incoming(firsts[each], before)
        total.add_incoming(builder.fadd(total, product, flags=("contract",)), body)
    k.add_incoming(ir.Constant(_INDEX, 0), before)
    k.add_incoming(builder.add(k, ir.Constant(_INDEX, 1)), body)
    builder.branch(head)

    builder.position_at_end(end)
    for each, total in enumerate(sums):
        builder.store(total, place(target, each), align=4)


def _in_every_lane(builder: Any, number: Any, kind: Any) -> Any:
    nothing = ir.Constant(kind, ir.Undefined)
    first = builder.insert_element(nothing, number, ir.Constant(_COLUMN, 0))
    lanes = ir.Constant(ir.VectorType(_COLUMN, kind.count), [0] * kind.count)
    return builder.shuffle_vector(first, nothing, lanes)


_sum_64, _sum_16, _sum_4, _sum_1 = (
    _summing(lanes, vectors) for lanes, vectors in ((16, 4), (16, 1), (4, 1), (1, 1))
)


@compiled()
def count_ink(images: Any, rows: int, width: int, step: int) -> int:
    """How many numbers are not zero, of rows that lie `step` apart in a flat array."""
    count = 0
    for row in range(rows):
        for value in images[row * step : row * step + width]:
            count += value != 0
    return count


@compiled()
def list_ink(
    images: Any, rows: int, width: int, step: int, starts: Any, columns: Any, amounts: Any
) -> None:
    """The numbers that are not zero: row n's are those from starts[n] to starts[n + 1]."""
    k = 0
    for row in range(rows):
        starts[row] = k
        values = images[row * step : row * step + width]
        for column in range(width):
            if values[column] != 0:
                columns[k] = column
                amounts[k] = values[column]
                k += 1
    starts[rows] = k


@compiled()
def transpose_list(
    rows: int, width: int, lists: Any, starts: Any, columns: Any, amounts: Any
) -> None:
    """The same numbers column by column, those of a column in the order of the rows."""
    row_starts, row_columns, row_amounts = lists
    starts[: width + 1] = 0
    for k in range(row_starts[rows]):
        starts[row_columns[k] + 1] += 1
    for column in range(width):
        starts[column + 1] += starts[column]
    for row in range(rows):
        for k in range(row_starts[row], row_starts[row + 1]):
            place = starts[row_columns[k]]
            columns[place] = row
            amounts[place] = row_amounts[k]
            starts[row_columns[k]] = place + 1
    for column in range(width, 0, -1):
        starts[column] = starts[column - 1]
    starts[0] = 0


@compiled()
def multiply(
    lists: Any,
    rows: int,
    table: Any,
    table_rows: int,
    steps: Any,
    target: Any,
    span: Any,
    more: bool,
    strip: Any,
) -> None:
    """Columns span[0] to span[1] of the product of the listed rows and the table.

    `steps` are the distances of rows in the table and in the target, both flat; `strip` is room
    for table_rows · STRIP numbers; `more` adds to what the target holds.
    """
    starts, columns, amounts = lists
    for low in range(span[0], span[1], STRIP):
        width = min(STRIP, span[1] - low)
        for row in range(table_rows):
            for k in range(width):
                strip[row * STRIP + k] = table[row * steps[0] + low + k]
        for row in range(rows):
            first, count = starts[row], starts[row + 1] - starts[row]
            column_list = columns.ctypes.data + 4 * first
            amount_list = amounts.ctypes.data + 4 * first
            source = strip.ctypes.data
            goal = target.ctypes.data + 4 * (row * steps[1] + low)
            if width == STRIP:
                _sum_64(goal, source, column_list, amount_list, count, more)
                continue
            left = width
            while left >= 16:
                _sum_16(goal, source, column_list, amount_list, count, more)
                goal, source, left = goal + 64, source + 64, left - 16
            while left >= 4:
                _sum_4(goal, source, column_list, amount_list, count, more)
                goal, source, left = goal + 16, source + 16, left - 4
            while left > 0:
                _sum_1(goal, source, column_list, amount_list, count, more)
                goal, source, left = goal + 4, source + 4, left - 1
