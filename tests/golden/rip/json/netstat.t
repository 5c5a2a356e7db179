#! rip only
# rip -j before the tool: netstat has no option for it.
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
$ rip -j netstat -t
$ rip -j -p netstat -tanoep
$ rip -j netstat -xa
$ rip -j netstat -g
$ rip -j netstat -s
$ rip -j netstat -s -A unix
$ rip -j netstat -S
$ rip -j netstat -ln
