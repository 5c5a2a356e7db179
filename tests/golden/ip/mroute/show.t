# Without a router there is none.
$ ip mroute
$ ip mroute show
$ ip -6 mroute
$ ip -j mroute
[]
$ ip mroute list table all
$ ip mroute show 224.1.2.3
$ ip mroute show to 224.1.2.3 from 10.0.0.0/8
$ ip mroute show iif lo
