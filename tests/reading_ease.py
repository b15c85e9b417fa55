"""How easy a text is to read: the Flesch-Kincaid grade, with syllables counted by rule, as no dictionary is shipped."""

import re
from typing import Final

WORD: Final = re.compile(r"[A-Za-z][A-Za-z']*|\d+(?:[.,]\d+)*")
SENTENCE: Final = re.compile(r"[.!?:]+(?=\s|$)")
VOWELS: Final = re.compile(r"[aeiouy]+")
SILENT: Final = re.compile(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[aeiouy][^aeiouyszxcg])es$")
SPLIT: Final = re.compile(r"ia|io(?!u)|ua|uo|eo|iu|[^aeiouy]ism$")
KNOWN: Final = {
    "area": 3, "being": 2, "create": 2, "doing": 2, "going": 2, "idea": 3, "people": 2, "quiet": 2, "seeing": 2,
    "someone": 2, "something": 2, "sometimes": 2, "whatever": 3,
}  # fmt: skip
"""What the rules below count wrongly."""
JOINED: Final = re.compile(r"[ct]ia|[cst]io|gio|qua|gua|eau|geo")


def words_of(text: str) -> list[str]:
    return WORD.findall(re.sub(r"\{\w+\}", "five", text))


def syllables(word: str) -> int:
    """1 at least. A number counts as two, as most of those in the texts do."""
    word = re.sub(r"'.*", "", word.lower())
    if word[:1].isdigit():
        return 2
    if word in KNOWN:
        return KNOWN[word]
    groups = len(VOWELS.findall(SILENT.sub("", word)))
    return max(1, groups + len(SPLIT.findall(JOINED.sub("e", word))))


def grade(text: str) -> float:
    """The school year of the United States that can read it; a twelve-year-old is in the sixth or seventh.

    Kincaid and others 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.
    """
    words = words_of(text)
    sentences = max(1, len([part for part in SENTENCE.split(text) if WORD.search(part)]))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
