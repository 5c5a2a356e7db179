# A link-layer address with a point in it is an IPv4 address, or none.
$ ip link add br0 type bridge
$ ip link add v0 address 02:00:00:00:00:10 master br0 type dummy
$ bridge mdb add dev br0 port v0 grp 1:2:3:4:5:1.2 permanent
$ bridge mdb add dev br0 port v0 grp 1:2:3:4:5:6. permanent
$ bridge mdb del dev br0 port v0 grp 1.2:2:3:4:5:6
$ bridge mdb get dev br0 grp 1:2:3:4:5:1.2.3.4
$ bridge mdb add dev br0 port v0 grp 1:2:3:4:5:x permanent
$ ip link set v0 address 1:2:3:4:5:1.2
