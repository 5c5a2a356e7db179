$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ : >/proc/net/snmp
$ printf 'Ip6InReceives 1\n' >/proc/net/snmp6
$ netstat -s6
Ip6:
    1 total packets received
$ printf 'Ip6InReceives\t\t1' >/proc/net/snmp6
$ netstat -s6
Ip6:
    1 total packets received
$ printf 'Ip6InReceives\nIp6OutRequests 2\n' >/proc/net/snmp6
$ netstat -s6
Ip6:
    0 total packets received
    2 requests sent out
$ printf 'Ip6InReceives x\nIp6OutRequests 2\n' >/proc/net/snmp6
$ netstat -s6
Ip6:
    0 total packets received
    2 requests sent out
$ printf 'Ip6InReceives 1 2\n' >/proc/net/snmp6
$ netstat -s6
Ip6:
    1 total packets received
$ printf 'Foo 1\nBar 2\n' >/proc/net/snmp6
$ netstat -s6
Foo:
    Foo: 1
Bar:
    Bar: 2
$ printf 'A6B 1\nA6C 2\nB6 1\n6X 3\n' >/proc/net/snmp6
$ netstat -s6
A6:
    A6B: 1
    A6C: 2
B6:
    B6: 1
6:
    6X: 3
$ printf 'Ip6InReceives 0\nUdp6NoPorts 0\nIp6InReceives 3\n' >/proc/net/snmp6
$ netstat -s6
Ip6:
    0 total packets received
Udp6:
    0 packets to unknown port received
Ip6:
    3 total packets received
$ printf 'Icmp6InDestUnreachs 0\nIcmp6OutDestUnreachs 3\nUdp6Foo 4\n' >/proc/net/snmp6
$ netstat -s6
Icmp6:
    ICMP input histogram:
        ICMP output histogram:
        destination unreachable: 3
Udp6:
    Udp6Foo: 4
$ printf 'Ip6InReceives -1\n' >/proc/net/snmp6
$ netstat -s6
Ip6:
    18446744073709551615 total packets received
