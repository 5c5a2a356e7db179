# Service names are those of the protocol.
$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ cat >/proc/net/tcp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 0100007F:0035 00000000:0000 0A 00000000:00000005 00:00000000 00000000     0        0 1001 1 0
>    1: 0100007F:01BB 0100007F:0016 01 00000000:00000005 00:00000000 00000000     0        0 1001 1 0
> EOF
$ cat >/proc/net/udp <<EOF
>   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
>    0: 0100007F:0035 00000000:0000 07 00000000:00000005 00:00000000 00000000     0        0 1001 1 0
>    1: 0100007F:0050 0100007F:0016 01 00000000:00000005 00:00000000 00000000     0        0 1001 1 0
> EOF
$ printf 'ssh 22/tcp\nsome-long-service-name 443/tcp\nlocalname 80/udp\n' >/etc/services
$ netstat -t
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 loca:some-long-service- localhost:ssh           ESTABLISHED
$ netstat -tl
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 localhost:53            0.0.0.0:*               LISTEN    ·
$ netstat -tu
Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 loca:some-long-service- localhost:ssh           ESTABLISHED
udp        5      0 localhost:localname     localhost:22            ESTABLISHED
$ netstat -tula
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 localhost:53            0.0.0.0:*               LISTEN    ·
tcp        5      0 loca:some-long-service- localhost:ssh           ESTABLISHED
udp        5      0 localhost:53            0.0.0.0:*                         ·
udp        5      0 localhost:localname     localhost:22            ESTABLISHED
$ netstat -taW
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 localhost:53            0.0.0.0:*               LISTEN    ·
tcp        5      0 localhost:some-long-service-name localhost:ssh           ESTABLISHED
$ netstat -tua --numeric-ports
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 localhost:53            0.0.0.0:*               LISTEN    ·
tcp        5      0 localhost:443           localhost:22            ESTABLISHED
udp        5      0 localhost:53            0.0.0.0:*                         ·
udp        5      0 localhost:80            localhost:22            ESTABLISHED
$ rm /etc/services
$ netstat -tua
Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        5      0 localhost:53            0.0.0.0:*               LISTEN    ·
tcp        5      0 localhost:443           localhost:22            ESTABLISHED
udp        5      0 localhost:53            0.0.0.0:*                         ·
udp        5      0 localhost:80            localhost:22            ESTABLISHED
