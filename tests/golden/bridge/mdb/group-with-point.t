# A link-layer address with a point in it is an IPv4 address, or none.
$ ip link add br0 type bridge
$ ip link add v0 address 02:00:00:00:00:10 master br0 type dummy
$ bridge mdb add dev br0 port v0 grp 1:2:3:4:5:1.2 permanent
! "1:2:3:4:5:1.2" is invalid lladdr.
! Invalid address "1:2:3:4:5:1.2"
? 255
$ bridge mdb add dev br0 port v0 grp 1:2:3:4:5:6. permanent
! "1:2:3:4:5:6." is invalid lladdr.
! Invalid address "1:2:3:4:5:6."
? 255
$ bridge mdb del dev br0 port v0 grp 1.2:2:3:4:5:6
! "1.2:2:3:4:5:6" is invalid lladdr.
! Invalid address "1.2:2:3:4:5:6"
? 255
$ bridge mdb get dev br0 grp 1:2:3:4:5:1.2.3.4
! "1:2:3:4:5:1.2.3.4" is invalid lladdr.
! Invalid address "1:2:3:4:5:1.2.3.4"
? 255
$ bridge mdb add dev br0 port v0 grp 1:2:3:4:5:x permanent
! "x" is invalid lladdr.
! Invalid address "1"
? 255
$ ip link set v0 address 1:2:3:4:5:1.2
! "1:2:3:4:5:1.2" is invalid lladdr.
? 1
