# IPv6.
#! mask timers
#! mask after "rtt "
#! mask after "rttvar "
$ ip link set lo up
$ python3 -c "import socket;s=socket.create_server(('::1',5555),family=socket.AF_INET6);c=socket.create_connection(('::1',5555));a=s.accept()[0];c.send(b'x'*9000);a.recv(9000);c.close();a.close()"
$ ip tcp_metrics show
::1 age Nsec cwnd 10 rtt Nus rttvar Nus source ::1
$ ip -4 tcp_metrics
$ ip -6 tcp_metrics
::1 age Nsec cwnd 10 rtt Nus rttvar Nus source ::1
$ ip -6 tcp_metrics flush all
$ ip tcp_metrics
