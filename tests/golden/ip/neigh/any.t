# Of a family any has no bytes and default has zeros; of none neither is an address.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip neigh add any lladdr 02:00:00:00:00:09 dev v0
! Device and destination are required arguments.
? 255
$ ip -6 neigh add any lladdr 02:00:00:00:00:09 dev v0
! Error: Invalid network address.
? 2
$ ip -6 neigh add default lladdr 02:00:00:00:00:09 dev v0
$ ip neigh show dev v0
:: lladdr 02:00:00:00:00:09 PERMANENT·
$ ip neigh get default dev v0
! Device and address are required arguments.
? 1
