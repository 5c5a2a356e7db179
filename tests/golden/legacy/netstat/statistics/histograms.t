$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Icmp: InDestUnreachs\nIcmp: 0\nFoo: A\nFoo: 1\n' >/proc/net/snmp
$ netstat -s
$ printf 'Icmp: InDestUnreachs InErrors A\nIcmp: 1 0 3\nFoo: A\nFoo: 1\n' >/proc/net/snmp
$ netstat -s
$ printf 'Icmp: InDestUnreachs OutDestUnreachs InRedirects A\nIcmp: 1 1 1 3\nIp: InHdrErrors B\nIp: 0 3\n' >/proc/net/snmp
$ netstat -s
$ printf 'Icmp: InDestUnreachs InCsumErrors A\nIcmp: 1 2 3\nIp: InHdrErrors B\nIp: 5 3\n' >/proc/net/snmp
$ netstat -s
$ printf 'Icmp: InRedirects B\nIcmp: 1 2\nTcp: RtoMin C\nTcp: 1 2\n' >/proc/net/snmp
$ netstat -s
