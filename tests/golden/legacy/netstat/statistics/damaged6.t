$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ : >/proc/net/snmp
$ printf 'Ip6InReceives 1\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'Ip6InReceives\t\t1' >/proc/net/snmp6
$ netstat -s6
$ printf 'Ip6InReceives\nIp6OutRequests 2\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'Ip6InReceives x\nIp6OutRequests 2\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'Ip6InReceives 1 2\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'Foo 1\nBar 2\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'A6B 1\nA6C 2\nB6 1\n6X 3\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'Ip6InReceives 0\nUdp6NoPorts 0\nIp6InReceives 3\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'Icmp6InDestUnreachs 0\nIcmp6OutDestUnreachs 3\nUdp6Foo 4\n' >/proc/net/snmp6
$ netstat -s6
$ printf 'Ip6InReceives -1\n' >/proc/net/snmp6
$ netstat -s6
