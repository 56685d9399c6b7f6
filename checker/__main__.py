"""`python -m checker` is the same as the command `checker`."""

from checker.cli import main

main()
