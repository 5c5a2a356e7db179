# More segments than 16 bits hold are refused before the kernel is asked.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1
$ ip link set v0 gso_max_segs 65535
$ ip link set v0 gso_max_segs 65536
! Error: argument "65536" is wrong: Invalid "gso_max_segs" value
! ␤
? 255
$ ip link set v0 gso_max_segs -1
! Error: argument "-1" is wrong: Invalid "gso_max_segs" value
! ␤
? 255
