#! since 7
# CAN XL: what is sent (no CAN device is at hand: the kernel refuses it), and that its words are spelled out.
$ ip link add v0 type vcan
$ ip link set v0 type can xbitrate 4000000 xsample-point 0.8 xl on
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can xtq 5 xprop-seg 1 xphase-seg1 2 xphase-seg2 3 xsjw 4
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can xl on xtdc-mode manual xtdcv 1 xtdco 2 xtdcf 3 pwms 4 pwml 5 pwmo 6
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can xtdc-mode auto restricted on tms on
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can xtdc-mode off tms off restricted off xl off
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tdcv 1 pwmo 2 xtdcf 3 bitrate 500000 xbitrate 1
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can xbitrate 0 xsample-point 0.5
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can pwms 1 pwms 2 xbitrate 1 xbitrate 2
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can xbit 5
! can: unknown option "xbit"
! Usage: …
? 1
$ ip link set v0 type can xtdc 1
! can: unknown option "xtdc"
! Usage: …
? 1
$ ip link set v0 type can pwm 1
! can: unknown option "pwm"
! Usage: …
? 1
