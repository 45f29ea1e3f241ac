"""The verbs as a script would call them: output, files and exit codes of the contract."""

import csv
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import pytest

from core.datasets.handwriting import handwritten_digits
from core.recipe_file import load_recipe
from core.runs.run_file import load_run
from sae_gui.__main__ import main

ROOT = Path(__file__).resolve().parents[1]
QUICK = ["--set", "hidden_units=12", "--set", "epochs=3", "--set", "limit=200"]


def train(capsys, *arguments):
    code = main(["train", *QUICK, *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def json_lines(text):
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def trained(tmp_path, capsys):
    folder = tmp_path / "results"
    assert train(capsys, "--out", folder)[0] == 0
    return folder


def test_json_has_one_object_for_each_epoch_and_a_last_one(capsys):
    code, out, _ = train(capsys, "--json")
    *epochs, last = json_lines(out)
    assert code == 0
    assert [each["epoch"] for each in epochs] == [1, 2, 3]
    assert set(epochs[0]) == {
        "epoch",
        "cost",
        "reconstruction",
        "sparsity_penalty",
        "weight_penalty",
        "mean_activation",
        "seconds",
    }
    assert set(last) == {
        "done",
        "reason",
        "epochs",
        "cost",
        "squared_error",
        "seconds",
        "images_per_second",
    }
    assert (last["done"], last["reason"], last["epochs"]) == (True, "epochs", 3)
    assert last["cost"] == epochs[-1]["cost"]
    for each in epochs:
        terms = each["reconstruction"] + each["sparsity_penalty"] + each["weight_penalty"]
        assert each["cost"] == pytest.approx(terms)


def test_training_stops_at_the_squared_error_asked_for(capsys):
    _, out, _ = train(capsys, "--json", "--set", "epochs=200")
    goal = json_lines(out)[-1]["squared_error"] * 1.05
    _, out, _ = train(capsys, "--json", "--set", "epochs=200", "--until-squared-error", goal)
    last = json_lines(out)[-1]
    assert last["reason"] == "squared_error"
    assert last["squared_error"] <= goal
    assert last["epochs"] < 200


def test_a_run_that_patience_ended_says_so(capsys):
    code, out, err = train(
        capsys,
        "--json",
        *("--set", "patience=2", "--set", "optimizer=gradient_descent", "--set", "epochs=9"),
        *("--set", "learning_rate=1e-30", "--set", "batch_size=0"),
    )
    last = json_lines(out)[-1]
    assert code == 0
    assert (last["reason"], last["epochs"]) == ("no_improvement", 3)
    assert "no better for 2 epochs. The weights of epoch 1 are kept." in err


def test_diverged_run_says_so_and_exits_with_1(capsys):
    code, out, err = train(
        capsys,
        "--json",
        *("--set", "optimizer=gradient_descent", "--set", "learning_rate=5000"),
        *("--set", "weight_decay=1"),
    )
    assert code == 1
    assert json_lines(out)[-1]["reason"] == "diverged"
    assert "The run diverged at epoch" in err
    assert "learning rate, 5,000, is too high" in err


def test_out_holds_everything_promised(trained):
    names = {path.name for path in trained.iterdir()}
    assert names == {
        "model.npz",
        "alpha.npy",
        "beta.npy",
        "history.csv",
        "recipe.toml",
        "reconstructions.png",
        "units.png",
    }
    alpha, beta = np.load(trained / "alpha.npy"), np.load(trained / "beta.npy")
    assert (alpha.shape, beta.shape) == ((785, 12), (13, 784))
    assert alpha.dtype == beta.dtype == np.float64
    assert load_recipe(trained / "recipe.toml").hidden_units == 12
    with (trained / "history.csv").open() as file:
        assert [row["epoch"] for row in csv.DictReader(file)] == ["1", "2", "3"]
    assert imageio.imread(trained / "units.png").ndim == 3


def test_weights_on_disk_give_the_notebooks_prediction(trained, tmp_path):
    """net_predict as the notebook has it, on the files the program writes."""
    alpha, beta = np.load(trained / "alpha.npy"), np.load(trained / "beta.npy")
    images, _ = handwritten_digits(20)
    source = tmp_path / "digits.npy"
    np.save(source, images)
    out = tmp_path / "predicted.npy"
    arguments = ["--model", str(trained), "--data", str(source), "--out", str(out), "--round"]
    assert main(["reconstruct", *arguments]) == 0
    biased = np.hstack([np.ones((20, 1)), images / 255.0])
    hidden = 1 / (1 + np.exp(-biased @ alpha))
    wanted = np.round(1 / (1 + np.exp(-np.hstack([np.ones((20, 1)), hidden]) @ beta)))
    np.testing.assert_array_equal(np.load(out).reshape(20, 784), wanted)


def test_reconstruct_writes_a_picture(trained, tmp_path):
    out = tmp_path / "pairs.png"
    model = str(trained / "model.npz")
    assert main(["reconstruct", "--model", model, "--data", "builtin", "--out", str(out)]) == 0
    assert imageio.imread(out).shape[2] == 3


def test_data_writes_any_source_as_npz(tmp_path):
    out = tmp_path / "digits.npz"
    assert main(["data", "builtin", "--out", str(out), "--limit", "30", "--seed", "4"]) == 0
    with np.load(out) as archive:
        assert archive["images"].shape == (30, 28, 28)
        assert archive["images"].dtype == np.uint8
        assert archive["labels"].shape == (30,)
    images, labels = handwritten_digits(30, 4)
    with np.load(out) as archive:
        np.testing.assert_array_equal(archive["images"].reshape(30, 784), images)
        np.testing.assert_array_equal(archive["labels"], labels)


def test_data_shuffles_other_sources_by_their_seed(tmp_path):
    source = tmp_path / "source.npy"
    np.save(source, handwritten_digits(50)[0])
    parts = []
    for seed in ("1", "1", "2"):
        out = tmp_path / f"{len(parts)}.npz"
        assert main(["data", str(source), "--out", str(out), "--seed", seed, "--limit", "9"]) == 0
        parts.append(np.load(out)["images"])
    np.testing.assert_array_equal(parts[0], parts[1])
    assert (parts[0] != parts[2]).any()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["train", "--data", "nowhere"], "'nowhere' is not there"),
        (["train", "--recipe", "nonsense"], "'nonsense' is no recipe"),
        (["train", "--set", "sparsity_target=0"], "sparsity_target is 0"),
        (["train", "--set", "hidden_units=0"], "hidden_units is 0"),
        (["train", "--set", "bogus=1"], "'bogus' is not a setting"),
        (["train", "--until-squared-error", "nan"], "--until-squared-error is nan"),
        (["train", "--out", "/dev/null"], "/dev/null"),
        (["train", "--out", "/proc/nowhere"], "/proc/nowhere"),
        (["train", "--data", "/dev/zero"], "/dev/zero"),
        (["data", "builtin", "--out", "/proc/nowhere/x.npz"], "/proc/nowhere/x.npz"),
        (
            ["reconstruct", "--model", "none.npz", "--data", "builtin", "--out", "x.png"],
            "none.npz",
        ),
        (
            ["reconstruct", "--model", "none.npz", "--data", "builtin", "--out", "x.jpg"],
            "x.jpg is neither .png nor .npy",
        ),
        (["check-gradients", "--recipe", "nonsense"], "'nonsense' is no recipe"),
        (["check-gradients", "--set", "loss=x"], "loss is 'x'"),
        (["train", "--data", ""], "'' is not there"),
        (["train", "--recipe", ""], "'' is no recipe"),
        (["data", "builtin", "--out", "x.txt"], "x.txt is no .npz; --out takes one"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(capsys, arguments, words):
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert err.startswith("sae-gui: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["train", "--out", ""], "--out: it is empty; name a file or folder"),
        (["train", "--resume", ""], "--resume: it is empty"),
        (["train", "--until-squared-error", "low"], "'low' is no number"),
        (["train", "--save-every", "nan"], "'nan' is no number of seconds from 0 up"),
        (["train", "--nonsense"], "unrecognized arguments: --nonsense"),
        (["data", "builtin"], "the following arguments are required: --out"),
        (["data", "builtin", "--out", "x.npz", "--limit", "9" * 5000], "is not a whole number"),
        (["reconstruct", "--model", "", "--data", "x", "--out", "x.png"], "--model: it is empty"),
        (["nonsense"], "'nonsense' is no verb. Known: train,"),
        (["tarin"], "'tarin' is no verb. Did you mean train?"),
    ],
)
def test_wrong_options_are_one_sentence_without_the_whole_usage(capsys, arguments, words):
    try:
        code = main(arguments)
    except SystemExit as ending:
        code = ending.code
    out, err = capsys.readouterr()
    assert code == 2
    assert out == ""
    assert words in err
    assert err.startswith("sae-gui: ")
    assert err.count("\n") == 1
    assert len(err) < 300


def test_version_is_told(capsys):
    with pytest.raises(SystemExit) as ending:
        main(["--version"])
    assert ending.value.code == 0
    assert re.fullmatch(r"sae-gui (\d+\.\d+\S*|not installed)\n", capsys.readouterr().out)


def start(*arguments, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "sae_gui", *map(str, arguments)],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="sends signals")
@pytest.mark.parametrize(
    ("sent", "reason", "code"),
    [(signal.SIGTERM, "terminated", 143), (signal.SIGINT, "interrupted", 130)],
)
def test_a_run_told_to_end_is_saved_first(tmp_path, sent, reason, code):
    process = start(
        *("train", *QUICK, "--set", "epochs=100000", "--json", "--out", tmp_path / "run"),
        stdout=subprocess.PIPE,
    )
    process.stdout.readline()
    process.send_signal(sent)
    out, err = process.communicate(timeout=60)
    last = json.loads(out.splitlines()[-1])
    assert (process.returncode, last["reason"]) == (code, reason)
    assert "Traceback" not in err
    assert err.count("\n") == 1
    assert load_run(tmp_path / "run").epoch == last["epochs"] > 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_output_without_room_is_a_sentence():
    with Path("/dev/full").open("w") as full:
        process = start("train", *QUICK, "--json", stdout=full)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err == "sae-gui: The output can't be written or read: No space left on device.\n"


def test_settings_narrow_the_combinations_whose_gradients_are_checked(capsys):
    narrow = (
        "--set",
        "hidden_activation=relu",
        "--set",
        "sparsity=l1",
        "--set",
        "loss=squared_error",
    )
    assert main(["check-gradients", *narrow, "--set", "weight_decay=0.01", "--json"]) == 0
    *checked, done = json_lines(capsys.readouterr().out)
    assert done["checked"] == len(checked) == 4  # both outputs, with and without blanked pixels
    assert {each["hidden_activation"] for each in checked} == {"relu"}
    assert {each["weight_decay"] for each in checked} == {0.01}


def test_combinations_without_meaning_are_refused_with_the_reason(capsys):
    wrong = ("--set", "hidden_activation=relu", "--set", "sparsity=kl")
    assert main(["check-gradients", *wrong]) == 2
    assert "ReLU has no upper end" in capsys.readouterr().err


def test_model_of_another_image_size_is_refused(trained, tmp_path, capsys):
    source = tmp_path / "small.npy"
    np.save(source, np.zeros((3, 8, 8), np.uint8))
    out = str(tmp_path / "x.png")
    assert main(["reconstruct", "--model", str(trained), "--data", str(source), "--out", out]) == 2
    assert "8 × 8 pixels; the model wants 28 × 28" in capsys.readouterr().err


def test_check_gradients_tells_right_from_wrong(capsys):
    assert main(["check-gradients", "--recipe", "default", "--json"]) == 0
    right, done = json_lines(capsys.readouterr().out)
    assert right["passed"]
    assert done == {
        "done": True,
        "checked": 1,
        "failed": 0,
        "worst": right["relative_difference"],
    }
    assert main(["check-gradients", "--recipe", "notebook-2018", "--json"]) == 1
    assert not json_lines(capsys.readouterr().out)[0]["passed"]


def test_full_disk_is_a_sentence_and_leaves_no_half_file(tmp_path, capsys, small_files_only):
    out = tmp_path / "digits.npz"
    with small_files_only(4096):
        assert main(["data", "builtin", "--out", str(out), "--limit", "500"]) == 2
    assert "digits.npz can't be written: the disk is full" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def small_files_only():
    """A limit on the size of files, as a full disk would set."""
    resource = pytest.importorskip("resource")
    import contextlib
    import signal

    @contextlib.contextmanager
    def limit(size):
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)

    return limit


def _train(out, *more):
    small = ["--data", "builtin", "--set", "limit=120", "--set", "hidden_units=9"]
    begin = [] if "--resume" in more else small
    return main(["train", *begin, *more, "--out", str(out)])


def test_a_run_gone_on_with_ends_like_one_that_was_never_left(tmp_path, capsys):
    assert _train(tmp_path / "half", "--set", "epochs=2") == 0
    file = str(tmp_path / "half" / "model.npz")
    assert _train(tmp_path / "on", "--resume", file, "--set", "epochs=4") == 0
    assert _train(tmp_path / "whole", "--set", "epochs=4") == 0
    for name in ("alpha.npy", "beta.npy"):
        assert np.array_equal(np.load(tmp_path / "on" / name), np.load(tmp_path / "whole" / name))
    assert "4 epochs" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--recipe", "topk"], "Leave out --recipe"),
        (["--set", "hidden_units=7"], "hidden_units would change"),
        (["--data", "other"], "not what the run was trained on"),
    ],
)
def test_a_run_is_gone_on_with_only_as_it_was(tmp_path, capsys, more, words):
    assert _train(tmp_path / "run", "--set", "epochs=1") == 0
    np.save(tmp_path / "other.npy", np.zeros((120, 28, 28), np.uint8))
    more = [str(tmp_path / "other.npy") if each == "other" else each for each in more]
    assert _train(tmp_path / "on", "--resume", str(tmp_path / "run"), *more) == 2
    assert words in capsys.readouterr().err


def test_compare_shows_what_differs(tmp_path, capsys):
    assert _train(tmp_path / "few", "--set", "epochs=1") == 0
    assert _train(tmp_path / "more", "--set", "epochs=1", "--set", "sparsity_target=0.3") == 0
    capsys.readouterr()
    files = [str(tmp_path / "few"), str(tmp_path / "more" / "model.npz")]
    assert main(["compare", *files]) == 0
    head, few, more = capsys.readouterr().out.splitlines()
    assert "sparsity_target" in head
    assert "hidden_units" not in head
    assert few.startswith("few")
    assert "0.3" in more
    assert main(["compare", "--json", *files]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["differing"] == ["sparsity_target"]
    assert told["runs"][1]["recipe"]["sparsity_target"] == 0.3
    assert told["runs"][0]["data"]["name"] == "Built-in digits"
