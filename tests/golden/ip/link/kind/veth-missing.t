# Values that are missing.
$ ip link add w0 address 02:00:00:00:00:20 type veth peer name q1 address
! Command line is not complete. Try option "help"
? 255
$ ip link add w0 address 02:00:00:00:00:20 type veth peer name q1 txqueuelen
! Command line is not complete. Try option "help"
? 255
