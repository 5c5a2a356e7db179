$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Ip: InReceives A\nIp: 1\n' >/proc/net/snmp
$ netstat -s
Ip:
    1 total packets received
$ printf 'Ip: A\nIp: 1 2\n' >/proc/net/snmp
$ netstat -s
Ip:
    A: 1
$ printf 'Ip: A B\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A B\nTcp: 1 2\n' >/proc/net/snmp
$ netstat -s
Ip:
    A: 1
    B: 2
$ printf 'Ip A B\nIp 1 2\n' >/proc/net/snmp
$ netstat -s
! Problem while parsing /proc/net/snmp
$ printf 'Ip: A\nIp: x\n' >/proc/net/snmp
$ netstat -s
Ip:
$ printf 'Ip: A B\nIp: x 2\n' >/proc/net/snmp
$ netstat -s
Ip:
$ printf 'Ip: A  B\nIp: 1  2\n' >/proc/net/snmp
$ netstat -s
Ip:
    A: 1
    B: 2
$ printf '\n' >/proc/net/snmp
$ netstat -s
$ printf '\nIp: A\nIp: 1\n' >/proc/net/snmp
$ netstat -s
Ip:
    A: 1
$ printf 'Ip: A B\nIp: 1 -2\n' >/proc/net/snmp
$ netstat -s
Ip:
    A: 1
    B: 18446744073709551614
$ printf 'Ip: A B\nIp: 1 99999999999999999999999\n' >/proc/net/snmp
$ netstat -s
Ip:
    A: 1
    B: 18446744073709551615
$ printf 'Ip:\nIp:\n' >/proc/net/snmp
$ netstat -s
Ip:
$ printf ' Ip: A\n Ip: 1\n' >/proc/net/snmp
$ netstat -s
 Ip:
    A: 1
