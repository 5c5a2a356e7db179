$ printf 'alice:x:1000:1000::/:/bin/sh\nalongusername:x:1001:1001::/:/bin/sh\n' >>/etc/passwd
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 0100007F:0050 00000000:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0000000000000000 100 0 0 10 0
>    1: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1002 1 0000000000000000 100 0 0 10 0
>    2: 0100007F:0FA0 0100007F:0050 01 00000000:00000000 02:0000A1B2 00000000  1000        0 1003 1 0000000000000000 100 0 0 10 0
>    3: 0100007F:0050 0100007F:0FA0 01 00000010:00000020 01:00000064 00000003  1001        0 1004 1 0000000000000000 100 0 0 10 0
>    4: 010200C0:C350 010200C0:01BB 02 00000001:00000000 01:00000064 00000001  1234        0 1005 1 0000000000000000 100 0 0 10 0
> EOF
$ netstat -te
$ netstat -tae
$ netstat -tane
$ netstat -tae --numeric-users
$ netstat -taee
$ netstat -tn --extend
$ netstat -taeo
