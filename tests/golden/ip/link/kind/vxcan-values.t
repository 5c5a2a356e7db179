# Wrong values.
$ ip link add w0 type vxcan peer name
! Command line is not complete. Try option "help"
? 255
$ ip link add w0 type vxcan peer name q1/x
! Error: argument "q1/x" is wrong: "name" not a valid ifname
? 255
$ ip link add w0 type vxcan peer mtu x
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link add w0 type vxcan peer name q1 what 1
! Error: either "dev" is duplicate, or "1" is garbage.
? 255
