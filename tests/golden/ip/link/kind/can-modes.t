# What one word switches on no later word switches off (no CAN device is at hand: the kernel refuses it).
$ ip link add v0 type vcan
$ ip link set v0 type can fd on fd off
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can fd off fd on
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can loopback on listen-only on loopback off
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tdc-mode auto tdc-mode off
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tdc-mode auto tdc-mode manual
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tdc-mode off tdc-mode auto fd on
! RTNETLINK answers: Operation not supported
? 2
