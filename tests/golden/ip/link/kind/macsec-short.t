# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec encr on
! macsec: unknown command "encr"?
! Usage: …
? 1
$ ip -d link show s0 | sed -n 3p
! Device "s0" does not exist.
$ ip link add link e0 s1 address 02:00:00:00:00:21 type macsec po 1
! macsec: unknown command "po"?
! Usage: …
? 1
$ ip -d link show s1 | sed -n 3p
! Device "s1" does not exist.
$ ip link add link e0 s2 address 02:00:00:00:00:22 type macsec val check
! macsec: unknown command "val"?
! Usage: …
? 1
$ ip -d link show s2 | sed -n 3p
! Device "s2" does not exist.
