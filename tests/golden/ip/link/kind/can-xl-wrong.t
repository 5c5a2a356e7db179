#! since 7
# Wrong values and missing ones of CAN XL.
$ ip link add v0 type vcan
$ ip link set v0 type can xbitrate
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type can xbitrate x
! Error: argument "x" is wrong: invalid "xbitrate" value
? 255
$ ip link set v0 type can xbitrate 4294967296
! Error: argument "4294967296" is wrong: invalid "xbitrate" value
? 255
$ ip link set v0 type can xsample-point
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type can xsample-point x
! Error: argument "x" is wrong: invalid "xsample-point" value
? 255
$ ip link set v0 type can xtq -1
! Error: argument "-1" is wrong: invalid "xtq" value
? 255
$ ip link set v0 type can xprop-seg x
! Error: argument "x" is wrong: invalid "xprop-seg" value
? 255
$ ip link set v0 type can xphase-seg1 x
! Error: argument "x" is wrong: invalid "xphase-seg1" value
? 255
$ ip link set v0 type can xphase-seg2 x
! Error: argument "x" is wrong: invalid "xphase-seg2" value
? 255
$ ip link set v0 type can xsjw x
! Error: argument "x" is wrong: invalid "xsjw" value
? 255
$ ip link set v0 type can xtdcv x
! Error: argument "x" is wrong: invalid "xtdcv" value
? 255
$ ip link set v0 type can xtdco x
! Error: argument "x" is wrong: invalid "xtdco" value
? 255
$ ip link set v0 type can xtdcf x
! Error: argument "x" is wrong: invalid "xtdcf" value
? 255
$ ip link set v0 type can pwms
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type can pwms x
! Error: argument "x" is wrong: invalid "pwms" value
? 255
$ ip link set v0 type can pwml x
! Error: argument "x" is wrong: invalid "pwml" value
? 255
$ ip link set v0 type can pwmo x
! Error: argument "x" is wrong: invalid "pwmo" value
? 255
$ ip link set v0 type can restricted
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type can restricted maybe
! Error: argument of "restricted" must be "on" or "off", not "maybe"
? 255
$ ip link set v0 type can xl 1
! Error: argument of "xl" must be "on" or "off", not "1"
? 255
$ ip link set v0 type can tms x
! Error: argument of "tms" must be "on" or "off", not "x"
? 255
$ ip link set v0 type can xtdc-mode
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type can xtdc-mode x
! Error: argument "x" is wrong: "xtdc-mode" must be either of "auto", "manual" or "off"
? 255
$ ip link set v0 type can xtdc-mode on
! Error: argument "on" is wrong: "xtdc-mode" must be either of "auto", "manual" or "off"
? 255
$ ip link set v0 type can xl on help
! Usage: …
? 1
