$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'Ip: InReceives A\nIp: 1\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A\nIp: 1 2\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A B\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A B\nTcp: 1 2\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip A B\nIp 1 2\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A\nIp: x\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A B\nIp: x 2\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A  B\nIp: 1  2\n' >/proc/net/snmp
$ netstat -s
$ printf '\n' >/proc/net/snmp
$ netstat -s
$ printf '\nIp: A\nIp: 1\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A B\nIp: 1 -2\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip: A B\nIp: 1 99999999999999999999999\n' >/proc/net/snmp
$ netstat -s
$ printf 'Ip:\nIp:\n' >/proc/net/snmp
$ netstat -s
$ printf ' Ip: A\n Ip: 1\n' >/proc/net/snmp
$ netstat -s
