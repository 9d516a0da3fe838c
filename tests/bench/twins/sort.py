def sort(a, lo, hi, less):
    while hi - lo > 1:
        pivot = a[(lo + hi) // 2]
        i, j = lo, hi - 1
        while i <= j:
            while less(a[i], pivot):
                i += 1
            while less(pivot, a[j]):
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        sort(a, lo, j + 1, less)
        lo = i


def main():
    a = []
    seed = 7
    for _ in range(20000):
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        a.append(seed >> 8)
    sort(a, 0, len(a), lambda x, y: x < y)
    ordered = all(a[i - 1] <= a[i] for i in range(1, len(a)))
    print("true" if ordered else "false", a[0], a[-1])
