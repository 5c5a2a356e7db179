#! needs qemu
# The kernel refuses these filters. The reference does not report it for MPTCP.
$ ss -Ma dst = unix:a or dst == inet6:*
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -Ma src unix:aaaa or sport = 80 or src inet6:*
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -MKa dst = unix:a or dst == inet6:*
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -MHa dst = unix:a or dst == inet6:*
$ ss -tMa dst = unix:a or dst == inet6:*
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
! RTNETLINK answers: Invalid argument
! RTNETLINK answers: Invalid argument
$ ss -SMa dst = unix:a or dst == inet6:*
Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port
! RTNETLINK answers: Invalid argument
