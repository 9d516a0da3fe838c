N = 100


def multiply(a, b):
    c = []
    for row_a in a:
        row = []
        for j in range(N):
            total = 0
            for k in range(N):
                total += row_a[k] * b[k][j]
            row.append(total)
        c.append(row)
    return c


def fill(seed):
    return [[(i * seed + j) % 10 for j in range(N)] for i in range(N)]


def main():
    c = multiply(fill(3), fill(7))
    print(sum(c[i][i] for i in range(N)))
