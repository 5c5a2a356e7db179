$ ip link set lo up
$ python3 -c 'import fcntl,struct;f=open("/dev/net/tun","rb+",0);fcntl.ioctl(f,0x400454ca,struct.pack("16sH22x",b"n0",0x1012|0x20));fcntl.ioctl(f,0x400454cb,1)'
$ ip tuntap
n0: tap persist 0x30
$ ip -j tuntap
[{"ifname":"n0","flags":["tap","persist","0x30"]}]
$ ip -d link show n0 | tail -1
    tun type tap pi off vnet_hdr off persist on addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
