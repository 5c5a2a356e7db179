# A socket listens if its peer has no port.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>   0: 0100007F:0050 00000000:0000 07 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
>   1: 0100007F:0051 00000000:0001 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
>   2: 0100007F:0052 00000000:0000 01 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
>   3: 0100007F:0053 0100007F:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0 100
> EOF
$ netstat -tn
$ netstat -tln
$ netstat -tan
