"""The command line: options in, pipeline, one renderer out. One file per command.

A command is a record: its name, its options, and the function that does it. That record is the only
place where an option is declared, and it is read by two parsers:

    parse.py       some sixty lines that read a correct command line, without importing anything
    clickside.py   click, built from the same records: help, errors, "did you mean", completion

click takes longer to import than a small program takes to analyse, so it is loaded only when the
first parser gives up or help is asked for. What the fast parser accepts click accepts too.

Exit status

    0    done; a traced program that panics is a result, not a failure (see --fail-on)
    1    the Go program has errors, or --fail-on found what it was told to look for
    2    the command line, a file or the environment is wrong
    3    a limit was reached; what was traced until then is printed
    4    valid Go that gomem cannot do yet
    70   a bug in gomem
    130  Ctrl-C

`gomem run` exits as the built program would. Everything that is asked for goes to standard output,
every remark to standard error. A reader that closes the pipe ends gomem silently.
"""
