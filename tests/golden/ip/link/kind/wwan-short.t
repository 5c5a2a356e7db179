# Words cut short.
$ ip link add w0 type wwan linkid 7 link 5
! Error: Unknown device type.
? 2
$ ip link add w1 type wwan linkid 7 linki 6
! Error: Unknown device type.
? 2
