$ echo 'link show lo' > cmds
$ ip -o -b cmds
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -br -b cmds
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -b cmds -br
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -s -b cmds
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -c -b cmds
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK> mtu 65536 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
$ ip -b cmds -x
! Option "-x" is unknown, try "ip -help".
? 255
