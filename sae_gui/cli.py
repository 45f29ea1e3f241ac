"""The command line's verbs: they run without Qt and without a display."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence

from core.datasets.dataset import DatasetError
from core.files import FileProblem
from core.model_file import ModelFileError
from core.recipe import RecipeError
from core.runs.going_on import RunProblem
from sae_gui.plain_parser import PlainParser, number, path, seconds, whole_number

VERBS = ("train", "compare", "reconstruct", "export", "data", "check-gradients", "bench")

_SOURCE_HELP = (
    "builtin, mnist, fashion-mnist, kmnist, qmnist, or a path: a folder of images, .npy, .npz, "
    "IDX with or without gzip"
)


def run_verb(arguments: Sequence[str]) -> int:
    """Run one verb; bad input is one sentence on standard error and exit code 2."""
    options = verb_parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except (DatasetError, RecipeError, ModelFileError, FileProblem, RunProblem) as problem:
        return _refuse(str(problem))
    except MemoryError:
        return _refuse("There is not enough memory for this.")
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of --json went away: nothing is left to say
        sys.stderr.close()
        return 0
    except OSError as problem:
        return _refuse_output(problem)
    return code


def verb_parser() -> argparse.ArgumentParser:
    parser = PlainParser(
        prog="sae-gui", description="Train a sparse autoencoder on digit images, headless."
    )
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    _add_train(verbs.add_parser("train", help="train, with a progress bar or JSON lines"))
    _add_compare(verbs.add_parser("compare", help="settings that differ, and figures, of runs"))
    _add_reconstruct(verbs.add_parser("reconstruct", help="reconstruct images with a model"))
    _add_export(verbs.add_parser("export", help="a run as film, report, script, figures"))
    _add_data(verbs.add_parser("data", help="write any source as .npz"))
    _add_check(verbs.add_parser("check-gradients", help="numeric against analytic gradient"))
    _add_bench(verbs.add_parser("bench", help="the speed table on this machine"))
    return parser


def _add_train(parser: argparse.ArgumentParser) -> None:
    _add_source_and_recipe(parser)
    parser.add_argument(
        "--resume",
        type=path,
        metavar="FILE",
        help="go on with a saved run (a file or the DIR of --out); of its settings only epochs "
        "and learning_rate may be set; its images are opened again unless --data is given",
    )
    parser.add_argument(
        "--until-squared-error",
        type=number,
        metavar="E",
        help="stop once the squared error, summed over all images, is at most E after an epoch",
    )
    parser.add_argument(
        "--out",
        type=path,
        metavar="DIR",
        help="write model, history and pictures; model.npz is also kept up to date on the way",
    )
    parser.add_argument(
        "--save-every",
        type=seconds,
        default=20.0,
        metavar="SECONDS",
        help="how often model.npz is saved on the way; 20 if not given",
    )
    parser.add_argument("--json", action="store_true", help="one object a line for each epoch")
    parser.set_defaults(run=_train)


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="run files, or their folders")
    parser.add_argument("--json", action="store_true", help="one object with everything")
    parser.set_defaults(run=_compare)


def _add_reconstruct(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", required=True, type=path, help="model.npz, or a folder with the weights"
    )
    parser.add_argument("--data", required=True, metavar="SOURCE", help=_SOURCE_HELP)
    parser.add_argument("--out", required=True, type=path, help=".png: pairs; .npy: the array")
    parser.add_argument("--round", action="store_true", help="round pixels to 0/1")
    parser.set_defaults(run=_reconstruct)


def _add_export(parser: argparse.ArgumentParser) -> None:
    from sae_gui.export_verb import add_export_arguments

    add_export_arguments(parser)
    parser.set_defaults(run=_export)


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help=_SOURCE_HELP)
    parser.add_argument("--out", required=True, type=path, metavar="FILE.npz")
    parser.add_argument("--limit", type=whole_number, default=0, help="only the first N images")
    parser.add_argument("--seed", type=whole_number, help="shuffle (or draw) by this seed first")
    parser.set_defaults(run=_data)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--recipe", metavar="NAME|FILE", help="check this one; else every combination with meaning"
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        dest="settings",
        help="change one setting of the recipe; without one, only combinations that have it",
    )
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=_check)


def _add_bench(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one object with every figure")
    parser.add_argument(
        "--quick", action="store_true", help="small sizes, to see that everything runs"
    )
    parser.set_defaults(run=_bench)


def _add_source_and_recipe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="SOURCE", help=f"{_SOURCE_HELP}; builtin if not given")
    parser.add_argument("--recipe", metavar="NAME|FILE", help="default if not given")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        dest="settings",
        help="change one setting of the recipe; may be given again",
    )


def _train(options: argparse.Namespace) -> int:
    from sae_gui.train_verb import train

    return train(options)


def _compare(options: argparse.Namespace) -> int:
    from sae_gui.compare_verb import compare

    return compare(options)


def _reconstruct(options: argparse.Namespace) -> int:
    from sae_gui.reconstruct_verb import reconstruct

    return reconstruct(options)


def _export(options: argparse.Namespace) -> int:
    from sae_gui.export_verb import export

    return export(options)


def _data(options: argparse.Namespace) -> int:
    from core.datasets.load import load_dataset
    from core.datasets.save import save_npz

    if options.out.suffix.lower() != ".npz":
        raise FileProblem(f"{options.out.name} is no .npz; --out takes one.")
    dataset = load_dataset(options.source, limit=options.limit, seed=options.seed)
    save_npz(dataset, options.out)
    for note in dataset.notes:
        print(note, file=sys.stderr)
    return 0


def _check(options: argparse.Namespace) -> int:
    from sae_gui.check_verb import check_gradients

    return check_gradients(options)


def _bench(options: argparse.Namespace) -> int:
    from sae_gui.bench_verb import bench

    return bench(options)


def _refuse(sentence: str) -> int:
    print(f"sae-gui: {sentence}", file=sys.stderr)
    return 2


def _refuse_output(problem: OSError) -> int:
    """What nothing further down has put in a sentence: above all, output that has no room."""
    about = problem.filename or "The output"
    code = _refuse(f"{about} can't be written or read: {problem.strerror or problem}.")
    with contextlib.suppress(OSError):  # what is still in it would be tried again at the end
        sys.stdout.close()
    return code
