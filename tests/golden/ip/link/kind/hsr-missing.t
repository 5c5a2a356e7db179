# Values that are missing.
$ for n in 0 1 2; do ip link add e$n address 02:00:00:00:00:1$n type dummy; ip link set e$n up; done
$ ip link add h0 type hsr slave1 e0 slave2 e1 supervision
! Command line is not complete. Try option "help"
? 255
$ ip link add h0 type hsr slave1 e0 slave2 e1 version
! Command line is not complete. Try option "help"
? 255
$ ip link add h0 type hsr slave1 e0 slave2 e1 proto
! Command line is not complete. Try option "help"
? 255
$ ip link add h0 type hsr slave2 e1 slave1
! Command line is not complete. Try option "help"
? 255
$ ip link add h0 type hsr slave1 e0 slave2
! Command line is not complete. Try option "help"
? 255
$ ip link add h0 type hsr slave1 e0 slave2 e1 interlink
! Command line is not complete. Try option "help"
? 255
