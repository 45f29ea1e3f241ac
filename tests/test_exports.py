"""What is taken away of a run, without a window: films, reports, figures, tables."""

import base64
import csv
import dataclasses
import html
import io
import re
import resource
import signal
from html.parser import HTMLParser
from itertools import pairwise
from xml.etree import ElementTree

import imageio.v3 as imageio
import numpy as np
import pytest
from problems import blobs, small_recipe

from core.course import Course
from core.datasets.dataset import Cancelled
from core.files import FileProblem
from core.history import COLUMNS
from core.model_file import load_model
from core.pictures.animation import FRAME_MS, LAST_MS
from core.pictures.cost_axis import cost_axis
from core.pictures.exports import EXPORTS, write_export
from core.pictures.frame import HEIGHT, WIDTH
from core.pictures.report import report_html
from core.pictures.taken_run import TakenRun
from core.recipe_file import parse_recipe
from core.runs.tables import table_csv, table_latex, table_markdown, write_table
from core.sentence import Speaker
from core.trainer import Trainer
from sae_gui.catalogue import load_catalogue


@pytest.fixture(scope="module")
def run():
    trainer = Trainer(small_recipe(epochs=6, precision="float64"), blobs())
    moments, seen = [(0, trainer.model.parameters.copy())], 0
    for _ in trainer.run():
        if trainer.epoch != seen:
            seen = trainer.epoch
            moments.append((seen, trainer.model.parameters.copy()))
    return TakenRun(
        name="a <run>",
        recipe=trainer.recipe,
        model=trainer.model,
        image_shape=trainer.image_shape,
        history=trainer.history,
        moments=tuple(moments),
        data=trainer.prepared,
        data_name="blobs",
        source="/a place/blobs.npz",
        seconds=1.5,
        versions={"numpy": "1.0"},
    )


NAMES = {kind: each.file_name or "weights" for kind, each in EXPORTS.items()}


def test_gif_has_a_frame_for_each_moment_and_rests_on_the_last(run, tmp_path):
    path = tmp_path / "film.gif"
    told = []
    write_export("gif", path, run, progress=lambda *each: told.append(each))
    frames = imageio.imread(path, index=None)
    assert frames.shape == (7, HEIGHT, WIDTH, 3)
    assert [imageio.immeta(path, index=at)["duration"] for at in (0, 3, 6)] == [
        FRAME_MS,
        FRAME_MS,
        LAST_MS,
    ]
    assert imageio.immeta(path, index=0)["loop"] == 0
    assert all((one != other).any() for one, other in pairwise(frames))
    assert [done for _, done, _ in told] == list(range(7))


def test_gif_without_images_shows_units_and_cost(run, tmp_path):
    path = tmp_path / "film.gif"
    write_export("gif", path, dataclasses.replace(run, data=None))
    assert len(imageio.imread(path, index=None)) == 7


def test_run_without_a_past_makes_no_film_and_says_why(run, tmp_path):
    bare = dataclasses.replace(run, moments=())
    with pytest.raises(FileProblem, match="no earlier moments of training"):
        write_export("gif", tmp_path / "film.gif", bare)
    assert not list(tmp_path.iterdir())


def test_mp4_without_ffmpeg_is_one_sentence(run, tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "imageio_ffmpeg", None)
    with pytest.raises(FileProblem, match=r"pip install .*\[video\]"):
        write_export("mp4", tmp_path / "film.mp4", run)
    assert not list(tmp_path.iterdir())


def test_mp4_has_a_frame_for_each_moment(run, tmp_path):
    ffmpeg = pytest.importorskip("imageio_ffmpeg", reason="needs the video extra")
    path = tmp_path / "film.mp4"
    write_export("mp4", path, run)
    frames, _ = ffmpeg.count_frames_and_secs(str(path))
    assert frames == 7 + LAST_MS // FRAME_MS
    assert [each.name for each in tmp_path.iterdir()] == ["film.mp4"]


def test_mp4_that_is_given_up_leaves_no_file(run, tmp_path):
    pytest.importorskip("imageio_ffmpeg", reason="needs the video extra")
    asked = iter([False] * 3)
    with pytest.raises(Cancelled):
        write_export("mp4", tmp_path / "film.mp4", run, cancelled=lambda: next(asked, True))
    assert not list(tmp_path.iterdir())


def test_mp4_that_broke_off_is_no_film(run, tmp_path, monkeypatch):
    ffmpeg = pytest.importorskip("imageio_ffmpeg", reason="needs the video extra")
    (tmp_path / "film.mp4").write_text("old")
    monkeypatch.setattr(ffmpeg, "count_frames_and_secs", lambda _: (3, 0.5))
    with pytest.raises(FileProblem, match="ffmpeg wrote 3 of 22 frames"):
        write_export("mp4", tmp_path / "film.mp4", run)
    assert (tmp_path / "film.mp4").read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["film.mp4"]


class _References(HTMLParser):
    """What a page refers to, and the pictures within it."""

    def __init__(self):
        super().__init__()
        self.outside, self.pictures = [], []

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in ("src", "href", "data", "srcset") and tag != "a":
                if value.startswith("data:image/png;base64,"):
                    self.pictures.append(value.partition(",")[2])
                else:
                    self.outside.append(value)
        assert tag not in ("script", "link", "iframe")


def test_report_stands_alone_and_every_picture_decodes(run, tmp_path):
    path = tmp_path / "report.html"
    write_export("report", path, run)
    text = path.read_text()
    page = _References()
    page.feed(text)
    assert not page.outside
    assert "url(" not in text
    assert "@import" not in text
    assert len(page.pictures) == 2
    for each in page.pictures:
        assert imageio.imread(base64.b64decode(each)).ndim == 3
    curves = ElementTree.fromstring(re.search(r"<svg.*</svg>", text, re.S)[0])
    lines = [each for each in curves if each.tag.endswith("polyline")]
    assert len(lines[0].get("points").split()) == len(run.history)
    assert "a &lt;run&gt;" in text
    assert "<run>" not in text
    for figure in (f"{run.history[-1].cost:,.6g}", "numpy 1.0", "mean image"):
        assert figure in text


def test_report_says_how_to_repeat_the_run(run, tmp_path):
    path = tmp_path / "report.html"
    write_export("report", path, run)
    text = path.read_text()
    toml = re.search(r"<pre>(hidden_units.*?)</pre>", text, re.S)[1]
    assert parse_recipe(toml.replace("&quot;", '"'), "report") == run.recipe
    assert "--data &quot;/a place/blobs.npz&quot; --recipe recipe.toml" in text


def test_report_tells_what_the_recipe_alone_does_not_repeat(run, tmp_path):
    plain = tmp_path / "plain.html"
    write_export("report", plain, run)
    assert "--script" not in plain.read_text()
    weights = run.model.parameters
    course = dataclasses.replace(
        Course.from_weights(weights, 0), rates=((2, 1, 0.001),), forgotten=(4,)
    )
    write_export("report", tmp_path / "r.html", dataclasses.replace(run, course=course))
    text = (tmp_path / "r.html").read_text()
    for words in ("started from those", "0.001 from epoch 3", "beginning of epoch 5", "--script"):
        assert words in text


def test_report_of_bare_weights_holds_what_is_known(run, tmp_path):
    bare = dataclasses.replace(run, history=(), moments=(), data=None, source="", versions={})
    write_export("report", tmp_path / "report.html", bare)
    page = _References()
    page.feed((tmp_path / "report.html").read_text())
    assert len(page.pictures) == 1


def test_curves_are_read_back_exactly(run, tmp_path):
    write_export("curves", tmp_path / "h.csv", run)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "h.csv").read_text())))
    for row, record in zip(rows, run.history, strict=True):
        for name in COLUMNS:
            value = getattr(record, name)
            assert (row[name] == "") if value is None else (float(row[name]) == value)


def test_weights_are_the_notebooks_pair(run, tmp_path):
    write_export("weights", tmp_path / "w", run)
    for name in ("alpha", "beta"):
        array = np.load(tmp_path / "w" / f"{name}.npy")
        assert array.dtype == np.float64
        np.testing.assert_array_equal(array, getattr(run.model, name))
    assert load_model(tmp_path / "w").alpha.shape == run.model.alpha.shape


def test_units_and_reconstructions_as_arrays_and_pictures(run, tmp_path):
    write_export("units", tmp_path / "u.npy", run)
    units = np.load(tmp_path / "u.npy")
    np.testing.assert_array_equal(units[3].ravel(), run.model.alpha[1:, 3])
    write_export("reconstructions", tmp_path / "r.npy", run)
    made = np.load(tmp_path / "r.npy")
    images = run.data.widen(slice(None), np.float64)
    np.testing.assert_allclose(
        made.reshape(len(images), -1), run.model.reconstruct(images), rtol=1e-12
    )
    for kind in ("units", "reconstructions"):
        write_export(kind, tmp_path / f"{kind}.png", run)
        assert imageio.imread(tmp_path / f"{kind}.png").shape[2] == 3


@pytest.mark.parametrize("kind", ["gif", "report", "reconstructions"])
def test_cancelled_export_leaves_no_file(run, tmp_path, kind):
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        write_export(
            kind,
            tmp_path / NAMES[kind],
            run,
            cancelled=lambda: kind == "reconstructions" or next(asked, True),
        )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", EXPORTS)
def test_missing_folder_is_one_sentence(run, tmp_path, kind):
    if kind == "mp4":
        pytest.importorskip("imageio_ffmpeg", reason="needs the video extra")
    (tmp_path / "file").write_text("")
    with pytest.raises(FileProblem) as problem:
        write_export(kind, tmp_path / "file" / NAMES[kind], run)
    assert str(problem.value).count(". ") <= 1


@pytest.mark.parametrize("kind", ["gif", "report", "script", "curves", "units", "weights"])
def test_full_disk_is_one_sentence_and_the_old_file_stays(run, tmp_path, kind):
    path = tmp_path / NAMES[kind]
    if kind != "weights":
        path.write_text("old")
    before, limit = signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.RLIMIT_FSIZE
    soft, hard = resource.getrlimit(limit)
    resource.setrlimit(limit, (100, hard))
    try:
        with pytest.raises(FileProblem, match="can't be written"):
            write_export(kind, path, run)
    finally:
        resource.setrlimit(limit, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    if kind != "weights":
        assert path.read_text() == "old"
    left = [each for each in tmp_path.rglob("*") if each.is_file() and each != path]
    assert not left


def test_name_of_another_kind_is_refused(run, tmp_path):
    with pytest.raises(FileProblem, match=r"must end in \.gif"):
        write_export("gif", tmp_path / "film.png", run)


# -- tables -----------------------------------------------------------------------------------

HEADS = ["run", "w & λ_1", "cost", "note"]
ROWS = [["one, two", 3, 0.1 + 0.2, None], ['a|b "c"', 10, 1e-9, "50% of_all"]]


def test_csv_is_read_back_exactly():
    rows = list(csv.reader(io.StringIO(table_csv(HEADS, ROWS))))
    assert rows[0] == HEADS
    assert rows[1] == ["one, two", "3", "0.30000000000000004", ""]
    assert float(rows[1][2]) == 0.1 + 0.2
    assert rows[2][0] == 'a|b "c"'


def test_markdown_has_as_many_cells_in_every_line():
    lines = table_markdown(HEADS, ROWS).splitlines()
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {5}
    assert lines[1] == "| --- | ---: | ---: | --- |"


def test_latex_escapes_what_it_would_take_for_its_own():
    text = table_latex(HEADS, ROWS)
    assert r"\begin{tabular}{lrrl}" in text
    assert r"w \& λ\_1" in text
    assert r"50\% of\_all \\" in text


def test_table_goes_by_its_files_name(tmp_path):
    for suffix, start in ((".csv", "run,"), (".md", "| run"), (".tex", r"\begin{tabular}")):
        write_table(tmp_path / f"t{suffix}", HEADS, ROWS)
        assert (tmp_path / f"t{suffix}").read_text().startswith(start)
    with pytest.raises(FileProblem, match=r"\.csv, \.md, \.tex"):
        write_table(tmp_path / "t.xls", HEADS, ROWS)


@pytest.mark.parametrize(
    "costs", [[1.0], [0.0, 0.0], [5.0, 4.0], [9e5, 3.0, 2.1], [-1.0, 4.0], [float("nan")], [1e-9]]
)
def test_every_cost_has_its_place_on_the_axis(costs):
    axis = cost_axis(costs)
    finite = [each for each in costs if np.isfinite(each)]
    shares = [axis.share(each) for each in finite]
    assert all(0 <= each <= 1 for each in shares)
    assert 2 <= len(axis.ticks) <= 8 or len(set(costs)) == 1
    for one, other in pairwise(finite):
        assert (one > other) <= (axis.share(one) >= axis.share(other))


def test_report_repeats_as_many_epochs_as_the_run_had(run):
    longer = dataclasses.replace(run, recipe=run.recipe.replace(epochs=4321))
    text = report_html(longer)
    assert f"epochs = {run.epoch}\n" in text
    assert "4321" not in text


def test_no_character_of_a_name_means_something_else_in_latex():
    text = table_latex(["run"], [[r"a<b>c|d~e^f\g&h%i$j#k_l{m}n"]])
    assert (
        r"a\textless{}b\textgreater{}c\textbar{}d\textasciitilde{}e\textasciicircum{}f"
        r"\textbackslash{}g\&h\%i\$j\#k\_l\{m\}n"
    ) in text


@pytest.mark.parametrize("code", ["de", "es", "zh"])
def test_report_is_in_the_language_it_is_asked_for_from_heading_to_last_line(run, code):
    known = load_catalogue(code)
    page = report_html(run, say=Speaker(code, known.translate))
    english = report_html(run)
    page, english = (re.sub("<code>.*?</code>", "", each) for each in (page, english))
    assert f'<html lang="{code}">' in page
    words = {text.strip() for text in re.findall(r">([^<>]+)<", english)} - {""}
    sentences = {each for each in words if known.messages.get(html.unescape(each), ("",))[0]}
    same = {each for each in sentences if known.translate(html.unescape(each)) == each}
    there = {text.strip() for text in re.findall(r">([^<>]+)<", page)}
    assert len(sentences) > 25
    assert not (sentences - same) & there
    for line in ("How to repeat it", "Beside it", "Trained with", "What each unit"):
        assert line in english
        assert line not in page
    for number in re.findall(r"<td>([\d,.]+)</td>", english):
        assert number in page
