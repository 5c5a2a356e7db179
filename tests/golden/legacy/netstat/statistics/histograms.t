$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Icmp: InDestUnreachs\nIcmp: 0\nFoo: A\nFoo: 1\n' >/proc/net/snmp
$ netstat -s
Icmp:
    ICMP input histogram:
Foo:
        A: 1
$ printf 'Icmp: InDestUnreachs InErrors A\nIcmp: 1 0 3\nFoo: A\nFoo: 1\n' >/proc/net/snmp
$ netstat -s
Icmp:
    ICMP input histogram:
        destination unreachable: 1
    0 input ICMP message failed
    A: 3
Foo:
    A: 1
$ printf 'Icmp: InDestUnreachs OutDestUnreachs InRedirects A\nIcmp: 1 1 1 3\nIp: InHdrErrors B\nIp: 0 3\n' >/proc/net/snmp
$ netstat -s
Icmp:
    ICMP input histogram:
        destination unreachable: 1
        ICMP output histogram:
        destination unreachable: 1
        ICMP input histogram:
        redirects: 1
        A: 3
Ip:
    B: 3
$ printf 'Icmp: InDestUnreachs InCsumErrors A\nIcmp: 1 2 3\nIp: InHdrErrors B\nIp: 5 3\n' >/proc/net/snmp
$ netstat -s
Icmp:
    ICMP input histogram:
        destination unreachable: 1
        InCsumErrors: 2
        A: 3
Ip:
    5 with invalid headers
    B: 3
$ printf 'Icmp: InRedirects B\nIcmp: 1 2\nTcp: RtoMin C\nTcp: 1 2\n' >/proc/net/snmp
$ netstat -s
Icmp:
    ICMP input histogram:
        redirects: 1
        B: 2
Tcp:
    C: 2
