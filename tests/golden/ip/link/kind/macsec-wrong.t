#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macsec port 0
$ ip link add link d0 name m0 type macsec port x
$ ip link add link d0 name m0 type macsec port 65536
$ ip link add link d0 name m0 type macsec port
$ ip link add link d0 name m0 type macsec sci x
$ ip link add link d0 name m0 type macsec sci 5 port 7
$ ip link add link d0 name m0 type macsec address x
$ ip link add link d0 name m0 type macsec address 02:00:00:00:00:0a
$ ip link add link d0 name m0 type macsec cipher x
$ ip link add link d0 name m0 type macsec icvlen 7
$ ip link add link d0 name m0 type macsec icvlen x
$ ip link add link d0 name m0 type macsec encrypt x
$ ip link add link d0 name m0 type macsec send_sci x
$ ip link add link d0 name m0 type macsec end_station x
$ ip link add link d0 name m0 type macsec scb x
$ ip link add link d0 name m0 type macsec protect x
$ ip link add link d0 name m0 type macsec replay x
$ ip link add link d0 name m0 type macsec replay on window x
$ ip link add link d0 name m0 type macsec validate x
$ ip link add link d0 name m0 type macsec encodingsa 4
$ ip link add link d0 name m0 type macsec encodingsa x
$ ip link add link d0 name m0 type macsec offload x
$ ip link add link d0 name m0 type macsec offload mac
$ ip link add link d0 name m0 type macsec what
$ ip link add link d0 name m0 type macsec enc on
$ ip link add link d0 name m0 type macsec help
$ ip link add name m0 type macsec
$ ip link show type macsec
