#! needs qemu
# Listeners, connections and their ends. The token is drawn by lot, and both ends tell in any order.
$ ip link set lo up
$ ip addr add 10.0.0.1/32 dev lo
$ events ip mptcp monitor
$ perl -e 'use Socket; sub new { my ($s, $port) = @_; socket $_[0], AF_INET, SOCK_STREAM, 262; bind $_[0], pack_sockaddr_in $port, inet_aton "10.0.0.1" }
> new my $l, 5000; listen $l, 5; new my $c, 5001; connect $c, pack_sockaddr_in 5000, inet_aton "10.0.0.1"; accept my $a, $l;
> syswrite $c, "x"; sysread $a, $_, 1; syswrite $a, "y"; sysread $c, $_, 1; close $l; close $c; sysread $a, $_, 1; close $a'
$ events | sed 's/token=[0-9a-f]*/token=X/' | sort
[          CLOSED] token=X
[          CLOSED] token=X
[         CREATED] token=X remid=0 locid=0 saddr4=10.0.0.1 daddr4=10.0.0.1 sport=5000 dport=5001
[         CREATED] token=X remid=0 locid=0 saddr4=10.0.0.1 daddr4=10.0.0.1 sport=5001 dport=5000
[     ESTABLISHED] token=X remid=0 locid=0 saddr4=10.0.0.1 daddr4=10.0.0.1 sport=5000 dport=5001
[     ESTABLISHED] token=X remid=0 locid=0 saddr4=10.0.0.1 daddr4=10.0.0.1 sport=5001 dport=5000
[ LISTENER_CLOSED] saddr4=10.0.0.1 sport=5000
[LISTENER_CREATED] saddr4=10.0.0.1 sport=5000
$ ip tcp_metrics flush
