# One connexion leaves an entry; its numbers vary.
#! mask timers
#! mask after "rtt "
#! mask after "rttvar "
$ ip link set lo up
$ python3 -c "import socket;s=socket.create_server(('127.0.0.1',5555));c=socket.create_connection(('127.0.0.1',5555));a=s.accept()[0];c.send(b'x'*9000);a.recv(9000);c.close();a.close()"
$ ip tcp_metrics show
127.0.0.1 age Nsec cwnd 10 rtt Nus rttvar Nus source 127.0.0.1
$ ip tcp_metrics show 127.0.0.1
127.0.0.1 age Nsec cwnd 10 rtt Nus rttvar Nus source 127.0.0.1
$ ip tcp_metrics show 127.0.0.0/8
127.0.0.1 age Nsec cwnd 10 rtt Nus rttvar Nus source 127.0.0.1
$ ip tcp_metrics show 10.0.0.0/8
$ ip -j tcp_metrics
[{"dst":"127.0.0.1","age":2.34,"cwnd":10,"rtt":9.2e-05,"rttvar":8.3e-05,"source":"127.0.0.1"}]
$ ip tcp_metrics delete 127.0.0.1
$ ip tcp_metrics
