#! mask counters
# Bytes are written unchanged, and a column is as many bytes wide.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link add é address 02:00:00:00:00:02 type dummy
$ ifconfig -a
lo: flags=8<LOOPBACK>  mtu 65536
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
é: flags=130<BROADCAST,NOARP>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: flags=130<BROADCAST,NOARP>  mtu 1500
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig -s -a
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 L
é               1500        0      0      0 0             0      0      0      0 BO
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩            1500        0      0      0 0             0      0      0      0 BO
$ ifconfig "$(printf '\377\377\377\377\377')" 10.0.0.1
$ ifconfig "$(printf '\377\377\377\377\377')":1 10.0.0.2
$ ifconfig é add 10.0.0.3
$ ifconfig "$(printf '\377\377\377\377\377')":1
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩:1: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.0.2  netmask 255.0.0.0  broadcast 10.255.255.255
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
␤
$ ifconfig "$(printf '\377\377\377\377\377')":1 down
$ ip -4 addr show dev "$(printf '\377\377\377\377\377')"
2: ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc noqueue state UNKNOWN group default qlen 1000
    inet 10.0.0.1/8 brd 10.255.255.255 scope global ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
       valid_lft forever preferred_lft forever
