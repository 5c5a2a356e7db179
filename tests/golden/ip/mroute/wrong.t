$ ip mroute add
$ ip mroute show iif nosuch
$ ip mroute show iif
$ ip mroute show table foo
$ ip mroute show table
$ ip mroute show from
$ ip mroute show from foo
$ ip mroute show foo
$ ip mroute show to
$ ip mroute help
$ ip mroute blah
