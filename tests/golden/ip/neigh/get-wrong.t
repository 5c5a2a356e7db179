# Device and address are needed.
$ ip neigh get
$ ip neigh get 10.0.0.2
$ ip neigh get dev lo
$ ip neigh get 10.0.0.2 dev zz
$ ip neigh get x dev lo
$ ip neigh get 10.0.0.2/24 dev lo
$ ip neigh get 10.0.0.1 10.0.0.2 dev lo
$ ip neigh get all dev lo
$ ip -4 neigh get ::1 dev lo
$ ip neigh get help
