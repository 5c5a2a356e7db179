# Processes of other users are not shown.
$ ip link set lo up
$ sockets <<EOF
> tcp a bind 127.0.0.1:80 listen 5
> udp b bind 127.0.0.1:53
> EOF
$ netstat -tulnp | sed 's, [0-9]*/perl *, N/perl,'
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        0      0 127.0.0.1:80            0.0.0.0:*               LISTEN      N/perl
udp        0      0 127.0.0.1:53            0.0.0.0:*                           N/perl
$ setpriv --reuid 65534 --clear-groups netstat -tlnp
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        0      0 127.0.0.1:80            0.0.0.0:*               LISTEN      -                  ·
! (No info could be read for "-p": geteuid()=65534 but you should be root.)
$ setpriv --reuid 65534 --clear-groups netstat -tln
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State     ·
tcp        0      0 127.0.0.1:80            0.0.0.0:*               LISTEN    ·
$ setpriv --reuid 65534 --clear-groups netstat -ip
Kernel Interface table
Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 LRU
$ setpriv --reuid 65534 --clear-groups netstat -gp
IPv6/IPv4 Group Memberships
Interface       RefCnt Group
--------------- ------ ---------------------
lo              1      224.0.0.1
lo              1      ff02::1
lo              1      ff01::1
$ setpriv --reuid 65534 --clear-groups netstat -lp | head -3
Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name   ·
tcp        0      0 localhost:http          0.0.0.0:*               LISTEN      -                  ·
! (No info could be read for "-p": geteuid()=65534 but you should be root.)
