#! needs vm
# What is wrong is named (no CAN device is at hand: the kernel refuses the rest).
$ ip link add v0 type vcan
$ ip link set v0 type can help
$ ip link set v0 type can what
$ ip link set v0 type can bitrate
$ ip link set v0 type can bitrate x
$ ip link set v0 type can bitrate -1
$ ip link set v0 type can sample-point x
$ ip link set v0 type can sample-point 1.5
$ ip link set v0 type can tq x
$ ip link set v0 type can prop-seg x
$ ip link set v0 type can phase-seg1 x
$ ip link set v0 type can phase-seg2 x
$ ip link set v0 type can sjw x
$ ip link set v0 type can dbitrate x
$ ip link set v0 type can dsample-point x
$ ip link set v0 type can dtq x
$ ip link set v0 type can dprop-seg x
$ ip link set v0 type can dphase-seg1 x
$ ip link set v0 type can dphase-seg2 x
$ ip link set v0 type can dsjw x
$ ip link set v0 type can tdcv x
$ ip link set v0 type can tdco x
$ ip link set v0 type can tdcf x
$ ip link set v0 type can loopback x
$ ip link set v0 type can listen-only maybe
$ ip link set v0 type can triple-sampling x
$ ip link set v0 type can one-shot x
$ ip link set v0 type can berr-reporting x
$ ip link set v0 type can fd x
$ ip link set v0 type can fd-non-iso x
$ ip link set v0 type can presume-ack x
$ ip link set v0 type can cc-len8-dlc x
$ ip link set v0 type can tdc-mode x
$ ip link set v0 type can restart-ms x
$ ip link set v0 type can termination x
$ ip link set v0 type can termination 65536
$ ip link set v0 type can loopback
