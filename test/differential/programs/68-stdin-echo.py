import sys


def main():
    name = input("name? ")
    count = int(input())
    print(f"hello {name}" * count)
    rest = sys.stdin.read().splitlines()
    print(rest)
    try:
        input()
    except EOFError as e:
        print("EOFError:", e)


main()
