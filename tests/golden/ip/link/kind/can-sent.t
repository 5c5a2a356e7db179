#! needs vm
# The kernel answers for a device that is no CAN controller.
$ ip link add v0 type vcan
$ ip link set v0 type can bitrate 500000 sample-point 0.875 dbitrate 2000000 dsample-point 0.8 fd on
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tdc-mode auto
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tdc-mode manual tdcv 1 tdco 2 tdcf 3
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tdcv 1 tdc-mode off
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can restart
! RTNETLINK answers: Operation not supported
? 2
$ ip link add c0 type can
! RTNETLINK answers: Operation not supported
? 2
$ ip link add c0 type can bitrate 500000
! RTNETLINK answers: Operation not supported
? 2
