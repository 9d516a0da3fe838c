VOCABULARY = [
    "stack", "heap", "data", "bss", "text", "frame", "pointer", "slice", "map", "value",
]  # fmt: skip


def main():
    counts = {}
    seed = 1
    for _ in range(100000):
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        word = VOCABULARY[(seed >> 16) % 10]
        counts[word] = counts.get(word, 0) + 1
    print(sum(counts[w] for w in VOCABULARY), counts["heap"])
