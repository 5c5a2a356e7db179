# Words that are none.
$ ip ntable show foo
$ ip ntable show name
$ ip ntable show help
$ ip ntable show d lo
