#! needs vm
# What is wrong is named (no CAN device is at hand: the kernel refuses the rest).
$ ip link add v0 type vcan
$ ip link set v0 type can help
! Usage: …
? 1
$ ip link set v0 type can what
! can: unknown option "what"
! Usage: …
? 1
$ ip link set v0 type can bitrate
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type can bitrate x
! Error: argument "x" is wrong: invalid "bitrate" value
? 255
$ ip link set v0 type can bitrate -1
! Error: argument "-1" is wrong: invalid "bitrate" value
? 255
$ ip link set v0 type can sample-point x
! Error: argument "x" is wrong: invalid "sample-point" value
? 255
$ ip link set v0 type can sample-point 1.5
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type can tq x
! Error: argument "x" is wrong: invalid "tq" value
? 255
$ ip link set v0 type can prop-seg x
! Error: argument "x" is wrong: invalid "prop-seg" value
? 255
$ ip link set v0 type can phase-seg1 x
! Error: argument "x" is wrong: invalid "phase-seg1" value
? 255
$ ip link set v0 type can phase-seg2 x
! Error: argument "x" is wrong: invalid "phase-seg2" value
? 255
$ ip link set v0 type can sjw x
! Error: argument "x" is wrong: invalid "sjw" value
? 255
$ ip link set v0 type can dbitrate x
! Error: argument "x" is wrong: invalid "dbitrate" value
? 255
$ ip link set v0 type can dsample-point x
! Error: argument "x" is wrong: invalid "dsample-point" value
? 255
$ ip link set v0 type can dtq x
! Error: argument "x" is wrong: invalid "dtq" value
? 255
$ ip link set v0 type can dprop-seg x
! Error: argument "x" is wrong: invalid "dprop-seg" value
? 255
$ ip link set v0 type can dphase-seg1 x
! Error: argument "x" is wrong: invalid "dphase-seg1" value
? 255
$ ip link set v0 type can dphase-seg2 x
! Error: argument "x" is wrong: invalid "dphase-seg2" value
? 255
$ ip link set v0 type can dsjw x
! Error: argument "x" is wrong: invalid "dsjw" value
? 255
$ ip link set v0 type can tdcv x
! Error: argument "x" is wrong: invalid "tdcv" value
? 255
$ ip link set v0 type can tdco x
! Error: argument "x" is wrong: invalid "tdco" value
? 255
$ ip link set v0 type can tdcf x
! Error: argument "x" is wrong: invalid "tdcf" value
? 255
$ ip link set v0 type can loopback x
! Error: argument of "loopback" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can listen-only maybe
! Error: argument of "listen-only" must be "on" or "off", not "maybe"
? 255
$ ip link set v0 type can triple-sampling x
! Error: argument of "triple-sampling" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can one-shot x
! Error: argument of "one-shot" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can berr-reporting x
! Error: argument of "berr-reporting" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can fd x
! Error: argument of "fd" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can fd-non-iso x
! Error: argument of "fd-non-iso" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can presume-ack x
! Error: argument of "presume-ack" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can cc-len8-dlc x
! Error: argument of "cc-len8-dlc" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can tdc-mode x
! Error: argument "x" is wrong: "tdc-mode" must be either of "auto", "manual" or "off"
? 255
$ ip link set v0 type can restart-ms x
! Error: argument "x" is wrong: invalid "restart-ms" value
? 255
$ ip link set v0 type can termination x
! Error: argument "x" is wrong: invalid "termination" value
? 255
$ ip link set v0 type can termination 65536
! Error: argument "65536" is wrong: invalid "termination" value
? 255
$ ip link set v0 type can loopback
! Command line is not complete. Try option "help"
? 255
