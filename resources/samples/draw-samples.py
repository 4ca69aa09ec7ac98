#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
"""Draws the sample notes beside it from their .txt files: handwriting fonts on a paper-like ground with faint rules,
noise, slanting lines, trembling letters and uneven light. The same pictures every time.

Needs Debian's python3-pil, python3-numpy, fonts-breip and fonts-arphic-gkai00mp (see README.md)."""

import pathlib
import random

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

WIDTH, HEIGHT = 1600, 2100
INK = (38, 44, 92)
FONTS = pathlib.Path("/usr/share/fonts/truetype")
HERE = pathlib.Path(__file__).parent

NOTES = {
    "english-note": {"font": "breip/Breip.ttf", "size": 92, "left": 170, "top": 190, "leading": 168, "tremble": 2.2},
    "chinese-note": {"font": "arphic-gkai00mp/gkai00mp.ttf", "size": 92, "left": 190, "top": 200, "leading": 176,
                     "tremble": 3.0},
}


def paper(rng, numbers, note):
    """Warm paper with rules and grain."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), (246, 240, 224))
    draw = ImageDraw.Draw(sheet)
    y = note["top"] + note["size"] + 14
    while y < HEIGHT - 80:
        draw.line([(60, y), (WIDTH - 60, y + rng.uniform(-3, 3))], fill=(226, 222, 214), width=2)
        y += note["leading"]
    grain = numpy.random.default_rng(numbers).normal(0, 5.5, (HEIGHT, WIDTH, 1))
    return Image.fromarray(numpy.clip(numpy.asarray(sheet) + grain, 0, 255).astype("uint8"))


def write_line(sheet, rng, text, font, left, top, note):
    """One line, letter by letter, on a slightly rising or falling base."""
    slope = rng.uniform(-0.012, 0.012)
    x = left + rng.uniform(-14, 14)
    for letter in text:
        y = top + (x - left) * slope + rng.gauss(0, note["tremble"])
        box = font.getbbox(letter)
        size = (max(1, box[2]) + 40, max(1, box[3]) + 40)
        glyph = Image.new("L", size, 0)
        ImageDraw.Draw(glyph).text((20, 20), letter, font=font, fill=rng.randint(205, 250))
        glyph = glyph.rotate(rng.gauss(0, 1.3), Image.BICUBIC)
        sheet.paste(INK, (round(x) - 20, round(y) - 20), glyph)
        x += font.getlength(letter) + rng.gauss(0, 0.9)


def light(picture):
    """A lamp to the upper left and the shadow of a hand to the lower right."""
    ys, xs = numpy.mgrid[0:HEIGHT, 0:WIDTH]
    lamp = 1.03 - 0.20 * (xs / WIDTH * 0.55 + ys / HEIGHT * 0.45) ** 1.6
    shadow = 0.13 * numpy.exp(-(((xs - WIDTH * 1.02) / 520) ** 2 + ((ys - HEIGHT * 0.97) / 700) ** 2))
    lit = numpy.asarray(picture).astype(float) * (lamp - shadow)[:, :, None]
    return Image.fromarray(numpy.clip(lit, 0, 255).astype("uint8"))


def draw(name, note):
    rng = random.Random(name)
    font = ImageFont.truetype(str(FONTS / note["font"]), note["size"])
    sheet = paper(rng, len(name), note)
    lines = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    for number, text in enumerate(lines):
        write_line(sheet, rng, text, font, note["left"], note["top"] + number * note["leading"], note)
    sheet = sheet.rotate(0.7, Image.BICUBIC, fillcolor=(240, 234, 218))
    sheet = light(sheet.filter(ImageFilter.GaussianBlur(0.8)))
    sheet.save(HERE / f"{name}.jpg", quality=80, optimize=True)


for each, settings in NOTES.items():
    draw(each, settings)
