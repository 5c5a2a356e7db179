# Device and address are needed.
$ ip neigh del
$ ip neigh del 10.0.0.2
$ ip neigh del dev lo
$ ip neigh del x dev lo
$ ip neigh delete 10.0.0.2 dev zz
$ ip neigh d 10.0.0.2 dev
