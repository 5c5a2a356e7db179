#! rip only
# What holds already does not wait.
$ rip wait link lo exists
$ rip wait --for 0 link nosuch absent
$ ip link set lo up
$ rip wait --for 0 link lo up and link lo carrier
# What does not hold is told when the time is over.
$ rip wait --for 0 link v0 exists
! rip: link v0 exists: no such interface
? 124
$ rip wait --for 0 link v0 up and link lo exists and link lo absent
! rip: link v0 up: no such interface
! rip: link lo absent: the interface exists
? 124
$ rip wait --for 100ms link v0 carrier
! rip: link v0 carrier: no such interface
? 124
$ meanwhile 'ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02' rip wait --for 60s link v0 exists
$ rip wait --for 0 link v0 up
! rip: link v0 up: the interface is down
? 124
$ meanwhile 'ip link set v0 up' rip wait --for 60s link v0 up
$ rip wait --for 0 link v0 carrier
! rip: link v0 carrier: no carrier
? 124
$ meanwhile 'ip link set v1 up' rip wait --for 60s link v0 carrier
$ meanwhile 'ip link del v1' rip wait --for 60s link v0 absent
# By an alternative name, which the kernel tells of if the interface is up, and by a new name.
$ ip link add v2 address 02:00:00:00:00:03 type dummy
$ ip link set v2 up
$ meanwhile 'ip link property add dev v2 altname an-alternative-name' rip wait --for 60s link an-alternative-name exists
$ ip link set v2 down
$ meanwhile 'ip link set v2 name w2' rip wait --for 60s link w2 exists
# Without a limit.
$ meanwhile 'ip link del w2' rip wait link w2 absent
