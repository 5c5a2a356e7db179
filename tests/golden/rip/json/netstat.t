#! rip only
# `rip -j` precedes the tool, because netstat has no option for JSON.
$ mount -t tmpfs none /proc
$ mkdir -p /proc/net /proc/100/fd
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 0100007F:0050 00000000:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0000000000000000 100 0 0 10 0
>    1: 0100007F:0FA0 0100007F:0050 01 00000000:00000000 02:0000A1B2 00000000  1000        0 1003 1 0000000000000000 100 0 0 10 0
> EOF
$ cat >/proc/net/unix <<EOF
> Num       RefCount Protocol Flags    Type St Inode Path
> 0000000000000000: 00000002 00000000 00010000 0001 01  2001 /run/a.sock
> 0000000000000000: 00000003 00000000 00000000 0001 03  2004
> EOF
$ printf 'Tcp: RtoAlgorithm ActiveOpens\nTcp: 1 5\nIpExt: InOctets\nIpExt: 4294967296\n' >/proc/net/snmp
$ printf 'Idx\tDevice\n1\tlo        :     1      V3\n\t\t\t\t010000E0     1 0:00000000\t\t0\n' >/proc/net/igmp
$ ln -s 'socket:[1003]' /proc/100/fd/3
$ printf '/usr/bin/client' >/proc/100/cmdline
$ echo '100 (client) S' >/proc/100/stat
$ rip -j netstat -tan
[{"proto":"tcp","recv_q":5,"send_q":0,"local":"127.0.0.1","local_port":"80","remote":"0.0.0.0","remote_port":"*","state":"LISTEN"},{"proto":"tcp","recv_q":0,"send_q":0,"local":"127.0.0.1","local_port":"4000","remote":"127.0.0.1","remote_port":"80","state":"ESTABLISHED"}]
$ rip -j netstat -t
[{"proto":"tcp","recv_q":0,"send_q":0,"local":"localhost","local_port":"4000","remote":"localhost","remote_port":"http","state":"ESTABLISHED"}]
$ rip -j -p netstat -tanoep
[ {
        "proto": "tcp",
        "recv_q": 5,
        "send_q": 0,
        "local": "127.0.0.1",
        "local_port": "80",
        "remote": "0.0.0.0",
        "remote_port": "*",
        "state": "LISTEN",
        "user": "0",
        "inode": 1001,
        "timer": {
            "name": "off",
            "seconds": 0.00,
            "retransmits": 0,
            "probes": 0
        }
    },{
        "proto": "tcp",
        "recv_q": 0,
        "send_q": 0,
        "local": "127.0.0.1",
        "local_port": "4000",
        "remote": "127.0.0.1",
        "remote_port": "80",
        "state": "ESTABLISHED",
        "user": "1000",
        "inode": 1003,
        "pid": 100,
        "program": "client",
        "timer": {
            "name": "keepalive",
            "seconds": 413.94,
            "retransmits": 0,
            "probes": 0
        }
    } ]
$ rip -j netstat -xa
[{"proto":"unix","refcnt":2,"flags":["ACC"],"type":"STREAM","state":"LISTENING","inode":2001,"path":"/run/a.sock"},{"proto":"unix","refcnt":3,"flags":[],"type":"STREAM","state":"CONNECTED","inode":2004}]
$ rip -j netstat -g
[{"ifname":"lo","refcnt":1,"group":"224.0.0.1"}]
$ rip -j netstat -s
[{"Tcp":{"ActiveOpens":5},"IpExt":{"InOctets":4294967296}}]
$ rip -j netstat -s -A unix
! netstat: No statistics support for specified address family: unix
? 1
$ rip -j netstat -S
[]
! netstat: no support for `AF INET (sctp)' on this system.
? 1
$ rip -j netstat -ln
[{"proto":"tcp","recv_q":5,"send_q":0,"local":"127.0.0.1","local_port":"80","remote":"0.0.0.0","remote_port":"*","state":"LISTEN"},{"proto":"unix","refcnt":2,"flags":["ACC"],"type":"STREAM","state":"LISTENING","inode":2001,"path":"/run/a.sock"}]
