# An address that is there already is told of, and the rest goes on; all else ends it.
$ ip link add v0 type veth peer name v1
$ ip addr add 192.0.2.1/24 dev v0; ip addr add 192.0.2.2/24 dev v0; ip addr save > dump
$ ip addr del 192.0.2.2/24 dev v0; ip addr restore < dump
! Error: ipv4: Address already assigned.
$ ip addr show v0 | grep inet
    inet 192.0.2.1/24 scope global v0
    inet 192.0.2.2/24 scope global secondary v0
$ ip link del v0; ip addr restore < dump
! Error: ipv4: Device not found.
? 255
$ setpriv --bounding-set=-all --inh-caps=-all ip addr restore < dump
! RTNETLINK answers: Operation not permitted
? 255
$ ip addr save 1< dump
! Can't write magic to dump file
? 1
$ ip addr save > /dev/full
! Can't write magic to dump file
? 1
