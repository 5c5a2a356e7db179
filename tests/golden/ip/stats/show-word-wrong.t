# Words are exact.
$ ip stats show foo
$ ip stats show lo
$ ip stats show de lo
$ ip stats show dev lo gr link
