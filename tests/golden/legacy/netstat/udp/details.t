$ printf 'alice:x:1000:1000::/:/bin/sh\nalongusername:x:1001:1001::/:/bin/sh\n' >>/etc/passwd
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/udp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    10: 00000000:0044 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1020 2 0000000000000000 0
>    11: 0100007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1021 2 0000000000000000 0
>    12: 0100007F:9C40 0100007F:0035 01 00000000:00000000 00:00000000 00000000  1000        0 1022 2 0000000000000000 0
>    13: 0100007F:9C41 0100007F:0035 05 00000000:00000000 00:00000000 00000000     0        0 1023 2 0000000000000000 0
>    14: 00000000:0000 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1024 2 0000000000000000 0
>    15: 0100007F:0050 0100007F:0000 07 00000000:00000000 00:00000000 00000000     0        0 1025 2 0000000000000000 0
> EOF
$ mkdir -p /proc/100/fd /proc/200/fd /proc/300/fd /proc/self
$ ln -s 'socket:[1003]' /proc/100/fd/3; ln -s 'socket:[1001]' /proc/100/fd/4; ln -s 'socket:[2001]' /proc/100/fd/5
$ ln -s 'socket:[1002]' /proc/200/fd/7; ln -s 'socket:[1020]' /proc/200/fd/8; ln -s 'pipe:[1005]' /proc/200/fd/9
$ ln -s 'socket:[1004]' /proc/300/fd/0
$ printf '/usr/bin/server\0-x\0' >/proc/100/cmdline; printf 'a-very-long-program-name: worker\0' >/proc/200/cmdline
$ echo '100 (server) S' >/proc/100/stat; echo '200 (longname) S' >/proc/200/stat; echo '300 (gone) S' >/proc/300/stat
$ netstat -uao
$ netstat -uae
$ netstat -uanep
$ netstat -uanpo
$ netstat -uaeo --numeric-users
