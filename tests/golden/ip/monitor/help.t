# Usage goes to stderr, 255.
$ ip monitor help >/dev/null 2>&1
$ ip monitor h >/dev/null 2>&1
$ ip monitor link help >/dev/null 2>&1
$ ip monitor help 2>&1 >/dev/null | head -c 6
