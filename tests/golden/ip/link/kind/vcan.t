#! needs vm
# A CAN link of its own, without options.
$ ip link add v0 type vcan
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link add v1 type vcan x
$ ip link set v0 type vcan
$ ip link set v0 type can bitrate 500000
$ ip link show type vcan
