$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/udplite <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1040 2 0000000000000000 0
>    11: 0100007F:0045 0100007F:0035 01 00000000:00000000 00:00000000 00000000     0        0 1041 2 0000000000000000 0
> EOF
$ netstat -Ua
$ netstat -Uan
$ netstat -U
$ netstat -Ul
$ netstat -U --all --extend
