$ ip link set lo up
$ python3 -c 'import fcntl,struct;f=open("/dev/net/tun","rb+",0);fcntl.ioctl(f,0x400454ca,struct.pack("16sH22x",b"n0",0x1012|0x20));fcntl.ioctl(f,0x400454cb,1)'
$ ip tuntap
n0: tap persist 0x30
$ ip -j tuntap
[{"ifname":"n0","flags":["tap","persist","0x30"]}]
$ ip link show n0 | head -1 | cut -c1-5
2: n0
