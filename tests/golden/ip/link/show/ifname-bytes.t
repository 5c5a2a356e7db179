# Bytes are written unchanged, and columns are as many bytes wide.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link add link "$(printf '\377\377\377\377\377')" name é address 02:00:00:00:00:02 type vlan id 5
$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
3: é@⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩            DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
é@⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩         DOWN           02:00:00:00:00:02 <BROADCAST,NOARP,M-DOWN>·
$ ip -br addr
lo               DOWN          ·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩            DOWN          ·
é@⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩         DOWN          ·
$ ip link show "$(printf '\377\377\377\377\377')"
2: ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link show é
3: é@⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip -d link show é
3: é@⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 5 <REORDER_HDR> addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
