# Commands are exact.
$ ip stats foo
$ ip stats sh
$ ip stats s
$ ip stats list
$ ip st sho
