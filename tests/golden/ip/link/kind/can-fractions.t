# A sample point is read as strtof(3) does, hexadecimal too (the kernel refuses it here).
$ ip link add v0 type vcan
$ ip link set v0 type can bitrate 500000 sample-point .875
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can bitrate 500000 sample-point 1e-1
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can bitrate 500000 sample-point 0x1p-1
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can bitrate 500000 sample-point 0x.e
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can bitrate 500000 sample-point 0xA.8p1
! Error: sample point must be between 0 and 100%.
? 2
$ ip link set v0 type can bitrate 500000 sample-point inf
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can bitrate 500000 sample-point -1
! Error: sample point must be between 0 and 100%.
? 2
$ ip link set v0 type can bitrate 500000 sample-point 1e9
! Error: sample point must be between 0 and 100%.
? 2
$ ip link set v0 type can bitrate 500000 sample-point 4294968
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can bitrate 500000 sample-point 0x
! Error: argument "0x" is wrong: invalid "sample-point" value
? 255
$ ip link set v0 type can bitrate 500000 sample-point 0.5x
! Error: argument "0.5x" is wrong: invalid "sample-point" value
? 255
$ ip link set v0 type can bitrate 500000 sample-point 0x1g
! Error: argument "0x1g" is wrong: invalid "sample-point" value
? 255
$ ip link set v0 type can bitrate 500000 sample-point ''
! Error: argument "" is wrong: invalid "sample-point" value
? 255
$ ip link set v0 type can bitrate 500000 dbitrate 1 dsample-point 0x.8
! RTNETLINK answers: Operation not supported
? 2
