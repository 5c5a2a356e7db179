# Wrong values.
$ ip link add b0 address 02:00:00:00:00:20 type batadv ra what
! RTNETLINK answers: Invalid argument
? 2
$ ip link add b0 address 02:00:00:00:00:20 type batadv ra 1
! RTNETLINK answers: Invalid argument
? 2
