# NAT is warned about, and then the address is read.
$ ip rule add nat 1.2.3.4 pref 1
$ ip rule add map-to 1.2.3.4 from 9.9.9.9 pref 2
$ ip rule add m 1.2.3.4 from 9.9.9.8 pref 3
$ ip rule add nat x
$ ip rule add nat
$ ip rule add nat ::1
$ ip rule add type nat from 9.9.9.7 pref 4
$ ip rule
$ ip -j rule show pref 2
