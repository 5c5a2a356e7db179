$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 name v1
! SIOCSIFNAME: File exists
? 1
$ ifconfig v0 name a/b
! SIOCSIFNAME: Invalid argument
? 1
$ ifconfig v0 name ""
! SIOCSIFNAME: Invalid argument
? 1
$ ifconfig v0 name
! Usage: …
? 3
$ ifconfig nope name w0
! SIOCSIFNAME: No such device
? 1
