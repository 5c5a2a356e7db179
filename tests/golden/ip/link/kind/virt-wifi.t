#! needs vm
# A wireless link on a wired one, without options.
$ ip link add d0 type dummy
$ ip link add link d0 name w0 type virt_wifi
! Error: Unknown device type.
? 2
$ ip link add link d0 name w0 type virt_wifi x
! Garbage instead of arguments "x ...". Try "ip link help".
? 1
$ ip link show type virt_wifi
