# Sources that are none.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ until bridge mdb | grep -q ff02::6a; do sleep .05; done
$ bridge mdb add dev br0 port va grp 239.1.1.1 src foo
! Invalid source address "foo"
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 src fe80::1
! Error: bridge: IPv4 invalid source address length.
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 source_list 10.0.0.1
! Error: bridge: Source list cannot be set without filter mode.
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 filter_mode include
! Error: bridge: Cannot add (*, G) INCLUDE with an empty source list.
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 filter_mode foo
! Invalid filter mode "foo"
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 filter_mode include source_list 10.0.0.1,
! Invalid source entry "" in source list
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 filter_mode include source_list foo
! Invalid source entry "foo" in source list
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 proto foo
! Invalid protocol value "foo"
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 proto 300
! Invalid protocol value "300"
? 255
$ bridge mdb
dev br0 port br0 grp ff02::6a temp
